import { describe, expect, it } from "vitest";
import { AREA_BY_ID } from "../../src/data/areas.ts";
import type { Observation } from "../../src/data/contract.ts";
import type { UiLanguage } from "../../src/i18n/language.ts";
import { readAs } from "../../src/i18n/read-as.ts";
import { observationOf } from "../support/dataset.ts";

function read(differences: Partial<Observation>, language: UiLanguage = "en"): string {
  const name = (id: string): string => (language === "vi" ? AREA_BY_ID.get(id)?.nameVi : AREA_BY_ID.get(id)?.name) ?? id;
  return readAs(observationOf(differences), name, language).replaceAll("\u00a0", " ");
}

describe("what was read, in words", () => {
  it("counts a national rank among all provinces, or among as many as are stated", () => {
    expect(read({ scope: "viet-nam", value: 6 })).toBe("rank 6 of all provinces, Provincial Innovation Index, 2023");
    expect(read({ scope: "viet-nam", value: 34, outOf: 63 })).toBe("rank 34 of 63 provinces, Provincial Innovation Index, 2023");
  });

  it("names the region that a rank is counted in", () => {
    expect(read({ scope: "red-river-delta", value: 3 })).toBe("rank 3 in the Red River Delta, Provincial Innovation Index, 2023");
    expect(read({ scope: "red-river-delta", value: 3 }, "vi")).toBe(
      "hạng 3 trong vùng Đồng bằng sông Hồng; chỉ số đổi mới sáng tạo cấp địa phương; 2023",
    );
  });

  it("says no more of a rank than its slots do", () => {
    expect(read({ value: 6 })).toBe("rank 6, Provincial Innovation Index, 2023");
  });

  it("keeps the comparator", () => {
    expect(read({ scope: "viet-nam", value: 5, comparator: "<=" })).toBe(
      "among the first 5 of all provinces, Provincial Innovation Index, 2023",
    );
    expect(read({ indicator: "hdi", measure: "score", unit: "index", value: 0.7, comparator: ">" })).toBe(
      "score more than 0.7, Human Development Index, 2023",
    );
  });

  it("says that a promise is one, and whether it has a deadline", () => {
    const promise = {
      indicator: "cashless_transactions",
      measure: "share",
      unit: "%",
      value: 80,
      comparator: ">",
      kind: "target",
    } as const;
    expect(read({ ...promise, period: null })).toBe("target: more than 80 %, share of payments made without cash, no deadline stated");
    expect(read({ ...promise, period: "../2030" }, "vi")).toBe("mục tiêu: trên 80%; tỷ lệ giao dịch không dùng tiền mặt; đến 2030");
  });
});
