import { isWide } from "./layout-width.ts";
import { stepTo } from "./mark-steps.ts";

/** What the elements that stand for observations ask for. */
export interface Opener {
  open: (element: Element, enter: boolean) => void;
}

/**
 * Listens on a cell for its marks and values: a click shows the evidence, Enter and Space lead into it, arrows walk between the marks of a
 * figure, and where the evidence stands beside the figure the focus alone shows it. Returns what takes the listeners off.
 */
export function listenForObservations(cell: HTMLElement, selection: Opener): () => void {
  const off = new AbortController();
  const { signal } = off;
  cell.addEventListener("click", onClick, { signal });
  cell.addEventListener("keydown", onKey, { signal });
  cell.addEventListener("focusin", onFocus, { signal });
  return () => off.abort();

  function onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const found = target.closest("[data-observation]") ?? recordAt(target)?.querySelector("[data-observation]");
    if (found != null) selection.open(found, event.detail === 0);
  }

  /** The table row that was clicked; not when the reader was selecting its text. */
  function recordAt(target: Element): Element | null {
    return getSelection()?.isCollapsed === false ? null : target.closest("tr.record");
  }

  function onKey(event: KeyboardEvent): void {
    const mark = (event.target as Element).closest("svg [role=button][data-observation]");
    if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") selection.open(mark, true);
    else {
      const marks = [...cell.querySelectorAll<SVGElement>("svg [role=button][data-observation]")];
      const points = marks
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
      const next = stepTo(event.key, marks.indexOf(mark as SVGElement), points);
      if (next === null) return;
      marks[next]?.focus();
    }
    event.preventDefault();
  }

  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof Element) || !target.matches("[data-observation]:focus-visible")) return;
    if (isWide()) selection.open(target, false);
  }
}
