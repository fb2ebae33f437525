import type { Fact, FindingSentences, FindingWords, Move, Stated } from "../finding.ts";

function place(fact: Stated, words: FindingWords): string {
  const rank = `hạng ${words.number(fact.value)}`;
  switch (fact.comparator) {
    case "<=":
      return `nằm trong tốp ${words.number(fact.value)}`;
    case "<":
      return `đứng trên ${rank}`;
    case ">":
      return `đứng sau ${rank}`;
    case ">=":
      return `đứng từ ${rank} trở xuống`;
    case "~":
      return `đứng khoảng ${rank}`;
    case "range":
      return `đứng trong khoảng hạng ${words.number(fact.low ?? fact.value)}–${words.number(fact.high ?? fact.value)}`;
    case "=":
      return `đứng ${rank}`;
  }
}

function way(move: Move, words: FindingWords): string {
  const from = words.number(move.from);
  const to = words.number(move.to);
  if (move.from === move.to) return `${words.area(move.area)} giữ hạng ${to}`;
  const way = move.to < move.from ? { verb: "tăng", to: "lên" } : { verb: "giảm", to: "xuống" };
  const distance = move.derived ? `${words.number(Math.abs(move.to - move.from))} bậc` : `từ hạng ${from}`;
  return `${words.area(move.area)} ${way.verb} ${distance} ${way.to} hạng ${to}`;
}

/** "PII 2024", nhưng "phủ sóng di động năm 2024". */
const edition = (fact: Fact, words: FindingWords): string => {
  const name = lower(words.indicator(fact.indicator));
  if (fact.period === null) return name;
  return `${name}${/^\p{Lu}{2}/u.test(name) ? ` ${words.period(fact.period)}` : when(fact, words)}`;
};

const when = (fact: Fact, words: FindingWords): string => {
  if (fact.period === null) return "";
  return /^\d{4}$/.test(fact.period) ? ` năm ${fact.period}` : ` (${words.period(fact.period)})`;
};

const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

type Phrase = (area: string, value: string) => string;

const STATES: Partial<Record<string, Phrase>> = {
  grdp: (area, value) => `quy mô kinh tế ${area} đạt ${value}`,
  grdp_per_capita: (area, value) => `GRDP bình quân đầu người của ${area} đạt ${value}`,
  budget_revenue: (area, value) => `${area} thu ngân sách ${value}`,
  st_investment: (area, value) => `${area} đầu tư ${value} cho khoa học và công nghệ`,
  digital_economy_share: (area, value) => `kinh tế số chiếm ${value} GRDP của ${area}`,
  agriculture_share: (area, value) => `nông, lâm nghiệp và thủy sản chiếm ${value} kinh tế ${area}`,
  industry_share: (area, value) => `công nghiệp và xây dựng chiếm ${value} kinh tế ${area}`,
  services_share: (area, value) => `dịch vụ chiếm ${value} kinh tế ${area}`,
  population: (area, value) => `dân số ${area} là ${value}`,
  land_area: (area, value) => `${area} rộng ${value}`,
  digitised_records_share: (area, value) => `${value} hồ sơ của ${area} được số hóa`,
  shared_information_systems: (area, value) => `${value} cơ quan của ${area} dùng hệ thống thông tin dùng chung`,
  mobile_coverage: (area, value) => `sóng di động phủ ${value} khu dân cư của ${area}`,
};

const AIMS: Partial<Record<string, Phrase>> = {
  digital_economy_share: (area, value) => `${area} đặt mục tiêu kinh tế số chiếm ${value} GRDP`,
  online_public_service_use: (area, value) => `${area} đặt mục tiêu ${value} dịch vụ công được sử dụng trực tuyến`,
  cashless_transactions: (area, value) => `${area} đặt mục tiêu ${value} giao dịch không dùng tiền mặt`,
  innovative_enterprises_share: (area, value) => `${area} đặt mục tiêu ${value} doanh nghiệp đổi mới sáng tạo`,
  st_budget_share: (area, value) => `${area} cam kết dành ${value} ngân sách cho khoa học và công nghệ`,
  tfp_contribution: (area, value) => `${area} đặt mục tiêu TFP đóng góp ${value} vào tăng trưởng`,
  st_market_growth: (area, value) => `${area} đặt mục tiêu giao dịch công nghệ tăng ${value} mỗi năm`,
  st_market_growth_key_sectors: (area, value) => `${area} đặt mục tiêu giao dịch công nghệ ở lĩnh vực trọng điểm tăng ${value} mỗi năm`,
  ip_transaction_share: (area, value) => `${area} đặt mục tiêu tài sản trí tuệ chiếm ${value} giao dịch công nghệ`,
  imported_technology_transaction_share: (area, value) => `${area} đặt mục tiêu công nghệ nhập khẩu chiếm ${value} giao dịch công nghệ`,
  hdi: (area, value) => `${area} đặt mục tiêu HDI ${value}`,
};

