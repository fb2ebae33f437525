import { LANGUAGES, MEASURES, type Area, type Indicator, type Source } from "../contract.ts";
import type { Column } from "./field.ts";

/** Names of indicators in the languages of the page, by their ids; the words are the page's, so they come from outside. */
export type IndicatorNames = Record<"en" | "vi", Readonly<Record<string, string>>>;

const id = { required: true, unique: true } as const;
const OPEN_END = "Empty where it is open.";

/** The columns of areas.csv. */
// prettier-ignore
export const AREA_COLUMNS: readonly Column<Area>[] = [
  { name: "ID", type: "string", value: (area) => area.id, constraints: id,
    description: "Id of the area; -2025 marks a province that the merger of 1 July 2025 made and that kept an old one's name." },
  { name: "KIND", type: "string", value: (area) => area.kind, constraints: { required: true, enum: ["province", "region", "country"] },
    description: "What the area is." },
  { name: "NAME_VI", type: "string", value: (area) => area.nameVi, constraints: { required: true }, description: "Vietnamese name." },
  { name: "NAME", type: "string", value: (area) => area.name, constraints: { required: true }, description: "Name without diacritics, or in English." },
  { name: "ISO", type: "string", value: (area) => area.iso, description: "ISO 3166-2 code." },
  { name: "REGION", type: "string", value: (area) => area.region, description: "The region that a province lies in: an id of this file." },
  { name: "VALID_FROM", type: "date", value: (area) => area.validFrom, description: `First day of the unit. ${OPEN_END}` },
  { name: "VALID_TO", type: "date", value: (area) => area.validTo, description: `Last day of the unit. ${OPEN_END}` },
  { name: "MERGED_INTO", type: "string", value: (area) => area.mergedInto, description: "The unit that it became a part of: an id of this file." },
  { name: "MERGED_FROM", type: "list", value: (area) => area.mergedFrom, description: "The units that it was made of: ids of this file, divided by spaces." },
];

/** The columns of indicators.csv. */
// prettier-ignore
export const indicatorColumns = (names: IndicatorNames): readonly Column<Indicator>[] => [
  { name: "ID", type: "string", value: (indicator) => indicator.id, constraints: id, description: "Id of the indicator." },
  { name: "NAME_EN", type: "string", value: (indicator) => names.en[indicator.id], constraints: { required: true }, description: "English name." },
  { name: "NAME_VI", type: "string", value: (indicator) => names.vi[indicator.id], constraints: { required: true }, description: "Vietnamese name." },
  { name: "THEME", type: "string", value: (indicator) => indicator.theme, constraints: { required: true }, description: "What it is about." },
  { name: "DIRECTION", type: "string", value: (indicator) => indicator.direction, constraints: { required: true, enum: ["higher", "lower", "none"] },
    description: "Which way is better for its value." },
  { name: "MEASURES", type: "list", value: (indicator) => indicator.measures, constraints: { required: true },
    description: `How it may be given, divided by spaces: ${MEASURES.join(", ")}.` },
  { name: "UNIT_MEASURE", type: "string", value: (indicator) => indicator.unit, constraints: { required: true }, description: "Unit of its value (not of its rank)." },
  { name: "SCORE_MAX", type: "number", value: (indicator) => indicator.scoreMax, description: "The greatest possible score, where there is one." },
];

/** The columns of sources.csv. */
// prettier-ignore
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { name: "ID", type: "string", value: (source) => source.id, constraints: id, description: "Id of the source: the name of its file in sources/ without the ending." },
  { name: "KIND", type: "string", value: (source) => source.kind, constraints: { required: true, enum: ["article", "table"] },
    description: "An article (sources/ID.txt) or a table of published figures (sources/ID.csv)." },
  { name: "LANG", type: "string", value: (source) => source.language, constraints: { required: true, enum: LANGUAGES }, description: "Language (BCP 47)." },
  { name: "TITLE", type: "string", value: (source) => source.title, description: "Title, where it has one." },
  { name: "PUBLISHER", type: "string", value: (source) => source.publisher, description: "Who published it." },
  { name: "PUBLISHED", type: "date", value: (source) => source.published, description: "Day of publication; empty where it is not stated." },
  { name: "URL", type: "string", value: (source) => source.url, description: "The link that it names as its origin." },
  { name: "SHA256", type: "string", value: (source) => source.sha256, constraints: { required: true, pattern: "^[0-9a-f]{64}$" }, description: "SHA-256 of the file's bytes." },
  { name: "WORK", type: "string", value: (source) => source.work, description: "Shared by the translations of one article, which are one witness." },
];
