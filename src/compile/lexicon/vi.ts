import type { Category, Lexicon, Words } from "./lexicon.ts";

/** The two places of a tone mark ("hóa", "hoá") and the two vowels of some words ("tỷ", "tỉ"). */
const TONES = { óa: "oá", òa: "oà", ỏa: "oả", ọa: "oạ", ủy: "uỷ", úy: "uý", ũy: "uỹ", ụy: "uỵ" };
const VOWELS = { tỷ: "tỉ", kỳ: "kì", kỷ: "kỉ", lý: "lí", mỹ: "mĩ", tỵ: "tị" };
const swap = (text: string, pairs: Record<string, string>): string =>
  Object.entries(pairs).reduce((all, [from, to]) => all.replaceAll(from, to), text);
/** Each phrase in every spelling of it. */
const spelt = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.flatMap((phrase) => [phrase, swap(phrase, TONES), swap(phrase, VOWELS), swap(swap(phrase, TONES), VOWELS)])),
];
const speltWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).flatMap(([word, value]) => spelt([word]).map((form) => [form, value])));
const speltAll = (phrases: Partial<Record<Category, readonly string[]>>): Partial<Record<Category, readonly string[]>> =>
  Object.fromEntries(Object.entries(phrases).map(([category, list]) => [category, spelt(list)]));

/** The ranked units; some phrases of other categories are made with them. */
// prettier-ignore
const UNITS = [
  "tỉnh", "tỉnh, thành", "tỉnh thành", "tỉnh, thành phố", "tỉnh thành phố", "tỉnh/thành", "tỉnh/thành phố", "tỉnh, tp", "tỉnh, tp.", "tỉnh/tp", "tỉnh và thành phố", "tỉnh - thành phố", "tỉnh - thành", "tỉnh-thành phố", "tỉnh-thành", "các tỉnh, thành phố", "các tỉnh", "thành phố", "địa phương", "tỉnh, thành phố trực thuộc trung ương", "tỉnh, thành phố trực thuộc tw", "tỉnh/thành phố trực thuộc trung ương", "tỉnh và thành phố trực thuộc trung ương", "tỉnh, thành trực thuộc trung ương", "tỉnh, thành phố trong cả nước", "tỉnh, thành trong cả nước", "tỉnh thành trong cả nước", "tỉnh thành cả nước", "tỉnh, thành cả nước", "tỉnh, thành phố cả nước", "tỉnh, thành phố của cả nước", "tỉnh, thành phố trên cả nước", "tỉnh, thành trên cả nước", "tỉnh, thành phố trên toàn quốc", "tỉnh, thành trên toàn quốc", "tỉnh, thành phố toàn quốc", "tỉnh, thành toàn quốc", "tỉnh trong cả nước", "địa phương trong cả nước", "địa phương cả nước", "địa phương trên cả nước", "địa phương trên toàn quốc", "địa phương của cả nước", "tỉnh trong vùng", "địa phương trong vùng", "địa phương cấp tỉnh", "đơn vị hành chính cấp tỉnh", "đơn vị cấp tỉnh",
];
// prettier-ignore
const LEADING = ["dẫn đầu", "đứng đầu", "đi đầu", "hàng đầu", "tốp đầu", "top đầu", "nhóm đầu", "thuộc nhóm dẫn đầu", "nằm trong nhóm dẫn đầu", "cao nhất", "tốt nhất", "mạnh nhất", "nhanh nhất", "tiêu biểu nhất", "xuất sắc nhất", "hiệu quả nhất", "hấp dẫn nhất"];
// prettier-ignore
const DOCUMENTS = ["nghị quyết", "quyết định", "nghị định", "thông tư", "thông tư liên tịch", "chỉ thị", "kết luận", "luật", "công văn", "thông báo", "văn bản", "báo cáo", "công điện", "kế hoạch", "chương trình", "chương trình hành động", "đề án", "hướng dẫn", "tờ trình", "pháp lệnh", "quy định", "quy chế", "thông cáo", "sắc lệnh", "giấy phép", "biên bản", "dự án", "quy chuẩn", "tiêu chuẩn", "nq", "qđ", "cv"];
/** Spending that a sum is said of; without the verb it is the whole that a share of science is taken of. */
// prettier-ignore
const SPENDING = ["chi ngân sách", "tổng chi ngân sách", "chi cân đối ngân sách"].flatMap((noun) => ["", " nhà nước", " địa phương", " nhà nước trên địa bàn", " trên địa bàn"].flatMap((part) => ["đạt", "ước", "ước đạt", "thực hiện", "ước thực hiện", "là", "trên", "khoảng", "hơn", "đã"].map((verb) => `${noun}${part} ${verb}`)));

/** "Among the leading ones in the country" is no rank 1: such a phrase takes the scope in, so that none follows it. */
// prettier-ignore
const AMONG_LEADERS = ["nhóm", "nhóm các", "tốp", "top", "nhóm tỉnh", "nhóm các tỉnh", "nhóm những tỉnh", "nhóm địa phương", "nhóm các địa phương", "nhóm những địa phương", "các tỉnh", "các địa phương", "những tỉnh", "những địa phương", "các tỉnh, thành phố", "các tỉnh, thành", "những tỉnh, thành phố", "những tỉnh, thành", "các tỉnh thành", "những tỉnh thành", "các thành phố", "những thành phố", "nhóm các tỉnh, thành phố", "nhóm các tỉnh, thành", "các đơn vị", "những đơn vị", "người"].flatMap((group) =>
  ["dẫn đầu", "đứng đầu"].flatMap((word) => ["cả nước", "của cả nước", "trong cả nước", "trên cả nước", "toàn quốc", "trên toàn quốc", "trong toàn quốc", "vùng", "của vùng", "trong vùng", "toàn vùng", "khu vực", "của khu vực", "trong khu vực"].map((scope) => `${group} ${word} ${scope}`)),
);

