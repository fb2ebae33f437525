import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { INDICATOR_NAMES } from "../../../scripts/write-data.ts";
import { parseCsv } from "../../../src/data/csv.ts";
import { dataFiles } from "../../../src/data/export/data-files.ts";
import { datasetOf, observationOf, sourceOf } from "../../support/dataset.ts";

interface Schema {
  fields: {
    name: string;
    type: string;
    delimiter?: string;
    constraints?: { required?: true; unique?: true; enum?: string[]; minimum?: number; pattern?: string };
  }[];
  primaryKey: [string];
  foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: Schema;
}
interface Descriptor {
  version: string;
  resources: Resource[];
}

const evidence = { line: 2, columns: ["pii", ""], url: "https://a.vn/" };
const dataset = datasetOf(
  [
    observationOf({ scope: "viet-nam", outOf: 63 }),
    observationOf({ value: -3.5, measure: "change", base: "2022", inherited: ["area", "period"], derivedFrom: ["a:1"], review: "r" }),
    observationOf({ source: "t", origin: "table", evidence, period: null, low: 1, high: 7, comparator: "range" }),
  ],
  { sources: [sourceOf({ id: "a", title: "=1", published: "2025-07-17", work: "w" }), sourceOf({ id: "t", kind: "table" })] },
);
const files = dataFiles(
  dataset,
  new Map([
    ["a", "Da Nang came 4th."],
    ["t", "indicator,note\r\npii,\r\n"],
  ]),
  INDICATOR_NAMES,
);
const textOf = (name: string): string => files.get(name) ?? "";
const descriptor = JSON.parse(textOf("datapackage.json")) as Descriptor;
const profile = JSON.parse(readFileSync(join(import.meta.dirname, "data-package-2.0.schema.json"), "utf8")) as object;
const validate = new Ajv({ allErrors: true }).compile(profile);

/** The rows of a resource as records. */
const rowsOf = ({ path }: Pick<Resource, "path">): Record<string, string>[] => {
  const [head, ...rows] = parseCsv(textOf(path)).records.map(({ cells }) => cells);
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, i) => [name, cells[i] ?? ""])));
};
const tables = descriptor.resources.flatMap(({ schema, ...resource }) => (schema ? [{ ...resource, schema }] : []));

describe("the data package", () => {
  test("is valid against its profile", () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ["no resources", { resources: [] }],
    ["a name in capitals", { name: "Doi Sanh" }],
    ["a path out of the folder", { resources: [{ name: "a", path: "../a.csv" }] }],
    ["a table without a schema", { resources: [{ name: "a", path: "a.csv", type: "table" }] }],
    ["an unknown type", { resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "A", type: "text" }] } }] }],
    ["a licence without a name", { licenses: [{ title: "MIT" }] }],
  ])("would not be with %s", (_what, change) => {
    expect(validate({ ...descriptor, ...change })).toBe(false);
  });

  test("names every file that is written, with its true size and hash", () => {
    expect(
      descriptor.resources
        .map(({ path }) => path)
        .concat("datapackage.json", "README.md")
        .sort(),
    ).toEqual([...files.keys()].sort());
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(textOf(path), "utf8");
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
    }
  });

  test("names the columns in the order of the files", () => {
    expect(tables.map(({ name }) => name)).toEqual(["observations", "areas", "indicators", "sources"]);
    for (const { path, schema } of tables) expect(parseCsv(textOf(path)).records[0]?.cells).toEqual(schema.fields.map(({ name }) => name));
  });

  test("says of each column what its cells keep to", () => {
    for (const { path, schema } of tables)
      for (const { name, type, constraints = {} } of schema.fields) {
        const cells = rowsOf({ path }).map((row) => row[name] ?? "");
        const stated = cells.filter((cell) => cell !== "");
        const where = `${path} ${name}`;
        if (constraints.required) expect([where, stated.length]).toEqual([where, cells.length]);
        if (constraints.unique) expect(new Set(cells).size, where).toBe(cells.length);
        for (const cell of stated) {
          if (type === "number") expect(Number.isFinite(Number(cell)), where).toBe(true);
          if (type === "integer") expect(Number.isInteger(Number(cell)), where).toBe(true);
          if (type === "date") expect(cell, where).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (type === "array") expect(Array.isArray(JSON.parse(cell)), where).toBe(true);
          if (constraints.enum) expect(constraints.enum, where).toContain(cell);
          if (constraints.minimum !== undefined) expect(Number(cell), where).toBeGreaterThanOrEqual(constraints.minimum);
          if (constraints.pattern !== undefined) expect(cell, where).toMatch(new RegExp(constraints.pattern));
        }
      }
  });

  test("has keys that hold", () => {
    const keys = tables.flatMap((table) => (table.schema.foreignKeys ?? []).map((key) => ({ table, ...key })));
    expect(keys.map(({ table, fields }) => `${table.name} ${fields[0]}`)).toEqual([
      "observations REF_AREA",
      "observations INDICATOR",
      "observations SCOPE",
      "observations SOURCE_ID",
      "areas REGION",
      "areas MERGED_INTO",
    ]);
    for (const { table, fields, reference } of keys) {
      const other = tables.find(({ name }) => name === (reference.resource ?? table.name));
      const known = new Set(rowsOf({ path: other?.path ?? "" }).map((row) => row[reference.fields[0]]));
      for (const row of rowsOf(table)) if (row[fields[0]] !== "") expect(known).toContain(row[fields[0]]);
    }
  });
});

describe("the README of the data", () => {
  const readme = textOf("README.md");

  test("names every file, every column, the version and the hash to cite", () => {
    for (const { path } of descriptor.resources) expect(readme).toContain(`(${path})`);
    for (const { schema } of tables) for (const { name, type } of schema.fields) expect(readme).toContain(`| ${name} | ${type} | `);
    expect(readme).toContain(`version ${descriptor.version}, dataset SHA-256 ${dataset.hash}`);
  });
});

test("the files hang on nothing but the data", () => {
  expect(
    dataFiles(
      dataset,
      new Map([
        ["a", "Da Nang came 4th."],
        ["t", "indicator,note\r\npii,\r\n"],
      ]),
      INDICATOR_NAMES,
    ),
  ).toEqual(files);
  expect([...files.values()].join("")).not.toMatch(/undefined|\[object/);
});
