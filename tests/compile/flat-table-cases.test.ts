import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileArticle } from "../../src/compile/compile-article.ts";
import { verifyObservation } from "../../src/compile/verify.ts";
import { LANGUAGES, type Language } from "../../src/data/contract.ts";
import { classesOf, reads } from "./reads.ts";

/** A text with what it says, in English where nothing else is said. */
type Case = [name: string, text: string, reads: string[], language?: Language, published?: string];

const expectCase = (_: string, text: string, expected: string[], language: Language = "en", published?: string): void => {
  expect(reads(language, text, published ?? null)).toEqual(expected);
};

const three = (id: string, period: string, ...values: [string, number, number][]): string[] =>
  values.flatMap(([area, rank, score]) => [`${area} ${id} #${rank} ${period}`, `${area} ${id} ${score} points ${period}`]);
const LEADERS = three("pci", "2024", ["hai-phong", 1, 74.84], ["quang-ninh", 2, 73.2], ["long-an", 3, 72.64]);
const LINES = "1 Hai Phong 74.84\n2 Quang Ninh 73.20\n3 Long An 72.64";

const HEADS: Case[] = [
  [
    "gives each of two columns its year",
    "PCI of some provinces\nProvince Rank 2021 Rank 2022\nBen Tre 20 14\nSoc Trang 33 41\nLao Cai 25 12",
    [
      "ben-tre pci #20 2021",
      "ben-tre pci #14 2022",
      "soc-trang pci #33 2021",
      "soc-trang pci #41 2022",
      "lao-cai pci #25 2021",
      "lao-cai pci #12 2022",
    ],
  ],
  [
    "may name columns by years alone",
    "GRDP growth (%)\nProvince 2023 2024\nBac Giang 13.45 13.85\nThanh Hoa 7.01 12.16\nHai Phong 10.34 11.01",
    [
      "bac-giang grdp_growth 13.45% 2023",
      "bac-giang grdp_growth 13.85% 2024",
      "thanh-hoa grdp_growth 7.01% 2023",
      "thanh-hoa grdp_growth 12.16% 2024",
      "hai-phong grdp_growth 10.34% 2023",
      "hai-phong grdp_growth 11.01% 2024",
    ],
  ],
  [
    "may have two lines",
    "Kết quả DTI\nTT Địa phương 2022 2023\nĐiểm Hạng Điểm Hạng\n1 Bến Tre 0,5512 33 0,6012 30\n2 Lào Cai 0,6012 12 0,6512 11\n3 Kon Tum 0,4312 58 0,5112 60",
    [
      "ben-tre dti 0.5512 index 2022",
      "ben-tre dti #33 2022",
      "ben-tre dti 0.6012 index 2023",
      "ben-tre dti #30 2023",
      "lao-cai dti 0.6012 index 2022",
      "lao-cai dti #12 2022",
      "lao-cai dti 0.6512 index 2023",
      "lao-cai dti #11 2023",
      "kon-tum dti 0.4312 index 2022",
      "kon-tum dti #58 2022",
      "kon-tum dti 0.5112 index 2023",
      "kon-tum dti #60 2023",
    ],
    "vi",
  ],
  [
    "names an index for each column",
    "Résultats 2023\nProvince PCI PAPI\nBen Tre 69,20 44,10\nLao Cai 67,38 41,20\nKon Tum 61,20 40,10",
    [
      "ben-tre pci 69.2 points 2023",
      "ben-tre papi 44.1 points 2023",
      "lao-cai pci 67.38 points 2023",
      "lao-cai papi 41.2 points 2023",
      "kon-tum pci 61.2 points 2023",
      "kon-tum papi 40.1 points 2023",
    ],
    "fr",
  ],
  [
    "names an index with its pillars",
    "DTI 2022\nTT Tỉnh DTI Chính quyền số Kinh tế số\n1 Đà Nẵng 0,8002 0,7898 0,8011\n2 Hà Nội 0,7163 0,70 0,71\n3 Quảng Ninh 0,7024 0,69 0,70",
    [
      "da-nang dti #1 2022",
      "da-nang dti 0.8002 index 2022",
      "da-nang dti_digital_government 0.7898 index 2022",
      "da-nang dti_digital_economy 0.8011 index 2022",
      "ha-noi dti #2 2022",
      "ha-noi dti 0.7163 index 2022",
      "ha-noi dti_digital_government 0.7 index 2022",
      "ha-noi dti_digital_economy 0.71 index 2022",
      "quang-ninh dti #3 2022",
      "quang-ninh dti 0.7024 index 2022",
      "quang-ninh dti_digital_government 0.69 index 2022",
      "quang-ninh dti_digital_economy 0.7 index 2022",
    ],
    "vi",
  ],
  [
    "tells a change from a score",
    "PCI 2024\nProvince | 2023 | 2024 | Change\nBen Tre | 69.20 | 70.10 | +0.9\nLao Cai | 67.38 | 66.0 | -1.38\nKon Tum | 61.20 | 61.3 | +0.1",
    [
      "ben-tre pci 69.2 points 2023",
      "ben-tre pci 70.1 points 2024",
      "ben-tre pci 0.9 points 2024",
      "lao-cai pci 67.38 points 2023",
      "lao-cai pci 66 points 2024",
      "lao-cai pci -1.38 points 2024",
      "kon-tum pci 61.2 points 2023",
      "kon-tum pci 61.3 points 2024",
      "kon-tum pci 0.1 points 2024",
    ],
  ],
  [
    "says that a column counts the rows and ranks nobody",
    "Kết quả PII 2024\nSTT Tỉnh Điểm\n1 Bắc Kạn 30,10\n2 Bến Tre 41,20\n3 Cà Mau 35,00\n4 Gia Lai 39,1",
    ["bac-kan pii 30.1 points 2024", "ben-tre pii 41.2 points 2024", "ca-mau pii 35 points 2024", "gia-lai pii 39.1 points 2024"],
    "vi",
  ],
  ["that speaks of ranks is believed only where the cells can be ranks", `List of provinces in the PCI 2024 ranking\n${LINES}`, LEADERS],
];

