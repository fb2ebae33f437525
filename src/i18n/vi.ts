import type { Messages, Params } from "./en.ts";
import { formatNumber } from "./number.ts";
import { findings } from "./vi/findings.ts";
import { indicators } from "./vi/indicators.ts";

const n = (value: number): string => formatNumber(value, "vi");

const WORDS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** A number, in words up to ten. */
const counted = (value: number): string => WORDS[value] ?? n(value);
/** Words that stay on one line. */
const tied = (text: string): string => text.replaceAll(" ", "\u00a0");
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the page in Vietnamese. */
export const vi: Messages = {
  app: {
    name: "Đối Sánh",
    tagline: "Các tỉnh, thành Việt Nam đặt cạnh nhau",
    description:
      "So sánh các tỉnh, thành phố về đổi mới sáng tạo, chuyển đổi số, năng lực cạnh tranh, nguồn lực và cam kết; mỗi con số dẫn tới câu văn đã nêu nó.",
    headline: (articles, languages) =>
      sentence(`${tied(`${counted(articles)} bài báo`)}, ${tied(`${counted(languages)} ngôn ngữ`)}, ${tied("một bảng so sánh")}`),
    lede: "Báo chí viết gì về đổi mới sáng tạo ở các tỉnh, thành Việt Nam, đặt cạnh nhau để so sánh. Chọn một điểm để đọc câu văn nêu con số đó.",
    tally: (numbers, disagreements) =>
      `Đã đọc ${n(numbers)} con số, không bỏ sót số nào; ${disagreements === 0 ? "các nguồn thống nhất với nhau" : `có ${counted(disagreements)} chỗ các nguồn không khớp nhau`}.`,
    skip: "Đi thẳng tới các biểu đồ",
    noscript: "Trang này cần JavaScript để đọc dữ liệu và vẽ biểu đồ.",
  },
  header: {
    language: "Ngôn ngữ",
    theme: "Màu sắc",
    themes: { system: "Theo hệ thống", light: "Sáng", dark: "Tối" },
    copyLink: "Sao chép liên kết",
    newNotebook: "Làm lại từ đầu",
    settings: "Cài đặt",
  },
  languageNames: { en: "English", vi: "Tiếng Việt" },

  cells: {
    rank: { name: "Xếp hạng", purpose: "Thứ hạng được nêu, đặt trên thang đủ các tỉnh, thành; hạng 1 là cao nhất." },
    amount: { name: "Nguồn lực và tỷ trọng", purpose: "Ngân sách, đầu tư và quy mô kinh tế, đúng như nguồn đã nêu." },
    target: { name: "Mục tiêu", purpose: "Điều các tỉnh cam kết, bên cạnh những gì đã biết đến nay." },
    matrix: { name: "Bảng tổng hợp", purpose: "Mọi giá trị được nêu, theo hàng và cột bạn chọn." },
  },

  actions: {
    filter: "Lọc",
    pivot: "Xoay bảng",
    table: "Bảng",
    figure: "Biểu đồ",
    link: "Sao chép liên kết",
    reset: "Đặt lại",
    close: "Đóng",
    retry: "Thử lại",
    undo: "Bỏ lựa chọn vừa rồi",
    clearFilters: "Xóa mọi bộ lọc",
    clear: "Xóa",
    apply: "Áp dụng",
    all: "Tất cả",
    none: "Không chọn",
    more: "Thêm",
    previous: "Trước",
    next: "Sau",
    openSource: "Mở bài báo",
    openTable: "Mở trang đã công bố",
    dismiss: "Bỏ qua",
    copied: "Đã sao chép liên kết",
    copyByHand: "Trình duyệt không cho sao chép. Hãy tự chép liên kết tại đây:",
    remove: (what) => `Bỏ ${what}`,
    linkOf: (cell) => `Sao chép liên kết của “${cell}”`,
  },

  fields: {
    area: "Tỉnh, thành",
    indicator: "Chỉ tiêu",
    measure: "Cách đo",
    period: "Thời gian",
    kind: "Loại",
    source: "Nguồn",
    language: "Ngôn ngữ",
    value: "Giá trị",
  },
  filters: {
    title: (field) => `Lọc theo ${field.toLowerCase()}`,
    allOf: {
      area: "Mọi tỉnh, thành",
      indicator: "Mọi chỉ tiêu",
      measure: "Mọi cách đo",
      period: "Mọi thời gian",
      kind: "Mọi loại",
      source: "Mọi nguồn",
      language: "Mọi ngôn ngữ",
    },
    search: "Tìm",
    noMatch: (text) => `Không có mục nào khớp với “${text}”`,
    chosen: (chosen, of) => `Đã chọn ${n(chosen)} trong ${n(of)}`,
    observations: (value) => `${n(value)} số liệu`,
    active: "Bộ lọc đang dùng",
    nothingLeft: "Các bộ lọc này không để lại số liệu nào.",
    nothingLeftHint: "Không bài báo nào nêu giá trị cho tổ hợp này.",
  },

  measures: {
    rank: "thứ hạng",
    score: "điểm số",
    count: "số lượng",
    share: "tỷ lệ",
    amount: "giá trị",
    rate: "tốc độ",
    ratio: "số lần",
    change: "mức thay đổi",
  },
  kinds: { actual: "thực tế", target: "mục tiêu", estimate: "ước tính", plan: "kế hoạch" },
  origins: {
    extracted: "đọc từ bài báo theo quy tắc",
    reviewed: "do người rà soát quyết định",
    derived: "suy ra từ các số liệu khác",
    table: "lấy từ bảng đã công bố",
  },
  languages: { en: "tiếng Anh", fr: "tiếng Pháp", lo: "tiếng Lào", nb: "tiếng Na Uy", th: "tiếng Thái", vi: "tiếng Việt" },
  slots: {
    area: "tỉnh, thành",
    indicator: "chỉ tiêu",
    period: "thời gian",
    kind: "loại số liệu",
    scope: "phạm vi xếp hạng",
    base: "mốc so sánh",
    unit: "đơn vị",
  },
  themes: { ranking: "Xếp hạng", economy: "Kinh tế", science: "Khoa học và công nghệ", digital: "Đời sống số", people: "Con người" },
  conflictKinds: { scale: "về độ lớn", value: "về giá trị", kind: "về loại số liệu", period: "về thời gian" },

  quantities: {
    comparators: {
      "=": (value) => value,
      ">": (value) => `trên ${value}`,
      ">=": (value) => `từ ${value} trở lên`,
      "<": (value) => `dưới ${value}`,
      "<=": (value) => `tối đa ${value}`,
      "~": (value) => `khoảng ${value}`,
      range: (value) => value,
    },
    units: {
      rank: (value) => value,
      points: (value) => `${value} điểm`,
      index: (value) => value,
      "%": (value) => `${value}%`,
      VND: (value) => `${value} đồng`,
      USD: (value) => `${value} USD`,
      km2: (value) => `${value} km²`,
      persons: (value) => `${value} người`,
      count: (value) => value,
      places: (value) => `${value} bậc`,
      times: (value) => `${value} lần`,
      years: (value) => `${value} năm`,
      "VND/person": (value) => `${value} đồng/người`,
      "USD/person": (value) => `${value} USD/người`,
    },
    unitNames: {
      rank: "thứ hạng",
      points: "điểm",
      index: "chỉ số từ 0 đến 1",
      "%": "phần trăm",
      VND: "đồng",
      USD: "đô la Mỹ",
      km2: "ki-lô-mét vuông",
      persons: "người",
      count: "số lượng",
      places: "số bậc tăng hoặc giảm",
      times: "lần",
      years: "năm",
      "VND/person": "đồng/người",
      "USD/person": "đô la Mỹ/người",
    },
    scales: { million: "triệu", billion: "tỷ" },
    shortScales: { million: "triệu", billion: "tỷ" },
    shortMoney: {
      VND: (value) => `${value} ₫`,
      USD: (value) => `${value} USD`,
      "VND/person": (value) => `${value} ₫/người`,
      "USD/person": (value) => `${value} USD/người`,
    },
    rank: (value, outOf) => (outOf === null ? `hạng ${value}` : `hạng ${value}/${outOf}`),
    top: (value) => `trong tốp ${value}`,
    shortTop: (value) => `tốp ${value}`,
    gained: (value) => `tăng ${value}`,
    lost: (value) => `giảm ${value}`,
    since: (value, base) => `${value} so với ${base}`,
    ratio: (value, base) => (base === null ? `gấp ${value} lần` : `gấp ${value} lần năm ${base}`),
  },
  areas: {
    merged: (name) => `${name} (mới)`,
    mergedNote: (name, date, parts) => `${name}: sau sáp nhập ngày ${date}, từ ${parts}.`,
  },
  periods: {
    none: "không nêu thời gian",
    noDeadline: "không nêu thời hạn",
    by: (year) => `đến ${year}`,
    from: (year) => `từ ${year}`,
    parts: (from, to) => `${from} đến ${to}`,
  },

  readAs: {
    target: (text) => `mục tiêu: ${text}`,
    estimate: (text) => `ước tính: ${text}`,
    plan: (text) => `kế hoạch: ${text}`,
    rank: (rank) => `hạng ${rank}`,
    rankComparators: {
      "=": (rank) => `hạng ${rank}`,
      "<=": (rank) => `thuộc nhóm ${rank} đơn vị dẫn đầu`,
      "<": (rank) => `trên hạng ${rank}`,
      ">": (rank) => `sau hạng ${rank}`,
      ">=": (rank) => `từ hạng ${rank} trở xuống`,
      "~": (rank) => `khoảng hạng ${rank}`,
      range: (rank) => `hạng ${rank}`,
    },
    ofProvinces: (outOf) => `trong ${outOf} tỉnh, thành phố`,
    ofAllProvinces: "trong tất cả các tỉnh, thành phố",
    inRegion: (region) => `trong vùng ${region}`,
    inOwnRegion: "trong vùng",
    score: (score) => `điểm số ${score}`,
    join: (parts) => parts.join("; "),
  },

  evidence: {
    title: "Số liệu này từ đâu ra",
    empty: "Chọn một điểm hoặc một hàng để xem câu văn nêu con số đó.",
    example: "Ví dụ",
    workedOut: "Suy ra từ",
    sentence: "Câu văn gốc",
    readAs: "Đọc là",
    value: "Giá trị",
    province: "Tỉnh, thành",
    indicator: "Chỉ tiêu",
    period: "Thời gian",
    kind: "Loại",
    source: "Nguồn",
    rule: "Quy tắc",
    origin: "Cách tìm ra",
    inherited: "Theo ngữ cảnh",
    inheritedNothing: "không có",
    article: "Bài báo",
    publisher: "Nơi đăng",
    published: "Ngày đăng",
    publishedUnknown: "không nêu ngày",
    untitled: "Bài báo không có nhan đề",
    inLanguage: (language) => `bằng ${language}`,
    translation: (language) => `bản dịch ${language}`,
    sameWork: "Các bản dịch khác của bài này",
    otherWorks: "Các bài báo khác",
    agrees: "nêu giống như vậy",
    differs: "nêu khác đi",
    conflict: "Các nguồn không khớp nhau",
    drawn: "được dùng trong biểu đồ",
    notDrawn: "không được dùng làm giá trị",
    position: (index, of) => `${n(index)}/${n(of)}`,
    previous: "Giá trị trước",
    next: "Giá trị sau",
    close: "Đóng phần dẫn chứng",
    opened: (what) => `Dẫn chứng cho ${what}`,
  },
  tables: {
    name: "Bảng đã công bố",
    line: (line, file) => `Dòng ${line} của ${file}`,
    columns: {
      indicator: "Chỉ tiêu",
      period: "Thời gian",
      area: "Tỉnh, thành",
      rank: "Thứ hạng",
      score: "Điểm số",
      out_of: "Tổng số xếp hạng",
      unit: "Đơn vị",
      note: "Ghi chú",
      source: "Liên kết",
    },
  },
  checks: {
    heading: "Đối chiếu với bảng đã công bố",
    articles: "Bài báo đã đối chiếu với dòng này",
    reasons: {
      "same-edition": ({ table, value }) => `Khớp với bảng ${table} đã công bố: ${value}.`,
      rounded: ({ table, value }) => `Khớp với bảng ${table} đã công bố: ${value}, nếu làm tròn.`,
      "other-edition": ({ table, value, year, isEarlier, ownTable, ownValue }) =>
        `Khớp với bảng ${table} đã công bố (${value}). Bài báo ghi năm ${year}${isEarlier ? ", có thể là năm công bố" : ""}${ownValue === null ? "" : `; bảng ${ownTable} nêu ${ownValue}`}.`,
      differs: ({ table, value, stated }) => `Khác: bảng ${table} đã công bố nêu ${value}, bài báo nêu ${stated}.`,
      "other-series": ({ table, provinces }) =>
        `Không tìm thấy: bảng ${table} mà trang có là của ${provinces} tỉnh, thành; thứ hạng trong 63 và trong 34 không bao giờ so với nhau.`,
      "no-table": () => "Không có trong các bảng đã công bố mà trang có: chưa có bảng nào về chỉ tiêu này.",
      "no-period": () => "Không đối chiếu được với bảng nào: bài báo không nêu kỳ xếp hạng.",
      "no-edition": ({ ownTable }) => `Không có trong các bảng đã công bố mà trang có: chưa có bảng ${ownTable}.`,
      "no-province-in-edition": ({ ownTable }) =>
        `Không có trong các bảng đã công bố mà trang có: phần có được của bảng ${ownTable} thiếu tỉnh, thành này.`,
      "no-rank-in-edition": ({ ownTable }) =>
        `Không có trong các bảng đã công bố mà trang có: bảng ${ownTable} nêu điểm số của tỉnh, thành này nhưng không nêu thứ hạng.`,
      "no-score-in-edition": ({ ownTable }) =>
        `Không có trong các bảng đã công bố mà trang có: bảng ${ownTable} nêu thứ hạng của tỉnh, thành này nhưng không nêu điểm số.`,
    },
    unknown: "Đã đối chiếu với bảng đã công bố.",
  },

  conflicts: {
    reasons: {
      "scale-per-person": (params) =>
        `Tính theo dân số ${value(params.population)} người nêu ngay trong bài, cách đọc nhỏ hơn cho ${value(params.low)} đồng một người, cách đọc lớn hơn cho ${value(params.high)} đồng.`,
      scale: (params) => `Hai cách đọc chênh nhau ${value(params.factor)} lần.`,
      value: () => "Các nguồn nêu giá trị khác nhau cho cùng một nội dung.",
      kind: () => "Một bản gọi là mục tiêu, bản kia gọi là ước tính.",
      comparator: () => "Các nguồn nêu cùng một con số nhưng khác về mức chặn, chẳng hạn “khoảng” hay “trên”.",
      period: () => "Các nguồn nêu thời gian khác nhau cho cùng một giá trị.",
    },
    unknown: "Các nguồn nêu cùng một nội dung theo cách khác nhau.",
    inText: (value, language) => `${value} trong bản ${language}`,
    asKind: (kind, language) => `bản ${language} gọi là ${kind}`,
  },

  sources: {
    heading: "Nguồn",
    list: "Nguồn:",
    oneWork: (languages) => `các bản dịch ${languages} của cùng một bài`,
    count: (value) => `${n(value)} nguồn`,
  },

  table: {
    caption: (cell) => `${cell}: mọi giá trị được nêu`,
    open: (what) => `Xem câu văn nêu ${what}`,
    scroll: (what) => `${what}, cuộn ngang để xem hết`,
    rowsOf: (rows) => `${n(rows)} hàng`,
  },
  matrix: {
    rows: "Hàng",
    columns: "Cột",
    value: "Giá trị",
    aggregates: { value: "Các giá trị được nêu", latest: "Giá trị mới nhất", count: "Số lượng số liệu" },
    swap: "Đổi hàng và cột",
    sortBy: (column) => `Sắp xếp theo ${column}`,
    sorted: { ascending: "đang sắp xếp từ nhỏ đến lớn", descending: "đang sắp xếp từ lớn đến nhỏ" },
    missing: {
      "not-mentioned": "không nhắc tới",
      "no-number": "có nhắc, không có số",
      "target-only": "chỉ có mục tiêu",
      "not-applicable": "không áp dụng",
      filtered: "bị bộ lọc bỏ ra",
    },
    legend: "– không bài báo nào nhắc tới",
    several: (value) => `${n(value)} giá trị`,
    notStated: "không nêu",
  },

  states: {
    loading: "Đang đọc dữ liệu…",
    drawing: "Đang vẽ…",
    loadingMegabytes: (loaded, total) => (total === null ? `Đã đọc ${n(loaded)} kB` : `Đã đọc ${n(loaded)}/${n(total)} kB`),
    chartFailed: "Không vẽ được biểu đồ này. Bảng vẫn cho xem đủ các giá trị.",
    empty: "Không có gì để hiển thị",
  },
  problems: {
    heading: "Không thể hiển thị dữ liệu",
    missing: {
      title: "Không tìm thấy tệp dữ liệu",
      advice:
        "Không tải được data/dataset.json. Hãy kiểm tra kết nối rồi thử lại; nếu đây là bản của riêng bạn, hãy chạy “npm run compile” rồi tải lại trang.",
    },
    truncated: {
      title: "Tệp dữ liệu bị cụt",
      advice:
        "data/dataset.json kết thúc quá sớm, như khi tải về dở dang. Hãy tải lại trang; nếu đây là bản của riêng bạn, hãy chạy lại “npm run compile”.",
    },
    version: {
      title: "Tệp dữ liệu thuộc phiên bản khác",
      advice:
        "Trang này và data/dataset.json do hai phiên bản Đối Sánh khác nhau tạo ra. Hãy tải lại trang bỏ qua bộ nhớ đệm (Ctrl+Shift+R); nếu đây là bản của riêng bạn, hãy dựng lại cả hai.",
    },
    hash: {
      title: "Tệp dữ liệu đã bị thay đổi",
      advice:
        "Nội dung data/dataset.json không khớp với mã kiểm tra của chính nó nên trang không hiển thị gì từ tệp này. Hãy tải lại trang bỏ qua bộ nhớ đệm; nếu đây là bản của riêng bạn, hãy chạy “npm run compile” thay vì sửa tay.",
    },
    shape: {
      title: "Tệp dữ liệu không đúng cấu trúc",
      advice:
        "data/dataset.json thiếu phần mà trang cần. Hãy tải lại trang bỏ qua bộ nhớ đệm; nếu đây là bản của riêng bạn, hãy chạy lại “npm run compile”.",
    },
    detail: "Chi tiết",
  },
  engine: {
    lost: "Phần lọc và xoay bảng của trang đã dừng. Trang đang khởi động lại phần này.",
    restarted: "Đã lọc và xoay bảng được trở lại.",
    "no-eval":
      "Phần lọc và xoay bảng không khởi động được: chính sách bảo mật của máy chủ không cho phép. Người vận hành trang cần miễn tệp worker khỏi tiêu đề Content-Security-Policy.",
    failed: "Không trả lời được yêu cầu này.",
  },
  address: {
    heading: "Một số phần của liên kết này không hiểu được nên đã bị bỏ qua:",
    otherData: (theirs, ours) =>
      `Liên kết này được tạo trên dữ liệu khác (${theirs}; ở đây là ${ours}). Giá trị có thể khác với những gì người gửi đã thấy.`,
    newer: "Liên kết này do một phiên bản Đối Sánh mới hơn tạo ra.",
    reasons: {
      version: "phiên bản lạ",
      "no-version": "thiếu phiên bản ở đầu",
      setting: "cài đặt lạ",
      cell: "loại ô lạ",
      parameter: "tham số lạ",
      value: "giá trị lạ",
      encoding: "mã hóa hỏng",
      empty: "không có nội dung",
      repeated: "lặp lại",
      "too-many": "nhiều ô hơn mức trang có thể hiển thị",
      "unknown-area": "dữ liệu không có tỉnh, thành này",
      "unknown-indicator": "dữ liệu không có chỉ tiêu này",
      "unknown-source": "dữ liệu không có nguồn này",
    },
    unknownReason: "không hiểu được",
  },

  charts: {
    stated: (indicator, period, stated, of) => `${indicator} ${period}: ${n(stated)} trong ${n(of)} tỉnh, thành được nêu`,
    statedNoTotal: (indicator, period, stated) => `${indicator} ${period}: ${n(stated)} tỉnh, thành được nêu`,
    panelStated: (editions, of) =>
      `được nêu: ${editions.map(({ period, stated }) => `${n(stated)}${of === null ? "" : `/${n(of)}`} (${period})`).join(", ")}`,
    ofProvinces: (of, assumed) => (assumed ? `hạng giữa các tỉnh, thành; tạm lấy ${n(of)}` : `hạng trong ${n(of)} tỉnh, thành`),
    points: (unit) => `điểm số, ${unit}`,
    assumed: (of) => `Bài báo không nêu tổng số tỉnh, thành; thang đo tạm lấy ${n(of)}.`,
    amongTop: (name, value) => `${name}, trong tốp ${value}`,
    inRegion: "Thứ hạng trong vùng",
    inRegionOf: (name, region) => `${name} · ${region}`,
    national: "Thứ hạng toàn quốc",
    growth: "tốc độ tăng, phần trăm",
    structure: "Cơ cấu kinh tế",
    log: "thang logarit",
    rank: "hạng",
    today: (name, value) => `${name} hiện nay: ${value}`,
    derived: (text) => `${text} (suy ra từ mức tăng, giảm được nêu)`,
    derivedNote: "* suy ra từ mức tăng, giảm được nêu",
    more: (areas) => `và ${n(areas)} tỉnh, thành khác`,
    how: {
      rank: "Thứ hạng được nêu trên thang đủ các tỉnh, thành, hạng 1 là cao nhất. Đường nối hai kỳ của cùng một chỉ số; ô vuông là thứ hạng trong vùng.",
      score: "Điểm số được nêu, càng cao càng tốt. Đường nối hai kỳ của cùng một chỉ số.",
      amount: "Mỗi chấm là một giá trị được nêu; mũi tên nghĩa là “trên”, vạch là mục tiêu, chấm rỗng là cách đọc bị nguồn khác bác lại.",
      amountLog:
        "Mỗi chấm là một giá trị được nêu, trên thang mà mỗi bước gấp mười lần bước trước; mũi tên nghĩa là “trên”, vạch là mục tiêu, chấm rỗng là cách đọc bị nguồn khác bác lại.",
      target: "Vạch là mục tiêu, mũi tên là “trên”, dải là một khoảng. Thanh mờ là mức một tỉnh nêu hiện nay.",
      matrix: "Mỗi ô giữ nguyên các giá trị như đã nêu; ô trống cho biết lý do.",
    },
  },
  indicators,
  findings,
};

function value(param: Params[string] | undefined): string {
  return typeof param === "number" ? n(param) : (param ?? "?");
}
