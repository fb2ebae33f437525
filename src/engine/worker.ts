import type { Request } from "./protocol.ts";
import { createServer } from "./server.ts";

const serve = createServer((response) => self.postMessage(response));

self.addEventListener("message", ({ data }: MessageEvent<Request>) => serve(data));
self.postMessage({ ready: true });
