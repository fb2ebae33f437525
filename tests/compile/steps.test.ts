import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { readDocument } from "../../src/compile/document.ts";
import { LANGUAGES, type Language } from "../../src/data/contract.ts";
import { createStepCounter, type StepCounter } from "../support/steps.ts";
import { seedTexts } from "./seed-texts.ts";

/** A text of a kind, `times` as long as its shortest. */
type Kind = [name: string, language: Language, make: (times: number) => string];

const repeated = (unit: string, count: number) => (times: number) => unit.repeat(count * times);
const list = (count: number, item: (index: number) => string) => (times: number) =>
  Array.from({ length: count * times }, (_, index) => item(index)).join("");

/** Articles, and what has no end: sentences, lines, lists, brackets, numbers, names. */
const KINDS: readonly Kind[] = [
  ...seedTexts().map(({ source: { language }, text }): Kind => [
    `the ${language} seed after itself`,
    language,
    (times) => text.repeat(times),
  ]),
  ...seedTexts().map(({ source: { language }, text }): Kind => [
    `the ${language} seed without marks and line ends`,
    language,
    (times) => text.replace(/[.!?…;\n]/g, " ").repeat(times),
  ]),
  ["one letter", "en", repeated("a", 2000)],
  ["one letter without spaces between words", "th", repeated("ก", 2000)],
  ["one digit", "en", repeated("1", 2000)],
  ["spaces", "en", repeated(" ", 3000)],
  ["line ends", "en", repeated("\n", 3000)],
  ["hyphens", "vi", repeated("-", 3000)],
  ["opening brackets, then closing ones", "en", (times) => `${"(".repeat(1500 * times)}1${")".repeat(1500 * times)}`],
  ["brackets that do not close", "en", repeated("PII (12 ", 60)],
  ["digits grouped by spaces", "fr", repeated("123 ", 400)],
  ["digits grouped by points", "en", repeated("1.", 1500)],
  ["digits parted by slashes", "vi", repeated("1/", 800)],
  ["numbers in one sentence", "en", list(400, (index) => `${index} `)],
  ["numbers one to a line", "lo", list(300, (index) => `${index}\n`)],
  ["an index and a number, again and again", "en", repeated("PII 12, ", 60)],
  ["the same without spaces", "th", repeated("ดัชนีPIIปี2024อันดับที่25", 60)],
  ["shares in one sentence", "en", repeated("GRDP 12.5 %, ", 60)],
  ["years in one sentence", "nb", repeated("i 2023 og 2024, ", 100)],
  ["areas in one sentence", "en", repeated("Da Nang, Ha Tinh ", 150)],
  ["areas without spaces", "th", repeated("ดานังบั๊กนิญ", 150)],
  ["areas with their scores", "en", repeated("Da Nang 52.1, Ha Tinh 41.2, ", 60)],
  ["one rank word in Vietnamese", "vi", repeated("xếp thứ ", 300)],
  ["one rank word in Thai", "th", repeated("อันดับที่", 200)],
  ["one rank word in Lao", "lo", repeated("ອັນດັບທີ", 200)],
  ["ranks without an end of sentence", "lo", repeated("ໃນປີ 2024 ແຂວງຮ່າຕິ້ງ ຢູ່ອັນດັບທີ 34 ໃນດັດຊະນີ PII ", 30)],
  ["ranks of one paragraph", "en", repeated("Da Nang ranked 12th in the PII. ", 100)],
  ["ranks whose index is named once", "en", (times) => `The PII 2023. ${"It ranked 12th. ".repeat(100 * times)}`],
  ["ranks one to a paragraph", "fr", repeated("Elle occupe la 12e place.\n\n", 100)],
  ["tables one after the other", "en", repeated("PCI 2024\nRank Province Score\n1 Hai Phong 74.84\n2 Hue 73.20\n3 Long An 72.64\n\n", 12)],
  ["rows of a table without line ends", "th", repeated("1 ดานัง 71.26 2 ฮานอย 70.90 3 บั๊กนิญ 69.15 ", 15)],
  ["names and numbers that are no rows", "en", repeated("Da Nang 12 (a), Hue 13 \\n", 60)],
  ["ranks of a table", "nb", repeated("Da Nang rangert 12\n", 80)],
  [
    "a table flattened into a line",
    "vi",
    (times) => `STT Tỉnh Điểm PII Hạng ${list(60, (index) => `${index + 1} Hà Tĩnh 41,2 ${index + 3} `)(times)}`,
  ],
  [
    "a table with a cell to a line",
    "vi",
    (times) => `Tỉnh\nPII 2024\nHạng\n${list(60, (index) => `Hà Tĩnh\n41,2\n${index + 3}\n`)(times)}`,
  ],
  ["heads of tables", "en", repeated("Rank Province Score PII DTI 2023 2024 Region ", 60)],
  ["targets of one paragraph", "en", repeated("The province strives for 30 % of GRDP. ", 60)],
  ["targets of one list", "en", (times) => `By 2030 the province aims to:\n${"- Increase GRDP by 8 %\n".repeat(100 * times)}`],
  ["a paragraph that announces a list", "en", (times) => `${"By 2030 it aims high. ".repeat(100 * times)}To:\n- Increase GRDP by 8 %\n`],
  ["leading groups without a full stop", "en", repeated("top 5 Da Nang Ha Tinh ", 80)],
  ["lists that go with lists", "en", repeated("PCI, PII, DTI and PAPI ranked 12th, 13th, 14th and 15th respectively ", 25)],
  ["a list of plain numbers after a rank", "en", (times) => `ranked ${"12, ".repeat(300 * times)}`],
  ["marks of a list in one line", "en", list(150, (index) => `; ${(index % 29) + 1}) ranked 12`)],
  ["marks of a list line by line", "en", list(150, (index) => `${(index % 29) + 1}. ranked 12\n`)],
  ["sources in one line", "en", repeated("a Source: ", 300)],
  ["comments", "en", repeated("\nComment (0)", 200)],
  ["one long link", "en", (times) => `https://a.vn/${"1/".repeat(800 * times)}`],
  ["quotation marks around years", "en", repeated("“congress 2023”", 150)],
  ["names that need their context", "en", repeated("residential areas 4G ", 100)],
  ["combining marks", "vi", repeated("e\u0301\u0300\u0323", 800)],
  ["halves of characters", "en", repeated("\ud83d", 2000)],
];

