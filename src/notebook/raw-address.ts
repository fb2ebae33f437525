/** A parameter as it stands in an address: nothing is decoded yet. */
export type RawParameter = [key: string, value: string];

/** An address taken apart, before anything in it is understood; what migrations work on. `version` is null where none is written. */
export interface RawAddress {
  version: number | null;
  settings: RawParameter[];
  cells: { kind: string; parameters: RawParameter[] }[];
}

/** Takes an address apart at / ; and the first = of each part; a leading # may be there. Empty parts fall away. */
export function splitAddress(text: string): RawAddress {
  const [head = "", ...segments] = text.replace(/^#/, "").split("/");
  const [first = "", ...settings] = head.split(";");
  const hasVersion = /^\d{1,6}$/.test(first);
  const cells = hasVersion || first === "" ? segments : [head, ...segments];
  return {
    version: hasVersion ? Number(first) : null,
    settings: hasVersion || first === "" ? parameters(settings) : [],
    cells: cells.map(splitSegment).filter(({ kind, parameters }) => kind !== "" || parameters.length > 0),
  };
}

/** Writes a parameter, a setting or an unknown part as it stood, safe to stand in an address. */
export function joinParameter([key, value]: RawParameter): string {
  return escapeRaw(value === "" ? key : `${key}=${value}`);
}

/** Writes a segment as it stood, safe to stand in an address. */
export function joinSegment({ kind, parameters }: RawAddress["cells"][number]): string {
  return [escapeRaw(kind), ...parameters.map(joinParameter)].join(";");
}

/** A text with everything but A-Z a-z 0-9 - _ . ~ percent-encoded; half a surrogate pair becomes U+FFFD. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text that a percent-encoded one stands for; null where it stands for none. */
export function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/** A raw text as a reader would write it, or as it stands where it cannot be decoded. */
export function readable(raw: string): string {
  return decodeText(raw) ?? raw;
}

function splitSegment(segment: string): RawAddress["cells"][number] {
  const [kind = "", ...rest] = segment.split(";");
  return { kind, parameters: parameters(rest) };
}

function parameters(parts: string[]): RawParameter[] {
  return parts
    .filter((part) => part !== "" && part !== "=")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    });
}

function escapeRaw(raw: string): string {
  return raw.replace(/[^\w.~%,=-]+/g, encodeText);
}
