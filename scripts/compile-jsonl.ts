import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { answerOf, besideProblem, type Beside } from "./article-answer.ts";

/** The longest line that is read, in bytes: some hundred times a long article. A longer one is refused and never held in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line without its end, counted from 1; null where it is longer than the longest. */
interface Line {
  number: number;
  bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** Cuts a stream of bytes at its line feeds and nowhere else, holding one line at a time. */
export async function* linesOf(input: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line => {
    const bytes = size > longest ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

type Id = string | number;

const FIELDS = ["language", "published", "title"] as const;

/** What a line asks for, or why it cannot be answered, with the id where one could be read. */
function parseRequest(bytes: Buffer): { id: Id; text: string; beside: Beside } | { id: Id | null; error: string } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    return { id: null, error: error instanceof SyntaxError ? `not JSON: ${error.message}` : "not UTF-8" };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { id: null, error: "not an object with id and text" };
  const { id: given, text, ...rest } = json as Record<string, unknown>;
  const id = (typeof given === "string" && given !== "") || Number.isSafeInteger(given) ? (given as Id) : null;
  if (id === null) return { id, error: "id: must be a text or a whole number" };
  if (typeof text !== "string" || text.trim() === "") return { id, error: "text: must be the text of an article" };
  const beside: Beside = {};
  for (const field of FIELDS) {
    const value = rest[field] ?? null;
    if (value !== null && typeof value !== "string") return { id, error: `${field}: must be a text, or null where it is not known` };
    beside[field] = value;
  }
  const problem = besideProblem(beside);
  return problem === null ? { id, text, beside } : { id, error: problem };
}

/** The answer to one line, as a line: the article's observations and coverage under its id, or the id (null where there is none) with an error. */
export function answerLine({ number, bytes }: Line): string {
  const request = bytes === null ? { id: null, error: `longer than ${LONGEST_LINE} bytes` } : parseRequest(bytes);
  const { id } = request;
  const refuse = (error: string): string => `${JSON.stringify({ id, line: number, error })}\n`;
  if ("error" in request) return refuse(request.error);
  try {
    return `${JSON.stringify({ id, ...answerOf(String(id), request.text, request.beside) })}\n`;
  } catch (error) {
    return refuse(`the compiler failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Reads an article a line and writes its answer a line, in order, no faster than they are taken, until the input ends or nobody takes the answers
 * any more.
 */
export async function compileLines(input: Readable, output: Writable): Promise<void> {
  try {
    await pipeline(
      input,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const line of linesOf(chunks)) yield answerLine(line);
      },
      output,
      { end: false },
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EPIPE" && code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}
