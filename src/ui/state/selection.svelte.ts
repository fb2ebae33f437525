import { tick } from "svelte";
import { isWide } from "../layout-width.ts";

/** The mark or the value that the reader chose, and the way from it to its neighbours in the same cell. */
export class SelectionState {
  /** Ids of the observations that the chosen element stands for; the first is the one shown. */
  ids = $state.raw<string[]>([]);
  /** Grows each time the reader asks to be led into the evidence. */
  entries = $state(0);
  /** Whether anything was ever chosen. */
  used = $state(false);
  #cell: HTMLElement | null = null;
  /** While the focus goes back to a mark, which must not open it again. */
  #closing = false;

  /** Shows the evidence of an element that carries data-observation; `enter` also leads the focus there. */
  open(element: Element, enter: boolean): void {
    if (this.#closing) return;
    this.ids = idsOf(element);
    this.used = true;
    this.#cell = element.closest<HTMLElement>("[data-cell]");
    if (!isWide()) void tick().then(() => element.scrollIntoView({ block: "nearest", inline: "nearest" }));
    if (enter) void tick().then(() => (this.entries += 1));
  }

  /** Closes the evidence; the focus goes back to the mark when it was inside. */
  close(): void {
    const inside = document.activeElement?.closest("[data-evidence]") != null || document.activeElement === document.body;
    const mark = this.#marks().find((element) => this.has(element));
    this.ids = [];
    this.#closing = true;
    if (inside) mark?.focus();
    this.#closing = false;
  }

  /** Shows the neighbour of the chosen element, around the ends. */
  step(by: 1 | -1): void {
    const marks = this.#marks();
    if (marks.length === 0) return;
    const at = marks.findIndex((element) => this.has(element));
    const next = marks[(at + by + marks.length) % marks.length];
    if (next === undefined) return;
    this.ids = idsOf(next);
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Whether an element stands for what is shown. */
  has(element: Element): boolean {
    const [shown] = this.ids;
    return shown !== undefined && idsOf(element).includes(shown);
  }

  #marks(): HTMLElement[] {
    return this.#cell === null
      ? []
      : [...this.#cell.querySelectorAll<HTMLElement>("[role=button][data-observation], button[data-observation]")];
  }
}

function idsOf(element: Element): string[] {
  return element.getAttribute("data-observation")?.split(" ") ?? [];
}
