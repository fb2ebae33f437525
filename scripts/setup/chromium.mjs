import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/**
 * Where a Chromium or Chrome may be, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function chromiumPlaces(platform, env) {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((root) => root !== undefined);
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const path = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => path.map((folder) => join(folder, name)));
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const roots = ["/Applications", `${env["HOME"] ?? ""}/Applications`];
    return [...apps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`)), ...onPath];
  }
  return [...onPath, ...NAMES.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium", "/opt/google/chrome/chrome"];
}

/**
 * The browser for the tests: CHROMIUM_PATH, or the first of the usual places that exists; null where there is none. Throws where CHROMIUM_PATH
 * names a file that is not there.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 */
export function findChromium(platform = process.platform, env = process.env, exists = existsSync) {
  const chosen = env["CHROMIUM_PATH"];
  if (chosen === undefined || chosen === "") return chromiumPlaces(platform, env).find((place) => exists(place)) ?? null;
  if (!exists(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file: correct it or unset it.`);
  return chosen;
}

/** Finds the browser, or installs Debian's where this is root on Debian. Throws with a sentence on what to install otherwise. */
export async function provideChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (isRootOnDebian()) {
    console.log("Installing Debian's chromium with apt-get");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const code =
      (await run("apt-get", ["update", "-q"], { env })) ||
      (await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], { env }));
    const installed = findChromium();
    if (code === 0 && installed !== null) return installed;
  }
  throw new Error(
    "The tests need a real browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program's file, then run npm test again.",
  );
}

function isRootOnDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
