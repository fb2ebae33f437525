/** Milliseconds that a worker may be silent. */
export interface Patience {
  /** Until it first speaks: its code may have to come over a slow line. */
  start: number;
  /** While it owes an answer, until it is asked for a sign of life. */
  answer: number;
  /** After that. */
  ping: number;
}

/** Four seconds to answer, half of them after a ping: a busy page gets to its messages, and a worker that closed itself, which tells nobody, is found out. */
export const PATIENCE: Patience = { start: 30_000, answer: 2_000, ping: 2_000 };

/** Watches how long somebody is silent. */
export interface SilenceWatch {
  /** Somebody has to speak from now on, unless that was so before. */
  expect: () => void;
  /** Somebody has spoken; `more` says whether there is more to come. */
  heard: (more: boolean) => void;
  /** Nobody has to speak any more. */
  stop: () => void;
}

/** Builds a watch over a worker: it asks for a sign of life when the patience for an answer ends, and gives it up when that too is over. */
export function createSilenceWatch(patience: Patience, ping: () => void, giveUp: () => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasSpoken = false;

  function wait(): void {
    timer = hasSpoken ? setTimeout(askForSign, patience.answer) : setTimeout(giveUp, patience.start);
  }

  function askForSign(): void {
    ping();
    timer = setTimeout(giveUp, patience.ping);
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    expect() {
      if (timer === undefined) wait();
    },
    heard(more) {
      hasSpoken = true;
      stop();
      if (more) wait();
    },
    stop,
  };
}
