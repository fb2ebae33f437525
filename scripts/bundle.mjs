import { join } from "node:path";
import { checkBundle } from "./checks/bundle.mjs";
import { ROOT } from "./setup/run.mjs";

/** Brotli bytes of the scripts loaded with the page, and of the compiler: about a tenth above what they are. */
const BUDGET = { page: 64_000, compiler: 140_000 };

const { lines, problems } = checkBundle(join(ROOT, "dist"), BUDGET);
console.log(lines.join("\n"));
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
