import { AREAS } from "../../data/areas.ts";
import type { AreaNames } from "./names.ts";

/** What Vietnamese writes short before a name: city, town, ward, district and so on. */
export const AREA_ABBREVIATIONS: readonly string[] = ["tp", "tx", "tt", "p", "q", "h", "x", "n"];

/** The small words of names of areas, which need no capital. */
export const SMALL_WORDS: ReadonlySet<string> = new Set("the of du de og and et là và byen".split(" "));

/** Every way to take one of each list of spellings, joined. */
const join = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((starts, list) => starts.flatMap((start) => list.map((end) => start + end)), [""]);

const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");

/** How one script spells Vietnamese names: its spellings of each syllable, and what a province's name is made of. */
interface Transliteration {
  syllables: Record<string, string>;
  /** Syllables of each province; after a bar, spellings that do not come out of the syllables. */
  provinces: Record<string, string>;
  /** Spellings that also come about in ordinary text: read only after a word for a province or a town, or before a mark or a space. */
  unsafe: readonly string[];
  before: readonly string[];
}

const spell = ({ syllables, provinces, unsafe, before }: Transliteration): Record<string, string[]> => {
  const guarded = new Set(unsafe);
  const guard = (name: string): string[] =>
    guarded.has(name)
      ? [...before.map((word) => word + name), `${name} `, `${name},`, `${name})`, `${name};`, `${name}:`, `${name}\n`]
      : [name];
  return Object.fromEntries(
    Object.entries(provinces).map(([id, pattern]) => {
      const [made = "", given = ""] = pattern.split("|");
      const parts = words(made).map((key) => words(syllables[key] ?? key));
      return [id, [...new Set([...(parts.length > 0 ? join(parts) : []), ...words(given)])].flatMap(guard)];
    }),
  );
};

/** Spellings that count alone only where nothing but a name can stand, each with its province. */
const unsafeNames = ({ syllables, provinces, unsafe }: Transliteration): [string, string][] => {
  const guarded = new Set(unsafe);
  return Object.entries(provinces).flatMap(([id, pattern]) => {
    const [made = "", given = ""] = pattern.split("|");
    const parts = words(made).map((key) => words(syllables[key] ?? key));
    return [...(parts.length > 0 ? join(parts) : []), ...words(given)].flatMap((name): [string, string][] =>
      guarded.has(name) ? [[name, id]] : [],
    );
  });
};

/* ---------------------------------------------------------------------------------------------------------------------------------- Latin */

/** Latin forms beside the official name. */
// prettier-ignore
const LATIN: Record<string, readonly string[]> = {
  "ba-ria-vung-tau": ["Ba Ria-Vung Tau", "Ba Ria Vung Tau", "Ba Ria- Vung Tau", "Ba Ria -Vung Tau", "Ba Ria/Vung Tau", "Ba Ria and Vung Tau", "Ba Ria og Vung Tau", "Ba-Ria-Vung-Tau", "Ba-Ria - Vung-Tau", "Baria - Vung Tau", "Baria-Vung Tau", "Baria Vung Tau", "Baria-Vungtau", "Baria - Vungtau", "Baria Vungtau", "BR-VT", "BRVT", "BR - VT"],
  "bac-kan": ["Bac Can", "Bac-Can", "Backan"],
  "bac-giang": ["Bacgiang"],
  "bac-lieu": ["Baclieu"],
  "bac-ninh": ["Bacninh"],
  "ben-tre": ["Bentre"],
  "binh-duong": ["Binhduong"],
  "ca-mau": ["Camau"],
  "can-tho": ["Cantho"],
  "cao-bang": ["Caobang"],
  "da-nang": ["Danang", "Da Nang City"],
  "dak-lak": ["Dac Lac", "Dac Lak", "Dak Lac", "Daklak", "Dac-Lac", "Darlac", "Đaklak", "Daclac"],
  "dak-nong": ["Dac Nong", "Daknong", "Dac-Nong", "Dacnong"],
  "dien-bien": ["Dienbien"],
  "dong-nai": ["Dongnai"],
  "dong-thap": ["Dongthap"],
  "gia-lai": ["Gialai"],
  "ha-giang": ["Hagiang"],
  "ha-noi": ["Hanoi", "Ha Noi City", "Hanoi City"],
  "ha-tinh": ["Hatinh"],
  "hai-duong": ["Haiduong"],
  "hai-phong": ["Haiphong"],
  "ho-chi-minh-city": [
    "HCMC", "HCM City", "HCM-City", "TP.HCM", "TP. HCM", "TP HCM", "TPHCM", "TP.HCMC", "Ho Chi Minh-City", "Ho-Chi-Minh-City", "Ho-Chi-Minh City", "Hochiminh City", "HoChiMinh City", "City of Ho Chi Minh",
    "Thanh pho Ho Chi Minh", "TP Ho Chi Minh", "TP. Ho Chi Minh", "TP.Ho Chi Minh", "Saigon", "Sai Gon", "Ho Chi Minh-Ville", "Ho Chi Minh Ville", "Ho-Chi-Minh-Ville", "Ho-Chi-Minh Ville", "Hochiminh-Ville", "Hochiminhville", "HCM-Ville", "HCM Ville", "HCMV", "HCM-V", "ville de Ho Chi Minh", "ville Ho Chi Minh", "ville d'Ho Chi Minh", "ville d'Hô Chi Minh-Ville",
    "Ho Chi Minh-byen", "Ho Chi Minh byen", "Ho Chi Minh-by", "Ho Chi Minh by", "byen Ho Chi Minh", "Ho Chi Minh-stad", "Ho Chi Minh stad", "Ho Chi Minhbyen",
  ],
  "hung-yen": ["Hungyen"],
  "khanh-hoa": ["Khanhhoa"],
  "kien-giang": ["Kiengiang"],
  "kon-tum": ["Kontum", "Kon Tom", "Con Tum"],
  "lai-chau": ["Laichau"],
  "lam-dong": ["Lamdong"],
  "lang-son": ["Langson"],
  "lao-cai": ["Laocai", "Lao Kay", "Lao Kai", "Laokay"],
  "nam-dinh": ["Namdinh"],
  "nghe-an": ["Nghean"],
  "ninh-binh": ["Ninhbinh"],
  "phu-tho": ["Phutho"],
  "phu-yen": ["Phuyen"],
  "quang-binh": ["Quangbinh"],
  "quang-nam": ["Quangnam"],
  "quang-ngai": ["Quangngai"],
  "quang-ninh": ["Quangninh"],
  "quang-tri": ["Quangtri"],
  "soc-trang": ["Soctrang"],
  "son-la": ["Sonla"],
  "tay-ninh": ["Tayninh"],
  "thai-nguyen": ["Thainguyen"],
  "thanh-hoa": ["Thanhhoa"],
  "thua-thien-hue": ["Thua Thien - Hue", "Thua Thien-Hue", "Thua Thien -Hue", "Thua Thien- Hue", "Thua-Thien-Hue", "Thua-Thien - Hue", "Thua Thien/Hue", "Thuathien-Hue", "Thuathienhue", "Thua Thien", "TT-Hue", "TT. Hue", "TT Hue", "TT.Hue", "Hue", "Hue City"],
  "tien-giang": ["Tiengiang"],
  "tra-vinh": ["Travinh"],
  "tuyen-quang": ["Tuyenquang"],
  "vinh-long": ["Vinhlong"],
  "vinh-phuc": ["Vinhphuc"],
  "yen-bai": ["Yenbai"],
};

/** Vietnamese spellings beside the official one, with their diacritics. */
// prettier-ignore
const VIETNAMESE: Record<string, readonly string[]> = {
  "ba-ria-vung-tau": ["Bà Rịa-Vũng Tàu", "Bà Rịa Vũng Tàu", "Bà Rịa- Vũng Tàu", "Bà Rịa -Vũng Tàu", "Bà Rịa và Vũng Tàu"],
  "bac-kan": ["Bắc Cạn"],
  "dak-lak": ["Đắc Lắc", "Đắc Lắk", "Đắk Lắc", "Đăk Lăk", "Đăk Lắk", "Đắk Lăk", "Đak Lak", "Dak Lak", "Đaklak", "Daklak"],
  "dak-nong": ["Đắc Nông", "Đăk Nông", "Đak Nông", "Dak Nông"],
  "ho-chi-minh-city": ["TP Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.Hồ Chí Minh", "T.P Hồ Chí Minh", "TP.HCM", "TP. HCM", "TP HCM", "TPHCM", "T.P HCM", "Sài Gòn", "Thành phố HCM", "Tp Hồ Chí Minh"],
  "hoa-binh": ["Hoà Bình"],
  "khanh-hoa": ["Khánh Hoà"],
  "kon-tum": ["KonTum", "Kontum", "Công Tum"],
  "lao-cai": ["Lao Cai"],
  "quang-ngai": ["Quãng Ngãi"],
  "soc-trang": ["Sóc Trǎng"],
  "thanh-hoa": ["Thanh Hoá"],
  "thua-thien-hue": ["Thừa Thiên - Huế", "Thừa Thiên-Huế", "Thừa Thiên – Huế", "Thừa Thiên- Huế", "TT-Huế", "TT Huế", "TT. Huế", "TT.Huế", "Huế"],
};

