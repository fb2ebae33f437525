import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/data/canonical-json.ts";
import { datasetHash, sha256Hex } from "../../src/data/hash.ts";

describe("canonicalJson", () => {
  test("sorts keys at every depth and leaves out whitespace and undefined", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: "é\n", z: undefined })).toBe('{"a":"é\\n","b":[{"c":null,"d":1}]}');
  });

  test("writes text that means the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test.each([[Number.NaN], [Infinity], [() => 1], [[undefined]]])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe("hashes", () => {
  test("sha256Hex gives what Node's own SHA-256 gives", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });

  test("datasetHash does not depend on key order or on the hash it carries", () => {
    expect(datasetHash({ a: 1, b: 2, hash: "x" })).toBe(datasetHash({ b: 2, hash: "y", a: 1 }));
    expect(datasetHash({ a: 1, b: 2 })).not.toBe(datasetHash({ a: 1, b: 3 }));
  });

  test("datasetHash is the SHA-256 of the canonical text", () => {
    expect(datasetHash({ b: "Bắc Ninh", hash: "" })).toBe(createHash("sha256").update('{"b":"Bắc Ninh"}').digest("hex"));
  });
});
