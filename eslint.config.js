import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";
import { documentExports } from "./scripts/lint/document-exports.js";
import { PURE_ROOMS, compilerRules, importRules, pureRules } from "./scripts/lint/rooms.js";
import svelteConfig from "./svelte.config.js";

// The types of a component's imports are svelte-check's to prove; this parser sees some of them as any.
const unsafeRulesOff = Object.fromEntries(
  ["argument", "assignment", "call", "member-access", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, "off"]),
);

export default defineConfig(
  { ignores: ["dist/", "coverage/", "public/", "seeds/", "test-results/", "playwright-report/", ".cache/"] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.es2023 },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: [".svelte"] },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ["**/*.svelte"],
    rules: { "svelte/no-inline-styles": "error", "svelte/no-at-html-tags": "error", ...unsafeRulesOff },
  },
  {
    files: ["src/**/*.ts", "scripts/**/*.{js,mjs,ts}"],
    plugins: { local: { rules: { "document-exports": documentExports } } },
    rules: { "local/document-exports": "error" },
  },
  {
    files: ["src/**/*.{ts,svelte}", "scripts/**/*.{js,mjs,ts}"],
    // Tables of data may be as long as their data.
    ignores: ["src/compile/lexicon/**", "src/data/areas.ts", "src/data/indicators.ts", "src/i18n/{en,vi}/**", "src/i18n/{en,vi}.ts"],
    rules: { "max-lines": ["error", 300] },
  },
  ...importRules(),
  { files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`), rules: pureRules() },
  {
    files: ["src/compile/**/*.ts"],
    plugins: { regexp },
    rules: { ...compilerRules(), "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" },
  },
  { files: ["**/*.js", "**/*.mjs"], extends: [ts.configs.disableTypeChecked], languageOptions: { globals: globals.node } },
);
