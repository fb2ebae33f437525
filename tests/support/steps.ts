import { Session, type Profiler } from "node:inspector";

/** Runs something and counts its steps, the same in every run: no clock is asked. */
export type StepCounter = (run: () => void) => number;

/** Calls a method of V8's inspector, which answers at once. */
function ask<T>(session: Session, method: string, params: object = {}): T {
  let answer: T | undefined;
  session.post(method, params, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result as T;
  });
  return answer as T;
}

/** Characters that searches in strings look at while something runs; patterns bound to the start of a text look at few. */
function searched(run: () => void): number {
  let characters = 0;
  /* eslint-disable @typescript-eslint/unbound-method -- called on what they are asked of */
  const { exec } = RegExp.prototype;
  const { indexOf, lastIndexOf } = String.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  const patched: [object, PropertyDescriptorMap][] = [];
  const patch = (target: object, methods: Record<string, unknown>): void => {
    const names = Object.keys(methods);
    patched.push([target, Object.fromEntries(names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name) ?? {}]))]);
    for (const name of names) Object.defineProperty(target, name, { value: methods[name], configurable: true, writable: true });
  };
  patch(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const rest = this.source.startsWith("^") || this.sticky ? 100 : text.length;
      characters += found ? found.index + found[0].length - from : Math.min(rest, text.length - from);
      return found;
    },
  });
  patch(String.prototype, {
    indexOf(this: string, part: string, from = 0) {
      const at = indexOf.call(this, part, from);
      characters += at < 0 ? this.length - from : at - from;
      return at;
    },
    lastIndexOf(this: string, part: string, from = Infinity) {
      const at = lastIndexOf.call(this, part, from);
      characters += Math.min(from, this.length) - Math.max(at, 0);
      return at;
    },
  });
  try {
    run();
  } finally {
    for (const [target, descriptors] of patched) Object.defineProperties(target, descriptors);
  }
  return characters;
}

/**
 * Builds a counter of what code under a folder does: how often each of its blocks is entered, as V8 counts for coverage, and how many
 * characters are searched. `close` ends the counting of blocks, which slows everything down.
 */
export function createStepCounter(folder: string): { count: StepCounter; close: () => void } {
  const session = new Session();
  session.connect();
  ask(session, "Profiler.enable");
  ask(session, "Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const take = () => ask<Profiler.TakePreciseCoverageReturnType>(session, "Profiler.takePreciseCoverage");
  const entered = (): number => {
    const { result } = take();
    const own = result.filter(({ url }) => url.includes(folder));
    if (own.length === 0) throw new Error(`V8 has seen no script under ${folder}: nothing would be counted.`);
    return own
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    count(run) {
      take();
      const characters = searched(run);
      return entered() + characters;
    },
    close() {
      ask(session, "Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}
