import type { Page } from "@playwright/test";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { LANGUAGES, type Language } from "../../src/data/contract.ts";
import type { ArticleText } from "../../src/engine/verbs/compile.ts";
import { seedTexts } from "../compile/seed-texts.ts";
import { openNotebook } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

type Told = ArticleText & { language: Language };

const seeds = seedTexts();

/** Numbers below 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

const seedArticles = (): Told[] =>
  seeds.flatMap(({ source: { id, published }, text }) => LANGUAGES.map((language) => ({ id, text, language, published })));

/** Texts that nobody wrote: words of all seeds mixed, seeds cut and with other digits, and any code units, lone surrogates among them. */
function generatedArticles(): Told[] {
  const next = chance(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const words = seeds.flatMap(({ text }) => text.split(/(?<=\s)/));
  const makers = [
    () => times(200, () => pick(words)).join(""),
    () => {
      const { text } = pick(seeds);
      return text.slice(Math.floor(next() * text.length)).replace(/\d/g, () => String(Math.floor(next() * 10)));
    },
    () => times(300, () => String.fromCharCode(Math.floor(next() * (next() < 0.5 ? 0x10000 : 0x250)))).join(""),
    () => times(300, () => (next() < 0.2 ? pick(words) : String.fromCharCode(0xe00 + Math.floor(next() * 0x100)))).join(""),
  ];
  return times(240, () => pick(makers)()).map((text, i) => ({ id: `made-${i}`, text, language: pick(LANGUAGES), published: "2025-01-01" }));
}

/** Opens the page, and waits for its worker. */
async function open(page: Page): Promise<void> {
  await page.goto("./");
  await expect.poll(() => page.workers().length).toBe(1);
}

/** What another worker of the open page's kind makes of articles, as JSON. */
async function compiledByWorker(page: Page, articles: readonly Told[]): Promise<string[]> {
  const address = page.workers()[0]?.url() ?? "";
  return page.evaluate(
    ([url, json]) =>
      new Promise<string[]>((resolve, reject) => {
        const asked = JSON.parse(json) as unknown[];
        const worker = new Worker(url, { type: "module" });
        const told: string[] = [];
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<{ id?: number; ok?: boolean; answer?: unknown }>) => {
          if (data.id === undefined) return;
          told[data.id] = data.ok ? JSON.stringify(data.answer) : JSON.stringify(data);
          if (Object.keys(told).length === asked.length) resolve(told);
        };
        for (const [id, argument] of asked.entries()) worker.postMessage({ id, verb: "compile", argument });
      }),
    // As JSON, where lone surrogates are escaped: on the way to the page they would be replaced.
    [address, JSON.stringify(articles)] as const,
  );
}

const compiledHere = ({ language, ...article }: Told): string => JSON.stringify({ language, ...compileArticle({ ...article, language }) });

for (const [what, articles] of [
  ["the seeds, in any language", seedArticles()],
  ["generated texts", generatedArticles()],
] as const)
  test(`the page's worker compiles ${what} to the bytes that Node gives`, async ({ page }) => {
    const here = articles.map(compiledHere);
    expect(here.some((one) => one.includes('"observations":[{'))).toBe(true);
    await open(page);
    const there = await compiledByWorker(page, articles);
    const different = articles.flatMap((article, i) => (here[i] === there[i] ? [] : [article.text.slice(0, 200)]));
    expect(different).toEqual([]);
    expect(there).toHaveLength(here.length);
  });

test("the compiler comes with the first article, not with the page", async ({ page }) => {
  const compilers: string[] = [];
  page.on("request", (request) => compilers.push(...(/\/compile-[^/]*\.js$/.exec(request.url()) ?? [])));
  await openNotebook(page);
  expect(compilers).toEqual([]);
  await compiledByWorker(page, seedArticles().slice(0, 1));
  expect(compilers).toHaveLength(1);
});
