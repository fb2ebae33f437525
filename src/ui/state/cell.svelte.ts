import type { Facets, PivotTable, Row, Stated } from "../../engine/protocol.ts";
import { resolveCell, sparseCell } from "../../notebook/defaults.ts";
import type { Cell, CellSpec } from "../../notebook/spec.ts";
import type { PageState } from "./page.svelte.ts";

/** What the engine says of a cell. */
export interface Answer {
  /** The cell as it was asked. */
  cell: Cell;
  rows: Row[];
  facets: Facets;
  stated: Stated[];
  /** Of a target cell: what is reported today on the same indicators. */
  known: Row[];
  pivot: PivotTable | null;
}

/** One cell of the notebook: its spec, and the engine's latest answer to it. To be made while a component is. */
export class CellState {
  readonly index: number;
  readonly #page: PageState;
  /** The latest answer; it stays while the next one is on its way. */
  answer = $state.raw<Answer | null>(null);
  busy = $state(true);
  failure = $state.raw<unknown>(null);

  readonly spec: CellSpec = $derived.by(() => this.#page.notebook.spec.cells[this.index] ?? { kind: "rank" });
  readonly cell: Cell = $derived(resolveCell(this.spec));
  readonly changed: boolean = $derived(Object.keys(sparseCell(this.spec)).some((key) => key !== "kind"));
  /** The parts of the cell that the answer depends on, as a text, so that showing the table asks nothing. */
  readonly #question: string = $derived(JSON.stringify({ ...this.cell, view: null }));

  /** What the last choice changed, when it was made in this cell. */
  readonly before: CellSpec | null = $derived.by(() => {
    const { before } = this.#page.notebook;
    return before?.index === this.index ? before.spec : null;
  });

  constructor(page: PageState, index: number) {
    this.#page = page;
    this.index = index;
    $effect(() => this.#ask(this.#question));
  }

  /** Takes a spec as the reader's choice. */
  choose(spec: CellSpec): void {
    this.#page.notebook.choose(this.index, spec);
  }

  /** Takes the last choice back. */
  undo(): void {
    if (this.before !== null) this.choose(this.before);
  }

  #ask(question: string): (() => void) | undefined {
    const { engine } = this.#page;
    if (engine.round === 0) return undefined;
    let current = true;
    this.busy = true;
    void engine.answer(JSON.parse(question) as Cell).then(
      (answer) => {
        if (!current) return;
        this.answer = answer;
        this.failure = null;
        this.busy = false;
      },
      (failure: unknown) => {
        if (!current) return;
        this.failure = failure;
        this.busy = false;
      },
    );
    return () => (current = false);
  }
}
