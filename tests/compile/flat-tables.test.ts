import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/data/contract.ts";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { verifyObservation } from "../../src/compile/verify.ts";
import { reads } from "./reads.ts";

/** Rows of a ranking of our own: place, area, and its score. */
const ROWS = [
  [1, "da-nang", "71.26"],
  [2, "ha-noi", "70.90"],
  [3, "bac-ninh", "69.15"],
  [4, "thai-nguyen", "69.15"],
  [11, "quang-ninh", "66.42"],
  [12, "ha-tinh", "65.07"],
] as const;

interface Words {
  names: Record<string, string>;
  caption: string;
  rank: string;
  area: string;
  score: string;
  row: string;
  comma: boolean;
}

const names = (list: string): Record<string, string> =>
  Object.fromEntries(list.split("|").map((name, index) => [ROWS[index]?.[1] as string, name]));

const WORDS: Record<Language, Words> = {
  en: {
    names: names("Da Nang|Hanoi|Bac Ninh|Thai Nguyen|Quang Ninh|Ha Tinh"),
    caption: "The leading provinces of the PCI 2022 are given below:",
    rank: "Rank",
    area: "Province/City",
    score: "Score",
    row: "No.",
    comma: false,
  },
  fr: {
    names: names("Da Nang|Hanoï|Bac Ninh|Thai Nguyên|Quang Ninh|Ha Tinh"),
    caption: "Voici les premières provinces du classement PCI 2022 :",
    rank: "Rang",
    area: "Province/Ville",
    score: "Score",
    row: "N°",
    comma: true,
  },
  nb: {
    names: names("Da Nang|Hanoi|Bac Ninh|Thai Nguyen|Quang Ninh|Ha Tinh"),
    caption: "De fremste provinsene på PCI 2022 er disse:",
    rank: "Plass",
    area: "Provins/by",
    score: "Poengsum",
    row: "Nr.",
    comma: true,
  },
  vi: {
    names: names("Đà Nẵng|Hà Nội|Bắc Ninh|Thái Nguyên|Quảng Ninh|Hà Tĩnh"),
    caption: "Các tỉnh dẫn đầu PCI 2022 như sau:",
    rank: "Xếp hạng",
    area: "Tỉnh/thành phố",
    score: "Điểm",
    row: "STT",
    comma: true,
  },
  th: {
    names: names("ดานัง|ฮานอย|บั๊กนิญ|ท้ายเงวียน|กว๋างนิญ|ห่าติ๋ญ"),
    caption: "จังหวัดชั้นนำของ PCI 2022 มีดังนี้:",
    rank: "อันดับ",
    area: "จังหวัด/เมือง",
    score: "คะแนน",
    row: "ลำดับ",
    comma: false,
  },
  lo: {
    names: names("ດ່າໜັງ|ຮ່າໂນ້ຍ|ບັກນິງ|ທ້າຍງວຽນ|ກວາງນິງ|ຮ່າຕິ້ງ"),
    caption: "ບັນດາແຂວງນຳໜ້າຂອງ PCI 2022 ມີດັ່ງນີ້:",
    rank: "ອັນດັບ",
    area: "ແຂວງ/ນະຄອນ",
    score: "ຄະແນນ",
    row: "ລ/ດ",
    comma: true,
  },
};

type Cell = [rank: string, name: string, score: string];
const cellsOf = ({ names: of, comma }: Words): Cell[] =>
  ROWS.map(([rank, area, score]) => [String(rank), of[area] as string, comma ? score.replace(".", ",") : score]);

const BOTH = ROWS.flatMap(([rank, area, score]) => [`${area} pci #${rank} 2022`, `${area} pci ${Number(score)} points 2022`]);
const SCORE_FIRST = ROWS.flatMap(([rank, area, score]) => [`${area} pci ${Number(score)} points 2022`, `${area} pci #${rank} 2022`]);
const SCORES = BOTH.filter((_, index) => index % 2 === 1);
const RANKS = BOTH.filter((_, index) => index % 2 === 0);

const headed = (words: Words, ...columns: ("rank" | "area" | "score" | "row")[]): string[] => columns.map((column) => words[column]);
const lines = (rows: string[][], separator: string): string => rows.map((row) => row.join(separator)).join("\n");

