import { describe, expect, it } from "vitest";
import { checkAgainstTables } from "../../src/compile/checks.ts";
import { readTable } from "../../src/compile/tables.ts";
import type { Observation } from "../../src/data/contract.ts";
import { messages } from "../../src/i18n/index.ts";
import { readCheck } from "../../src/i18n/read-check.ts";
import { observationOf } from "../support/dataset.ts";

const ROWS = [
  "dti,2020,lam-dong,12,0.5123,63,index",
  "dti,2021,lam-dong,15,0.4871,63,index",
  "dti,2021,kon-tum,,0.3,63,index",
  "dti,2021,gia-lai,50,,63,index",
  "dti,2024,ha-noi,2,,34,index",
];
const csv = ["indicator,period,area,rank,score,out_of,unit,source,note", ...ROWS.map((row) => `${row},https://example.org,`)].join("\n");
const { observations: tables } = readTable(csv, "t");

/** What the page says of a statement that is held against the table above. */
function said(differences: Partial<Observation>, language: "en" | "vi" = "en"): string {
  const stated = observationOf({ indicator: "dti", area: "lam-dong", period: "2021", value: 15, scope: "viet-nam", ...differences });
  const [check] = checkAgainstTables([stated], tables, []);
  if (check === undefined) throw new Error("Nothing was checked.");
  const against = check.against.flatMap((id) => tables.filter((one) => one.id === id));
  return readCheck(check, stated, against, language);
}

describe("what published tables say of a statement", () => {
  it("is a sentence that names the table, its edition and its value", () => {
    expect(said({})).toBe("Confirmed by the published table of DTI 2021: 15th of 63.");
    expect(said({}, "vi")).toBe("Khớp với bảng DTI 2021 đã công bố: hạng 15/63.");
    expect(said({ measure: "score", unit: "index", value: 0.49 })).toBe(
      "Confirmed by the published table of DTI 2021: 0.4871, the same when rounded.",
    );
    expect(said({ value: 16 })).toBe("Differs: the published table of DTI 2021 says 15th of 63, the article 16th.");
    expect(said({ value: 16 }, "vi")).toBe("Khác: bảng DTI 2021 đã công bố nêu hạng 15/63, bài báo nêu hạng 16.");
    expect(said({ value: 10, comparator: "<=" })).toBe(
      "Differs: the published table of DTI 2021 says 15th of 63, the article among the top 10.",
    );
  });

  it("names the other edition that has the value, and what the article's own says", () => {
    expect(said({ value: 12 })).toBe(
      "Confirmed by the published table of DTI 2020 (12th of 63). The article says 2021, which may be the year of the announcement; the table of DTI 2021 says 15th of 63.",
    );
    expect(said({ value: 15, period: "2022" })).toBe(
      "Confirmed by the published table of DTI 2021 (15th of 63). The article says 2022, which may be the year of the announcement.",
    );
    expect(said({ value: 12, period: "2019" })).toBe("Confirmed by the published table of DTI 2020 (12th of 63). The article says 2019.");
  });

  it.each<[Partial<Observation>, RegExp]>([
    [{ area: "ha-noi", period: "2024", outOf: 63 }, /DTI 2024 that we hold is of 34 provinces/],
    [{ indicator: "pci" }, /none is of this indicator/],
    [{ period: null }, /names no edition/],
    [{ period: "2023" }, /none is of DTI 2023/],
    [{ area: "ca-mau" }, /what we have of DTI 2021 lacks this province/],
    [{ area: "kon-tum" }, /DTI 2021 gives this province a score, but no rank/],
    [{ area: "gia-lai", measure: "score", unit: "index", value: 0.4 }, /DTI 2021 gives this province a rank, but no score/],
  ])("says why nothing was found for %j, in both languages", (differences, words) => {
    expect(said(differences)).toMatch(words);
    expect(said(differences, "vi")).not.toBe(messages("vi").checks.unknown);
  });

  it("is a general sentence where its reason is one that this page does not know", () => {
    const check = { observation: "", verdict: "differs", against: [], reason: { code: "of-tomorrow", params: {} } } as const;
    expect(readCheck({ ...check, against: [] }, observationOf(), [], "en")).toBe(messages("en").checks.unknown);
  });
});
