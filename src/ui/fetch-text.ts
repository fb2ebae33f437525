/** What fetching a file came to; `loaded` counts the bytes that arrived before it broke off. */
export type Fetched = { ok: true; text: string } | { ok: false; problem: "missing" | "truncated" | "offline"; detail: string };

/**
 * Fetches a text file whole. `onProgress` hears the share that has arrived, 0 to 1, where the server says how much there is.
 * Servers that answer an unknown address with a page are told by the type they name.
 */
export async function fetchText(url: string, onProgress: (share: number) => void, get: typeof fetch = fetch): Promise<Fetched> {
  let loaded = 0;
  try {
    const response = await get(url, { cache: "no-cache" });
    if (!response.ok) return { ok: false, problem: "missing", detail: String(response.status) };
    if (response.headers.get("content-type")?.startsWith("text/html")) return { ok: false, problem: "missing", detail: "text/html" };
    if (response.body === null) return { ok: false, problem: "truncated", detail: "0" };
    const total = response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length") ?? 0);
    const decoder = new TextDecoder();
    const parts: string[] = [];
    const reader = response.body.getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      loaded += chunk.value.byteLength;
      parts.push(decoder.decode(chunk.value, { stream: true }));
      if (total > 0) onProgress(Math.min(loaded / total, 1));
    }
    parts.push(decoder.decode());
    if (total > loaded) return { ok: false, problem: "truncated", detail: `${loaded}/${total}` };
    return { ok: true, text: parts.join("") };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: loaded > 0 ? "truncated" : "offline", detail };
  }
}