/* ----------------------------------------------------------------------------------------------------------------------------------- Thai */

// prettier-ignore
const THAI: Transliteration = {
  syllables: {
    an: "อาน อัน", bac: "บั๊ก บัก บัค บั๊ค บ๊ัก บั้ก แบ็ก", bacl: "บัก บั๊ก บาก บ่าก บัค บั๊ค", bai: "บ๊าย บาย ไบ บ๋าย ไบ๋", bang: "บั่ง บัง บ่าง", ben: "เบ๊น เบน เบ๋น เบ็น เบ้น",
    bien: "เบียน", binh: "บิ่ญ บิญ บินห์ บิ่นห์ บิงห์ บิ่งห์ บิ่ง บิง บิ่น", ca: "ก่า กา", cai: "กาย ไก ไค", cao: "กาว เกา คาว", chau: "เจิว เจา โจว เชา จาว เจ่า",
    dak: "ดั๊ก ดัก ดั๊ค ดัค ดาก ดั้ก ดาค แด็ก", dien: "เดียน เดี่ยน เดี้ยน", dinh: "ดิ่ญ ดิญ ดินห์ ดิ่นห์ ดิงห์ ดิ่งห์ ดิ่ง ดิง ดิ่น",
    dong: "ด่ง ดง ด่อง โด่ง โดง", duong: "เซือง เยือง เดือง ดวง เซื่อง ยวง เซียง เดื่อง", gia: "ซา ยา เกีย จา เจีย", giang: "ซาง ยาง เกียง จาง ซัง เซียง เกี่ยง",
    ha: "ห่า ฮา ฮ่า", hai: "หาย ไฮ ไห่ ห่าย ไห ไฮ้ ไฮ่", hau: "เหิ่ว ห่าว เหา เฮา โห่ว โฮ่ว โหว เหิว ฮาว เห่า เฮ่า", hoa: "ฮหว่า หวา ห่วา หว่า ฮวา ฮัว ฮว่า ฮหวา ฮหัว", hoas: "ฮหว้า ฮว้า ฮวา ฮหวา ฮัว หว้า ฮว๋า ฮว่า ฮหว่า",
    hung: "ฮึง หุ่ง ฮุ่ง หึง ฮุง ฮัง หุง ฮิง", kan: "กั่น ก่าน กัน กาน คาน แกน คัน กั๋น", khanh: "คั้ญ คั๊ญ คานห์ คันห์ คัญ คังห์ คั้ง คัง แค้ง แคง แค็ง คั๋ญ ข่านห์ ขั้ญ คั้นห์ คั้งห์ แค้ญ", kien: "เกียน เคียน", kon: "กอน คอน กน", la: "ลา",
    lai: "ลาย ไล", lak: "ลัก ลั๊ก ลัค ลั๊ค ลาก ลาค แล็ก", lam: "เลิม ลาม ลัม ลำ หลำ", lang: "หล่าง หลาง ลาง ลัง ล่าง หลั่ง แลง", lao: "หล่าว ลาว เลา ล่าว เหลา", lieu: "เลียว", long: "ลอง หลง ล็อง", mau: "เมา มาว",
    nai: "นาย ไน", nam: "นาม นัม", ngai: "หงาย งาย ง้าย ไหง ไหงย ไหงาย ไง หง่าย", nghe: "เหงะ เงะ เหง เง เหง่ เหง่ะ เหงีย เงอะ เหงียะ", nguyen: "เงวียน เหงียน เหงวียน เงียน งเวียน งวียน เหวียน", ninh: "นิญ นินห์ นิงห์ นิง นิ่งห์ นิน นิ่ญ",
    nong: "นง นอง โนง น็อง", phong: "ฟ่อง ฟอง ฟ็อง", phu: "ฟู้ ฟู ภู ฟู๊ ฟู๋ พู", phuc: "ฟุก ฟุ้ก ฟุ๊ก ฟุค ฟุ๊ค ฟุ๋ก", phuoc: "เฟื้อก เฟือก เฟื๊อก เฟื้อค เฟือค ฟวก เฟื๋อก ฟุ้ก เฟื๊อค ฟ๊วก",
    quang: "กว๋าง กวาง กว่าง กวั๋ง ควาง กวัง", soc: "ซ้อก ซก ซอก ซ็อก ซ๊อก ซ๊ก โสก ซ็อค ซอค", son: "เซิน ซอน ซัน เซิ้น", tay: "เตย ไต เต็ย เตย์ เทย์", thai: "ท้าย ไท ไท้ ไทย ถาย ไถ ท่าย ถ้าย", thanh: "ทัญ ถั่ญ แทง แท็ง ทัน ทันห์ ถัน ถัญ ถันห์ ธานห์ ธัญ แถ่ง แทงห์ ทัญห์ ธันห์ ทาน ทานห์ แถง แท่ง",
    thap: "ท้าป ทาป ท้าบ ถาป ทับ ธาป ทาพ ท้าพ ถาบ", tho: "เถาะ ถ่อ โถ ทอ โธ เทาะ โท่ เถ่าะ", thuan: "ถ่วน ถวน ทวน ธวน ทว่น ธ่วน", tien: "เตี่ยน เตียน เทียน", tinh: "ติ๋ญ ติญ ติ๋งห์ ติงห์ ติ๋ง ติง ตินห์ ติ๋นห์ ติ่ญ ติ่นห์ ทินห์ ติ๊ญ ติ้ญ ติ้นห์ ติ๊นห์ ติ๋น ติ่งห์ ทิญ",
    tra: "จ่า ตรา ตร่า ทรา จา จ๋า ตร๋า", trang: "จัง ตรัง จาง ทรัง", tre: "แจ เจ เตร เทร แตร เตร้", tri: "จิ ตรี ตริ จี จิ้ ตริ๋ ตรี้ ตรี่", tum: "ตูม ตุม ทุม ทูม", tuyen: "เตวียน ตูเยน เตียน ทูเยน เตวี๋ยน เตี่ยน เตวี่ยน", vinh: "วิญ วินห์ วิงห์ วิง", vinhx: "หวิญ วิญ วินห์ หวิ๋ญ วิ๋ญ หวิง วิง หวิ๋ง วิงห์ หวินห์ วิน หวิงห์ วิ๋นห์", yen: "เอียน เยน เอี้ยน เอี๋ยน เยียน",
  },
  provinces: {
    "an-giang": "an giang", "bac-giang": "bac giang", "bac-kan": "bac kan", "bac-lieu": "bacl lieu|แบ็กเลียว", "bac-ninh": "bac ninh", "ben-tre": "ben tre", "binh-dinh": "binh dinh|บินดินห์", "binh-duong": "binh duong|บินห์เยื่อง บินเดือง", "binh-phuoc": "binh phuoc|บินเฟือก", "binh-thuan": "binh thuan|บินถ่วน",
    "ca-mau": "ca mau|คาเมา", "can-tho": "|เกิ่นเทอ เกิ่นเธอ เกิ่นเทิ เกิ่นโถ เกิ่นโธ เกิ่นเถอ เกิ่นเทอร์ เกิ๋นเทอ เกิ่นทอ กันเทอ กันโถ กันโธ กานเทอ กานโถ กานโธ กั่นเทอ กั่นเธอ กั่นโถ ก่านเทอ ก่านเธอ คานโธ คานโถ คันโธ คันโถ คันทอ แคนโธ แคนโถ เคิ่นเทอ เกินเธอ เกินโถ เกิ่นเถ่อ",
    "cao-bang": "cao bang|เกาบาง", "da-nang": "|ดานัง ด่านัง ด่าหนัง ด๋าหนัง ด่าหนั่ง ดาหนัง", "dak-lak": "dak lak|ดั๊กหลัก", "dak-nong": "dak nong", "dien-bien": "dien bien", "dong-nai": "dong nai|ดองไน ด๋งนาย ดองนาย", "dong-thap": "dong thap|ด๋งท้าป ดองท้าป ดองทาป ด่งท๊าป", "gia-lai": "gia lai", "ha-giang": "ha giang", "ha-nam": "ha nam", "ha-noi": "|ฮานอย ห่าโหน่ย ฮาโหน่ย ห่าน่อย ฮ่าน่อย ห่าโน่ย ฮาโน่ย ห่าโหน้ย ฮ่าโหน่ย ฮ่านอย ห่านอย", "ha-tinh": "ha tinh", "hai-duong": "hai duong", "hai-phong": "hai phong|หายฝ่อง", "hau-giang": "hau giang",
    "ho-chi-minh-city": "|โฮจิมินห์ซิตี้ โฮจิมินห์ซิตี โฮชิมินห์ซิตี้ ไซ่ง่อน ไซง่อน", "hoa-binh": "hoa binh", "hung-yen": "hung yen|ฮุงเย็น", "khanh-hoa": "khanh hoa|คันฮวา คานฮวา คานฮัว คันฮัว คั้นฮวา คานฮว่า คาญฮวา คาญหว่า คั้ญหัว คั้ญฮหัว", "kien-giang": "kien giang", "kon-tum": "kon tum|กงตูม", "lai-chau": "lai chau|ลายเจิ่ว", "lam-dong": "lam dong|ลามดอง ลัมดอง เลิมดอง", "lang-son": "lang son", "lao-cai": "lao cai|ลาวคาย เหล่ากาย หลาวกาย", "long-an": "long an", "nam-dinh": "nam dinh",
    "nghe-an": "nghe an|งเอะอาน เหงะอ่าน เหงเออัน งเหอาน งเหะอาน งเฮอาน แงะอาน", "ninh-binh": "ninh binh", "ninh-thuan": "ninh thuan", "phu-tho": "phu tho|ฟูเท่อ ฟู้เท่อ", "phu-yen": "phu yen", "quang-binh": "quang binh", "quang-nam": "quang nam", "quang-ngai": "quang ngai|กวางไหงี", "quang-ninh": "quang ninh|กว้างนิญ กว้างนินห์", "quang-tri": "quang tri", "soc-trang": "soc trang|โซกตรัง", "son-la": "son la", "tay-ninh": "tay ninh|เทนินห์ เตนินห์ เตยนินฮ์ ไทนินห์", "thai-binh": "thai binh", "thai-nguyen": "thai nguyen", "thanh-hoa": "thanh hoas|ทัญหวา แทงหวา แท็งหวา ทันหวา ทันห์หว่า ถั่นฮว้า ถั่นห์ฮว้า ถั่งฮว้า แทญฮว้า แทนฮวา",
    "thua-thien-hue": "|เว้ เถื่อเทียน เถื่อเทียนเว้ เถ่อเทียนเว้ ถัวเทียนเว้ ทัวเทียนเว้ เทื่อเทียนเว้ ธัวเทียนเว้ ถั่วเทียนเว้ เถือเทียนเว้ ทื่อเทียนเว้ ทัวเทียน-เว้ ถัวเทียน-เว้ เถื่อเทียน-เว้ เถื่อเทียน-เฮว้ ทัวเทียนเฮว้ เถื่อเทียนเหว", "tien-giang": "tien giang|เตี๋ยนซาง", "tra-vinh": "tra vinh|ชาวินห์ จ่าวิน ตราวิน", "tuyen-quang": "tuyen quang|ตวนกวาง เตวียงกวาง", "vinh-long": "vinhx long", "vinh-phuc": "vinhx phuc", "yen-bai": "yen bai|เอี๊ยนบ๊าย",
  },
  unsafe: ["อันยาง", "อานยาง", "อันจาง", "อานจาง", "คาเมา", "เว้", "กันเทอ", "กันโถ", "คันทอ", "เกินเธอ", "ลาวไก", "เลาไก", "เหลาไก", "เหลากาย", "ลาวคาย", "ภูทอ", "พูทอ", "ฟูทอ", "ฟู้ทอ", "ดงนาย", "ดาหนัง", "ไทยเหงียน", "ทันหวา", "ดักลาก", "วินลอง", "หายดวง", "ดงทับ", "ดองนาย", "เหล่ากาย"],
  before: ["จังหวัด", "เมือง", "นคร", "กรุง"],
};
const THAI_HO_CHI_MINH = [
  "โฮจิมินห์",
  "โฮจิมินท์",
  "โฮจิมินทร์",
  "โฮจิมิน",
  "โห่จี๊มินห์",
  "โห่จี๊มิญ",
  "โฮจี๊มินห์",
  "โฮจีมินห์",
  "โฮจิมิงห์",
  "โห่จี้มินห์",
  "โฮชิมินห์",
  "โฮ-จิ-มินห์",
];
const THAI_BA_RIA = ["บ่าเสียะ", "บาเรีย", "บ่าเรีย", "บ่าเหรี่ย", "บาเหรี่ย", "บ่าเหรีย", "บาเหรีย", "บาเรียะ", "บ่าเสี่ย", "บาเรี้ย", "บ่าเหรี่ยะ", "บ่าเรี่ย"];
const THAI_VUNG_TAU = ["หวุงเต่า", "หวุงเตา", "วุงเต่า", "วุงเตา", "หวุงต่าว", "หวุงเต๋า", "วุงเต๋า", "หวุ๋งเต่า", "วุงเถา", "หวุงเถา", "วุงเท่า"];

