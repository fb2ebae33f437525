import type { Dataset } from "../data/contract.ts";
import { EngineError, EngineLostError } from "./errors.ts";
import type { Response, Verb, Verbs } from "./protocol.ts";
import { createSilenceWatch, PATIENCE, type Patience, type SilenceWatch } from "./silence.ts";

/** What the client needs of a worker. */
export type EngineWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** The world of an engine, and what it tells of itself. */
export interface EngineEffects {
  createWorker: () => EngineWorker;
  /** The worker is gone and everything that was asked of it rejected; the next one is on its way. */
  onLost?: (error: EngineLostError) => void;
  /** A new worker has the dataset again. */
  onRestart?: () => void;
  patience?: Patience;
}

/** A typed client of the worker. Its promises reject with an EngineError. */
export interface Engine {
  /** Gives the worker a dataset; kept, so that a new worker gets it too. */
  load: (dataset: Dataset) => Promise<Verbs["load"]["answer"]>;
  ask: <V extends Exclude<Verb, "load">>(verb: V, argument: Verbs[V]["argument"]) => Promise<Verbs[V]["answer"]>;
  /** Ends the worker; what is asked from then on rejects. */
  close: () => void;
}

interface Pending {
  resolve: (answer: never) => void;
  reject: (error: EngineError) => void;
}

/** A worker with what it owes; thrown away as a whole when the worker is lost. */
interface Session {
  send: <V extends Verb>(verb: V, argument: Verbs[V]["argument"]) => Promise<Verbs[V]["answer"]>;
  end: (error: EngineError) => void;
  /** Whether the worker has ever answered: one that has not is not worth replacing until somebody asks. */
  hasAnswered: () => boolean;
}

/**
 * Builds an engine and starts its worker. A lost worker (ended, crashed, or silent for too long) is replaced at once and given the dataset
 * again; one that was lost before it answered anything is replaced when something is next asked.
 */
export function createEngine({ createWorker, onLost, onRestart, patience = PATIENCE }: EngineEffects): Engine {
  let dataset: Dataset | null = null;
  let closed = false;
  let session: Session | null = open();

  function open(): Session {
    const opened = openSession(createWorker(), patience, (error) => {
      if (session === opened) session = null;
      onLost?.(error);
      if (opened.hasAnswered()) session ??= reopen();
    });
    return opened;
  }

  function reopen(): Session {
    const reopened = open();
    if (dataset) reopened.send("load", dataset).then(onRestart, ignore);
    return reopened;
  }

  function send<V extends Verb>(verb: V, argument: Verbs[V]["argument"]): Promise<Verbs[V]["answer"]> {
    if (closed) return Promise.reject(new EngineLostError("closed"));
    session ??= reopen();
    return session.send(verb, argument);
  }

  return {
    load(given) {
      const loading = send("load", given);
      dataset = given;
      return loading;
    },
    ask: send,
    close() {
      closed = true;
      session?.end(new EngineLostError("closed"));
      session = null;
    },
  };
}

function openSession(worker: EngineWorker, patience: Patience, onLost: (error: EngineLostError) => void): Session {
  const pending = new Map<number, Pending>();
  let nextId = 1;
  let answered = false;
  let ended = false;
  const watch: SilenceWatch = createSilenceWatch(
    patience,
    () => worker.postMessage({ verb: "ping" }),
    () => lose("silent"),
  );

  function end(error: EngineError): void {
    ended = true;
    watch.stop();
    worker.terminate();
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  }

  function lose(detail: string): void {
    if (ended) return;
    const error = new EngineLostError(detail);
    end(error);
    onLost(error);
  }

  worker.addEventListener("message", ({ data }: MessageEvent<Response>) => {
    if (ended) return;
    if ("id" in data) settle(data);
    watch.heard(pending.size > 0);
  });
  worker.addEventListener("error", ({ message }) => lose(message));
  worker.addEventListener("messageerror", () => lose("messageerror"));

  function settle(response: Extract<Response, { id: number }>): void {
    const asked = pending.get(response.id);
    pending.delete(response.id);
    answered = true;
    if (response.ok) asked?.resolve(response.answer as never);
    else asked?.reject(new EngineError(response.error, response.detail));
  }

  return {
    send(verb, argument) {
      return new Promise((resolve, reject) => {
        const id = nextId++;
        try {
          worker.postMessage({ id, verb, argument });
        } catch (error) {
          return reject(new EngineError("failed", String(error)));
        }
        pending.set(id, { resolve, reject });
        watch.expect();
      });
    },
    end,
    hasAnswered: () => answered,
  };
}

function ignore(): void {}
