import { flushSync } from "svelte";

export const THEMES = ["system", "light", "dark"] as const;
/** What the reader chose for the colours. */
export type ThemeChoice = (typeof THEMES)[number];

const KEY = "doi-sanh-theme";

/** The page's colours: the reader's choice, kept in this browser, and what it comes to. */
export class ThemeState {
  choice = $state<ThemeChoice>("system");
  #dark = $state(false);
  #printing = $state(false);
  /** The theme that is shown. */
  readonly shown = $derived.by<"light" | "dark">(() => {
    if (this.#printing) return "light";
    return this.choice === "system" ? (this.#dark ? "dark" : "light") : this.choice;
  });

  constructor() {
    const stored = read();
    this.choice = THEMES.find((theme) => theme === stored) ?? "system";
    const query = matchMedia("(prefers-color-scheme: dark)");
    this.#dark = query.matches;
    query.addEventListener("change", () => (this.#dark = query.matches));
    // Paper is light: figures are drawn anew before the page is laid out for it.
    matchMedia("print").addEventListener("change", ({ matches }) => flushSync(() => (this.#printing = matches)));
    this.#apply();
  }

  /** Takes a choice and keeps it. */
  choose(choice: ThemeChoice): void {
    this.choice = choice;
    this.#apply();
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
  }

  #apply(): void {
    if (this.choice === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = this.choice;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