/* ------------------------------------------------------------------------------------------------------------------------------------ Lao */

// prettier-ignore
const LAO: Transliteration = {
  syllables: {
    an: "ອານ", bac: "ບັກ ບັ໋ກ ບ໋ັກ ແບັກ ບັກ໌", bacl: "ບາກ ບ໋າກ ບັກ ບ່າກ ບັ໋ກ", bai: "ບ໋າຍ ບາຍ ໄບ ບ້າຍ ໄບ໋", bang: "ບັ່ງ ບັງ ບ່ັງ ບັ້ງ", ben: "ເບັນ ເບ໋ນ ເບນ ເບັ໋ນ ເບັ້ນ ເບ້ນ", bien: "ບຽນ ເບຽນ", binh: "ບິ່ງ ບິງ ບິ່ນ ບິນຫ໌ ບີງ ບິ້ງ ບີ່ງ", ca: "ກ່າ ກາ", cai: "ກາຍ ໄກ ໄຄ",
    cao: "ກາວ ເກົາ ຄາວ", chau: "ເຈົາ ໂຈວ ເຈີວ ເຈິວ ຈາວ ເຈົ່າ", dak: "ດັກ ດັ໋ກ ດ໋ັກ ດາກ ດັ້ກ ແດັກ", dien: "ດ້ຽນ ດຽນ ດ່ຽນ ເດຽນ", dinh: "ດິ້ງ ດິງ ດິ່ງ ດິນຫ໌ ດິ້ນ ດີ້ງ ດີງ", dong: "ດົ່ງ ດົງ ດ່ອງ ໂດງ ດ່ົງ ດົ້ງ", duong: "ເຢືອງ ເຊືອງ ດວງ ຢວງ ເດືອງ ເຢື່ອງ ເຍືອງ ຢຶອງ", giang: "ຢາງ ຊາງ ຍາງ ຈາງ ກຽງ ຈຽງ ຊຽງ", ha: "ຮ່າ ຮາ ຫ່າ ຮ້າ",
    hai: "ຫາຍ ໄຮ ໄຫ່ ໄຫ ໄຮ່ ຮ່າຍ ຫ໋າຍ ຫ່າຍ ໄຮ້", hau: "ເຫິ້ວ ເຫົາ ເຮົາ ຮ້າວ ເຮົ້າ ເຫົ້າ ເຫິວ ຮາວ ເຫີ້ວ ໂຫ້ວ ເຮິ້ວ ຫ້າວ", hoa: "ຮວ່າ ຮວາ ຫວ່າ ຮ່ວາ ຮົວ ຮ່ວ່າ ໂຮວາ", hoas: "ຮວາ ຮ໋ວາ ຮວ໋າ ຮ້ວາ ຮວ້າ ຮົວ ໂຮວາ ຮ່ວາ ຮວ່າ", hung: "ຮຶງ ຮຸງ ຮັງ ຫຶງ ຫຸງ ຮຸ່ງ", kan: "ກ້ານ ກັນ ການ ກ່ານ ກັ່ນ ຄັນ ກັ້ນ", khanh: "ຄັງ ຄ໋ານ ແຄັງ ແຄງ ຄັນ ຄານ ແຄ໋ງ ຄັ໋ງ ແຄັ໋ງ ຄ໋ັງ ແຄ້ງ ຄັນຫ໌ ຂັງ ແຂງ", kien: "ກຽນ ເກຽນ ຄຽນ", kon: "ກອນ ກົນ ຄອນ",
    lai: "ລາຍ ໄລ", lak: "ລັກ ລັ໋ກ ລ໋ັກ ລາກ ແລັກ", lam: "ເລິມ ລຳ ລາມ ລັມ ເລີມ", lang: "ລ້າງ ລາງ ຫຼັ່ງ ຫຼັ້ງ ລັງ ຫຼ່າງ ຫລ່າງ ລັ້ງ ຫຼ້າງ ຫຼັງ ແລງ", lao: "ລ່າວ ລາວ ເລົາ ຫຼ່າວ ຫຼາວ ຫລ່າວ", lieu: "ລຽວ ລ້ຽວ", long: "ລອງ ລົງ", mau: "ເມົາ ເມາ ມາວ", nai: "ນາຍ ໄນ", nam: "ນາມ", ngai: "ຫງາຍ ງາຍ ງ໋າຍ ໄງ ຫງ໋າຍ ງ້າຍ ໄຫງ", nghe: "ເຫງະ ເງະ ແຫງະ ແງ້ ເງ້ ແງ ເຫງ້ ແຫງ້ ເຫງ ເງ່ ແງະ ເງ ງ້ຽ ເຫງຍ ເຫງ່ ງຽ",
    nguyen: "ງວຽນ ຫງວຽນ ເງວຽນ ງຽນ ຫງຽນ ງ່ວຽນ", ninh: "ນິງ ນິນ ນິ່ງ ນິນຫ໌ ນິ໋ງ ນິງຫ໌ ນີງ", nong: "ນົງ ນອງ ໂນງ", phong: "ຟ່ອງ ຟອງ ຟົງ ຟົ່ງ ຝອງ ຝ່ອງ", phu: "ຟູ ຟູ້ ຟູ໋ ພູ ຝູ ຝູ໋", phuc: "ຟຸກ ຟຸ໋ກ ຝຸກ ຟຸ້ກ ຟຸກ໌", phuoc: "ເຟືອກ ເຟື໋ອກ ເຟື້ອກ ຟວກ ເຟື່ອກ ເຝືອກ ຟ໋ວກ ຟຶອກ", quang: "ກວາງ ກວ໋າງ ກວ່າງ ກວ້າງ ກວງ ກ໋ວາງ ກ່ວາງ ກ້ວາງ", quangt: "ກວາງ ກວັງ ກວງ ກວ່າງ",
    soc: "ຊ໋ອກ ຊອກ ຊົກ ຊົ໋ກ ຊ໋ົກ ຊັອກ", son: "ເຊີນ ເຊິນ ຊອນ ເສີນ", tay: "ເຕີຍ ໄຕ ເຕ໋ຍ ເຕິຍ ເຕຍ ໄຕ໋ ເຕັຍ", thai: "ໄທ ໄຖ ທ້າຍ ໄທ້ ຖ້າຍ ໄທຍ ຖາຍ ໄຖ້ ທ໋າຍ", thanh: "ແທງ ແທັງ ທັນ ຖັນ ແຖງ ທານ ແທັນ ແທ່ງ ທັນຫ໌ ຖານ ແຖັງ", thap: "ທາບ ຖາບ ທ໋າບ ຖ໋າບ ທັບ ທ້າບ ຖ້າບ ທາປ", tho: "ເທາະ ໂຖ ໂທ ຖໍ່ ຖໍ້ ທໍ້ ທໍ ເຖາະ ທໍ່ ຖໍ ໂທ່ ເທົາະ", thuan: "ທ້ວນ ທວນ ຖວນ ຖ້ວນ ທ່ວນ ທວ້ນ ທວ່ນ ຖ່ວນ", tien: "ຕ່ຽນ ຕຽນ ຕ້ຽນ ເຕຽນ ທຽນ", tinh: "ຕິ້ງ ຕິງ ຕີ໋ງ ຕິ໋ງ ຕິນ ຕິ່ງ ຕິນຫ໌ ຕີງ ຕິ້ນ ຕີ້ງ ຕິ໋ນ", tra: "ຈ່າ ຈາ ຕຣາ ຈ໋າ", trang: "ຈັງ ຕຣັງ ຈາງ ຕັງ", tre: "ແຈ ເຈ ເຕຣ ແຕຣ ແຈ່ ແຕ", tri: "ຈິ ຕຣີ ຈິ້ ຈີ ຕີ ຕຣິ ຈີ້ ຕຣິ້ ຈິ່ ຕິ", tum: "ຕູມ ຕຸມ ທູມ",
    tuyen: "ຕວຽນ ຕຽນ ຕູຢຽນ ຕຸຽນ ເຕວຽນ ຕ່ວຽນ ທວຽນ", vinh: "ວິງ ວິນ ວິງຫ໌ ວີງ ວິນຫ໌", vinhx: "ຫວິງ ວິງ ຫວິ໋ງ ວິ໋ງ ຫວີ໋ງ ຫວິ້ງ ຫວີງ ວິນ ວີ໋ງ ວີງ ວິ້ງ", yen: "ອຽນ ເອຽນ ເຢັນ ຢຽນ ອ້ຽນ ເຢນ",
  },
  provinces: {
    "an-giang": "an giang|ອັນຊາງ ອັນຢາງ", "bac-giang": "bac giang", "bac-kan": "bac kan", "bac-lieu": "bacl lieu", "bac-ninh": "bac ninh", "ben-tre": "ben tre", "binh-dinh": "binh dinh|ບິນດິງ ບິນດິ່ງ ບິນດິ້ງ ບິນດິນ", "binh-duong": "binh duong|ບິນດວງ ບິນເຢືອງ", "binh-phuoc": "binh phuoc|ບິນເຟືອກ ບິນຟວກ", "binh-thuan": "binh thuan|ບິນທວນ ບິນຖວນ", "ca-mau": "ca mau|ກ່າເມົ່າ ຄາເມົາ ກາມົວ",
    "can-tho": "|ເກິ່ນເທີ ເກີ່ນເທີ ກັນເທີ ເກິນເທີ ເກິ່ນເທິ ເກັ່ນເທີ ກັ່ນເທີ ກ່ານເທີ ກັນໂຖ ກັນໂທ ແຄນໂຖ ແຄນໂທ ຄັນໂຖ ເກິ່ນໂທ ເກິ່ນເທືອ ເກິ່ນເທີ່ ເກີນເທີ ເກິ່ນເຖີ ເກີ່ນເຖີ ກັນເຖີ", "cao-bang": "cao bang|ກາວບາງ", "da-nang": "|ດ່າໜັງ ດານັງ ດ່ານັງ ດ່າໜັ໋ງ ດາໜັງ ດາໜັ໋ງ ດ່ານັ໋ງ ດ່ານ້ັງ ດ່າຫຼັງ", "dak-lak": "dak lak|ດັກຫຼັກ", "dak-nong": "dak nong", "dien-bien": "dien bien", "dong-nai": "dong nai", "dong-thap": "dong thap", "gia-lai": "|ຢາລາຍ ຊາລາຍ ຍາລາຍ ຈາລາຍ ເກຍລາຍ ຈຽລາຍ ກຽລາຍ ເຈຍລາຍ ຢາໄລ ຊາໄລ ເກຍໄລ ກຽໄລ ຈຽໄລ",
    "ha-giang": "ha giang", "ha-nam": "ha nam|ຮານຳ", "ha-noi": "|ຮ່າໂນ້ຍ ຮາໂນ້ຍ ຮາໂນຍ ຮ່າໂນຍ ຮ່າໂນ່ຍ ຮາໂນ່ຍ ຮານອຍ ຮ່ານອຍ ຫ່າໂນ້ຍ ຫ່ານອຍ ຮາໂນອຍ ຮ່າໂນ໋ຍ ຮ່ານ້ອຍ ຮາໂນໄອ ຫານອຍ ຫາໂນ້ຍ", "ha-tinh": "ha tinh|ຫາຕິງ ຫາຕິ້ງ ຫາຕິນ", "hai-duong": "hai duong", "hai-phong": "hai phong", "hau-giang": "hau giang", "ho-chi-minh-city": "|ໄຊງ່ອນ ໄຊ່ງ່ອນ ໄຊງອນ", "hoa-binh": "hoa binh|ຮວາບິນ ຮວ່າບິນ ຫວາບິງ ຫວາບິ່ງ ຫວາບິນ ໂຮອາບິນ", "hung-yen": "hung yen", "khanh-hoa": "khanh hoa", "kien-giang": "kien giang", "kon-tum": "kon tum", "lai-chau": "lai chau|ໄລເຊົາ ລາຍເຊົາ", "lam-dong": "lam dong", "lang-son": "lang son",
    "lao-cai": "lao cai|ລາວຄາຍ ລ່າວຄາຍ", "long-an": "long an|ລົ່ງອານ ລອງອັນ", "nam-dinh": "nam dinh", "nghe-an": "nghe an|ເງອານ ເຫງະອັນ ເຫງ໋ອານ", "ninh-binh": "ninh binh|ນິງບິນ ນິນບິນ", "ninh-thuan": "ninh thuan", "phu-tho": "phu tho", "phu-yen": "phu yen", "quang-binh": "quang binh|ກວາງບິນ ກວ໋າງບິນ", "quang-nam": "quang nam|ກວາງນຳ", "quang-ngai": "quang ngai", "quang-ninh": "quang ninh", "quang-tri": "quang tri", "soc-trang": "soc trang", "son-la": "|ເຊີນລາ ເຊິນລາ ຊອນລາ ເສີນລາ ເຊີ້ນລາ", "tay-ninh": "tay ninh", "thai-binh": "thai binh|ໄທບິນ ໄທບີນ ທ້າຍບິນ", "thai-nguyen": "thai nguyen", "thanh-hoa": "thanh hoas",
    "thua-thien-hue": "|ເຫວ້ ເຫ້ວ ເຮ້ວ ເຮວ້ ເວ້ ເຮວ ເຫວ ເທື່ອທຽນເຫວ້ ເທື່ອທຽນເວ້ ເທື່ອທຽນ ເຖື່ອທຽນ ເທື່ອທຽນ-ເຫວ້ ທົວທຽນເຫວ້ ທົວທຽນເວ້ ທົວທຽນ ທຽນເຫວ້ ເທື່ອທຽນເຫ້ວ ເຖື່ອທຽນ-ເຫວ້ ທື່ອທຽນເຫວ້", "tien-giang": "tien giang", "tra-vinh": "tra vinh", "tuyen-quang": "tuyen quangt", "vinh-long": "vinhx ລອງ", "vinh-phuc": "vinhx phuc", "yen-bai": "yen bai",
  },
  unsafe: [
    "ໄທບິນ", "ບິນດິນ", "ອັນຊາງ", "ອັນຢາງ", "ຄາເມົາ", "ກາວບາງ", "ດາໜັງ", "ດາໜັ໋ງ", "ດ່າຫຼັງ", "ຊາລາຍ", "ຍາລາຍ", "ຈາລາຍ", "ຢາໄລ", "ຊາໄລ", "ເກຍໄລ", "ກຽໄລ", "ຈຽໄລ", "ຢາລາຍ", "ຫານອຍ", "ຮ່ານ້ອຍ", "ເຮົາຢາງ", "ເຮົາຊາງ", "ເຮົາຍາງ", "ເຮົາຈາງ", "ເຮົາກຽງ", "ລັງເຊີນ", "ລັງຊອນ", "ຫຼັງເຊີນ", "ຫຼັງຊອນ", "ລາວກາຍ", "ລາວໄກ", "ລາວໄຄ", "ລາວຄາຍ", "ເລົາໄກ", "ລົງອານ", "ລອງອັນ", "ກວ້າງຈີ", "ກວ້າງຕີ", "ກວ່າງຕີ", "ກວາງຈີ", "ກວາງຕິ", "ກວ້າງຕິ", "ກວ້າງຈິ", "ເຊີນລາ", "ເສີນລາ", "ເວ້", "ເຮວ", "ເຫວ", "ທົວທຽນ", "ບິນດວງ", "ບິນທວນ", "ບິນຖວນ", "ຈາວິນ", "ວິນລອງ", "ເບນແຕ", "ເບັນແຕ", "ເບ້ນແຕ", "ກັນໂທ", "ຫາຕິນ", "ດັກລາກ", "ດາກລາກ", "ຮານຳ", "ກວາງນຳ", "ດົງໄນ",
  ],
  before: ["ແຂວງ", "ເມືອງ", "ນະຄອນ"],
};
const LAO_HO_CHI_MINH = [
  "ໂຮ່ຈີມິນ",
  "ໂຮ່ຈິມິນ",
  "ໂຮຈິມິນ",
  "ໂຮຈີມິນ",
  "ໂຮ່ຈິມິງ",
  "ໂຮ່ຈີມິງ",
  "ໂຮຈິມິງ",
  "ໂຮຈີມິງ",
  "ໂຮ່ຈີ້ມິນ",
  "ໂຮ່ຈີ໋ມິນ",
  "ໂຮ່ຈີ໋ມິງ",
  "ໂຮ່ຈິ໋ມິງ",
  "ໂຫ່ຈີມິນ",
  "ໂຮຊີມິນ",
  "ໂຮຈິມິນຫ໌",
  "ໂຮ່ຈີມີນ",
  "ໂຮຈີມີນ",
];
const LAO_BA_RIA = [
  "ບາເຣ້ຍ",
  "ບາຣຽ",
  "ບ່າເສ້ຍ",
  "ບາຣີຍາ",
  "ບາເຣຍ",
  "ບ່າເຣ້ຍ",
  "ບ່າຣ້ຽ",
  "ບາລຽ",
  "ບ່າເຫຼ້ຍ",
  "ບາເລຍ",
  "ບ່າເຣຍ",
  "ບ່າຣຽ",
  "ບາຣ້ຽ",
  "ບ່າເຊ້ຍ",
  "ບາເຣັຍ",
  "ບ່າເລ້ຍ",
];
const LAO_VUNG_TAU = ["ຫວຸງເຕົ່າ", "ວຸງເຕົ່າ", "ຫວຸງເຕົາ", "ວຸງເຕົາ", "ວຸງຕ່າວ", "ຫວຸງຕ່າວ", "ຫວຸ໋ງເຕົ່າ", "ວຸງເທົາ", "ຫວູງເຕົ່າ", "ວູງເຕົ່າ", "ວຸງຕາວ"];

