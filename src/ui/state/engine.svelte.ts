import type { Dataset } from "../../data/contract.ts";
import { createEngine, type Engine } from "../../engine/client.ts";
import { createWorker } from "../../engine/create-worker.ts";
import { EngineError } from "../../engine/errors.ts";
import type { Cell } from "../../notebook/spec.ts";
import type { Answer } from "./cell.svelte.ts";

/** The page's engine: what it is asked, and how it is. */
export class EngineState {
  /** `back` is a worker that took the place of a lost one. */
  status = $state<"starting" | "working" | "lost" | "back" | "no-eval">("starting");
  /** Grows each time the questions of the page should be asked (again); 0 before there is anything to ask. */
  round = $state(0);
  #engine: Engine | null = null;

  /** Starts the worker on a dataset. */
  start(dataset: Dataset): void {
    this.#engine?.close();
    this.#engine = createEngine({
      createWorker,
      onLost: () => (this.status = "lost"),
      onRestart: () => {
        this.status = "back";
        this.round += 1;
      },
    });
    this.#engine.load(dataset).then(
      () => (this.status = "working"),
      (error: unknown) => this.#note(error),
    );
    this.round += 1;
  }

  /** Asks everything again; a worker that never came is started once more. */
  retry(): void {
    this.round += 1;
  }

  /** Everything that a cell shows. Rejects with an EngineError. */
  async answer(cell: Cell): Promise<Answer> {
    const engine = this.#engine;
    if (engine === null) throw new EngineError("not-loaded");
    const { kind, filter, rows, columns, value, sort, descending } = cell;
    try {
      const [found, facets, stated, known, pivot] = await Promise.all([
        engine.ask("rows", filter),
        engine.ask("facets", filter),
        kind === "rank" ? engine.ask("stated", filter) : [],
        kind === "target" ? engine.ask("known", filter) : [],
        kind === "matrix" ? engine.ask("pivot", { filter, rows, columns, value, sort, descending }) : null,
      ]);
      return { cell, rows: found, facets, stated, known, pivot };
    } catch (error) {
      this.#note(error);
      throw error;
    }
  }

  #note(error: unknown): void {
    if (error instanceof EngineError && error.code === "no-eval") this.status = "no-eval";
  }
}
