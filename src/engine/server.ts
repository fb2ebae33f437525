import type { ColumnTable } from "arquero";
import type { Request, Response, Verb, Verbs } from "./protocol.ts";
import { toTables } from "./tables.ts";
import { facets } from "./verbs/facets.ts";
import { filter } from "./verbs/filter.ts";
import { join } from "./verbs/join.ts";
import { known } from "./verbs/known.ts";
import { pivot } from "./verbs/pivot.ts";
import { rows } from "./verbs/rows.ts";
import { stated } from "./verbs/stated.ts";

type Queries = { [V in Exclude<Verb, "load" | "compile">]: (table: ColumnTable, argument: Verbs[V]["argument"]) => Verbs[V]["answer"] };

const QUERIES: Queries = {
  rows: (table, keep) => rows(filter(table, keep)),
  known: (table, keep) => rows(known(table, filter(table, keep))),
  facets,
  stated: (table, keep) => stated(filter(table, keep)),
  pivot: (table, { filter: keep, ...query }) => pivot(filter(table, keep), query),
};

/** Builds what answers requests: it holds the tables and posts exactly one response to each. */
export function createServer(post: (response: Response) => void, mayEval: boolean = canEval()): (request: Request) => void {
  let observations: ColumnTable | null = null;

  return (request) => {
    if (request.verb === "ping") return post({ pong: true });
    const { id } = request;
    const fail = (error: unknown): void =>
      post({ id, ok: false, error: "failed", detail: error instanceof Error ? error.message : String(error) });
    if (request.verb === "compile") {
      const { argument } = request;
      import("./verbs/compile.ts").then(({ compile }) => post({ id, ok: true, answer: compile(argument) })).catch(fail);
      return;
    }
    if (!mayEval) return post({ id, ok: false, error: "no-eval", detail: "Function is forbidden in the worker" });
    try {
      if (request.verb === "load") {
        observations = join(toTables(request.argument));
        return post({ id, ok: true, answer: { observations: observations.numRows() } });
      }
      if (!observations) return post({ id, ok: false, error: "not-loaded", detail: request.verb });
      return post({ id, ok: true, answer: answer(observations, request) });
    } catch (error) {
      return fail(error);
    }
  };
}

function answer<V extends keyof Queries>(
  table: ColumnTable,
  { verb, argument }: { verb: V; argument: Verbs[V]["argument"] },
): Verbs[V]["answer"] {
  return QUERIES[verb](table, argument);
}

/** Whether Arquero can make its functions here: a host may send a policy that forbids it in workers too. */
function canEval(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- whether this is allowed is the question
    return typeof new Function("return true") === "function";
  } catch {
    return false;
  }
}