let count: StepCounter;
let close: () => void;
beforeAll(() => {
  ({ count, close } = createStepCounter("/src/compile/"));
});
afterAll(() => close());

/** More than the length alone asks for: windows that are not full in a short text, and steps that a text takes once. */
const SLACK = 1.25;

describe("the steps of the compiler", () => {
  const steps = (language: Language, text: string): number =>
    count(() => void compileArticle({ id: "long", text, language, published: "2025-01-01" }));

  it("are counted: as many in every run, and more for more", () => {
    const text = "Da Nang ranked 12th in the PII 2024. ";
    for (const language of LANGUAGES) steps(language, text);
    expect(steps("en", text)).toBe(steps("en", text));
    expect(steps("en", text.repeat(2))).toBeGreaterThan(1.5 * steps("en", text));
  });

  it.each(["ดัชนีPIIอันดับที่25", "ก", "(", "PII12,", "a-"])("have a sentence of bounded length to look at: %s", (unit) => {
    const { frame } = readDocument({ id: "long", text: unit.repeat(12_000 / unit.length), language: "th", published: null });
    for (const { start, end } of frame.sentences) expect(end - start).toBeLessThanOrEqual(3100);
    expect(frame.sentences.at(-1)?.end).toBe(frame.body.end);
  });

  it.each(KINDS)("grow no faster than the text: %s", (_name, language, make) => {
    for (const start of LANGUAGES) steps(start, "");
    const taken = [2, 4, 8].map((times) => steps(language, make(times)));
    const [twice = 0, , eight = 0] = taken;
    expect(eight / 4, `steps for 2, 4 and 8 times the length: ${taken.join(", ")}`).toBeLessThanOrEqual(SLACK * twice);
  });
});
