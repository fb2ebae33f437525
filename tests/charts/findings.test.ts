import { describe, expect, it } from "vitest";
import type { ChartContext } from "../../src/charts/chart.ts";
import { findingOf, type FindingInput } from "../../src/charts/findings.ts";
import { findingText } from "../../src/charts/words.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { amountOf, conflictOf, contextOf, rowOf, shareOf } from "./rows.ts";

function say(kind: FindingInput["kind"], rows: Row[], more: Partial<FindingInput> & Partial<ChartContext> = {}): string {
  const context = contextOf(more);
  const finding = findingOf({ kind, measure: "rank", rows, known: [], pivot: null, ...more }, context);
  return findingText(finding, context).replaceAll("\u00a0", " ");
}

const both = (kind: FindingInput["kind"], rows: Row[], more: Partial<FindingInput> & Partial<ChartContext> = {}): [string, string] => [
  say(kind, rows, more),
  say(kind, rows, { ...more, language: "vi" }),
];

const before = rowOf({ value: 6 });
const after = rowOf({ value: 11, period: "2024" });

describe("the title of ranks", () => {
  it("says that nothing is stated where nothing is", () => {
    expect(both("rank", [])).toEqual(["Nothing to show here", "Không có số liệu nào để hiển thị"]);
  });

  it("names what is no index in the middle of a sentence", () => {
    const records = rowOf({ indicator: "ehealth_record_integration", value: 6 });
    expect(both("rank", [records])).toEqual([
      "Đà Nẵng stands 6th in electronic health records, 2023",
      "Đà Nẵng đứng hạng 6 về sổ sức khỏe điện tử năm 2023",
    ]);
  });

  it("calls a greater number a fall and a smaller one a climb", () => {
    expect(both("rank", [before, after])).toEqual([
      "Đà Nẵng slipped from 6th to 11th in PII",
      "Đà Nẵng giảm từ hạng 6 xuống hạng 11 về PII",
    ]);
    expect(
      both("rank", [
        { ...before, period: "2024" },
        { ...after, period: "2023" },
      ]),
    ).toEqual(["Đà Nẵng climbed from 11th to 6th in PII", "Đà Nẵng tăng từ hạng 11 lên hạng 6 về PII"]);
  });

  it("calls a place that did not change a place held", () => {
    expect(say("rank", [before, { ...after, value: 6 }])).toBe("Đà Nẵng held 6th in PII");
  });

  it("adds who stands where without an earlier edition", () => {
    expect(say("rank", [before, after, rowOf({ area: "ha-noi", value: 34, period: "2024" })])).toBe(
      "Đà Nẵng slipped from 6th to 11th in PII; Hà Nội stands 34th",
    );
  });

  it("says of a rank that is worked out only what is stated: the distance and the end", () => {
    const rows = [rowOf({ value: 42, origin: "derived" }), rowOf({ value: 34, period: "2024" })];
    expect(both("rank", rows)).toEqual(["Đà Nẵng climbed 8 places to 34th in PII", "Đà Nẵng tăng 8 bậc lên hạng 34 về PII"]);
  });

  it("goes from the first edition to the last", () => {
    expect(say("rank", [before, after, rowOf({ value: 4, period: "2025", outOf: 63 })])).toBe("Đà Nẵng climbed from 6th to 4th in PII");
  });

  it("names one rank with its edition", () => {
    expect(both("rank", [before])).toEqual(["Đà Nẵng stands 6th in PII 2023", "Đà Nẵng đứng hạng 6 về PII 2023"]);
  });

  it("names several of one edition, the best first", () => {
    const rows = [rowOf({ value: 34, area: "ha-noi" }), before, rowOf({ value: 10, area: "can-tho" })];
    expect(both("rank", rows)).toEqual([
      "Đà Nẵng stands 6th, Cần Thơ 10th and Hà Nội 34th in PII 2023",
      "Đà Nẵng đứng hạng 6, Cần Thơ đứng hạng 10 và Hà Nội đứng hạng 34 về PII 2023",
    ]);
  });

  it("lets ties share their place", () => {
    expect(both("rank", [before, rowOf({ area: "ha-noi", value: 6 })])).toEqual([
      "Đà Nẵng and Hà Nội share 6th in PII 2023",
      "Đà Nẵng và Hà Nội cùng đứng hạng 6 về PII 2023",
    ]);
  });

  it("keeps comparators", () => {
    expect(say("rank", [rowOf({ comparator: "<=", value: 5 })])).toBe("Đà Nẵng is among the top 5 in PII 2023");
    expect(say("rank", [rowOf({ comparator: "~", value: 20 })])).toBe("Đà Nẵng stands about 20th in PII 2023");
    expect(say("rank", [rowOf({ comparator: "<=", value: 5 })], { language: "vi" })).toBe("Đà Nẵng nằm trong tốp 5 về PII 2023");
  });

  it("names the best and the last of many, with how many are stated", () => {
    const areas = ["da-nang", "ha-noi", "can-tho", "nghe-an", "lao-cai"];
    const rows = areas.map((area, i) => rowOf({ area, value: 3 + 10 * i }));
    expect(both("rank", rows)).toEqual([
      "Đà Nẵng stands 3rd in PII 2023, best of the 5 stated; Lào Cai stands 43rd, last of them",
      "Đà Nẵng đứng hạng 3 về PII 2023, cao nhất trong 5 tỉnh, thành được nêu; thấp nhất là Lào Cai, đứng hạng 43",
    ]);
  });

  it("names the region of a rank that is only counted there", () => {
    const row = rowOf({ area: "ha-noi", value: 3, scope: "red-river-delta" });
    expect(both("rank", [row])).toEqual([
      "Hà Nội stands 3rd in the Red River Delta (PII 2023)",
      "Hà Nội đứng hạng 3 vùng Đồng bằng sông Hồng (PII 2023)",
    ]);
  });

  it("never takes a promise or a contradicted reading for a rank", () => {
    const promise = rowOf({ value: 1, period: "../2030", kind: "target" });
    const wrong = rowOf({ id: "wrong", value: 1, source: "b" });
    expect(say("rank", [promise, before])).toBe("Đà Nẵng stands 6th in PII 2023");
    expect(say("rank", [wrong, before], { conflicts: [conflictOf(before, wrong)] })).toBe("Đà Nẵng stands 6th in PII 2023");
  });

  it("says the same of an article and of its translations", () => {
    const translated = [before, after].map((row, i) => ({ ...row, id: `t${i}`, source: "b", work: "w", language: "th" as const }));
    expect(say("rank", [before, after, ...translated])).toBe(say("rank", [before, after]));
  });
});

