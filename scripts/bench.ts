import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileArticle } from "../src/compile/compile-article.ts";
import { detectLanguage } from "../src/compile/language.ts";

const folder = join(resolve(import.meta.dirname, ".."), "seeds");
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Another article made of a seed: every figure becomes another of as many digits. */
const mutate = (text: string, turn: number): string => text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1));

interface Run {
  articles: number;
  bytes: number;
  seconds: number;
  observations: number;
  heap: number;
}

/** Compiles so many articles one after the other and keeps nothing but their count of observations. */
function run(articles: number): Run {
  let bytes = 0;
  let observations = 0;
  let seconds = 0;
  for (let i = 0; i < articles; i++) {
    const text = mutate(seeds[i % seeds.length] as string, Math.floor(i / seeds.length));
    bytes += Buffer.byteLength(text);
    const start = performance.now();
    observations += compileArticle({ id: `a${i}`, text, language: detectLanguage(text), published: null }).observations.length;
    seconds += (performance.now() - start) / 1000;
  }
  return { articles, bytes, seconds, observations, heap: process.memoryUsage().heapUsed };
}

const most = Number(process.argv[2] ?? 1000);
const first = run(5);
process.stdout.write(`first five, lexicons built on the way: ${Math.round(first.seconds * 1000)} ms\n`);
process.stdout.write("articles      MB   MB/s  ms each  observations  heap MB  time against 5 x articles/5\n");
const base = run(5);
for (let articles = 5; articles <= most; articles *= articles === 5 ? 10 : 2) {
  const { bytes, seconds, observations, heap } = run(articles);
  const cells = [
    String(articles).padStart(8),
    (bytes / 1e6).toFixed(2).padStart(7),
    (bytes / 1e6 / seconds).toFixed(2).padStart(6),
    ((1000 * seconds) / articles).toFixed(2).padStart(8),
    String(observations).padStart(13),
    (heap / 1e6).toFixed(0).padStart(8),
    (seconds / articles / (base.seconds / 5)).toFixed(2).padStart(9),
  ];
  process.stdout.write(`${cells.join(" ")}\n`);
}
