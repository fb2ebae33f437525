import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { createEngine, type Engine } from "../../src/engine/client.ts";
import { startTestWorker } from "../support/engine-worker.ts";

const text = "Da Nang ranked 4th in the PII 2024.\nIts PCI 2024 score was 68.1 points.";
const read = { id: "mine", text, published: "2025-01-01" };

let engine: Engine;
beforeEach(() => {
  engine = createEngine({ createWorker: () => startTestWorker({ mayEval: false }) });
});
afterEach(() => engine.close());

describe("the engine's compiler", () => {
  test("reads an article as the build does, without a dataset and where its host forbids Function", async () => {
    const answer = await engine.ask("compile", { ...read, language: "en" });
    expect(answer.observations).toHaveLength(2);
    expect(answer).toEqual({ language: "en", ...compileArticle({ ...read, language: "en" }) });
  });

  test("tells the language of an article that comes without one", async () => {
    const answer = await engine.ask("compile", {
      ...read,
      text: "Đà Nẵng đứng thứ 4 về PII năm 2024 và là một trong các tỉnh.",
      language: null,
    });
    expect(answer.language).toBe("vi");
    expect(answer.observations).toHaveLength(1);
  });

  test("says that it could not read what is no text, and goes on", async () => {
    await expect(engine.ask("compile", { ...read, text: null as never, language: "en" })).rejects.toMatchObject({ code: "failed" });
    await expect(engine.ask("compile", { ...read, text: "", language: "en" })).resolves.toMatchObject({ observations: [] });
  });
});
