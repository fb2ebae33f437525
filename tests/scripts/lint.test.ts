import { ESLint } from "eslint";
import { describe, expect, test, vi } from "vitest";

// The first text waits for the types of the whole project.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** Names of the rules that a text breaks when it stands in an existing file's place (typed rules need a file of the project). */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter((message) => !message.ruleId?.includes("unused") && !message.ruleId?.includes("unsafe"))
    .map((message) => message.ruleId);
}

const IMPORTS = "@typescript-eslint/no-restricted-imports";

describe("imports point one way", () => {
  test.each([
    ["src/data/contract.ts", 'import { table } from "arquero";'],
    ["src/charts/chart.ts", 'import { table } from "arquero";'],
    ["src/data/contract.ts", 'import { resolveCell } from "../notebook/spec.ts";'],
    ["src/notebook/spec.ts", 'import { plot } from "@observablehq/plot";'],
    ["src/charts/chart.ts", 'import { createEngine } from "../engine/protocol.ts";'],
    ["src/charts/chart.ts", 'import { mount } from "svelte";'],
    ["src/data/contract.ts", 'import { readFileSync } from "node:fs";'],
    ["src/data/contract.ts", 'import { readFileSync } from "fs";'],
    ["src/engine/protocol.ts", 'import { messages } from "../i18n/index.ts";'],
  ])("%s cannot hold %s", async (file, text) => {
    expect(await broken(file, text)).toContain(IMPORTS);
  });

  test.each([
    ["src/engine/protocol.ts", 'import { table } from "arquero";\nexport const t = table;'],
    ["src/charts/chart.ts", 'import type { Row } from "../engine/protocol.ts";\nexport type R = Row;'],
    ["src/notebook/spec.ts", 'import type { Kind } from "../data/contract.ts";\nexport type K = Kind;'],
  ])("%s may hold %s", async (file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });
});

describe("pure rooms", () => {
  test.each(["document.title", "process.env", "fetch", "setTimeout", "localStorage"])("see no %s", async (name) => {
    expect(await broken("src/notebook/spec.ts", `export const x: unknown = ${name};`)).toEqual(["no-restricted-globals"]);
  });

  test("import nothing at run time", async () => {
    expect(await broken("src/data/contract.ts", 'export const x = () => import("./areas.ts");')).toEqual(["no-restricted-syntax"]);
  });
});

describe("the compiler gives the same bytes everywhere", () => {
  const file = "src/compile/normalise.ts";

  test.each([
    ["Math.pow(10, 2)", "no-restricted-properties"],
    ["Math.log10(10)", "no-restricted-properties"],
    ["10 ** 2", "no-restricted-syntax"],
    ['"a".localeCompare("b")', "no-restricted-properties"],
    ["new Intl.NumberFormat()", "no-restricted-globals"],
    ["new Date()", "no-restricted-syntax"],
    ["Date.now()", "no-restricted-properties"],
    ["/(?:a+)+b/u", "regexp/no-super-linear-backtracking"],
  ])("and so may not hold %s", async (code, rule) => {
    expect(await broken(file, `export const x: unknown = ${code};`)).toContain(rule);
  });

  test("but may count", async () => {
    expect(await broken(file, 'export const x = Math.round(Number("1.13e14")) + new Date("2025-07-01").getUTCFullYear();')).toEqual([]);
  });
});
