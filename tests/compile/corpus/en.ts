import type { CorpusLine } from "./corpus.ts";

/** English sentences and what a careful reader takes from them. */
export const en: CorpusLine[] = [
  // ranks
  ["In 2023, Nghe An ranked 12th nationwide in the Provincial Innovation Index (PII).", ["nghe-an pii #12 2023"]],
  ["Quang Ninh stood at 1st place in the PCI 2023 with 71.25 points.", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023"]],
  ["Its DTI in 2022 was 0.6123, ranking 23rd out of 63 provinces and cities. Phu Tho is determined to do better.", ["phu-tho dti 0.6123 index 2022", "phu-tho dti #23/63 2022"]],
  ["Lam Dong's PII reached 22/63 provinces in 2024, up 3 places compared to 2023.", ["lam-dong pii #22/63 2024", "lam-dong pii 3 places since 2023 2024"]],
  ["Hau Giang was 5th nationwide and 2nd in the Mekong Delta in the PCI in 2024.", ["hau-giang pci #5 2024", "hau-giang pci #2 in mekong-delta 2024"]],
  ["In 2024 Son La ranked 40th in PCI and 33rd in PAPI.", ["son-la pci #40 2024", "son-la papi #33 2024"]],
  ["Long An was among the top 10 provinces in the PCI 2023.", ["long-an pci #<=10 2023"]],
  ["In the 2023 PCI, Hai Duong dropped 5 places to 17th.", ["hai-duong pci -5 places 2023", "hai-duong pci #17 2023"]],
  ["Hanoi leads the country in the PII 2024.", ["ha-noi pii #1 2024"]],
  // scores in lists
  ["The leaders of PII 2023 were Hanoi (62.86), Ho Chi Minh City (55.85) and Hai Phong (52.32).", ["ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
  // growth, level and change
  ["In 2024, Thanh Hoa's GRDP grew by 12.16 %, ranking 2nd nationwide.", ["thanh-hoa grdp_growth 12.16% 2024", "thanh-hoa grdp_growth #2 2024"]],
  ["GRDP growth of Ca Mau in the first nine months of 2024 was 6.42%.", ["ca-mau grdp_growth 6.42% 2024-01/2024-09"]],
  ["In 2023, Tay Ninh's budget revenue reached VND 11,500 billion, up 4% year-on-year.", ["tay-ninh budget_revenue 11500000000000 VND 2023"]],
  ["In 2022 the index of industrial production of Ha Nam rose by 14.1%.", []],
  ["In 2024, Dong Nai's GRDP was estimated at over VND 493 trillion, and GRDP per capita reached VND 144.6 million.", ["dong-nai grdp >493000000000000 VND 2024 estimate", "dong-nai grdp_per_capita 144600000 VND 2024"]],
  // shares
  ["In 2023, the economic structure of Vinh Phuc was: industry and construction 62.1%, services 31.4% and agriculture 6.5%.", ["vinh-phuc industry_share 62.1% 2023", "vinh-phuc services_share 31.4% 2023", "vinh-phuc agriculture_share 6.5% 2023"]],
  ["In 2024 the digital economy accounted for 18.3% of GRDP in Da Nang.", ["da-nang digital_economy_share 18.3% 2024"]],
  // targets
  ["By 2030, Lao Cai aims for the digital economy to account for at least 30% of GRDP.", ["lao-cai-2025 digital_economy_share >=30% ../2030 target"], "2025-03-01"],
  ["From 2027, Kon Tum will strive to spend 2 % of the budget on science and technology.", ["kon-tum st_budget_share 2% 2027/.. target"], "2025-03-01"],
  ["Dien Bien targets GRDP growth of 10.5-11% in 2025.", ["dien-bien grdp_growth 10.5..11% 2025 target"], "2024-12-20"],
  // what must not be read
  ["On 22 December 2024 the Politburo issued Resolution No. 57-NQ/TW, and Ca Mau adopted Plan No. 112/KH-UBND.", []],
  ["The 13th Party Congress met; 5G reached Ben Tre, and the meeting drew 300 guests.", []],
  ["Over the 5-year term 2020-2025, Gia Lai carried out Project 06.", []],
];
