import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";

/** Hex SHA-256 of bytes; a library's, since crypto.subtle is asynchronous and absent on plain http. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Hex SHA-256 of the canonical JSON of a dataset without its own `hash`. */
export function datasetHash(dataset: object): string {
  const { hash: _, ...hashed } = dataset as { hash?: unknown };
  return sha256Hex(utf8ToBytes(canonicalJson(hashed)));
}