/* -------------------------------------------------------------------------------------------------------------------- regions and country */

/** ແມ່ນ້ຳ has its marks in either order. */
const river = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.includes("ນ້ຳ") ? [name, name.replace("ນ້ຳ", "ນໍ້າ")] : [name]));

const THAI_NORTH = ["ทางตอนเหนือ", "ภาคเหนือ", "ทางภาคเหนือ", "ตอนเหนือ", "ของภาคเหนือ", "ทางเหนือ", "เหนือ", "ทางทิศเหนือ"];
const THAI_HILLS = ["ภูเขา", "เทือกเขา", "พื้นที่ภูเขา", "เขตภูเขา", "ภูมิภาคภูเขา", "พื้นที่สูง"];
const LAO_NORTH = ["ພາກເໜືອ", "ທາງພາກເໜືອ", "ທາງເໜືອ", "ຕອນເໜືອ", "ທາງຕອນເໜືອ", "ພາກເຫນືອ", "ເຂດພາກເໜືອ"];

// prettier-ignore
const REGIONS: Record<string, AreaNames> = {
  "northern-midlands-and-mountains": {
    en: ["Northern Midlands and Mountains", "Northern Midland and Mountain", "Northern Midlands and Mountainous", "Northern Midland and Mountainous", "Northern Midlands and Mountain", "Northern Midlands", "midlands and mountains of the north", "midlands and mountainous areas of the north", "midland and mountainous region of the north", "midland and mountainous areas of the north", "midlands and mountainous region of the north", "midlands and northern mountains", "midlands and northern mountainous", "midland and northern mountainous", "midland and northern mountain", "midlands and mountains in the north", "northern mountainous and midland", "northern mountains and midlands", "northern mountainous midland", "northern mountainous region", "northern mountainous provinces", "northern mountain region", "mountainous and midland region of the north", "Trung du and northern mountains", "north midlands and mountains", "North Midlands", "northern highlands and midlands", "midlands and mountains region of the north"],
    vi: ["Trung du và miền núi phía Bắc", "Trung du, miền núi phía Bắc", "Trung du miền núi phía Bắc", "Trung du - miền núi phía Bắc", "Trung du và miền núi Bắc Bộ", "Trung du, miền núi Bắc Bộ", "Trung du miền núi Bắc Bộ", "miền núi và trung du Bắc Bộ", "miền núi, trung du phía Bắc", "miền núi và trung du phía Bắc", "miền núi phía Bắc", "Trung du Bắc Bộ", "Trung du và miền núi phía bắc bộ", "TDMNPB", "TD&MNPB"],
    fr: ["Midlands et des Montagnes du Nord", "Midlands et Montagnes du Nord", "Midlands et montagnes septentrionales", "Midlands et des montagnes septentrionales", "Midlands et zones montagneuses du Nord", "Midlands et des régions montagneuses du Nord", "Midlands et les montagnes du Nord", "Midlands du Nord", "Midlands et de la région montagneuse du Nord", "moyennes régions et montagnes du Nord", "moyenne région et des montagnes du Nord", "moyenne région et montagnes du Nord", "moyennes régions et des montagnes du Nord", "moyenne et haute région du Nord", "moyenne et haute régions du Nord", "moyennes et hautes régions du Nord", "hautes et moyennes régions du Nord", "haute et moyenne région du Nord", "région montagneuse et moyenne du Nord", "moyenne région et de la région montagneuse du Nord", "montagnes et moyennes régions du Nord", "région montagneuse du Nord", "régions montagneuses du Nord", "zones montagneuses et de moyenne altitude du Nord", "terres intérieures et montagnes du Nord", "terres intérieures et des montagnes du Nord", "plaines centrales et montagnes du Nord", "centre et montagnes du Nord", "régions intérieures et montagneuses du Nord", "région du Centre et des montagnes du Nord"],
    nb: ["nordlige midtlands- og fjellregion*", "nordlige midtland- og fjellregion*", "nordlige midtland og fjell*", "nordlige midtlandet og fjell*", "nordlige midtlandene og fjell*", "nordlige midtlands- og fjellområde*", "nordlige midtlands- og fjellprovins*", "nordlige fjell- og midtlandsregion*", "nordlige fjell- og midtlandsområde*", "midtlands- og fjellregionen i nord", "midtlands- og fjellområdene i nord", "midtlandet og fjellene i nord", "midtlandene og fjellene i nord", "midtlandene og fjellområdene i nord", "midtlandet og fjellområdene i nord", "midtlandet og de nordlige fjell*", "midtlandene og de nordlige fjell*", "midtland og nordlige fjell*", "nordlige fjellregion*", "nordlige fjellområde*", "nordlige fjellprovins*", "nordlige midtland*", "nordlige innlands- og fjellregion*", "nordlige innlandet og fjell*", "nordlige høylandet og fjell*", "Northern Midlands and Mountains", "nordlige mellomland* og fjell*"],
    th: [
      ...join([["มิดแลนด์", "มิดแลนด์ส", "มิดแลนด์ทางตอนเหนือ", "มิดแลนด์ตอนเหนือ", "ที่ราบสูงตอนกลาง", "ที่ราบตอนกลาง", "ที่ราบภาคกลาง", "ที่ราบกลาง", "พื้นที่ตอนกลาง", "พื้นที่ราบตอนกลาง", "ตอนกลาง", "ภาคกลาง", "ที่ดอน", "ที่ราบเชิงเขา", "เชิงเขา", "เขตกลาง", "เขตที่ราบกลาง", "ที่ราบสูง", "เนินเขา", "กึ่งภูเขา", "ที่ลาดเชิงเขา"], ["และ"], THAI_HILLS, THAI_NORTH]),
      ...join([["ภูเขา", "เทือกเขา", "พื้นที่ภูเขา", "เขตภูเขา"], ["และ"], ["มิดแลนด์", "ที่ราบตอนกลาง", "ที่ราบภาคกลาง", "ตอนกลาง", "ภาคกลาง", "ที่ดอน", "ที่ราบสูง"], THAI_NORTH]),
      ...join([["พื้นที่ภูเขา", "เขตภูเขา", "ภูมิภาคภูเขา", "จังหวัดภูเขา", "เทือกเขา"], ["ทางตอนเหนือ", "ภาคเหนือ", "ทางภาคเหนือ", "ตอนเหนือ"]]),
      ...join([["ภาคเหนือตอนกลาง", "มิดแลนด์เหนือ", "มิดแลนด์ตอนเหนือ", "มิดแลนด์ภาคเหนือ", "ที่ราบภาคเหนือ", "ที่ราบตอนกลางภาคเหนือ", "ที่ราบตอนเหนือ", "ที่ราบสูงตอนเหนือ", "ที่ราบสูงภาคเหนือ"], ["และ"], ["ภูเขา", "เทือกเขา", "เขตภูเขา", "พื้นที่ภูเขา"]]),
      "มิดแลนด์เหนือ", "มิดแลนด์ตอนเหนือ", "มิดแลนด์ทางตอนเหนือ", "มิดแลนด์ภาคเหนือ",
    ],
    lo: [
      ...join([["ພາກກາງ", "ເຂດພາກກາງ", "ເຄິ່ງພູ", "ເຂດເຄິ່ງພູ", "ເນີນສູງ", "ເຂດເນີນສູງ", "ເຂດທົ່ງພຽງ", "ທົ່ງພຽງ", "ເຂດກາງ", "ຕອນກາງ", "ເຂດພູພຽງ", "ພູພຽງ", "ເຂດຊົນນະບົດ", "ມິດແລນ", "ທົ່ງພຽງພາກກາງ", "ເຂດເນີນພູ", "ເນີນພູ"], ["ແລະ"], ["ພູດອຍ", "ເຂດພູດອຍ", "ພູເຂົາ", "ເຂດພູເຂົາ", "ເຂດພູ", "ເຂດພູສູງ"], LAO_NORTH]),
      ...join([["ພູດອຍ", "ເຂດພູດອຍ", "ເຂດພູເຂົາ", "ພູເຂົາ"], ["ແລະ"], ["ພາກກາງ", "ເຂດພາກກາງ", "ເຄິ່ງພູ", "ເຂດທົ່ງພຽງ", "ເນີນສູງ", "ເຂດເນີນສູງ"], LAO_NORTH]),
      ...join([["ເຂດພູດອຍ", "ເຂດພູເຂົາ", "ພູດອຍ", "ແຂວງພູດອຍ"], LAO_NORTH]),
      ...join([["ພາກເໜືອຕອນກາງ", "ພາກກາງຕອນເໜືອ", "ພາກເໜືອພາກກາງ"], ["ແລະ"], ["ພູດອຍ", "ເຂດພູດອຍ", "ພູເຂົາ", "ເຂດພູເຂົາ"]]),
    ],
  },
  "red-river-delta": {
    en: ["Red River Delta", "Red River delta", "Red-River Delta", "Hong River Delta", "Song Hong Delta", "Red river plain", "delta of the Red River", "Northern Delta", "Red River Basin"],
    vi: ["Đồng bằng sông Hồng", "ĐB sông Hồng", "ĐBSH", "Đồng bằng Bắc Bộ", "châu thổ sông Hồng"],
    fr: ["delta du fleuve Rouge", "delta du Fleuve Rouge", "delta du Fleuve-Rouge", "delta du Song Hong", "plaine du fleuve Rouge", "delta de la rivière Rouge", "delta de la Rivière Rouge", "delta du Sông Hông", "bassin du fleuve Rouge"],
    nb: ["Rødeelvdelta*", "Røde Elv-delta*", "Røde elvs delta*", "Røde elv delta*", "Rødelvdelta*", "Rødeelvens delta*", "Rødeelvsdelta*", "Rødeelv-delta*", "Rødelv-delta*", "Rødelvens delta*", "Red River-delta*", "Red River Delta*", "Song Hong-delta*", "deltaet ved Rødeelva", "deltaet ved Den røde elv", "Rødelvsdelta*", "Røde flods delta*", "Røde elvens delta*", "Røde elvdelta*", "Røde-elvdelta*", "Røde elv-delta*"],
    th: ["ปากแม่น้ำแดง", "สามเหลี่ยมปากแม่น้ำแดง", "สามเหลี่ยมแม่น้ำแดง", "ที่ราบลุ่มแม่น้ำแดง", "ที่ราบปากแม่น้ำแดง", "ที่ราบแม่น้ำแดง", "ลุ่มแม่น้ำแดง", "ที่ราบสามเหลี่ยมปากแม่น้ำแดง", "ที่ราบสามเหลี่ยมแม่น้ำแดง", "ดินดอนสามเหลี่ยมปากแม่น้ำแดง", "ดินดอนสามเหลี่ยมแม่น้ำแดง", "ที่ราบลุ่มปากแม่น้ำแดง", "เดลต้าแม่น้ำแดง", "แม่น้ำแดงเดลต้า", "เดลตาแม่น้ำแดง", "ที่ราบลุ่มแม่น้ำหง", "ที่ราบลุ่มแม่น้ำฮ่ง", "ดินดอนปากแม่น้ำแดง"],
    lo: river(["ທົ່ງພຽງແມ່ນ້ຳແດງ", "ທົ່ງພຽງນ້ຳແດງ", "ດິນດອນສາມຫຼ່ຽມແມ່ນ້ຳແດງ", "ດິນດອນສາມລ່ຽມແມ່ນ້ຳແດງ", "ດິນດອນສາມຫລ່ຽມແມ່ນ້ຳແດງ", "ສາມຫຼ່ຽມປາກແມ່ນ້ຳແດງ", "ສາມຫລ່ຽມປາກແມ່ນ້ຳແດງ", "ສາມຫຼ່ຽມແມ່ນ້ຳແດງ", "ສາມຫລ່ຽມແມ່ນ້ຳແດງ", "ສາມລ່ຽມແມ່ນ້ຳແດງ", "ປາກແມ່ນ້ຳແດງ", "ທົ່ງພຽງປາກແມ່ນ້ຳແດງ", "ລຸ່ມແມ່ນ້ຳແດງ", "ເຂດແມ່ນ້ຳແດງ", "ທົ່ງພຽງແມ່ນ້ຳຮົ່ງ", "ທົ່ງພຽງສາມຫຼ່ຽມແມ່ນ້ຳແດງ", "ທົ່ງພຽງລຸ່ມແມ່ນ້ຳແດງ", "ເດລຕ້າແມ່ນ້ຳແດງ", "ດິນດອນແມ່ນ້ຳແດງ"]),
  },
  "north-central-and-central-coast": {
    en: ["North Central and Central Coast", "North Central and Central Coastal", "Northern Central and Central Coastal", "Northern Central and Central Coast", "North Central Coast and Central Coast", "North Central region and Central Coast", "North Central and Coastal Central", "North Central and South Central Coast", "North-Central and Central Coast", "North-Central and Central Coastal", "North Central", "North-Central", "Northern Central", "North Central Coast", "North Central region", "North Central Vietnam", "North Central Viet Nam", "Central Coast", "Central Coastal region", "Central Coastal provinces", "Central Coastal", "South Central Coast", "South Central Coastal", "South Central region", "Southern Central Coast", "South-Central Coast", "Northern Central Coast", "coastal central region", "North Central area", "north-central region"],
    vi: ["Bắc Trung Bộ và Duyên hải miền Trung", "Bắc Trung Bộ và Duyên hải Trung Bộ", "Bắc Trung Bộ, Duyên hải miền Trung", "Bắc Trung Bộ - Duyên hải miền Trung", "Bắc Trung Bộ và Nam Trung Bộ", "Bắc Trung Bộ", "Bắc miền Trung", "Duyên hải miền Trung", "Duyên hải Trung Bộ", "Duyên hải Nam Trung Bộ", "Nam Trung Bộ", "Duyên hải Bắc Trung Bộ"],
    fr: ["Centre-Nord et du littoral du Centre", "Centre-Nord et littoral central", "Centre-Nord et du littoral central", "Centre-Nord et côte centrale", "Centre-Nord et de la côte centrale", "Centre-Nord et littoral du Centre", "Nord-Centre et littoral central", "Nord-Centre et du littoral central", "Nord-Centre et côte centrale", "Nord-Centre et de la côte centrale", "Nord du Centre et littoral du Centre", "Nord du Centre et du littoral du Centre", "Centre-Nord", "Nord-Centre", "Centre Nord", "Nord du Centre", "région Centre-Nord", "côte centrale", "littoral central", "littoral du Centre", "région côtière centrale", "région côtière du Centre", "côte du Centre", "Trung Bo du Nord", "Centre septentrional", "région centrale du Nord", "Centre-Sud", "côte centrale sud", "littoral du Centre-Sud"],
    nb: ["Nord-Sentral- og Sentralkyst*", "nordlige sentrale og sentrale kyst*", "nordsentrale og sentrale kyst*", "nordlige sentral- og sentralkyst*", "nordlige sentralregion*", "nordlige sentrale region*", "nordlige sentrale kyst*", "nordlige sentrale område*", "nordlige sentrale del*", "nord-sentrale*", "nordsentrale*", "sentrale kystregion*", "sentrale kystområde*", "sentrale kyst*", "sentralkyst*", "sørlige sentralkyst*", "sørlige sentrale kyst*", "sørsentrale kyst*", "Nord-Sentral-Vietnam", "Nord-Sentral-regionen", "North Central*", "Nord-Sentral-*", "nordlige sentrale Vietnam", "nordlige Sentral-Vietnam"],
    th: [
      ...join([["ภาคกลางตอนเหนือ", "ตอนกลางเหนือ", "ตอนกลางตอนเหนือ", "ภาคเหนือตอนกลาง", "ภาคกลางเหนือ", "ตอนเหนือตอนกลาง", "ตอนเหนือภาคกลาง", "ภาคเหนือกลาง"], ["และ"], ["ชายฝั่งภาคกลาง", "ชายฝั่งตอนกลาง", "ชายฝั่งกลาง", "ชายฝั่งทะเลภาคกลาง", "ชายฝั่งทะเลตอนกลาง", "ภาคกลางชายฝั่ง", "เขตชายฝั่งภาคกลาง", "พื้นที่ชายฝั่งภาคกลาง", "ชายฝั่งภาคกลางตอนใต้"]]),
      "ภาคกลางตอนเหนือ", "ตอนกลางเหนือ", "ภาคกลางเหนือ", "ภาคเหนือตอนกลาง", "ตอนเหนือตอนกลาง", "ภาคเหนือกลาง", "เวียดนามตอนกลางเหนือ", "เวียดนามกลางตอนเหนือ", "ชายฝั่งภาคกลาง", "ชายฝั่งตอนกลาง", "ชายฝั่งทะเลภาคกลาง", "ชายฝั่งทะเลตอนกลาง", "ชายฝั่งภาคกลางตอนใต้", "ชายฝั่งตอนกลางใต้", "ชายฝั่งทะเลภาคกลางตอนใต้", "ชายฝั่งตอนใต้ตอนกลาง", "ภาคกลางตอนใต้", "บั๊กจุงโบ", "บัคจุงโบ", "นอร์ทเซ็นทรัล",
    ],
    lo: [
      ...join([["ພາກກາງຕອນເໜືອ", "ພາກເໜືອຕອນກາງ", "ພາກກາງເໜືອ", "ພາກກາງພາກເໜືອ", "ຕອນກາງເໜືອ", "ບັກຈຸງໂບ"], ["ແລະ"], ["ແຄມທະເລພາກກາງ", "ເຂດແຄມທະເລພາກກາງ", "ຝັ່ງທະເລພາກກາງ", "ເຂດຝັ່ງທະເລພາກກາງ", "ຊາຍຝັ່ງພາກກາງ", "ຊາຍຝັ່ງທະເລພາກກາງ", "ແຄມຝັ່ງທະເລພາກກາງ", "ພາກກາງແຄມທະເລ"]]),
      "ພາກກາງຕອນເໜືອ", "ພາກເໜືອຕອນກາງ", "ພາກກາງເໜືອ", "ແຄມທະເລພາກກາງ", "ຝັ່ງທະເລພາກກາງ", "ຊາຍຝັ່ງພາກກາງ", "ຊາຍຝັ່ງທະເລພາກກາງ", "ແຄມຝັ່ງທະເລພາກກາງ", "ບັກຈຸງໂບ", "ບັກຈຸງໂບ້", "ບັກຈູງໂບ", "ພາກກາງຕອນໃຕ້", "ແຄມທະເລພາກກາງຕອນໃຕ້", "ນາມຈຸງໂບ", "ນາມຈຸງໂບ້",
    ],
  },
  "central-highlands": {
    latin: ["Tay Nguyen"],
    en: ["Central Highlands", "Central Highland", "Central Plateau", "Western Highlands"],
    vi: ["Tây Nguyên", "cao nguyên Trung Bộ"],
    fr: ["Hauts Plateaux du Centre", "Hauts-Plateaux du Centre", "hauts plateaux centraux", "hautes terres centrales", "Hautes Terres du Centre", "Plateaux du Centre", "hauts plateaux de l'Ouest", "plateau central", "hautes terres du centre du Vietnam"],
    nb: ["sentrale høyland*", "Sentralhøyland*", "sentrale høyslette*", "Central Highlands", "vestlige høyland*", "sentrale platå*", "sentral-høyland*"],
    th: ["ที่ราบสูงตอนกลาง", "ที่ราบสูงภาคกลาง", "ที่ราบสูงกลาง", "ที่สูงตอนกลาง", "ที่สูงภาคกลาง", "ไฮแลนด์ตอนกลาง", "เซ็นทรัลไฮแลนด์", "เซ็นทรัลไฮแลนด์ส", "เตยเงวียน", "เตยเหงียน", "เตยเหงวียน", "เตยเงียน", "ไตเงวียน", "ไตเหงียน", "ไตเหงวียน", "เตย์เงวียน", "เตย์เหงียน", "เต็ยเงวียน", "เทย์เหงียน", "เต็ยเหงวียน", "พื้นที่สูงตอนกลาง", "ที่ราบสูงเซ็นทรัล"],
    lo: ["ໄຕງວຽນ", "ເຕີຍງວຽນ", "ໄຕຫງວຽນ", "ເຕີຍຫງວຽນ", "ເຕ໋ຍງວຽນ", "ເຕິຍງວຽນ", "ເຕຍງວຽນ", "ໄຕ໋ງວຽນ", "ທົ່ງພຽງສູງພາກກາງ", "ເນີນສູງພາກກາງ", "ພູພຽງພາກກາງ", "ເຂດທີ່ສູງພາກກາງ", "ເຂດສູງພາກກາງ", "ເຂດພູສູງພາກກາງ", "ພູພຽງຕອນກາງ", "ທີ່ສູງພາກກາງ", "ພູພຽງສູງພາກກາງ", "ທີ່ຮາບສູງພາກກາງ", "ທີ່ລາບສູງພາກກາງ", "ເນີນສູງຕອນກາງ", "ເຂດພູດອຍພາກກາງ"],
  },
  southeast: {
    latin: ["Dong Nam Bo"],
    en: ["Southeast region", "Southeastern region", "Southeast area", "South East region", "South-East region", "South-Eastern region", "Southeast provinces", "Southeastern provinces", "Southeast Vietnam", "Southeast Viet Nam", "Southeastern Vietnam", "Southeast key economic region", "Southeastern area", "region of the Southeast", "southeast of Vietnam"],
    vi: ["Đông Nam Bộ", "miền Đông Nam Bộ", "ĐNB"],
    fr: ["région du Sud-Est", "région Sud-Est", "région sud-est", "provinces du Sud-Est", "Nam Bo oriental", "Nam Bô oriental", "Sud-Est du Vietnam", "Sud-Est vietnamien", "Sud-Est du pays", "zone du Sud-Est", "Nam Bo de l'Est"],
    nb: ["sørøstlige region*", "sørøstlige provins*", "Sørøst-region*", "Sørøstregion*", "Sørøst-Vietnam", "sørøstlige Vietnam", "sørøstlige økonomiske region*", "sørøst-provins*", "regionen Sørøst"],
    th: ["ภาคตะวันออกเฉียงใต้", "ภูมิภาคตะวันออกเฉียงใต้", "เขตตะวันออกเฉียงใต้", "พื้นที่ตะวันออกเฉียงใต้", "จังหวัดตะวันออกเฉียงใต้", "เวียดนามตะวันออกเฉียงใต้", "ด่งนามโบ", "ดงนามโบ", "ด่องนามโบ", "ภาคใต้ตะวันออก", "ภาคใต้ฝั่งตะวันออก", "ดองนามโบ"],
    lo: ["ພາກຕາເວັນອອກສຽງໃຕ້", "ພາກຕາເວັນອອກສ່ຽງໃຕ້", "ພາກຕາເວັນອອກສຽງໄຕ້", "ເຂດຕາເວັນອອກສຽງໃຕ້", "ເຂດຕາເວັນອອກສ່ຽງໃຕ້", "ພາກພື້ນຕາເວັນອອກສຽງໃຕ້", "ພາກຕາເວັນອອກໃຕ້", "ດົງນາມໂບ", "ດົ່ງນາມໂບ", "ດົງນາມໂບ້", "ດົ່ງນາມໂບ້", "ພາກຕາເວັນອອກນາມໂບ", "ນາມໂບ້ຕາເວັນອອກ", "ພາກໃຕ້ຕາເວັນອອກ", "ຕາເວັນອອກນາມໂບ"],
  },
  "mekong-delta": {
    en: ["Mekong Delta", "Mekong River Delta", "Mekong river delta", "Cuu Long Delta", "Cuu Long River Delta", "delta of the Mekong", "Southwest region", "Southwestern region"],
    vi: ["Đồng bằng sông Cửu Long", "ĐB sông Cửu Long", "ĐBSCL", "Tây Nam Bộ", "miền Tây Nam Bộ", "châu thổ sông Cửu Long", "vùng sông Cửu Long"],
    fr: ["delta du Mékong", "delta du fleuve Mékong", "delta du Cuu Long", "delta de Mékong", "région du Sud-Ouest", "Nam Bo occidental", "bas Mékong"],
    nb: ["Mekongdelta*", "Mekong-delta*", "Mekong Delta*", "Mekongelvens delta*", "Mekong-elvens delta*", "Mekong-elvedelta*", "Mekongflodens delta*", "deltaet ved Mekong", "Mekongelvedelta*", "Mekong River Delta*"],
    th: ["สามเหลี่ยมปากแม่น้ำโขง", "สามเหลี่ยมแม่น้ำโขง", "ที่ราบลุ่มแม่น้ำโขง", "ที่ราบปากแม่น้ำโขง", "ที่ราบลุ่มปากแม่น้ำโขง", "ปากแม่น้ำโขง", "ที่ราบแม่น้ำโขง", "ดินดอนสามเหลี่ยมปากแม่น้ำโขง", "ดินดอนสามเหลี่ยมแม่น้ำโขง", "ที่ราบสามเหลี่ยมปากแม่น้ำโขง", "ที่ราบสามเหลี่ยมแม่น้ำโขง", "เดลต้าแม่น้ำโขง", "แม่น้ำโขงเดลต้า", "ที่ราบลุ่มแม่น้ำกู๋วลอง", "ที่ราบลุ่มแม่น้ำกื๋วลอง", "ภาคตะวันตกเฉียงใต้", "เตยนามโบ", "ดินดอนปากแม่น้ำโขง"],
    lo: river(["ທົ່ງພຽງແມ່ນ້ຳຂອງ", "ທົ່ງພຽງນ້ຳຂອງ", "ດິນດອນສາມຫຼ່ຽມແມ່ນ້ຳຂອງ", "ດິນດອນສາມລ່ຽມແມ່ນ້ຳຂອງ", "ດິນດອນສາມຫຼ່ຽມປາກແມ່ນ້ຳຂອງ", "ສາມຫຼ່ຽມປາກແມ່ນ້ຳຂອງ", "ສາມຫລ່ຽມປາກແມ່ນ້ຳຂອງ", "ສາມຫຼ່ຽມແມ່ນ້ຳຂອງ", "ສາມຫລ່ຽມແມ່ນ້ຳຂອງ", "ສາມລ່ຽມແມ່ນ້ຳຂອງ", "ປາກແມ່ນ້ຳຂອງ", "ທົ່ງພຽງປາກແມ່ນ້ຳຂອງ", "ທົ່ງພຽງລຸ່ມແມ່ນ້ຳຂອງ", "ທົ່ງພຽງສາມຫຼ່ຽມແມ່ນ້ຳຂອງ", "ທົ່ງພຽງແມ່ນ້ຳກື໋ວລອງ", "ທົ່ງພຽງແມ່ນ້ຳກິ໋ວລອງ", "ທົ່ງພຽງແມ່ນ້ຳກຽວລອງ", "ທົ່ງພຽງແມ່ນ້ຳເກົ້າມັງກອນ", "ເດລຕ້າແມ່ນ້ຳຂອງ", "ດິນດອນແມ່ນ້ຳຂອງ", "ດິນດອນປາກແມ່ນ້ຳຂອງ", "ເຕີຍນາມໂບ", "ໄຕນາມໂບ", "ພາກຕາເວັນຕົກສຽງໃຕ້", "ພາກຕາເວັນຕົກສ່ຽງໃຕ້", "ເຂດຕາເວັນຕົກສຽງໃຕ້"]),
  },
  "viet-nam": {
    latin: ["Vietnam", "Viet Nam", "Viet-Nam", "Socialist Republic of Vietnam"],
    nb: ["Vietnams", "Viet Nams"],
    th: ["เวียดนาม", "เวียตนาม", "เหวียตนาม"],
    lo: ["ຫວຽດນາມ", "ວຽດນາມ", "ຫວຽດ ນາມ", "ຫວຽດນຳ", "ຫວ່ຽດນາມ"],
  },
};

