import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { schemaOrgDataset, scriptText } from "../../src/data/export/schema-org.ts";
import { parseDataset } from "../../src/data/parse-dataset.ts";
import { INDICATOR_NAMES } from "../write-data.ts";

/**
 * Describes the dataset to search engines of data, in the built page: schema.org's Dataset in JSON-LD. A script of that type is data, which
 * browsers never run, so that the page's policy has nothing to say of it. Throws where data/dataset.json in the public folder is no dataset.
 */
export function datasetJsonLdPlugin(): Plugin {
  let path = "";
  return {
    name: "dataset-json-ld",
    apply: "build",
    configResolved: ({ publicDir }) => void (path = join(publicDir, "data", "dataset.json")),
    transformIndexHtml: () => {
      const parsed = parseDataset(readFileSync(path, "utf8"));
      if (parsed.status === "invalid") throw new Error(`${path}: no dataset (${parsed.problem} ${parsed.detail}); run npm run compile`);
      const children = scriptText(schemaOrgDataset(parsed.dataset, INDICATOR_NAMES.en));
      return [{ tag: "script", attrs: { type: "application/ld+json" }, children, injectTo: "body" }];
    },
  };
}