/** Ways in which a table comes out of a page, each with what is read from it. */
const LAYOUTS: [name: string, write: (words: Words, rows: Cell[]) => string, reads: string[]][] = [
  ["a row a line", (w, rows) => lines([headed(w, "rank", "area", "score"), ...rows], " "), BOTH],
  ["a row a line, without a head", (_, rows) => lines(rows, " "), BOTH],
  ["a row a line, an empty line after each", (_, rows) => rows.map((row) => row.join(" ")).join("\n\n"), BOTH],
  ["tabs", (w, rows) => lines([headed(w, "rank", "area", "score"), ...rows], "\t"), BOTH],
  ["column marks", (w, rows) => lines([headed(w, "rank", "area", "score"), ...rows], " | "), BOTH],
  [
    "column marks around each line",
    (w, rows) => `| ${lines([headed(w, "rank", "area", "score"), ...rows], " | ").replaceAll("\n", " |\n| ")} |`,
    BOTH,
  ],
  ["a cell a line", (w, rows) => [...headed(w, "rank", "area", "score"), ...rows.flat()].join("\n"), BOTH],
  ["a cell a line, an empty line after each", (w, rows) => [...headed(w, "rank", "area", "score"), ...rows.flat()].join("\n\n"), BOTH],
  ["a cell a line, without a head", (_, rows) => rows.flat().join("\n"), BOTH],
  ["one line", (w, rows) => [...headed(w, "rank", "area", "score"), ...rows.flat()].join(" "), BOTH],
  ["one line, without a head", (_, rows) => rows.flat().join(" "), BOTH],
  ["one line with bars", (_, rows) => lines(rows, " ").replaceAll("\n", " | "), BOTH],
  ["one line with semicolons", (_, rows) => rows.map(([rank, name, score]) => `${rank}. ${name}: ${score}`).join("; "), BOTH],
  ["a list with points and colons", (_, rows) => rows.map(([rank, name, score]) => `${rank}. ${name}: ${score}`).join("\n"), BOTH],
  ["a list with brackets", (_, rows) => rows.map(([rank, name, score]) => `${rank}) ${name} (${score})`).join("\n"), BOTH],
  ["a list with dashes", (_, rows) => rows.map(([rank, name, score]) => `${rank} - ${name} – ${score}`).join("\n"), BOTH],
  [
    "the name first",
    (w, rows) => lines([headed(w, "area", "rank", "score"), ...rows.map(([rank, name, score]) => [name, rank, score])], " "),
    BOTH,
  ],
  [
    "the score first",
    (w, rows) => lines([headed(w, "area", "score", "rank"), ...rows.map(([rank, name, score]) => [name, score, rank])], " "),
    SCORE_FIRST,
  ],
  [
    "the score first, a cell a line",
    (w, rows) => [...headed(w, "area", "score", "rank"), ...rows.flatMap(([rank, name, score]) => [name, score, rank])].join("\n"),
    SCORE_FIRST,
  ],
  [
    "the name first, on one line",
    (w, rows) => [...headed(w, "area", "rank", "score"), ...rows.flatMap(([rank, name, score]) => [name, rank, score])].join(" "),
    BOTH,
  ],
  ["scores only", (w, rows) => lines([headed(w, "area", "score"), ...rows.map(([, name, score]) => [name, score])], " "), SCORES],
  ["scores only, bulleted", (_, rows) => rows.map(([, name, score]) => `• ${name}: ${score}`).join("\n"), SCORES],
  ["scores only, on one line", (_, rows) => rows.map(([, name, score]) => `${name} ${score}`).join(" "), SCORES],
  ["ranks only", (w, rows) => lines([headed(w, "rank", "area"), ...rows.map(([rank, name]) => [rank, name])], " "), RANKS],
  [
    "a column that counts the rows",
    (w, rows) =>
      lines(
        [headed(w, "row", "area", "score", "rank"), ...rows.map(([rank, name, score], index) => [String(index + 1), name, score, rank])],
        "\t",
      ),
    SCORE_FIRST,
  ],
  [
    "a column that counts the rows beside the ranks",
    (w, rows) => lines([headed(w, "row", "rank", "area", "score"), ...rows.map((row, index) => [String(index + 1), ...row])], " "),
    BOTH,
  ],
  [
    "rows left out",
    (_, rows) => [...rows.slice(0, 4).map((row) => row.join(" ")), "...", ...rows.slice(4).map((row) => row.join(" "))].join("\n"),
    BOTH,
  ],
  ["cells left out", (_, rows) => [...rows.slice(0, 4).flat(), "…", ...rows.slice(4).flat()].join("\n"), BOTH],
  ["numbered rows that turn out to be ranks", (w, rows) => lines([headed(w, "row", "area", "score"), ...rows], "\t"), BOTH],
];

const textOf = (language: Language, write: (words: Words, rows: Cell[]) => string): string =>
  `${WORDS[language].caption}\n${write(WORDS[language], cellsOf(WORDS[language]))}`;

for (const language of LANGUAGES)
  describe(`a flattened table in ${language}`, () => {
    it.each(LAYOUTS)("%s", (_, write, expected) => {
      expect(reads(language, textOf(language, write))).toEqual(expected);
    });
  });

describe("what a table's cells are quoted with", () => {
  it("is the row, with the number at its own place", () => {
    for (const language of LANGUAGES)
      for (const [, write] of LAYOUTS) {
        const text = textOf(language, write);
        for (const one of compileArticle({ id: "test", text, language, published: null }).observations) {
          expect(verifyObservation(one, text, language)).toBeNull();
          if (!("exact" in one.evidence)) throw new Error("an article's observation has a quote");
          expect(one.evidence.exact.length).toBeLessThan(80);
          expect(one.evidence.exact).toContain(WORDS[language].names[one.area]);
        }
      }
  });
});
