import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const began = performance.now();
const { compileArticle } = await import("../src/compile/compile-article.ts");
const { detectLanguage } = await import("../src/compile/language.ts");
const loaded = performance.now() - began;

const folder = join(resolve(import.meta.dirname, ".."), "seeds");
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heap = (): number => process.memoryUsage().heapUsed / 1e6;

/** Another article made of a seed: every figure becomes another of as many digits. */
const mutate = (text: string, turn: number): string => text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1));

interface Run {
  articles: number;
  megabytes: number;
  seconds: number;
  observations: number;
  /** Megabytes of heap: the most that was seen, and what is left when nothing is needed any more. */
  peak: number;
  left: number;
}

/** Compiles so many articles one after the other and keeps nothing but their count of observations; `texts` to take only some seeds. */
function run(articles: number, texts: readonly string[] = seeds): Run {
  const sum: Run = { articles, megabytes: 0, seconds: 0, observations: 0, peak: 0, left: 0 };
  for (let i = 0; i < articles; i++) {
    const text = mutate(texts[i % texts.length] as string, Math.floor(i / texts.length));
    sum.megabytes += Buffer.byteLength(text) / 1e6;
    const start = performance.now();
    sum.observations += compileArticle({ id: `a${i}`, text, language: detectLanguage(text), published: null }).observations.length;
    sum.seconds += (performance.now() - start) / 1000;
    sum.peak = Math.max(sum.peak, heap());
  }
  collectGarbage();
  sum.left = heap();
  return sum;
}

const print = (cells: readonly (string | number)[], widths: readonly number[]): void => {
  process.stdout.write(`${cells.map((cell, i) => String(cell).padStart(widths[i] as number)).join("  ")}\n`);
};

const most = Number(process.argv[2] ?? 10_000);
const first = run(seeds.length);
process.stdout.write(`the compiler loads in ${loaded.toFixed(0)} ms, and then compiles the ${seeds.length} seeds for the first time in `);
process.stdout.write(`${(1000 * first.seconds).toFixed(0)} ms, building its lexicons on the way\n\n`);

const WIDTHS = [8, 7, 6, 8, 12, 8, 8, 12, 12];
print(["articles", "MB", "MB/s", "ms each", "observations", "MB heap", "MB left", "time x", "heap x"], WIDTHS);
let before: Run | null = null;
for (const articles of [5, 50, 500, 2500, 10_000].filter((size) => size < most).concat(most)) {
  const own = run(articles);
  const { megabytes, seconds, observations, peak, left } = own;
  const growth = before ? [(seconds / before.seconds).toFixed(1), (peak / before.peak).toFixed(1)] : ["", ""];
  const size = before ? ` (of ${(articles / before.articles).toFixed(0)})` : "";
  print(
    [
      articles,
      megabytes.toFixed(2),
      (megabytes / seconds).toFixed(2),
      ((1000 * seconds) / articles).toFixed(2),
      observations,
      peak.toFixed(0),
      left.toFixed(0),
      `${growth[0]}${size}`,
      `${growth[1]}${size}`,
    ],
    WIDTHS,
  );
  before = own;
}

process.stdout.write("\n");
print(["language", "MB", "MB/s", "ms each"], WIDTHS);
for (const text of seeds) {
  const { megabytes, seconds, articles } = run(50, [text]);
  print([detectLanguage(text), megabytes.toFixed(2), (megabytes / seconds).toFixed(2), ((1000 * seconds) / articles).toFixed(2)], WIDTHS);
}
