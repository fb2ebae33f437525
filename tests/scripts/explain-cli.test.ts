import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "doi-sanh-"));
const TEXT = "In 2023, Nghe An ranked 12th nationwide in the PII.\n";
writeFileSync(join(folder, "one.txt"), TEXT);

const explain = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "node_modules", "tsx", "dist", "cli.mjs"), join(root, "scripts", "explain.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });

describe("npm run explain", () => {
  it("explains every number of a file that stands where the person stands, with the place of each rule", () => {
    const { status, stdout, stderr } = explain("one.txt", "--published", "2024-02-01");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^one\.txt: language en, published 2024-02-01\n/);
    expect(stdout).toMatch(/“2023”: period, by year-as-observation \(src\/compile\/[a-z-]+\.ts:\d+\)/);
    expect(stdout).toMatch(/“12”: observation, by [a-z-]+ \(src\/compile\/[a-z-]+\.ts:\d+\)/);
  });
  it("explains the one number at an offset", () => {
    const { status, stdout } = explain(`one.txt:${TEXT.indexOf("12")}`);
    expect(status).toBe(0);
    expect(stdout).toContain("“12”: observation");
    expect(stdout).not.toContain("“2023”: period");
  });
  it("takes a seed's language and date from seeds.yaml", () => {
    expect(explain(join(root, "seeds", "000_e230d61b3635245a.txt")).stdout).toMatch(/: language lo, published 2025-10-11\n/);
  });
  it.each([
    [["missing.txt"], /^missing\.txt: cannot be read \(ENOENT\)/],
    [["one.txt:1"], /^no number stands at 1; the nearest are “2023” at 3/],
    [["one.txt", "--language", "xx"], /^xx: not a language/],
    [["one.txt", "--published", "today"], /^today: not a date/],
    [[], /^usage: npm run explain/],
  ])("refuses %j with a sentence", (args, message) => {
    const { status, stdout, stderr } = explain(...args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
