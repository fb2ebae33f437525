import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildDataset } from "../src/compile/build-dataset.ts";
import { readReviews, REVIEWS_FILE } from "../src/compile/read-reviews.ts";
import { readSeeds } from "../src/compile/seeds.ts";
import { readTables } from "../src/compile/tables.ts";
import { tallyOf } from "../src/compile/tally.ts";
import { answerOf, besideProblem, type Beside } from "./article-answer.ts";
import { compileLines } from "./compile-jsonl.ts";
import { writeData } from "./write-data.ts";

const USAGE = `usage: npm run compile -- [--out DIR] [--seeds DIR] [--no-reviews]
       npm run --silent compile -- --article FILE... [--language en|fr|lo|nb|th|vi] [--published YYYY-MM-DD] [--title TEXT]
       npm run --silent compile -- --jsonl < ARTICLES`;

/** Paths on the command line are relative to where the person stands, not to the package. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const root = resolve(import.meta.dirname, "..");

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The files of a folder with an ending, by their names without it; none where there is no folder. */
function filesOf(folder: string, ending: string): Map<string, Uint8Array> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return new Map(names.sort().map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name))]));
}

const named = (files: ReadonlyMap<string, Uint8Array>, ending: string): [string, Uint8Array][] =>
  [...files].map(([name, bytes]) => [`${name}${ending}`, bytes]);

function compileSeeds(folder: string, out: string, reviewed: boolean): void {
  const files = filesOf(folder, ".txt");
  const tables = filesOf(join(folder, "tables"), ".csv");
  const articles = readSeeds(readFileSync(join(folder, "seeds.yaml"), "utf8"), files);
  const reviews = reviewed ? readReviews(readFileSync(join(folder, basename(REVIEWS_FILE)), "utf8")) : [];
  const dataset = buildDataset(articles, reviews, readTables(tables));
  writeData(out, dataset, new Map([...named(files, ".txt"), ...named(tables, ".csv")]));
  process.stdout.write(`${tallyOf(dataset)}\n`);
}

function compileFile(file: string, beside: Beside): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(here, file));
  } catch (error) {
    return fail(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}); give the path of a text file.`);
  }
  const text = decode(bytes);
  if (text.trim() === "") return fail(`${file}: the file is empty; there is nothing to compile.`);
  process.stdout.write(`${JSON.stringify(answerOf(basename(file).replace(/\.[^.]+$/, ""), text, beside))}\n`);
}

async function main(): Promise<void> {
  let args;
  try {
    args = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string" },
        seeds: { type: "string" },
        "no-reviews": { type: "boolean" },
        article: { type: "boolean" },
        language: { type: "string" },
        published: { type: "string" },
        title: { type: "string" },
        jsonl: { type: "boolean" },
      },
    });
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`);
  }
  const { values, positionals } = args;
  if (values.jsonl) {
    if (positionals.length > 0 || Object.keys(values).length > 1)
      return fail(`--jsonl reads articles from standard input, one a line with what is known of it, and takes nothing else.\n${USAGE}`);
    return compileLines(process.stdin, process.stdout);
  }
  if (!values.article) {
    if (positionals.length > 0)
      return fail(`${positionals[0]}: to compile articles of your own, put --article before the files.\n${USAGE}`);
    const lost = (["language", "published", "title"] as const).find((name) => values[name] !== undefined);
    if (lost !== undefined) return fail(`--${lost} says something of an article: put --article and its file after it.\n${USAGE}`);
    const seeds = values.seeds === undefined ? join(root, "seeds") : resolve(here, values.seeds);
    const out = values.out === undefined ? join(root, "public", "data") : resolve(here, values.out);
    return compileSeeds(seeds, out, !values["no-reviews"]);
  }
  if (positionals.length === 0) return fail(`--article needs at least one file.\n${USAGE}`);
  const problem = besideProblem(values);
  if (problem !== null) return fail(problem);
  for (const file of positionals) compileFile(file, values);
}

try {
  await main();
} catch (error) {
  fail(messageOf(error));
}
