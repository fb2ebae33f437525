import type { Page } from "@playwright/test";

/** One way the page is looked at. */
export interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: "light" | "dark";
  language: "en" | "vi";
}

const WIDTHS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Every combination of width, colour scheme and language that the page is looked at in. */
export const LOOKS: Look[] = WIDTHS.flatMap((size) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["en", "vi"] as const).map((language) => ({ ...size, colorScheme, language, name: `${size.width}-${colorScheme}-${language}` })),
  ),
);

/** Sets the page up for a look before it is opened; the language is the address's own to say. */
export async function wear(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

/** Takes a picture of the whole page into test-results/look, once its fonts have come. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/look/${name}.png`, fullPage: true, animations: "disabled" });
}
