import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unsuitableNode } from "./node-version.mjs";
import { ROOT, runNpm } from "./run.mjs";

/**
 * The packages of a lock file that are not installed at its version; those of another platform are optional and may be absent.
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 * @returns {string[]}
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([path, wanted]) => {
      if (path === "" || wanted.link) return false;
      const found = installed[path];
      return found === undefined ? !wanted.optional : found.version !== wanted.version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

/** Installs what package-lock.json asks for and node_modules lacks, saying so. Throws with a sentence where that cannot be done. */
export async function install() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const unsuitable = unsuitableNode(process.versions.node, engines.node);
  if (unsuitable !== null) throw new Error(unsuitable);

  const missing = missingPackages(packagesOf("package-lock.json"), packagesOf("node_modules/.package-lock.json"));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages with npm ci (missing or of another version: ${missing.slice(0, 3).join(", ")} ...)`);
  const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0)
    throw new Error("npm ci failed (its reason is above): check that the npm registry can be reached, then run the same command again.");
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}
