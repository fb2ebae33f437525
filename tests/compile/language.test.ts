import { describe, expect, it } from "vitest";
import { detectLanguage, parseLanguage } from "../../src/compile/language.ts";
import { seedTexts } from "./seed-texts.ts";

describe("language", () => {
  it("is told by the text", () => {
    for (const { source, text } of seedTexts()) expect(detectLanguage(text)).toBe(source.language);
    expect(detectLanguage("Năm 2024, tỉnh Cà Mau xếp thứ 20 cả nước về chỉ số chuyển đổi số.")).toBe("vi");
    expect(detectLanguage("In 2024 Đắk Lắk, Bà Rịa - Vũng Tàu and Thừa Thiên Huế were among the top ten of the country.")).toBe("en");
    expect(detectLanguage("")).toBe("en");
  });
  it("is named by its code, with the two other codes of Norwegian", () => {
    expect(["no", "nn", "nb", "EN", "vi-VN", "lo"].map(parseLanguage)).toEqual(["nb", "nb", "nb", "en", "vi", "lo"]);
    expect(parseLanguage("de")).toBeNull();
  });
});
