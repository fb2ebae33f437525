import globals from "globals";

/** Rooms of src/ that see neither the page nor Node. */
export const PURE_ROOMS = ["data", "compile", "notebook", "charts", "i18n"];

/** What each room of src/ may import from the others; `types` may be imported as types only. */
const MAY_IMPORT = /** @type {Record<string, { rooms: string[], types?: string[] }>} */ ({
  data: { rooms: [] },
  i18n: { rooms: ["data"], types: ["notebook", "engine", "charts"] },
  compile: { rooms: ["data"] },
  notebook: { rooms: ["data"] },
  charts: { rooms: ["data", "notebook", "i18n"], types: ["engine"] },
  engine: { rooms: ["data", "notebook", "compile"] },
  ui: { rooms: ["data", "notebook", "charts", "i18n", "engine"] },
});

const PAGE_PACKAGES = "^(?:svelte(?:/|$)|@observablehq/)";
const NODE_MODULES = "^(?:node:|(?:fs|path|os|crypto|url|util|http|https|child_process|worker_threads|stream|buffer|process)(?:/|$))";

/** A configuration for each room that keeps imports pointing one way: data <- compile <- engine; data <- notebook, charts <- ui. */
export function importRules() {
  return Object.entries(MAY_IMPORT).map(([room, may]) => {
    const others = Object.keys(MAY_IMPORT).filter((other) => other !== room && !may.rooms.includes(other));
    const never = others.filter((other) => !may.types?.includes(other));
    const patterns = [
      {
        regex: `(?:^|/)(?:${never.join("|")})/`,
        message: `src/${room} may not import from there: imports point one way (CONTRIBUTING.md).`,
      },
      { regex: NODE_MODULES, message: "What runs in the browser cannot import Node's modules." },
    ];
    if (may.types) {
      patterns.push({
        regex: `(?:^|/)(?:${may.types.join("|")})/`,
        message: `src/${room} may import types only from there.`,
        ...{ allowTypeImports: true },
      });
    }
    if (room !== "engine")
      patterns.push({ regex: "^arquero(?:/|$)", message: "Only src/engine may import Arquero: elsewhere it would get into the page." });
    if (room === "charts") patterns.push({ regex: "^svelte(?:/|$)", message: "src/charts knows no component." });
    else if (room !== "ui") patterns.push({ regex: PAGE_PACKAGES, message: `src/${room} knows neither Svelte nor Plot.` });
    return { files: [`src/${room}/**/*.{ts,svelte}`], rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } };
  });
}

/** Rules of the pure rooms: no globals of the page or of Node, no import at run time. */
export function pureRules() {
  const shared = Object.keys(globals["shared-node-browser"]);
  const impure = [
    ...new Set([...Object.keys(globals.browser), ...Object.keys(globals.node), "fetch", "setTimeout", "setInterval", "console"]),
  ];
  const values = ["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "structuredClone", "AbortSignal", "AbortController"];
  const allowed = new Set(shared.filter((name) => values.includes(name)));
  return {
    "no-restricted-globals": [
      "error",
      ...impure
        .filter((name) => !allowed.has(name))
        .map((name) => ({ name, message: "A pure room has no page, no Node and no clock: take it as an argument." })),
    ],
    "no-restricted-syntax": ["error", { selector: "ImportExpression", message: "A pure room imports at its head only." }],
  };
}

/** Rules of the compiler, which gives the same bytes in Node and in every browser: nothing that depends on engine, locale, clock or chance. */
export function compilerRules() {
  const message = "The compiler gives the same bytes everywhere; this differs between engines, locales or moments.";
  const { "no-restricted-globals": pureGlobals, "no-restricted-syntax": pureSyntax } = pureRules();
  const maths = ["pow", "exp", "expm1", "log", "log10", "log1p", "log2", "sin", "cos", "tan", "cbrt", "hypot", "random"];
  const methods = ["localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase", "toLocaleDateString", "toLocaleTimeString"];
  return {
    "no-restricted-globals": [...pureGlobals, { name: "Intl", message }],
    "no-restricted-properties": [
      "error",
      ...maths.map((property) => ({ object: "Math", property, message })),
      ...methods.map((property) => ({ property, message })),
      { object: "Date", property: "now", message },
    ],
    "no-restricted-syntax": [
      ...pureSyntax,
      { selector: "BinaryExpression[operator='**']", message },
      { selector: "AssignmentExpression[operator='**=']", message },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
    ],
  };
}
