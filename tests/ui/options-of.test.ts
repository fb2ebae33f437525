import { expect, it } from "vitest";
import { optionsOf } from "../../src/ui/options-of.ts";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const facets = [
  { value: "b", count: 2 },
  { value: null, count: 1 },
  { value: "a", count: 0 },
];
const label = (value: string | null) => (value === null ? "none" : value.toUpperCase());

it("offers areas by name, with what is kept", () => {
  expect(optionsOf("area", facets, ["b"], label, compare)).toEqual([
    { value: "a", label: "A", count: 0, chosen: false },
    { value: "b", label: "B", count: 2, chosen: true },
    { value: null, label: "none", count: 1, chosen: false },
  ]);
});

it("offers periods in the engine's order", () => {
  expect(optionsOf("period", facets, [null], label, compare).map(({ value, chosen }) => [value, chosen])).toEqual([
    ["b", false],
    [null, true],
    ["a", false],
  ]);
});
