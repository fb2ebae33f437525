import { describe, expect, test } from "vitest";
import { chromiumPlaces, findChromium } from "../../scripts/setup/chromium.mjs";
import { missingPackages } from "../../scripts/setup/install.mjs";
import { unsuitableNode } from "../../scripts/setup/node-version.mjs";

describe("the version of Node", () => {
  test.each(["20.19.0", "20.20.2", "22.0.0", "100.1.0"])("%s will do", (version) => {
    expect(unsuitableNode(version, ">=20.19")).toBeNull();
  });

  test.each(["20.18.9", "18.20.0", "9.99.0"])("%s is refused in a sentence that names both", (version) => {
    expect(unsuitableNode(version, ">=20.19")).toMatch(new RegExp(`needs Node 20\\.19 or newer.*Node ${version}.*install`));
  });
});

describe("what is missing of the lock file", () => {
  const locked = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b/node_modules/a": { version: "2.0.0" } };

  test("is everything in a bare clone", () => {
    expect(missingPackages(locked, {})).toEqual(["a", "a"]);
  });

  test("is nothing when each version is there", () => {
    expect(missingPackages(locked, { ...locked })).toEqual([]);
  });

  test("is a package of another version", () => {
    expect(missingPackages(locked, { ...locked, "node_modules/a": { version: "1.0.1" } })).toEqual(["a"]);
  });

  test("is not another platform's optional binary, but is an optional one of another version", () => {
    const optional = { "node_modules/binary": { version: "1.0.0", optional: true } };
    expect(missingPackages(optional, {})).toEqual([]);
    expect(missingPackages(optional, { "node_modules/binary": { version: "0.9.0" } })).toEqual(["binary"]);
  });
});

describe("the browser for the tests", () => {
  const only = (place: string) => (path: string) => path === place;

  test("is the one that CHROMIUM_PATH names, before any other", () => {
    expect(findChromium("linux", { CHROMIUM_PATH: "/mine", PATH: "/usr/bin" }, () => true)).toBe("/mine");
  });

  test("is not looked for elsewhere when CHROMIUM_PATH names no file", () => {
    expect(() => findChromium("linux", { CHROMIUM_PATH: "/gone", PATH: "/usr/bin" }, only("/usr/bin/chromium"))).toThrow(
      /CHROMIUM_PATH is \/gone/,
    );
  });

  test.each([
    ["linux", { PATH: "/opt/x:/usr/local/bin" }, "/usr/local/bin/google-chrome"],
    ["linux", { PATH: "" }, "/usr/bin/chromium"],
    ["darwin", { HOME: "/Users/a", PATH: "" }, "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", { PROGRAMFILES: "C:\\Program Files" }, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  ] as const)("is found on %s with %o", (platform, env, place) => {
    expect(findChromium(platform, env, only(place))).toBe(place);
  });

  test("is null where there is none", () => {
    expect(findChromium("linux", { PATH: "/usr/bin" }, () => false)).toBeNull();
    expect(chromiumPlaces("win32", {})).toEqual([]);
  });
});
