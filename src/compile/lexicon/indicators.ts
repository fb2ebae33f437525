import { AREAS } from "../../data/areas.ts";
import type { Language } from "../../data/contract.ts";
import type { IndicatorId } from "../../data/indicators.ts";
import type { IndicatorName, IndicatorNames } from "./names.ts";
import { spell } from "./spell.ts";

/** Names that count only where words of a context stand near them. */
const near = (patterns: readonly string[], context: readonly string[], within = 120): IndicatorName[] =>
  spell(...patterns).map((name) => ({ name, with: context, within }));

// Parts of names that are written in several ways, as patterns of `spell`.
// prettier-ignore
const EN = {
  st: "{science and technology|science & technology|s&t|s & t|science, technology and innovation|science, technology, and innovation|science and technology and innovation|science, technology|science-technology|scientific and technological|scientific and technical|scientific-technological}",
  org: "organi{s|z}ation{|s}",
  digitised: "digiti{s|z}",
};
// prettier-ignore
const VI = {
  product: "tổng sản phẩm {trên địa bàn|trong tỉnh|trên địa bàn tỉnh|trên địa bàn thành phố|nội tỉnh|địa phương|của tỉnh|của thành phố|nội địa của tỉnh}",
  st: "{khoa học và công nghệ|khoa học, công nghệ|khoa học công nghệ|khoa học - công nghệ|khoa học-công nghệ|kh&cn|khcn|kh-cn|kh và cn}",
};
// prettier-ignore
const FR = {
  st: "{scientifiques et technologiques|scientifiques et techniques|de science et de technologie|de science et technologie|de sciences et technologies|en science et technologie|en sciences et technologies|des sciences et technologies|en sciences et en technologies|de la science et de la technologie|des sciences et des technologies|scientifique et technologique|s&t}",
  org: "{organisation|organisme|institution|établissement}{|s}",
  firm: "{entreprise|société|firme}{|s}",
};
// prettier-ignore
const NB = {
  st: "{vitenskapelige og teknologiske|vitenskaplige og teknologiske|vitenskapelig og teknologisk}",
};
// prettier-ignore
const TH = {
  st: "{วิทยาศาสตร์และเทคโนโลยี|วิทยาศาสตร์ และเทคโนโลยี|วิทยาศาสตร์เทคโนโลยี|วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม|วิทยาศาสตร์-เทคโนโลยี|วทน.}",
  digital: "{ดิจิทัล|ดิจิตอล}",
};
const LAO_TECHNOLOGY = "{ເຕັກໂນໂລຊີ|ເຕັກໂນໂລຢີ|ເທັກໂນໂລຊີ|ເທັກໂນໂລຢີ|ເຕັກໂນໂລຍີ}";
// prettier-ignore
const LO = {
  technology: LAO_TECHNOLOGY,
  st: `{ວິທະຍາສາດແລະ|ວິທະຍາສາດ ແລະ |ວິທະຍາສາດ-|ວິທະຍາສາດ - |ວິທະຍາສາດ}${LAO_TECHNOLOGY}`,
  digital: "{ດິຈິຕອນ|ດິຈິຕອລ|ດີຈິຕອນ|ດີຈິຕອລ|ດີຈີຕອນ|ດີຈີຕອລ|ດິຈີຕອນ|ດິຈີຕອລ|ດິຈິຕັນ|ດິຈິຕັລ|ດິຈິທັລ|ດິຈິທັນ|ດີຈີຕັນ|ດີຈີທັລ}",
  index: "{ດັດຊະນີ|ດັດສະນີ|ຕົວຊີ້ວັດ}",
  innovation: "{ນະວັດຕະກຳ|ນະວັດກຳ|ນະວັດຕະກັມ|ປະດິດສ້າງ|ຫົວຄິດປະດິດສ້າງ|ປ່ຽນແປງໃໝ່ປະດິດສ້າງ|ປ່ຽນແປງໃໝ່|ຄິດຄົ້ນສ້າງສັນ}",
};

// Words that must stand near a name that is said of other things too.
// prettier-ignore
const SCIENCE = {
  en: ["science*", "scientific*", "technolog*", "research*", "innovation*", "s&t", "r&d"],
  vi: ["khoa học", "công nghệ", "kh&cn", "khcn", "nghiên cứu", "đổi mới sáng tạo", "đmst", "r&d"],
  fr: ["science*", "scientifique*", "technolog*", "recherche*", "innovation*", "s&t", "r&d"],
  nb: ["vitenskap*", "teknologi*", "forskning*", "innovasjon*", "fou", "r&d"],
  th: ["วิทยาศาสตร์", "เทคโนโลยี", "การวิจัย", "งานวิจัย", "นวัตกรรม"],
  lo: spell("ວິທະຍາສາດ", LO.technology, "ຄົ້ນຄວ້າ", "ຄົ້ນຄ້ວາ", "ນະວັດຕະກຳ", "ປະດິດສ້າງ"),
};
// prettier-ignore
const RESEARCH = {
  en: ["science*", "scientific*", "research*", "s&t", "r&d", "innovation"],
  vi: ["khoa học", "kh&cn", "khcn", "nghiên cứu", "đổi mới sáng tạo", "r&d"],
  fr: ["science*", "scientifique*", "recherche*", "innovation", "s&t", "r&d"],
  nb: ["vitenskap*", "forskning*", "innovasjon", "fou", "r&d"],
  th: ["วิทยาศาสตร์", "การวิจัย", "งานวิจัย", "นวัตกรรม"],
  lo: ["ວິທະຍາສາດ", "ຄົ້ນຄວ້າ", "ຄົ້ນຄ້ວາ", "ນະວັດຕະກຳ"],
};
// prettier-ignore
const INNOVATION = {
  en: ["innovat*", "digital transformation", "technological renewal", "technology renewal"],
  vi: ["đổi mới sáng tạo", "đmst", "đổi mới công nghệ", "chuyển đổi số"],
  fr: ["innov*", "transformation numérique", "transformation digitale"],
  nb: ["innovasjon*", "innovativ*", "digital transformasjon*", "digitale transformasjon*", "digital omstilling*"],
  th: ["นวัตกรรม", "เปลี่ยนผ่านสู่ดิจิทัล", "เปลี่ยนแปลงทางดิจิทัล", "เปลี่ยนแปลงสู่ดิจิทัล"],
  lo: spell("ນະວັດຕະກຳ", "ນະວັດກຳ", "ປະດິດສ້າງ", `ຫັນເປັນ${LO.digital}`),
};
// prettier-ignore
const DTI = {
  en: ["dti", "digital transformation index", "pillar*", "component ind*", "sub-ind*", "digital government", "digital society"],
  vi: ["dti", "chỉ số chuyển đổi số", "trụ cột", "chỉ số thành phần", "chính quyền số", "xã hội số"],
  fr: ["dti", "indice de transformation numérique", "pilier*", "sous-indice*", "gouvernement numérique", "administration numérique", "société numérique"],
  nb: ["dti", "transformasjonsindeks*", "pilar*", "delindeks*", "digital forvaltning", "digital regjering", "digitalt samfunn"],
  th: ["dti", "ดัชนีการเปลี่ยน", "เสาหลัก", "ดัชนีย่อย", "รัฐบาลดิจิทัล", "สังคมดิจิทัล"],
  lo: ["dti", ...spell("ດັດຊະນີການຫັນເປັນ", "ເສົາຄ້ຳ", "ເສົາຫຼັກ", `ລັດຖະບານ${LO.digital}`, `ສັງຄົມ${LO.digital}`)],
};
/** What announces a place in a ranking, for an index that is told by its subject alone: "xếp thứ 12/34 về chuyển đổi số". */
// prettier-ignore
const LEADING_VI = ["xếp thứ", "xếp hạng", "đứng thứ", "thứ hạng", "vị trí", "đứng đầu", "dẫn đầu", "hạng", "bậc", "top", "tốp"];
// prettier-ignore
const LEADING_NB = ["rangert*", "rangerer", "nummer", "plass", "plassen", "førsteplass*", "topp*", "leder", "ledet", "plassering*"];
/** The provinces' names, for what is said as "kinh tế Thanh Hóa". */
const VI_NAMES = [
  ...new Set(AREAS.filter(({ kind }) => kind === "province").map(({ nameVi }) => nameVi.replace(/^Thành phố /, "").toLowerCase())),
];
// prettier-ignore
const RANKED = {
  en: ["ranked", "ranks", "ranking", "rank", "place", "position"],
  vi: ["xếp thứ", "xếp hạng", "đứng thứ", "thứ hạng", "hạng", "đứng đầu"],
  fr: ["classé", "classée", "classe", "classait", "rang", "place", "position"],
  nb: ["rangert", "rangerte", "rangerer", "rangering*", "plass", "plassering*", "nummer"],
  th: ["อันดับ", "ลำดับ"],
  lo: ["ອັນດັບ", "ລຳດັບ"],
};
// prettier-ignore
const PEOPLE = {
  en: ["people", "persons", "inhabitants", "residents", "million"],
  vi: ["người", "triệu", "nghìn người"],
  fr: ["habitants", "personnes", "million", "millions"],
  nb: ["mennesker", "personer", "innbyggere", "million", "millioner"],
  th: ["คน", "ล้าน"],
  lo: ["ຄົນ", "ລ້ານ"],
};
// prettier-ignore
const INTEGRATED = {
  en: ["integrat*", "vneid"],
  vi: ["tích hợp", "vneid"],
  fr: ["intégr*", "intègr*", "vneid"],
  nb: ["integrer*", "vneid"],
  th: ["บูรณาการ", "เชื่อมโยง", "vneid"],
  lo: ["ເຊື່ອມໂຍງ", "ເຊື່ອມສານ", "ບູລະນາການ", "vneid"],
};
// prettier-ignore
const PII = {
  en: ["pii", "innovation index"],
  vi: ["pii", "chỉ số đổi mới sáng tạo", "đổi mới sáng tạo"],
  fr: ["pii", "indice*", "innovation"],
  nb: ["pii", "innovasjonsindeks*", "innovasjon"],
  th: ["pii", "ดัชนีนวัตกรรม", "นวัตกรรม"],
  lo: ["pii", "ດັດຊະນີ", "ນະວັດຕະກຳ"],
};
// prettier-ignore
const FARMING = {
  en: ["agricultur*", "forestry", "fisher*", "agro-forestry*"],
  vi: ["nông nghiệp", "nông, lâm", "nông - lâm", "nông lâm", "nông-lâm", "lâm nghiệp", "thủy sản", "thuỷ sản"],
  fr: ["agricol*", "agricultur*", "sylvicultur*", "foresterie", "pêche", "agro-sylvo*"],
  nb: ["landbruk*", "jordbruk*", "skogbruk*", "fiske*"],
  th: ["เกษตร", "ป่าไม้", "ประมง"],
  lo: ["ກະສິກຳ", "ປ່າໄມ້", "ປະມົງ"],
};
// prettier-ignore
const MANUFACTURING = {
  en: ["industr*", "construction", "manufacturing"],
  vi: ["công nghiệp", "xây dựng"],
  fr: ["industri*", "construction"],
  nb: ["industri*", "bygg*", "konstruksjon*"],
  th: ["อุตสาหกรรม", "ก่อสร้าง"],
  lo: ["ອຸດສາຫະກຳ", "ກໍ່ສ້າງ"],
};
// prettier-ignore
const SERVING = {
  en: ["services", "service sector", "trade", "tourism", "economic structure", "structure of the economy"],
  vi: ["dịch vụ", "thương mại", "cơ cấu kinh tế"],
  fr: ["services", "tertiaire", "commerce", "structure économique", "structure de l'économie"],
  nb: ["tjeneste*", "service*", "handel*", "økonomiske strukturen", "økonomisk struktur"],
  th: ["บริการ", "การค้า", "โครงสร้างเศรษฐกิจ"],
  lo: ["ບໍລິການ", "ການຄ້າ", "ໂຄງປະກອບເສດຖະກິດ", "ໂຄງສ້າງເສດຖະກິດ"],
};
// prettier-ignore
const ECONOMY = {
  en: ["grdp", "gross regional", "economic", "economy"],
  vi: ["grdp", "kinh tế"],
  fr: ["grdp", "pib", "pibr", "prb", "économique*", "économie"],
  nb: ["grdp", "brp", "økonomi*", "regionalprodukt*"],
  th: ["grdp", "เศรษฐกิจ", "ผลิตภัณฑ์มวลรวม"],
  lo: ["grdp", "ເສດຖະກິດ"],
};
const SQUARE_KILOMETRES = ["km2", "km²", "km 2"];
// prettier-ignore
const AREA_UNIT = {
  en: [...SQUARE_KILOMETRES, "square kilomet*", "sq km", "sq. km", "sq.km"],
  vi: [...SQUARE_KILOMETRES, "ki-lô-mét vuông"],
  fr: [...SQUARE_KILOMETRES, "kilomètres carrés", "kilomètre carré"],
  nb: [...SQUARE_KILOMETRES, "kvadratkilometer*"],
  th: [...SQUARE_KILOMETRES, "ตารางกิโลเมตร", "ตร.กม"],
  lo: [...SQUARE_KILOMETRES, "ກິໂລແມັດມົນທົນ", "ກິໂລຕາແມັດ", "ກິໂລແມັດກ້ອນ", "ກມ2", "ຕາແມັດກິໂລ", "ຕາລາງກິໂລແມັດ"],
};
// prettier-ignore
const TFP = {
  en: ["tfp", "total factor productivity", "factor productivity"],
  vi: ["tfp", "năng suất các yếu tố tổng hợp", "năng suất nhân tố tổng hợp"],
  fr: ["tfp", "ptf", "productivité totale des facteurs", "productivité globale des facteurs"],
  nb: ["tfp", "total faktorproduktivitet*", "totalfaktorproduktivitet*", "totale faktorproduktivitet*"],
  th: ["tfp", "ผลิตภาพ"],
  lo: ["tfp", "ຜະລິດຕະພາບ", "ສະມັດຕະພາບ", "ຜະລິດຕະພັນຂອງປັດໄຈ"],
};
// prettier-ignore
const RECORDS = {
  en: ["record*", "dossier*", "document*", "data", "archive*", "file*", "civil status", "results of administrative procedures"],
  vi: ["hồ sơ", "dữ liệu", "tài liệu", "hộ tịch", "đất đai", "cán bộ, công chức", "lưu trữ", "kết quả giải quyết"],
  fr: ["dossier*", "document*", "donnée*", "archive*", "registre*", "état civil"],
  nb: ["journal*", "dokument*", "data*", "arkiv*", "register*", "saksdokument*", "sakspapir*", "folkeregister*"],
  th: ["เอกสาร", "ข้อมูล", "บันทึก", "ทะเบียน", "แฟ้ม", "ประวัติ"],
  lo: ["ເອກະສານ", "ຂໍ້ມູນ", "ບັນທຶກ", "ທະບຽນ", "ສຳນວນ", "ພົນລະເມືອງ"],
};
// prettier-ignore
const NETWORK = {
  en: ["3g", "4g", "5g", "bts", "mobile", "telecom*", "network*", "broadband", "coverage", "signal"],
  vi: ["3g", "4g", "5g", "bts", "di động", "viễn thông", "phủ sóng", "băng rộng", "mạng"],
  fr: ["3g", "4g", "5g", "bts", "mobile*", "télécom*", "réseau*", "couverture"],
  nb: ["3g", "4g", "5g", "bts", "bts-stasjon*", "mobil*", "nettverk*", "dekning*", "telekom*"],
  th: ["3g", "4g", "5g", "bts", "มือถือ", "โทรคมนาคม", "สัญญาณ", "เครือข่าย"],
  lo: ["3g", "4g", "5g", "bts", "ມືຖື", "ໂທລະຄົມ", "ສັນຍານ", "ເຄືອຂ່າຍ"],
};
const ISO = ["iso 9001", "iso9001", "iso-9001", "iso 9001:2015", "iso 9001:2008"];
// prettier-ignore
const MODEL = {
  en: ["model*", "most effective*", "best"],
  vi: ["mô hình", "hiệu quả nhất"],
  fr: ["modèle*", "plus efficac*"],
  nb: ["modell*", "mest effektiv*"],
  th: ["รูปแบบ", "โมเดล", "ต้นแบบ", "มีประสิทธิภาพมากที่สุด", "มีประสิทธิภาพที่สุด"],
  lo: ["ຮູບແບບ", "ຕົວແບບ", "ແບບຢ່າງ", "ມີປະສິດທິຜົນທີ່ສຸດ", "ມີປະສິດທິພາບທີ່ສຸດ"],
};
// prettier-ignore
const PROTECTION = {
  en: ["intellectual property", "industrial property", "protection", "protected", "trademark*", "brand*", "mark*"],
  vi: ["sở hữu trí tuệ", "sở hữu công nghiệp", "bảo hộ", "nhãn hiệu"],
  fr: ["propriété intellectuelle", "propriété industrielle", "protection", "marque*"],
  nb: ["immateriell*", "intellektuell*", "industriell*", "beskyttelse*", "varemerke*"],
  th: ["ทรัพย์สินทางปัญญา", "ทรัพย์สินอุตสาหกรรม", "คุ้มครอง", "เครื่องหมาย"],
  lo: ["ຊັບສິນທາງປັນຍາ", "ຊັບສິນອຸດສາຫະກຳ", "ປົກປ້ອງ", "ປົກປັກຮັກສາ", "ຄຸ້ມຄອງ", "ເຄື່ອງໝາຍ"],
};
// prettier-ignore
const SPENDING = {
  en: ["spend*", "expenditure*", "invest*", "budget*", "grdp", "gdp"],
  vi: ["chi", "kinh phí", "đầu tư", "ngân sách", "grdp", "gdp"],
  fr: ["dépense*", "invest*", "budget*", "grdp", "pib", "pibr"],
  nb: ["utgift*", "invester*", "budsjett*", "bruke*", "grdp", "bnp"],
  th: ["ใช้จ่าย", "ค่าใช้จ่าย", "ลงทุน", "งบประมาณ", "grdp", "gdp"],
  lo: ["ໃຊ້ຈ່າຍ", "ລາຍຈ່າຍ", "ລົງທຶນ", "ງົບປະມານ", "grdp", "gdp"],
};

/**
 * Things that are no indicator though their names hold the name of one, or stand beside one with numbers of their own: the longer name hides
 * the shorter. A name that is also an indicator's counts as this only where the indicator's context is missing.
 */
