import { join } from "node:path";
import { install } from "./setup/install.mjs";
import { portsToTry, serveOnFirst } from "./setup/ports.mjs";
import { ROOT, runTool } from "./setup/run.mjs";

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function step(name, tool, args) {
  console.log(name);
  if ((await runTool(tool, args)) !== 0) throw new Error(`${name}: failed, for the reason above.`);
}

try {
  const ports = portsToTry(process.env["PORT"]);
  await install();
  await step("Compiling the articles in seeds/ into public/data/", "tsx", ["scripts/compile.ts"]);
  await step("Building the page into dist/", "vite", ["build", "--logLevel", "warn"]);
  const { address } = await serveOnFirst(join(ROOT, "dist"), ports);
  console.log(`\nĐối Sánh is at ${address} (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
