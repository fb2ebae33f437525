import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset, type SourceText } from "../../src/compile/build-dataset.ts";
import { readReviews } from "../../src/compile/read-reviews.ts";
import { serializeDataset } from "../../src/data/serialize-dataset.ts";
import { parseDataset } from "../../src/data/parse-dataset.ts";
import type { Dataset, NumberCoverage, Observation } from "../../src/data/contract.ts";
import { sourceOf } from "../support/dataset.ts";

const TEXT = `Nghe An at a glance

In 2023, Nghe An ranked 12th out of 63 provinces in the PII. In the PCI it came 21st in 2022 and 2023.
The hall was built for 40 billion dong with seats for 900 guests. Its library holds more than 5,200 books.
`;
const articles: SourceText[] = [{ source: sourceOf({ id: "a", published: "2024-02-01" }), text: TEXT }];

const ENTRY = { id: "r", source: "a", quote: "ranked 12th out of 63", number: "12", decision: "confirm", reason: "The article says so." };
const yamlOf = (...entries: object[]): string => entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join("");
const build = (...entries: object[]): Dataset =>
  buildDataset(articles, readReviews(yamlOf(...entries.map((entry) => ({ ...ENTRY, ...entry })))));
const piiOf = ({ observations }: Dataset): Observation | undefined => observations.find(({ indicator }) => indicator === "pii");
const numberOf = ({ coverage }: Dataset, text: string): NumberCoverage | undefined =>
  coverage[0]?.numbers.find((number) => number.text === text);
const plain = buildDataset(articles);
const BOOKS = { quote: "holds more than 5,200 books", number: "5,200", decision: "add" };
const COUNTED = { area: "nghe-an", indicator: "st_organisations", measure: "count", value: 5200, period: null };

describe("a decision on a number", () => {
  it("changes nothing where there is none", () => {
    expect(serializeDataset(buildDataset(articles, readReviews("# none yet\n[]\n")))).toBe(serializeDataset(plain));
    expect(readReviews("# nothing but words\n")).toEqual([]);
  });
  it("confirms what was read, which stays extracted and names the decision", () => {
    expect(piiOf(build({}))).toEqual({ ...piiOf(plain), review: "r" });
    expect(build({}).coverage).toEqual(plain.coverage);
  });
  it("corrects fields, rebuilds the id everywhere, and leaves the quote", () => {
    const dataset = build({ decision: "correct", set: { period: 2022, kind: "estimate" } });
    const before = piiOf(plain) as Observation;
    const id = before.id.replace("2023", "2022");
    expect(piiOf(dataset)).toEqual({ ...before, id, period: "2022", kind: "estimate", origin: "reviewed", review: "r" });
    expect(numberOf(dataset, "12")).toMatchObject({ class: "observation", observations: [id], by: "r" });
    expect(numberOf(dataset, "63")).toMatchObject({ class: "part", observations: [id], by: "r" });
    expect(dataset.observations.map(({ source }) => source)).toHaveLength(plain.observations.length);
  });
  it("takes an optional field away where it is set to null", () => {
    const corrected = piiOf(build({ decision: "correct", set: { outOf: null } }));
    expect(piiOf(plain)?.outOf).toBe(63);
    expect(corrected).not.toHaveProperty("outOf");
    expect(corrected).toMatchObject({ value: 12, period: "2023" });
  });
  it("counts what a person states as stated, not as inherited", () => {
    const at = { quote: "In the PCI it came 21st", number: "21" };
    const pci = ({ observations }: Dataset) => observations.filter(({ indicator }) => indicator === "pci");
    expect(pci(plain).map(({ inherited }) => inherited.includes("area"))).toEqual([true, true]);
    const corrected = pci(build({ ...at, decision: "correct", set: { area: "ha-tinh" } }));
    expect(corrected.map(({ area, inherited }) => [area, inherited.includes("area")])).toEqual([
      ["ha-tinh", false],
      ["ha-tinh", false],
    ]);
  });
  it("rejects an observation, and its numbers get the class that the decision gives", () => {
    const dataset = build({ decision: "reject", class: "name" });
    expect(piiOf(dataset)).toBeUndefined();
    expect(numberOf(dataset, "12")).toMatchObject({ class: "name", observations: [], by: "r" });
    expect(numberOf(dataset, "63")).toMatchObject({ class: "name", observations: [], by: "r" });
  });
  it("adds an observation with its quote, where the compiler saw none", () => {
    const dataset = build({ ...BOOKS, set: { ...COUNTED, comparator: ">" } });
    const added = dataset.observations.find(({ origin }) => origin === "reviewed");
    const start = TEXT.indexOf("5,200");
    expect(added).toMatchObject({ ...COUNTED, comparator: ">", unit: "count", kind: "actual", review: "r", rule: "review" });
    expect(added?.evidence).toMatchObject({
      exact: BOOKS.quote,
      prefix: expect.stringMatching(/library $/) as string,
      number: { start, end: start + 5 },
    });
    expect(numberOf(dataset, "5,200")).toMatchObject({ class: "observation", observations: [added?.id], by: "r" });
    expect(dataset.observations.at(-1)).toBe(added);
  });
  it("picks one of several observations of a number by what it says", () => {
    const at = { quote: "In the PCI it came 21st", number: "21" };
    const { observations } = build({ ...at, decision: "correct", of: { period: 2022 }, set: { kind: "plan" } });
    expect(observations.filter(({ indicator }) => indicator === "pci").map(({ period, kind }) => [period, kind])).toEqual([
      ["2022", "plan"],
      ["2023", "actual"],
    ]);
  });
  it("follows several decisions in the order of the file, and the result is a dataset", () => {
    const dataset = build(
      { id: "no", decision: "reject", class: "uncatalogued" },
      { decision: "add", set: { ...COUNTED, indicator: "pii", measure: "rank", value: 12 } },
    );
    expect(piiOf(dataset)).toMatchObject({ measure: "rank", unit: "rank", scope: "viet-nam", value: 12, review: "r" });
    expect(parseDataset(serializeDataset(dataset)).status).toBe("valid");
  });
  it("lets a value stand that the numeral does not give only where it says where it is stated", () => {
    const set = { ...COUNTED, value: 52 };
    expect(() => build({ ...BOOKS, set })).toThrow(/seeds\/reviews\.yaml:1: .*“5,200” does not read as 52; .*valueFrom/);
    const dataset = build({ ...BOOKS, set, valueFrom: "The sentence before counts them in hundreds." });
    expect(dataset.observations.find(({ review }) => review === "r")?.value).toBe(52);
  });
});

