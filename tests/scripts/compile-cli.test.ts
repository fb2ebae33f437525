import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readObservations } from "../../src/data/export/observations-csv.ts";
import { parseDataset } from "../../src/data/parse-dataset.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "doi-sanh-"));

const compile = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "node_modules", "tsx", "dist", "cli.mjs"), join(root, "scripts", "compile.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

beforeAll(() => {
  writeFileSync(join(folder, "one.txt"), "In 2023, Nghe An ranked 12th nationwide in the PII.\n");
  writeFileSync(join(folder, "to.md"), "I 2024 ble Phu Tho rangert som nummer 14 på landsbasis i PCI.\n");
  writeFileSync(join(folder, "empty.txt"), "  \n");
});

describe("npm run compile", () => {
  it("writes a dataset that is valid and its sources byte for byte, and prints the tally", () => {
    const out = join(folder, "data");
    const { status, stdout, stderr } = compile("--out", "data");
    expect([status, stderr]).toEqual([0, ""]);
    expect(parseDataset(readFileSync(join(out, "dataset.json"), "utf8")).status).toBe("valid");
    for (const name of readdirSync(join(root, "seeds")).filter((file) => file.endsWith(".txt"))) {
      expect(readFileSync(join(out, "sources", name)).equals(readFileSync(join(root, "seeds", name)))).toBe(true);
      expect(stdout).toContain(name.slice(0, -4));
    }
    expect(compile("--out", "again", "--no-reviews").status).toBe(0);
  });

  it("leaves alone what somebody else keeps beside its sources, and takes away what it wrote before and no longer has", () => {
    const sources = join(folder, "data", "sources");
    writeFileSync(join(sources, "mine.txt"), "mine");
    const [gone] = readdirSync(join(root, "seeds")).filter((file) => file.endsWith(".txt"));
    const seeds = join(folder, "fewer");
    cpSync(join(root, "seeds"), seeds, { recursive: true, filter: (name) => !name.endsWith(gone as string) });
    const yaml = readFileSync(join(seeds, "seeds.yaml"), "utf8").split(/\n\n(?=\S+:\n)/);
    writeFileSync(join(seeds, "seeds.yaml"), yaml.filter((entry) => !entry.startsWith((gone as string).slice(0, -4))).join("\n\n"));
    const { status, stderr } = compile("--out", "data", "--seeds", seeds);
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(sources)).toContain("mine.txt");
    expect(readdirSync(sources)).not.toContain(gone);
    expect(compile("--out", "data").status).toBe(0);
  });

  it("refuses what it would pass over", () => {
    const { status, stderr } = compile("--language", "vi");
    expect(status).toBe(1);
    expect(stderr).toContain("--article");
  });

  it("writes beside it the files for others that the data package names, and nothing else", () => {
    const out = join(folder, "data");
    const read = (name: string): Buffer => readFileSync(join(out, name));
    const { resources } = JSON.parse(read("datapackage.json").toString()) as { resources: { path: string; bytes: number }[] };
    expect(readdirSync(out).sort()).toEqual([...resources.map(({ path }) => path), "README.md", "datapackage.json", "sources"].sort());
    for (const { path, bytes } of resources) expect([path, read(path).length]).toEqual([path, bytes]);
    expect(read("observations.csv").subarray(0, 6).toString("hex")).toBe(Buffer.from("\uFEFFID,").toString("hex"));
    const dataset = parseDataset(read("dataset.json").toString());
    const observations = dataset.status === "valid" ? dataset.dataset.observations : [];
    expect(readObservations(read("observations.csv").toString())).toEqual({ status: "valid", observations });
  });
});

describe("npm run compile with published tables", () => {
  const seeds = join(folder, "seeds");
  const rankings = join(seeds, "tables", "rankings.csv");

  it("copies them beside the articles, and says what they say of the articles", () => {
    cpSync(join(root, "seeds"), seeds, { recursive: true });
    const { status, stdout, stderr } = compile("--seeds", "seeds", "--out", "with-tables");
    expect([status, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "with-tables", "sources", "rankings.csv")).equals(readFileSync(rankings))).toBe(true);
    expect(stdout).toMatch(/rankings: \d+ rows, \d+ observations/);
    expect(stdout).toMatch(/\d+ ranks and scores of articles held against published tables: \d+ confirmed, \d+ different, \d+ not found/);
  });

  it("stops at bad rows, names every one of them with line, column and reason, and writes nothing", () => {
    const lines = readFileSync(rankings, "utf8").trimEnd().split("\n").length;
    appendFileSync(rankings, "dti,2030,atlantis,70,,63,index,https://example.org,\nmood,2030,ha-noi,1,,63,index,,\n");
    const { status, stdout, stderr } = compile("--seeds", "seeds", "--out", "refused");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(`^seeds/tables/rankings\\.csv:${lines + 1}: area: unknown area “atlantis”`),
      expect.stringMatching(`^seeds/tables/rankings\\.csv:${lines + 1}: rank: rank 70 of 63 cannot be`),
      expect.stringMatching(`^seeds/tables/rankings\\.csv:${lines + 2}: indicator: unknown indicator “mood”`),
      expect.stringMatching(`^seeds/tables/rankings\\.csv:${lines + 2}: source: no link`),
      expect.stringMatching(/^Nothing was written\. Mend these lines .* npm run compile again\.$/),
    ]);
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });
});

describe("npm run compile -- --article", () => {
  it("prints one object a line for each article, in the fields of the dataset", () => {
    const { status, stdout } = compile("--article", "one.txt", "to.md");
    expect(status).toBe(0);
    expect(lines(stdout)).toMatchObject([
      {
        source: "one",
        language: "en",
        published: null,
        observations: [{ area: "nghe-an", indicator: "pii", value: 12, period: "2023" }],
        coverage: { source: "one" },
      },
      { source: "to", language: "nb", observations: [{ area: "phu-tho", indicator: "pci", value: 14, period: "2024" }] },
    ]);
  });
  it("takes the language and the date that it is told", () => {
    const [article] = lines(compile("--article", "to.md", "--language", "no", "--published", "2025-02-03").stdout);
    expect(article).toMatchObject({ language: "nb", published: "2025-02-03" });
  });
  it("takes a title that names the province", () => {
    writeFileSync(join(folder, "open.txt"), "In 2023, the province ranked 12th nationwide in the PII.\n");
    expect(lines(compile("--article", "open.txt").stdout)).toMatchObject([{ observations: [] }]);
    const [article] = lines(compile("--article", "open.txt", "--title", "Nghe An takes stock").stdout);
    expect(article).toMatchObject({ observations: [{ area: "nghe-an", value: 12 }] });
  });
  it("says what is wrong with a file, exits with 1, and still does the others", () => {
    const { status, stdout, stderr } = compile("--article", "missing.txt", "empty.txt", "one.txt");
    expect(status).toBe(1);
    expect(stderr).toMatch(/missing\.txt: cannot be read/);
    expect(stderr).toMatch(/empty\.txt: the file is empty/);
    expect(lines(stdout)).toHaveLength(1);
  });
  it.each([
    [["--article", "one.txt", "--language", "xx"], /xx: not a language/],
    [["--article", "one.txt", "--published", "2025-13-01"], /2025-13-01: not a date/],
    [["--article"], /needs at least one file/],
    [["one.txt"], /put --article before/],
    [["--jsonl", "one.txt"], /--jsonl reads articles from standard input/],
    [["--jsonl", "--published", "2025-01-01"], /takes nothing else/],
    [["--frobnicate"], /usage:/],
  ])("refuses %j with a sentence", (args, message) => {
    const { status, stdout, stderr } = compile(...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