/* -------------------------------------------------------------------------------------------------------------------------------- the book */

const PROVINCES = AREAS.filter(({ kind, id }) => kind === "province" && !id.endsWith("-2025"));
const thai = spell(THAI);
const lao = spell(LAO);

/** Words before the name of the city of Ho Chi Minh, which by itself is a man's, a road's and a party's too. */
const cityOf = (words: readonly string[], names: readonly string[]): string[] => join([words, names]);
const joints = ["-", " - ", "", " ", "- ", " -", "/"];
thai["ho-chi-minh-city"]?.push(...cityOf(["นคร", "เมือง", "กรุง", "มหานคร", "จังหวัด", "เทศบาลนคร"], THAI_HO_CHI_MINH));
lao["ho-chi-minh-city"]?.push(...cityOf(["ນະຄອນ", "ເມືອງ", "ຕົວເມືອງ", "ແຂວງ", "ມະຫານະຄອນ"], LAO_HO_CHI_MINH));
// Alone, "เว้" is a syllable of "ยกเว้น" and others: after a space it is the city.
thai["thua-thien-hue"]?.push(" เว้");
thai["ba-ria-vung-tau"] = join([THAI_BA_RIA, [...joints, "และ"], THAI_VUNG_TAU]);
lao["ba-ria-vung-tau"] = join([LAO_BA_RIA, [...joints, "ແລະ", " ແລະ "], LAO_VUNG_TAU]);

