import { iso31662 } from "iso-3166";
import { describe, expect, it } from "vitest";
import { AREAS } from "../../src/data/areas.ts";

/** A name without its diacritics, hyphens and spaces. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

const standard = new Map(iso31662.filter(({ parent }) => parent === "VN").map(({ code, name }) => [code, plain(name)]));
const provinces = AREAS.filter(({ kind }) => kind === "province");

/** Names that the standard gives in another form than Vietnam does. */
const OTHERWISE: Record<string, string> = { "VN-SG": "hochiminh", "VN-26": "thuathienhue" };

describe("the codes of ISO 3166-2", () => {
  it("are those of the 63 units of before July 2025, one each", () => {
    const former = provinces.filter(({ mergedFrom }) => mergedFrom.length === 0);
    expect(former).toHaveLength(63);
    expect(former.map(({ iso }) => iso).sort()).toEqual([...standard.keys()].sort());
  });

  it.each(provinces.filter(({ iso }) => iso !== null).map(({ iso, nameVi }) => [iso as string, nameVi]))("%s is %s", (code, name) => {
    expect(plain(name).replace(/^(?:thanhpho|tp)/, "")).toBe(OTHERWISE[code] ?? standard.get(code));
  });

  it("leave the 34 units of after July 2025 what they were merged from", () => {
    const today = provinces.filter(({ validTo }) => validTo === null);
    expect(today).toHaveLength(34);
    for (const { mergedFrom } of today) for (const id of mergedFrom) expect(provinces.map((one) => one.id)).toContain(id);
  });
});
