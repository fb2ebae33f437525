import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSeeds } from "../../src/compile/seeds.ts";
import type { SourceText } from "../../src/compile/build-dataset.ts";

const folder = join(import.meta.dirname, "..", "..", "seeds");

/** The five articles with what seeds.yaml says of them. */
export function seedTexts(): SourceText[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name.slice(0, -4), readFileSync(join(folder, name))] as const);
  return readSeeds(readFileSync(join(folder, "seeds.yaml"), "utf8"), new Map(files));
}
