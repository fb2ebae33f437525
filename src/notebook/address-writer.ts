import type { HistoryMode } from "./history.ts";

/** Browsers throw above some rate of history writes (WebKit: 99 in ten seconds); this is four a second. */
export const WRITE_INTERVAL = 250;

/** The world of an address writer: the history, and a clock in milliseconds. */
export interface AddressWriterEffects {
  write: (address: string, mode: HistoryMode) => void;
  now: () => number;
  /** Calls once after some milliseconds; what it returns calls it off. */
  later: (call: () => void, milliseconds: number) => () => void;
}

/** Writes addresses into the history at most four times a second. */
export interface AddressWriter {
  /** Asks for an address to be written: at once, or with what else is asked for until the next write is allowed. */
  request: (address: string, mode: HistoryMode) => void;
  /** Writes now what still waits, as before the page goes away. */
  flush: () => void;
  /** Forgets what still waits, as when the reader has gone back. */
  cancel: () => void;
}

/** Builds an address writer. Of requests that wait together the last address is written, as a push if one of them was a choice. */
export function createAddressWriter({ write, now, later }: AddressWriterEffects): AddressWriter {
  let waiting: { address: string; mode: HistoryMode } | null = null;
  let last = -Infinity;
  let callOff: (() => void) | null = null;

  function flush(): void {
    const { address, mode } = waiting ?? {};
    cancel();
    if (address === undefined || mode === undefined) return;
    last = now();
    write(address, mode);
  }

  function cancel(): void {
    callOff?.();
    callOff = null;
    waiting = null;
  }

  return {
    request(address, mode) {
      waiting = { address, mode: waiting?.mode === "push" ? "push" : mode };
      if (callOff) return;
      const wait = last + WRITE_INTERVAL - now();
      if (wait <= 0) flush();
      else callOff = later(flush, wait);
    },
    flush,
    cancel,
  };
}
