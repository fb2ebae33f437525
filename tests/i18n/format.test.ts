import { describe, expect, it } from "vitest";
import type { Stated } from "../../src/i18n/finding.ts";
import { formatDate, formatDeadline, formatList, formatMoney, formatOrdinal, formatPeriod, formatValue } from "../../src/i18n/format.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const share = (differences: Partial<Stated>): Stated => ({ value: 40, unit: "%", comparator: "=", measure: "share", ...differences });
const rank = (differences: Partial<Stated>): Stated => ({ value: 6, unit: "rank", comparator: "=", measure: "rank", ...differences });

describe("a value in words", () => {
  it.each([
    [{ comparator: ">" }, "more than 40 %", "> 40 %", "trên 40%"],
    [{ comparator: ">=" }, "at least 40 %", "≥ 40 %", "từ 40% trở lên"],
    [{ comparator: "<" }, "less than 40 %", "< 40 %", "dưới 40%"],
    [{ comparator: "<=" }, "at most 40 %", "≤ 40 %", "tối đa 40%"],
    [{ comparator: "~" }, "about 40 %", "≈ 40 %", "khoảng 40%"],
    [{ comparator: "range", low: 40, high: 50, value: 45 }, "40–50 %", "40–50 %", "40–50%"],
    [{ value: 0.5 }, "0.5 %", "0.5 %", "0,5%"],
  ] as const)("keeps the comparator of %j", (differences, long, short, vietnamese) => {
    expect(plain(formatValue(share(differences), "en"))).toBe(long);
    expect(plain(formatValue(share(differences), "en", "short"))).toBe(short);
    expect(formatValue(share(differences), "vi")).toBe(vietnamese);
  });

  it.each([
    [{}, "6th", "6", "hạng 6"],
    [{ outOf: 63 }, "6th of 63", "6", "hạng 6/63"],
    [{ value: 1 }, "1st", "1", "hạng 1"],
    [{ value: 22 }, "22nd", "22", "hạng 22"],
    [{ comparator: "<=", value: 5 }, "among the top 5", "top 5", "trong tốp 5"],
    [{ comparator: "~" }, "about 6th", "≈ 6", "khoảng hạng 6"],
    [{ comparator: "range", value: 7, low: 6, high: 8 }, "6–8", "6–8", "hạng 6–8"],
  ] as const)("says the rank %j", (differences, long, short, vietnamese) => {
    expect(formatValue(rank(differences), "en")).toBe(long);
    expect(formatValue(rank(differences), "en", "short")).toBe(short);
    expect(formatValue(rank(differences), "vi")).toBe(vietnamese);
  });

  it("says places gained, places lost and what they are counted from", () => {
    const change = { value: 8, unit: "places", comparator: "=", measure: "change", base: "2023" } as const;
    expect(formatValue(change, "en")).toBe("up 8 places since 2023");
    expect(formatValue({ ...change, value: -1 }, "en")).toBe("down 1 place since 2023");
    expect(formatValue({ ...change, value: -3 }, "vi")).toBe("giảm 3 bậc so với 2023");
  });

  it("says how many times a value has grown", () => {
    const ratio = { value: 8, unit: "times", comparator: "~", measure: "ratio", base: "2015" } as const;
    expect(formatValue(ratio, "en")).toBe("about 8 times the value of 2015");
    expect(formatValue(ratio, "vi")).toBe("khoảng gấp 8 lần năm 2015");
  });

  it("shows a unit that it does not know as it is", () => {
    expect(formatValue(share({ unit: "hectares", measure: "amount" }), "en")).toBe("40 hectares");
  });
});

describe("money in words", () => {
  it.each([
    [175.5e9, "VND", "175.5 billion đồng", "175.5 bn ₫", "175,5 tỷ đồng", "175,5 tỷ ₫"],
    [1.13e14, "VND", "113,000 billion đồng", "113,000 bn ₫", "113.000 tỷ đồng", "113.000 tỷ ₫"],
    [2.5e6, "VND", "2.5 million đồng", "2.5 m ₫", "2,5 triệu đồng", "2,5 triệu ₫"],
    [69629, "VND", "69,629 đồng", "69,629 ₫", "69.629 đồng", "69.629 ₫"],
    [1.2e9, "USD", "1.2 billion US dollars", "US$1.2 bn", "1,2 tỷ USD", "1,2 tỷ USD"],
    [6.9e7, "VND/person", "69 million đồng a person", "69 m ₫ a person", "69 triệu đồng/người", "69 triệu ₫/người"],
  ] as const)("says %d %s", (value, unit, long, short, vietnamese, brief) => {
    expect(formatMoney(value, unit, "en")).toBe(long);
    expect(formatMoney(value, unit, "en", "short")).toBe(short);
    expect(formatMoney(value, unit, "vi")).toBe(vietnamese);
    expect(formatMoney(value, unit, "vi", "short")).toBe(brief);
  });

  it("names the magnitude of a range once", () => {
    const range = { value: 1.5e9, low: 1e9, high: 2e9, unit: "VND", comparator: "range", measure: "amount" } as const;
    expect(formatValue(range, "en")).toBe("1–2 billion đồng");
    expect(formatValue(range, "vi")).toBe("1–2 tỷ đồng");
  });

  it("does not lose the lower end of a range that begins a magnitude below", () => {
    const range = { value: 1e9, low: 5e8, high: 1.5e9, unit: "VND", comparator: "range", measure: "amount" } as const;
    expect(formatValue(range, "en")).toBe("0.5–1.5 billion đồng");
  });
});

describe("time in words", () => {
  it.each([
    ["2024", "2024", "2024"],
    ["2020/2025", "2020–2025", "2020–2025"],
    ["../2030", "by 2030", "đến 2030"],
    ["2026/..", "from 2026", "từ 2026"],
    ["2025-01/2025-09", "January 2025 to September 2025", "tháng 1 năm 2025 đến tháng 9 năm 2025"],
    [null, "no date stated", "không nêu thời gian"],
  ])("says the period %s", (period, english, vietnamese) => {
    expect(formatPeriod(period, "en")).toBe(english);
    expect(formatPeriod(period, "vi")).toBe(vietnamese);
  });

  it("says of a promise without a date that its deadline is missing", () => {
    expect(formatDeadline(null, "en")).toBe("no deadline stated");
    expect(formatDeadline("../2030", "vi")).toBe("đến 2030");
  });

  it("writes dates in the order of the language, and leaves what is no date", () => {
    expect(formatDate("2025-10-12", "en")).toBe("12 October 2025");
    expect(formatDate("2025-10-12", "vi")).toBe("12/10/2025");
    expect(formatDate("soon", "en")).toBe("soon");
  });
});

describe("small words", () => {
  it("makes English ordinals right beyond the tenth", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 63].map((value) => formatOrdinal(value, "en"))).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "63rd",
    ]);
  });

  it("joins a list as the language does", () => {
    expect(formatList(["Lao", "Thai", "French"], "en")).toBe("Lao, Thai and French");
    expect(formatList(["a", "b"], "vi")).toBe("a và b");
  });
});