describe("the title of scores", () => {
  const score = (value: number, differences: Partial<Row> = {}): Row => rowOf({ measure: "score", unit: "points", value, ...differences });

  it("calls a greater score a rise", () => {
    expect(say("rank", [score(42.8), score(49.2, { period: "2024" })], { measure: "score" })).toBe(
      "Đà Nẵng’s PII score rose from 42.8 to 49.2 points",
    );
    expect(say("rank", [score(49.2), score(42.8, { period: "2024" })], { measure: "score", language: "vi" })).toBe(
      "Điểm PII của Đà Nẵng giảm từ 49,2 xuống 42,8 điểm",
    );
  });

  it("names the highest first where there is one edition", () => {
    expect(say("rank", [score(40), score(60, { area: "ha-noi" })], { measure: "score" })).toBe(
      "Hà Nội scored 60 points in PII 2023 and Đà Nẵng scored 40 points in PII 2023",
    );
  });
});

describe("the title of amounts", () => {
  it("says one amount with its comparator and its time", () => {
    expect(both("amount", [amountOf({ indicator: "st_investment", comparator: ">", value: 175.5e9, period: null })])).toEqual([
      "Đà Nẵng put more than 175.5 billion đồng into science and technology",
      "Đà Nẵng đầu tư trên 175,5 tỷ đồng cho khoa học và công nghệ",
    ]);
  });

  it("says both readings where the sources disagree", () => {
    const used = amountOf({ id: "used", value: 1.13e14, language: "nb" });
    const other = amountOf({ id: "other", value: 1.13e11, language: "th", source: "b" });
    expect(both("amount", [other, used], { conflicts: [conflictOf(used, other)] })).toEqual([
      "The economy of Đà Nẵng was worth 113,000 billion đồng in 2023, or 113 billion đồng if the Thai text is right",
      "Quy mô kinh tế Đà Nẵng đạt 113.000 tỷ đồng năm 2023, hoặc 113 tỷ đồng nếu bản tiếng Thái mới đúng",
    ]);
  });

  it("takes no side where none of the readings is used", () => {
    const [one, other] = [amountOf({ id: "one", value: 2e12 }), amountOf({ id: "other", value: 3e12, source: "b" })];
    expect(say("amount", [one, other], { conflicts: [conflictOf(one, other, { uses: null })] })).toContain("if another source is right");
  });

  it("names the most and the least of one indicator, and only of one unit", () => {
    const rows = [amountOf(), amountOf({ area: "ha-noi", value: 9e12 }), amountOf({ area: "can-tho", unit: "USD", value: 1e15 })];
    expect(say("amount", rows)).toBe(
      "Size of the economy (GRDP): Hà Nội states the most, 9,000 billion đồng, and Đà Nẵng the least, 2,000 billion đồng",
    );
  });

  it("says so where all state the same", () => {
    expect(say("amount", [amountOf(), amountOf({ area: "ha-noi" })])).toBe("Size of the economy (GRDP): all 2 state 2,000 billion đồng");
  });

  it("says promises as promises where there is nothing else", () => {
    expect(say("amount", [shareOf({ indicator: "st_budget_share", value: 3, kind: "target", period: "2026/.." })])).toBe(
      "Đà Nẵng promises science and technology 3 % of its budget from 2026",
    );
  });
});

