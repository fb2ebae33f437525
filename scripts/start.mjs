import { join } from "node:path";
import { install } from "./setup/install.mjs";
import { ROOT, runTool } from "./setup/run.mjs";
import { serveFolder } from "./setup/static-server.mjs";

const DEFAULT_PORT = 4173;

/** Serves dist on PORT, or on the first free port from the default on. */
async function serve() {
  const folder = join(ROOT, "dist");
  const wanted = process.env["PORT"];
  if (wanted !== undefined && wanted !== "") {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`PORT is ${wanted}: give a number from 0 to 65535, or unset it.`);
    return serveFolder({ folder, port });
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 20; port++) {
    try {
      return await serveFolder({ folder, port });
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
    }
  }
  return serveFolder({ folder });
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function step(name, tool, args) {
  console.log(name);
  if ((await runTool(tool, args)) !== 0) throw new Error(`${name}: failed, for the reason above.`);
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

try {
  await install();
  await step("Compiling the articles in seeds/ into public/data/", "tsx", ["scripts/compile.ts"]);
  await step("Building the page into dist/", "vite", ["build", "--logLevel", "warn"]);
  const { address } = await serve();
  console.log(`\nĐối Sánh is at ${address} (Ctrl+C ends it)`);
} catch (error) {
  const taken = codeOf(error) === "EADDRINUSE" || codeOf(error) === "EACCES";
  const reason = error instanceof Error ? error.message : String(error);
  console.error(taken ? `Port ${process.env["PORT"]} cannot be used: set PORT to another one, or unset it.` : reason);
  process.exit(1);
}
