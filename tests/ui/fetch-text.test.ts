import { describe, expect, it } from "vitest";
import { fetchText } from "../../src/ui/fetch-text.ts";

const answer = (body: BodyInit | null, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const json = { "content-type": "application/json" };

describe("fetching the dataset", () => {
  it("gives the text and how much of it has come", async () => {
    const shares: number[] = [];
    const get = answer('{"a":"ệ"}', { headers: { ...json, "content-length": "11" } });
    expect(await fetchText("data.json", (share) => shares.push(share), get)).toEqual({ ok: true, text: '{"a":"ệ"}' });
    expect(shares.at(-1)).toBe(1);
  });

  it("says that a file is missing, also where the server answers with a page", async () => {
    expect(await fetchText("data.json", () => {}, answer("gone", { status: 404 }))).toMatchObject({ problem: "missing", detail: "404" });
    const page = answer("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } });
    expect(await fetchText("data.json", () => {}, page)).toMatchObject({ problem: "missing" });
  });

  it("says that less came than was announced", async () => {
    const get = answer("{}", { headers: { ...json, "content-length": "20" } });
    expect(await fetchText("data.json", () => {}, get)).toEqual({ ok: false, problem: "truncated", detail: "2/20" });
  });

  it("says that a transfer broke off", async () => {
    const parts = [new Uint8Array([123])];
    const body = new ReadableStream({
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) controller.error(new TypeError("connection lost"));
        else controller.enqueue(part);
      },
    });
    expect(await fetchText("data.json", () => {}, answer(body, { headers: json }))).toMatchObject({ problem: "truncated" });
  });

  it("says that no server answered", async () => {
    const get = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await fetchText("data.json", () => {}, get)).toEqual({ ok: false, problem: "offline", detail: "Failed to fetch" });
  });
});
