/** The address when it is one of the web, else null: a link of a data file never becomes a script. */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? url : null;
}

/** The host of a web address, without www. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
