import { csvText, guardText, unguardText } from "./csv-text.ts";

/** How a cell is to be read: the field types of Table Schema (Data Package v2) that the files use. A list is divided by spaces, an array is JSON. */
export type FieldType = "string" | "number" | "integer" | "date" | "list" | "array";

/** A column of a CSV file as Table Schema describes it. */
export interface Field {
  name: string;
  type: FieldType;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number; pattern?: string };
}

/** A column and what it holds of a thing; undefined and null leave the cell empty. */
export interface Column<T> extends Field {
  value: (thing: T) => unknown;
}

/** What is the matter with a cell that cannot be read. */
export type CellProblem = "not-a-number" | "not-a-list";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Writes a value as a cell: text with its guard, numbers as JavaScript writes them, which it reads back as the same number. */
export function cellOf(type: FieldType, value: unknown): string {
  if (value === undefined || value === null) return "";
  switch (type) {
    case "string":
    case "date":
      return guardText(value as string);
    case "number":
    case "integer":
      return `${value as number}`;
    case "list":
      return (value as readonly string[]).join(" ");
    case "array":
      return JSON.stringify(value);
  }
}

/** Reads a cell that is not empty; the shape of what it says is for a schema to prove. */
export function valueOf(type: FieldType, cell: string): { value: unknown } | { problem: CellProblem } {
  switch (type) {
    case "string":
    case "date":
      return { value: unguardText(cell) };
    case "number":
    case "integer":
      return NUMBER.test(cell) ? { value: Number(cell) } : { problem: "not-a-number" };
    case "list":
      return { value: cell.split(" ") };
    case "array":
      try {
        return { value: JSON.parse(cell) };
      } catch {
        return { problem: "not-a-list" };
      }
  }
}

/** The text of a CSV file: the names of its columns, then a row for each thing. */
export function tableText<T>(columns: readonly Column<T>[], things: readonly T[]): string {
  return csvText([columns.map(({ name }) => name), ...things.map((thing) => columns.map(({ type, value }) => cellOf(type, value(thing))))]);
}