describe("a decision that cannot be followed is named with its line", () => {
  it.each([
    [{ source: "b" }, "there is no source b"],
    [{ quote: "ranked 13th out of 63" }, 'quote not found in a: "ranked 13th out of 63"'],
    [{ quote: "Nghe An", number: "1" }, "quote stands more than once in a"],
    [{ number: "2" }, "number 2 not found in the quote"],
    [
      {
        quote: "In 2023, Nghe An ranked 12th out of 63 provinces in the PII. In the PCI it came 21st in 2022 and 2023",
        number: "2023",
      },
      "number 2023 stands 2 times",
    ],
    [{ quote: "seats for 900 guests", number: "900" }, "no observation at 900"],
    [{ of: { indicator: "pci" } }, "no such observation at 12; there is pii rank 2023"],
    [{ decision: "correct", set: { area: "nghe" } }, "set.area: there is no area nghe"],
    [{ decision: "correct", set: { indicator: "happiness" } }, "set.indicator: there is no indicator happiness"],
    [{ decision: "correct", set: { measure: "amount" } }, "set.measure: pii has no amount"],
    [{ decision: "correct", set: { unit: "VND" } }, "set.unit: rank of pii is not in VND"],
    [{ decision: "correct", set: { period: "soon" } }, "set.period: not a period"],
    [{ decision: "correct", set: { scope: null } }, "set.scope: is missing"],
    [{ decision: "correct", set: { measure: "change", unit: "places" } }, "set.measure: only a rank has a scope and outOf"],
    [
      { decision: "correct", set: { measure: "score", unit: "points", value: 120, scope: null, outOf: null } },
      "set.value: pii ends at 100",
    ],
    [{ decision: "correct", set: { value: 70 } }, "set.value: no rank among 63"],
    [{ decision: "correct", set: { value: 13 } }, "“12” does not read as 13"],
    [{ decision: "correct", set: { low: 10 } }, "low, high and the comparator range go together"],
    [{ ...BOOKS, set: { area: "nghe-an", indicator: "st_organisations", measure: "count", value: 5200 } }, "set.period: is missing"],
    [
      { decision: "add", set: { ...COUNTED, indicator: "pii", measure: "rank", value: 12, period: 2023 } },
      "there is already an observation",
    ],
  ])("%j", (entry, message) => {
    expect(() => build(entry)).toThrow(message);
    expect(() => build(entry)).toThrow(/^seeds\/reviews\.yaml:1: [^\n]*$/);
  });
  it.each([
    [{ decision: "guess" }, "unknown decision “guess”; it is one of confirm, correct, reject, add"],
    [{ titel: "x" }, "unknown field “titel”"],
    [{ decision: "correct", set: { colour: "red" } }, "unknown field “set.colour”"],
    [{ decision: "correct" }, "set is missing"],
    [{ decision: "reject" }, "class is missing"],
    [{ decision: "reject", class: "observation" }, "unknown class “observation”"],
    [{ set: { value: 1 } }, "set has no place where the decision is confirm"],
    [{ id: "Não" }, "“Não” is no id"],
    [{ reason: "" }, "reason must be a text"],
    [{ quote: ["x"] }, "quote must be a text"],
  ])("%j", (entry, message) => {
    expect(() => readReviews(yamlOf({ ...ENTRY, ...entry }))).toThrow(message);
  });
  it.each(["id", "source", "quote", "number", "decision", "reason"])("%s is missing", (field) => {
    const entry = Object.fromEntries(Object.entries(ENTRY).filter(([name]) => name !== field));
    expect(() => readReviews(yamlOf(entry))).toThrow(`seeds/reviews.yaml:1: ${field} is missing`);
  });
  it("counts lines as an editor does, and tells everything that is wrong at once", () => {
    const yaml =
      "# words\n\n- id: r\n  source: a\n  quote: not there\n  number: 12\n  decision: confirm\n  reason: None.\n- id: r2\n  source: z\n  quote: x\n  number: 1\n  decision: confirm\n  reason: None.\n";
    expect(() => buildDataset(articles, readReviews(yaml))).toThrow(
      /^seeds\/reviews\.yaml:5: quote not found in a: "not there"\nseeds\/reviews\.yaml:10: there is no source z[^\n]*$/,
    );
  });
  it.each([
    ["- id: r\n  id: r\n", "seeds/reviews.yaml:2: not YAML"],
    ["- id: [r\n", "seeds/reviews.yaml:2: not YAML"],
    ["id: r\n", "seeds/reviews.yaml:1: must be a list"],
    ["- r\n", "seeds/reviews.yaml:1: an entry must be a list of fields"],
    [yamlOf(ENTRY, ENTRY), "seeds/reviews.yaml:2: the id “r” is taken by line 1"],
  ])("%j", (yaml, message) => {
    expect(() => readReviews(yaml)).toThrow(message);
  });
  it("a second decision on one observation", () => {
    expect(() => build({}, { id: "again" })).toThrow(/^seeds\/reviews\.yaml:2: a:\S+ is already decided by r$/);
  });
  it("any text at all is read, or refused with the file and a line", () => {
    const piece = fc.constantFrom(
      "- ",
      "id: r",
      "set:",
      "  ",
      "\n",
      "[",
      "{",
      "}",
      "&a",
      "*a",
      '"',
      "|",
      "quote: ",
      "---\n",
      "? ",
      "12",
      "ạ",
      "\t",
      ": ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        try {
          readReviews(pieces.join(""));
        } catch (error) {
          expect((error as Error).message).toMatch(/^(?:seeds\/reviews\.yaml:\d+: [^\n]+(?:\n|$))+$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("seeds/reviews.yaml", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "..", "seeds", "reviews.yaml"), "utf8");
  it("is read", () => {
    expect(() => readReviews(text)).not.toThrow();
  });
  it("explains itself by an example that is read", () => {
    const yaml = text
      .slice(text.indexOf("#   - id:"))
      .split("\n")
      .filter((line) => line.startsWith("#   "))
      .map((line) => line.slice(4))
      .join("\n");
    expect(readReviews(yaml)).toMatchObject([{ decision: "correct", number: "12", set: { period: "2024" } }]);
  });
});
