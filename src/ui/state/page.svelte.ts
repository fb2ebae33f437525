import { areaColours } from "../../charts/palette.ts";
import type { Dataset, Observation, Source } from "../../data/contract.ts";
import { parseDataset, type DatasetProblem } from "../../data/parse-dataset.ts";
import { messages, type Messages, type UiLanguage } from "../../i18n/index.ts";
import { byId } from "../by-id.ts";
import { copyText } from "../clipboard.ts";
import { fetchText } from "../fetch-text.ts";
import { createLabels, type Labels } from "../labels.ts";
import { namesakesOf } from "../namesakes.ts";
import { EngineState } from "./engine.svelte.ts";
import { NotebookState } from "./notebook.svelte.ts";
import { SelectionState } from "./selection.svelte.ts";
import { ThemeState } from "./theme.svelte.ts";

type Load = { phase: "loading"; share: number } | { phase: "failed"; problem: DatasetProblem; detail: string } | { phase: "ready" };

const DATASET = "data/dataset.json";

/** Everything that the page's components share. */
export class PageState {
  load = $state.raw<Load>({ phase: "loading", share: 0 });
  dataset = $state.raw<Dataset | null>(null);
  /** A sentence to show for a moment, and to say to screen readers. */
  toast = $state("");
  /** A sentence for screen readers alone. */
  announcement = $state("");
  /** Id of the observation whose evidence is shown until the reader chooses one. */
  example = $state<string | null>(null);
  /** A link that the browser refused to copy. */
  refusedLink = $state<string | null>(null);

  readonly notebook = new NotebookState();
  readonly selection = new SelectionState();
  readonly engine = new EngineState();
  readonly theme = new ThemeState();

  /** The address's language, else the browser's where the page speaks it. */
  readonly language = $derived<UiLanguage>(this.notebook.spec.lang ?? (navigator.language.startsWith("vi") ? "vi" : "en"));
  readonly t = $derived<Messages>(messages(this.language));
  readonly labels = $derived<Labels>(createLabels(this.dataset ?? { areas: [], sources: [] }, this.language));
  /** What sentences need: the language and the names of areas. */
  readonly speaker = $derived({ language: this.language, area: this.labels.area });
  /** Colour of an area, the same through the whole notebook. */
  readonly colour = $derived(
    areaColours(this.dataset?.observations.map(({ area }) => area) ?? [], this.theme.shown, namesakesOf(this.dataset?.areas ?? [])),
  );
  readonly #observations = $derived(byId(this.dataset?.observations));
  readonly #sources = $derived(byId(this.dataset?.sources));
  /** The observation whose evidence is open. */
  readonly shown = $derived<Observation | null>(this.#observations.get(this.selection.ids[0] ?? "") ?? null);

  /** The observation that stands in the evidence while none was ever chosen. */
  readonly shownExample = $derived<Observation | null>(this.selection.used ? null : (this.#observations.get(this.example ?? "") ?? null));

  #toastTimer: ReturnType<typeof setTimeout> | undefined;

  /** Fetches and checks the dataset, and starts the engine on it. */
  async start(): Promise<void> {
    this.load = { phase: "loading", share: 0 };
    const fetched = await fetchText(DATASET, (share) => (this.load = { phase: "loading", share }));
    if (!fetched.ok) {
      this.load = { phase: "failed", problem: fetched.problem === "truncated" ? "truncated" : "missing", detail: fetched.detail };
      return;
    }
    const parsed = parseDataset(fetched.text);
    if (parsed.status === "invalid") {
      this.load = { phase: "failed", problem: parsed.problem, detail: parsed.detail };
      return;
    }
    this.dataset = parsed.dataset;
    this.notebook.know(parsed.dataset);
    this.engine.start(parsed.dataset);
    this.load = { phase: "ready" };
  }

  observation(id: string): Observation | null {
    return this.#observations.get(id) ?? null;
  }

  source(id: string): Source | null {
    return this.#sources.get(id) ?? null;
  }

  /** Copies a link to the whole notebook, or to one of its cells. */
  async copyLink(cell?: number): Promise<void> {
    const link = this.notebook.link(cell);
    if (await copyText(link)) this.say(this.t.actions.copied);
    else this.refusedLink = link;
  }

  /** Shows a sentence for a moment. */
  say(sentence: string): void {
    this.toast = sentence;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => (this.toast = ""), 4000);
  }
}
