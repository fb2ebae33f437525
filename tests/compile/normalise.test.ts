import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/compile/normalise.ts";

describe("normalise", () => {
  it("gives the spellings of Lao and Thai one form", () => {
    expect(normalise("ນໍາ").text).toBe(normalise("ນຳ").text);
    expect(normalise("ຫນຶ່ງ").text).toBe(normalise("ໜຶ່ງ").text);
    expect(normalise("ทํา").text).toBe(normalise("ทำ").text);
    expect(normalise("ຫລ້າງ").text).toBe(normalise("ຫຼ້າງ").text);
    expect(normalise("ຕ້ືດ່ົງ").text).toBe(normalise("ຕື້ດົ່ງ").text);
    expect(normalise("ท้ิง").text).toBe(normalise("ทิ้ง").text);
  });
  it("folds diacritics in Latin letters only", () => {
    expect(normalise("Đắk Lắk").plain).toBe("dak lak");
    expect(normalise("จังหวัด").plain).toBe("จังหวัด");
  });
  it("composes what was decomposed", () => {
    expect(normalise("Ba\u0306\u0301c").text).toBe("B\u1eafc");
  });
  it("keeps three texts of one length and a way back for every unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { text: normal, lower, plain, offsets } = normalise(text);
        expect(lower.length).toBe(normal.length);
        expect(plain.length).toBe(normal.length);
        expect(offsets.length).toBe(normal.length + 1);
        expect(offsets[normal.length]).toBe(text.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i] as number).toBeGreaterThanOrEqual(offsets[i - 1] as number);
      }),
    );
  });
});
