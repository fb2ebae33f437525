import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { contentPolicyPlugin } from "./scripts/vite/content-policy.ts";
import { datasetJsonLdPlugin } from "./scripts/vite/dataset-json-ld.ts";
import { workerOnly } from "./scripts/vite/worker-only.ts";

export default defineConfig({
  // Relative addresses: the built folder works under any path of any host.
  base: "./",
  plugins: [svelte(), datasetJsonLdPlugin(), contentPolicyPlugin(), workerOnly("arquero")],
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    // The polyfill is an inline script and small assets become data: addresses; the page's policy allows neither.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // Properties and command lines take seconds on a slow or busy machine; a test that hangs is still stopped.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