const state = (fact: Fact, words: FindingWords): string => {
  const phrase = STATES[fact.indicator] ?? ((area, value) => `${area}, ${lower(words.indicator(fact.indicator))}: ${value}`);
  return phrase(words.area(fact.area), words.value(fact)) + when(fact, words);
};

const until = (fact: Fact, words: FindingWords): string =>
  fact.period === null ? "" : ` ${words.period(fact.period).replace(/^(đến|từ) (?=\d{4}$)/, "$1 năm ")}`;

const goal = (fact: Fact, words: FindingWords): string =>
  fact.comparator === "<=" ? `vào tốp ${words.number(fact.value)}` : `đạt hạng ${words.number(fact.value)}`;

const aim = (fact: Fact, words: FindingWords): string => {
  if (fact.measure === "rank")
    return `${words.area(fact.area)} đặt mục tiêu ${goal(fact, words)} về ${lower(words.indicator(fact.indicator))}${until(fact, words)}`;
  const phrase = AIMS[fact.indicator] ?? ((area, value) => `${area} đặt mục tiêu ${value} (${lower(words.indicator(fact.indicator))})`);
  return phrase(words.area(fact.area), words.value(fact)) + until(fact, words);
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rest = (count: number): string => (count === 0 ? "" : `; còn ${count} mục tiêu khác`);

/** Vietnamese titles. */
export const findings: FindingSentences = {
  none: () => "Không có số liệu nào để hiển thị",
  "rank-moves": ({ moves, others }, words) => {
    let indicator = "";
    const named = (id: string): string => {
      const phrase = id === indicator ? "" : ` về ${lower(words.indicator(id))}`;
      indicator = id;
      return phrase;
    };
    return [
      ...moves.map((move) => way(move, words) + named(move.indicator)),
      ...others.map((fact) => `${words.area(fact.area)} ${place(fact, words)}${named(fact.indicator)}`),
    ].join("; ");
  },
  "rank-standing": ({ facts }, words) => {
    const [first] = facts;
    if (!first) return "Không có số liệu nào để hiển thị";
    const clauses: string[] = [];
    for (const fact of facts) {
      const tied = facts.filter((other) => other.value === fact.value && other.comparator === fact.comparator);
      if (tied[0] !== fact) continue;
      const names = words.list(tied.map((other) => words.area(other.area)));
      clauses.push(`${names} ${tied.length > 1 ? "cùng " : ""}${place(fact, words)}`);
    }
    return `${words.list(clauses)} về ${edition(first, words)}`;
  },
  "rank-extremes": ({ best, worst, count }, words) =>
    `${words.area(best.area)} ${place(best, words)} về ${edition(best, words)}, cao nhất trong ${words.number(count)} tỉnh, thành được nêu; thấp nhất là ${words.area(worst.area)}, ${place(worst, words)}`,
  "rank-regional": ({ facts }, words) =>
    words.list(
      facts.map((fact) => `${words.area(fact.area)} ${place(fact, words)} vùng ${words.region(fact.scope)} (${edition(fact, words)})`),
    ),
  "score-moves": ({ move, fact }, words) => {
    const subject = `Điểm ${words.indicator(move.indicator)} của ${words.area(move.area)}`;
    if (move.to === move.from) return `${subject} giữ ở mức ${words.value(fact)}`;
    return `${subject} ${move.to > move.from ? "tăng" : "giảm"} từ ${words.number(move.from)} ${move.to > move.from ? "lên" : "xuống"} ${words.value(fact)}`;
  },
  "score-standing": ({ facts }, words) =>
    words.list(facts.map((fact) => `${words.area(fact.area)} đạt ${words.value(fact)} về ${edition(fact, words)}`)),
  "amount-one": ({ fact }, words) => upper(state(fact, words)),
  "amount-disputed": ({ fact, other, language }, words) =>
    `${upper(state(fact, words))}, hoặc ${words.value(other)} nếu ${language === null ? "nguồn kia" : `bản ${words.language(language)}`} mới đúng`,
  "amount-extremes": ({ best, worst, count }, words) =>
    best.value === worst.value
      ? `${words.indicator(best.indicator)}: cả ${words.number(count)} nơi đều nêu ${words.value(best)}`
      : `${words.indicator(best.indicator)}: cao nhất là ${words.area(best.area)}, ${words.value(best)}; thấp nhất là ${words.area(worst.area)}, ${words.value(worst)}`,
  "amount-several": ({ facts }, words) => upper(facts.map((fact) => state(fact, words)).join("; ")),
  targets: ({ facts, more }, words) => facts.map((fact) => aim(fact, words)).join("; ") + rest(more),
  "targets-known": ({ fact, known, more }, words) =>
    `${aim(fact, words)}; hiện nay ${words.area(known.area)} ${known.measure === "rank" ? place(known, words) : `đạt ${words.value(known)}`}${rest(more)}`,
  "matrix-filled": ({ filled, of }, words) =>
    filled === of
      ? of === 1
        ? "Ô duy nhất có số liệu"
        : `Cả ${words.number(of)} ô đều có số liệu`
      : `${words.number(filled)} trong ${words.number(of)} ô có số liệu`,
};
