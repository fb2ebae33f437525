import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../src/compile/document.ts";
import { explain } from "../src/compile/explain.ts";
import { detectLanguage, parseLanguage } from "../src/compile/language.ts";
import { ruleDefinitions } from "../src/compile/rule-definitions.ts";
import { readSeeds } from "../src/compile/seeds.ts";
import { besideProblem } from "./article-answer.ts";

const USAGE = "usage: npm run explain -- FILE[:OFFSET] [--language en|fr|lo|nb|th|vi] [--published YYYY-MM-DD]";

/** Paths on the command line are relative to where the person stands, not to the package. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const root = resolve(import.meta.dirname, "..");
const seeds = join(root, "seeds");

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The texts of the compiler's own files, by path from the root, in which rules are looked up. */
function compilerFiles(): Map<string, string> {
  const folder = join(root, "src", "compile");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return new Map(names.sort().map((name) => [`src/compile/${name}`, readFileSync(join(folder, name), "utf8")] as const));
}

/** The article in a file; a seed's language and date are those of seeds.yaml. */
function readArticle(path: string, language: string | undefined, published: string | undefined): Article {
  const bytes = readFileSync(path);
  const id = basename(path).replace(/\.[^.]+$/, "");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const stated = language === undefined ? null : parseLanguage(language);
  const isSeed = dirname(path) === seeds;
  const all = isSeed
    ? new Map(
        readdirSync(seeds)
          .filter((name) => name.endsWith(".txt"))
          .map((name) => [name.slice(0, -4), readFileSync(join(seeds, name))] as const),
      )
    : null;
  const seed = all && readSeeds(readFileSync(join(seeds, "seeds.yaml"), "utf8"), all).find(({ source }) => source.id === id)?.source;
  return {
    id,
    text,
    language: stated ?? seed?.language ?? detectLanguage(text),
    published: published ?? seed?.published ?? null,
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: "string" }, published: { type: "string" } },
  });
  const [argument] = positionals;
  if (argument === undefined || positionals.length > 1) throw new Error(USAGE);
  const problem = besideProblem(values);
  if (problem !== null) throw new Error(problem);
  const [, file = argument, offset] = /^(.+?)(?::(\d+))?$/s.exec(argument) ?? [];
  let article: Article;
  try {
    article = readArticle(resolve(here, file), values.language, values.published);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(`${file}: cannot be read (${code}); give the path of a text file.`, { cause: error });
  }
  const lines = explain(article, offset === undefined ? null : Number(offset), ruleDefinitions(compilerFiles()));
  process.stdout.write(
    `${[`${file}: language ${article.language}, published ${article.published ?? "not known"}`, "", ...lines].join("\n")}\n`,
  );
}

try {
  main();
} catch (error) {
  fail(messageOf(error));
}
