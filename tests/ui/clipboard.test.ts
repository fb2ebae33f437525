import { expect, it } from "vitest";
import { copyText } from "../../src/ui/clipboard.ts";

it("copies a text and says so", async () => {
  const written: string[] = [];
  const writeText = (text: string) => {
    written.push(text);
    return Promise.resolve();
  };
  expect(await copyText("#1/rank", { writeText })).toBe(true);
  expect(written).toEqual(["#1/rank"]);
});

it("says that the browser refused", async () => {
  expect(await copyText("#1/rank", { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) })).toBe(false);
});
