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
  const verb = `${words.area(move.area)} ${move.to < move.from ? "climbed" : "slipped"}`;
  const places = Math.abs(move.to - move.from);
  return move.derived ? `${verb} ${words.number(places)} ${places === 1 ? "place" : "places"} to ${to}` : `${verb} from ${from} to ${to}`;
}

/** An indicator's name inside a sentence; names with an abbreviation or a number keep their capital. */
const subject = (id: string, words: FindingWords): string => {
  const name = words.indicator(id);
  return /\d/.test(name) ? name : lower(name);
};

/** "PII 2024", but "mobile coverage, 2024". */
const edition = (fact: Fact, words: FindingWords): string => {
  const name = subject(fact.indicator, words);
  if (fact.period === null) return name;
  return `${name}${/^\p{Lu}{2}/u.test(name) ? "" : ","} ${words.period(fact.period)}`;
};

const when = (fact: Fact, words: FindingWords): string => (fact.period === null ? "" : ` ${inTime(fact.period, words)}`);

const inTime = (period: string, words: FindingWords): string => (/^\d{4}$/.test(period) ? `in ${period}` : words.period(period));

const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

type Phrase = (area: string, value: string) => string;

const STATES: Partial<Record<string, Phrase>> = {
  grdp: (area, value) => `the economy of ${area} was worth ${value}`,
  grdp_per_capita: (area, value) => `the economy of ${area} made ${value}`,
  budget_revenue: (area, value) => `${area} took in ${value} of budget revenue`,
  st_investment: (area, value) => `${area} put ${value} into science and technology`,
  digital_economy_share: (area, value) => `the digital economy made up ${value} of GRDP in ${area}`,
  agriculture_share: (area, value) => `agriculture made up ${value} of the economy of ${area}`,
  industry_share: (area, value) => `industry and construction made up ${value} of the economy of ${area}`,
  services_share: (area, value) => `services made up ${value} of the economy of ${area}`,
  population: (area, value) => `${area} has ${value}`,
  land_area: (area, value) => `${area} covers ${value}`,
  digitised_records_share: (area, value) => `${value} of records in ${area} are digitised`,
  shared_information_systems: (area, value) => `${value} of agencies in ${area} use shared systems`,
  mobile_coverage: (area, value) => `mobile networks cover ${value} of residential areas in ${area}`,
};

const AIMS: Partial<Record<string, Phrase>> = {
  digital_economy_share: (area, value) => `${area} wants a digital economy of ${value} of GRDP`,
  online_public_service_use: (area, value) => `${area} wants ${value} of public services used online`,
  cashless_transactions: (area, value) => `${area} wants ${value} of payments made without cash`,
  innovative_enterprises_share: (area, value) => `${area} wants ${value} of enterprises to innovate`,
  st_budget_share: (area, value) => `${area} promises science and technology ${value} of its budget`,
  tfp_contribution: (area, value) => `${area} wants ${value} of growth to come from productivity`,
  st_market_growth: (area, value) => `${area} wants technology trade to grow by ${value} a year`,
  st_market_growth_key_sectors: (area, value) => `${area} wants technology trade in key sectors to grow by ${value} a year`,
  ip_transaction_share: (area, value) => `${area} wants intellectual property to make up ${value} of technology trade`,
  imported_technology_transaction_share: (area, value) => `${area} wants imported technology to make up ${value} of technology trade`,
  hdi: (area, value) => `${area} wants an HDI of ${value}`,
};

const state = (fact: Fact, words: FindingWords): string => {
  const phrase = STATES[fact.indicator] ?? ((area, value) => `${area}, ${subject(fact.indicator, words)}: ${value}`);
  return phrase(words.area(fact.area), words.value(fact)) + when(fact, words);
};

const until = (fact: Fact, words: FindingWords): string => (fact.period === null ? "" : ` ${words.period(fact.period)}`);

const goal = (fact: Fact, words: FindingWords): string =>
  fact.comparator === "<=" ? `the top ${words.number(fact.value)}` : `rank ${words.number(fact.value)}`;

const aim = (fact: Fact, words: FindingWords): string => {
  if (fact.measure === "rank")
    return `${words.area(fact.area)} aims for ${goal(fact, words)} in ${subject(fact.indicator, words)}${until(fact, words)}`;
  const phrase = AIMS[fact.indicator] ?? ((area, value) => `${area} aims for ${value} (${subject(fact.indicator, words)})`);
  return phrase(words.area(fact.area), words.value(fact)) + until(fact, words);
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rest = (count: number): string => (count === 0 ? "" : `; ${count} more ${count === 1 ? "target" : "targets"}`);

/** English titles. */
export const findings: FindingSentences = {
  none: () => "Nothing to show here",
  "rank-moves": ({ moves, others }, words) => {
    let indicator = "";
    const named = (id: string): string => {
      const phrase = id === indicator ? "" : ` in ${subject(id, words)}`;
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
    if (!first) return "Nothing to show here";
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
  "score-moves": ({ move, fact }, words) => {
    const verb = move.to === move.from ? "held" : move.to > move.from ? "rose" : "fell";
    const way = verb === "held" ? `at ${words.number(move.to)}` : `from ${words.number(move.from)} to ${words.value(fact)}`;
    return `${words.area(move.area)}’s ${words.indicator(move.indicator)} score ${verb} ${way}`;
  },
  "score-standing": ({ facts }, words) =>
    words.list(facts.map((fact) => `${words.area(fact.area)} scored ${words.value(fact)} in ${edition(fact, words)}`)),
  "amount-one": ({ fact }, words) => upper(state(fact, words)),
  "amount-disputed": ({ fact, other, language }, words) =>
    `${upper(state(fact, words))}, or ${words.value(other)} if ${language === null ? "another source" : `the ${words.language(language)} text`} is right`,
  "amount-extremes": ({ best, worst, count }, words) =>
    best.value === worst.value
      ? `${words.indicator(best.indicator)}: all ${words.number(count)} state ${words.value(best)}`
      : `${words.indicator(best.indicator)}: ${words.area(best.area)} states the most, ${words.value(best)}, and ${words.area(worst.area)} the least, ${words.value(worst)}`,
  "amount-several": ({ facts }, words) => upper(facts.map((fact) => state(fact, words)).join("; ")),
  targets: ({ facts, more }, words) => facts.map((fact) => aim(fact, words)).join("; ") + rest(more),
  "targets-known": ({ fact, known, more }, words) =>
    `${aim(fact, words)}; ${words.area(known.area)} ${known.measure === "rank" ? place(known, words) : `states ${words.value(known)}`} today${rest(more)}`,
  "matrix-filled": ({ filled, of }, words) => {
    if (filled === of)
      return of === 1 ? "The one combination has a stated value" : `All ${words.number(of)} combinations have a stated value`;
    return `${words.number(filled)} of ${words.number(of)} combinations ${filled === 1 ? "has" : "have"} a stated value`;
  },
};
