import { describe, expect, it } from "vitest";
import type { Row } from "../../src/engine/protocol.ts";
import { exampleOf } from "../../src/ui/example-of.ts";

const row = (id: string, more: Partial<Row>) =>
  ({ id, indicator: "pii", measure: "rank", value: 9, period: "2024", kind: "actual", origin: "extracted", ...more }) as Row;

describe("the example of a page", () => {
  it("is the first rank among all provinces that an article states, in the order of the figure", () => {
    const rows = [
      row("score", { measure: "score" }),
      row("regional", { scope: "southeast" }),
      row("promise", { kind: "target" }),
      row("derived", { origin: "derived" }),
      row("other index", { indicator: "dti", value: 1 }),
      row("later", { value: 1 }),
      row("lower", { period: "2023", scope: "viet-nam", value: 40 }),
      row("national", { period: "2023", scope: "viet-nam", value: 12 }),
    ];
    expect(exampleOf(rows)?.id).toBe("national");
  });

  it("is the first value where there is no such rank, and none where there is nothing", () => {
    expect(exampleOf([row("regional", { scope: "southeast" })])?.id).toBe("regional");
    expect(exampleOf([])).toBeNull();
  });
});