const CELLS: Case[] = [
  [
    "may be missing, where column marks tell which",
    "PII 2024\nRank | Province | Score | Score 2023\n1 | Hanoi | 62.86 | 60.00\n2 | Ben Tre | - | 45.10\n3 | Can Tho | 49.66 | n/a",
    [
      "ha-noi pii #1 2024",
      "ha-noi pii 62.86 points 2024",
      "ha-noi pii 60 points 2023",
      "ben-tre pii #2 2024",
      "ben-tre pii 45.1 points 2023",
      "can-tho pii #3 2024",
      "can-tho pii 49.66 points 2024",
    ],
  ],
  [
    "may be missing, where each has a line",
    "PII 2024\nNr.\nProvins\nPoeng\n1\nHanoi\n62,86\n2\nBen Tre\n-\n3\nCan Tho\n49,66\n4\nGia Lai\n45,83",
    [
      "ha-noi pii #1 2024",
      "ha-noi pii 62.86 points 2024",
      "ben-tre pii #2 2024",
      "can-tho pii #3 2024",
      "can-tho pii 49.66 points 2024",
      "gia-lai pii #4 2024",
      "gia-lai pii 45.83 points 2024",
    ],
    "nb",
  ],
  [
    "may lack a rank",
    "PII 2024 ranking\n1 Hanoi 62.86\nBen Tre 55.10\n3 Can Tho 49.66\n4 Gia Lai 45.83",
    [
      "ha-noi pii #1 2024",
      "ha-noi pii 62.86 points 2024",
      "ben-tre pii 55.1 points 2024",
      "can-tho pii #3 2024",
      "can-tho pii 49.66 points 2024",
      "gia-lai pii #4 2024",
      "gia-lai pii 45.83 points 2024",
    ],
  ],
  [
    "of a name that nobody knows are no other province's",
    "PCI 2024 ranking 1 Hai Phong 74.84 2 Atlantis 73.20 3 Long An 72.64 4 Bac Giang 71.24",
    three("pci", "2024", ["hai-phong", 1, 74.84], ["long-an", 3, 72.64], ["bac-giang", 4, 71.24]),
  ],
  [
    "of words stand beside the others",
    "PCI 2024\nHạng | Tỉnh | Vùng | Điểm | Nhóm\n1 | Hải Phòng | Đồng bằng sông Hồng | 74,84 | Rất tốt\n2 | Quảng Ninh | Đồng bằng sông Hồng | 73,20 | Rất tốt\n3 | Long An | Đồng bằng sông Cửu Long | 72,64 | Tốt",
    LEADERS,
    "vi",
  ],
  [
    "may share a line with a second row",
    "PCI 2024 ranking\n1 Hai Phong 74.84 32 Ben Tre 67.10\n2 Quang Ninh 73.20 33 Lao Cai 67.05\n3 Long An 72.64 34 Kon Tum 66.90",
    three(
      "pci",
      "2024",
      ["hai-phong", 1, 74.84],
      ["ben-tre", 32, 67.1],
      ["quang-ninh", 2, 73.2],
      ["lao-cai", 33, 67.05],
      ["long-an", 3, 72.64],
      ["kon-tum", 34, 66.9],
    ),
  ],
  [
    "may tie",
    `PCI 2024\nRank Province Score\n1 Hai Phong 74.84\n2= Quang Ninh 73.20\n2= Long An 73.20\n4 Bac Giang 71.24`,
    three("pci", "2024", ["hai-phong", 1, 74.84], ["quang-ninh", 2, 73.2], ["long-an", 2, 73.2], ["bac-giang", 4, 71.24]),
  ],
  [
    "may say what they are",
    "PII 2024\nHạng 1: Hà Nội (62,86 điểm)\nHạng 2: TP.HCM (55,73 điểm)\nHạng 3: Hải Phòng (54,10 điểm)",
    three("pii", "2024", ["ha-noi", 1, 62.86], ["ho-chi-minh-city", 2, 55.73], ["hai-phong", 3, 54.1]),
    "vi",
  ],
  [
    "that a dong would make money of stay what they are",
    "Bảng xếp hạng PCI 2024\n8 Đồng Nai 70,60\n9 Đồng Tháp 70,35\n10 Lâm Đồng\t70,18",
    three("pci", "2024", ["dong-nai", 8, 70.6], ["dong-thap", 9, 70.35], ["lam-dong", 10, 70.18]),
    "vi",
  ],
  [
    "of the whole country are the country's",
    "BRP-vekst 2024 (%)\n1 Bac Giang 13,85\n2 Thanh Hoa 12,16\n3 Hai Phong 11,01\nVietnam 7,09",
    [
      "bac-giang grdp_growth #1 2024",
      "bac-giang grdp_growth 13.85% 2024",
      "thanh-hoa grdp_growth #2 2024",
      "thanh-hoa grdp_growth 12.16% 2024",
      "hai-phong grdp_growth #3 2024",
      "hai-phong grdp_growth 11.01% 2024",
      "viet-nam grdp_growth 7.09% 2024",
    ],
    "nb",
  ],
  [
    "hold names that are other words in running text",
    "Xếp hạng PCI 2024\n1 | Hải Phòng | 74,84\n2 | Hồ Chí Minh | 73,20\n3 | Long An | 72,64",
    three("pci", "2024", ["hai-phong", 1, 74.84], ["ho-chi-minh-city", 2, 73.2], ["long-an", 3, 72.64]),
    "vi",
  ],
];

