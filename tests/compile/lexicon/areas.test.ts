import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/compile/normalise.ts";
import { annotate } from "../../../src/compile/annotate.ts";
import { AREA_NAMES, CASED_LATIN, OTHER_NAMES } from "../../../src/compile/lexicon/areas.ts";
import type { AreaNames } from "../../../src/compile/lexicon/names.ts";
import { AREA_BY_ID, AREAS } from "../../../src/data/areas.ts";
import { LANGUAGES } from "../../../src/data/contract.ts";

const provinces = AREAS.filter(({ kind, id }) => kind === "province" && !id.endsWith("-2025")).map(({ id }) => id);

/** The spellings that the compiler looks up: folded, and without the spaces that it forgives in Thai and Lao. */
const keysOf = (names: AreaNames): Set<string> =>
  new Set(
    [...(names.latin ?? []), ...LANGUAGES.flatMap((language) => names[language] ?? [])].map((name) => {
      const { plain } = normalise(name);
      return /[\u0E00-\u0EFF]/.test(plain) ? plain.replaceAll(" ", "") : plain;
    }),
  );

describe("the names of areas", () => {
  test("stand for areas that the gazetteer knows", () => {
    expect(Object.keys(AREA_NAMES).filter((id) => !AREA_BY_ID.has(id))).toEqual([]);
  });

  test("cover every region and the country", () => {
    const ids = AREAS.filter(({ kind }) => kind !== "province").map(({ id }) => id);
    expect(ids.filter((id) => !AREA_NAMES[id])).toEqual([]);
  });

  test.each(["latin", "th", "lo"] as const)("cover every province in %s", (script) => {
    expect(provinces.filter((id) => (AREA_NAMES[id]?.[script] ?? []).length === 0)).toEqual([]);
  });

  test("never stand for two areas", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [id, names] of Object.entries(AREA_NAMES))
      for (const key of keysOf(names)) {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, id);
        else shared.push(`${key}: ${owner}, ${id}`);
      }
    expect(shared).toEqual([]);
  });

  test("are not empty, and hold no mark that begins a syllable in the wrong place", () => {
    const wrong = Object.values(AREA_NAMES).flatMap((names) => [...keysOf(names)].filter((key) => key.length < 2 || /^\p{M}/u.test(key)));
    expect(wrong).toEqual([]);
  });

  test("that are ordinary words when folded need a capital", () => {
    for (const word of ["da nang", "gia lai", "dien bien", "cao bang", "hue", "long an", "hoa binh", "son la"])
      expect(CASED_LATIN.has(word), word).toBe(true);
    for (const name of ["ho chi minh city", "thanh pho ho chi minh"]) expect(CASED_LATIN.has(name), name).toBe(false);
  });

  test("stand inside the longer names that name no area", () => {
    const all = [...new Set(Object.values(AREA_NAMES).flatMap((names) => [...keysOf(names)]))];
    for (const name of keysOf(OTHER_NAMES)) {
      expect(
        all.some((known) => name.includes(known)),
        name,
      ).toBe(true);
    }
  });

  test.each([
    [
      "th",
      "ยกเว้นบางกรณี บรรดาหนังสือและราคาเมาส์ ลำคลองอันยาวไกล เฉลิมฉลองอันยิ่งใหญ่ ประเทศลาวไกลออกไป อัตราดอกเบี้ย 5 ล้านดง นายกรัฐมนตรี พร้อมด้วยกันเธอ เอเชียตะวันออกเฉียงใต้ ถนนโฮจิมินห์",
    ],
    [
      "lo",
      "ຍົກເວັ້ນ ບັນດາໜັງສື ສປປ ລາວກາຍເປັນປະເທດ ໄດ້ເຊີນລາວເຂົ້າຮ່ວມ ກຳລັງຊົນນະບົດ ວິຊາລາຍການ ໃຊ້ຢາໄລຍະຍາວ ຂອງເຮົາຢາງພາລາ ການບິນ ອາຊີຕາເວັນອອກສຽງໃຕ້ ປະທານໂຮ່ຈີມິນ",
    ],
  ] as const)("are not found in ordinary %s words", (language, text) => {
    const found = annotate(normalise(text), language).list("area");
    expect(found.map(({ ids, start, end }) => `${ids[0]}: ${text.slice(start, end)}`)).toEqual([]);
  });
});
