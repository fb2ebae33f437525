import type { Corpus } from "./corpus.ts";

/** Norwegian sentences and what a careful reader takes from them. */
// prettier-ignore
export const nb: Corpus = {
  rank: {
    shows: [
      ["Phu Tho rangerte på 10. plass i landet i PCI 2024.", ["phu-tho pci #10 2024"]],
      ["Binh Phuoc ligger på 10. plass på landsbasis i den digitale transformasjonsindeksen (DTI) i 2023.", ["binh-phuoc dti #10 2023"]],
      ["Hanoi fortsatte å lede landet i PII i 2024.", ["ha-noi pii #1 2024"]],
      ["Da Nang toppet DTI-rangeringen i landet i 2022.", ["da-nang dti #1 2022"]],
      ["Bac Giang rangerte på fjerdeplass i PCI i 2023.", ["bac-giang pci #4 2023"]],
      ["Ifølge VCCI steg Vinh Long fra 33. plass i 2022 til 25. plass i 2023 på PCI.", ["vinh-long pci #33 2022", "vinh-long pci #25 2023"]],
    ],
    leaves: [],
  },
  "rank-of-size": {
    shows: [
      ["I 2024 ble Lao Cai rangert som nummer 22 av 63 provinser og byer i den provinsielle innovasjonsindeksen (PII).", ["lao-cai pii #22/63 2024"]],
      ["Ninh Thuan ble rangert som nummer 29/63 i DTI i 2023 (nummer 33/63 i 2022).", ["ninh-thuan dti #29/63 2023", "ninh-thuan dti #33/63 2022"]],
      ["I 2023 var An Giang nummer 26 av 63 i DTI, der digital forvaltning var nummer 18, digital økonomi nummer 31 og digitalt samfunn nummer 40.", ["an-giang dti #26/63 2023", "an-giang dti_digital_government #18 2023", "an-giang dti_digital_economy #31 2023", "an-giang dti_digital_society #40 2023"]],
      ["Den digitale transformasjonsindeksen til Thai Binh var 0,7012 i 2022, rangert på 19. plass av 63.", ["thai-binh dti 0.7012 index 2022", "thai-binh dti #19/63 2022"]],
    ],
    leaves: [],
  },
  "rank-in-words": {
    shows: [],
    leaves: [],
  },
  "leading-group": {
    shows: [
      ["Hau Giang var blant de 10 beste provinsene i landet i PCI i 2023.", ["hau-giang pci #<=10 2023"]],
      ["Long An er blant de 5 provinsene som leder landet i PCI 2024.", ["long-an pci #<=5 2024"]],
      ["Tay Ninh er en av de 15 provinsene med den høyeste PII-indeksen i 2023.", ["tay-ninh pii #<=15 2023"]],
    ],
    leaves: [],
  },
  "rank-in-region": {
    shows: [
      ["Tra Vinh rangerte som nummer 2 i Mekong-deltaet og nummer 11 i landet i PAR-indeksen for 2022.", ["tra-vinh par_index #2 in mekong-delta 2022", "tra-vinh par_index #11 2022"]],
      ["Nam Dinh er nummer 3 i Red River Delta i PII 2023.", ["nam-dinh pii #3 in red-river-delta 2023"]],
    ],
    leaves: [],
  },
  "among-34": {
    shows: [
      ["I 2025 ble Ca Mau rangert som nummer 12/34 provinser og byer i digital transformasjon.", ["ca-mau-2025 dti #12/34 2025"]],
    ],
    leaves: [],
  },
  score: {
    shows: [
      ["PAPI-indeksen 2023 for Thai Nguyen-provinsen nådde 44,31 poeng, rangert som nummer 6 i landet.", ["thai-nguyen papi 44.31 points 2023", "thai-nguyen papi #6 2023"]],
      ["I 2022 ble Son La rangert på 41. plass i PCI, 38. plass i PAR-indeksen og 20. plass i SIPAS.", ["son-la pci #41 2022", "son-la par_index #38 2022", "son-la sipas #20 2022"]],
      ["Quang Ninh kom på førsteplass i PCI 2023 med 71,25 poeng.", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023"]],
      ["I 2024 fikk Bac Ninh 49,20 poeng i PII og ble rangert som nummer 7.", ["bac-ninh pii 49.2 points 2024", "bac-ninh pii #7 2024"]],
      ["Can Tho oppnådde en PCI-poengsum på 66,98 i 2023.", ["can-tho pci 66.98 points 2023"]],
      ["Indeksen for menneskelig utvikling (HDI) i Hung Yen var 0,748 i 2023.", ["hung-yen hdi 0.748 index 2023"]],
      ["Administrasjonsreformindeksen (PAR INDEX) i 2023 for Hai Duong nådde 89,5 %, på 9. plass.", ["hai-duong par_index 89.5% 2023", "hai-duong par_index #9 2023"]],
    ],
    leaves: [],
  },
  pillar: {
    shows: [],
    leaves: [],
  },
  list: {
    shows: [
      ["I PII 2023 kom Hanoi først (62,86 poeng), fulgt av Ho Chi Minh-byen (55,85 poeng) og Hai Phong (52,32 poeng).", ["ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
    ],
    leaves: [],
  },
  "several-provinces": {
    shows: [],
    leaves: [],
  },
  respectively: {
    shows: [],
    leaves: [],
  },
  "two-editions": {
    shows: [],
    leaves: [],
  },
  change: {
    shows: [
      ["Dak Nong klatret 12 plasser sammenlignet med 2022 og rangerte som nummer 38 i DTI 2023.", ["dak-nong dti 12 places since 2022 2023", "dak-nong dti #38 2023"]],
      ["I 2023 falt Kon Tum 5 plasser i PCI sammenlignet med 2022, ned til 61. plass.", ["kon-tum pci -5 places since 2022 2023", "kon-tum pci #61 2023"]],
    ],
    leaves: [],
  },
  growth: {
    shows: [
      ["BNP-veksten (GRDP) i Nam Dinh i 2024 nådde 10,49 %, som er den femte høyeste i landet.", ["nam-dinh grdp_growth 10.49% 2024", "nam-dinh grdp_growth #5 2024"]],
      ["I 2021 falt Binh Thuans GRDP med 1,25 %.", ["binh-thuan grdp_growth -1.25% 2021"]],
      ["I 2024 nådde den økonomiske vekstraten i Tuyen Quang 9,04 %, og statsbudsjettinntektene i området var 3470 milliarder VND.", ["tuyen-quang grdp_growth 9.04% 2024", "tuyen-quang budget_revenue 3470000000000 VND 2024"]],
    ],
    leaves: [
      ["Industriproduksjonsindeksen (IIP) i Hai Duong økte med 12,3 % i oktober 2024.", []],
      ["I 2024 nådde Bac Ninhs eksportomsetning 39,5 milliarder USD, og fattigdomsraten falt til 0,85 %.", []],
      ["Ved utgangen av 2024 var utestående kreditt i Vinh Phuc 145 000 milliarder VND, opp 12 % fra begynnelsen av året.", []],
    ],
  },
  shares: {
    shows: [
      ["Økonomisk struktur i Dong Nai i 2023: landbruk, skogbruk og fiskeri utgjorde 10,6 %, industri og bygg og anlegg utgjorde 57,8 % og tjenester utgjorde 25,1 %.", ["dong-nai agriculture_share 10.6% 2023", "dong-nai industry_share 57.8% 2023", "dong-nai services_share 25.1% 2023"]],
      ["I 2024 utgjorde den digitale økonomien 18,5 % av GRDP i Lang Son.", ["lang-son digital_economy_share 18.5% 2024"]],
      ["Andelen digital økonomi i GRDP i Thua Thien Hue nådde 15,2 % i 2023.", ["thua-thien-hue digital_economy_share 15.2% 2023"]],
    ],
    leaves: [],
  },
  money: {
    shows: [
      ["Den økonomiske skalaen (GRDP) i Kien Giang i 2023 nådde 125 520 milliarder VND.", ["kien-giang grdp 125520000000000 VND 2023"]],
      ["GRDP per innbygger i Bac Kan nådde 53,8 millioner VND i 2024.", ["bac-kan grdp_per_capita 53800000 VND 2024"]],
      ["I 2023 var gjennomsnittlig GRDP per innbygger i Ba Ria - Vung Tau 7 150 USD.", ["ba-ria-vung-tau grdp_per_capita 7150 USD 2023"]],
      ["Statsbudsjettinntektene i Yen Bai i 2023 nådde 4 650 milliarder VND, 102 % av estimatet, opp 5,6 % sammenlignet med 2022.", ["yen-bai budget_revenue 4650000000000 VND 2023"]],
      ["Totale budsjettinntekter i Hai Phong i 2024 oversteg 118 000 milliarder VND.", ["hai-phong budget_revenue >118000000000000 VND 2024"]],
    ],
    leaves: [],
  },
  "number-marks": {
    shows: [],
    leaves: [],
  },
  comparator: {
    shows: [],
    leaves: [],
  },
  range: {
    shows: [],
    leaves: [],
  },
  "part-of-year": {
    shows: [
      ["GRDP i Ha Nam økte med 10,54 % i første kvartal 2025 sammenlignet med samme periode i fjor.", ["ha-nam grdp_growth 10.54% 2025-01/2025-03"]],
      ["I de første seks månedene av 2024 økte Cao Bangs GRDP med 5,98 %.", ["cao-bang grdp_growth 5.98% 2024-01/2024-06"]],
      ["I de første ni månedene av 2024 vokste Thanh Hoas økonomi med 12,46 %.", ["thanh-hoa grdp_growth 12.46% 2024-01/2024-09"]],
    ],
    leaves: [],
  },
  years: {
    shows: [],
    leaves: [],
  },
  target: {
    shows: [
      ["Innen 2030 har Thai Binh som mål at den digitale økonomien skal utgjøre minst 30 % av GRDP.", ["thai-binh digital_economy_share >=30% ../2030 target"], "2024-08-02"],
      ["Hue tar sikte på en GRDP-vekst på 10–11 % i 2026.", ["thua-thien-hue grdp_growth 10..11% 2026 target"], "2025-12-01"],
      ["Mål innen 2030 for Soc Trang:\n- Den digitale økonomien utgjør 20 % av GRDP;\n- GRDP per innbygger når 120 millioner VND.", ["soc-trang digital_economy_share 20% ../2030 target", "soc-trang grdp_per_capita 120000000 VND ../2030 target"], "2024-05-10"],
      ["I perioden 2026–2030 streber Nghe An etter en gjennomsnittlig GRDP-vekst på 10,5–11 % per år.", ["nghe-an grdp_growth 10.5..11% 2026/2030 target"], "2025-10-02"],
      ["Lai Chau har som mål å være blant de 40 beste provinsene i PCI innen 2030.", ["lai-chau pci #<=40 ../2030 target"], "2025-03-15"],
    ],
    leaves: [],
  },
  estimate: {
    shows: [
      ["I 2024 er GRDP i Binh Duong anslått til nesten 521 000 milliarder VND, en økning på 7,48 % sammenlignet med 2023.", ["binh-duong grdp ~521000000000000 VND 2024 estimate", "binh-duong grdp_growth 7.48% 2024"]],
    ],
    leaves: [],
  },
  inherited: {
    shows: [
      ["Ha Giang-provinsen har innført mange løsninger. I 2023 rangerte provinsen som nummer 45/63 i DTI, en økning på 6 plasser sammenlignet med 2022.", ["ha-giang dti #45/63 2023", "ha-giang dti 6 places since 2022 2023"]],
      ["Bac Lieu forbedrer investeringsklimaet\nDen 6. mai 2025 offentliggjorde VCCI den provinsielle konkurranseevneindeksen (PCI) for 2024. Følgelig fikk provinsen 66,15 poeng, rangert som nummer 32, opp 9 plasser sammenlignet med 2023.\nKilde: https://baobaclieu.vn/pci-2024-123.html", ["bac-lieu pci 66.15 points 2024", "bac-lieu pci #32 2024", "bac-lieu pci 9 places since 2023 2024"], "2025-05-06"],
    ],
    leaves: [],
  },
  table: {
    shows: [],
    leaves: [],
  },
  "broken-text": {
    shows: [],
    leaves: [],
  },
  document: {
    shows: [
      ["Den 22. desember 2024 utstedte politbyrået resolusjon nr. 57-NQ/TW, og Hoa Binh vedtok plan nr. 112/KH-UBND.", []],
    ],
    leaves: [],
  },
  date: {
    shows: [],
    leaves: [],
  },
  ordinal: {
    shows: [],
    leaves: [],
  },
  name: {
    shows: [
      ["Phu Tho har 5G-dekning i 13 distrikter og bruker ISO 9001:2015.", []],
    ],
    leaves: [],
  },
  furniture: {
    shows: [],
    leaves: [],
  },
  count: {
    shows: [
      ["Dien Bien har 2145 BTS-stasjoner, og mobildekningen i landsbyene er 98,3 %.", ["dien-bien bts_stations 2145 count undated", "dien-bien mobile_coverage 98.3% undated"]],
    ],
    leaves: [
      ["Den 20. partikongressen i Hung Yen varte i 3 dager med 350 delegater.", []],
    ],
  },
  spelling: {
    shows: [],
    leaves: [],
  },
  paragraph: {
    shows: [],
    leaves: [],
  },
};