// prettier-ignore
export const OTHER_MEASURES: Record<Language, readonly string[]> = {
  en: spell(
    "global innovation index", "{national|global} competitiveness index", "{department|district|departmental}{| and district|, district|, department} competitiveness index", "district competitiveness", "ddci",
    "{growth|growth rate} of {the |}digital economy", "digital economy growth", "core digital {technology |}{industry|industries|economy}",
    "{urban|rural|working-age|young|ethnic minority|local} population", "population {density|growth|aged|structure|database|data}", "national population database",
    "{processing|manufacturing|supporting|support|high-tech|processing and manufacturing|textile|garment|digital technology|semiconductor|creative|cultural|mining} {industry|industries}", "processing, manufacturing industry", "industrial {production value|output|value|revolution|development|investment|real estate}", "industry 4.0",
    "high-tech agriculture", "{organic|clean|smart|green|ecological} agriculture", "agricultural {land|production value|output|exports|production|extension}", "agriculture and rural {areas|development}",
    "industry{,| and| -} {trade and |}services", "non-agricultural {sector|labor|labour}", "product tax{|es}{| less| minus}{| product} subsidies", "{industry|agriculture}",
    "{health|medical|education|social|internet|telecommunications|banking|transport|accommodation|logistics} services",
    "domestic revenue", "revenue from {land|land use fees|import-export activities|imports and exports|import and export|crude oil|tourism}", "{import-export|customs|tax|land use|export-import} revenue", "budget deficit", "budget disbursement", "budget balance",
    "{electronic |}medical records", "bed occupancy", "per capita income", "income per capita", "average income",
    "innovative start-up{|s}", "startup enterprises", "newly established enterprises", "small and medium{|-sized} enterprises", "{fdi|foreign-invested|state-owned|private|digital technology|digital|technology} enterprises"
  ),
  vi: spell(
    "chỉ số đổi mới sáng tạo toàn cầu", "chỉ số năng lực cạnh tranh {toàn cầu|quốc gia|cấp huyện|cấp sở|sở, ngành|các sở|cấp sở, ban, ngành|cấp cơ sở}", "năng lực cạnh tranh {cấp sở|cấp huyện|cấp sở, ngành|của doanh nghiệp|quốc gia}", "ddci",
    "{tốc độ |}tăng trưởng {|của }kinh tế số", "doanh thu kinh tế số", "công nghiệp {công nghệ số|số}", "kinh tế số lõi", "doanh nghiệp {công nghệ số|số|công nghệ thông tin|khởi nghiệp|khởi nghiệp sáng tạo|fdi|nhỏ và vừa|vừa và nhỏ|thành lập mới|tư nhân|nhà nước|khởi nghiệp đổi mới sáng tạo}",
    "mật độ dân số", "dân số {nông thôn|thành thị|đô thị|trong độ tuổi|từ|vàng|được sử dụng}", "tỷ lệ dân số", "cơ sở dữ liệu quốc gia về dân cư", "tăng dân số",
    "công nghiệp {chế biến|chế biến, chế tạo|chế biến chế tạo|hỗ trợ|công nghệ cao|khai khoáng|văn hóa|4.0|bán dẫn|dệt may}", "giá trị sản xuất {công nghiệp|nông nghiệp|ngành công nghiệp|ngành nông nghiệp|nông, lâm, thủy sản}", "{khu|cụm|cách mạng|sản xuất|giá trị} công nghiệp", "chỉ số sản xuất công nghiệp",
    "nông nghiệp {công nghệ cao|hữu cơ|sạch|thông minh|xanh|sinh thái|và phát triển nông thôn|nông thôn}", "đất nông nghiệp", "sản xuất nông nghiệp", "phi nông nghiệp", "công nghiệp{ và|,| -} dịch vụ", "công nghiệp, {xây dựng và |}dịch vụ", "thuế sản phẩm{| trừ trợ cấp{| sản phẩm}}", "{nông nghiệp|công nghiệp}",
    "dịch vụ {y tế|viễn thông|internet|số|lưu trú|vận tải|logistics|ngân hàng|việc làm}",
    "thu nội địa", "thu {xuất nhập khẩu|từ hoạt động xuất nhập khẩu|từ xuất nhập khẩu|tiền sử dụng đất|từ đất|từ xuất khẩu|thuế|từ dầu thô|hút|nhập}", "thu nhập{| bình quân| bình quân đầu người}", "chi đầu tư phát triển", "bội chi ngân sách",
    "{lao động|lao động làm việc|việc làm|doanh nghiệp|cơ cấu lao động|người lao động} {trong |ở |}{khu vực |ngành |lĩnh vực |}{dịch vụ|công nghiệp|công nghiệp - xây dựng|công nghiệp và xây dựng|nông nghiệp|nông, lâm nghiệp và thủy sản|nông, lâm, thủy sản}",
    "bệnh án điện tử", "hồ sơ bệnh án", "hồ sơ bệnh án điện tử", "hộ kinh doanh", "bảo hộ lao động"
  ),
  fr: spell(
    "indice mondial {de l'innovation|d'innovation}", "indice de compétitivité {mondiale|nationale|globale|des départements|des districts|des services}", "ddci", "croissance de l'économie numérique", "industrie{|s} numérique{|s}",
    "densité de {la |}population", "population {active|rurale|urbaine|âgée|en âge de travailler}", "croissance démographique", "base de données nationale sur la population",
    "industrie{|s} {manufacturière|manufacturières|de transformation|agroalimentaire|textile|de soutien|auxiliaire|auxiliaires|de pointe|4.0|extractive}{|s}", "révolution industrielle", "{zone|parc|pôle|groupement|production|valeur}{|s} industriel{|le}{|s}", "agriculture {biologique|de haute technologie|high-tech|intelligente|verte|propre|écologique|et développement rural}", "production agricole", "terres agricoles",
    "industrie et {les |}services", "impôts sur les produits", "taxes sur les produits", "{industrie|agriculture}", "services {de santé|médicaux|bancaires|de télécommunications|d'internet|sociaux|de transport}",
    "recettes {intérieures|nationales|douanières|touristiques|fiscales}", "recettes {provenant |issues |}{de l'import-export|des exportations|du tourisme|de l'utilisation des terres}", "déficit budgétaire", "revenu {moyen |}par habitant", "dossiers médicaux", "{jeunes entreprises|petites et moyennes entreprises|pme|entreprises technologiques numériques|entreprises numériques|entreprises à capitaux étrangers|entreprises privées|entreprises publiques|entreprises d'état}"
  ),
  nb: spell(
    "{den |}globale innovasjonsindeks{|en}", "global konkurranseevneindeks", "ddci", "vekst{|en} i den digitale økonomien", "digital{|e} {teknologiindustri*|teknologibedrift*|bedrifter}",
    "befolkningstetthet*", "{by|land|arbeidsdyktig|yrkesaktive}befolkning*", "befolkningsvekst*", "befolkningen i {arbeidsfør|yrkesaktiv}*",
    "{foredlings|prosess|støtte|høyteknologi|tekstil|bearbeidings|produksjons|verksteds|gruve}industri*", "industri{park*|klynge*|sone*|produksjon*|produksjonsverdi*}", "{den |}{fjerde |}industrielle revolusjon{|en}", "{høyteknologisk|økologisk|smart|grønt|rent} {landbruk|jordbruk}", "landbruks{produksjon*|areal*|jord*|verdi*}", "industri og tjenester", "{arbeidskraft|arbeidskraften|arbeidere|arbeiderne|arbeidstakere|sysselsatte|sysselsettingen|bedrifter|bedriftene|foretak} {i|innen|innenfor} {|de |den }{tjenestesektoren|tjenester|tjenesteytende sektor|servicesektoren|industrien|industri|industrisektoren|industri og bygg*|landbruket|landbruk|jordbruket|jordbruk|landbrukssektoren|jordbrukssektoren}", "produktskatt*", "produktavgift*", "{industri|industrien|landbruk|landbruket|jordbruk}",
    "{helse|bank|tele|internett|transport|overnattings}tjeneste*", "{innenlandske|innenlands} inntekter", "{toll|skatte|turist|import|eksport}inntekt*", "inntekter fra {turisme|import|eksport|arealbruk|land}", "budsjettunderskudd*", "inntekt per innbygger", "elektroniske pasientjournaler", "{nyetablerte|små og mellomstore|utenlandske|private|statlige} bedrifter"
  ),
  th: spell(
    "ดัชนีนวัตกรรมโลก", "ดัชนีความสามารถในการแข่งขันระดับ{โลก|ประเทศ|อำเภอ|หน่วยงาน}", "ddci", `การ{เติบโต|ขยายตัว}{|ของ}เศรษฐกิจ${TH.digital}`, `{อุตสาหกรรม|วิสาหกิจ|บริษัท|ธุรกิจ}{|เทคโนโลยี}${TH.digital}`, "{ความหนาแน่นของ|ความหนาแน่น}ประชากร", "ประชากร{วัยทำงาน|ในชนบท|ในเมือง|วัยแรงงาน|ในวัยทำงาน}", "{ฐานข้อมูล|ข้อมูล}ประชากร", "เศรษฐกิจ{สังคม|ฐานราก|หมุนเวียน|สีเขียว}", "เขตเศรษฐกิจ",
    "อุตสาหกรรม{แปรรูป|การแปรรูป|การผลิต|สนับสนุน|สิ่งทอ|เทคโนโลยีขั้นสูง|ไฮเทค|วัฒนธรรม|เหมืองแร่}", "{นิคม|เขต|คลัสเตอร์|กลุ่ม|สวน|การปฏิวัติ|ปฏิวัติ}อุตสาหกรรม", "{การผลิต|ผลผลิต|มูลค่าการผลิต|ดัชนีการผลิต|ดัชนีผลผลิต|การผลิตภาค|มูลค่าการผลิตภาค}{ทาง|}{อุตสาหกรรม|การเกษตร|เกษตร|เกษตรกรรม}", "เกษตรกรรม{ไฮเทค|เทคโนโลยีขั้นสูง|อินทรีย์|อัจฉริยะ|สะอาด|สีเขียว}", "การเกษตร{ไฮเทค|เทคโนโลยีขั้นสูง|อินทรีย์|อัจฉริยะ|และการพัฒนาชนบท}", "{ที่ดิน|พื้นที่|สินค้า|ผลิตภัณฑ์|ผลผลิต}{ทางการ|การ|}{เกษตร|เกษตรกรรม}", "สินค้าอุตสาหกรรม", `เศรษฐกิจ${TH.digital}{หลัก|แกนหลัก|แกนกลาง}`, `{แกนหลัก|แกนกลาง}{|ของ}เศรษฐกิจ${TH.digital}`, "{แรงงาน|คนงาน|วิสาหกิจ|บริษัท}{ใน|ด้าน|}{ภาค|ภาคการ|การ|}{เกษตร|เกษตรกรรม|อุตสาหกรรม|บริการ}", "ดัชนี{อีคอมเมิร์ซ|พาณิชย์อิเล็กทรอนิกส์|โลจิสติกส์|ประสิทธิภาพโลจิสติกส์|ความเชื่อมั่น|ความสุข|คุณภาพอากาศ|ความปลอดภัยทางไซเบอร์}", "ebi", "อุตสาหกรรมและ{|การ}บริการ", "นอกภาคเกษตร", "ภาษีสินค้า", "{เกษตรกรรม|การเกษตร|อุตสาหกรรม}",
    "บริการ{สุขภาพ|ทางการแพทย์|การแพทย์|โทรคมนาคม|อินเทอร์เน็ต|ธนาคาร|ขนส่ง}", "รายได้{ภายในประเทศ|เฉลี่ยต่อหัว|ต่อหัว|จากการท่องเที่ยว|จากการส่งออก|จากการนำเข้า|จากที่ดิน|จากภาษี|เฉลี่ย}", "เวชระเบียนอิเล็กทรอนิกส์", "{สภาพแวดล้อม|รูปแบบ}{|ทาง|การ|การลงทุนและ}ธุรกิจ", "{วิสาหกิจ|ธุรกิจ}{ขนาดกลางและขนาดย่อม|สตาร์ทอัพ|เริ่มต้น|เอกชน|ของรัฐ}", "การผลิตและธุรกิจ"
  ),
  lo: spell(
    `${LO.index}{|ການ|ດ້ານ}${LO.innovation}{ໂລກ|ທົ່ວໂລກ|ຂອງໂລກ|ລະດັບໂລກ|ສາກົນ|ແຫ່ງຊາດ}`, `${LO.index}{ຄວາມສາມາດ|ກຳລັງ}{|ການ|ໃນການ}ແຂ່ງຂັນ{ຂັ້ນເມືອງ|ລະດັບເມືອງ|ຂອງເມືອງ|ຂັ້ນພະແນກ|ລະດັບພະແນກ|ຂອງພະແນກ|ຂັ້ນສາຂາ|ໂລກ|ຂອງໂລກ|ທົ່ວໂລກ|ລະດັບໂລກ|ແຫ່ງຊາດ|ລະດັບຊາດ}`, "ddci", `ການ{ເຕີບໂຕ|ຂະຫຍາຍຕົວ}{|ຂອງ}ເສດຖະກິດ${LO.digital}`, `{ວິສາຫະກິດ|ອຸດສາຫະກຳ|ບໍລິສັດ}${LO.technology}${LO.digital}`, "ຄວາມໜາແໜ້ນຂອງ{ພົນລະເມືອງ|ປະຊາກອນ}", "{ປະຊາກອນ|ພົນລະເມືອງ}ໃນ{ຊົນນະບົດ|ຕົວເມືອງ|ໄວເຮັດວຽກ|ໄວແຮງງານ}", "ຂໍ້ມູນ{ພົນລະເມືອງ|ປະຊາກອນ}", "ເຂດເສດຖະກິດ", "ເສດຖະກິດ{-ສັງຄົມ| - ສັງຄົມ|ສັງຄົມ|ສີຂຽວ|ໝູນວຽນ}",
    "{ເຂດ|ນິຄົມ|ກຸ່ມ|ການປະຕິວັດ|ປະຕິວັດ|ສວນ}ອຸດສາຫະກຳ", "ອຸດສາຫະກຳ{ປຸງແຕ່ງ|ການປຸງແຕ່ງ|ສະໜັບສະໜູນ|ເຕັກໂນໂລຊີສູງ|4.0|ຕັດຫຍິບ|ບໍ່ແຮ່}", "{ການຜະລິດ|ຜະລິດຕະພັນ|ມູນຄ່າການຜະລິດ|ດັດຊະນີການຜະລິດ|ມູນຄ່າຜະລິດຕະພັນ}{|ຂອງ}{ອຸດສາຫະກຳ|ກະສິກຳ}", "{ແຮງງານ|ກຳລັງແຮງງານ|ຜູ້ອອກແຮງງານ|ວິສາຫະກິດ|ການລົງທຶນ|ສິນເຊື່ອ}{|ໃນ|ຂອງ|ດ້ານ}{|ຂະແໜງ|ຂະແໜງການ|ພາກ}{ກະສິກຳ|ອຸດສາຫະກຳ|ບໍລິການ|ການບໍລິການ}", "ກະສິກຳ{ເຕັກໂນໂລຊີສູງ|ອິນຊີ|ສະອາດ|ສະຫຼາດ|ອັດສະລິຍະ|ສີຂຽວ}", "{ທີ່ດິນ|ດິນ|ສິນຄ້າ}ກະສິກຳ", "ອຸດສາຫະກຳ{ແລະ| ແລະ }{|ການ}ບໍລິການ", "{ກະສິກຳ|ອຸດສາຫະກຳ}",
    "ບໍລິການ{ສາທາລະນະ|ພາກລັດ}{ທາງ|ຜ່ານ|}{ອອນລາຍ|ອອນໄລນ໌|ອອນໄລ}{ຄົບຖ້ວນ|ຄົບວົງຈອນ|ຕະຫຼອດຂະບວນການ|ທັງໝົດ|ບາງສ່ວນ}", "ບໍລິການ{ສາທາລະນະສຸກ|ສຸຂະພາບ|ໂທລະຄົມ|ທະນາຄານ|ຂົນສົ່ງ|ທາງການແພດ}", "ລາຍຮັບ{ພາຍໃນ|ຈາກການທ່ອງທ່ຽວ|ຈາກການສົ່ງອອກ|ຈາກທີ່ດິນ|ຈາກພາສີ|ສະເລ່ຍ}", "ລາຍໄດ້{ສະເລ່ຍ|ຕໍ່ຫົວຄົນ|ສະເລ່ຍຕໍ່ຫົວຄົນ}", "ວິສາຫະກິດ{ຂະໜາດນ້ອຍແລະກາງ|ຂະໜາດນ້ອຍ ແລະ ກາງ|ເລີ່ມຕົ້ນ|startup|ເອກະຊົນ|ຂອງລັດ|ສ້າງຕັ້ງໃໝ່}"
  ),
};

/**
 * What each indicator is called. A name may stand for two indicators where the unit of the number tells them apart ("digital economy": a rank
 * is the pillar of DTI, a percentage the share of GRDP).
 */