describe("the title of targets", () => {
  const target = shareOf({ kind: "target", value: 17.5, low: 15, high: 20, comparator: "range", period: null });

  it("sets a promise beside what another area states today", () => {
    expect(both("target", [target], { known: [shareOf({ area: "ha-noi", value: 50, comparator: ">", period: null })] })).toEqual([
      "Đà Nẵng wants a digital economy of 15–20 % of GRDP; Hà Nội states more than 50 % today",
      "Đà Nẵng đặt mục tiêu kinh tế số chiếm 15–20% GRDP; hiện nay Hà Nội đạt trên 50%",
    ]);
  });

  it("names one promise of each of two areas and counts the rest", () => {
    const rows = [
      target,
      shareOf({ kind: "target", area: "ha-noi", indicator: "cashless_transactions", value: 80, comparator: ">", period: "../2030" }),
      shareOf({ kind: "target", area: "ha-noi", indicator: "mobile_coverage", value: 100 }),
    ];
    expect(say("target", rows)).toBe(
      "Đà Nẵng wants a digital economy of 15–20 % of GRDP; Hà Nội wants more than 80 % of payments made without cash by 2030; 1 more target",
    );
  });

  it("says that nothing is promised where nothing is", () => {
    expect(say("target", [shareOf()])).toBe("Nothing to show here");
  });
});

describe("the title of a matrix", () => {
  const pivotOf = (...cells: string[][]) => ({ columns: cells.map((_, i) => String(i)), rows: [{ key: "row", cells }] });

  it("counts what is stated and what is not", () => {
    expect(both("matrix", [], { pivot: pivotOf(["a", "b"], [], ["c"]) })).toEqual([
      "2 of 3 combinations have a stated value",
      "2 trong 3 ô có số liệu",
    ]);
    expect(say("matrix", [], { pivot: pivotOf(["a"]) })).toBe("The one combination has a stated value");
  });
});
