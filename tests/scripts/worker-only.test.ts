import { build, type Plugin } from "vite";
import { expect, test } from "vitest";
import { workerOnly } from "../../scripts/vite/worker-only.ts";

/** Builds a page of one module with the given text, and keeps the result in memory. */
function buildPage(text: string) {
  const page: Plugin = {
    name: "page-of-the-test",
    resolveId: (id) => (id === "virtual:page" ? id : null),
    load: (id) => (id === "virtual:page" ? text : null),
  };
  return build({
    configFile: false,
    logLevel: "silent",
    plugins: [page, workerOnly("arquero")],
    build: { write: false, minify: false, rollupOptions: { input: "virtual:page" } },
  });
}

test("a page that imports Arquero is not built, and the importer is named", async () => {
  await expect(buildPage('import { table } from "arquero"; console.log(table({ a: [1] }));')).rejects.toThrow(
    /arquero may run only in the worker.*virtual:page/,
  );
});

test("a page without Arquero is built", async () => {
  await expect(buildPage('import { sha256 } from "@noble/hashes/sha2.js"; console.log(sha256);')).resolves.toBeDefined();
});
