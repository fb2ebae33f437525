import type { Language } from "../../data/contract.ts";

/**
 * What a word in the head of a table says of its column: `row` numbers the rows, `rank`, `area`, `value` and `change` hold what they say. A
 * `missing` word stands in a cell that has no value.
 */
export const COLUMN_WORDS = ["row", "rank", "area", "value", "change", "missing"] as const;
export type ColumnWord = (typeof COLUMN_WORDS)[number];

/** Words of the heads and cells of tables: those that stand in tables of every language, and those of each. */
// prettier-ignore
export const TABLE_WORDS: Record<"all" | Language, Record<ColumnWord, readonly string[]>> = {
  all: {
    row: ["stt", "tt", "no.", "nr.", "n°", "nº", "#"],
    rank: [],
    area: [],
    value: [],
    change: ["+/-", "+/−", "▲/▼", "↑/↓"],
    missing: ["n/a", "n.a.", "n.a", "n/d"],
  },
  en: {
    row: ["no", "number", "order", "s/n", "ordinal number"],
    rank: ["rank", "ranks", "ranking", "ranked", "position", "place", "standing", "national rank", "overall rank"],
    area: ["province", "provinces", "city", "cities", "locality", "localities", "municipality", "municipalities", "province or city", "provinces and cities", "province and city", "name of province", "centrally run city", "unit", "city of", "the city of", "province of", "the province of"],
    value: ["score", "scores", "point", "points", "value", "index value", "total score", "overall score", "total points", "result", "index", "growth", "growth rate"],
    change: ["change", "changes", "difference", "compared with the previous year", "gain", "shift"],
    missing: ["not available", "no data"],
  },
  fr: {
    row: ["no", "numéro", "numéro d'ordre", "ordre"],
    rank: ["rang", "rangs", "classement", "place", "position", "rang national"],
    area: ["province", "provinces", "ville", "villes", "localité", "localités", "municipalité", "provinces et villes", "province ou ville", "province de", "ville de", "la province de", "la ville de", "collectivité"],
    value: ["score", "scores", "valeur", "note", "notes", "points", "point", "indice", "score total", "total", "résultat", "croissance", "taux de croissance"],
    change: ["évolution", "variation", "écart", "changement", "progression"],
    missing: ["non disponible", "nd", "n.d."],
  },
  nb: {
    row: ["nr", "nummer", "løpenummer"],
    rank: ["plass", "plassering", "rang", "rangering", "posisjon"],
    area: ["provins", "provinser", "provinsen", "by", "byer", "byen", "lokalitet", "lokaliteter", "område", "provins eller by", "provinser og byer"],
    value: ["poeng", "poengsum", "score", "skår", "verdi", "indeks", "indeksverdi", "resultat", "totalt", "vekst", "veksten", "vekstrate"],
    change: ["endring", "differanse", "forskjell"],
    missing: ["ikke tilgjengelig", "mangler"],
  },
  vi: {
    row: ["số tt", "số thứ tự", "thứ tự"],
    rank: ["hạng", "xếp hạng", "thứ hạng", "vị trí", "vị thứ", "thứ bậc", "xếp thứ", "hạng toàn quốc"],
    area: ["tỉnh", "thành phố", "tỉnh, thành phố", "tỉnh, thành", "tỉnh thành", "tỉnh/thành phố", "tỉnh, tp", "tp", "tp.", "địa phương", "tên địa phương", "tên tỉnh", "đơn vị"],
    value: ["điểm", "điểm số", "tổng điểm", "số điểm", "giá trị", "kết quả", "chỉ số", "điểm tổng hợp", "giá trị chỉ số", "tăng trưởng", "tốc độ tăng trưởng", "tốc độ tăng", "mức tăng trưởng"],
    change: ["tăng/giảm", "tăng, giảm", "tăng (+), giảm (-)", "thay đổi", "biến động", "chênh lệch", "so với năm trước"],
    missing: ["không có", "chưa có"],
  },
  th: {
    row: ["ลำดับ", "ลำดับที่", "เลขที่", "ที่"],
    rank: ["อันดับ", "อันดับที่", "การจัดอันดับ"],
    area: ["จังหวัด", "เมือง", "นคร", "จังหวัด/เมือง", "จังหวัด/นคร", "จังหวัดและเมือง", "ท้องถิ่น", "พื้นที่"],
    value: ["คะแนน", "คะแนนรวม", "ค่า", "ค่าดัชนี", "ผลคะแนน", "แต้ม", "ดัชนี", "ผลลัพธ์", "การเติบโต", "อัตราการเติบโต", "การขยายตัว", "อัตราการขยายตัว"],
    change: ["เปลี่ยนแปลง", "การเปลี่ยนแปลง", "เพิ่ม/ลด", "เพิ่มขึ้น/ลดลง", "ผลต่าง"],
    missing: ["ไม่มีข้อมูล"],
  },
  lo: {
    row: ["ລ/ດ", "ລຳດັບ", "ທີ", "ເລກທີ"],
    rank: ["ອັນດັບ", "ອັນດັບທີ", "ການຈັດອັນດັບ"],
    area: ["ແຂວງ", "ນະຄອນ", "ເມືອງ", "ແຂວງ/ນະຄອນ", "ແຂວງ, ນະຄອນ", "ແຂວງ ແລະ ນະຄອນ", "ທ້ອງຖິ່ນ"],
    value: ["ຄະແນນ", "ຄະແນນລວມ", "ຄ່າ", "ຄ່າດັດຊະນີ", "ແຕ້ມ", "ດັດຊະນີ", "ຜົນ", "ການເຕີບໂຕ", "ອັດຕາການເຕີບໂຕ", "ການຂະຫຍາຍຕົວ"],
    change: ["ປ່ຽນແປງ", "ການປ່ຽນແປງ", "ເພີ່ມ/ຫຼຸດ", "ຜິດດ່ຽງ"],
    missing: ["ບໍ່ມີຂໍ້ມູນ"],
  },
};
