import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_LINE, answerLine, compileLines, linesOf } from "../../scripts/compile-jsonl.ts";

const root = join(import.meta.dirname, "..", "..");

const START = [
  "--import",
  "tsx",
  "--import",
  join(root, "tests", "support", "report-memory.mjs"),
  join(root, "scripts", "compile.ts"),
  "--jsonl",
];

/** Runs the command on a stream of lines: the lines it answers, what it says on standard error but for its memory, and the most memory it held. */
async function run(input: Iterable<string | Buffer>, take = Infinity) {
  const child = spawn(process.execPath, START, { cwd: root });
  let [stdout, stderr, count] = ["", "", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    count += text.split("\n").length - 1;
    if (stdout.length < 100_000) stdout += text;
    if (count >= take) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const closed = once(child, "close") as Promise<[number | null]>;
  // Where nobody takes the answers, nobody takes the articles either.
  await pipeline(Readable.from(input), child.stdin).catch((error: NodeJS.ErrnoException) => {
    if (take === Infinity || (error.code !== "EPIPE" && error.code !== "ECONNRESET")) throw error;
  });
  const [status] = await closed;
  const said = stderr.trimEnd().split("\n");
  return { status, count, stdout, memory: Number(said.at(-1)), stderr: said.slice(0, -1).join("\n") };
}

const answer = (line: string | Buffer, number = 1): unknown => JSON.parse(answerLine({ number, bytes: Buffer.from(line) }));
const article = (fields: object): string =>
  JSON.stringify({ id: "a", text: "In 2023, Nghe An ranked 12th nationwide in the PII.", ...fields });

async function cut(chunks: readonly Buffer[], longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes } of linesOf(Readable.from(chunks) as AsyncIterable<Buffer>, longest)) lines.push(bytes?.toString() ?? null);
  return lines;
}

describe("a stream of bytes", () => {
  const character = fc.constantFrom("a", "\n", "\r", "\u2028", "\u0085", "ກ", "😀");

  test("is cut at line feeds alone, wherever its chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: character, maxLength: 30 }),
        fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
        async (text, places) => {
          const bytes = Buffer.from(text);
          const ends = [0, ...places.filter((at) => at <= bytes.length).sort((a, b) => a - b), bytes.length];
          const chunks = ends.slice(1).map((end, i) => bytes.subarray(ends[i], end));
          const lines = text.split("\n");
          if (lines.at(-1) === "") lines.pop();
          expect(await cut(chunks)).toEqual(lines);
        },
      ),
    );
  });

  test("gives nothing for a line that is too long, and goes on after it", async () => {
    const chunks = ["ab", "cd\nabc\nabcd", "efgh", "\nx\nabcd"].map((text) => Buffer.from(text));
    expect(await cut(chunks, 3)).toEqual([null, "abc", null, "x", null]);
  });
});

