import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEngine, type Engine, type EngineEffects } from "../../src/engine/client.ts";
import { EngineLostError, type EngineError } from "../../src/engine/errors.ts";
import { PATIENCE } from "../../src/engine/silence.ts";
import { datasetOf, observationOf } from "../support/dataset.ts";
import { startTestWorker, type TestWorker } from "../support/engine-worker.ts";

const dataset = datasetOf([observationOf({ id: "one" }), observationOf({ id: "two", period: "2024" })]);
const only2024 = { period: ["2024"] };

let workers: TestWorker[];
let engine: Engine;
let told: string[];
let restarted: Promise<void>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  engine.close();
  vi.useRealTimers();
});

function start(createWorker: () => TestWorker = startTestWorker, effects: Partial<EngineEffects> = {}): void {
  workers = [];
  told = [];
  let tell: () => void;
  restarted = new Promise((resolve) => (tell = resolve));
  engine = createEngine({
    createWorker() {
      const worker = createWorker();
      workers.push(worker);
      return worker;
    },
    onLost: ({ code }) => told.push(code),
    onRestart: () => {
      told.push("restarted");
      tell();
    },
    ...effects,
  });
}

describe("an engine", () => {
  test("answers each question with its own answer", async () => {
    start();
    const [loaded, rows, none, table] = await Promise.all([
      engine.load(dataset),
      engine.ask("rows", only2024),
      engine.ask("rows", { area: ["atlantis"] }),
      engine.ask("pivot", { filter: {}, rows: "area", columns: "period", value: "value", sort: null, descending: false }),
    ]);
    expect(loaded).toEqual({ observations: 2 });
    expect(rows.map(({ id }) => id)).toEqual(["two"]);
    expect(none).toEqual([]);
    expect(table).toEqual({ columns: ["2023", "2024"], rows: [{ key: "da-nang", cells: [["one"], ["two"]] }] });
  });

  test("answers every verb", async () => {
    start();
    await engine.load(dataset);
    expect((await engine.ask("facets", {})).period).toHaveLength(2);
    expect(await engine.ask("stated", {})).toHaveLength(2);
    expect(await engine.ask("known", only2024)).toHaveLength(2);
  });

  test("without a dataset says so", async () => {
    start();
    await expect(engine.ask("rows", {})).rejects.toMatchObject({ name: "EngineError", code: "not-loaded" });
  });

  test("where its host forbids Function says so", async () => {
    start(() => startTestWorker({ mayEval: false }));
    await expect(engine.load(dataset)).rejects.toMatchObject({ code: "no-eval" });
  });

  test("says what it could not do and goes on", async () => {
    start();
    await engine.load(dataset);
    await expect(engine.ask("dance" as "rows", {})).rejects.toMatchObject({ name: "EngineError", code: "failed" });
    expect(await engine.ask("rows", {})).toHaveLength(2);
  });

  test("refuses what cannot be sent", async () => {
    start();
    await expect(engine.ask("rows", { area: [(() => "x") as unknown as string] })).rejects.toMatchObject({ code: "failed" });
  });
});

describe("a lost worker", () => {
  test("that vanished is found out by its silence, and replaced with the dataset in place", async () => {
    start();
    await engine.load(dataset);
    workers[0]!.vanish();
    const question = expect(engine.ask("rows", {})).rejects.toBeInstanceOf(EngineLostError);
    await vi.advanceTimersByTimeAsync(PATIENCE.answer + PATIENCE.ping);
    await question;
    await restarted;
    expect(told).toEqual(["lost", "restarted"]);
    expect(workers).toHaveLength(2);
    expect(workers[0]!.terminated).toBe(true);
    expect((await engine.ask("rows", only2024)).map(({ id }) => id)).toEqual(["two"]);
  });

  test("that crashed rejects all that was asked, at once", async () => {
    start();
    await engine.load(dataset);
    const questions = [engine.ask("rows", {}), engine.ask("facets", {})];
    workers[0]!.crash();
    for (const question of questions) await expect(question).rejects.toMatchObject({ code: "lost" });
    expect(await engine.ask("rows", {})).toHaveLength(2);
    expect(told).toEqual(["lost", "restarted"]);
  });

  test("that crashes before it ever answered is not replaced over and over", async () => {
    start();
    const loading = engine.load(dataset);
    workers[0]!.crash();
    await expect(loading).rejects.toMatchObject({ code: "lost" });
    expect(workers).toHaveLength(1);
    expect(await engine.ask("rows", only2024)).toHaveLength(1);
    expect(workers).toHaveLength(2);
  });

  test("that never starts is given time to be fetched, then given up", async () => {
    start(() => startTestWorker({ mute: true }));
    let outcome = "waiting";
    engine.load(dataset).catch((error: EngineError) => (outcome = error.code));
    await vi.advanceTimersByTimeAsync(PATIENCE.start - 1);
    expect(outcome).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toBe("lost");
  });
});

describe("a worker that is well", () => {
  test("is not given up while nothing is asked of it", async () => {
    start();
    await engine.load(dataset);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(workers).toHaveLength(1);
    expect(await engine.ask("rows", {})).toHaveLength(2);
  });

  test("that was closed on purpose rejects what is asked, and is not replaced", async () => {
    start();
    await engine.load(dataset);
    const question = expect(engine.ask("rows", {})).rejects.toBeInstanceOf(EngineLostError);
    engine.close();
    await question;
    await expect(engine.ask("rows", {})).rejects.toBeInstanceOf(EngineLostError);
    expect(workers).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
