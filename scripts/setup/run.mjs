import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a program in the project's folder with this one's output and no input; resolves to its exit code (1 where a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], ...options });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs an installed package's program by Node itself, which works alike on every system.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(name, args, env = process.env) {
  const folder = join(ROOT, "node_modules", name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : (bin[name.replace(/^@[^/]+\//, "")] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`${name}: its package has no program to run`);
  return run(process.execPath, [join(folder, file), ...args], { env });
}

/**
 * Runs npm: the one that runs this program, or the one on the path.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env["npm_execpath"];
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args]);
  return process.platform === "win32" ? run(["npm", ...args].join(" "), [], { shell: true }) : run("npm", args);
}
