import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closingLine, playwrightCounts, sumOf, vitestCounts } from "./checks/counts.mjs";
import { provideChromium } from "./setup/chromium.mjs";
import { install } from "./setup/install.mjs";
import { ROOT, run, runTool } from "./setup/run.mjs";

const UNIT_REPORT = join(ROOT, ".cache/unit.json");
const E2E_REPORT = join(ROOT, ".cache/e2e.json");

/** @type {{ name: string, run: (chromium: string) => Promise<number>, otherwise: string }[]} */
const STEPS = [
  { name: "format", run: () => runTool("prettier", ["--check", "."]), otherwise: "run npm run format" },
  {
    name: "lint",
    run: () => runTool("eslint", [".", "--max-warnings", "0"]),
    otherwise: "mend what is named above; npm run lint shows it again",
  },
  {
    name: "types",
    run: () => runTool("typescript", ["--noEmit", "-p", "."]),
    otherwise: "mend the types named above; npm run check shows them again",
  },
  {
    name: "components",
    run: () => runTool("svelte-check", ["--tsconfig", "./tsconfig.json", "--fail-on-warnings"]),
    otherwise: "mend the components named above; npm run check shows them again",
  },
  {
    name: "unit tests",
    run: () => runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`]),
    otherwise: "npm run unit shows the failures again",
  },
  {
    name: "compile and compare",
    run: () => run(process.execPath, ["scripts/compare.mjs"]),
    otherwise: "run npm run compile and commit public/data",
  },
  { name: "build", run: () => runTool("vite", ["build", "--logLevel", "warn"]), otherwise: "npm run build shows it again" },
  { name: "bundle", run: () => run(process.execPath, ["scripts/bundle.mjs"]), otherwise: "npm run bundle shows it again" },
  {
    name: "end-to-end tests",
    run: (chromium) => runTool("@playwright/test", ["test"], { ...process.env, CHROMIUM_PATH: chromium, E2E_REPORT }),
    otherwise: "npm run e2e shows the failures again (on the page as last built)",
  },
];

/** Counts of the reports that were written so far. */
function counts() {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, "utf8"));
  return sumOf([
    ...(existsSync(UNIT_REPORT) ? [vitestCounts(read(UNIT_REPORT))] : []),
    ...(existsSync(E2E_REPORT) ? [playwrightCounts(read(E2E_REPORT))] : []),
  ]);
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function main() {
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true });
  const begin = performance.now();
  await install();
  const chromium = await provideChromium();
  console.log(`Node ${process.versions.node}, browser ${chromium}`);
  for (const { name, run: carryOut, otherwise } of STEPS) {
    console.log(`\n== ${name}`);
    const since = performance.now();
    const code = await carryOut(chromium);
    console.log(`== ${name}: ${code === 0 ? "good" : "failed"}, ${seconds(since)}`);
    if (code !== 0) throw new Error(`${name} failed: ${otherwise}.`);
  }
  for (const report of [UNIT_REPORT, E2E_REPORT])
    if (!existsSync(report)) throw new Error(`${report}: no report was written, so no test is known to have run.`);
  const { failed, skipped } = counts();
  if (failed > 0) throw new Error("Tests failed, as named above.");
  if (skipped > 0) throw new Error(`${skipped} tests were skipped, and a skipped test shows nothing: mend or remove them.`);
  console.log(`\nAll steps good in ${seconds(begin)}`);
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
if ([UNIT_REPORT, E2E_REPORT].some((report) => existsSync(report))) console.log(closingLine(counts()));
