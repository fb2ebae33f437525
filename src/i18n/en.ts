import { findings } from "./en/findings.ts";
import { indicators } from "./en/indicators.ts";
import { formatNumber } from "./number.ts";

const n = (value: number): string => formatNumber(value, "en");
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** As `count`, in words up to ten. */
const counted = (value: number, one: string, many: string): string => `${WORDS[value] ?? n(value)} ${value === 1 ? one : many}`;
/** Words that stay on one line. */
const tied = (text: string): string => text.replaceAll(" ", "\u00a0");
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the page in English; its type is what another language must have. */
export const en = {
  app: {
    name: "Đối Sánh",
    tagline: "Vietnam’s provinces, held side by side",
    description:
      "Compare Vietnam’s provinces on innovation, digital transformation, competitiveness, money and promises; every number leads to the sentence that states it.",
    headline: (articles: number, languages: number) =>
      sentence(`${counted(articles, "article", "articles")}, ${tied(counted(languages, "language", "languages"))}, ${tied("one table")}`),
    lede: "What the press says about innovation in Vietnam’s provinces, held side by side. Each mark opens the sentence it comes from.",
    tally: (numbers: number, disagreements: number) =>
      `${count(numbers, "number", "numbers")} read, none left out; ${disagreements === 0 ? "the sources agree" : `${counted(disagreements, "place", "places")} where the sources disagree`}.`,
    skip: "Skip to the figures",
    noscript: "This page needs JavaScript to read its data and draw its figures.",
  },
  header: {
    language: "Language",
    theme: "Colours",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    copyLink: "Copy link",
    newNotebook: "Start again",
    settings: "Settings",
  },
  languageNames: { en: "English", vi: "Tiếng Việt" },

  cells: {
    rank: { name: "Rankings", purpose: "Stated ranks on the full scale of all provinces; 1 is best." },
    amount: { name: "Money and shares", purpose: "Budgets, investment and the size of the economy, as stated." },
    target: { name: "Targets", purpose: "What provinces promise, beside what is known today." },
    matrix: { name: "Matrix", purpose: "Every stated value, by the rows and columns you choose." },
  },

  actions: {
    filter: "Filter",
    pivot: "Pivot",
    table: "Table",
    figure: "Figure",
    link: "Copy link",
    reset: "Reset",
    close: "Close",
    retry: "Try again",
    undo: "Take back the last choice",
    clearFilters: "Clear all filters",
    clear: "Clear",
    apply: "Apply",
    all: "All",
    none: "None",
    more: "More",
    previous: "Previous",
    next: "Next",
    openSource: "Open the article",
    openTable: "Open the published page",
    dismiss: "Dismiss",
    copied: "Link copied",
    copyByHand: "The browser refused to copy. Copy the link from here:",
    remove: (what: string) => `Remove ${what}`,
    linkOf: (cell: string) => `Copy the link of “${cell}”`,
  },

  fields: {
    area: "Province",
    indicator: "Indicator",
    measure: "Measure",
    period: "Period",
    kind: "Kind",
    source: "Source",
    language: "Language",
    value: "Value",
  },
  filters: {
    title: (field: string) => `Filter by ${field.toLowerCase()}`,
    allOf: {
      area: "All provinces",
      indicator: "All indicators",
      measure: "All measures",
      period: "All periods",
      kind: "All kinds",
      source: "All sources",
      language: "All languages",
    },
    search: "Search",
    noMatch: (text: string) => `Nothing here matches “${text}”`,
    chosen: (chosen: number, of: number) => `${n(chosen)} of ${n(of)} chosen`,
    observations: (value: number) => count(value, "observation", "observations"),
    active: "Filters in use",
    nothingLeft: "These filters leave nothing to show.",
    nothingLeftHint: "No article states a value for this combination.",
  },

  measures: {
    rank: "rank",
    score: "score",
    count: "count",
    share: "share",
    amount: "amount",
    rate: "rate",
    ratio: "ratio",
    change: "change",
  },
  kinds: { actual: "actual", target: "target", estimate: "estimate", plan: "plan" },
  origins: {
    extracted: "read from the article by a rule",
    reviewed: "decided by a person",
    derived: "worked out from other observations",
    table: "from a published table",
  },
  languages: { en: "English", fr: "French", lo: "Lao", nb: "Norwegian", th: "Thai", vi: "Vietnamese" },
  slots: {
    area: "province",
    indicator: "indicator",
    period: "period",
    kind: "kind",
    scope: "scope of the rank",
    base: "base of comparison",
    unit: "unit",
  },
  themes: { ranking: "Rankings", economy: "Economy", science: "Science and technology", digital: "Digital life", people: "People" },
  conflictKinds: { scale: "by a factor", value: "in the value", kind: "in what it is", period: "in the period" },

  quantities: {
    comparators: {
      "=": (value: string) => value,
      ">": (value: string) => `more than ${value}`,
      ">=": (value: string) => `at least ${value}`,
      "<": (value: string) => `less than ${value}`,
      "<=": (value: string) => `at most ${value}`,
      "~": (value: string) => `about ${value}`,
      range: (value: string) => value,
    },
    units: {
      rank: (value: string) => value,
      points: (value: string) => `${value} points`,
      index: (value: string) => value,
      "%": (value: string) => `${value} %`,
      VND: (value: string) => `${value} đồng`,
      USD: (value: string) => `${value} US dollars`,
      km2: (value: string) => `${value} km²`,
      persons: (value: string) => `${value} people`,
      count: (value: string) => value,
      places: (value: string) => `${value} ${value === "1" ? "place" : "places"}`,
      times: (value: string) => `${value} times`,
      years: (value: string) => `${value} ${value === "1" ? "year" : "years"}`,
      "VND/person": (value: string) => `${value} đồng a person`,
      "USD/person": (value: string) => `${value} US dollars a person`,
    } as Record<string, (value: string) => string>,
    unitNames: {
      rank: "rank",
      points: "points",
      index: "index from 0 to 1",
      "%": "percent",
      VND: "đồng",
      USD: "US dollars",
      km2: "square kilometres",
      persons: "people",
      count: "number",
      places: "places gained or lost",
      times: "times",
      years: "years",
      "VND/person": "đồng a person",
      "USD/person": "US dollars a person",
    } as Record<string, string>,
    scales: { million: "million", billion: "billion" },
    shortScales: { million: "m", billion: "bn" },
    shortMoney: {
      VND: (value: string) => `${value} ₫`,
      USD: (value: string) => `US$${value}`,
      "VND/person": (value: string) => `${value} ₫ a person`,
      "USD/person": (value: string) => `US$${value} a person`,
    } as Record<string, (value: string) => string>,
    rank: (value: string, outOf: string | null) => (outOf === null ? value : `${value} of ${outOf}`),
    top: (value: string) => `among the top ${value}`,
    shortTop: (value: string) => `top ${value}`,
    gained: (value: string) => `up ${value}`,
    lost: (value: string) => `down ${value}`,
    since: (value: string, base: string) => `${value} since ${base}`,
    ratio: (value: string, base: string | null) => (base === null ? `${value} times` : `${value} times the value of ${base}`),
  },
  areas: {
    merged: (name: string) => `${name} (new)`,
    mergedNote: (name: string, date: string, parts: string) => `${name}: as merged on ${date} from ${parts}.`,
  },
  periods: {
    none: "no date stated",
    noDeadline: "no deadline stated",
    by: (year: string) => `by ${year}`,
    from: (year: string) => `from ${year}`,
    parts: (from: string, to: string) => `${from} to ${to}`,
  },

  readAs: {
    target: (text: string) => `target: ${text}`,
    estimate: (text: string) => `estimate: ${text}`,
    plan: (text: string) => `plan: ${text}`,
    rank: (rank: string) => `rank ${rank}`,
    rankComparators: {
      "=": (rank: string) => `rank ${rank}`,
      "<=": (rank: string) => `among the first ${rank}`,
      "<": (rank: string) => `above rank ${rank}`,
      ">": (rank: string) => `below rank ${rank}`,
      ">=": (rank: string) => `rank ${rank} or lower`,
      "~": (rank: string) => `about rank ${rank}`,
      range: (rank: string) => `rank ${rank}`,
    },
    ofProvinces: (outOf: string) => `of ${outOf} provinces`,
    ofAllProvinces: "of all provinces",
    inRegion: (region: string) => `in the ${region}`,
    inOwnRegion: "in its region",
    score: (score: string) => `score ${score}`,
    join: (parts: string[]) => parts.join(", "),
  },

  evidence: {
    title: "Where this comes from",
    empty: "Choose a mark or a row to see the sentence it comes from.",
    example: "For example",
    workedOut: "Worked out from",
    sentence: "The sentence",
    readAs: "Read as",
    value: "Value",
    province: "Province",
    indicator: "Indicator",
    period: "Period",
    kind: "Kind",
    source: "Source",
    rule: "Rule",
    origin: "How it was found",
    inherited: "From context",
    inheritedNothing: "nothing",
    article: "Article",
    publisher: "Publisher",
    published: "Published",
    publishedUnknown: "date not stated",
    untitled: "Untitled article",
    inLanguage: (language: string) => `in ${language}`,
    translation: (language: string) => `${language} translation`,
    sameWork: "Other translations of this article",
    otherWorks: "Other articles",
    agrees: "states the same",
    differs: "states it differently",
    conflict: "The sources disagree",
    drawn: "drawn in the charts",
    notDrawn: "not drawn as the value",
    position: (index: number, of: number) => `${n(index)} of ${n(of)}`,
    previous: "Previous value",
    next: "Next value",
    close: "Close the evidence",
    opened: (what: string) => `Evidence for ${what}`,
  },
  tables: {
    name: "Published table",
    line: (line: number, file: string) => `Line ${line} of ${file}`,
    columns: {
      indicator: "Indicator",
      period: "Period",
      area: "Province",
      rank: "Rank",
      score: "Score",
      out_of: "Ranked in all",
      unit: "Unit",
      note: "Note",
      source: "Link",
    },
  },
  checks: {
    heading: "Held against published tables",
    articles: "Articles held against this row",
    reasons: {
      "same-edition": ({ table, value }: CheckWords) => `Confirmed by the published table of ${table}: ${value}.`,
      rounded: ({ table, value }: CheckWords) => `Confirmed by the published table of ${table}: ${value}, the same when rounded.`,
      "other-edition": ({ table, value, year, isEarlier, ownTable, ownValue }: CheckWords) =>
        `Confirmed by the published table of ${table} (${value}). The article says ${year}${isEarlier ? ", which may be the year of the announcement" : ""}${ownValue === null ? "" : `; the table of ${ownTable} says ${ownValue}`}.`,
      differs: ({ table, value, stated }: CheckWords) => `Differs: the published table of ${table} says ${value}, the article ${stated}.`,
      "other-series": ({ table, provinces }: CheckWords) =>
        `Not found: the published table of ${table} that we hold is of ${provinces} provinces, and ranks of 63 and of 34 are never compared.`,
      "no-table": () => "Not in the published tables we hold: none is of this indicator.",
      "no-period": () => "Not held against a table: the article names no edition.",
      "no-edition": ({ ownTable }: CheckWords) => `Not in the published tables we hold: none is of ${ownTable}.`,
      "no-province-in-edition": ({ ownTable }: CheckWords) =>
        `Not in the published tables we hold: what we have of ${ownTable} lacks this province.`,
      "no-rank-in-edition": ({ ownTable }: CheckWords) =>
        `Not in the published tables we hold: that of ${ownTable} gives this province a score, but no rank.`,
      "no-score-in-edition": ({ ownTable }: CheckWords) =>
        `Not in the published tables we hold: that of ${ownTable} gives this province a rank, but no score.`,
    } as Record<string, (words: CheckWords) => string>,
    unknown: "Held against published tables.",
  },

  conflicts: {
    reasons: {
      "scale-per-person": (params: Params) =>
        `By the article’s own population of ${value(params.population)}, the smaller reading gives ${value(params.low)} đồng a person, the larger ${value(params.high)}.`,
      scale: (params: Params) => `The readings differ by a factor of ${value(params.factor)}.`,
      value: () => "The sources state different values for the same thing.",
      kind: () => "One text calls it a target, another an estimate.",
      comparator: () => "The sources give the same number with another bound, such as “about” or “more than”.",
      period: () => "The sources give different periods for the same value.",
    } as Record<string, (params: Params) => string>,
    unknown: "The sources state the same claim differently.",
    inText: (value: string, language: string) => `${value} in the ${language} text`,
    asKind: (kind: string, language: string) =>
      `called ${kind === "estimate" || kind === "actual" ? "an" : "a"} ${kind} in the ${language} text`,
  },

  sources: {
    heading: "Sources",
    list: "Sources:",
    oneWork: (languages: string) => `${languages} translations of one article`,
    count: (value: number) => count(value, "source", "sources"),
  },

  table: {
    caption: (cell: string) => `${cell}: every stated value`,
    open: (what: string) => `Show the sentence for ${what}`,
    scroll: (what: string) => `${what}, scrolls sideways`,
    rowsOf: (rows: number) => count(rows, "row", "rows"),
  },
  matrix: {
    rows: "Rows",
    columns: "Columns",
    value: "Value",
    aggregates: { value: "Stated values", latest: "Latest values", count: "Number of observations" },
    swap: "Swap rows and columns",
    sortBy: (column: string) => `Sort by ${column}`,
    sorted: { ascending: "sorted, smallest first", descending: "sorted, largest first" },
    missing: {
      "not-mentioned": "not mentioned",
      "no-number": "mentioned without a number",
      "target-only": "target only",
      "not-applicable": "not applicable",
      filtered: "left out by the filters",
    },
    several: (value: number) => count(value, "value", "values"),
    legend: "– not mentioned in any article",
    notStated: "not stated",
  },

  states: {
    loading: "Reading the data…",
    drawing: "Drawing…",
    loadingMegabytes: (loaded: number, total: number | null) =>
      total === null ? `${n(loaded)} kB read` : `${n(loaded)} of ${n(total)} kB read`,
    chartFailed: "This figure could not be drawn. The table shows the same values.",
    empty: "Nothing to show",
  },
  problems: {
    heading: "The data cannot be shown",
    missing: {
      title: "The data file is missing",
      advice:
        "data/dataset.json could not be fetched. Check the connection and try again; on your own copy, run “npm run compile” and reload.",
    },
    truncated: {
      title: "The data file is cut off",
      advice:
        "data/dataset.json ends too early, as after a broken download. Reload the page; on your own copy, run “npm run compile” again.",
    },
    version: {
      title: "The data file is of another version",
      advice:
        "This page and data/dataset.json were made by different versions of Đối Sánh. Reload without the cache (Ctrl+Shift+R); on your own copy, build both again.",
    },
    hash: {
      title: "The data file was changed",
      advice:
        "The contents of data/dataset.json do not match its own checksum, so nothing of it is shown. Reload without the cache; on your own copy, run “npm run compile” instead of editing it by hand.",
    },
    shape: {
      title: "The data file is not what it should be",
      advice:
        "data/dataset.json lacks something that the page needs. Reload without the cache; on your own copy, run “npm run compile” again.",
    },
    detail: "Detail",
  },
  engine: {
    lost: "The part of the page that filters and pivots has stopped. It is being started again.",
    restarted: "Filtering and pivoting work again.",
    "no-eval":
      "Filtering and pivoting cannot start here: the server’s security policy forbids it for the worker. Whoever runs the site must exempt the worker’s file from the Content-Security-Policy header.",
    failed: "This question could not be answered.",
  },
  address: {
    heading: "Parts of this link were not understood and were left out:",
    otherData: (theirs: string, ours: string) =>
      `This link was made on other data (${theirs}; here it is ${ours}). Values may differ from what its sender saw.`,
    newer: "This link was made by a newer version of Đối Sánh.",
    reasons: {
      version: "unknown version",
      "no-version": "no version at the beginning",
      setting: "unknown setting",
      cell: "unknown kind of cell",
      parameter: "unknown parameter",
      value: "unknown value",
      encoding: "broken encoding",
      empty: "says nothing",
      repeated: "stands there twice",
      "too-many": "more cells than a page can show",
      "unknown-area": "no such province in the data",
      "unknown-indicator": "no such indicator in the data",
      "unknown-source": "no such source in the data",
    } as Record<string, string>,
    unknownReason: "not understood",
  },

  charts: {
    stated: (indicator: string, period: string, stated: number, of: number) =>
      `${indicator} ${period}: ${n(stated)} of ${n(of)} provinces stated`,
    statedNoTotal: (indicator: string, period: string, stated: number) =>
      `${indicator} ${period}: ${count(stated, "province", "provinces")} stated`,
    panelStated: (editions: { period: string; stated: number }[], of: number | null) =>
      `stated: ${editions.map(({ period, stated }) => `${n(stated)}${of === null ? "" : ` of ${n(of)}`} (${period})`).join(", ")}`,
    ofProvinces: (of: number, assumed: boolean) => (assumed ? `rank among provinces; ${n(of)} assumed` : `rank among ${n(of)} provinces`),
    points: (unit: string) => `score, ${unit}`,
    assumed: (of: number) => `The number of provinces is not stated in the text; the scale assumes ${n(of)}.`,
    amongTop: (name: string, value: string) => `${name}, among the top ${value}`,
    inRegion: "Rank inside the region",
    inRegionOf: (name: string, region: string) => `${name} · ${region}`,
    national: "Rank among all provinces",
    growth: "growth, percent",
    structure: "Structure of the economy",
    log: "logarithmic scale",
    rank: "rank",
    today: (name: string, value: string) => `${name} today: ${value}`,
    derived: (text: string) => `${text} (worked out from a stated change)`,
    derivedNote: "* worked out from a stated change",
    more: (areas: number) => `and ${count(areas, "more province", "more provinces")}`,
    how: {
      rank: "Stated ranks on a scale of all provinces, 1 is best. A line joins two editions of one index; squares are ranks inside a region.",
      score: "Stated scores, higher is better. A line joins two editions of one index.",
      amount:
        "Each dot is a stated value; an arrow means “more than”, a stroke a target, a hollow dot a reading that another source contradicts.",
      amountLog:
        "Each dot is a stated value on a scale where each step is ten times the one before; an arrow means “more than”, a stroke a target, a hollow dot a reading that another source contradicts.",
      target: "A stroke is the target, an arrow “more than”, a band a range. The pale bar is what a province states today.",
      matrix: "Each cell holds the values as stated; empty ones say why.",
    },
  },
  indicators: indicators as Record<string, { long: string; short: string }>,
  findings,
};

/** What a sentence about a check needs, in the page's language; an index with its edition reads "DTI 2022". */
export interface CheckWords {
  /** The table that has the value, or that differs, and what it says. */
  table: string;
  value: string;
  /** What the article says. */
  stated: string;
  year: string;
  /** Whether the table's edition is of an earlier year than the article's. */
  isEarlier: boolean;
  /** The table of the edition that the article names, and what it says instead; null where it says nothing. */
  ownTable: string;
  ownValue: string | null;
  /** How many provinces the table is of. */
  provinces: string;
}

/** Parameters of a reason, as the dataset carries them. */
export type Params = Record<string, string | number | null>;

function value(param: string | number | null | undefined): string {
  return typeof param === "number" ? n(param) : (param ?? "?");
}

/** What a language of the page must say. */
export type Messages = typeof en;