const PLACES: Case[] = [
  [
    "count down",
    `Top 3 PCI 2024\n${LINES.split("\n").reverse().join("\n")}`,
    LEADERS.toSpliced(0, 6, ...LEADERS.slice(4), ...LEADERS.slice(2, 4), ...LEADERS.slice(0, 2)),
  ],
  [
    "are none where the list begins with the lowest",
    "The 3 provinces with the lowest PCI 2022\n1. Cao Bang 59.58\n2. Bac Lieu 60.36\n3. Hau Giang 60.90",
    ["cao-bang pci 59.58 points 2022", "bac-lieu pci 60.36 points 2022", "hau-giang pci 60.9 points 2022"],
  ],
  [
    "of 34 units are those of the units since the merger",
    "The Ministry announced the DTI 2024 of the 34 provinces and cities:\n1 Hanoi 0.8241\n3 Da Nang 0.7064\n34 Dak Lak 0.5712",
    [
      "ha-noi dti #1/34 2024",
      "ha-noi dti 0.8241 index 2024",
      "da-nang-2025 dti #3/34 2024",
      "da-nang-2025 dti 0.7064 index 2024",
      "dak-lak-2025 dti #34/34 2024",
      "dak-lak-2025 dti 0.5712 index 2024",
    ],
    "en",
    "2025-12-01",
  ],
  ["of 63 units need not be told to be so", `PCI 2024 of the 63 provinces and cities:\n${LINES}`, LEADERS, "en", "2025-05-10"],
  [
    "that count the rows of a region are the region's",
    "PCI 2024 ranking of the Mekong Delta\n1 Long An 72.64\n2 Hau Giang 70.54\n3 Dong Thap 70.35",
    [
      "long-an pci #1 in mekong-delta 2024",
      "long-an pci 72.64 points 2024",
      "hau-giang pci #2 in mekong-delta 2024",
      "hau-giang pci 70.54 points 2024",
      "dong-thap pci #3 in mekong-delta 2024",
      "dong-thap pci 70.35 points 2024",
    ],
  ],
  [
    "stand alone under words that speak of ranks",
    "Top 4 PCI 2024 gồm:\n1. Hải Phòng\n2. Quảng Ninh\n3. Long An\n4. Bắc Giang",
    ["hai-phong pci #1 2024", "quang-ninh pci #2 2024", "long-an pci #3 2024", "bac-giang pci #4 2024"],
    "vi",
  ],
];