/** The same with a hyphen, as older French spells it. */
const hyphenated = (name: string): string => name.replace(/ (?=\p{L})/gu, "-");

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const provinceNames = PROVINCES.map(({ id, name, nameVi }): [string, AreaNames] => {
  const plain = distinct([name, ...(name.includes(" - ") ? [] : [hyphenated(name)]), ...(LATIN[id] ?? [])]);
  const genitive = plain.filter((form) => /[a-z]$/.test(form) && !form.endsWith("s")).map((form) => `${form}s`);
  return [id, { latin: plain, vi: [nameVi, ...(VIETNAMESE[id] ?? [])], nb: genitive, th: thai[id] ?? [], lo: lao[id] ?? [] }];
});

/** The names of every area, by its id without the suffix of the units of 2025, which bear the names of older ones. */
export const AREA_NAMES: Record<string, AreaNames> = { ...Object.fromEntries(provinceNames), ...REGIONS };

/**
 * Latin names, folded, that are names only where they begin with a capital: folded, most Vietnamese names are ordinary words too ("đã nâng",
 * "giá lại", "diễn biến"). City names with a word for the city in them are not among them.
 */
export const CASED_LATIN: ReadonlySet<string> = new Set(
  [
    ...provinceNames.flatMap(([, { latin = [], nb = [] }]) => [...latin, ...nb]).filter((name) => !/chi.?minh/i.test(name)),
    ...[
      "Tay Nguyen",
      "Dong Nam Bo",
      "Bac Trung Bo",
      "Nam Trung Bo",
      "Tay Nam Bo",
      "North Central",
      "Northern Central",
      "Central Coast",
      "Central Coastal",
      "Nord du Centre",
      "cote centrale",
      "Centre Nord",
      "centre et montagnes du Nord",
    ],
  ].map((name) => name.toLowerCase()),
);

