import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ARQUERO_MARK, builtImports, checkBundle, COMPILER_MARK } from "../../scripts/checks/bundle.mjs";
import { closingLine, playwrightCounts, sumOf, vitestCounts } from "../../scripts/checks/counts.mjs";
import { folderDifferences } from "../../scripts/checks/folders.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "checks-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe("counts", () => {
  test("of Vitest count a file that could not be read as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    expect(vitestCounts({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
    });
  });

  test("of Playwright count a flaky test and an error outside of any test as failures", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 4 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 4 });
  });

  test("are summed into one closing line", () => {
    const sum = sumOf([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 0, skipped: 0 },
    ]);
    expect(closingLine(sum)).toBe("3 passed, 0 failed");
    expect(closingLine({ ...sum, skipped: 1 })).toBe("3 passed, 0 failed, 1 skipped");
  });
});

describe("folderDifferences", () => {
  test("is empty for the same bytes", () => {
    write({ "a/x.json": "1", "b/x.json": "1" });
    expect(folderDifferences(join(folder, "a"), join(folder, "b"))).toEqual([]);
  });

  test("names what is missing, what is too much and what differs", () => {
    write({ "a/d/x.txt": "1", "a/old.txt": "", "a/same.txt": "é", "b/d/x.txt": "1\n", "b/new.txt": "", "b/same.txt": "é" });
    expect(folderDifferences(join(folder, "a"), join(folder, "b"))).toEqual([
      "d/x.txt: other bytes",
      "new.txt: missing",
      "old.txt: not made by the compiler",
    ]);
  });

  test("takes a folder that is not there for an empty one", () => {
    write({ "b/x": "" });
    expect(folderDifferences(join(folder, "a"), join(folder, "b"))).toEqual(["x: missing"]);
  });
});

describe("builtImports", () => {
  test("tells imports at the head from those on demand", () => {
    const text =
      'import{a as b}from"./one.js";import"./two.js";export{c}from"../three.js";const d=()=>import("./late.js").then(()=>e("./four.js"));';
    expect(builtImports(text)).toEqual({ imports: ["./one.js", "./two.js", "../three.js"], dynamic: ["./late.js"] });
  });
});

describe("checkBundle", () => {
  const page = {
    "index.html": '<script type="module" crossorigin src="./assets/index.js"></script>',
    "assets/index.js": 'import{a}from"./shared.js";a();import("./charts.js");new Worker(new URL("worker.js",import.meta.url))',
    "assets/shared.js": "export const a=()=>1",
    "assets/charts.js": 'import"./shared.js"',
    "assets/worker.js": `import"./catalogue.js";throw Error("${ARQUERO_MARK}",()=>import("./compile.js"))`,
    "assets/catalogue.js": "export const c=1",
    "assets/compile.js": `import"./catalogue.js";export const d="${COMPILER_MARK}"`,
  };
  const budget = { page: 10_000, compiler: 10_000 };

  test("finds nothing wrong where Arquero is in the worker, which loads the compiler when it needs it", () => {
    write(page);
    const { lines, problems } = checkBundle(folder, budget);
    expect(problems).toEqual([]);
    expect(lines.map((line) => line.replace(/:.*\(/, " "))).toEqual([
      "with the page 2 files)",
      "when needed 1 files)",
      "worker 2 files)",
      "compiler, when an article is to be read 1 files)",
    ]);
  });

  test("tells the worker from the compiler where the compiler imports what lies in the worker", () => {
    write({ ...page, "assets/compile.js": `import"./worker.js";${page["assets/compile.js"]}` });
    const { lines, problems } = checkBundle(folder, budget);
    expect(problems).toEqual([]);
    expect(lines.slice(2).map((line) => line.replace(/:.*\(/, " "))).toEqual([
      "worker 2 files)",
      "compiler, when an article is to be read 1 files)",
    ]);
  });

  test.each(["assets/shared.js", "assets/charts.js"])("names %s with Arquero in it", (name) => {
    write({ ...page, [name]: `${page["assets/worker.js"]};${page["assets/charts.js"]}` });
    expect(checkBundle(folder, budget).problems).toContain(`${name}: Arquero is in the page, and may be in the worker only`);
  });

  test("does not pass when it can find Arquero nowhere", () => {
    write({ ...page, "assets/worker.js": 'import("./compile.js")' });
    expect(checkBundle(folder, budget).problems).toEqual([expect.stringMatching(/no script of the worker holds Arquero/)]);
  });

  test.each(["assets/shared.js", "assets/charts.js", "assets/catalogue.js"])("names %s with the compiler in it", (name) => {
    write({ ...page, [name]: page["assets/compile.js"].replace('import"./catalogue.js";', "") });
    expect(checkBundle(folder, budget).problems).toEqual([expect.stringMatching(`^${name}: the compiler is in what is loaded at once`)]);
  });

  test("does not pass when it can find the compiler nowhere", () => {
    write({ ...page, "assets/compile.js": "1" });
    expect(checkBundle(folder, budget).problems).toEqual([expect.stringMatching(/holds the compiler/)]);
  });

  test("holds the scripts of the first load to the budget", () => {
    write(page);
    expect(checkBundle(folder, { ...budget, page: 60 }).problems).toEqual([
      expect.stringMatching(/with the page .* over the budget of 60/),
    ]);
  });

  test("holds the compiler to its own budget", () => {
    write(page);
    expect(checkBundle(folder, { ...budget, compiler: 20 }).problems).toEqual([expect.stringMatching(/compiler .* over the budget of 20/)]);
  });
});
