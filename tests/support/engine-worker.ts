import type { EngineWorker } from "../../src/engine/client.ts";
import type { Request, Response } from "../../src/engine/protocol.ts";
import { createServer } from "../../src/engine/server.ts";

/** A worker of this thread: the real server behind a real message channel, and the ways in which a worker can fail. */
export interface TestWorker extends EngineWorker {
  /** It closes itself: nobody is told. */
  vanish: () => void;
  /** It throws: the page gets an error event. */
  crash: () => void;
  /** Verbs that reached it, answered or not. */
  received: string[];
  terminated: boolean;
}

/** Starts a worker of this thread; `mayEval` false is a host whose policy forbids Function, `mute` a worker that never starts. */
export function startTestWorker({ mayEval = true, mute = false } = {}): TestWorker {
  const { port1, port2 } = new MessageChannel();
  const errors = new EventTarget();
  let alive = !mute;
  const post = (response: Response) => port2.postMessage(response);
  const serve = createServer(post, mayEval);
  const worker: TestWorker = {
    received: [],
    terminated: false,
    postMessage: (message: unknown) => port1.postMessage(message),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      (type === "error" ? errors : port1).addEventListener(type, listener),
    terminate() {
      alive = false;
      worker.terminated = true;
      port1.close();
    },
    vanish() {
      alive = false;
    },
    crash() {
      alive = false;
      errors.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    },
  };
  port2.addEventListener("message", ({ data }: MessageEvent<Request>) => {
    worker.received.push(data.verb);
    if (alive) serve(data);
  });
  port1.start();
  port2.start();
  if (alive) post({ ready: true });
  return worker;
}
