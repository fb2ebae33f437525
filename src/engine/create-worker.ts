/** Starts the engine's worker, from a URL: the page's policy then does not bind it. */
export function createWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" });
}
