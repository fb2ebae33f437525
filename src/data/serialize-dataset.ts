import type { Dataset } from "./contract.ts";

/** The text of dataset.json: JSON with one element of each list a line, so that a change shows as the lines it changes. */
export function serializeDataset(dataset: Dataset): string {
  const members = Object.entries(dataset).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? value.length === 0
        ? "[]"
        : `[\n${value.map((element) => JSON.stringify(element)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}
