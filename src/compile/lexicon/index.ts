import type { Language } from "../../data/contract.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./lexicon.ts";
import { lo } from "./lo.ts";
import { nb } from "./nb.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

const LEXICONS: Record<Language, Lexicon> = { en, fr, lo, nb, th, vi };

/** The words and formats of a language. */
export const lexiconOf = (language: Language): Lexicon => LEXICONS[language];
