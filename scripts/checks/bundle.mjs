import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** A message of Arquero's expression parser: minification keeps it, so it tells where Arquero went. */
export const ARQUERO_MARK = "Unsupported expression construct";

/** What the compiler calls a number that it makes nothing of: tells where the compiler went. */
export const COMPILER_MARK = "outside-the-catalogue";

/**
 * The scripts of a built page: `initial` are loaded with it, `late` by the page when it needs them, `worker` with its worker, and `compiler`
 * by the worker when it needs it.
 * @typedef {{ initial: string[], late: string[], worker: string[], compiler: string[] }} Scripts
 * @param {string} html the built index.html
 * @param {readonly string[]} files every script of the built folder, relative to it
 * @param {(file: string) => string} read
 * @param {(text: string) => { imports: string[], dynamic: string[] }} importsOf
 * @returns {Scripts}
 */
export function scriptsOf(html, files, read, importsOf) {
  const entries = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  /** @type {Set<string>} */
  const initial = new Set();
  /** @type {Set<string>} */
  const late = new Set();
  const visit = (/** @type {string} */ file, /** @type {Set<string>} */ into) => {
    if (initial.has(file) || into.has(file)) return;
    into.add(file);
    for (const name of importsOf(read(file)).imports) visit(posix.join(posix.dirname(file), name), into);
  };
  for (const entry of entries) visit(entry, initial);
  for (let waiting = [...initial]; waiting.length > 0;) {
    const before = new Set(late);
    for (const file of waiting) for (const name of importsOf(read(file)).dynamic) visit(posix.join(posix.dirname(file), name), late);
    waiting = [...late].filter((file) => !before.has(file));
  }
  const rest = files.filter((file) => !initial.has(file) && !late.has(file));
  // The page names the worker's script, to start it; the compiler may import modules that lie in it.
  const texts = [...initial, ...late].map(read);
  /** @type {Set<string>} */
  const worker = new Set();
  for (const file of rest) if (texts.some((text) => text.includes(posix.basename(file)))) visit(file, worker);
  return { initial: [...initial], late: [...late], worker: [...worker], compiler: rest.filter((file) => !worker.has(file)) };
}

/**
 * Imports of a built module, told by the way Rolldown writes them: static ones at the start of a statement, dynamic ones with a literal address.
 * @param {string} text
 */
export function builtImports(text) {
  const static_ = [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from)?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
  const dynamic = [...text.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
  return { imports: static_.map((match) => match[1] ?? ""), dynamic: dynamic.map((match) => match[1] ?? "") };
}

/**
 * Measures a built folder and says what is wrong with it: Arquero in the page or not in the worker, the compiler in what is loaded before
 * anybody needs it, scripts over their budget.
 * @param {string} dist
 * @param {{ page: number, compiler: number }} budget bytes of Brotli for the scripts that are loaded with the page, and for the compiler
 * @returns {{ lines: string[], problems: string[] }}
 */
export function checkBundle(dist, budget) {
  const read = (/** @type {string} */ file) => readFileSync(join(dist, file), "utf8");
  const files = readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `assets/${name}`);
  const scripts = scriptsOf(read("index.html"), files, read, builtImports);
  const bytes = (/** @type {string[]} */ names) =>
    names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(dist, name))).length, 0);
  const holds = (/** @type {string[]} */ names, mark = ARQUERO_MARK) => names.filter((name) => read(name).includes(mark));
  const page = [...scripts.initial, ...scripts.late];

  const initial = bytes(scripts.initial);
  const compiler = bytes(scripts.compiler);
  const problems = holds(page).map((name) => `${name}: Arquero is in the page, and may be in the worker only`);
  for (const name of holds([...page, ...scripts.worker], COMPILER_MARK))
    problems.push(`${name}: the compiler is in what is loaded at once, and may come only when an article is to be read`);
  if (holds(scripts.compiler, COMPILER_MARK).length === 0)
    problems.push("no script that the worker loads when needed holds the compiler: the check cannot tell where it went");
  if (holds(scripts.worker).length === 0) problems.push("no script of the worker holds Arquero: the check cannot tell where it went");
  if (initial > budget.page)
    problems.push(`the scripts loaded with the page are ${initial} bytes (Brotli), over the budget of ${budget.page}`);
  if (compiler > budget.compiler) problems.push(`the compiler is ${compiler} bytes (Brotli), over the budget of ${budget.compiler}`);
  const line = (/** @type {string} */ what, /** @type {string[]} */ names) =>
    `${what}: ${(bytes(names) / 1000).toFixed(1)} kB Brotli (${names.length} files)`;
  const lines = [
    line("with the page", scripts.initial),
    line("when needed", scripts.late),
    line("worker", scripts.worker),
    line("compiler, when an article is to be read", scripts.compiler),
  ];
  return { lines, problems };
}
