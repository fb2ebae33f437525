import type { Language } from "../../data/contract.ts";

/**
 * A name of an indicator. One that is said of other things too names its indicator only where one of the `with` phrases stands within
 * `within` characters (default 120) of it, before or after, in the same sentence.
 */
export type IndicatorName = string | { name: string; with: readonly string[]; within?: number };

/** The names of one indicator: abbreviations that every language uses, and the names in each language. */
export type IndicatorNames = { all?: readonly IndicatorName[] } & Record<Language, readonly IndicatorName[]>;

/**
 * The names of one area. `latin` names are matched without regard to diacritics in every language (Thai and Lao texts carry Latin names
 * too); the others in texts of their language only.
 */
export type AreaNames = { latin?: readonly string[] } & Partial<Record<Language, readonly string[]>>;