// prettier-ignore
export const INDICATOR_NAMES: Record<IndicatorId, IndicatorNames> = {
  pii: {
    all: ["pii", "pii index", "pii-index"],
    en: spell("{provincial|local|locality|provincial-level|local-level|province-level|provincial-local|regional} innovation {index|indexes|indices|indicator|rankings|ranking}", "innovation {index|ranking|rankings}", "innovation and creativity index", "creativity and innovation index", "creative innovation index", "index of {local|provincial} innovation", "index {of|on|for} innovation"),
    vi: [...spell("{bộ |}chỉ số {đổi mới sáng tạo|đmst|đổi mới, sáng tạo|đổi mới - sáng tạo}{| cấp địa phương| địa phương| cấp tỉnh| của tỉnh}"), ...near(["về {đổi mới sáng tạo|đmst}{| cấp địa phương}", "bảng xếp hạng {đổi mới sáng tạo|đmst}"], LEADING_VI, 60)],
    fr: spell("{indice|indices|classement}{| local| provincial| territorial| régional| de la province} {d'innovation|de l'innovation}{| locale| provinciale| locales| territoriale| régionale| au niveau local| au niveau provincial}", "indice {provincial |local |}d'innovation et de créativité"),
    nb: [...spell("{lokale |lokal |provinsiell |provinsielle |regionale |regional |}innovasjonsindeks*", "{provins|lokal|regional|fylkes}innovasjonsindeks*", "indeks{|en} for {lokal |provinsiell |regional |}innovasjon", "innovasjonsrangering*"), ...near(["{innen|i|når det gjelder} innovasjon"], LEADING_NB, 60)],
    th: spell("ดัชนี{|การ|ด้าน|ชี้วัด|ความสามารถด้าน|ความสามารถทาง|ระดับท้องถิ่นด้าน|ระดับจังหวัดด้าน|ท้องถิ่นด้าน}นวัตกรรม{|ท้องถิ่น|ระดับท้องถิ่น|ของท้องถิ่น|ประจำท้องถิ่น|จังหวัด|ระดับจังหวัด|ของจังหวัด|ประจำจังหวัด}", "ดัชนี{การสร้างสรรค์นวัตกรรม|การสร้างนวัตกรรม|การพัฒนานวัตกรรม|ความคิดสร้างสรรค์และนวัตกรรม|นวัตกรรมและความคิดสร้างสรรค์}"),
    lo: spell(`${LO.index}{|ການ|ດ້ານ|ທ້ອງຖິ່ນດ້ານ|ແຂວງດ້ານ}${LO.innovation}{|ທ້ອງຖິ່ນ|ຂອງທ້ອງຖິ່ນ|ຂອງແຂວງ|ຂັ້ນແຂວງ|ລະດັບແຂວງ}`),
  },
  dti: {
    all: ["dti", "dti index", "dti-index"],
    en: [...spell("digital transformation {index|indexes|indices|indicator|evaluation index|assessment index|evaluation|ranking|rankings|level index|performance index|score}", "{provincial|provincial-level|province-level|local} digital transformation {index|ranking|rankings}", "index of digital transformation", "index {on|for|for evaluating|evaluating|assessing} digital transformation"), ...near(["digital transformation"], RANKED.en, 22), ...near(["{in|in terms of|on} digital transformation"], RANKED.en, 40)],
    vi: [...spell("{bộ |}chỉ số {đánh giá |đánh giá mức độ |mức độ |xếp hạng |}{chuyển đổi số|cđs}{| cấp tỉnh| của tỉnh}", "{xếp hạng|mức độ} chuyển đổi số"), ...near(["chuyển đổi số"], RANKED.vi, 22), ...near(["{về|trong} {xếp hạng |}{chuyển đổi số|cđs}{| cấp tỉnh}", "{chuyển đổi số|cđs} cấp tỉnh"], LEADING_VI, 60)],
    fr: [...spell("{indice|indices|classement} {|provincial |d'évaluation |d'évaluation du niveau |du niveau }de {|la }transformation {numérique|digitale}", "indice {provincial |}d'évaluation de la {transformation numérique|transformation digitale|numérisation}", "indice de {numérisation|maturité numérique}"), ...near(["transformation numérique"], RANKED.fr, 22), ...near(["{en matière de|en termes de|sur la|dans la|pour la} transformation numérique"], RANKED.fr, 45)],
    nb: [...spell("{digital|digitale|digitalt} {transformasjonsindeks*|omstillingsindeks*|transformasjonsevalueringsindeks*|transformasjonsvurderingsindeks*|transformasjonsrangering*}", "digitaliseringsindeks*", "indeks{|en} for {evaluering av |vurdering av |}{digital transformasjon|digital omstilling|digitalisering}", "{evalueringsindeksen|vurderingsindeksen} for digital transformasjon"), ...near(["digital transformasjon"], RANKED.nb, 22), ...near(["{innen|i|når det gjelder|på} digital {transformasjon|omstilling}"], LEADING_NB, 60)],
    th: [...spell(`ดัชนี{|การประเมิน|ประเมิน|วัด|ชี้วัด|ระดับ|การประเมินระดับ}การ{เปลี่ยนแปลงทาง|เปลี่ยนแปลงสู่|เปลี่ยนแปลง|เปลี่ยนผ่านสู่|เปลี่ยนผ่านทาง|เปลี่ยนผ่าน|ปฏิรูปสู่|ปฏิรูปทาง|ปฏิรูป|แปลงเป็น|ปรับเปลี่ยนสู่|ปรับเปลี่ยนทาง|ปรับเปลี่ยน|เปลี่ยนเป็น|เปลี่ยนรูปทาง|พลิกโฉมทาง}{|ระบบ}${TH.digital}`, `อันดับการ{เปลี่ยนแปลงทาง|เปลี่ยนผ่านสู่|เปลี่ยนแปลงสู่}${TH.digital}`), ...near([`การ{เปลี่ยนแปลงทาง|เปลี่ยนแปลงสู่|เปลี่ยนผ่านสู่}${TH.digital}`], RANKED.th, 22)],
    lo: [...spell(`${LO.index}{|ການປະເມີນ|ຕີລາຄາ|ລະດັບ}{ການ|}{ຫັນເປັນ|ຫັນປ່ຽນເປັນ|ຫັນປ່ຽນ|ຫັນປ່ຽນທາງ|ປ່ຽນແປງ|ປ່ຽນແປງທາງ|ປ່ຽນເປັນ}${LO.digital}`), ...near([`ການ{ຫັນເປັນ|ຫັນປ່ຽນ}${LO.digital}`], RANKED.lo, 22)],
  },
  dti_digital_government: {
    en: [...near(["digital {government|authority|authorities|administration}", "e-government"], DTI.en, 180), ...near(["digital {government|authority|authorities|administration}", "e-government"], RANKED.en, 40)],
    vi: [...near(["{chính quyền|chính phủ} {số|điện tử}"], DTI.vi, 180), ...near(["{chính quyền|chính phủ} {số|điện tử}"], RANKED.vi, 40)],
    fr: [...near(["{gouvernement|administration|gouvernance} {numérique|électronique}", "e-gouvernement"], DTI.fr, 180), ...near(["{gouvernement|administration|gouvernance} {numérique|électronique}", "e-gouvernement"], RANKED.fr, 40)],
    nb: [...near(["{digital|digitale} {forvaltning*|myndighet*|regjering*|styresett*|styring}"], DTI.nb, 180), ...near(["{digital|digitale} {forvaltning*|myndighet*|regjering*|styresett*|styring}"], RANKED.nb, 40)],
    th: [...near([`{รัฐบาล|ภาครัฐ|การปกครอง|การบริหารภาครัฐ|หน่วยงานภาครัฐ}${TH.digital}`], DTI.th, 180), ...near([`{รัฐบาล|ภาครัฐ|การปกครอง|การบริหารภาครัฐ|หน่วยงานภาครัฐ}${TH.digital}`], RANKED.th, 40)],
    lo: [...near([`{ລັດຖະບານ|ອຳນາດການປົກຄອງ|ອົງການປົກຄອງ|ພາກລັດ|ລັດ}${LO.digital}`], DTI.lo, 180), ...near([`{ລັດຖະບານ|ອຳນາດການປົກຄອງ|ອົງການປົກຄອງ|ພາກລັດ|ລັດ}${LO.digital}`], RANKED.lo, 40)],
  },
  dti_digital_economy: {
    en: [...near(["digital economy{| pillar}"], DTI.en, 180), ...near(["digital economy{| pillar}"], RANKED.en, 40)],
    vi: [...near(["kinh tế số"], DTI.vi, 180), ...near(["kinh tế số"], RANKED.vi, 40)],
    fr: [...near(["économie {numérique|digitale}"], DTI.fr, 180), ...near(["économie {numérique|digitale}"], RANKED.fr, 40)],
    nb: [...near(["{digital|digitale} økonomi{|en}", "den digitale økonomien", "digitaløkonomi{|en}"], DTI.nb, 180), ...near(["{digital|digitale} økonomi{|en}", "den digitale økonomien", "digitaløkonomi{|en}"], RANKED.nb, 40)],
    th: [...near([`เศรษฐกิจ${TH.digital}`], DTI.th, 180), ...near([`เศรษฐกิจ${TH.digital}`], RANKED.th, 40)],
    lo: [...near([`ເສດຖະກິດ${LO.digital}`], DTI.lo, 180), ...near([`ເສດຖະກິດ${LO.digital}`], RANKED.lo, 40)],
  },
  dti_digital_society: {
    en: [...near(["digital society{| pillar}"], DTI.en, 180), ...near(["digital society{| pillar}"], RANKED.en, 40)],
    vi: [...near(["xã hội số"], DTI.vi, 180), ...near(["xã hội số"], RANKED.vi, 40)],
    fr: [...near(["société {numérique|digitale}"], DTI.fr, 180), ...near(["société {numérique|digitale}"], RANKED.fr, 40)],
    nb: [...near(["{digitalt|digitale} samfunn{|et}"], DTI.nb, 180), ...near(["{digitalt|digitale} samfunn{|et}"], RANKED.nb, 40)],
    th: [...near([`สังคม${TH.digital}`], DTI.th, 180), ...near([`สังคม${TH.digital}`], RANKED.th, 40)],
    lo: [...near([`ສັງຄົມ${LO.digital}`], DTI.lo, 180), ...near([`ສັງຄົມ${LO.digital}`], RANKED.lo, 40)],
  },
  pii_regional_average: {
    en: [
      ...spell("average {pii|innovation index} {score|index|value|points} of the {region|region's provinces|provinces in the region}", "{regional|region's} average pii{| score}", "average pii{| score} of the region"),
      ...near(["{regional|region's|region-wide} average{| score}", "average {score |index |point |points |}of the {whole |entire |}region", "average {score|index} of {the |}{provinces|localities} in the region"], PII.en, 200),
    ],
    vi: near(["{điểm |điểm số |chỉ số |mức |}{trung bình|bình quân} {của |cả |chung của |chung |toàn |của cả |}vùng", "điểm {trung bình|bình quân} của các {tỉnh|địa phương} trong vùng"], PII.vi, 200),
    fr: near(["moyenne {régionale|de la région|des provinces de la région}", "{score|indice|note} {moyen|régional moyen} {de la région|des provinces de la région}", "score régional moyen"], PII.fr, 200),
    nb: near(["{regionale gjennomsnittet|regionalt gjennomsnitt|regionsgjennomsnittet|regiongjennomsnittet|gjennomsnittet for regionen|gjennomsnittet i regionen|gjennomsnittlig poengsum for regionen|regionens gjennomsnitt|gjennomsnittsscore for regionen|gjennomsnittspoengsummen for regionen}"], PII.nb, 200),
    th: near(["{คะแนนเฉลี่ย|ค่าเฉลี่ย|คะแนนดัชนีเฉลี่ย|ดัชนีเฉลี่ย}{ของภูมิภาค|ระดับภูมิภาค|ในภูมิภาค|ของทั้งภูมิภาค|ของจังหวัดในภูมิภาค}"], PII.th, 200),
    lo: near(["{ຄະແນນສະເລ່ຍ|ຄ່າສະເລ່ຍ|ສະເລ່ຍ|ດັດຊະນີສະເລ່ຍ}{ຂອງພາກພື້ນ|ຂອງເຂດ|ຂອງພາກ|ໃນພາກພື້ນ|ໃນເຂດ|ທົ່ວເຂດ|ຂອງທົ່ວພາກພື້ນ}"], PII.lo, 200),
  },
  pci: {
    all: ["pci", "pci index", "pci-index"],
    en: [...spell("{provincial|provincial-level|province-level|local} competitiveness {index|indices|ranking|rankings}", "index of provincial competitiveness", "provincial competitive index", "provincial competitiveness"), ...near(["competitiveness index"], ["pci", "vcci", "provincial"])],
    vi: [...spell("{chỉ số |}năng lực cạnh tranh{| cấp} tỉnh", "chỉ số năng lực cạnh tranh"), ...near(["năng lực cạnh tranh"], ["pci", "vcci"], 60), ...near(["về {năng lực cạnh tranh|chất lượng điều hành{| kinh tế}|môi trường kinh doanh}"], LEADING_VI, 60)],
    fr: [...spell("{indice|indices|classement} {provincial |provinciaux |}de {|la }compétitivité{| provinciale| des provinces| au niveau provincial| de la province}", "compétitivité provinciale", "icp"), ...near(["indice de compétitivité"], ["pci", "vcci", "provincia*"])],
    nb: [...spell("{provinsiell |provinsielle |provinsens |regional |regionale |lokale |}konkurranseevneindeks*", "{provins|provinsiell }konkurransedyktighetsindeks*", "provinskonkurranseevneindeks*", "indeks{|en} for provinsiell konkurranseevne", "{provinsielle |provinsiell |}konkurranseindeks*"), "konkurransedyktighetsindeksen", "konkurransedyktighetsindeks"],
    th: spell("ดัชนี{|ขีด}ความสามารถในการแข่งขัน{|ระดับจังหวัด|ของจังหวัด|จังหวัด|ประจำจังหวัด}", "ดัชนี{การแข่งขัน|ความสามารถทางการแข่งขัน|ศักยภาพการแข่งขัน|ศักยภาพในการแข่งขัน|ขีดความสามารถทางการแข่งขัน}{|ระดับจังหวัด|ของจังหวัด|จังหวัด}"),
    lo: spell(`${LO.index}{|ດ້ານ|ທາງດ້ານ}{ຄວາມສາມາດ|ກຳລັງ|ຂີດຄວາມສາມາດ|ຄວາມອາດສາມາດ|}{|ດ້ານ|ໃນ|ທາງ}ການແຂ່ງຂັນ`, `${LO.index}{ຄວາມສາມາດ|ກຳລັງ}ແຂ່ງຂັນ{|ຂັ້ນແຂວງ|ຂອງແຂວງ|ລະດັບແຂວງ}`, "ດັດຊະນີ{ຄວາມສາມາດ|ກຳລັງ|ຄວາມສາມາດໃນ|ຄວາມສາມາດດ້ານ}ການແຂ່ງຂັນ{ຂັ້ນແຂວງ|ຂອງແຂວງ|ລະດັບແຂວງ}"),
  },
  papi: {
    all: ["papi", "papi index"],
    en: spell("governance and public administration{| performance| efficiency| effectiveness}{| index}", "public administration and governance{| performance}{| index}", "public administration performance index", "provincial governance index"),
    vi: spell("{chỉ số |}hiệu quả quản trị và hành chính công{| cấp tỉnh}", "{chỉ số |}{quản trị và hành chính công|hiệu quả quản trị hành chính công}{| cấp tỉnh}"),
    fr: spell("{indice |}{provincial |}{de performance|d'efficacité|de l'efficacité|de la performance} de la gouvernance et de l'administration publique{| provinciale| provinciales| au niveau provincial}", "indice de {gouvernance et d'administration publique|la gouvernance et de l'administration publique|performance de l'administration publique}{| provinciale| provinciales}"),
    nb: spell("indeks{|en} for {provinsiell |}{styring|styresett|forvaltning} og offentlig {administrasjon|forvaltning}", "{provinsiell |provinsielle |}{styrings|styresetts|forvaltnings}- og {offentlig |}{administrasjonsindeks*|forvaltningsindeks*|administrasjonsytelsesindeks*}", "indeks{|en} for {effektivitet i |effektiviteten av |ytelse i |}{provinsstyring|provinsiell styring|provinsiell forvaltning|provinsadministrasjon} og offentlig {administrasjon|forvaltning}", "prestasjonsindeksen for provinsiell styring og offentlig administrasjon"),
    th: spell("ดัชนี{|ประสิทธิภาพ|ผลการดำเนินงาน|ประสิทธิผล|ผลการปฏิบัติงาน|ประสิทธิภาพของ|ประสิทธิภาพการดำเนินงานด้าน|ประสิทธิภาพด้าน}{การกำกับดูแล|ธรรมาภิบาล|การปกครอง|การบริหาร|การบริหารจัดการ}และ{การบริหารรัฐกิจ|การบริหารราชการแผ่นดิน|การบริหารราชการ|การบริหารสาธารณะ|การบริหารงานภาครัฐ|การบริหารภาครัฐ|การบริหารจัดการภาครัฐ|การจัดการภาครัฐ|รัฐประศาสนศาสตร์}", "ดัชนี{ธรรมาภิบาล|การกำกับดูแล}และ{ประสิทธิภาพ|ผลการดำเนินงาน}{ด้านการ|การ|ของการ}บริหาร{ราชการ|รัฐกิจ|ราชการแผ่นดิน|สาธารณะ|ภาครัฐ}"),
    lo: spell("{ດັດຊະນີ|ປະສິດທິຜົນ|ປະສິດທິພາບ}{|ຂອງ|ດ້ານ}{ການຄຸ້ມຄອງ|ການປົກຄອງ|ການບໍລິຫານ}{ແລະ| ແລະ }{|ການ}{ບໍລິຫານ|ຄຸ້ມຄອງ}{ລັດ|ສາທາລະນະ|ພາກລັດ}"),
  },
  par_index: {
    all: ["par index", "par-index", "parindex", "par – index", "par - index"],
    en: [...spell("{public |state |}administrati{ve|on} reform {index|indices|ranking|rankings|indicator}", "index of {public |}administrative reform", "index {on|for} {public |}administrative reform"), ...near(["{public |}administrative reform"], RANKED.en, 22)],
    vi: [...spell("{bộ |}chỉ số {xác định |đánh giá |}{cải cách hành chính|cchc}{| cấp tỉnh}", "chỉ số theo dõi, đánh giá cải cách hành chính", "xếp hạng cải cách hành chính"), ...near(["cải cách hành chính"], RANKED.vi, 22), ...near(["về {cải cách hành chính|cchc}"], LEADING_VI, 60)],
    fr: [...spell("{indice|indices|classement} {|provincial }de {|la }réforme {administrative|de l'administration publique|de l'administration}", "indice de réforme des administrations publiques"), ...near(["indice par"], ["20*"], 6), ...near(["réforme administrative"], RANKED.fr, 22)],
    nb: [...spell("indeks{|en} for {administrativ reform|forvaltningsreform|administrasjonsreform|reform av offentlig forvaltning}", "{administrative |administrativ |offentlig |}{reformindeks*|forvaltningsreformindeks*|administrasjonsreformindeks*}", "reformindeksen for offentlig forvaltning"), ...near(["administrativ reform", "administrative reformer", "forvaltningsreform"], RANKED.nb, 22), ...spell("par{-| }indeks*"), ...near(["{innen|i|når det gjelder} {administrativ reform|forvaltningsreform|administrative reformer}"], LEADING_NB, 60)],
    th: [...spell("ดัชนี{|การ|วัดการ|ประเมินการ|การวัดการ|ชี้วัดการ}ปฏิรูป{|การ|ระบบ|ด้านการ|งาน}{บริหารราชการแผ่นดิน|บริหารราชการ|บริหารรัฐกิจ|บริหาร|ราชการ|บริหารภาครัฐ|บริหารงานภาครัฐ|บริหารสาธารณะ|ปกครอง}"), ...near(["การปฏิรูปการบริหาร{|ราชการ|ราชการแผ่นดิน}"], RANKED.th, 22)],
    lo: [...spell(`${LO.index}{|ການ}{ປະຕິຮູບ|ປັບປຸງ|ປະຕິຮູບລະບົບ}{|ການ|ດ້ານການ|ລະບຽບການ|ລັດຖະ}ບໍລິຫານ`), ...near(["ການປະຕິຮູບການບໍລິຫານ", "ປະຕິຮູບບໍລິຫານ"], RANKED.lo, 22)],
  },
  sipas: {
    all: ["sipas", "sipas index"],
    en: spell("{citizen |people's |public |}satisfaction index", "index of {public |people's |citizen |}satisfaction", "satisfaction {of {people|citizens|organi{s|z}ations and citizens|people and organi{s|z}ations} |}with {|the services of |the service of }{state |public |}administrative {agencies|services}"),
    vi: spell("{chỉ số |mức độ |}hài lòng của {người dân|người dân, tổ chức|người dân và tổ chức|cá nhân, tổ chức|tổ chức, cá nhân|người dân, doanh nghiệp|người dân và doanh nghiệp} đối với sự phục vụ", "chỉ số {đo lường |}{sự |mức độ |}hài lòng"),
    fr: spell("indice{|s} de {|la }satisfaction", "indice de satisfaction {des citoyens|du public|de la population}", "satisfaction {des citoyens|du public|de la population} {à l'égard|vis-à-vis} des services administratifs"),
    nb: [...spell("tilfredshetsindeks*", "indeks{|en} for {tilfredshet|borgertilfredshet|innbyggertilfredshet|folks tilfredshet}", "{borger|innbygger}tilfredshetsindeks*"), "tilfredshetsindeks*"],
    th: spell("ดัชนี{|วัด|ชี้วัด|การวัด|ประเมิน}{ความพึงพอใจ|ระดับความพึงพอใจ}{|ของประชาชน|ต่อบริการ|ต่อการบริการ|ต่อการให้บริการ}"),
    lo: spell(`${LO.index}{|ວັດແທກ|ລະດັບ|ວັດແທກລະດັບ|ການວັດແທກ}ຄວາມ{ເພິ່ງພໍໃຈ|ພຶ່ງພໍໃຈ|ພໍໃຈ|ພຶງພໍໃຈ|ພິງພໍໃຈ|ເພີ່ງພໍໃຈ}`),
  },
  ict_index: {
    all: ["ict index", "ict-index", "vietnam ict index", "viet nam ict index"],
    en: spell("{index of |}readiness {index |}for {the |}{development and application|application and development} of {information and communication{|s} technology|information technology|ict}", "ict {readiness|development} index", "ict development and application readiness index", "it application {index|ranking}", "information technology application {index|ranking}"),
    vi: spell("{chỉ số |mức độ |}sẵn sàng {cho |}{phát triển và ứng dụng|ứng dụng và phát triển} {công nghệ thông tin|cntt}", "{chỉ số|xếp hạng} ứng dụng {công nghệ thông tin|cntt}"),
    fr: spell("indice {ict|tic}", "indice de préparation {au développement et à l'application|au développement et à l'utilisation} des {tic|technologies de l'information}", "indice {de développement |de préparation aux |des }tic"),
    nb: [...spell("{ikt|ict}-indeks*", "iktindeks*", "ikt-beredskapsindeks*", "indeks{|en} for {ikt|ikt-beredskap|beredskap for ikt}"), "ikt-indeks*"],
    th: spell("ดัชนี{ไอซีที|ict| ict}", "ดัชนีความพร้อม{ด้าน|ทางด้าน|ใน|}{ไอซีที|ict| ict}", "ดัชนีความพร้อม{ด้าน|ในการพัฒนาและประยุกต์ใช้|สำหรับการพัฒนาและการประยุกต์ใช้|ในการพัฒนาและการประยุกต์ใช้|ด้านการพัฒนาและการประยุกต์ใช้}เทคโนโลยีสารสนเทศ"),
    lo: spell(`${LO.index}{ict| ict|ໄອຊີທີ}`, `${LO.index}ຄວາມ{ພ້ອມ|ກຽມພ້ອມ}{|ດ້ານ|ໃນການພັດທະນາແລະນຳໃຊ້|ໃນການພັດທະນາ ແລະ ນຳໃຊ້}${LO.technology}`),
  },
  pgi: {
    all: ["pgi", "pgi index"],
    en: spell("{provincial|provincial-level|province} green {index|growth index|competitiveness index}", "green provincial index", "provincial green development index"),
    vi: spell("chỉ số xanh{| cấp tỉnh}", "chỉ số tăng trưởng xanh cấp tỉnh"),
    fr: spell("indice {vert provincial|provincial vert|provincial de verdure|de verdissement provincial|provincial de croissance verte|vert de la province|vert}", "indice écologique provincial"),
    nb: spell("{provinsiell |provinsielle |provinsens |}{grønn|grønne} {provins|}indeks*", "grønne provinsindeks*", "provinsielle grønnindeks*"),
    th: spell("ดัชนี{สีเขียว|ความเป็นสีเขียว|เศรษฐกิจสีเขียว|จังหวัดสีเขียว|การเติบโตสีเขียว}{|ระดับจังหวัด|ของจังหวัด|ประจำจังหวัด|จังหวัด}"),
    lo: spell(`${LO.index}{ສີຂຽວ|ຄວາມຂຽວ|ແຂວງສີຂຽວ}{|ຂັ້ນແຂວງ|ຂອງແຂວງ|ລະດັບແຂວງ}`),
  },
  hdi: {
    all: ["hdi", "hdi index"],
    en: ["human development index", "human development indicator", "human development indices"],
    vi: ["chỉ số phát triển con người"],
    fr: ["indice de développement humain", "indice du développement humain", "idh"],
    nb: ["menneskelige utviklingsindeks*", "menneskelig utviklingsindeks*", "indeksen for menneskelig utvikling", "indeks for menneskelig utvikling", "utviklingsindeksen for mennesker", "menneskeutviklingsindeks*"],
    th: ["ดัชนีการพัฒนามนุษย์", "ดัชนีการพัฒนาคน", "ดัชนีพัฒนามนุษย์", "ดัชนีการพัฒนาทรัพยากรมนุษย์", "ดัชนีการพัฒนาของมนุษย์"],
    lo: spell(`${LO.index}{ການພັດທະນາມະນຸດ|ພັດທະນາມະນຸດ|ການພັດທະນາຄົນ|ພັດທະນາຄົນ|ການພັດທະນາຂອງມະນຸດ}`),
  },
  grdp: {
    all: ["grdp"],
    en: spell("gross regional {domestic |}product", "gross {provincial|local} product", "regional gross {domestic |}product", "gross domestic product {in|of} the {area|province|city|locality|region}", "total {regional |}product {in|of} the {area|province|city|locality}", "{provincial|regional} gdp", "gdp of the {province|city|locality}", "the {province|city}'s gdp", "{size|scale} of {the |its }{|province's |city's |provincial |local |region's |whole |}{economy|grdp}", "{economy|province|city|economy of the province|economy of the city}'s {size|scale}", "economic {scale|size|output}", "grdp {scale|size|value}", "{the province|the city|province|city}'s {economy|economic scale|economic size}", "economy of the {province|city}", "{provincial|local} economy", "economy {is|was|to be|will be|being} {worth|valued at}", "economy {worth|valued at}"),
    vi: spell(`${VI.product}{| (grdp)| - grdp}`, "{quy mô|qui mô} {grdp|tổng sản phẩm}{| (grdp)| trên địa bàn| trên địa bàn tỉnh}{| (grdp)}", "quy mô {nền |}kinh tế", "quy mô {|tổng sản phẩm |của nền kinh tế |sản xuất }{của tỉnh|grdp}", "quy mô tổng sản phẩm", "qui mô {nền |}kinh tế", "quy mô của nền kinh tế"),
    fr: [...spell("produit {intérieur |}brut régional", "produit régional {intérieur |}brut", "pib {régional|provincial|local|de la province|de la région|de la ville}", "pibr", "prb", "{taille|échelle|envergure|volume|poids|ampleur|dimension} de {l'économie|son économie|leur économie}", "{taille|échelle|envergure|ampleur|volume|dimension} économique", "économie {de la province|de la ville|provinciale|locale}", "produit intérieur brut {de la province|de la région|de la localité|local|provincial}", "production économique", "économie {vaut|valait|pèse|pesait|vaudra|pèsera}"), ...near(["l'économie", "son économie"], ["vaut", "valait", "pèse", "pesait", "vaudra", "d'une valeur de", "évaluée à"], 40)],
    nb: [...spell("{brutto|}regionalprodukt*", "brutto {|regionalt |regional |innenlands |innenlandsk |regionalt innenlandsk |nasjonal|regional}produkt*", "regionalt {brutto|bruttonasjonal|bruttoinnenlands}produkt*", "bruttoregionalprodukt*", "regionale {brutto|bruttonasjonal}produkt*", "{regionalt|regionale|provinsens|byens} bnp", "økonomisk{e|} {skala*|størrelse*|omfang*}", "økonomiens {skala|størrelse|omfang}", "{størrelsen|omfanget|skalaen} {på|av} {|provinsens |byens |hele |den totale }økonomi{en|}", "{provinsens|byens} økonomiske {skala|størrelse}"), "brp", ...near(["{provinsens|byens} økonomi", "økonomien i {provinsen|byen}"], ["vnd", "dong", "milliard*", "million*", "billion*", "usd", "dollar*"], 60)],
    th: [...spell("ผลิตภัณฑ์มวลรวม{ระดับภูมิภาค|ของจังหวัด|จังหวัด|ภูมิภาค|ภายในภูมิภาค|ในภูมิภาค|ระดับจังหวัด|ในจังหวัด|ภายในจังหวัด|ในพื้นที่|ของภูมิภาค|ในประเทศระดับภูมิภาค|ในประเทศของภูมิภาค|ในประเทศของจังหวัด|ภายในประเทศระดับภูมิภาค|ภายในประเทศของภูมิภาค|ระดับท้องถิ่น|ในท้องถิ่น|ภายในท้องถิ่น|ของท้องถิ่น|ภายในพื้นที่|ระดับภาค|ของภาค}", "ขนาด{|ของ|ทาง}เศรษฐกิจ{|ของจังหวัด|ของเมือง}", "มูลค่า{|ทาง|ของ}เศรษฐกิจ{|ของจังหวัด|ของเมือง}", "เศรษฐกิจของ{จังหวัด|เมือง|นคร}", "เศรษฐกิจ{จังหวัด|ระดับจังหวัด}"), "gpp"],
    lo: [...spell("{ຜະລິດຕະພັນ|ຍອດຜະລິດຕະພັນ|ຜະລິດຕະພັນມວນ|ຍອດມູນຄ່າຜະລິດຕະພັນ}{ລວມ|ລວມຍອດ}{ຂອງແຂວງ|ພາຍໃນແຂວງ|ໃນແຂວງ|ພາຍໃນພາກພື້ນ|ຂອງພາກພື້ນ|ໃນພາກພື້ນ|ພາຍໃນທ້ອງຖິ່ນ|ຂອງທ້ອງຖິ່ນ|ໃນທ້ອງຖິ່ນ|ໃນທົ່ວແຂວງ|ພາຍໃນຂອງພາກພື້ນ|ພາຍໃນຂອງແຂວງ|ພາກພື້ນ}", "{ຂະໜາດ|ຂອບເຂດ|ຂອບຂະໜາດ|ລະດັບ|ມູນຄ່າ|ມວນລວມ}{|ຂອງ|ທາງ}ເສດຖະກິດ{|ຂອງແຂວງ|ຂອງນະຄອນ}", "ເສດຖະກິດຂອງ{ແຂວງ|ນະຄອນ}"), ...near(["ເສດຖະກິດຂອງ"], ["ມີມູນຄ່າ", "ມີຂະໜາດ"], 40)],
  },
  grdp_growth: {
    en: [...spell("grdp growth{| rate| speed}", "average {|annual |yearly }{grdp|gross regional domestic product|gross regional domestic product (grdp)|economic} growth{| rate| speed}", "average {|annual |yearly }growth{| rate} of {|the }{grdp|gross regional domestic product|economy}", "average grdp {grew|grows|increased|increases|rose|increase|to grow|to increase}", "growth {rate |}{of|in} {the |}{grdp|economy|gross regional domestic product|provincial economy|province's economy}", "{economic|gdp|provincial economic|local economic} growth{| rate}", "rate of economic growth", "{gross regional domestic product|gross regional domestic product (grdp)|gross regional product|regional gdp} growth{| rate}", "grdp) growth{| rate}"), ...near(["growth rate"], ECONOMY.en, 50), ...spell("economy {grew|grows|expanded|has grown|to grow|is growing|is estimated to grow|growing|will grow}", "grdp {growth target|growth momentum}", "economic growth target", "economic expansion"), ...near(["economy of"], ["grew", "grows", "grow", "expanded", "expand", "grown", "contracted"], 45)],
    vi: [...spell(`{tốc độ |mức |tỷ lệ |nhịp độ |}{tăng trưởng|tăng|phát triển} {|của |về }{grdp|kinh tế|kinh tế - xã hội|kinh tế của tỉnh|kinh tế của thành phố|kinh tế trên địa bàn|tổng sản phẩm|nền kinh tế|gdp|${VI.product}}{| (grdp)}`, "grdp tăng trưởng", "kinh tế {|tiếp tục |duy trì |có mức |có tốc độ |đạt mức |đạt tốc độ |đạt |giữ mức |giữ }{tăng trưởng|tăng}", "kinh tế của {tỉnh|thành phố} {|tiếp tục |duy trì |đạt mức |đạt tốc độ |đạt }{tăng trưởng|tăng}"), ...near(["{tốc độ|mức|nhịp độ} {tăng|tăng trưởng}", "tăng trưởng {chung|bình quân|hai con số|2 con số}"], ECONOMY.vi, 50), ...near(["{|nền }kinh tế {|của |toàn |trên địa bàn }{tỉnh|thành phố|địa phương}", ...VI_NAMES.map((name) => `{|nền }kinh tế {|của |tỉnh |của tỉnh |thành phố |của thành phố }${name}`)], ["tăng", "tăng trưởng", "tốc độ tăng trưởng", "mức tăng"], 60)],
    fr: [...spell("{taux de |}croissance {|annuelle |moyenne |annuelle moyenne |moyenne annuelle }{de son grdp|de leur grdp|de son pib|de son pibr|de son économie|du grdp par an|économique|du grdp|du pib|du pib régional|du pibr|du prb|de l'économie|de son économie|du produit intérieur brut régional|grdp}"), ...near(["taux de croissance"], ECONOMY.fr, 50), ...spell("économie {a progressé|a crû|a connu une croissance|a enregistré une croissance|a augmenté|devrait croître|croît|progresse}", "expansion économique"), ...near(["l'économie de", "l'économie du", "l'économie d'"], ["croître", "croissance", "progress*", "crû", "augment*"], 50)],
    nb: [...spell("{økonomisk|økonomiske|den økonomiske} {vekst|veksten|vekstrate|vekstraten|veksttakt|veksttakten|veksthastighet|veksthastigheten}", "{grdp|brp|bnp}-{vekst|veksten|vekstrate|vekstraten}", "{vekst|veksten|vekstrate|vekstraten|veksttakten} {i|for|av} {grdp|brp|økonomien|bruttoregionalproduktet|bruttoregionalprodukt}", "grdp vekst{|en|rate|raten}"), ...near(["vekstrate", "vekstraten", "veksttakten", "veksttakt"], ECONOMY.nb, 50), ...spell("økonomien {vokste|vokser|har vokst|økte|vil vokse}", "økonomisk ekspansjon"), ...spell("{gjennomsnittlig |gjennomsnittlige |årlig |årlige |}{grdp|brp|bnp}{-| }vekst*", "{bnp-|økonomisk |økonomiske }{vekst|veksten|vekstrate|vekstraten} (grdp)", "{vekst|veksten|vekstrate|vekstraten} i {bruttoregionalproduktet|regionalproduktet|regionalt bruttoprodukt|bruttoprodukt}{| (grdp)}"), ...near(["økonomi", "økonomien", "{provinsens|byens|lokal|regional} {økonomi|økonomien}"], ["vokste", "vokser", "vokst", "økte med", "steg med"], 60)],
    th: [...spell("{อัตรา|}การ{เติบโต|ขยายตัว|เจริญเติบโต}{ทาง|ของ|ด้าน|}{เศรษฐกิจ|grdp| grdp|ผลิตภัณฑ์มวลรวม}", "grdp{| }เติบโต", "{อัตรา|}การเติบโตของเศรษฐกิจ"), ...near(["อัตราการเติบโต", "อัตราการขยายตัว"], ECONOMY.th, 50), ...spell("เศรษฐกิจ{|ของจังหวัด|จังหวัด}{เติบโต|ขยายตัว|โต}")],
    lo: [...spell("{ອັດຕາ|ຈັງຫວະ|}{ການ|}{ເຕີບໂຕ|ຂະຫຍາຍຕົວ|ເພີ່ມທະວີ|ເຕີບໃຫຍ່|ຈະເລີນເຕີບໂຕ}{ທາງ|ຂອງ|ດ້ານ|ທາງດ້ານ|}{ເສດຖະກິດ|grdp| grdp}", "{ອັດຕາ|}ການເຕີບໂຕຂອງຜະລິດຕະພັນລວມ"), ...near(["ອັດຕາການເຕີບໂຕ", "ອັດຕາການຂະຫຍາຍຕົວ", "ຈັງຫວະການເຕີບໂຕ"], ECONOMY.lo, 50), ...spell("ເສດຖະກິດ{|ຂອງແຂວງ}{ເຕີບໂຕ|ຂະຫຍາຍຕົວ|ເພີ່ມຂຶ້ນ}")],
  },
  grdp_per_capita: {
    all: ["grdp/capita", "grdp per capita", "grdp/person"],
    en: spell("{per capita|per-capita} {grdp|gross regional domestic product|gross regional product}", "average {per capita |}grdp", "{average |}{grdp|grdp)|gross regional domestic product|gross regional product} {per capita|per head|per person|per inhabitant}", "regional gdp per capita", "gdp per capita", "per capita gdp"),
    vi: spell("{grdp|grdp)|tổng sản phẩm|tổng sản phẩm trên địa bàn|gdp} {bình quân{| đầu người|/người}|/người|trên đầu người|đầu người}", "grdp/người{|/năm}", "bình quân đầu người grdp", "bình quân grdp đầu người"),
    fr: spell("{grdp|grdp)|pib|pib régional|pibr|pibr)|prb|produit intérieur brut régional|produit régional brut} {moyen |brut |}{par habitant|par tête|par personne}"),
    nb: spell("{grdp|grdp)|brp|bnp|bruttoregionalprodukt|bruttoregionalproduktet|regionalprodukt} {per innbygger|per capita|per person|pr. innbygger|pr innbygger}", "gjennomsnittlig {grdp|brp}", "gjennomsnittlig {grdp|brp|bruttoregionalprodukt} per innbygger"),
    th: spell("{grdp|grdp)|gdp|gpp} {ต่อหัว|ต่อคน|เฉลี่ยต่อหัว|เฉลี่ยต่อคน|ต่อประชากร|ต่อหัวประชากร|เฉลี่ย}", "{grdp|gdp|gpp}{ต่อหัว|ต่อคน|เฉลี่ยต่อหัว|เฉลี่ยต่อคน}", "{grdp|gdp|gpp}{/คน|/หัว| /คน}", "ผลิตภัณฑ์มวลรวม{|จังหวัด|ของจังหวัด|ในจังหวัด|ภายในจังหวัด|ระดับจังหวัด|ในพื้นที่|ภายในภูมิภาค|ในภูมิภาค|ระดับภูมิภาค|ภูมิภาค|ในประเทศ}{ต่อหัว|ต่อคน|เฉลี่ยต่อหัว|เฉลี่ยต่อคน|ต่อประชากร}", "{เฉลี่ย|}ต่อหัวของ grdp"),
    lo: [...spell("{grdp|grdp)|gdp}{ | ສະເລ່ຍ|ສະເລ່ຍ}{ຕໍ່ຫົວຄົນ|ຕໍ່ຄົນ|ຕໍ່ຫົວ|ຕໍ່ຜູ້|ຕໍ່ຫົວຄົນຕໍ່ປີ}", "ຜະລິດຕະພັນລວມ{|ຂອງແຂວງ|ພາຍໃນແຂວງ|ໃນແຂວງ|ພາຍໃນພາກພື້ນ|ພາຍໃນ}{|ສະເລ່ຍ}{ຕໍ່ຫົວຄົນ|ຕໍ່ຄົນ|ຕໍ່ຫົວ}"), ...near(["grdp{|)} ສະເລ່ຍ"], ["ລ້ານ", "ໂດລາ", "usd"], 40)],
  },
  agriculture_share: {
    en: [...spell("{agriculture|agricultural}{, forestry and {fishery|fisheries|fishing|aquaculture}| - forestry - {fishery|fisheries}|, forestry, {fishery|fisheries|and fishery|and fisheries}| and forestry| and fisheries|-forestry-{fishery|fisheries}| - fishery}{| sector}", "agricultural sector", "agriculture sector", "agro-forestry-{fishery|fisheries}", "primary sector", "sector i", "region i", "area i"), ...near(["agriculture"], [...MANUFACTURING.en, ...SERVING.en], 160)],
    vi: [...spell("{khu vực |ngành |}{nông, lâm nghiệp và {thủy|thuỷ} sản|nông, lâm, {thủy|thuỷ} sản|nông - lâm - {thủy|thuỷ} sản|nông lâm {thủy|thuỷ} sản|nông, lâm, ngư nghiệp|nông lâm nghiệp và {thủy|thuỷ} sản|nông nghiệp, lâm nghiệp và {thủy|thuỷ} sản|nông-lâm-{thủy|thuỷ} sản|nông, lâm nghiệp, {thủy|thuỷ} sản|nông nghiệp, lâm nghiệp, {thủy|thuỷ} sản|nông - lâm nghiệp - {thủy|thuỷ} sản|nông - lâm - ngư nghiệp}", "khu vực i", "{khu vực|ngành} nông nghiệp"), ...near(["nông nghiệp"], [...MANUFACTURING.vi, ...SERVING.vi], 160)],
    fr: [...spell("{l'|}agriculture, {la |de la |}{sylviculture|foresterie} et {la |l'|de la |de l'|}{pêche|aquaculture}", "agriculture, {la |}{sylviculture|foresterie}, {la |}pêche", "agro-sylvo-{halieutique|pastoral|aquacole}", "secteur {agricole|primaire|de l'agriculture}", "secteur{|s} agricole, forestier et {halieutique|de la pêche}"), ...near(["agriculture"], [...MANUFACTURING.fr, ...SERVING.fr], 160)],
    nb: [...spell("{jordbruk|landbruk}{et|s|}, {skogbruk|skogbruket} og {fiskeri*|fiske*|havbruk*|akvakultur*}", "{jordbruk|landbruk}s-, skogbruks- og fiskeri{sektoren|næringen|}", "{landbruks|jordbruks|primær}{sektoren|næringen|næringene}"), ...near(["landbruk", "landbruket", "jordbruk", "jordbruket"], [...MANUFACTURING.nb, ...SERVING.nb], 160)],
    th: [...spell("{ภาค|ภาคการ|}{เกษตรกรรม|เกษตร|การเกษตร}{ ป่าไม้และประมง|ป่าไม้และประมง| ป่าไม้ และประมง|ป่าไม้ และการประมง| ป่าไม้ และการประมง| ป่าไม้และการประมง| การป่าไม้ และการประมง| ป่าไม้ ประมง|-ป่าไม้-ประมง| - ป่าไม้ - ประมง|, ป่าไม้ และประมง|, ป่าไม้และประมง}", "ภาค{เกษตรกรรม|เกษตร|การเกษตร|การเกษตรกรรม}"), ...near(["เกษตรกรรม", "การเกษตร"], [...MANUFACTURING.th, ...SERVING.th], 160)],
    lo: [...spell("{ຂະແໜງ|ຂະແໜງການ|ພາກ|}ກະສິກຳ{, ປ່າໄມ້ ແລະ |, ປ່າໄມ້ແລະ| ປ່າໄມ້ ແລະ |-ປ່າໄມ້-| - ປ່າໄມ້ - |, ປ່າໄມ້, |, ລ້ຽງສັດ ແລະ }{ການປະມົງ|ປະມົງ|ສັດນ້ຳ|ການຫາປາ}", "{ຂະແໜງ|ຂະແໜງການ|ພາກ}ກະສິກຳ"), ...near(["ກະສິກຳ"], [...MANUFACTURING.lo, ...SERVING.lo], 160)],
  },
  industry_share: {
    en: [...spell("{industry|industrial|manufacturing}{ and construction| - construction|-construction|, construction| & construction|, and construction}{| sector}", "industrial sector", "industry sector", "secondary sector", "sector ii", "region ii", "area ii"), ...near(["industry"], [...FARMING.en, ...SERVING.en], 160)],
    vi: [...spell("{khu vực |ngành |}công nghiệp{ và | - |, |-}xây dựng", "khu vực ii", "{khu vực|ngành} công nghiệp"), ...near(["công nghiệp"], [...FARMING.vi, ...SERVING.vi], 160)],
    fr: [...spell("industrie{| et| et la| et de la|-| -|, la|,} construction", "secteur{|s} {industriel|secondaire|de l'industrie|industriel et de la construction}", "industrie et {le |}bâtiment"), ...near(["industrie"], [...FARMING.fr, ...SERVING.fr], 160)],
    nb: [...spell("industri{|en} og {bygg*|konstruksjon*|anlegg*}", "industri- og {bygg*|bygge*|anleggs*|konstruksjons*}", "{industri|sekundær}{sektoren|næringen}"), ...near(["industri", "industrien"], [...FARMING.nb, ...SERVING.nb], 160)],
    th: [...spell("{ภาค|}{อุตสาหกรรม|การอุตสาหกรรม}{และ| และ| - |-|และการ| และการ}ก่อสร้าง", "ภาคอุตสาหกรรม"), ...near(["อุตสาหกรรม"], [...FARMING.th, ...SERVING.th], 160)],
    lo: [...spell("{ຂະແໜງ|ຂະແໜງການ|ພາກ|}ອຸດສາຫະກຳ{ແລະ| ແລະ |-| - |, }{|ການ}ກໍ່ສ້າງ", "{ຂະແໜງ|ຂະແໜງການ|ພາກ}ອຸດສາຫະກຳ"), ...near(["ອຸດສາຫະກຳ"], [...FARMING.lo, ...SERVING.lo], 160)],
  },
  services_share: {
    en: [...spell("service{|s} sector{|s}", "trade and services", "trade - services", "services and trade", "commerce and services", "tertiary sector", "sector iii", "region iii", "area iii", "trade, services and tourism"), ...near(["services", "service"], [...FARMING.en, ...MANUFACTURING.en], 160)],
    vi: [...spell("{khu vực|ngành} dịch vụ", "thương mại{ - |, | và }dịch vụ", "dịch vụ{ - |, | và }thương mại", "khu vực iii", "dịch vụ và du lịch"), ...near(["dịch vụ"], [...FARMING.vi, ...MANUFACTURING.vi], 160)],
    fr: [...spell("secteur{|s} {des services|tertiaire|de services}", "commerce et {les |}services", "commerce et aux services"), ...near(["services", "service"], [...FARMING.fr, ...MANUFACTURING.fr], 160)],
    nb: [...spell("{tjeneste|service|tertiær}{sektor|sektoren|næringen|næringene|ytende sektor}", "handel og tjenester"), ...near(["tjenester", "tjenestene", "tjenesteyting", "service"], [...FARMING.nb, ...MANUFACTURING.nb], 160)],
    th: [...spell("ภาค{บริการ|การบริการ}", "{การค้า|พาณิชย์|พาณิชยกรรม}{และ| และ|-| - |และการ}บริการ"), ...near(["บริการ", "การบริการ"], [...FARMING.th, ...MANUFACTURING.th], 160)],
    lo: [...spell("{ຂະແໜງ|ຂະແໜງການ|ພາກ}{ບໍລິການ|ການບໍລິການ}", "ການຄ້າ{ແລະ| ແລະ |-| - }{ການ|}ບໍລິການ"), ...near(["ບໍລິການ", "ການບໍລິການ"], [...FARMING.lo, ...MANUFACTURING.lo], 160)],
  },
  digital_economy_share: {
    en: spell("{share|proportion|scale|size|contribution|weight|ratio|added value|value added|value} of the digital economy", "{share|proportion} of digital economy", "digital economy{| share| sector}", "digital economic {share|sector}"),
    vi: spell("{tỷ trọng |tỉ trọng |quy mô |giá trị |giá trị gia tăng |đóng góp của |giá trị tăng thêm |giá trị tăng thêm của |quy mô nền |tỷ trọng giá trị tăng thêm của |nền |}kinh tế số"),
    fr: spell("{part |taille |poids |contribution |envergure |}{de l'|}économie {numérique|digitale}"),
    nb: spell("{digital|digitale|den digitale} økonomi{|en}{|s andel}", "digitaløkonomi{|en}"),
    th: spell(`{|ขนาด|มูลค่า|สัดส่วน|สัดส่วนของ|ขอบเขตของ|ขอบเขต|ขนาดของ|มูลค่าของ|มูลค่าเพิ่มของ}เศรษฐกิจ${TH.digital}`),
    lo: spell(`{|ຂະໜາດ|ມູນຄ່າ|ອັດຕາສ່ວນ|ອັດຕາສ່ວນຂອງ|ຂອບເຂດຂອງ|ຂອບເຂດ|ຂະໜາດຂອງ|ສັດສ່ວນ|ສັດສ່ວນຂອງ}ເສດຖະກິດ${LO.digital}`),
  },
  budget_revenue: {
    en: [...spell("{total |}{state |local |provincial |public |balanced |government |}budget {revenue|revenues|collection|collections|income}{| in the area| in the province}", "{revenue|revenues|collection|revenue collection} {of|for|to|from} the {state |local |}budget", "{total |}{state|public|government} revenue{|s}", "revenue{|s} to the {state |}budget", "budget revenue estimate"), ...near(["collected", "has collected"], ["state budget", "for the budget", "to the budget", "into the budget"], 70)],
    vi: spell("{tổng |}{thu|số thu|nguồn thu} {|cân đối }{ngân sách|nsnn|ngân sách nhà nước}{| trên địa bàn}", "{thu, nộp|thu nộp|thu - nộp} ngân sách", "kết quả thu {ngân sách|nsnn}"),
    fr: [...spell("{recettes|revenus|recette|rentrées|revenu} {budgétaires|budgétaire|publiques|publics|de l'état|fiscales et budgétaires}{| de l'état| de l'etat| totales| locales}", "{recettes|revenus|recette|rentrées} {totales |totaux |}du budget{| de l'état| national| local| provincial}", "{perception|collecte} {des recettes |}{budgétaire|budgétaires|du budget}"), ...near(["perçu", "collecté", "encaissé", "recouvré"], ["budget de l'état", "au budget", "pour le budget", "le budget"], 70)],
    nb: spell("{stats|}budsjettinntekt{er|ene|}", "{statlige|totale|offentlige|lokale|statens|provinsens} budsjettinntekter", "{inntekter|inntektene|innkreving|innbetalinger} {til|på|over|i} {stats|}budsjettet", "statsbudsjettets inntekter", "{offentlige|statlige|statens} {inntekter|inntektene}", "budsjettinnkreving*", "budsjettinngang*"),
    th: spell("{รายได้|รายรับ|การจัดเก็บรายได้|การจัดเก็บ|รายได้รวม|รายรับรวม|จัดเก็บรายได้|ยอดจัดเก็บ}{|จาก|ของ|เข้า|รวมของ|เข้าสู่}{งบประมาณแผ่นดิน|งบประมาณของรัฐ|งบประมาณรัฐ|งบประมาณ}", "{รายได้|รายรับ|การจัดเก็บรายได้}{ของรัฐ|ภาครัฐ|แผ่นดิน}", "รายได้งบดุล", "งบประมาณ{รายรับ|รายได้}", "{จัดเก็บ|เก็บ}งบประมาณ{|แผ่นดิน|ของรัฐ}{|ได้}"),
    lo: spell("{ລາຍຮັບ|ລາຍໄດ້|ການຈັດເກັບລາຍຮັບ|ຈັດເກັບລາຍຮັບ|ການເກັບລາຍຮັບ|ເກັບລາຍຮັບ|ການເກັບ|ເກັບ|ຍອດລາຍຮັບ|ລວມຍອດລາຍຮັບ|ການເກັບກູ້|ລາຍຮັບລວມ}{|ຂອງ|ຈາກ|ເຂົ້າ|ລວມຂອງ}{ງົບປະມານແຫ່ງລັດ|ງົບປະມານລັດ|ງົບປະມານຂອງລັດ|ງົບປະມານ}"),
  },
  st_budget_share: {
    en: [...spell(`{budget|budget spending|spending|expenditure|budget expenditure|share of the budget} {for|on} {|the development of }{science and technology|science, technology|s&t|science}`), ...near(["{total |annual |total annual |state |local |provincial |regular |}budget {expenditure{|s}|spending|allocation}", "{total |annual |total annual |state |total state |local |provincial |total local }budget"], SCIENCE.en, 140), ...near(["budget"], SCIENCE.en, 70)],
    vi: [...spell(`chi {|ngân sách |nsnn }cho {|phát triển |lĩnh vực |hoạt động |sự nghiệp }{khoa học|kh&cn|khcn}`), ...near(["{tổng |}chi {ngân sách|nsnn|ngân sách nhà nước}{| hằng năm| hàng năm}", "{tổng |}{ngân sách|nsnn} {nhà nước|địa phương|tỉnh|hằng năm|hàng năm|hằng năm của tỉnh|nhà nước hằng năm|nhà nước hàng năm}", "tổng {ngân sách|nsnn}"], SCIENCE.vi, 140), ...near(["ngân sách", "nsnn"], SCIENCE.vi, 70)],
    fr: near(["budget{| annuel| total| de l'état| provincial| local| annuel total| total annuel| public| national}", "{dépenses budgétaires|dépenses du budget|dépenses totales du budget}{| annuelles| totales}"], SCIENCE.fr, 140),
    nb: near(["{|års|stats|provins}{budsjett|budsjettet}", "{årlige|årlig|totale|samlede|totale årlige|samlede årlige|offentlige} budsjett{|et|er}", "budsjettutgifte{r|ne}", "budsjettmidle{r|ne}"], SCIENCE.nb, 140),
    th: near(["งบประมาณ{|ประจำปี|รายปี|ทั้งหมด|แผ่นดิน|รวม|รวมประจำปี|รายจ่าย|รายจ่ายประจำปี|ท้องถิ่น|ของจังหวัด|จังหวัด|ของรัฐ|ทั้งหมดประจำปี}", "{รายจ่าย|ค่าใช้จ่าย}งบประมาณ"], SCIENCE.th, 140),
    lo: near(["{|ລາຍຈ່າຍ|ການໃຊ້ຈ່າຍ|ຍອດລາຍຈ່າຍ}ງົບປະມານ{|ປະຈຳປີ|ລາຍປີ|ທັງໝົດ|ແຫ່ງລັດ|ລວມ|ທ້ອງຖິ່ນ|ຂອງແຂວງ}"], SCIENCE.lo, 140),
  },
  st_investment: {
    en: near(["total {investment|investment capital|funding|spending|expenditure|budget|capital|cost|amount|value}{| of}", "{investment|funding|expenditure|spending|investments} of", "{|an |with an }investment{| capital} {of|in}", "invest{ed|ing}", "{spending|expenditure|investment} on"], RESEARCH.en, 90),
    vi: near(["tổng {mức đầu tư|vốn đầu tư|kinh phí|kinh phí đầu tư|đầu tư|nguồn vốn|vốn|số vốn|kinh phí thực hiện|giá trị đầu tư}", "{kinh phí|vốn đầu tư|kinh phí đầu tư|kinh phí thực hiện|nguồn kinh phí}", "đầu tư cho", "{số tiền|mức} đầu tư"], RESEARCH.vi, 90),
    fr: near(["{investissement|investissements|financement|financements|dépenses|budget} {total|totaux|totales|global}", "{montant|coût|capital|capital d'investissement} total", "{investissement|investissements|financement|financements|dépenses} de", "{a|ont} {investi|consacré}", "{investi|investis|investissant}"], RESEARCH.fr, 90),
    nb: near(["{total|totale|samlet|samlede|totalt} {investering|investeringer|investeringen|investeringssum|investeringskapital|finansiering|utgift|utgifter|kostnad|beløp|budsjett}{| på}", "{investering|investeringer|finansiering|investeringskapital|bevilgninger} på", "{investert|investerte|investerer|bevilget|bevilgninger}"], RESEARCH.nb, 90),
    th: near(["{เงินลงทุน|การลงทุน|ลงทุน|งบลงทุน|งบประมาณ|เงินทุน|มูลค่าการลงทุน|ค่าใช้จ่าย}{รวม|ทั้งหมด|ทั้งสิ้น|รวมทั้งสิ้น}", "{เงินลงทุน|งบลงทุน|มูลค่าการลงทุน}", "ลงทุน"], RESEARCH.th, 90),
    lo: near(["{ເງິນລົງທຶນ|ການລົງທຶນ|ລົງທຶນ|ທຶນຮອນ|ງົບປະມານ|ມູນຄ່າການລົງທຶນ|ເງິນທຶນ|ທຶນ|ທຶນລົງທຶນ}{ລວມ|ທັງໝົດ|ລວມທັງໝົດ}", "{ເງິນລົງທຶນ|ມູນຄ່າການລົງທຶນ|ທຶນລົງທຶນ|ມູນຄ່າລົງທຶນ}", "{ຍອດ|ລວມ}{ເງິນລົງທຶນ|ທຶນລົງທຶນ|ມູນຄ່າລົງທຶນ|ທຶນ}"], RESEARCH.lo, 90),
  },
  rd_share: {
    en: [...spell("{spending|expenditure|expenditures|investment|budget} {on|for|in} {research and development|r&d|scientific research and technological development|scientific research and technology development|r & d}", "{r&d|research and development} {spending|expenditure|expenditures|investment}"), ...near(["r&d", "r & d", "research and development", "research & development"], SPENDING.en, 70)],
    vi: [...spell("{chi|kinh phí|đầu tư|chi tiêu|kinh phí chi} cho {nghiên cứu và phát triển|nghiên cứu phát triển|r&d|nghiên cứu khoa học và phát triển công nghệ|hoạt động r&d|nghiên cứu, phát triển|hoạt động nghiên cứu và phát triển}"), ...near(["r&d", "nghiên cứu và phát triển"], SPENDING.vi, 70)],
    fr: [...spell("{dépenses|investissements|investissement|budget} {en|de|pour la|dans la|consacrées à la|consacrés à la} {r&d|r & d|recherche et développement|recherche-développement|recherche et au développement|recherche et le développement|recherche et de développement}"), ...near(["r&d", "recherche et développement", "recherche et le développement", "recherche et au développement", "recherche-développement"], SPENDING.fr, 70)],
    nb: [...spell("{utgifter|utgiftene|utgifter|investeringer|investeringene|investering} {til|i|på} {forskning og utvikling|fou|r&d}", "{fou|r&d}-{utgifter|utgiftene|investeringer|utgiftenes}"), ...near(["forskning og utvikling", "fou", "r&d"], SPENDING.nb, 70)],
    th: [...spell("{ค่าใช้จ่าย|รายจ่าย|การใช้จ่าย|การลงทุน|งบประมาณ|งบ}{ด้าน|เพื่อ|สำหรับ|ใน|ใน ด้าน|เพื่อการ|ในการ|ด้านการ|สำหรับการ|}{วิจัยและพัฒนา|วิจัยและการพัฒนา}"), ...near(["วิจัยและพัฒนา", "วิจัยและการพัฒนา", "r&d"], SPENDING.th, 70)],
    lo: [...spell("{ລາຍຈ່າຍ|ການໃຊ້ຈ່າຍ|ການລົງທຶນ|ງົບປະມານ|ລົງທຶນ}{ໃຫ້|ໃນ|ດ້ານ|ເພື່ອ|ສຳລັບ|}{|ການ}{ຄົ້ນຄວ້າ|ຄົ້ນຄ້ວາ}{ແລະ| ແລະ }{|ການ}ພັດທະນາ"), ...near(["{ຄົ້ນຄວ້າ|ຄົ້ນຄ້ວາ}{ແລະ| ແລະ }{|ການ}ພັດທະນາ", "r&d"], SPENDING.lo, 70)],
  },
  tfp_contribution: {
    all: ["tfp"],
    en: [...spell("total factor productivity{| (tfp)}", "{tfp|tfp)} {to|to the|in} {|the }{|economic |grdp |overall |gdp }growth", "contribution of {tfp|total factor productivity}", "multi-factor productivity"), ...near(["to {|the }{economic |grdp |overall |}growth{| rate}", "in {|the }{economic |grdp }growth"], TFP.en, 40)],
    vi: [...spell("{đóng góp của |tỷ trọng đóng góp của |}năng suất các {yếu|nhân} tố tổng hợp", "năng suất {nhân tố|yếu tố} tổng hợp", "năng suất tổng hợp các yếu tố"), ...near(["{vào|cho|trong} tăng trưởng{| kinh tế| grdp| chung}", "{vào|cho} tốc độ tăng trưởng{| kinh tế| grdp}"], TFP.vi, 40)],
    fr: ["ptf", ...spell("productivité {totale|globale} des facteurs", "productivité {multifactorielle|globale}"), ...near(["à la croissance{| économique| du grdp| du pib}", "dans la croissance{| économique}"], TFP.fr, 45)],
    nb: [...spell("total{|e} faktorproduktivitet{|en}", "totalfaktorproduktivitet*", "faktorproduktivitet*"), ...near(["til {|den }{økonomisk vekst|økonomiske veksten|veksten|vekst|grdp-vekst|grdp-veksten}"], TFP.nb, 45)],
    th: [...spell("ผลิตภาพ{ปัจจัยรวม|ปัจจัยการผลิตรวม|รวม|ปัจจัยทั้งหมด|ปัจจัยโดยรวม|โดยรวมของปัจจัย|ปัจจัยการผลิตโดยรวม|การผลิตรวม|รวมของปัจจัย|รวมของปัจจัยการผลิต|โดยรวม}"), ...near(["{ต่อ|ในการ|ใน|แก่|ให้กับ|สู่|สำหรับ}{การ|}{เติบโต|ขยายตัว}{ทางเศรษฐกิจ|ของเศรษฐกิจ|ของ grdp|ของgrdp| grdp|}"], TFP.th, 45)],
    lo: [...spell("{ຜະລິດຕະພາບ|ສະມັດຕະພາບ|ຜະລິດຕະພາບລວມ|ສະມັດຕະພາບລວມ}{ປັດໄຈ|ປັດໃຈ|ຂອງປັດໄຈ|ຂອງປັດໃຈ|ອົງປະກອບ|ຂອງບັນດາປັດໄຈ}{ລວມ|ທັງໝົດ|ການຜະລິດ|ສັງລວມ|}", "ຜະລິດຕະພາບ{ລວມ|ການຜະລິດລວມ}"), ...near(["{ຕໍ່|ໃນ|ເຂົ້າໃນ|ໃຫ້ແກ່|ໃຫ້|ເຂົ້າ}{ການ|}{ເຕີບໂຕ|ເພີ່ມທະວີ|ຂະຫຍາຍຕົວ}{ທາງເສດຖະກິດ|ເສດຖະກິດ|ດ້ານເສດຖະກິດ|ທາງດ້ານເສດຖະກິດ|ຂອງເສດຖະກິດ|}"], TFP.lo, 45)],
  },
  population: {
    en: [...spell("{total |average |}population {of|is|was|reached|reaches|stands at|size}", "{total|average} population"), ...near(["population"], PEOPLE.en, 45)],
    vi: [...spell("{quy mô|tổng} dân số", "dân số {trung bình|toàn tỉnh|của tỉnh|toàn thành phố|của thành phố}"), ...near(["dân số"], PEOPLE.vi, 30)],
    fr: [...spell("population {totale|moyenne}{| est} de", "population {est de|atteint|compte|s'élève à}", "nombre d'habitants"), ...near(["population"], PEOPLE.fr, 45)],
    nb: [...spell("befolkning på", "{folketall|innbyggertall|befolkningstall}{|et}", "befolkningen {er|var|utgjør|teller}"), ...near(["befolkning", "befolkningen"], PEOPLE.nb, 45)],
    th: [...spell("{จำนวน|มี}ประชากร", "ประชากร{รวม|ทั้งหมด|เฉลี่ย|ของจังหวัด|ของเมือง|ของนคร|ในพื้นที่}"), ...near(["ประชากร"], PEOPLE.th, 30)],
    lo: [...spell("ຈຳນວນ{ພົນລະເມືອງ|ປະຊາກອນ}", "{ພົນລະເມືອງ|ປະຊາກອນ}{ທັງໝົດ|ລວມ}"), ...near(["ພົນລະເມືອງ", "ປະຊາກອນ", "ປະຊາຊົນ"], PEOPLE.lo, 24)],
  },
  land_area: {
    en: [...spell("{total |}natural {|land }area", "{total |}land area", "natural land"), ...near(["{total |}{area|surface area|surface}"], AREA_UNIT.en, 40)],
    vi: [...spell("{tổng |}diện tích {đất |}tự nhiên", "diện tích toàn tỉnh"), ...near(["{tổng |}diện tích"], AREA_UNIT.vi, 40)],
    fr: [...spell("superficie {naturelle|terrestre}{| totale}", "superficie totale naturelle"), ...near(["superficie{| totale}", "surface totale", "surface"], AREA_UNIT.fr, 40)],
    nb: [...spell("{natur|land}areal{|et}", "naturlig{|e} areal{|et}"), ...near(["{|totalt |totale |samlet |samlede }areal{|et}", "flateinnhold"], AREA_UNIT.nb, 40)],
    th: [...spell("พื้นที่{ธรรมชาติ|ทางธรรมชาติ|ตามธรรมชาติ}{|ทั้งหมด}", "พื้นที่ดินธรรมชาติ"), ...near(["พื้นที่{|ทั้งหมด|รวม}", "เนื้อที่"], AREA_UNIT.th, 40)],
    lo: [...spell("{ເນື້ອທີ່|ພື້ນທີ່}{ດິນ|}{ທຳມະຊາດ|ຕາມທຳມະຊາດ}{|ທັງໝົດ}"), ...near(["{ເນື້ອທີ່|ພື້ນທີ່}{|ທັງໝົດ|ລວມ}"], AREA_UNIT.lo, 40)],
  },
  st_organisations: {
    en: spell(`${EN.st} {${EN.org}|institution{|s}|institute{|s}|establishment{|s}|research organi{s|z}ations}`, `organi{s|z}ations {of|in|for} {science and technology|s&t}`),
    vi: spell(`tổ chức {|hoạt động }${VI.st}`, `{cơ sở|đơn vị} ${VI.st}`),
    fr: spell(`${FR.org} ${FR.st}`),
    nb: spell("{vitenskaps- og teknologi|vitenskap- og teknologi|vitenskaps og teknologi|vitenskapelige og teknologi}{organisasjon*|institusjon*}", `${NB.st} {organisasjon*|institusjon*}`, "organisasjoner innen {vitenskap og teknologi|vitenskap, teknologi}"),
    th: spell(`{องค์กร|หน่วยงาน|สถาบัน|องค์การ}{|ด้าน|ทาง|ทางด้าน}${TH.st}`),
    lo: spell(`{ອົງການ|ອົງການຈັດຕັ້ງ|ການຈັດຕັ້ງ|ສະຖາບັນ|ໜ່ວຍງານ}{|ດ້ານ|ທາງດ້ານ}${LO.st}`),
  },
  st_enterprises: {
    en: spell(`${EN.st} {enterprise{|s}|business|businesses|firm{|s}|compan{y|ies}}`),
    vi: spell(`doanh nghiệp {|hoạt động }${VI.st}`),
    fr: spell(`${FR.firm} ${FR.st}`),
    nb: spell("{vitenskaps- og teknologi|vitenskap- og teknologi|vitenskaps og teknologi}{bedrift*|foretak*|selskap*|virksomhet*|firma*}", `${NB.st} {bedrift*|foretak*|selskap*|virksomhet*}`, "bedrifter innen vitenskap og teknologi"),
    th: spell(`{วิสาหกิจ|บริษัท|ผู้ประกอบการ|ธุรกิจ|สถานประกอบการ}{|ด้าน|ทาง|ทางด้าน}${TH.st}`),
    lo: spell(`{ວິສາຫະກິດ|ບໍລິສັດ|ທຸລະກິດ}{|ດ້ານ|ທາງດ້ານ}${LO.st}`),
  },
  st_market_intermediaries: {
    en: [...spell("{science and technology|s&t|scientific and technological|technology} market intermediar{y|ies}{| organi{s|z}ations}"), ...near(["intermediary {organi{s|z}ation{|s}|institution{|s}|agenc{y|ies}|bodies}", "intermediar{y organi{s|z}ations|ies} {in|of|for|on} the", "market intermediaries"], SCIENCE.en, 100)],
    vi: [...spell(`{tổ chức |}trung gian {của |trong |}thị trường ${VI.st}`), ...near(["tổ chức trung gian{| của thị trường| trong thị trường| trên thị trường| thị trường}"], SCIENCE.vi, 100)],
    fr: near(["{organisation{|s}|organisme{|s}|institution{|s}|structure{|s}} {intermédiaire{|s}|d'intermédiation}{| du marché| sur le marché| pour le marché}", "intermédiaires du marché"], SCIENCE.fr, 100),
    nb: near(["mellomleddsorganisasjon*", "{formidlings|formidler|mellommanns|mellomledd}{organisasjon*|institusjon*}", "{formidlende|mellomliggende} organisasjon*"], SCIENCE.nb, 100),
    th: near(["{องค์กร|หน่วยงาน|สถาบัน|องค์การ}{ตัวกลาง|คนกลาง|สื่อกลาง|กลาง}{|{|ใน|ของ|สำหรับ|ทาง}ตลาด}"], SCIENCE.th, 100),
    lo: near(["{ອົງການ|ອົງການຈັດຕັ້ງ|ການຈັດຕັ້ງ|ຫົວໜ່ວຍ|ອົງກອນ}{ຕົວກາງ|ກາງ|ສື່ກາງ|ນາຍໜ້າ|ຄົນກາງ|ເປັນຕົວກາງ}{|{|ໃນ|ຂອງ|ຂອງບັນດາ}ຕະຫຼາດ}"], SCIENCE.lo, 100),
  },
  st_participating_organisations: {
    en: near([`${EN.org} {participating|participate|participated|involved|engaged|taking part|that participate|that are involved|joining|engaging} in`, "participating {organi{s|z}ations|units|institutions}", "{units|institutions|establishments|agencies} {participating|involved|engaged} in"], ["research*", "scientific*", "science*"], 60),
    vi: near(["{tổ chức|đơn vị|cơ sở|tổ chức, cá nhân|tổ chức, doanh nghiệp} {|có }tham gia"], ["nghiên cứu", "khoa học", "kh&cn"], 60),
    fr: near(["{organisations|organismes|institutions|établissements} {participant|participantes|participants|participent|impliquées|impliqués|engagées|engagés|prenant part|qui participent|qui prennent part|ont participé}{| à| à la}"], ["recherche*", "scientifique*", "science*"], 60),
    nb: near(["{organisasjoner|institusjoner|enheter|virksomheter} {som |}{deltar|deltok|er involvert|deltatt|involvert|har deltatt}{| i}", "deltakende organisasjoner"], ["forskning*", "vitenskap*"], 60),
    th: near(["{องค์กร|หน่วยงาน|สถาบัน|องค์การ}{ที่|}{เข้าร่วม|มีส่วนร่วม|ร่วม}"], ["วิจัย", "วิทยาศาสตร์"], 60),
    lo: near(["{ອົງການ|ອົງການຈັດຕັ້ງ|ການຈັດຕັ້ງ|ຫົວໜ່ວຍ|ໜ່ວຍງານ|ອົງກອນ}{ທີ່|ໄດ້|}{ເຂົ້າຮ່ວມ|ມີສ່ວນຮ່ວມ|ຮ່ວມ}"], ["ຄົ້ນຄວ້າ", "ຄົ້ນຄ້ວາ", "ວິທະຍາສາດ"], 60),
  },
  ip_certificates: {
    en: [...spell("{intellectual property|industrial property|ip} {|rights }{protection |registration |}{certificate|title}{|s}", "{certificates|titles|diplomas} {of|for} {|the }{|protection of |protecting }{intellectual|industrial} property{| protection| rights}", "{intellectual|industrial} property {protection |rights |}{patents|licenses|documents|diplomas}"), ...near(["{|protection }{certificate|title}{|s}", "{certificates|titles|diplomas} of protection", "protection {documents|diplomas}"], ["intellectual property", "industrial property"], 70)],
    vi: spell("{văn bằng|giấy chứng nhận|bằng}{| và giấy chứng nhận|, giấy chứng nhận} bảo hộ", "văn bằng bảo hộ {|quyền }sở hữu {trí tuệ|công nghiệp}", "giấy chứng nhận {|đăng ký }{|bảo hộ }{quyền |}sở hữu {trí tuệ|công nghiệp}", "văn bằng sở hữu {trí tuệ|công nghiệp}"),
    fr: [...spell("{certificat{|s}|titre{|s}|brevet{|s}} de {|la }{|protection de la |protection de }propriété {intellectuelle|industrielle}", "{certificat{|s}|titre{|s}} de protection", "{certificat{|s}|titre{|s}} de protection de la propriété {intellectuelle|industrielle}"), ...near(["certificat", "certificats"], ["propriété intellectuelle", "propriété industrielle"], 60)],
    nb: [...spell("{beskyttelses|verne}{sertifikat*|bevis*|tittel*|titler*|dokument*}", "{sertifikat|sertifikater|beviser|dokumenter} {for|på} {beskyttelse av |vern av |}{immaterielle rettigheter|immaterielle rettighetsbeskyttelse|intellektuell eiendom|immateriell eiendom|industriell eiendom|immaterialrett}", "sertifikater for immaterielle rettigheter"), ...near(["sertifikat", "sertifikater"], ["immateriell*", "intellektuell*", "industriell eiendom*", "industrielle rettigheter"], 60)],
    th: [...spell("{ใบรับรอง|หนังสือรับรอง|ใบประกาศนียบัตร|ประกาศนียบัตร|หนังสือสำคัญ|เอกสารสิทธิ์|ใบสำคัญ}{|การ|เพื่อการ|เพื่อ}คุ้มครอง", "{ใบรับรอง|หนังสือรับรอง}{|สิทธิ|สิทธิ์}{|ใน|ด้าน|การจดทะเบียน}ทรัพย์สิน{ทางปัญญา|ทางอุตสาหกรรม|อุตสาหกรรม}", "{สิทธิบัตร|สิทธิ์}คุ้มครองทรัพย์สินทางปัญญา"), ...near(["ใบรับรอง", "หนังสือรับรอง"], ["ทรัพย์สินทางปัญญา", "ทรัพย์สินอุตสาหกรรม", "ทรัพย์สินทางอุตสาหกรรม"], 60)],
    lo: [...spell("{ໃບຢັ້ງຢືນ|ໃບຮັບຮອງ|ໃບປະກາດ|ໃບທະບຽນ|ໃບອະນຸຍາດ|ເອກະສານ}{|ການ}{ປົກປ້ອງ|ປົກປັກຮັກສາ|ຄຸ້ມຄອງ|ປ້ອງກັນ}{|ຊັບສິນທາງປັນຍາ|ກຳມະສິດທາງປັນຍາ|ຊັບສິນອຸດສາຫະກຳ|ກຳມະສິດອຸດສາຫະກຳ}", "{ໃບຢັ້ງຢືນ|ໃບຮັບຮອງ|ໃບທະບຽນ}{ຊັບສິນ|ກຳມະສິດ|ສິດ}ທາງປັນຍາ"), ...near(["ໃບຢັ້ງຢືນ", "ໃບຮັບຮອງ"], ["ຊັບສິນທາງປັນຍາ", "ກຳມະສິດທາງປັນຍາ", "ຊັບສິນອຸດສາຫະກຳ"], 60)],
  },
  ip_registered_objects: {
    en: spell("{registered |}{industrial|intellectual} property {object{|s}|right{|s} registered|subject{|s}|subject matters|asset{|s}|item{|s}}", "{registered |}industrial {objects|designs, trademarks} {registered|protected|registered for protection}", "objects of {industrial|intellectual} property", "{industrial|intellectual} property {rights |}registered for protection"),
    vi: spell("đối tượng {sở hữu công nghiệp|sở hữu trí tuệ|shcn|shtt}", "đối tượng {được |}đăng ký bảo hộ", "đối tượng quyền sở hữu {công nghiệp|trí tuệ}"),
    fr: spell("{objet{|s}|droit{|s}|actif{|s}|élément{|s}} de {|la }propriété {industrielle|intellectuelle}{| enregistrés| protégés}", "objets {de propriété |}industriels {enregistrés|protégés}", "{objets|biens} industriels enregistrés"),
    nb: spell("{registrerte |}{industrielle|intellektuelle|immaterielle} {eiendomsobjekt*|eiendomsgjenstand*|objekter|rettighetsobjekt*|eiendeler}", "objekter {for|av|med} {industriell|immateriell|intellektuell} eiendom*", "{industrielle|immaterielle} rettigheter registrert", "registrerte {industrielle |}{rettigheter|objekter}"),
    th: spell("{วัตถุ|รายการ|สิ่ง}{ทาง|ด้าน|}{อุตสาหกรรม|ทรัพย์สินทางอุตสาหกรรม|ทรัพย์สินอุตสาหกรรม|ทรัพย์สินทางปัญญา}ที่{ได้|ได้รับการ|}{ลงทะเบียน|จดทะเบียน|ขึ้นทะเบียน}", "วัตถุ{ทรัพย์สินทางอุตสาหกรรม|ทรัพย์สินอุตสาหกรรม|ทรัพย์สินทางปัญญา|ทางอุตสาหกรรม|อุตสาหกรรม}", "ทรัพย์สิน{ทางอุตสาหกรรม|อุตสาหกรรม|ทางปัญญา}ที่{ได้รับการ|ได้|}{จดทะเบียน|ลงทะเบียน|ขึ้นทะเบียน}"),
    lo: spell("{ວັດຖຸ|ເປົ້າໝາຍ|ສິ່ງ|ຈຸດໝາຍ|ຫົວຂໍ້|ລາຍການ}{|ຊັບສິນ|ກຳມະສິດ|ຂອງຊັບສິນ|ຂອງກຳມະສິດ|ທີ່ເປັນຊັບສິນ}{ອຸດສາຫະກຳ|ດ້ານອຸດສາຫະກຳ|ທາງອຸດສາຫະກຳ|ທາງປັນຍາ}", "ຊັບສິນ{ອຸດສາຫະກຳ|ທາງປັນຍາ}ທີ່{ໄດ້|}ຈົດທະບຽນ"),
  },
  ip_collective_marks: {
    en: [...spell("{collective|community|certified collective} {mark|trademark|trade mark|brand}{|s}", "collective and certification marks"), ...near(["{specialties|specialities|specialty products|special products|speciality products}"], PROTECTION.en, 100)],
    vi: spell("{nhãn hiệu|thương hiệu} {tập thể|cộng đồng}"),
    fr: [...spell("marque{|s} {collective{|s}|communautaire{|s}|commerciale{|s} collective{|s}}"), ...near(["spécialités"], PROTECTION.fr, 100)],
    nb: [...spell("kollektive {vare|}merke{r|ne|}", "kollektivt {vare|}merke", "{felles|kollektiv}{merker|merke|varemerker}", "fellesskapsmerker", "kollektive merkevarer"), ...near(["spesialiteter", "spesialprodukter"], PROTECTION.nb, 100)],
    th: [...spell("{เครื่องหมาย|เครื่องหมายการค้า|ตราสินค้า|แบรนด์}{ร่วม|รวม|กลุ่ม|ส่วนรวม|ชุมชน}"), ...near(["สินค้าพิเศษ", "ผลิตภัณฑ์พิเศษ", "สินค้าเฉพาะถิ่น"], PROTECTION.th, 100)],
    lo: [...spell("{ເຄື່ອງໝາຍ|ເຄື່ອງໝາຍການຄ້າ|ຍີ່ຫໍ້|ກາໝາຍ|ກາເຄື່ອງໝາຍ}{ລວມ|ລວມໝູ່|ໝູ່ຄະນະ|ຮ່ວມ|ຮ່ວມກັນ|ກຸ່ມ|ຊຸມຊົນ}"), ...near(["ສິນຄ້າພິເສດ", "ຜະລິດຕະພັນພິເສດ", "ສິນຄ້າພື້ນເມືອງ"], PROTECTION.lo, 100)],
  },
  ip_transaction_share: {
    en: spell("{transactions|transaction|trading|trade} {of|in|on|involving} intellectual property{| rights| assets}", "intellectual property{| asset| rights} {transactions|transaction|trading}"),
    vi: spell("giao dịch {|về |các |quyền |về quyền }{tài sản trí tuệ|sở hữu trí tuệ|tài sản sở hữu trí tuệ|quyền sở hữu trí tuệ}"),
    fr: spell("transactions {|portant |relatives |liées }{|sur |à |en |de |en matière de }{|la |des droits de |droits de }propriété intellectuelle"),
    nb: spell("transaksjoner {med|av|innen|for|knyttet til|som gjelder|relatert til} {immaterielle rettigheter|immateriell eiendom|intellektuell eiendom|immaterielle eiendeler|intellektuelle eiendeler|immaterialrettigheter}", "{immaterielle|intellektuelle} {eiendoms|rettighets}transaksjon*", "immaterialrettstransaksjon*", "{handel|omsetning} med immaterielle rettigheter", "andelen {av |}immaterielle rettighetstransaksjoner"),
    th: spell("{ธุรกรรม|การทำธุรกรรม|การซื้อขาย|การซื้อขายแลกเปลี่ยน}{|ด้าน|ทาง|เกี่ยวกับ|สิทธิใน|สิทธิ|ที่เกี่ยวข้องกับ}ทรัพย์สินทางปัญญา"),
    lo: spell("{ທຸລະກຳ|ການເຮັດທຸລະກຳ|ການຊື້ຂາຍ|ການແລກປ່ຽນຊື້ຂາຍ|ການຄ້າຂາຍ|ການເຄື່ອນໄຫວ|ການພົວພັນ}{|ດ້ານ|ກ່ຽວກັບ|ທາງດ້ານ}{ຊັບສິນ|ກຳມະສິດ}ທາງປັນຍາ"),
  },
  imported_technology_transaction_share: {
    en: spell("{transactions|transaction|trading} {of|in|for|involving} {imported technolog{y|ies}|technolog{y|ies} imported|technology imports}", "imported technology transactions", "technology import transactions", "imported technologies"),
    vi: spell("giao dịch {|các |về |đối với |các loại }công nghệ {|được |ngoại }nhập{| khẩu}"),
    fr: spell("transactions {de|sur|portant sur|liées aux|relatives aux|impliquant|sur les|portant sur les|concernant les|impliquant des|de des} technologies importées", "transactions d'importation de technologie{|s}", "technologies importées"),
    nb: spell("transaksjoner {med|av|for|innen|som involverer|knyttet til} {importert teknologi|importerte teknologier|teknologiimport|teknologi importert|teknologier importert}", "{importerte|importert} {teknologitransaksjon*|teknologier|teknologi}", "teknologiimporttransaksjon*"),
    th: spell("{ธุรกรรม|การทำธุรกรรม|การซื้อขาย}{|ของ|ด้าน|ทาง|เกี่ยวกับ}{|การนำเข้า}เทคโนโลยี{|ที่}นำเข้า", "{ธุรกรรม|การทำธุรกรรม}การนำเข้าเทคโนโลยี", "เทคโนโลยี{|ที่}นำเข้า"),
    lo: spell(`{|ທຸລະກຳ|ການເຮັດທຸລະກຳ|ການຊື້ຂາຍ|ການແລກປ່ຽນຊື້ຂາຍ}{|ຂອງ|ດ້ານ}${LO.technology}{|ທີ່}ນຳເຂົ້າ`),
  },
  st_market_growth: {
    en: [...spell(`{value|transaction value|turnover} of {|the }${EN.st} {goods|products|commodities|market|transactions}`, `${EN.st} {goods value|market|market value}`, "technology market transaction value"), ...near(["transaction value"], ["technology market", "science and technology"], 60)],
    vi: spell(`giá trị {|giao dịch |mua bán }{|của }{|hàng hóa |hàng hoá |sản phẩm }${VI.st}`, `giá trị {|giao dịch }{|của }thị trường ${VI.st}`, `thị trường ${VI.st}`, "giá trị giao dịch công nghệ"),
    fr: spell(`valeur des {biens|produits|marchandises|transactions|échanges|biens et services} ${FR.st}`, "valeur {des transactions |}{du|sur le} marché {des sciences et {|des }technologies|de la science et de la technologie|scientifique et technologique|des technologies|technologique}", "marché {des sciences et {|des }technologies|de la science et de la technologie|scientifique et technologique}"),
    nb: spell(`{verdien|verdi|omsetningen} av {{vitenskaps- og |vitenskap- og |}teknologi{varer|produkter|markedet}|${NB.st} {varer|produkter}}`, "{verdien av |}vitenskaps- og teknologi{marked|markedet}"),
    th: spell(`มูลค่า{|ของ|การซื้อขาย|ธุรกรรม}{สินค้า|ตลาด|ผลิตภัณฑ์}{|ด้าน|ทาง}${TH.st}`, `ตลาด{|ด้าน|ทาง}${TH.st}`),
    lo: spell(`ມູນຄ່າ{|ຂອງ|ການຊື້ຂາຍ}{ສິນຄ້າ|ຕະຫຼາດ}{|ດ້ານ}${LO.st}`, `ຕະຫຼາດ{|ດ້ານ}${LO.st}`),
  },
  st_market_growth_key_sectors: {
    en: near(["{|a number of |some |several }{key|main|major|important|spearhead} {export |}{sectors|industries|sectors and industries|industries and sectors|fields|sectors and fields|products|export industries}", "{sectors|industries} {for|of} key exports", "key sectors and industries for export"], SCIENCE.en, 200),
    vi: near(["{ngành|lĩnh vực|ngành, lĩnh vực|ngành hàng|sản phẩm|một số ngành, lĩnh vực} {xuất khẩu |}{chủ lực|trọng điểm|mũi nhọn|then chốt}"], SCIENCE.vi, 200),
    fr: near(["{|certains |plusieurs |un certain nombre de }{secteurs|industries|secteurs et industries|secteurs et filières|filières|domaines} {d'exportation |exportateurs |}{clés|phares|prioritaires}{| d'exportation| à l'exportation| pour l'exportation}", "secteurs {clés|phares} et industries exportatrices", "secteurs et industries exportateurs clés", "{principaux|principales} {secteurs|industries|filières}{| d'exportation}"], SCIENCE.fr, 200),
    nb: near(["{|en rekke |noen |flere |et antall }{viktige|sentrale|nøkkel} {eksport|}{sektorer|næringer|industrier|bransjer}", "{|en rekke |noen |flere }{viktige|sentrale} eksport{sektorer|næringer|industrier} og {-næringer|næringer|bransjer|industrier|-industrier}", "nøkkel{sektorer|næringer|industrier|eksportsektorer|eksportnæringer}", "viktigste eksport{sektorene|næringene|industriene|sektorer|næringer}"], SCIENCE.nb, 200),
    th: near(["{ภาคส่วน|อุตสาหกรรม|สาขา|ภาค|ภาคส่วนและอุตสาหกรรม|อุตสาหกรรมและสาขา|กลุ่มอุตสาหกรรม|ภาคอุตสาหกรรม|ภาคการ|สินค้า}{การส่งออก|ส่งออก|และภาคส่วนส่งออก|เพื่อการส่งออก|}{ที่สำคัญ|หลัก|สำคัญ}"], SCIENCE.th, 200),
    lo: near(["{ຂະແໜງການ|ຂະແໜງ|ອຸດສາຫະກຳ|ຂົງເຂດ|ສາຂາ|ຂະແໜງການ ແລະ ອຸດສາຫະກຳ}{ສົ່ງອອກ|ການສົ່ງອອກ|ເພື່ອການສົ່ງອອກ|}{ຫຼັກ|ທີ່ສຳຄັນ|ສຳຄັນ|ຕົ້ນຕໍ|ຫຼັກແຫຼ່ງ|ກຳລັງແຮງ}"], SCIENCE.lo, 200),
  },
  innovative_enterprises_share: {
    en: [...spell("{innovative|innovating|innovation-active} {enterprises|businesses|firms|companies}", "{enterprises|businesses|firms|companies} {with|having|engaged in|engaging in|applying|conducting|carrying out} {|technological |technology }innovation{| activities}"), ...near(["{|of |proportion of |percentage of |rate of |share of |number of }{|the }{enterprises|businesses|firms|companies}"], INNOVATION.en, 45)],
    vi: [...spell("doanh nghiệp {|có |thực hiện |có hoạt động }{đổi mới sáng tạo|đmst|đổi mới công nghệ|hoạt động đổi mới sáng tạo|ứng dụng đổi mới sáng tạo}"), ...near(["{|tỷ lệ |số |tỷ lệ số }doanh nghiệp"], INNOVATION.vi, 45)],
    fr: [...spell("entreprises {innovantes|innovatrices}", "entreprises {menant|ayant|exerçant|qui mènent} {|des }activités d'innovation"), ...near(["{|des |d'|proportion d'|part des |pourcentage d'}entreprises"], INNOVATION.fr, 45)],
    nb: [...spell("{innovative|innoverende} {bedrifter|foretak|virksomheter|selskaper}", "{bedrifter|foretak|virksomheter} {med|som har|som driver} innovasjon*"), ...near(["{|av |andelen |andel }{bedrifter|bedriftene|foretak|foretakene|virksomheter|virksomhetene|selskaper}"], INNOVATION.nb, 45)],
    th: [...spell("{วิสาหกิจ|ธุรกิจ|บริษัท|สถานประกอบการ}{ที่มี|ที่ทำ|ด้าน|เชิง|ที่ดำเนิน}{|กิจกรรม|กิจกรรมด้าน|การสร้าง}นวัตกรรม"), ...near(["{วิสาหกิจ|ภาคธุรกิจ|องค์กรธุรกิจ|บริษัท|ผู้ประกอบการ|สถานประกอบการ|ธุรกิจ}"], INNOVATION.th, 45)],
    lo: [...spell("{ວິສາຫະກິດ|ທຸລະກິດ|ບໍລິສັດ}{ທີ່ມີ|ມີ|ດ້ານ|}{|ການເຄື່ອນໄຫວ|ກິດຈະກຳ|ການ}{ນະວັດຕະກຳ|ປະດິດສ້າງ}"), ...near(["{ວິສາຫະກິດ|ພາກທຸລະກິດ|ບໍລິສັດ|ຫົວໜ່ວຍທຸລະກິດ}"], INNOVATION.lo, 45)],
  },
  digitised_records_share: {
    en: [...spell(`${EN.digitised}{ed|ation of} {records|documents|dossiers|data|archives|files|administrative records}`, `{document|record|data|dossier|records|dossiers|documents} ${EN.digitised}ation`), ...near([`${EN.digitised}{ed|ing|e|ation}`], RECORDS.en, 90), ...near(["of {|the |all }{records|documents|dossiers|files|archives}"], ["digiti*"], 30)],
    vi: [...spell("số {hóa|hoá} {hồ sơ|tài liệu|dữ liệu|kết quả|hồ sơ, kết quả|100%|các hồ sơ}"), ...near(["số {hóa|hoá}"], RECORDS.vi, 90)],
    fr: [...spell("numérisation des {dossiers|documents|données|archives|registres}", "{dossiers|documents|données|archives|registres} numérisé{|e}s"), ...near(["numéris{é|ée|és|ées|ation|er|ant}"], RECORDS.fr, 90), ...near(["des {dossiers|documents|archives|registres|données}"], ["numéris*"], 30)],
    nb: [...spell("digitaliserte {dokumenter|journaler|registre|arkiver|data|saker}", "digitalisering av {dokumenter|journaler|registre|arkiver|data|saksdokumenter|saksmapper}"), ...near(["digitaliser{t|te|ing|er|ingen}"], RECORDS.nb, 90), ...near(["av {dokumentene|journalene|arkivene|registrene|saksmappene|dokumenter}"], ["digitaliser*"], 30)],
    th: [...spell(`แปลง{เอกสาร|บันทึก|แฟ้ม|ทะเบียน|เอกสารและผลลัพธ์|ผลลัพธ์}{|ให้}เป็น{|รูปแบบ|ระบบ|ข้อมูล}${TH.digital}`), ...near([`{แปลงเป็น|ทำให้เป็น|การแปลงเป็น|เปลี่ยนเป็น|จัดทำเป็น|แปลง}{|ระบบ|รูปแบบ|ข้อมูล}${TH.digital}`, `{เอกสาร|บันทึก|ข้อมูล|แฟ้ม|ทะเบียน}${TH.digital}`, `แปลงข้อมูลเป็น${TH.digital}`, `แปลงข้อมูล{|ให้}เป็น{|รูปแบบ|ระบบ}${TH.digital}`], RECORDS.th, 90)],
    lo: near([`{ສ້າງເປັນ|ເຮັດເປັນ|ປ່ຽນເປັນ|ແປງເປັນ|ສ້າງຂໍ້ມູນເປັນ|ເຮັດໃຫ້ເປັນ|ໄດ້ຫັນເປັນ|ສຳເລັດການຫັນເປັນ}{|ຮູບແບບ|ລະບົບ}${LO.digital}`, `{ເອກະສານ|ບັນທຶກ|ຂໍ້ມູນ|ສຳນວນ}${LO.digital}`, `{ເອກະສານ|ບັນທຶກ|ຂໍ້ມູນ|ສຳນວນ}{ທີ່|ໄດ້|ທີ່ໄດ້}{ຫັນເປັນ|ສ້າງເປັນ|ແປງເປັນ}${LO.digital}`], RECORDS.lo, 90),
  },
  shared_information_systems: {
    en: spell("shared {|digital |it }{information|data} {system|platform}{|s}", "common information system{|s}", "shared {platforms|systems|software}", "information systems for common use", "shared-use information systems"),
    vi: spell("hệ thống {thông tin |}dùng chung", "{nền tảng|phần mềm|các hệ thống thông tin} dùng chung"),
    fr: spell("système{|s} d'information{|s} {partagé{|s}|commun{|s}|mutualisé{|s}}", "{plateformes|systèmes} {partagé{|e}s|commun{|e}s|mutualisé{|e}s}"),
    nb: spell("{delte|felles} {informasjonssystem*|systemer|plattformer|datasystem*|it-system*}"),
    th: spell("ระบบ{ข้อมูล|สารสนเทศ|ข้อมูลสารสนเทศ}{|ที่}{ใช้ร่วมกัน|ใช้ร่วม|ร่วมกัน|ร่วม|กลาง}", "ระบบ{|ที่}ใช้ร่วมกัน", "แพลตฟอร์ม{ที่ใช้ร่วมกัน|ร่วม}"),
    lo: spell("ລະບົບ{ຂໍ້ມູນ|ຂໍ້ມູນຂ່າວສານ|ສາລະສົນເທດ|ຂ່າວສານ}{ທີ່ໃຊ້|ທີ່ນຳໃຊ້|ນຳໃຊ້|ໃຊ້|}{ຮ່ວມກັນ|ຮ່ວມ}", "ລະບົບ{|ທີ່}{ໃຊ້|ນຳໃຊ້}ຮ່ວມກັນ"),
  },
  ehealth_record_integration: {
    en: [...spell("{electronic|digital} health {record|book|data|information|profile|handbook|file}{|s}", "e-health {record|book}{|s}"), ...near(["{electronic |}{medical|patient|healthcare} record{|s}", "health record{|s}"], INTEGRATED.en, 70), ...near(["of {|the |adult }{people|population|residents|citizens|adults}"], ["electronic health", "health record*", "health book*"], 35)],
    vi: spell("{hồ sơ|sổ|dữ liệu|thông tin} sức {khỏe|khoẻ} điện tử", "sổ sức {khỏe|khoẻ} điện tử"),
    fr: [...spell("{dossier{|s}|carnet{|s}|livret{|s}|données|registre{|s}} {de santé|sanitaire{|s}} {électronique{|s}|numérique{|s}|informatisé{|s}|électroniques}", "données électroniques de santé"), ...near(["{dossier{|s}} {médical|médicaux} {électronique{|s}|numérique{|s}|informatisé{|s}}", "données médicales électroniques"], INTEGRATED.fr, 70), ...near(["{des {citoyens|habitants|personnes|adultes}|de la population}"], ["dossier médical", "dossier de santé", "carnet de santé", "dossiers médicaux", "dossiers de santé"], 35)],
    nb: [...spell("{elektronisk|elektroniske|digitale|digital} {helsejournal*|helsedata*|helsebok*|helsebøker|helseinformasjon*|helsekort*|helseopplysninger|helsemappe*|helseregist*|helsedokument*}"), ...near(["{elektronisk|elektroniske|digitale|digital} {pasientjournal*|journal*}"], INTEGRATED.nb, 70), ...near(["av {innbyggerne|befolkningen|folket|innbyggere|personene}"], ["helsejournal*", "helsebok*", "helsebøker", "helsedata*"], 35)],
    th: [...spell("{ข้อมูล|บันทึก|สมุด|สมุดบันทึก|ทะเบียน|แฟ้ม|ประวัติ|แฟ้มข้อมูล|ระเบียน|สมุดประจำตัว}{|ด้าน}สุขภาพ{อิเล็กทรอนิกส์|ดิจิทัล}"), ...near(["{เวชระเบียน|ข้อมูลทางการแพทย์|บันทึกทางการแพทย์}อิเล็กทรอนิกส์"], INTEGRATED.th, 70), ...near(["{ประชาชน|ประชากร}"], ["สุขภาพอิเล็กทรอนิกส์"], 35)],
    lo: [...spell(`{ບັນທຶກ|ຂໍ້ມູນ|ປຶ້ມ|ສຳນວນ|ເອກະສານ}{|ດ້ານ}ສຸຂະພາບ{ເອເລັກໂຕຣນິກ|ເອເລັກໂທຣນິກ|ອີເລັກໂທຣນິກ|ອີເລັກໂຕຣນິກ|ທາງເອເລັກໂຕຣນິກ|${LO.digital}}`), ...near(["{ປະຊາຊົນ|ປະຊາກອນ|ພົນລະເມືອງ}"], ["ສຸຂະພາບເອເລັກໂຕຣນິກ", "ສຸຂະພາບເອເລັກໂທຣນິກ"], 35)],
  },
  online_public_service_use: {
    en: [...spell("online public {administrative |}service{|s}{| dossiers| applications| records}", "public services online", "online {administrative |}{dossiers|applications|procedures|service{|s}|records|submissions}", "{dossiers|applications|records} {submitted|processed|received|filed} online", "{fully|full-process|end-to-end|full|entire-process} online public services", "online submission"), ...near(["{people|citizens|residents} and {businesses|enterprises}"], ["online public service*", "public services online", "online service*"], 70), ...near(["of {|the |all }{applications|dossiers|procedures|administrative procedures}"], ["online"], 30)],
    vi: [...spell("dịch vụ công trực tuyến{| toàn trình| một phần}", "{dvc trực tuyến|dvctt|dvc tt}", "hồ sơ {|được |nộp |tiếp nhận |được tiếp nhận |được nộp |giải quyết }trực tuyến", "{nộp|tiếp nhận} hồ sơ trực tuyến", "thủ tục hành chính trực tuyến", "hồ sơ dịch vụ công trực tuyến"), ...near(["người dân{ và |, }doanh nghiệp"], ["dịch vụ công trực tuyến"], 70)],
    fr: [...spell("services {|administratifs }publics {|administratifs }{en ligne|numériques|dématérialisés}", "{services administratifs|démarches|démarches administratives|dossiers|demandes|procédures administratives|formalités} en ligne", "dossiers {soumis|déposés|traités} en ligne", "{démarches|démarches administratives|procédures administratives|formalités} {effectuées|réalisées|traitées|accomplies|déposées} en ligne"), ...near(["{citoyens|habitants|personnes|particuliers|la population} et {les |des |}entreprises"], ["services publics en ligne", "en ligne"], 70), ...near(["des {dossiers|demandes|démarches|procédures}"], ["en ligne"], 30)],
    nb: [...spell("{offentlige |}{nettjenester|nettbaserte {offentlige |}tjenester|tjenester på nett|tjenester på nettet|online tjenester|tjenester online|digitale tjenester}", "{digitale|elektroniske|online} offentlige tjenester", "{søknader|saker|saksmapper|dokumenter} som {sendes inn|blir sendt inn|er sendt inn|leveres|mottas|behandles} {på nett|på nettet|elektronisk|digitalt|online}", "{søknader|saker|dokumenter} {sendt inn |innsendt |levert |behandlet |}{på nett|på nettet|elektronisk|online}", "digitale offentlige tjenester", "offentlige tjenester via internett"), ...near(["{folk|innbyggere|innbyggerne|borgere|mennesker|personer} og {bedrifter|næringsliv|virksomheter|foretak}"], ["tjenester på nett", "på nett", "nettbasert*", "nettjenester", "digitale tjenester"], 70), ...near(["av {søknadene|sakene|søknader|saker|prosedyrene}"], ["på nett", "på nettet", "nettbasert*", "online"], 30)],
    th: [...spell("{|การ}บริการ{|ภาครัฐ|ของภาครัฐ}{|สาธารณะ|ภาครัฐ|ราชการ}{ออนไลน์|แบบออนไลน์|ทางออนไลน์}", "{คำร้อง|เอกสาร|คำขอ|แฟ้ม|เรื่อง}{|ที่ยื่น}{ออนไลน์|ผ่านระบบออนไลน์}", "ขั้นตอนทางปกครองออนไลน์"), ...near(["ประชาชนและ{ภาคธุรกิจ|ธุรกิจ|ผู้ประกอบการ|วิสาหกิจ}"], ["ออนไลน์"], 70)],
    lo: [...spell("{|ການ}ບໍລິການ{|ສາທາລະນະ|ພາກລັດ|ລັດ|ສາທາລະນະຂອງລັດ}{ທາງ|ຜ່ານ|ແບບ|}{ອອນລາຍ|ອອນໄລນ໌|ອອນໄລ|ອອນໄລນ}", "{ເອກະສານ|ຄຳຮ້ອງ|ສຳນວນ}{ທາງ|ຜ່ານ|}{ອອນລາຍ|ອອນໄລນ໌|ອອນໄລ}"), ...near(["ປະຊາຊົນ{ແລະ| ແລະ }{ວິສາຫະກິດ|ທຸລະກິດ|ພາກທຸລະກິດ}"], ["ອອນລາຍ", "ອອນໄລນ໌", "ອອນໄລ"], 70)],
  },
  cashless_transactions: {
    en: spell("{cashless|non-cash|cash-free|noncash} {payment|transaction}{|s}", "{payment|transaction}{|s} without {cash|using cash}", "{cashless|non-cash}", "{electronic|digital} payments"),
    vi: spell("{thanh toán |giao dịch |chi trả |}không {dùng|sử dụng} tiền mặt", "thanh toán điện tử", "ttkdtm"),
    fr: spell("{paiement|transaction|règlement}{|s} {sans espèces|sans numéraire|sans argent liquide|dématérialisé{|e}{|s}|électronique{|s}|scripturaux|en ligne|non monétaire{|s}|hors espèces|sans liquide|sans utilisation d'espèces|autres qu'en espèces}", "sans {espèces|numéraire|argent liquide}"),
    nb: spell("kontantløs{e|t|} {betaling*|transaksjon*}", "{ikke-kontante|ikke-kontant|kontantfrie|kontantfri|elektroniske} {betaling*|transaksjon*}", "{betaling|betalinger|transaksjoner} uten {bruk av |}kontanter", "kontantløs{e|t|}", "{ikke-kontante|kontantfrie}"),
    th: spell("{|การชำระเงิน|ธุรกรรม|การทำธุรกรรม|การจ่ายเงิน|การใช้จ่าย|ชำระเงิน}{ที่ไม่ใช่เงินสด|แบบไม่ใช้เงินสด|ไร้เงินสด|โดยไม่ใช้เงินสด|ที่ไม่ใช้เงินสด|แบบไร้เงินสด|ไม่ใช้เงินสด|ไม่ใช่เงินสด}", "การชำระเงิน{ทาง|แบบ|ผ่านระบบ|}{อิเล็กทรอนิกส์|ดิจิทัล}"),
    lo: spell("{|ການຊຳລະ|ການຊຳລະເງິນ|ການຈ່າຍເງິນ|ທຸລະກຳ|ການເຮັດທຸລະກຳ|ການຊຳລະສະສາງ|ຊຳລະ}{|ທີ່|ໂດຍ|ແບບ}{ບໍ່ໃຊ້|ບໍ່ແມ່ນ|ບໍ່ນຳໃຊ້|ໄຮ້|ບໍ່ໄດ້ໃຊ້}ເງິນສົດ"),
  },
  bts_stations: {
    all: ["bts", "bts stations", "bts station"],
    en: spell("{base|bts|mobile|base transceiver|mobile base|cell|transceiver|mobile phone|telecommunication{|s}|mobile broadcasting|mobile information|mobile telecommunications} {transceiver |receiver |}station{|s}", "cell {sites|towers}", "mobile {information |}transceiver stations"),
    vi: spell("trạm {|thu phát sóng |thu, phát sóng |phát sóng |thu phát }{bts|di động|thông tin di động|điện thoại di động|viễn thông}", "trạm thu phát sóng", "trạm phát sóng", "trạm {4g|5g}"),
    fr: spell("station{|s} {bts|de base|relais|émettrices-réceptrices|émettrices|de télécommunication{|s}|de téléphonie mobile|mobiles}", "antennes{-| }relais"),
    nb: spell("{bts|base|mobil|mobilbase|sender|telekommunikasjons}{-stasjon*|stasjon*}", "mobilmaster", "basestasjon*"),
    th: spell("สถานี{ฐาน|รถไฟฟ้า bts|bts| bts|รับส่งสัญญาณ|รับ-ส่งสัญญาณ|รับส่งสัญญาณโทรศัพท์|ส่งสัญญาณ|เครือข่ายโทรศัพท์มือถือ|โทรคมนาคม|ฐานโทรศัพท์มือถือ}"),
    lo: spell("{ສະຖານີ|ສະຖານີຮັບສົ່ງ|ເສົາ|ສະຖານີສົ່ງ|ສະຖານີກະຈາຍ}{ bts|bts|ຖານ|ສັນຍານ|ສັນຍານມືຖື|ໂທລະຄົມ|ສົ່ງສັນຍານ|ຮັບສົ່ງສັນຍານ|ຄື້ນ}"),
  },
  mobile_coverage: {
    en: [...near(["mobile broadband{| network{|s}}"], ["residential", "cover*", "villages", "hamlets"], 70), ...spell("{3g|4g|5g|3g, 4g|3g/4g|4g/5g|4g, 5g|4g and 5g|3g and 4g|mobile|mobile broadband|mobile network|mobile information|broadband|network|telecommunication{|s}|mobile phone|cellular} {network |signal |wave |mobile }{coverage|signal coverage}", "{4g|5g|3g|mobile|network} coverage{| rate}", "{3g|4g|5g} wave{|s}", "coverage of {4g|5g|mobile}", "coverage of the {4g|5g|mobile} network"), ...near(["residential areas", "{covers|covering|covered|coverage}", "{villages|hamlets|residential quarters} {covered|have access}"], NETWORK.en, 70)],
    vi: [...spell("{tỷ lệ |}{phủ sóng|vùng phủ|phủ} {|mạng |di động |thông tin di động |điện thoại di động |sóng |mạng di động |sóng di động }{3g|4g|5g|3g, 4g|4g, 5g|3g/4g|di động|viễn thông}", "{mạng|sóng} {di động|4g|5g|3g|3g, 4g|thông tin di động|điện thoại di động}"), ...near(["phủ sóng", "{bao |được }phủ", "phủ {kín|khắp|tới|đến}", "khu dân cư"], NETWORK.vi, 70), ...near(["phủ"], ["bts", "3g", "4g", "5g"], 14)],
    fr: [...spell("couverture {|du réseau |réseau |en |des réseaux |de la }{|mobile |de téléphonie mobile }{3g|4g|5g|mobile|téléphonique|à haut débit|3g et 4g|4g et 5g}", "couverture mobile", "réseau{|x} {4g|5g|mobile{|s}|3g}"), ...near(["{couvrant|couvre|couvrent|couverte|couvertes|couverts|couverture}", "{zones résidentielles|zones d'habitation|quartiers résidentiels}"], NETWORK.fr, 70)],
    nb: [...spell("{3g|4g|5g|mobil|bredbånds|nettverks}-{dekning*|nettverk*|nettdekning*|nettverksdekning*}", "{3g|4g|5g}-{|nett|mobil}dekning*", "{mobil|nettverks|bredbånds|nett|mobilnett}dekning*", "dekning av {3g|4g|5g|mobil*}"), ...near(["{dekker|dekke|dekket|dekkende|dekning|dekningen|dekningsgrad|dekningsgraden}", "{boligområdene|boligområder|bosettingsområder|bosetningsområder|boområder}"], NETWORK.nb, 70)],
    th: [...spell("{ครอบคลุม|ความครอบคลุม|การครอบคลุม}{|ของ|สัญญาณ|เครือข่าย|ของเครือข่าย|ของสัญญาณ}{ 3g| 4g| 5g|4g|5g|3g|มือถือ|โทรศัพท์มือถือ|โทรศัพท์เคลื่อนที่|โทรคมนาคม}{|{| }{|ใน|ของ|ถึง}{หมู่บ้าน|ชุมชน|พื้นที่อยู่อาศัย|เขตที่อยู่อาศัย}}", "{เครือข่าย|สัญญาณ}{ 4g| 5g|4g|5g|โทรศัพท์มือถือ|มือถือ}"), ...near(["{ครอบคลุม|ความครอบคลุม|การครอบคลุม}{|ของ|พื้นที่}{หมู่บ้าน|ตำบล|ครัวเรือน}", "{ครอบคลุม|ความครอบคลุม|พื้นที่อยู่อาศัย|เขตที่อยู่อาศัย|ย่านที่อยู่อาศัย|ชุมชนที่อยู่อาศัย}"], NETWORK.th, 70)],
    lo: [...spell("{ການກວມເອົາ|ກວມເອົາ|ການຄອບຄຸມ|ຄອບຄຸມ|ປົກຄຸມ|ການປົກຄຸມ|ປົກຫຸ້ມ|ການປົກຫຸ້ມ}{|ຂອງ|ສັນຍານ|ເຄືອຂ່າຍ|ຂອງເຄືອຂ່າຍ}{ 3g| 4g| 5g|4g|5g|ມືຖື|ໂທລະສັບມືຖື|ໂທລະຄົມ}", "{ເຄືອຂ່າຍ|ສັນຍານ}{ 4g| 5g|4g|5g|ມືຖື|ໂທລະສັບມືຖື}"), ...near(["{ຄອບຄຸມ|ກວມເອົາ|ປົກຄຸມ}{ໝູ່ບ້ານ|ຕາແສງ|ບ້ານ|ຄົວເຮືອນ}", "{ຄອບຄຸມ|ກວມເອົາ|ປົກຄຸມ|ເຂດທີ່ຢູ່ອາໄສ|ເຂດຊຸມຊົນ|ເຂດອາໄສ|ເຂດພົນລະເມືອງ}"], NETWORK.lo, 70)],
  },
  iso9001_agencies: {
    all: ISO,
    en: near(["{agencies|agencies and units|units|offices|departments|organi{s|z}ations}", "quality management system{|s}"], ISO, 90),
    vi: near(["{cơ quan|cơ quan, đơn vị|đơn vị|cơ quan hành chính|ubnd cấp xã}", "hệ thống quản lý chất lượng"], ISO, 90),
    fr: near(["{organismes|agences|unités|services|administrations|organes}", "système{|s} de {management|gestion} de la qualité"], ISO, 90),
    nb: near(["{etater|enheter|organer|kontorer|byråer|myndigheter|virksomheter}", "kvalitetsstyringssystem*", "kvalitetsledelsessystem*"], ISO, 90),
    th: near(["{หน่วยงาน|ส่วนราชการ|องค์กร}", "ระบบบริหารคุณภาพ", "ระบบการจัดการคุณภาพ", "ระบบบริหารจัดการคุณภาพ"], ISO, 90),
    lo: near(["{ອົງການ|ໜ່ວຍງານ|ຫົວໜ່ວຍ|ສຳນັກງານ|ກົມກອງ|ບັນດາອົງການ}", "{ລະບົບຄຸ້ມຄອງຄຸນນະພາບ|ລະບົບການຄຸ້ມຄອງຄຸນນະພາບ|ລະບົບບໍລິຫານຄຸນນະພາບ}"], ISO, 90),
  },
  project06_model_group: {
    en: [...spell("{model{|s}|model{|s} for implementing|implementation model{|s}|model of implementation|most effective implementation} {of|for|under} {project|scheme|plan} {no. |}06", "project 06 {implementation |}model{|s}"), ...near(["{project|scheme|plan} {no. |}06"], MODEL.en, 70)],
    vi: [...spell("mô hình {|triển khai |thực hiện |điểm |điểm của |của }đề án {|số }06"), ...near(["đề án {|số }06"], MODEL.vi, 70)],
    fr: [...spell("modèle{|s} {|de mise en œuvre |d'exécution |d'application |de réalisation }du {projet|plan} {|n° |n°|no }06"), ...near(["{projet|plan} {|n° |n°|no |numéro }06"], MODEL.fr, 70)],
    nb: [...spell("{implementeringsmodell|implementeringsmodellen|modell|modellen|gjennomføringsmodellen} {for|av|i} prosjekt {|nr. }06"), ...near(["{prosjekt|plan} {|nr. }06", "prosjekt06"], MODEL.nb, 70)],
    th: [...spell("{รูปแบบ|โมเดล|แบบจำลอง|ต้นแบบ}{|การดำเนินงาน|การดำเนินการ|การนำไปปฏิบัติ|การปฏิบัติ}{|ของ|ตาม}โครงการ{| }06"), ...near(["{โครงการ|แผนงาน}{| }{|หมายเลข |ที่ |เลขที่ }06"], MODEL.th, 70)],
    lo: [...spell("{ຮູບແບບ|ຕົວແບບ|ແບບຢ່າງ}{|ການປະຕິບັດ|ການຈັດຕັ້ງປະຕິບັດ|ຈັດຕັ້ງປະຕິບັດ|ປະຕິບັດ}{|ຂອງ}{ໂຄງການ|ໂຄງການ ເລກທີ|ແຜນການ}{| }06"), ...near(["{ໂຄງການ|ແຜນການ|ໂຄງການເລກທີ|ໂຄງການ ເລກທີ}{| }06"], MODEL.lo, 70)],
  },
};