const AROUND: Case[] = [
  [
    "it, the edition is told, not the day it was published on",
    "Ngày 6/5/2025, VCCI công bố bảng xếp hạng PCI 2024\n1 Hải Phòng 74,84\n2 Quảng Ninh 73,20\n3 Long An 72,64",
    LEADERS,
    "vi",
    "2025-05-06",
  ],
  [
    "it, only the title may name the index",
    `The PCI 2024 in full\n\nVCCI made its list public at noon.\n\nRank Province Score\n${LINES}`,
    LEADERS,
  ],
  [
    "two of them, each has its own year",
    `PCI ranking\nYear 2023\nRank Province Score\n1 Quang Ninh 71.25\n2 Long An 70.94\n3 Hai Phong 70.34\nYear 2024\nRank Province Score\n${LINES}`,
    [...three("pci", "2023", ["quang-ninh", 1, 71.25], ["long-an", 2, 70.94], ["hai-phong", 3, 70.34]), ...LEADERS],
  ],
  [
    "two of them, each has its own index",
    `PCI 2024\n${LINES}\n\nPAPI 2023\n1 Ha Giang 48.10\n2 Quang Ninh 47.20\n3 Ben Tre 47.10`,
    [...LEADERS, ...three("papi", "2023", ["ha-giang", 1, 48.1], ["quang-ninh", 2, 47.2], ["ben-tre", 3, 47.1])],
  ],
  [
    "it, something stands between its rows",
    `PCI 2024 ranking\n${LINES}\nPhoto: a port at dawn\n4 Bac Giang 71.24`,
    [...LEADERS, ...three("pci", "2024", ["bac-giang", 4, 71.24])],
  ],
  [
    "it, the scale tells which of two indices it is of",
    "Top of the PCI and PGI 2024 rankings\n1 Hai Phong 29.76\n2 Quang Ninh 27.2\n3 Long An 26.6",
    three("pgi", "2024", ["hai-phong", 1, 29.76], ["quang-ninh", 2, 27.2], ["long-an", 3, 26.6]),
  ],
  [
    "it, the province of the text is not one of its rows",
    `Ben Tre wants to do better in the PCI\n\nThe PCI 2024 at a glance\n${LINES}\n\nThe province scored 69.1 points and ranked 12th nationwide.`,
    [...LEADERS, "ben-tre pci 69.1 points 2024", "ben-tre pci #12 2024"],
  ],
  [
    "it, growth is aimed at",
    "Mục tiêu tăng trưởng GRDP năm 2026\nBắc Ninh: 12,5%\nHải Phòng: 13%\nQuảng Trị: 10,6%",
    [
      "bac-ninh-2025 grdp_growth 12.5% 2026 target",
      "hai-phong-2025 grdp_growth 13% 2026 target",
      "quang-tri-2025 grdp_growth 10.6% 2026 target",
    ],
    "vi",
    "2026-01-10",
  ],
  [
    "it, rows on one line are parted by semicolons",
    "5 địa phương có GRDP tăng cao nhất năm 2024: Bắc Giang 13,85%; Thanh Hóa 12,16%; Hải Phòng 11,01%.",
    ["bac-giang grdp_growth 13.85% 2024", "thanh-hoa grdp_growth 12.16% 2024", "hai-phong grdp_growth 11.01% 2024"],
    "vi",
  ],
  [
    "it, a row that cannot be read hides nothing",
    "GRDP growth 2024\nWhole country 7.09\nBac Giang 13.85\nThanh Hoa 12.16\nHai Phong 11.01",
    ["bac-giang grdp_growth 13.85% 2024", "thanh-hoa grdp_growth 12.16% 2024", "hai-phong grdp_growth 11.01% 2024"],
  ],
];