/** What follows "years" where they tell a length of time; bare "năm" also opens the year that follows a rank ("thứ 25 năm 2024"). */
// prettier-ignore
const AFTER_YEARS = ["qua", "liên tiếp", "liền", "liên tục", "gần đây", "gần nhất", "tới", "trở lại đây", "trước", "trước đây", "sau", "thực hiện", "triển khai", "đầu", "đầu tiên", "cuối", "nữa", "xây dựng", "hình thành", "thành lập", "tái lập", "đổi mới", "kể từ", "đi vào", "phát triển", "hoạt động", "kinh nghiệm", "một lần", "tuổi", "chuyển đổi", "thi hành", "đầu tư", "giải phóng", "phấn đấu", "nỗ lực", "cùng", "vừa qua", "tiếp theo", "nhìn lại", "trôi qua", "kiên trì", "lịch sử", "hợp tác", "và", "để", "theo", "(", ",", ".", ";", ")", ":"];

/** Vietnamese. */
// prettier-ignore
export const vi: Lexicon = {
  language: "vi",
  script: "latin",
  decimal: ",",
  phrases: speltAll({
    rank: [
      "xếp", "đứng", "thứ", "hạng", "thứ hạng", "xếp hạng", "vị trí", "vị trí số", "ở vị trí", "xếp ở vị trí", "xếp vị trí", "xếp hạng thứ", "thứ bậc", "ngôi vị", "ngôi vị thứ", "đứng ở vị trí", "đứng vị trí", "giữ vị trí", "đạt vị trí", "đạt thứ hạng", "đứng hạng", "xếp ở", "đứng ở", "xếp số", "đứng số", "vị trí xếp hạng", "xếp loại thứ", "vị thứ",
    ],
    rankNoun: [],
    places: ["bậc", "hạng", "thứ hạng", "vị trí", "thứ bậc", "bậc xếp hạng", "nấc", "nấc thang", "bậc thang", "bậc trên bảng xếp hạng", "vị thứ"],
    outOf: ["trên", "trong", "trong số", "trong tổng số", "trên tổng số", "trong tổng", "trên tổng", "trong số các"],
    units: UNITS,
    points: ["điểm", "điểm số", "điểm phần trăm", "điểm %"],
    score: ["số điểm", "với số điểm", "đạt số điểm", "tổng điểm", "tổng số điểm", "điểm số", "đạt", "điểm trung bình", "giá trị chỉ số", "điểm đạt", "chỉ số đạt", "với tổng điểm", "điểm tổng hợp", "điểm bình quân"],
    top: ["top", "tốp", "nhóm", "trong top", "trong tốp", "lọt top", "lọt vào top", "vào top", "thuộc top", "trong nhóm", "thuộc nhóm", "vào nhóm", "lọt nhóm", "nằm trong top", "nằm trong tốp", "nằm trong nhóm", "lọt vào nhóm", "nhóm các", "lọt tốp", "vào tốp", "thuộc tốp", "đứng trong top", "đứng trong tốp", "đứng trong nhóm"],
    topAfter: [...UNITS.flatMap((unit) => LEADING.map((word) => `${unit} ${word}`)), ...LEADING, "có chỉ số cao nhất", "có điểm số cao nhất", "có điểm cao nhất", "có thứ hạng cao nhất", "có mức độ cao nhất", "có chất lượng điều hành tốt nhất", "có chất lượng điều hành kinh tế tốt nhất", "nhiều nhất", "lớn nhất"],
    lead: [...AMONG_LEADERS, "dẫn đầu", "đứng đầu", "đứng nhất", "xếp nhất", "giữ ngôi đầu", "ngôi đầu", "ngôi vị quán quân", "quán quân", "vị trí quán quân", "đứng đầu bảng xếp hạng", "dẫn đầu bảng xếp hạng", "xếp đầu", "đứng đầu danh sách", "xếp đầu bảng", "giữ vị trí dẫn đầu", "vị trí dẫn đầu", "ở vị trí dẫn đầu", "giữ vị trí đứng đầu", "vươn lên dẫn đầu", "vươn lên đứng đầu", "tiếp tục dẫn đầu", "tiếp tục đứng đầu", "luôn dẫn đầu", "xếp vị trí đầu"],
    national: ["cả nước", "toàn quốc", "trong cả nước", "trên cả nước", "của cả nước", "trên toàn quốc", "trong toàn quốc", "trên phạm vi cả nước", "trên phạm vi toàn quốc", "phạm vi toàn quốc", "so với cả nước", "toàn nước", "nước ta", "bình diện quốc gia"],
    ownRegion: ["trong vùng", "của vùng", "toàn vùng", "cả vùng", "trong khu vực", "của khu vực", "toàn khu vực", "trong toàn vùng", "trong cả vùng", "các tỉnh trong vùng", "các tỉnh trong khu vực", "địa phương trong vùng", "địa phương trong khu vực", "cấp vùng", "vùng,", "vùng.", "vùng;", "vùng)", "vùng (", "vùng về", "vùng với", "vùng và", "khu vực,", "khu vực.", "khu vực;", "khu vực về", "khu vực và"],
    up: ["tăng", "tăng thêm", "tăng lên", "tăng trưởng", "tăng hạng", "tăng bậc", "mức tăng", "mức tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng", "tăng bình quân", "gia tăng", "đà tăng", "nhảy", "nhảy vọt", "nhảy lên", "leo", "leo lên", "thăng hạng", "vươn lên", "vượt lên", "cải thiện", "cải thiện được", "cải thiện thêm", "nâng", "nâng hạng", "nâng lên", "tiến thêm", "bứt phá", "cao hơn", "nhích", "nhích lên", "bứt tốc", "tăng vọt", "tăng mạnh", "tăng nhanh"],
    down: ["giảm", "giảm đi", "giảm xuống", "tụt", "tụt hạng", "tụt xuống", "tụt giảm", "sụt", "sụt giảm", "sụt hạng", "rớt", "rớt hạng", "rơi", "lùi", "hạ xuống", "hạ bậc", "hạ hạng", "!hạ tầng", "thấp hơn", "giảm bậc", "giảm hạng", "suy giảm", "tuột", "kéo giảm", "giảm bình quân", "thu hẹp"],
    to: ["lên", "lên mức", "lên tới", "lên đến", "lên thành", "lên đạt", "xuống", "xuống còn", "xuống mức", "còn", "chỉ còn", "về mức", "thành", "và đạt", "để đạt", "tăng đạt", "vào tăng trưởng đạt", "vào tăng trưởng kinh tế đạt", "vào tăng trưởng grdp đạt", "vào tăng trưởng là", "vào tăng trưởng kinh tế là", "vào tăng trưởng khoảng", "vào tăng trưởng chiếm", "vào tăng trưởng trên", "vào tăng trưởng ước đạt", "vào tăng trưởng kinh tế trên", "vào tăng trưởng kinh tế khoảng", "cho tăng trưởng đạt", "cho tăng trưởng kinh tế đạt", "trong tăng trưởng đạt", "trong tăng trưởng kinh tế đạt", "đối với tăng trưởng đạt"],
    from: ["từ", "từ mức", "từ vị trí", "từ hạng"],
    baseline: ["so với", "so", "so với kết quả", "so với thời điểm", "so với thực hiện", "so với kỳ", "so với cuối", "so với đầu", "hơn so với", "cao hơn", "thấp hơn", "lớn hơn", "tốt hơn", "cao hơn so với", "thấp hơn so với", "so sánh với", "hơn năm", "so với kết quả của", "so với giai đoạn", "so với mức", "so với mức của", "so với chỉ số", "so với con số của", "so với con số"],
    gt: ["hơn", "trên", "trên mức", "vượt", "vượt mức", "vượt ngưỡng", "vượt mốc", "vượt con số", "vượt quá", "vượt trên", "quá", "lớn hơn", "nhiều hơn", "hơn mức", "cao hơn mức", ">"],
    ge: ["ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "tối thiểu đạt", "ít nhất đạt", "tối thiểu là", "ít nhất là", "không nhỏ hơn", "không kém", ">=", "≥"],
    lt: ["dưới", "dưới mức", "ít hơn", "nhỏ hơn", "chưa đến", "chưa đầy", "chưa tới", "không đến", "không đầy", "chưa được", "thấp hơn mức", "xuống dưới", "còn dưới", "<"],
    le: ["tối đa", "không quá", "không vượt quá", "không lớn hơn", "không cao hơn", "tối đa là", "tối đa không quá", "<=", "≤"],
    about: ["khoảng", "gần", "xấp xỉ", "chừng", "ước khoảng", "vào khoảng", "độ khoảng", "tầm", "trên dưới", "ngót", "gần như", "ước chừng", "khoảng gần", "tiệm cận", "ở mức khoảng", "mức khoảng", "xấp xỉ mức", "~", "≈", "cỡ"],
    gtAfter: [],
    geAfter: ["trở lên", "hoặc hơn", "hoặc cao hơn", "và cao hơn", "hoặc nhiều hơn", "đổ lên"],
    percent: ["%", "phần trăm"],
    vnd: ["đồng", "vnđ", "vnd", "đ", "việt nam đồng", "đồng việt nam", "₫"],
    usd: ["usd", "đô la mỹ", "đô la", "đô-la mỹ", "đô-la", "đôla", "đôla mỹ", "us$", "$", "mỹ kim"],
    km2: ["km2", "km²", "km vuông", "ki-lô-mét vuông", "kilômét vuông", "kilomet vuông", "ki lô mét vuông", "km 2"],
    hectares: ["ha", "héc-ta", "hécta", "hecta", "héc ta", "hec-ta"],
    persons: ["người", "người dân", "nhân khẩu", "dân", "cư dân", "công dân"],
    times: ["lần", "!lần lượt", "!lần thứ", "!lần đầu", "!lần đầu tiên", "!lần này", "!lần trước"],
    target: [
      "phấn đấu", "mục tiêu", "đặt mục tiêu", "mục tiêu đề ra", "mục tiêu đặt ra", "mục tiêu đã đề ra", "mục tiêu đã đặt ra", "mục tiêu là", "mục tiêu đến", "hướng tới", "hướng đến", "nhằm đạt", "quyết tâm", "đặt chỉ tiêu", "chỉ tiêu phấn đấu", "chỉ tiêu đến năm", "các chỉ tiêu đến năm", "giao chỉ tiêu", "đề ra chỉ tiêu", "đề ra các chỉ tiêu", "đặt ra chỉ tiêu", "đặt ra các chỉ tiêu", "chỉ tiêu đặt ra", "chỉ tiêu cụ thể đến", "cần đạt", "phải đạt", "sẽ đạt", "sẽ có", "sẽ tăng", "sẽ chiếm", "sẽ đưa", "sẽ trở thành", "sẽ vào", "sẽ nằm", "sẽ thuộc", "kỳ vọng", "mong muốn", "khát vọng", "cam kết", "nỗ lực đạt", "nỗ lực để đạt", "nỗ lực đưa", "cố gắng đạt", "tham vọng", "duy trì mục tiêu", "xác định đến năm", "quyết liệt để đạt", "tiến tới đạt", "yêu cầu đạt", "yêu cầu đến năm", "định hướng đến năm", "tầm nhìn",
    ],
    estimate: ["ước", "ước đạt", "ước tính", "ước thực hiện", "ước tăng", "ước khoảng", "ước cả năm", "dự kiến", "dự kiến đạt", "dự báo", "dự ước", "theo ước tính", "ước tính đạt", "có thể đạt", "dự tính", "ước chiếm", "ước giảm", "ước có"],
    past: ["đã", "đã đạt", "đã đạt được", "đạt được kết quả", "kết quả đạt được", "hiện nay", "hiện có", "hiện tại", "hiện đạt", "hiện đang", "hiện tỉnh", "hiện toàn tỉnh", "đến nay", "tới nay", "cho đến nay", "tính đến", "tính tới", "được ghi nhận", "ghi nhận", "vừa qua", "thời gian qua", "những năm qua", "năm qua", "vừa được", "được xếp", "được đánh giá", "thực tế đạt", "trên thực tế", "vượt mục tiêu đề ra", "vượt mục tiêu đặt ra", "vượt mục tiêu nghị quyết", "đạt mục tiêu đề ra", "đạt mục tiêu đặt ra", "hoàn thành mục tiêu đề ra", "hoàn thành mục tiêu đặt ra", "hoàn thành vượt mục tiêu", "so với mục tiêu đề ra", "so với mục tiêu đặt ra", "cao hơn mục tiêu đề ra", "vượt chỉ tiêu", "vượt kế hoạch", "đạt kế hoạch", "hoàn thành kế hoạch", "vượt so với mục tiêu", "thấp hơn mục tiêu đề ra", "vừa công bố", "theo công bố", "theo kết quả", "theo số liệu", "theo thống kê"],
    year: ["năm", "trong năm", "vào năm", "cuối năm", "đầu năm", "hết năm", "giữa năm", "của năm", "cả năm", "các năm", "những năm", "riêng năm", "niên độ", "tài khóa"],
    by: ["đến năm", "đến", "đến hết năm", "đến cuối năm", "đến hết", "đến cuối", "tới năm", "tới hết năm", "trước năm", "chậm nhất năm", "chậm nhất đến năm", "muộn nhất năm", "từ nay đến năm", "từ nay đến", "từ nay đến hết năm", "từ nay tới năm", "hướng tới năm", "hướng đến năm"],
    asOf: ["đến hết", "đến cuối", "đến hết tháng", "đến cuối tháng", "tính đến hết tháng", "tính đến tháng", "tính đến cuối tháng", "hết tháng", "tính đến", "tính đến ngày", "tính đến hết ngày", "tính đến hết", "tính tới", "tính tới ngày", "tính đến thời điểm", "đến ngày", "đến hết ngày", "đến thời điểm ngày", "tính đến cuối ngày", "chốt đến ngày"],
    since: ["từ", "từ năm", "kể từ", "kể từ năm", "bắt đầu từ", "bắt đầu từ năm", "từ đầu năm", "từ cuối năm", "từ sau năm", "ngay từ năm", "từ các năm"],
    until: ["đến", "đến năm", "tới", "tới năm", "đến hết", "đến hết năm", "đến cuối năm", "cho đến", "cho đến năm", "cho tới", "cho tới năm", "tầm nhìn", "tầm nhìn đến", "tầm nhìn đến năm", "với tầm nhìn đến", "với tầm nhìn đến năm", "tầm nhìn tới", "tầm nhìn tới năm", "có tầm nhìn đến năm", "và tầm nhìn đến năm", "và tầm nhìn đến", "định hướng đến năm", "định hướng đến", "và định hướng đến năm", "và định hướng đến", "định hướng tới năm"],
    period: ["giai đoạn", "trong giai đoạn", "giai đoạn từ", "giai đoạn năm", "thời kỳ", "trong thời kỳ", "nhiệm kỳ", "trong nhiệm kỳ", "các năm", "trong các năm", "những năm", "trong những năm", "niên khóa", "khóa", "trong năm", "bình quân giai đoạn"],
    lastYear: ["năm trước", "năm ngoái", "năm trước đó", "năm liền trước", "năm liền kề", "năm liền kề trước đó", "cùng kỳ", "cùng kỳ năm trước", "cùng kỳ năm ngoái", "cùng thời điểm năm trước", "cùng thời điểm năm ngoái"],
    thisYear: ["năm nay"],
    quarter: ["quý i", "quý ii", "quý iii", "quý iv", "quý 1", "quý 2", "quý 3", "quý 4", "quý thứ nhất", "quý thứ hai", "quý thứ ba", "quý thứ tư", "quý một", "quý hai", "quý ba", "quý tư", "quí i", "quí ii", "quí iii", "quí iv", "quí 1", "quí 2", "quí 3", "quí 4"],
    firstMonths: ["đầu của năm", "đầu năm của năm", "đầu năm", "đầu"],
    monthNoun: ["tháng", "tháng đầu", "tháng đầu năm"],
    firstHalf: ["nửa đầu năm", "nửa đầu của năm", "sáu tháng đầu năm", "sáu tháng đầu", "nửa năm đầu"],
    secondHalf: ["nửa cuối năm", "nửa cuối của năm", "sáu tháng cuối năm", "sáu tháng cuối"],
    firstThreeQuarters: ["ba quý đầu năm", "ba quý đầu", "chín tháng đầu năm", "chín tháng đầu"],
    document: [...["nghị quyết", "quyết định", "nghị định", "thông tư", "chỉ thị", "kết luận", "luật", "công văn", "công điện", "điều", "khoản", "phụ lục", "mẫu số", "chương"], ...DOCUMENTS.map((word) => `${word} số`), "số hiệu", "văn bản hợp nhất số"],
    project: ["đề án", "dự án", "chương trình", "đề án số", "dự án số", "mô hình đề án", "chiến dịch"],
    eventOrdinal: ["lần thứ", "lần", "kỳ họp thứ", "kỳ họp lần thứ", "phiên họp thứ", "phiên họp lần thứ", "khóa", "khóa thứ", "hội nghị trung ương", "hội nghị lần thứ", "hội nghị tw", "nhiệm kỳ thứ", "đại hội", "đại hội lần thứ", "đại hội đảng lần thứ", "thế kỷ", "thế kỷ thứ", "năm thứ", "ngày thứ", "thế hệ thứ", "kỳ thứ", "đợt", "đợt thứ", "tập", "người thứ", "tháng thứ", "cuộc cách mạng công nghiệp", "cách mạng công nghiệp", "vòng", "phiên thứ", "sáng thứ", "chiều thứ", "tối thứ", "vào thứ"],
    event: ["đại hội", "hội nghị", "kỳ họp", "phiên họp", "cách mạng công nghiệp", "liên tiếp", "liên tục", "của đảng", "ban chấp hành", "trong tuần", "hằng tuần", "hàng tuần"],
    day: ["ngày", "sáng ngày", "chiều ngày", "tối ngày", "sáng", "chiều", "tối", "từ ngày", "đến ngày", "trưa ngày", "mùng", "mồng", "hôm", "trưa"],
    nameBefore: ["iso", "tcvn", "qcvn", "quốc lộ", "ql", "ql.", "đường tỉnh", "tỉnh lộ", "đt", "đt.", "đường vành đai", "vành đai", "cao tốc", "covid-", "phường", "quận", "tổ", "khu", "lô", "cấp độ", "mức độ", "loại", "đô thị loại", "bệnh viện hạng", "bệnh viện đa khoa hạng", "khách sạn hạng", "công trình cấp", "trường cấp", "tuyến", "ga", "cảng", "bến số", "chương", "bảng", "biểu", "biểu đồ", "phiên bản", "thế hệ", "giai đoạn", "nhà máy", "tổ máy", "trang", "lớp", "công thức", "kênh", "vtv", "km", "số nhà", "ngõ", "tầng", "đội", "chi nhánh", "trung đoàn", "sư đoàn", "quân khu", "zalo", "web", "dịch vụ công mức độ", "dịch vụ công trực tuyến mức độ", "điều", "khoản", "huân chương lao động hạng", "huân chương độc lập hạng", "hạng thương binh", "số điện thoại", "hotline"],
    duration: [...AFTER_YEARS.map((word) => (/^[,.;:)]/.test(word) ? `năm${word}` : `năm ${word}`)), "tháng", "tháng cuối năm", "tháng cuối", "tháng qua", "ngày", "ngày đêm", "đêm", "giờ", "tiếng", "phút", "giây", "tuần", "thập kỷ", "thập niên", "thế kỷ", "tuổi", "quý đầu năm", "quý đầu", "quý liên tiếp", "nhiệm kỳ", "nhiệm kỳ liên tiếp", "mùa", "lần liên tiếp", "kỳ liên tiếp"],
    following: [
      "về", "về chỉ số", "về các chỉ số", "về bộ chỉ số", "về kết quả", "về xếp hạng", "về tỷ lệ", "về mức độ", "trong", "trong chỉ số", "của", "của chỉ số", "theo", "theo chỉ số", "theo bộ chỉ số", "theo kết quả", "theo bảng xếp hạng", "ở", "ở chỉ số", "tại", "trên", "đối với", "đối với chỉ số", "về mặt", "xét về", "xét theo", "tính theo", "thuộc", "trong bảng xếp hạng", "trong bảng xếp hạng chỉ số", "trên bảng xếp hạng", "trên bảng xếp hạng chỉ số", "bảng xếp hạng", "bảng xếp hạng chỉ số", "trong xếp hạng", "trong xếp hạng chỉ số", "xếp hạng", "trong lĩnh vực", "trong việc", "trong thực hiện", "về thực hiện", "cho", "trong bộ chỉ số", "dựa trên", "qua", "thông qua", "trong đánh giá", "về đánh giá", "trong công bố", "theo công bố",
    ],
    also: ["và", "cùng với", "cũng như", "trong khi", "hoặc", "còn"],
    respectively: ["lần lượt", "tương ứng", "theo thứ tự", "lần lượt là", "tương ứng là"],
    comparison: ["cao hơn", "thấp hơn", "hơn", "kém", "chỉ sau", "chỉ đứng sau", "chỉ xếp sau", "đứng sau", "xếp sau", "ngay sau", "liền sau", "sau các tỉnh", "đứng trước", "xếp trên", "xếp dưới", "đứng trên", "đứng dưới", "so với", "vượt qua", "sánh ngang", "ngang với", "tương đương với", "khác với", "lớn hơn", "nhiều hơn", "ít hơn"],
    structure: ["cơ cấu", "cơ cấu kinh tế", "cơ cấu grdp", "cơ cấu ngành", "chiếm", "chiếm tỷ trọng", "tỷ trọng", "đóng góp", "chuyển dịch cơ cấu", "trong grdp", "trong gdp", "trong tổng sản phẩm", "trong cơ cấu", "đóng góp vào"],
    perCapita: ["bình quân đầu người", "đầu người", "/người", "/người/năm", "trên đầu người", "mỗi người"],
    growth: ["tăng trưởng", "tốc độ tăng trưởng", "tốc độ tăng", "tăng trưởng kinh tế", "mức tăng trưởng", "đà tăng trưởng", "nhịp độ tăng trưởng", "nhịp tăng"],
    decoy: [
      "chỉ số sản xuất công nghiệp", "chỉ số sản xuất toàn ngành công nghiệp", "chỉ số sản xuất ngành công nghiệp", "chỉ số phát triển sản xuất công nghiệp", "sản xuất công nghiệp", "giá trị sản xuất", "giá trị sản xuất công nghiệp", "giá trị sản xuất ngành", "giá trị sản xuất nông nghiệp", "iip", "chỉ số giá tiêu dùng", "cpi", "lạm phát", "tổng mức bán lẻ", "tổng mức bán lẻ hàng hóa", "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "bán lẻ hàng hóa", "doanh thu bán lẻ", "doanh thu dịch vụ", "doanh thu du lịch", "tổng thu từ du lịch", "tổng thu từ khách du lịch", "doanh thu", "kim ngạch", "kim ngạch xuất khẩu", "tổng kim ngạch xuất khẩu", "kim ngạch nhập khẩu", "kim ngạch xuất nhập khẩu", "tổng kim ngạch xuất nhập khẩu", "giá trị xuất khẩu", "xuất khẩu", "nhập khẩu", "xuất nhập khẩu", "vốn đầu tư trực tiếp nước ngoài", "đầu tư trực tiếp nước ngoài", "vốn đầu tư nước ngoài", "vốn fdi", "fdi", "thu hút fdi", "vốn đăng ký", "tổng vốn đăng ký", "vốn đầu tư đăng ký", "tổng vốn đầu tư đăng ký", "vốn điều lệ", "vốn đầu tư toàn xã hội", "tổng vốn đầu tư toàn xã hội", "tổng đầu tư toàn xã hội", "vốn đầu tư thực hiện toàn xã hội", "vốn đầu tư phát triển toàn xã hội", "tổng vốn đầu tư phát triển", "vốn đầu tư phát triển", "đầu tư công", "vốn đầu tư công", "giải ngân", "giải ngân vốn đầu tư công", "tỷ lệ giải ngân", "kế hoạch vốn", "thu hút đầu tư", "vốn đầu tư xây dựng", "vốn oda", "hộ nghèo", "tỷ lệ hộ nghèo", "tỷ lệ nghèo", "tỷ lệ nghèo đa chiều", "hộ cận nghèo", "tỷ lệ hộ cận nghèo", "thất nghiệp", "tỷ lệ thất nghiệp", "che phủ rừng", "độ che phủ rừng", "tỷ lệ che phủ rừng", "đô thị hóa", "tỷ lệ đô thị hóa", "tốc độ đô thị hóa", "bảo hiểm y tế", "bao phủ bảo hiểm y tế", "bhyt", "bảo hiểm xã hội", "bhxh", "lao động qua đào tạo", "tỷ lệ lao động qua đào tạo", "tỷ lệ lao động", "lao động", "tín dụng", "dư nợ", "tổng dư nợ", "dư nợ cho vay", "dư nợ tín dụng", "huy động vốn", "nguồn vốn huy động", "vốn huy động", "tiền gửi", "nợ xấu", "khách du lịch", "lượt khách", "lượt khách du lịch", "du khách", "du lịch", "lượt truy cập", "thuế", "tiền thuế", "thu nội địa", "tổng thu nội địa", "thu thuế", "thu từ thuế", "thu tiền sử dụng đất", "thu từ đất", "tiền sử dụng đất", "thu xuất nhập khẩu", "thu từ hoạt động xuất nhập khẩu", "thu từ hoạt động xuất, nhập khẩu", "thuế xuất nhập khẩu", "thuế xuất, nhập khẩu", "thu từ dầu thô", "thu từ xổ số kiến thiết", "thu hải quan", "thu cân đối", "chi thường xuyên", "chi đầu tư phát triển", "chỉ số đổi mới sáng tạo toàn cầu", "chỉ số cạnh tranh toàn cầu", "chỉ số phát triển chính phủ điện tử", "gii", "egdi", "gdp", "tổng sản phẩm trong nước", "tổng sản phẩm quốc nội", "năng suất lao động", "tốc độ tăng năng suất lao động", "thu nhập", "thu nhập bình quân", "thu nhập bình quân đầu người", "tiền lương", "khu công nghiệp", "cụm công nghiệp", "hộ gia đình", "hộ dân", "xã đạt chuẩn", "trường học", "trường đạt chuẩn", "bệnh viện", "thủ tục hành chính", "tthc", "doanh nghiệp khởi nghiệp", "startup", "sản phẩm", "sản phẩm ocop", "học sinh", "sinh viên", "công nhân", "người lao động", "mức độ hài lòng", "tỷ lệ hài lòng", "giá trị gia tăng", "giá trị tăng thêm", "thương mại điện tử", "dự toán", "dự toán giao", "dự toán năm", "dự toán trung ương giao", "dự toán hđnd tỉnh giao", "kế hoạch năm", "kế hoạch", "kế hoạch giao", "quỹ đất", "diện tích gieo trồng", "diện tích canh tác", "diện tích lúa", "diện tích rừng", "doanh nghiệp công nghệ số", "doanh nghiệp số", "doanh nghiệp thành lập mới", "điện thoại thông minh", "smartphone", "cáp quang", "băng rộng", "băng thông rộng", "thuê bao", "chữ ký số", "tài khoản ngân hàng", "tài khoản giao dịch", "hóa đơn điện tử", "nước sạch", "nước sinh hoạt", "nông thôn mới", "cán bộ", "công chức", "viên chức", "đảng viên", "năng suất", "sản lượng", "sản lượng lương thực", "điện thương phẩm", "tuổi thọ", "bác sĩ", "giường bệnh", "nhà ở xã hội", "chất thải", "rác thải", "chất thải rắn", "nước thải", "phát thải", "thủy sản khai thác", "nuôi trồng thủy sản", "tổng đàn", "tốc độ đổi mới công nghệ", "tốc độ đổi mới công nghệ, thiết bị", ...SPENDING,
    ],
    subject: ["tỉnh", "thành phố", "địa phương", "toàn tỉnh", "tỉnh ta", "toàn thành phố", "tỉnh này", "chúng tôi", "chúng ta"],
    notArea: ["university", "airport", "fc", "airlines", "times", "online"],
    notAreaBefore: ["!yêu cầu", "!toàn cầu", "!nhu cầu", "!dự báo", "!thông báo", "!cảnh báo", "!báo động", "!biểu dương", "!bác bỏ", "!bờ biển", "!vùng biển", "!đại bác", "!kêu gọi", "!miền núi", "!vùng núi", "đại học", "trường đại học", "học viện", "cao đẳng", "trường cao đẳng", "báo", "đài", "tạp chí", "đường", "đường mòn", "quốc lộ", "tư tưởng", "chủ tịch", "bác", "đoàn tncs", "đoàn thanh niên cộng sản", "thanh niên cộng sản", "đội thiếu niên tiền phong", "lăng", "lăng chủ tịch", "bảo tàng", "giải thưởng", "sông", "cầu", "cảng", "sân bay", "cảng hàng không", "cảng hàng không quốc tế", "sân bay quốc tế", "ga", "vịnh", "biển", "đảo", "quần đảo", "phong cách", "đạo đức", "tấm gương", "tấm gương đạo đức", "huân chương", "huy hiệu", "chiến dịch", "clb", "câu lạc bộ", "bệnh viện", "bệnh viện đa khoa", "khách sạn", "công ty", "công ty cổ phần", "cao tốc", "samsung", "formosa", "vsip", "nhiệt điện", "xi măng", "thép", "xổ số", "tổng lãnh sự quán", "núi", "thời đại", "xã", "phường", "thị trấn"],
    sourceLine: ["nguồn:", "nguồn :", "(nguồn:", "nguồn tin:", "nguồn bài viết:", "source:"],
    comments: ["bình luận (", "comment (", "comments (", "cùng chủ đề", "cùng chuyên mục", "cùng tác giả", "tin cùng chuyên mục", "tin liên quan", "bài liên quan", "tin tức liên quan", "xem thêm:", "đọc thêm:", "no videos available", "không có video", "no data"],
    half: ["một nửa"],
    overall: ["tổng điểm", "điểm tổng hợp", "tổng số điểm", "điểm số tổng hợp", "chung cuộc"],
    component: ["chỉ số đầu vào", "chỉ số đầu ra", "nhóm chỉ số đầu vào", "nhóm chỉ số đầu ra", "đầu vào đổi mới sáng tạo", "đầu ra đổi mới sáng tạo", "gia nhập thị trường", "tiếp cận đất đai", "tiếp cận đất đai và sự ổn định", "tính minh bạch", "chi phí thời gian", "chi phí không chính thức", "cạnh tranh bình đẳng", "tính năng động", "tính năng động của chính quyền", "tính năng động và tiên phong", "chính sách hỗ trợ doanh nghiệp", "dịch vụ hỗ trợ doanh nghiệp", "hỗ trợ doanh nghiệp", "đào tạo lao động", "thiết chế pháp lý", "thiết chế pháp lý và an ninh trật tự", "tham gia của người dân ở cấp cơ sở", "sự tham gia của người dân", "công khai, minh bạch", "công khai minh bạch", "trách nhiệm giải trình", "trách nhiệm giải trình với người dân", "kiểm soát tham nhũng", "kiểm soát tham nhũng trong khu vực công", "thủ tục hành chính công", "cung ứng dịch vụ công", "quản trị môi trường", "quản trị điện tử", "cải cách thể chế", "cải cách thủ tục hành chính", "cải cách tổ chức bộ máy", "cải cách chế độ công vụ", "cải cách tài chính công", "xây dựng và phát triển chính quyền điện tử", "nhận thức số", "thể chế số", "hạ tầng số", "nhân lực số", "an toàn thông tin mạng", "hoạt động chính quyền số", "hoạt động kinh tế số", "hoạt động xã hội số", "môi trường thể chế", "thể chế", "vốn con người và nghiên cứu phát triển", "vốn con người", "cơ sở hạ tầng", "trình độ phát triển của thị trường", "trình độ phát triển của doanh nghiệp", "sản phẩm tri thức, sáng tạo và công nghệ", "sản phẩm tri thức", "chỉ số thành phần", "tiêu chí thành phần", "chỉ số nội dung"],
    prices: ["giá so sánh", "giá cố định", "giá so sánh năm", "giá cố định năm"],
    founding: ["tái lập", "tái lập tỉnh", "thành lập tỉnh", "chia tách tỉnh", "tách tỉnh"],
    subset: ["trong đó", "trong đó có", "trong số đó"],
    merged: ["sáp nhập với", "hợp nhất với", "sáp nhập", "hợp nhất", "nhập với"],
    mean: ["bình quân", "trung bình"],
    nationalMean: ["bình quân cả nước", "bình quân chung cả nước", "bình quân của cả nước", "bình quân chung của cả nước", "trung bình cả nước", "trung bình chung cả nước", "trung bình của cả nước", "trung bình chung của cả nước", "bình quân chung toàn quốc", "trung bình toàn quốc", "trung vị", "điểm trung vị", "điểm số trung vị", "tỉnh trung vị", "trung vị cả nước"],
    with: ["với"],
    indexWord: ["chỉ số", "bộ chỉ số"],
    outside: ["ra khỏi", "ngoài", "khỏi", "rời khỏi", "không nằm trong", "không lọt vào", "không lọt", "chưa lọt", "chưa vào", "không có trong", "không thuộc", "chưa nằm trong", "chưa thuộc"],
    oneOf: ["một trong", "một trong số", "trong nhóm", "trong số", "là một trong"],
    group: ["top", "tốp", "nhóm"],
    board: ["bảng xếp hạng"],
    vision: ["tầm nhìn", "định hướng"],
    but: ["nhưng", "nhưng mà", "song", "thì", "trong khi", "còn"],
    is: ["là", "thuộc về", "gồm", "gồm có"],
    when: ["khi", "lúc", "khi đó"],
    now: ["hiện nay", "hiện tại", "đến nay", "tới nay", "hiện có", "hiện đang", "cho đến nay"],
    lowest: ["thấp nhất", "cuối bảng", "kém nhất", "đứng cuối", "chót"],
    yearBefore: ["năm trước", "năm trước đó", "năm liền trước", "năm liền kề", "năm liền kề trước đó"],
    yearAfter: ["năm sau", "năm tiếp theo", "năm sau đó", "một năm sau", "năm kế tiếp"],
    samePeriod: ["cùng kỳ", "cùng thời điểm"],
    preposition: ["về", "ở", "trong", "trên"],
  }),
  cardinals: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10, "mười một": 11, "mười hai": 12, "mười lăm": 15, "hai mươi": 20 },
  ordinals: speltWords({
    "thứ nhất": 1, "thứ nhì": 2, "thứ hai": 2, "thứ ba": 3, "thứ tư": 4, "thứ bốn": 4, "thứ năm": 5, "thứ sáu": 6, "thứ bảy": 7, "thứ bẩy": 7, "thứ tám": 8, "thứ chín": 9, "thứ mười": 10, "thứ mười một": 11, "thứ mười hai": 12, "thứ mười ba": 13, "thứ mười bốn": 14, "thứ mười lăm": 15, "thứ mười sáu": 16, "thứ mười bảy": 17, "thứ mười tám": 18, "thứ mười chín": 19, "thứ hai mươi": 20,
    "hạng nhất": 1, "hạng nhì": 2, "số một": 1, "đứng nhì": 2, "đứng thứ nhì": 2, "xếp nhì": 2, "á quân": 2, "vị trí á quân": 2,
  }),
  ordinalSuffixes: [],
  magnitudes: speltWords({ nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, "nghìn tỷ": 12, "ngàn tỷ": 12, "triệu tỷ": 15, "tỷ tỷ": 18, "chục nghìn": 4, "chục ngàn": 4, "chục triệu": 7, "chục tỷ": 10, "trăm nghìn": 5, "trăm ngàn": 5, "trăm triệu": 8, "trăm tỷ": 11, "trăm nghìn tỷ": 14, "trăm ngàn tỷ": 14, "chục nghìn tỷ": 13, "chục ngàn tỷ": 13, "nghìn triệu": 9 }),
  months: {
    ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`tháng ${index + 1}`, index + 1])), "tháng một": 1, "tháng giêng": 1, "tháng hai": 2, "tháng ba": 3, "tháng tư": 4, "tháng sáu": 6, "tháng bảy": 7, "tháng tám": 8, "tháng chín": 9, "tháng mười": 10, "tháng mười một": 11, "tháng mười hai": 12, "tháng chạp": 12,
  },
  fillers: { rank: ["số", "thứ"], year: ["năm", "cuối", "hết"], edition: ["của", "trong", "năm"], years: ["và", "năm"], document: ["số"], month: ["tháng"] },
  abbreviations: ["ths", "gs", "pgs", "ts"],
  stopWords: ["và", "của", "các", "trong", "được", "là", "năm", "tỉnh", "có", "cho", "với", "đạt"],
};
