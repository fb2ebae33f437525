import type { Fact, FindingSentences, FindingWords, Move, Stated } from "../finding.ts";

function place(fact: Stated, words: FindingWords): string {
  const ordinal = words.ordinal(fact.value);
  switch (fact.comparator) {
    case "<=":
      return `is among the top ${words.number(fact.value)}`;
    case "<":
      return `stands above ${ordinal}`;
    case ">":
      return `stands below ${ordinal}`;
    case ">=":
      return `stands ${ordinal} or lower`;
    case "~":
      return `stands about ${ordinal}`;
    case "range":
      return `stands between ${words.ordinal(fact.low ?? fact.value)} and ${words.ordinal(fact.high ?? fact.value)}`;
    case "=":
      return `stands ${ordinal}`;
  }
}

function way(move: Move, words: FindingWords): string {
  const from = words.ordinal(move.from);
  const to = words.ordinal(move.to);
  if (move.from === move.to) return `${words.area(move.area)} held ${to}`;
  return `${words.area(move.area)} ${move.to < move.from ? "climbed" : "slipped"} from ${from} to ${to}`;
}

const edition = (fact: Fact, words: FindingWords): string =>
  fact.period === null ? words.indicator(fact.indicator) : `${words.indicator(fact.indicator)} ${words.period(fact.period)}`;

const when = (fact: Fact, words: FindingWords): string => (fact.period === null ? "" : ` ${inTime(fact.period, words)}`);

const inTime = (period: string, words: FindingWords): string => (/^\d{4}$/.test(period) ? `in ${period}` : words.period(period));

const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const measured = (fact: Fact, words: FindingWords): string => `${words.area(fact.area)}, ${lower(words.indicator(fact.indicator))}`;

const aim = (fact: Fact, words: FindingWords): string =>
  `${words.area(fact.area)} aims for ${words.value(fact)} on “${lower(words.indicator(fact.indicator))}”${fact.period === null ? "" : ` ${words.period(fact.period)}`}`;

const rest = (count: number): string => (count === 0 ? "" : `; ${count} more ${count === 1 ? "target" : "targets"}`);

/** English titles. */
export const findings: FindingSentences = {
  none: () => "Nothing is stated here",
  "rank-moves": ({ moves, others }, words) => {
    let indicator = "";
    const named = (id: string): string => {
      const phrase = id === indicator ? "" : ` in ${words.indicator(id)}`;
      indicator = id;
      return phrase;
    };
    return [
      ...moves.map((move) => way(move, words) + named(move.indicator)),
      ...others.map((fact) => `${words.area(fact.area)} ${place(fact, words)}${named(fact.indicator)}`),
    ].join("; ");
  },
  "rank-standing": ({ facts }, words) => {
    const [first] = facts;
    if (!first) return "Nothing is stated here";
    const clauses: string[] = [];
    for (const fact of facts) {
      const tied = facts.filter((other) => other.value === fact.value && other.comparator === fact.comparator);
      if (tied[0] !== fact) continue;
      const names = words.list(tied.map((other) => words.area(other.area)));
      clauses.push(
        tied.length > 1 && fact.comparator === "=" ? `${names} share ${words.ordinal(fact.value)}` : `${names} ${place(fact, words)}`,
      );
    }
    const text = words.list(
      clauses.map((clause, i) => (i > 0 && / stands /.test(clauses[0] ?? "") ? clause.replace(" stands ", " ") : clause)),
    );
    return `${text} in ${edition(first, words)}`;
  },
  "rank-extremes": ({ best, worst, count }, words) =>
    `${words.area(best.area)} ${place(best, words)} in ${edition(best, words)}, best of the ${words.number(count)} stated; ${words.area(worst.area)} ${place(worst, words)}, last of them`,
  "rank-regional": ({ facts }, words) =>
    words.list(
      facts.map((fact) => `${words.area(fact.area)} ${place(fact, words)} in the ${words.region(fact.scope)} (${edition(fact, words)})`),
    ),
  "score-standing": ({ facts }, words) =>
    words.list(facts.map((fact) => `${words.area(fact.area)} scored ${words.value(fact)} in ${edition(fact, words)}`)),
  "amount-one": ({ fact }, words) => `${measured(fact, words)}: ${words.value(fact)}${when(fact, words)}`,
  "amount-disputed": ({ fact, other, language, also }, words) =>
    `${measured(fact, words)}: ${words.value(fact)}${when(fact, words)}, or ${words.value(other)} if the ${language === null ? "other" : words.language(language)} text is right${also === null ? "" : `; ${lower(words.indicator(also.indicator))}: ${words.value(also)}`}`,
  "amount-extremes": ({ best, worst, count }, words) =>
    best.value === worst.value
      ? `${words.indicator(best.indicator)}: all ${words.number(count)} state ${words.value(best)}`
      : `${words.indicator(best.indicator)}: ${words.area(best.area)} states the most, ${words.value(best)}, and ${words.area(worst.area)} the least, ${words.value(worst)}`,
  "amount-several": ({ facts }, words) => {
    const [first, ...others] = facts;
    if (!first) return "Nothing is stated here";
    return [
      `${measured(first, words)}: ${words.value(first)}${when(first, words)}`,
      ...others.map(
        (fact) =>
          `${fact.area === first.area ? lower(words.indicator(fact.indicator)) : measured(fact, words)}: ${words.value(fact)}${when(fact, words)}`,
      ),
    ].join("; ");
  },
  targets: ({ facts, more }, words) => facts.map((fact) => aim(fact, words)).join("; ") + rest(more),
  "targets-known": ({ fact, known, more }, words) =>
    `${aim(fact, words)}; ${words.area(known.area)} already states ${words.value(known)}${rest(more)}`,
  "targets-none": ({ count }) => `No target is stated; ${count === 1 ? "one value" : `${count} values`} of today`,
  "matrix-filled": ({ filled, of }, words) =>
    filled === of
      ? `Every one of the ${words.number(of)} combinations is stated`
      : `${words.number(filled)} of ${words.number(of)} combinations are stated, the rest are not`,
};
