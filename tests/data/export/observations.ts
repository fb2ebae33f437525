import fc from "fast-check";
import { COMPARATORS, KINDS, MEASURES, ORIGINS, type Observation } from "../../../src/data/contract.ts";
import { periods } from "../../support/arbitraries.ts";

/** Texts of any UTF-16 units, halves of pairs among them, and much of what CSV and spreadsheets make something of. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.string({
    unit: fc.constantFrom('"', ",", "\r", "\n", "'", "=", "+", "-", "@", " ", "\t", "7", "\uD83D", "\uDE00", "ปี 2567"),
    maxLength: 8,
  }),
  fc.constantFrom("=HYPERLINK(1)", "-5,2", "Bắc Ninh", "ປີ 2023", "", "[]", "null", "1e5"),
);
const ids = texts.filter((text) => text !== "");
const counts = fc.nat({ max: Number.MAX_SAFE_INTEGER });
// JSON has no minus nought, so that no dataset holds one.
const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((number) => number + 0);
const spans = { start: counts, end: counts };
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const evidence = fc.oneof(
  fc.record({ ...spans, exact: texts, prefix: texts, suffix: texts, number: fc.record(spans) }),
  fc.record({ line: counts, columns: fc.array(texts, { maxLength: 4 }), url: texts }),
);

/** Any observation that the contract's schema lets pass. */
export const observations: fc.Arbitrary<Observation> = fc
  .record({
    id: ids,
    area: ids,
    indicator: ids,
    measure: fc.constantFrom(...MEASURES),
    value: numbers,
    low: maybe(numbers),
    high: maybe(numbers),
    unit: texts,
    comparator: fc.constantFrom(...COMPARATORS),
    period: fc.option(periods),
    kind: fc.constantFrom(...KINDS),
    scope: maybe(ids),
    outOf: maybe(counts),
    base: maybe(periods),
    source: ids,
    evidence,
    origin: fc.constantFrom(...ORIGINS),
    derivedFrom: maybe(fc.array(ids, { maxLength: 3 })),
    review: maybe(ids),
    rule: texts,
    inherited: fc.subarray(["area", "indicator", "period", "kind", "scope", "base", "unit"] as const, { minLength: 0 }),
  })
  .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Observation);
