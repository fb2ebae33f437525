import type { Dataset } from "../../data/contract.ts";
import type { UiLanguage } from "../../i18n/index.ts";
import { dataMark, isMadeOnOtherData, parseAddress, serializeAddress, vocabularyOf, type Ignored } from "../../notebook/address.ts";
import { DEFAULT_NOTEBOOK } from "../../notebook/defaults.ts";
import { createAddressWriter } from "../../notebook/address-writer.ts";
import { historyMode } from "../../notebook/history.ts";
import type { CellSpec, NotebookSpec } from "../../notebook/spec.ts";

/** The notebook, which is what the address bar says: a choice writes it there, and the address read anew comes back as the notebook. */
export class NotebookState {
  spec = $state.raw<NotebookSpec>({ version: 1, cells: [] });
  /** Parts of the address that were not taken as they stand. */
  ignored = $state.raw<Ignored[]>([]);
  /** The mark of the data that the address was made on, where it is not the data at hand. */
  otherData = $state.raw<string | null>(null);
  /** The cell of the last choice and its spec before; null where the notebook came from the address. */
  before = $state.raw<{ index: number; spec: CellSpec } | null>(null);
  #dataset: Dataset | null = null;
  /** The address that the notebook stands for. */
  #address = "";
  readonly #writer = createAddressWriter({
    write: (address, mode) => (mode === "push" ? history.pushState(null, "", address) : history.replaceState(null, "", address)),
    now: () => performance.now(),
    later: (call, milliseconds) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });

  constructor() {
    this.#readAddress();
    const onChange = () => {
      if (location.hash === this.#address) return;
      this.#writer.cancel();
      this.#readAddress();
    };
    addEventListener("popstate", onChange);
    addEventListener("hashchange", onChange);
    addEventListener("pagehide", () => this.#writer.flush());
  }

  /** Takes the dataset that filters name things of, and looks at the address again with it. */
  know(dataset: Dataset): void {
    this.#dataset = dataset;
    this.#readAddress();
  }

  /** Takes the reader's choice for a cell. */
  choose(index: number, cell: CellSpec): void {
    const spec = this.spec.cells[index];
    if (spec === undefined) return;
    this.#write({ ...this.spec, cells: this.spec.cells.map((other, at) => (at === index ? cell : other)) });
    this.before = { index, spec };
  }

  /** Takes the reader's choice of language. */
  speak(lang: UiLanguage): void {
    this.#write({ ...this.spec, lang });
  }

  /** The address of the whole notebook, or of a notebook with one of its cells alone. */
  link(cell?: number): string {
    const { unread: _, ...spec } = this.spec;
    const linked = cell === undefined ? this.spec : { ...spec, cells: spec.cells.slice(cell, cell + 1) };
    return location.href.replace(/#.*$/, "") + serializeAddress(this.#marked(linked));
  }

  /** The address of the notebook that the page begins with. */
  home(lang: UiLanguage): string {
    return serializeAddress({ ...DEFAULT_NOTEBOOK, lang });
  }

  /** Takes the notes on the address away. */
  dismiss(): void {
    this.ignored = [];
    this.otherData = null;
  }

  #write(next: NotebookSpec): void {
    const spec = this.#marked(next);
    const mode = historyMode(this.spec, spec, "choice");
    this.spec = spec;
    if (mode === null) return;
    this.#address = serializeAddress(spec);
    this.#writer.request(this.#address, mode);
  }

  #marked(spec: NotebookSpec): NotebookSpec {
    return this.#dataset === null ? spec : { ...spec, data: dataMark(this.#dataset.hash) };
  }

  #readAddress(): void {
    this.#address = location.hash;
    const { notebook, ignored } = parseAddress(this.#address, this.#dataset === null ? undefined : vocabularyOf(this.#dataset));
    this.spec = notebook;
    this.ignored = ignored;
    this.before = null;
    this.otherData = this.#dataset !== null && isMadeOnOtherData(notebook, this.#dataset.hash) ? (notebook.data ?? null) : null;
  }
}
