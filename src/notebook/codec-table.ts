import type { Codec, IgnoredReason } from "./codec.ts";
import { joinParameter, readable, type RawParameter } from "./raw-address.ts";

/** Writes the parameters that have a value, in the order of their codecs. */
export function writeAll<P extends object, C>(
  codecs: { [K in keyof P]: Codec<P[K], C> },
  values: { [K in keyof P]?: P[K] | undefined },
  context: C,
): string[] {
  return (Object.keys(codecs) as (keyof P & string)[]).flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [`${key}=${codecs[key].write(value, context)}`];
  });
}

/**
 * Reads the parameters of a part of an address. `unread` has those that no codec knows, as they stood; whatever is not taken as it stands is
 * reported, those with the reason `unknown`.
 */
export function readAll<P extends object, C>(
  codecs: { [K in keyof P]: Codec<P[K], C> },
  raw: RawParameter[],
  unknown: IgnoredReason,
  context: C,
  report: (part: string, reason: IgnoredReason) => void,
): { values: Partial<P>; unread: string[] } {
  const values: Partial<P> = {};
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const [key, value] of raw) {
    if (!isKey(codecs, key)) {
      unread.push(joinParameter([key, value]));
      report(readable(joinParameter([key, value])), unknown);
    } else if (seen.has(key)) {
      report(readable(joinParameter([key, value])), "repeated");
    } else {
      seen.add(key);
      const result = codecs[key].read(value, context);
      if (result.status === "missing") report(key, "empty");
      else for (const { text, reason } of result.remarks) report(`${key}=${text}`, reason);
      if (result.status === "valid") values[key] = result.value;
    }
  }
  return { values, unread };
}

function isKey<P extends object>(codecs: P, key: string): key is keyof P & string {
  return Object.hasOwn(codecs, key);
}