const NONE: Case[] = [
  [
    "of what is named last above it, where that is another thing",
    "GRDP growth aside, public investment disbursement rates were as follows:\nHanoi 45.2%\nHue 50.1%\nDa Nang 38.5%",
    [],
  ],
  ["a part of an index", "PCI 2024: Time costs\n1 Hai Phong 38.91\n2 Quang Ninh 38.72\n3 Long An 38.64", []],
  [
    "what the catalogue does not name",
    "PCI 2024 and trade\nExports (billion USD)\n1 Bac Ninh 39.1\n2 Hai Phong 32.0\n3 Thai Nguyen 28.1",
    [],
  ],
  ["the weather, in an article on an index", "PCI 2024 announced in Hanoi today\n\nWeather today\nHanoi 28.5\nHue 30.1\nDa Nang 29.9", []],
  ["sums of money", "PCI 2024\n1. Hai Phong: 500 billion VND\n2. Quang Ninh: 300 billion VND\n3. Long An: 200 billion VND", []],
  ["telephone numbers", "PCI 2024 contacts\nHai Phong: 0225 384\nQuang Ninh: 0203 385\nLong An: 0272 386", []],
  [
    "headlines",
    "PCI 2024\nRelated\n1 Hanoi opens bridge (05/05/2025)\n2 Hue builds a road (04/05/2025)\n3 Da Nang to hold forum (03/05/2025)",
    [],
  ],
  ["sentences", "PCI 2024\n1. Hai Phong opened 3 offices.\n2. Quang Ninh cut 4 procedures.\n3. Long An trained 50 officials.", []],
  ["counts", "PCI 2024 tạo động lực\nSố cuộc họp\nHải Phòng 12\nQuảng Ninh 15\nLong An 9", [], "vi"],
  ["a list of who took part", "Meeting on PCI 2024\n1. Hai Phong\n2. Quang Ninh\n3. Long An", []],
  ["a league of another kind", "Football\n1 Hai Phong 24\n2 Quang Ninh 23\n3 Long An 20", []],
];

describe("the head of a flattened table", () => void it.each(HEADS)("%s", expectCase));
describe("the cells of a flattened table", () => void it.each(CELLS)("%s", expectCase));
describe("ranks in a flattened table", () => void it.each(PLACES)("%s", expectCase));
describe("around a flattened table:", () => void it.each(AROUND)("%s", expectCase));
describe("no table of ours is", () => void it.each(NONE)("%s", expectCase));

describe("numbers of a table that say nothing", () => {
  it("are accounted for, and read by no other rule", () => {
    const text = "Kết quả PII 2024\nSTT Tỉnh Điểm\n1 Bắc Kạn 30,10\n2 Bến Tre 41,20\n3 Cà Mau 35,00";
    expect(classesOf("vi", text)).toEqual({
      "2024": "period",
      "1": "uncatalogued",
      "2": "uncatalogued",
      "3": "uncatalogued",
      "30,10": "observation",
      "41,20": "observation",
      "35,00": "observation",
    });
  });
});

describe("tables of any kind", () => {
  const parts = fc.constantFrom(
    "PCI 2024",
    "DTI",
    "Rank",
    "Province",
    "Score",
    "2023",
    "1",
    "2",
    "3",
    "45",
    "71.25",
    "0.61",
    "12.5%",
    "Hai Phong",
    "Da Nang",
    "Hue",
    "Long An",
    "the Mekong Delta",
    "Atlantis",
    "-",
    "...",
    "n/a",
    "+2",
  );
  const marks = fc.constantFrom(" ", " ", "\n", "\n\n", "\t", " | ", "; ", ", ", ": ", ". ", " (", ") ");
  it("give an answer, and nothing that cannot be proved", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, marks), { maxLength: 60 }), fc.constantFrom(...LANGUAGES), (words, language) => {
        const text = words.flat().join("");
        const { observations, coverage } = compileArticle({ id: "test", text, language, published: "2025-01-01" });
        for (const one of observations) expect(verifyObservation(one, text, language)).toBeNull();
        const made = new Set(coverage.numbers.flatMap((number) => number.observations));
        for (const { id } of observations) expect(made.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
