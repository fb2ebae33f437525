import * as v from "valibot";
import { DATASET_VERSION, type Dataset } from "./contract.ts";
import { datasetHash } from "./hash.ts";
import { findBrokenReference } from "./references.ts";
import { DatasetSchema } from "./schema.ts";

/** Why a file is not a dataset that this program can use. */
export type DatasetProblem = "missing" | "truncated" | "version" | "hash" | "shape";

/** A dataset, or what is wrong with the file; `detail` names the place or what was found, in no language. */
export type ParsedDataset = { status: "valid"; dataset: Dataset } | { status: "invalid"; problem: DatasetProblem; detail: string };

/**
 * Reads the text of dataset.json and holds it against the contract and against its own hash. `null` stands for a file that could not be had;
 * so does a page of markup, which some hosts send instead of an answer 404.
 */
export function parseDataset(text: string | null): ParsedDataset {
  if (text === null || /^\s*(?:<|$)/.test(text)) return invalid("missing", "");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return invalid("truncated", error instanceof Error ? error.message : "");
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return invalid("shape", "not an object");
  const { version, hash } = json as { version?: unknown; hash?: unknown };
  if (version !== DATASET_VERSION) return invalid("version", String(version));
  if (hash !== datasetHash(json)) return invalid("hash", String(hash));
  const result = v.safeParse(DatasetSchema, json, { abortEarly: true });
  if (!result.success) return invalid("shape", `${v.getDotPath(result.issues[0])}: ${result.issues[0].message}`);
  const broken = findBrokenReference(result.output);
  return broken === null ? { status: "valid", dataset: result.output } : invalid("shape", broken);
}

function invalid(problem: DatasetProblem, detail: string): ParsedDataset {
  return { status: "invalid", problem, detail };
}
