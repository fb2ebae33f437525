import type { Reason, TableColumn } from "../data/contract.ts";

type Params = Reason["params"];

const said = (param: Params[string] | undefined): string => String(param ?? "");

const SENTENCES = {
  "not-utf-8": () => "the file is not UTF-8; save it as “CSV UTF-8”",
  "no-rows": () => "the table has no rows",
  "stray-quote": () => "a quotation mark inside a cell; put the whole cell in quotation marks and write each one inside it twice",
  "open-quote": () => "a quotation mark that is never closed; nothing after it was read",
  "unknown-column": ({ name, known }) => `unknown column “${said(name)}”; known are ${said(known)}`,
  "missing-column": ({ name }) => `the column “${said(name)}” is missing`,
  "repeated-column": ({ name }) => `the column “${said(name)}” stands there twice`,
  "wrong-number-of-fields": ({ found, expected }) =>
    `${said(found)} fields where the first line names ${said(expected)}; a cell with a comma in it needs quotation marks`,
  "unknown-indicator": ({ text }) => `unknown indicator “${said(text)}”; src/data/indicators.ts has those that are known`,
  "unknown-area": ({ text }) => `unknown area “${said(text)}”; src/data/areas.ts has those that are known`,
  "bad-period": ({ text }) => `“${said(text)}” is no period; write an edition as 2024, part of a year as 2025-01/2025-09`,
  "bad-rank": ({ text }) => `“${said(text)}” is no rank; it must be a whole number from 1`,
  "bad-size": ({ text }) => `“${said(text)}” is no number of ranked units; there have never been more than 64 provinces`,
  "bad-score": ({ text }) => `“${said(text)}” is no number; write it with a decimal point and without thousands marks`,
  "rank-above-size": ({ rank, size }) => `rank ${said(rank)} of ${said(size)} cannot be`,
  "rank-without-size": () => "a rank needs the number of ranked units in out_of",
  "not-ranked": ({ text }) => `${said(text)} has no ranks`,
  "no-province": ({ text }) => `only provinces are ranked, and ${said(text)} is none`,
  "not-in-series": ({ area, size, instead }) =>
    `${said(area)} is not among the ${said(size)} units of that ranking${instead === null ? "" : `; there it is ${said(instead)}`}`,
  "off-scale": ({ text, low, high }) => `${said(text)} is outside the scale of ${said(low)} to ${said(high)}`,
  "other-unit": ({ text, unit }) => `“${said(text)}” where the indicator is given in “${said(unit)}”`,
  "no-value": () => "neither a rank nor a score",
  "no-link": () => "no link; every row needs the page that published it",
  "bad-link": ({ text }) => `“${said(text)}” is no link; it must begin with https:// or http://`,
  "repeated-claim": ({ line }) => `line ${said(line)} already says this of the same area, indicator and period`,
} satisfies Record<string, (params: Params) => string>;

/** What is wrong with a place of a table; no column where it is the whole line. */
export interface TableProblem extends Reason {
  line: number;
  column: TableColumn | null;
  code: keyof typeof SENTENCES;
}

/** Says in a line what is wrong with a table: its file, line, column and the reason. */
export function tableProblemText(file: string, { line, column, code, params }: TableProblem): string {
  return `${file}:${line}: ${column === null ? "" : `${column}: `}${SENTENCES[code](params)}`;
}
