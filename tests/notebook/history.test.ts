import { expect, test } from "vitest";
import { DEFAULT_NOTEBOOK } from "../../src/notebook/defaults.ts";
import { historyMode } from "../../src/notebook/history.ts";
import type { NotebookSpec } from "../../src/notebook/spec.ts";

const filtered: NotebookSpec = { version: 1, cells: [{ kind: "rank", filter: { area: ["da-nang"] } }] };

test("a choice can be undone by itself", () => {
  expect(historyMode(DEFAULT_NOTEBOOK, filtered, "choice")).toBe("push");
});

test("the steps of a drag leave no entries", () => {
  expect(historyMode(DEFAULT_NOTEBOOK, filtered, "drag")).toBe("replace");
});

test("a choice of what is the default anyway changes nothing", () => {
  const chosen: NotebookSpec = { ...filtered, cells: [{ ...filtered.cells[0]!, measure: "rank" }] };
  expect(historyMode(filtered, chosen, "choice")).toBeNull();
});