describe("the answer to a line", () => {
  test("is what --article prints, under its id", () => {
    const given = answer(article({ language: "no", published: "2025-02-03", title: "Nghe An", more: [1] })) as object;
    expect(Object.keys(given)).toEqual(["id", "source", "language", "published", "observations", "coverage"]);
    expect(given).toMatchObject({ id: "a", source: "a", language: "nb", published: "2025-02-03" });
    expect(answer(article({ id: 7 }))).toMatchObject({ id: 7, source: "7", observations: [{ area: "nghe-an", value: 12, source: "7" }] });
  });

  test("takes what is null as not known, a line end of Windows, and line separators in a text", () => {
    const text = "In 2024\u2028Nghe An ranked 3rd nationwide in the PII.";
    const line = `${JSON.stringify({ id: "a", text, language: null, published: null, title: null }).replace("\\u2028", "\u2028")}\r`;
    expect(answer(line)).toMatchObject({ id: "a", language: "en", published: null, observations: [{ value: 3 }] });
  });

  test("finds in the title the province that the text leaves open", () => {
    const text = "In 2024, the province ranked 12th nationwide in the PII.";
    expect(answer(article({ text }))).toMatchObject({ observations: [] });
    expect(answer(article({ text, title: "Nghe An takes stock" }))).toMatchObject({
      observations: [{ area: "nghe-an", inherited: ["area"] }],
    });
  });

  test.each([
    ["", null, /^not JSON/],
    ["{", null, /^not JSON/],
    ["[]", null, /^not an object/],
    ["null", null, /^not an object/],
    ['"a"', null, /^not an object/],
    [Buffer.from([0x22, 0xff, 0x22]), null, /^not UTF-8/],
    ['{"text":"x"}', null, /^id: /],
    ['{"id":"","text":"x"}', null, /^id: /],
    ['{"id":1.5,"text":"x"}', null, /^id: /],
    ['{"id":{},"text":"x"}', null, /^id: /],
    ['{"id":"a"}', "a", /^text: /],
    ['{"id":"a","text":" \\n"}', "a", /^text: /],
    ['{"id":"a","text":["x"]}', "a", /^text: /],
    [article({ language: "xx" }), "a", /^xx: not a language/],
    [article({ language: 1 }), "a", /^language: /],
    [article({ published: "2025-02-30" }), "a", /^2025-02-30: not a date/],
    [article({ published: 2025 }), "a", /^published: /],
    [article({ title: [] }), "a", /^title: /],
  ])("to %j is its id, its number and what is wrong", (line, id, error) => {
    expect(answer(line, 5)).toEqual({ id, line: 5, error: expect.stringMatching(error) as unknown });
  });

  test("to one that is too long says how long it may be", () => {
    expect(JSON.parse(answerLine({ number: 3, bytes: null }))).toEqual({ id: null, line: 3, error: `longer than ${LONGEST_LINE} bytes` });
  });
});

test("articles are read no faster than their answers are taken", async () => {
  let [read, taken, ahead] = [0, 0, 0];
  function* lines() {
    for (; read < 3000; read++) yield Buffer.from("{}\n");
  }
  const output = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      taken++;
      ahead = Math.max(ahead, read - taken);
      setImmediate(done);
    },
  });
  await compileLines(Readable.from(lines()), output);
  expect([read, taken]).toEqual([3000, 3000]);
  expect(ahead).toBeLessThan(100);
});

describe("npm run compile -- --jsonl", () => {
  test("answers every line in order, the bad ones too, and is content", async () => {
    const lines = [article({ id: "one" }), "no", article({ id: "two", published: "soon" }), "", article({ id: "last" })];
    const { status, stderr, stdout } = await run([lines.join("\n")]);
    expect([status, stderr]).toEqual([0, ""]);
    const answers = stdout.trimEnd().split("\n");
    expect(answers.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: "one", observations: [{ value: 12 }] },
      { id: null, line: 2 },
      { id: "two", line: 3 },
      { id: null, line: 4 },
      { id: "last", observations: [{ value: 12 }] },
    ]);
  });

  test("ends quietly when nobody takes the answers any more", async () => {
    function* endless() {
      for (;;) yield `${article({})}\n`;
    }
    const { status, stderr, count } = await run(endless(), 10);
    expect([status, stderr]).toEqual([0, ""]);
    expect(count).toBeGreaterThanOrEqual(10);
  });

  test("holds no more for ten times as many articles", async () => {
    const unread = "x".repeat(20_000);
    function* articles(count: number) {
      for (let i = 0; i < count; i++)
        yield `${article({ id: i, text: `In ${2015 + (i % 10)}, Nghe An ranked ${1 + (i % 63)}th nationwide in the PII.`, unread })}\n`;
    }
    const few = await run(articles(500));
    const many = await run(articles(5000));
    expect([few.status, few.count, many.status, many.count]).toEqual([0, 500, 0, 5000]);
    // The many are 100 MB more than the few: two thirds of them held would show.
    expect(many.memory / few.memory).toBeLessThan(1.4);
  });
});
