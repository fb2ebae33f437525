import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { NUMBER_CLASSES, type NumberClass, type Observation } from "../data/contract.ts";

/** The file of people's decisions, as errors name it. */
export const REVIEWS_FILE = "seeds/reviews.yaml";

const DECISIONS = ["confirm", "correct", "reject", "add"] as const;
/** What a person decided about a number of an article. */
export type Decision = (typeof DECISIONS)[number];

const SET = "area indicator measure value low high unit comparator period kind scope outOf base".split(" ");
const OF = "area indicator measure period".split(" ");
const FIELDS = "id source quote number decision set of class valueFrom reason".split(" ");
/** Fields whose years YAML would take for numbers. */
const TEXTS = new Set(["period", "base"]);
const CLASSES: readonly string[] = NUMBER_CLASSES.filter((name) => name !== "observation" && name !== "part");

/** Fields of an observation as a person states them; null takes an optional one away. */
export type Fields = Record<string, unknown>;

/** One decision of a person about one number in a quote of one source. */
export interface Review {
  id: string;
  source: string;
  /** Words that stand exactly once in the source. */
  quote: string;
  /** The figure that stands exactly once in the quote. */
  number: string;
  decision: Decision;
  /** Fields to correct or to add. */
  set: Fields;
  /** Which of several observations of the number is meant. */
  of: Partial<Pick<Observation, "area" | "indicator" | "measure" | "period">>;
  /** What a rejected number is instead. */
  class: NumberClass | null;
  /** Where the article states a value that its numeral does not give. */
  valueFrom: string | null;
  reason: string;
  /** Line of the entry, and of its fields by name ("quote", "set.area"). */
  line: number;
  lines: ReadonlyMap<string, number>;
}

/** A sentence about one line of reviews.yaml. */
export const problemAt = (line: number, message: string): string => `${REVIEWS_FILE}:${line}: ${message}`;

const valueOf = (node: unknown, asText: boolean): unknown => {
  if (!isScalar(node)) return undefined;
  return asText && typeof node.value === "number" ? (node.source ?? String(node.value)) : node.value;
};

/** Reads one entry; puts what is wrong with it into `problems`. */
class EntryReader {
  readonly lines = new Map<string, number>();
  #fields = new Map<string, unknown>();
  #lineOf: (node: unknown) => number;
  #problems: string[];
  readonly line: number;

  constructor(map: YAMLMap, lineOf: (node: unknown) => number, problems: string[]) {
    this.#lineOf = lineOf;
    this.#problems = problems;
    this.line = lineOf(map);
    for (const [name, node] of this.#pairs(map, "", FIELDS)) this.#fields.set(name, node);
  }

  #pairs(map: YAMLMap, prefix: string, known: readonly string[]): [string, unknown][] {
    return map.items.flatMap(({ key, value }): [string, unknown][] => {
      const name = String(valueOf(key, true));
      this.lines.set(prefix + name, this.#lineOf(key));
      if (known.includes(name)) return [[name, value]];
      this.problem(prefix + name, `unknown field “${prefix}${name}”; known are ${known.map((one) => prefix + one).join(", ")}`);
      return [];
    });
  }

  problem(field: string, message: string): void {
    this.#problems.push(problemAt(this.lines.get(field) ?? this.line, message));
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** A text, or null where it is left out. */
  text(field: string): string | null {
    if (!this.has(field)) return null;
    const value = valueOf(this.#fields.get(field), true);
    if (typeof value === "string" && value.trim() !== "") return value;
    this.problem(field, `${field} must be a text`);
    return null;
  }

  /** A text that has to be there; `what` says what it is. */
  needed(field: string, what: string): string {
    if (!this.has(field)) this.problem(field, `${field} is missing: ${what}`);
    return this.text(field) ?? "";
  }

  oneOf<T extends string>(field: string, names: readonly T[], value: string | null): T | null {
    const found = names.find((name) => name === value) ?? null;
    if (value !== null && value !== "" && found === null)
      this.problem(field, `unknown ${field} “${value}”; it is one of ${names.join(", ")}`);
    return found;
  }

  fields(field: string, known: readonly string[]): Fields {
    if (!this.has(field)) return {};
    const node = this.#fields.get(field);
    if (!isMap(node)) {
      this.problem(field, `${field} must hold fields of an observation`);
      return {};
    }
    return Object.fromEntries(this.#pairs(node, `${field}.`, known).map(([name, value]) => [name, valueOf(value, TEXTS.has(name))]));
  }
}

function readEntry(entry: EntryReader): Review {
  const decision = entry.oneOf("decision", DECISIONS, entry.needed("decision", `one of ${DECISIONS.join(", ")}`));
  const review: Review = {
    id: entry.needed("id", "a short name in small letters, such as ha-tinh-grdp"),
    source: entry.needed("source", "the seed's file name without its ending"),
    quote: entry.needed("quote", "the words of the article, as they stand there"),
    number: entry.needed("number", "the figure in the quote"),
    decision: decision ?? "confirm",
    set: entry.fields("set", SET),
    of: entry.fields("of", OF),
    class: entry.oneOf("class", CLASSES, entry.text("class")) as NumberClass | null,
    valueFrom: entry.text("valueFrom"),
    reason: entry.needed("reason", "a sentence that can be checked in the article alone"),
    line: entry.line,
    lines: entry.lines,
  };
  if (review.id !== "" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(review.id))
    entry.problem("id", `“${review.id}” is no id; write small letters, digits and hyphens`);
  const sets = decision === "correct" || decision === "add";
  if (sets && Object.keys(review.set).length === 0)
    entry.problem("set", `set is missing: to ${decision}, name the fields and their values`);
  if (decision === "reject" && !entry.has("class"))
    entry.problem("class", `class is missing: what the number is, one of ${CLASSES.join(", ")}`);
  for (const [field, fits] of [
    ["set", sets],
    ["valueFrom", sets],
    ["of", decision !== "add"],
    ["class", decision === "reject"],
  ] as const)
    if (decision !== null && entry.has(field) && !fits) entry.problem(field, `${field} has no place where the decision is ${decision}`);
  return review;
}

/**
 * Reads reviews.yaml: a list of decisions in the order of the file.
 *
 * @throws Error with a line for each thing that is wrong, which begins with the file and its line.
 */
export function readReviews(yaml: string): Review[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineOf = (node: unknown): number => counter.linePos((node as { range?: [number] } | null)?.range?.[0] ?? 0).line;
  const problems = document.errors.map(({ pos, message }) => problemAt(counter.linePos(pos[0]).line, `not YAML: ${message}`));
  const { contents } = document;
  const reviews: Review[] = [];
  if (problems.length === 0 && isSeq(contents)) {
    const ids = new Map<string, number>();
    for (const item of contents.items) {
      if (!isMap(item)) {
        problems.push(problemAt(lineOf(item), "an entry must be a list of fields; it begins with “- id: …”"));
        continue;
      }
      const review = readEntry(new EntryReader(item, lineOf, problems));
      const first = ids.get(review.id);
      if (first !== undefined && review.id !== "") problems.push(problemAt(review.line, `the id “${review.id}” is taken by line ${first}`));
      ids.set(review.id, review.line);
      reviews.push(review);
    }
  } else if (problems.length === 0 && contents !== null && valueOf(contents, false) !== null)
    problems.push(problemAt(lineOf(contents), "must be a list of decisions, or [] where there is none"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return reviews;
}