/** Longer names that hold an area's name and name no area. */
// prettier-ignore
export const OTHER_NAMES: AreaNames = {
  latin: ["Thai Binh Duong", "Dien Bien Phu", "Hoang Anh Gia Lai", "Nam Dinh Vu", "Vietnam.vn", "Vietnam+", "VietnamPlus", "Vietnam News", "Viet Nam News", "Vietnam Airlines", "Vietnam Post", "Vietnam Report", "Vietnam Television", "Vietnam News Agency"],
  th: [" เว้น", " เว้า", "ฉลองอัน", "ฉลองอาน", "คลองอัน", "ทดลองอัน", "จำลองอัน", "เดียนเบียนฟู", "เดี่ยนเบียนฟู", "เวียดนามแอร์ไลน์", "เวียดนามพลัส", "เวียดนามนิวส์"],
  lo: ["ດຽນບຽນຟູ", "ດ້ຽນບຽນຟູ", "ດ່ຽນບຽນຟູ", "ຫວຽດນາມແອລາຍ"],
};

/**
 * Names that are areas where they stand alone, as in the cell of a table, by their folded spelling; in running text they are other words, too, or
 * the name of a man.
 */
export const CELL_NAMES: ReadonlyMap<string, string> = new Map([
  ...unsafeNames(THAI),
  ...unsafeNames(LAO),
  ...[...THAI_HO_CHI_MINH, ...LAO_HO_CHI_MINH].map((name): [string, string] => [name, "ho-chi-minh-city"]),
  ["ho chi minh", "ho-chi-minh-city"],
  ["hcm", "ho-chi-minh-city"],
]);
