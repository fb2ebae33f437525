import { describe, expect, it } from "vitest";
import type { Row } from "../../src/engine/protocol.ts";
import { exampleOf } from "../../src/ui/example-of.ts";

const row = (id: string, more: Partial<Row>) => ({ id, measure: "rank", kind: "actual", origin: "extracted", ...more }) as Row;

describe("the example of a page", () => {
  it("is the first rank among all provinces that an article states", () => {
    const rows = [
      row("score", { measure: "score" }),
      row("regional", { scope: "southeast" }),
      row("promise", { kind: "target" }),
      row("derived", { origin: "derived" }),
      row("national", { scope: "viet-nam" }),
      row("later", {}),
    ];
    expect(exampleOf(rows)?.id).toBe("national");
  });

  it("is the first value where there is no such rank, and none where there is nothing", () => {
    expect(exampleOf([row("regional", { scope: "southeast" })])?.id).toBe("regional");
    expect(exampleOf([])).toBeNull();
  });
});
