import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderDifferences } from "./checks/folders.mjs";
import { ROOT, runTool } from "./setup/run.mjs";

const folder = mkdtempSync(join(tmpdir(), "doi-sanh-"));
try {
  if ((await runTool("tsx", ["scripts/compile.ts", "--out", folder])) !== 0) throw new Error("The compiler stopped, for the reason above.");
  const differences = folderDifferences(join(ROOT, "public/data"), folder);
  if (differences.length > 0) throw new Error(["public/data is not what the compiler makes of seeds/:", ...differences].join("\n  "));
  console.log("public/data is what the compiler makes of seeds/, byte for byte");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
