import type { Corpus } from "./corpus.ts";

/** Norwegian sentences and what a careful reader takes from them. */
// prettier-ignore
export const nb: Corpus = {
  rank: {
    shows: [
      ["Phu Tho rangerte på 10. plass i landet i PCI 2024.", ["phu-tho pci #10 2024"]],
      ["Binh Phuoc ligger på 10. plass på landsbasis i den digitale transformasjonsindeksen (DTI) i 2023.", ["binh-phuoc dti #10 2023"]],
      ["I 2022 ble Son La rangert på 41. plass i PCI, 38. plass i PAR-indeksen og 20. plass i SIPAS.", ["son-la pci #41 2022", "son-la par_index #38 2022", "son-la sipas #20 2022"]],
      ["Thai Nguyen er rangert som nummer 10 når det gjelder provinsiell konkurranseevne (PCI) i 2023.", ["thai-nguyen pci #10 2023"]],
    ],
    leaves: [
      ["Hanoi har 46 OCOP-produkter rangert med 3 stjerner, og PCI for provinsen er ennå ikke kunngjort.", []],
      ["Vinh Long rangerer som nummer 6 i landet når det gjelder utbetaling av offentlige investeringer i 2023.", []],
      ["Vietnam rangerte som nummer 44 av 133 land i den globale innovasjonsindeksen (GII) i 2024.", []],
      ["Elevlaget fra Hai Duong ble nummer 3 i landet i 2024 med 96 premier.", []],
      ["Bac Giang er nummer 10 i landet når det gjelder eksportverdi i 2023.", []],
    ],
  },
  "rank-of-size": {
    shows: [
      ["I 2024 ble Lao Cai rangert som nummer 22 av 63 provinser og byer i den provinsielle innovasjonsindeksen (PII).", ["lao-cai pii #22/63 2024"]],
      ["Den digitale transformasjonsindeksen til Thai Binh var 0,7012 i 2022, rangert på 19. plass av 63.", ["thai-binh dti 0.7012 index 2022", "thai-binh dti #19/63 2022"]],
      ["I 2022 kom Lang Son på 12. plass av 63 i PAR-indeksen.", ["lang-son par_index #12/63 2022"]],
      ["PAPI 2022 for Khanh Hoa var bare 39,24 poeng, på 59. plass av 61; SIPAS var 75,9 %, nummer 58/63.", ["khanh-hoa papi 39.24 points 2022", "khanh-hoa papi #59/61 2022", "khanh-hoa sipas 75.9% 2022", "khanh-hoa sipas #58/63 2022"]],
    ],
    leaves: [
      ["I 2023 hadde Ha Giang 45/175 kommuner som oppfylte standarden for nye landdistrikter, og PCI ble forbedret.", []],
      ["Ifølge PCI 2023 økte 7 av 10 delindekser i Ben Tre.", []],
      ["Nghe An fullførte 28 av 28 mål i 2023.", []],
    ],
  },
  "rank-in-words": {
    shows: [
      ["Hanoi fortsatte å lede landet i PII i 2024.", ["ha-noi pii #1 2024"]],
      ["Da Nang toppet DTI-rangeringen i landet i 2022.", ["da-nang dti #1 2022"]],
      ["Bac Giang rangerte på fjerdeplass i PCI i 2023.", ["bac-giang pci #4 2023"]],
      ["Bac Ninh kom på andreplass i landet i PAPI i 2024.", ["bac-ninh papi #2 2024"]],
      ["I 2024 var Lam Dong på førsteplass i det sentrale høylandet i PII.", ["lam-dong pii #1 in central-highlands 2024"]],
      ["Ha Nam er på tredjeplass i landet i GRDP-vekst med 10,93 % i 2024.", ["ha-nam grdp_growth #3 2024", "ha-nam grdp_growth 10.93% 2024"]],
      ["Hanoi på tredjeplass i PAPI 2023.", ["ha-noi papi #3 2023"]],
      ["2022 er det sjette året på rad at Quang Ninh er nummer 1 i PCI, med 72,95 poeng.", ["quang-ninh pci #1 2022", "quang-ninh pci 72.95 points 2022"]],
      ["I 2023 var Tay Ninh andre best i landet i SIPAS.", ["tay-ninh sipas #2 2023"]],
    ],
    leaves: [
      ["For første gang arrangerte Ca Mau en dialog om PCI i andre kvartal 2024.", []],
      ["De ledende bedriftene i Thanh Hoa bidro til å forbedre PCI i 2023.", []],
      ["Lederen av folkekomiteen i Nam Dinh leder styringskomiteen for PCI og PAPI i 2024.", []],
    ],
  },
  "leading-group": {
    shows: [
      ["Hau Giang var blant de 10 beste provinsene i landet i PCI i 2023.", ["hau-giang pci #<=10 2023"]],
      ["Long An er blant de 5 provinsene som leder landet i PCI 2024.", ["long-an pci #<=5 2024"]],
      ["Tay Ninh er en av de 15 provinsene med den høyeste PII-indeksen i 2023.", ["tay-ninh pii #<=15 2023"]],
      ["Lao Cai skal innen utgangen av 2025 være blant topp 10 i DTI og topp 20 i PII.", ["lao-cai-2025 dti #<=10 ../2025 target", "lao-cai-2025 pii #<=20 ../2025 target"], "2024-02-10"],
    ],
    leaves: [
      ["I 2023 falt Binh Thuan ut av gruppen med de 30 beste provinsene i PCI.", []],
      ["De 5 beste provinsene i PCI 2024 er Hai Phong, Quang Ninh, Long An, Bac Giang og Ba Ria - Vung Tau.", []],
      ["Regionens fire beste i PII 2024 er Da Nang, Khanh Hoa, Thanh Hoa og Thua Thien Hue.", []],
      ["Lai Chau er blant de fem siste provinsene i PII 2024, på 62. plass.", ["lai-chau pii #62 2024"]],
      ["I 2024 hadde Quang Nam 12 bedrifter blant de 500 største i Vietnam.", []],
    ],
  },
  "rank-in-region": {
    shows: [
      ["Tra Vinh rangerte som nummer 2 i Mekong-deltaet og nummer 11 i landet i PAR-indeksen for 2022.", ["tra-vinh par_index #2 in mekong-delta 2022", "tra-vinh par_index #11 2022"]],
      ["Nam Dinh er nummer 3 i Red River Delta i PII 2023.", ["nam-dinh pii #3 in red-river-delta 2023"]],
      ["I 2023 ble Khanh Hoa rangert som nummer 24/63 i PII og som nummer 5/14 i regionen.", ["khanh-hoa pii #24/63 2023", "khanh-hoa pii #5/14 in north-central-and-central-coast 2023"]],
    ],
    leaves: [
      ["I 2024 var Quang Binh nummer 21 i landet i PII, høyere enn gjennomsnittet for den nordlige sentralregionen.", ["quang-binh pii #21 2024"]],
      ["Tien Giang rangerte som nummer 18 i landet i PCI 2023, mens Mekong-deltaet har 13 provinser og byer.", ["tien-giang pci #18 2023"]],
    ],
  },
  "among-34": {
    shows: [
      ["I 2025 ble Ca Mau rangert som nummer 12/34 provinser og byer i digital transformasjon.", ["ca-mau-2025 dti #12/34 2025"]],
      ["I PAR-indeksen for 2025 er Can Tho rangert som nummer 9 av 34, og i SIPAS som nummer 15 av 34.", ["can-tho-2025 par_index #9/34 2025", "can-tho-2025 sipas #15/34 2025"]],
      ["Blant 34 provinser og byer rangerte Quang Tri på 19. plass i PII i 2025.", ["quang-tri-2025 pii #19/34 2025"]],
    ],
    leaves: [
      ["I 2024 ble Lam Dong rangert som nummer 34 av 63 i PAPI.", ["lam-dong papi #34/63 2024"]],
      ["Fra 1. juli 2025 har landet 34 provinser og byer. Før dette rangerte Bac Lieu som nummer 32 i PCI 2024.", ["bac-lieu pci #32 2024"]],
    ],
  },
  score: {
    shows: [
      ["PAPI-indeksen 2023 for Thai Nguyen-provinsen nådde 44,31 poeng, rangert som nummer 6 i landet.", ["thai-nguyen papi 44.31 points 2023", "thai-nguyen papi #6 2023"]],
      ["Quang Ninh kom på førsteplass i PCI 2023 med 71,25 poeng.", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023"]],
      ["I 2024 fikk Bac Ninh 49,20 poeng i PII og ble rangert som nummer 7.", ["bac-ninh pii 49.2 points 2024", "bac-ninh pii #7 2024"]],
      ["Can Tho oppnådde en PCI-poengsum på 66,98 i 2023.", ["can-tho pci 66.98 points 2023"]],
      ["Indeksen for menneskelig utvikling (HDI) i Hung Yen var 0,748 i 2023.", ["hung-yen hdi 0.748 index 2023"]],
      ["Administrasjonsreformindeksen (PAR INDEX) i 2023 for Hai Duong nådde 89,5 %, på 9. plass.", ["hai-duong par_index 89.5% 2023", "hai-duong par_index #9 2023"]],
      ["Ben Tre ble nummer 12 på PCI 2024. Medianen er 67,67 poeng.", ["ben-tre pci #12 2024"]],
      ["Ifølge Vietnam ICT Index 2020 rangerte Bac Ninh som nummer 6 med en indeks på 0,5911.", ["bac-ninh ict_index #6 2020", "bac-ninh ict_index 0.5911 index 2020"]],
      ["HDI-indeksen for Binh Duong i 2020 er 0,783.", ["binh-duong hdi 0.783 index 2020"]],
    ],
    leaves: [
      ["Elevene i Nghe An oppnådde et gjennomsnitt på 6,71 poeng til avgangseksamen i 2024; provinsens PCI er ikke offentliggjort.", []],
      ["Bac Kan har 5 turistpunkter og 108 kulturpostkontorer som støtter nettbaserte tjenester.", []],
      ["E-handelsindeksen (EBI) for Binh Duong nådde 53,2 poeng i 2024, rangert som nummer 4.", []],
      ["DDCI 2023: finansavdelingen i Lao Cai fikk 85,3 poeng og ble nummer 1.", []],
      ["Turistenes tilfredshet i Quang Binh er 92 %.", []],
    ],
  },
  pillar: {
    shows: [
      ["I 2023 var An Giang nummer 26 av 63 i DTI, der digital forvaltning var nummer 18, digital økonomi nummer 31 og digitalt samfunn nummer 40.", ["an-giang dti #26/63 2023", "an-giang dti_digital_government #18 2023", "an-giang dti_digital_economy #31 2023", "an-giang dti_digital_society #40 2023"]],
      ["I DTI for 2022 oppnådde Thai Binh 0,7012 poeng for digital forvaltning, 0,5533 poeng for digital økonomi og 0,6120 poeng for digitalt samfunn.", ["thai-binh dti_digital_government 0.7012 index 2022", "thai-binh dti_digital_economy 0.5533 index 2022", "thai-binh dti_digital_society 0.612 index 2022"]],
      ["Søylen digital regjering i Hau Giang fikk 0,7321 poeng i DTI 2023 (nummer 8), og digitalt samfunn 0,6105 poeng (nummer 15).", ["hau-giang dti_digital_government 0.7321 index 2023", "hau-giang dti_digital_government #8 2023", "hau-giang dti_digital_society 0.6105 index 2023", "hau-giang dti_digital_society #15 2023"]],
      ["I DTI-rangeringen for 2022 er Gia Lai nummer 41 i digital forvaltning, nummer 47 i digital økonomi og nummer 52 i digitalt samfunn.", ["gia-lai dti_digital_government #41 2022", "gia-lai dti_digital_economy #47 2022", "gia-lai dti_digital_society #52 2022"]],
    ],
    leaves: [
      ["PAPI for Dong Thap nådde 43,8 poeng i 2022, der kontroll av korrupsjon fikk 7,1 poeng og elektronisk styring 3,2 poeng.", ["dong-thap papi 43.8 points 2022"]],
      ["I 2023 fikk Hau Giang 7,52 poeng for markedsadgang i PCI og rangerte som nummer 12 på denne delindeksen.", []],
      ["I 2023 oppnådde Binh Duong 48,14 poeng i PII og kom på 8. plass; inngangsindeksen ble nummer 6 og utgangsindeksen nummer 11.", ["binh-duong pii 48.14 points 2023", "binh-duong pii #8 2023"]],
    ],
  },
  list: {
    shows: [
      ["I PII 2023 kom Hanoi først (62,86 poeng), fulgt av Ho Chi Minh-byen (55,85 poeng) og Hai Phong (52,32 poeng).", ["ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
      ["PCI 2024: Hai Phong 74,84 poeng; Quang Ninh 73,20 poeng; Long An 72,64 poeng.", ["hai-phong pci 74.84 points 2024", "quang-ninh pci 73.2 points 2024", "long-an pci 72.64 points 2024"]],
      ["DTI 2022 i noen provinser: Lang Son (0,6321), Bac Giang (0,6287), Ca Mau (0,5012).", ["lang-son dti 0.6321 index 2022", "bac-giang dti 0.6287 index 2022", "ca-mau dti 0.5012 index 2022"]],
    ],
    leaves: [
      ["I 2024 forbedret Hoa Binh, Son La og Dien Bien sin plassering i PCI, mens Lai Chau fikk 63,21 poeng.", ["lai-chau pci 63.21 points 2024"]],
      ["PAPI 2023 viser Thai Nguyen, Bac Ninh og Binh Duong i toppen; Hung Yen oppnådde 41,02 poeng.", ["hung-yen papi 41.02 points 2023"]],
    ],
  },
  "several-provinces": {
    shows: [
      ["I 2023 fikk Quang Ninh 71,25 poeng i PCI, foran Long An (70,94 poeng) og Hai Phong (70,34 poeng).", ["quang-ninh pci 71.25 points 2023", "long-an pci 70.94 points 2023", "hai-phong pci 70.34 points 2023"]],
      ["I 2024 økte GRDP i Tra Vinh med 10,04 %, mens GRDP i Soc Trang økte med 6,71 %.", ["tra-vinh grdp_growth 10.04% 2024", "soc-trang grdp_growth 6.71% 2024"]],
      ["I SIPAS 2023 rangerte Quang Ninh som nummer 1, Thai Nguyen som nummer 3 og Hai Duong som nummer 9.", ["quang-ninh sipas #1 2023", "thai-nguyen sipas #3 2023", "hai-duong sipas #9 2023"]],
    ],
    leaves: [
      ["I 2024 rangerte Phu Tho som nummer 10 i PCI, rett bak Bac Giang.", ["phu-tho pci #10 2024"]],
      ["Sammenlignet med Nghe An var GRDP per innbygger i Ha Tinh høyere i 2023 og nådde 73,4 millioner VND.", ["ha-tinh grdp_per_capita 73400000 VND 2023"]],
    ],
  },
  respectively: {
    shows: [
      ["I 2024 fikk Can Tho og An Giang henholdsvis 67,12 og 63,45 poeng i PCI.", ["can-tho pci 67.12 points 2024", "an-giang pci 63.45 points 2024"]],
      ["PCI, PAPI og SIPAS for Hoa Binh i 2023 ble rangert som henholdsvis nummer 46, 25 og 33.", ["hoa-binh pci #46 2023", "hoa-binh papi #25 2023", "hoa-binh sipas #33 2023"]],
      ["GRDP-veksten i Ha Nam, Nam Dinh og Thai Binh i 2024 var henholdsvis 10,93 %, 10,01 % og 7,03 %.", ["ha-nam grdp_growth 10.93% 2024", "nam-dinh grdp_growth 10.01% 2024", "thai-binh grdp_growth 7.03% 2024"]],
      ["Quang Ngai, Binh Dinh og Phu Yen ble rangert som henholdsvis nummer 29, 21 og 54 i PCI 2022.", ["quang-ngai pci #29 2022", "binh-dinh pci #21 2022", "phu-yen pci #54 2022"]],
    ],
    leaves: [
      ["Avdelingene skal henholdsvis rapportere og foreslå tiltak for PCI; i 2023 rangerte Yen Bai som nummer 32.", ["yen-bai pci #32 2023"]],
      ["Da Nang, Hai Phong og Can Tho kunngjorde henholdsvis planer og resultater; Can Tho fikk 0,6511 poeng i DTI 2023.", ["can-tho dti 0.6511 index 2023"]],
    ],
  },
  "two-editions": {
    shows: [
      ["Ifølge VCCI steg Vinh Long fra 33. plass i 2022 til 25. plass i 2023 på PCI.", ["vinh-long pci #33 2022", "vinh-long pci #25 2023"]],
      ["Ninh Thuan ble rangert som nummer 29/63 i DTI i 2023 (nummer 33/63 i 2022).", ["ninh-thuan dti #29/63 2023", "ninh-thuan dti #33/63 2022"]],
      ["PAPI-indeksen til Ben Tre var på 8. plass i 2022 og på 3. plass i 2023.", ["ben-tre papi #8 2022", "ben-tre papi #3 2023"]],
      ["Etter fem år har Yen Bai gått fra 46. plass (2019) til 32. plass (2023) i PCI.", ["yen-bai pci #46 2019", "yen-bai pci #32 2023"]],
      ["I 2023 rangerte Nam Dinh som nummer 4 i PII (nummer 7 i PII 2022).", ["nam-dinh pii #4 2023", "nam-dinh pii #7 2022"]],
      ["PAPI-poengsummen til Soc Trang var 42,1 i 2020, 41,8 i 2021 og 42,6 i 2022.", ["soc-trang papi 42.1 points 2020", "soc-trang papi 41.8 points 2021", "soc-trang papi 42.6 points 2022"]],
      ["DTI-poengsummen til Bac Giang økte fra 0,5812 i 2021 til 0,6287 i 2022.", ["bac-giang dti 0.5812 index 2021", "bac-giang dti 0.6287 index 2022"]],
      ["Tra Vinh i PCI: 2021 (64,12 poeng), 2022 (62,5 poeng), 2023 (66,1 poeng).", ["tra-vinh pci 64.12 points 2021", "tra-vinh pci 62.5 points 2022", "tra-vinh pci 66.1 points 2023"]],
      ["Hue klatret fra 7. plass i DTI 2021 til 4. plass i DTI 2022.", ["thua-thien-hue dti #7 2021", "thua-thien-hue dti #4 2022"]],
    ],
    leaves: [
      ["I 2023 rangerte Tra Vinh som nummer 34 i PCI; planen for 2024 fokuserer på 10 delindekser.", ["tra-vinh pci #34 2023"]],
      ["I 2022 var Soc Trang ikke rangert; innen 2023 var provinsen nummer 27 i PAPI.", ["soc-trang papi #27 2023"]],
    ],
  },
  change: {
    shows: [
      ["Dak Nong klatret 12 plasser sammenlignet med 2022 og rangerte som nummer 38 i DTI 2023.", ["dak-nong dti 12 places since 2022 2023", "dak-nong dti #38 2023"]],
      ["I 2023 falt Kon Tum 5 plasser i PCI sammenlignet med 2022, ned til 61. plass.", ["kon-tum pci -5 places since 2022 2023", "kon-tum pci #61 2023"]],
      ["I PII 2024 klatret Hung Yen 11 plasser, fra 26. til 15. plass.", ["hung-yen pii 11 places 2024", "hung-yen pii #26 undated", "hung-yen pii #15 2024"]],
      ["I PII falt Long An fra 10. plass i 2023 til 16. plass i 2024.", ["long-an pii #10 2023", "long-an pii #16 2024"]],
      ["PCI-poengsummen for Tay Ninh i 2024 var 68,21 poeng, en økning på 4,09 poeng og 10 plasser sammenlignet med 2023.", ["tay-ninh pci 68.21 points 2024", "tay-ninh pci 4.09 points since 2023 2024", "tay-ninh pci 10 places since 2023 2024"]],
      ["I 2022 klatret Kien Giang åtte plasser i PAPI og rangerte som nummer 14.", ["kien-giang papi 8 places 2022", "kien-giang papi #14 2022"]],
      ["Son La ble rangert som nummer 39 i DTI 2023, en forbedring på fire plasser fra 2022.", ["son-la dti #39 2023", "son-la dti 4 places since 2022 2023"]],
      ["An Giang falt én plass i PCI 2023, fra nummer 17 til nummer 18.", ["an-giang pci -1 places 2023", "an-giang pci #17 undated", "an-giang pci #18 2023"]],
    ],
    leaves: [
      ["I 2023 falt Bac Lieu til 50. plass i PCI.", ["bac-lieu pci #50 2023"]],
      ["PAPI-poengsummen for Cao Bang økte til 39,8 poeng i 2022.", ["cao-bang papi 39.8 points 2022"]],
      ["I 2024 streber Soc Trang etter å redusere andelen fattige husholdninger med 3 %.", []],
    ],
  },
  growth: {
    shows: [
      ["I 2024 nådde BRP i Ben Tre 80 000 milliarder dong. Veksten var bare 4,2 %.", ["ben-tre grdp 80000000000000 VND 2024", "ben-tre grdp_growth 4.2% 2024"], "2025-02-01"],
      ["BNP-veksten (GRDP) i Nam Dinh i 2024 nådde 10,49 %, som er den femte høyeste i landet.", ["nam-dinh grdp_growth 10.49% 2024", "nam-dinh grdp_growth #5 2024"]],
      ["I 2021 falt Binh Thuans GRDP med 1,25 %.", ["binh-thuan grdp_growth -1.25% 2021"]],
      ["I 2024 nådde den økonomiske vekstraten i Tuyen Quang 9,04 %, og statsbudsjettinntektene i området var 3470 milliarder VND.", ["tuyen-quang grdp_growth 9.04% 2024", "tuyen-quang budget_revenue 3470000000000 VND 2024"]],
      ["Økonomien i Can Tho vokste med 5,75 % i 2023, og GRDP var på nesten 119 000 milliarder VND.", ["can-tho grdp_growth 5.75% 2023", "can-tho grdp ~119000000000000 VND 2023"]],
      ["I perioden 2016–2020 vokste Bac Giangs GRDP med gjennomsnittlig 13,1 % per år, og i 2020 nådde GRDP 122 600 milliarder VND.", ["bac-giang grdp_growth 13.1% 2016/2020", "bac-giang grdp 122600000000000 VND 2020"]],
      ["Den sosioøkonomiske utviklingen i Quang Ninh var god: GRDP-veksten nådde tosifrede tall, 11,03 % i 2023.", ["quang-ninh grdp_growth 11.03% 2023"]],
    ],
    leaves: [
      ["Industriproduksjonsindeksen (IIP) i Hai Duong økte med 12,3 % i oktober 2024.", []],
      ["I 2024 vokste Vietnams BNP med 7,09 %.", []],
      ["Eksporten fra Hai Phong økte med 15,2 % i 2024, og konsumprisindeksen steg med 3,1 %.", []],
      ["GRDP i Hai Duong økte med 10,2 % i 2024, 0,5 prosentpoeng høyere enn i 2023.", ["hai-duong grdp_growth 10.2% 2024"]],
      ["Kredittveksten i Dong Thap nådde 9,2 %, og innskuddene økte med 8,1 %.", []],
    ],
  },
  shares: {
    shows: [
      ["Økonomisk struktur i Dong Nai i 2023: landbruk, skogbruk og fiskeri utgjorde 10,6 %, industri og bygg og anlegg utgjorde 57,8 % og tjenester utgjorde 25,1 %.", ["dong-nai agriculture_share 10.6% 2023", "dong-nai industry_share 57.8% 2023", "dong-nai services_share 25.1% 2023"]],
      ["I 2024 utgjorde den digitale økonomien 18,5 % av GRDP i Lang Son.", ["lang-son digital_economy_share 18.5% 2024"]],
      ["Andelen digital økonomi i GRDP i Thua Thien Hue nådde 15,2 % i 2023.", ["thua-thien-hue digital_economy_share 15.2% 2023"]],
      ["Andelen digital økonomi i GRDP i Hai Duong nådde 12,5 % i 2024, en økning på 1,3 prosentpoeng.", ["hai-duong digital_economy_share 12.5% 2024"]],
      ["Andelen til landbruk, skogbruk og fiskeri i økonomien i Ben Tre er 32,1 %, industri og bygg 20,3 % og tjenester 43,9 % i 2024.", ["ben-tre agriculture_share 32.1% 2024", "ben-tre industry_share 20.3% 2024", "ben-tre services_share 43.9% 2024"]],
      ["Utgiftene til vitenskap og teknologi i Binh Phuoc utgjorde 0,8 % av budsjettet i 2023.", ["binh-phuoc st_budget_share 0.8% 2023"]],
    ],
    leaves: [
      ["I 2023 vokste industri- og byggesektoren i Ha Nam med 11,2 % og tjenestesektoren med 8,1 %.", []],
      ["Arbeidskraften i tjenestesektoren i Thai Binh utgjorde 35,2 % av den totale arbeidsstyrken i 2023.", []],
      ["Ninh Thuan sto for 12 prosent av regionens GRDP, og den digitale økonomien utgjorde 8,9 prosent av provinsens GRDP i 2023.", ["ninh-thuan digital_economy_share 8.9% 2023"]],
    ],
  },
  money: {
    shows: [
      ["Den økonomiske skalaen (GRDP) i Kien Giang i 2023 nådde 125 520 milliarder VND.", ["kien-giang grdp 125520000000000 VND 2023"]],
      ["GRDP per innbygger i Bac Kan nådde 53,8 millioner VND i 2024.", ["bac-kan grdp_per_capita 53800000 VND 2024"]],
      ["I 2023 var gjennomsnittlig GRDP per innbygger i Ba Ria - Vung Tau 7 150 USD.", ["ba-ria-vung-tau grdp_per_capita 7150 USD 2023"]],
      ["Statsbudsjettinntektene i Yen Bai i 2023 nådde 4 650 milliarder VND, 102 % av estimatet, opp 5,6 % sammenlignet med 2022.", ["yen-bai budget_revenue 4650000000000 VND 2023"]],
      ["Totale budsjettinntekter i Hai Phong i 2024 oversteg 118 000 milliarder VND.", ["hai-phong budget_revenue >118000000000000 VND 2024"]],
      ["Dong Nais GRDP i 2024 var 493 820 milliarder dong.", ["dong-nai grdp 493820000000000 VND 2024"]],
      ["De totale statsbudsjettinntektene i Bac Lieu i 2023 var på 4 805 milliarder VND.", ["bac-lieu budget_revenue 4805000000000 VND 2023"]],
      ["Hanois budsjettinntekter nådde i 2024 509,3 tusen milliarder VND.", ["ha-noi budget_revenue 509300000000000 VND 2024"]],
      ["Statsbudsjettinntektene i Tay Ninh-provinsen i 2024 var 11 976 milliarder VND, en økning på 8,4 % og 9,7 % over anslaget.", ["tay-ninh budget_revenue 11976000000000 VND 2024"]],
    ],
    leaves: [
      ["I 2024 nådde Bac Ninhs eksportomsetning 39,5 milliarder USD, og fattigdomsraten falt til 0,85 %.", []],
      ["Ved utgangen av 2024 var utestående kreditt i Vinh Phuc 145 000 milliarder VND, opp 12 % fra begynnelsen av året.", []],
      ["Industriparken i Quang Tri har en total investering på 2 074 milliarder VND.", []],
      ["Gjennomsnittsinntekten per innbygger i Ha Nam nådde 72 millioner VND i 2024.", []],
    ],
  },
  "number-marks": {
    shows: [
      ["GRDP i Binh Dinh nådde 130 801,5 milliarder VND i 2024.", ["binh-dinh grdp 130801500000000 VND 2024"]],
      ["I 2023 fikk Lao Cai 0.6512 poeng i DTI og 67.38 poeng i PCI.", ["lao-cai dti 0.6512 index 2023", "lao-cai pci 67.38 points 2023"]],
      ["I 2023 nådde budsjettinntektene i Vinh Phuc 29.500 milliarder VND, og GRDP-veksten nådde 2,37 %.", ["vinh-phuc budget_revenue 29500000000000 VND 2023", "vinh-phuc grdp_growth 2.37% 2023"]],
    ],
    leaves: [
      ["PCI for Hoa Binh i 2021, 2022 og 2023 ble rangert som henholdsvis nummer 44, 60 og 46.", ["hoa-binh pci #44 2021", "hoa-binh pci #60 2022", "hoa-binh pci #46 2023"]],
      ["I 2022 rangerte Son La som nummer 41 i PCI. 12 distrikter og byer har kontorer for innbyggerne.", ["son-la pci #41 2022"]],
    ],
  },
  comparator: {
    shows: [
      ["I 2024 var budsjettinntektene i Long An mer enn 25 300 milliarder VND.", ["long-an budget_revenue >25300000000000 VND 2024"]],
      ["GRDP per innbygger i Kon Tum nådde nesten 60 millioner VND i 2023.", ["kon-tum grdp_per_capita ~60000000 VND 2023"]],
      ["GRDP per innbygger i Dien Bien var under 40 millioner VND i 2020.", ["dien-bien grdp_per_capita <40000000 VND 2020"]],
      ["Innen 2025 streber Hau Giang etter at den digitale økonomien skal utgjøre 20 % eller mer av GRDP.", ["hau-giang digital_economy_share >=20% ../2025 target"], "2022-04-11"],
    ],
    leaves: [
      ["GRDP-veksten i Lang Son nådde 6,89 % i 2024, høyere enn i 2023.", ["lang-son grdp_growth 6.89% 2024"]],
      ["GRDP per innbygger i Binh Duong var 172 millioner VND i 2023, mer enn i Tay Ninh.", ["binh-duong grdp_per_capita 172000000 VND 2023"]],
    ],
  },
  range: {
    shows: [
      ["For 2024 er målet for Binh Thuan en økonomisk vekst på mellom 7 og 7,5 prosent.", ["binh-thuan grdp_growth 7..7.5% 2024 target"], "2023-12-12"],
      ["Son La har som mål en GRDP-vekst på fra 8 til 8,5 % i 2026.", ["son-la grdp_growth 8..8.5% 2026 target"], "2025-12-09"],
      ["Innen 2030 tar Ca Mau sikte på at den digitale økonomien skal utgjøre 25–30 % av GRDP.", ["ca-mau-2025 digital_economy_share 25..30% ../2030 target"], "2025-10-17"],
      ["GRDP per innbygger i Lang Son ventes å nå 79–80 millioner VND i 2026.", ["lang-son grdp_per_capita 79000000..80000000 VND 2026 estimate"], "2025-12-20"],
    ],
    leaves: [
      ["PCI for Kien Giang gikk fra 35. plass i 2020 til 31. plass i 2022.", ["kien-giang pci #35 2020", "kien-giang pci #31 2022"]],
      ["I perioden 2021–2025 har Cao Bang innført mange løsninger; i PCI 2023 rangerte provinsen som nummer 50.", ["cao-bang pci #50 2023"]],
    ],
  },
  "part-of-year": {
    shows: [
      ["GRDP i Ha Nam økte med 10,54 % i første kvartal 2025 sammenlignet med samme periode i fjor.", ["ha-nam grdp_growth 10.54% 2025-01/2025-03"]],
      ["I de første seks månedene av 2024 økte Cao Bangs GRDP med 5,98 %.", ["cao-bang grdp_growth 5.98% 2024-01/2024-06"]],
      ["I de første ni månedene av 2024 vokste Thanh Hoas økonomi med 12,46 %.", ["thanh-hoa grdp_growth 12.46% 2024-01/2024-09"]],
      ["I de første ni månedene økte GRDP i Ninh Binh med 10,45 % sammenlignet med samme periode i fjor.", ["ninh-binh-2025 grdp_growth 10.45% 2025-01/2025-09"], "2025-10-06"],
      ["I første halvår 2025 nådde budsjettinntektene i Binh Phuoc 7 215 milliarder VND.", ["binh-phuoc budget_revenue 7215000000000 VND 2025-01/2025-06"]],
      ["I tredje kvartalet 2024 økte GRDP i Ha Nam med 11 %.", ["ha-nam grdp_growth 11% 2024-07/2024-09"]],
      ["GRDP-veksten i Phu Tho var 7,21 % i første kvartal og 8,98 % i andre kvartal 2024.", ["phu-tho grdp_growth 7.21% 2024-01/2024-03", "phu-tho grdp_growth 8.98% 2024-04/2024-06"]],
      ["I andre kvartal 2024 økte GRDP i Lang Son med 6,1 %, i tredje kvartal med 7,4 %.", ["lang-son grdp_growth 6.1% 2024-04/2024-06", "lang-son grdp_growth 7.4% 2024-07/2024-09"]],
      ["GRDP i Quang Nam økte med 7,1 % i 2. kvartal 2024.", ["quang-nam grdp_growth 7.1% 2024-04/2024-06"]],
    ],
    leaves: [
      ["Etter 9 måneder med bygging er veien i Bac Kan ferdig; GRDP økte med 7,01 % i 2024.", ["bac-kan grdp_growth 7.01% 2024"]],
      ["Selv om stormen rammet i tredje kvartal, økte GRDP i Yen Bai med 7,91 % for hele året 2024.", ["yen-bai grdp_growth 7.91% 2024"]],
    ],
  },
  years: {
    shows: [
      ["I fjor nådde budsjettinntektene i Quang Ninh 54 300 milliarder VND.", ["quang-ninh budget_revenue 54300000000000 VND 2024"], "2025-02-03"],
      ["Dong Thap rangerte som nummer 3 i PCI 2021 og nummer 5 i PCI 2023.", ["dong-thap pci #3 2021", "dong-thap pci #5 2023"]],
      ["GRDP i Dak Nong økte med 5,49 % i 2023 sammenlignet med 2022.", ["dak-nong grdp_growth 5.49% 2023"]],
      ["Per 31. desember 2024 hadde Lai Chau 1012 BTS-stasjoner.", ["lai-chau bts_stations 1012 count 2024"]],
      ["I PCI 2023 Dong Thap fikk 69,66 poeng.", ["dong-thap pci 69.66 points 2023"]],
      ["Budsjettinntektene i Nam Dinh per 30. september 2025 var 11 250 milliarder VND.", ["nam-dinh budget_revenue 11250000000000 VND 2025-01/2025-09"]],
    ],
    leaves: [
      ["Vinh Phuc ble gjenopprettet i 1997; GRDP økte med 2,37 % i 2023.", ["vinh-phuc grdp_growth 2.37% 2023"]],
      ["GRDP i Phu Yen i 2024, i faste 2010-priser, nådde 33 800 milliarder VND.", ["phu-yen grdp 33800000000000 VND 2024"]],
    ],
  },
  target: {
    shows: [
      ["Innen 2030 har Thai Binh som mål at den digitale økonomien skal utgjøre minst 30 % av GRDP.", ["thai-binh digital_economy_share >=30% ../2030 target"], "2024-08-02"],
      ["Hue tar sikte på en GRDP-vekst på 10–11 % i 2026.", ["thua-thien-hue grdp_growth 10..11% 2026 target"], "2025-12-01"],
      ["Mål innen 2030 for Soc Trang:\n- Den digitale økonomien utgjør 20 % av GRDP;\n- GRDP per innbygger når 120 millioner VND.", ["soc-trang digital_economy_share 20% ../2030 target", "soc-trang grdp_per_capita 120000000 VND ../2030 target"], "2024-05-10"],
      ["I perioden 2026–2030 streber Nghe An etter en gjennomsnittlig GRDP-vekst på 10,5–11 % per år.", ["nghe-an grdp_growth 10.5..11% 2026/2030 target"], "2025-10-02"],
      ["Lai Chau har som mål å være blant de 40 beste provinsene i PCI innen 2030.", ["lai-chau pci #<=40 ../2030 target"], "2025-03-15"],
      ["«Innen 2030 streber vi etter et GRDP per innbygger på 105 millioner VND», sa lederen av Dak Nong-provinsen.", ["dak-nong grdp_per_capita 105000000 VND ../2030 target"], "2024-06-19"],
      ["Ha Nam har satt seg som mål at den digitale økonomien skal stå for 20 % av GRDP innen 2025 og 30 % innen 2030.", ["ha-nam digital_economy_share 20% ../2025 target", "ha-nam digital_economy_share 30% ../2030 target"], "2022-06-06"],
      ["Soc Trang har som mål å komme blant de 30 beste provinsene i PAPI innen 2025.", ["soc-trang papi #<=30 ../2025 target"], "2023-02-03"],
      ["Innen 2030 skal provinsens digitale økonomi nå minst 30 % av GRDP, ifølge lederne i Ninh Binh.", ["ninh-binh-2025 digital_economy_share >=30% ../2030 target"], "2025-10-20"],
    ],
    leaves: [
      ["I 2024 økte GRDP i Thai Binh med 7,03 %, noe som oversteg målet.", ["thai-binh grdp_growth 7.03% 2024"], "2025-01-05"],
      ["Innen 2023 utgjorde den digitale økonomien i Ha Giang 7,2 % av GRDP, lavere enn målet.", ["ha-giang digital_economy_share 7.2% 2023"], "2024-03-04"],
    ],
  },
  estimate: {
    shows: [
      ["I 2024 er GRDP i Binh Duong anslått til nesten 521 000 milliarder VND, en økning på 7,48 % sammenlignet med 2023.", ["binh-duong grdp ~521000000000000 VND 2024 estimate", "binh-duong grdp_growth 7.48% 2024"]],
      ["Statsbudsjettinntektene i Quang Binh er anslått til 6 100 milliarder VND i 2024.", ["quang-binh budget_revenue 6100000000000 VND 2024 estimate"]],
      ["GRDP-veksten i Ha Tinh i 2024 er estimert til 7,48 %.", ["ha-tinh grdp_growth 7.48% 2024 estimate"]],
    ],
    leaves: [
      ["Ifølge offisielle tall økte GRDP i Ninh Thuan med 9,4 % i 2023.", ["ninh-thuan grdp_growth 9.4% 2023"]],
      ["I 2024 samlet Hau Giang inn 8 150 milliarder VND i budsjettinntekter, 118 % av estimatet.", ["hau-giang budget_revenue 8150000000000 VND 2024"]],
    ],
  },
  inherited: {
    shows: [
      ["Ha Giang-provinsen har innført mange løsninger. I 2023 rangerte provinsen som nummer 45/63 i DTI, en økning på 6 plasser sammenlignet med 2022.", ["ha-giang dti #45/63 2023", "ha-giang dti 6 places since 2022 2023"]],
      ["Bac Lieu forbedrer investeringsklimaet\nDen 6. mai 2025 offentliggjorde VCCI den provinsielle konkurranseevneindeksen (PCI) for 2024. Følgelig fikk provinsen 66,15 poeng, rangert som nummer 32, opp 9 plasser sammenlignet med 2023.\nKilde: https://baobaclieu.vn/pci-2024-123.html", ["bac-lieu pci 66.15 points 2024", "bac-lieu pci #32 2024", "bac-lieu pci 9 places since 2023 2024"], "2025-05-06"],
      ["Son La har nettopp oppsummert den digitale transformasjonen. I 2023 rangerte provinsen som nummer 39 i DTI. Digital forvaltning rangerte som nummer 28.", ["son-la dti #39 2023", "son-la dti_digital_government #28 2023"]],
    ],
    leaves: [
      ["Møte mellom Tien Giang og Ben Tre\nI 2023 rangerte provinsen som nummer 18 i PCI.", []],
      ["Resultatene av forvaltningsreformen er kunngjort\nI 2023 fikk provinsen 85,2 % i PAR-indeksen og rangerte som nummer 40.", []],
    ],
  },
  table: {
    shows: [
      ["Rangering | Provins | PCI 2023\n1 | Quang Ninh | 71,25\n2 | Long An | 70,94\n3 | Hai Phong | 70,34", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023", "long-an pci #2 2023", "long-an pci 70.94 points 2023", "hai-phong pci #3 2023", "hai-phong pci 70.34 points 2023"]],
      ["PCI-rangering 2024\nRang\nProvins\nPoeng\n1\nHai Phong\n74,84\n2\nQuang Ninh\n73,20\n3\nLong An\n72,64", ["hai-phong pci #1 2024", "hai-phong pci 74.84 points 2024", "quang-ninh pci #2 2024", "quang-ninh pci 73.2 points 2024", "long-an pci #3 2024", "long-an pci 72.64 points 2024"]],
      ["PAR-indeksen 2023\nRangering Provins Resultat (%)\n7 Binh Duong 90,16\n8 Thai Nguyen 90,02\n9 Long An 89,94", ["binh-duong par_index #7 2023", "binh-duong par_index 90.16% 2023", "thai-nguyen par_index #8 2023", "thai-nguyen par_index 90.02% 2023", "long-an par_index #9 2023", "long-an par_index 89.94% 2023"]],
      ["BRP-vekst 2024 (%)\nProvins\nVekst\nBac Giang\n13,85\nThanh Hoa\n12,16\nBac Ninh\n6,03", ["bac-giang grdp_growth 13.85% 2024", "thanh-hoa grdp_growth 12.16% 2024", "bac-ninh grdp_growth 6.03% 2024"]],
      ["PAPI 2023 etter provins\nProvins Poeng Plass\nHa Giang 46,10 3\nBen Tre 44,20 12\nGia Lai 40,10 55", ["ha-giang papi 46.1 points 2023", "ha-giang papi #3 2023", "ben-tre papi 44.2 points 2023", "ben-tre papi #12 2023", "gia-lai papi 40.1 points 2023", "gia-lai papi #55 2023"]],
    ],
    leaves: [
      ["Tabell 2. Noen oppgaver for Ben Tre\nNr.\nInnhold\n1\nPlan for PCI\n2\nKonferanse", []],
      ["Deltakere på møtet om PCI den 12. mai 2024\n1. Finansdepartementet\n2. Innenriksdepartementet i Long An\n3. Handelsdepartementet", []],
      ["Ben Tre ble nummer 12 i PCI 2024.\n\nVæret i dag\nHanoi 28,5\nHue 30,1\nDa Nang 29,9", ["ben-tre pci #12 2024"]],
    ],
  },
  "broken-text": {
    shows: [
      ["PII-indeksen for 2024 i provinsen\nThai Binh nådde 40,12 poeng og rangerte\nsom nummer 18 i landet.", ["thai-binh pii 40.12 points 2024", "thai-binh pii #18 2024"]],
      ["…fikk Quang Nam 69,42 poeng og rangerte som nummer 9 i PCI 2023, opp 2 pl", ["quang-nam pci 69.42 points 2023", "quang-nam pci #9 2023"]],
      ["I 2024 nådde GRDP-veksten i provinsen Hau\nGiang 8,76 %, og størrelsen på GRDP", ["hau-giang grdp_growth 8.76% 2024"]],
    ],
    leaves: [
      ["fikk 44,2 poeng, rangert som nummer 11, opp 3 plasser fra året før.", []],
      ["…og rangerte som nummer 25/63 provinser og byer i PCI i 2022.", []],
    ],
  },
  document: {
    shows: [
      ["Den 22. desember 2024 utstedte politbyrået resolusjon nr. 57-NQ/TW, og Hoa Binh vedtok plan nr. 112/KH-UBND.", [], null, { 57: "document", 112: "document" }],
      ["I samsvar med plan nr. 112/KH-UBND rangerte Hung Yen som nummer 26 i PII i 2024.", ["hung-yen pii #26 2024"], null, { 26: "observation", 112: "document" }],
      ["Resolusjon 57 og prosjekt 06 hjalp Soc Trang opp på 30. plass i DTI i 2024.", ["soc-trang dti #30 2024"], null, { 30: "observation", 57: "document", "06": "document" }],
    ],
    leaves: [
      ["Ifølge PCI-rapporten for 2023 rangerte Ninh Binh som nummer 15 med 67,83 poeng.", ["ninh-binh pci #15 2023", "ninh-binh pci 67.83 points 2023"], null, { 15: "observation" }],
      ["Ifølge planen skal den digitale økonomien i Quang Ngai utgjøre 20 % av GRDP innen 2025.", ["quang-ngai-2025 digital_economy_share 20% ../2025 target"], "2022-05-06", { 20: "observation" }],
    ],
  },
  date: {
    shows: [
      ["Den 9. mai 2024 kunngjorde VCCI PCI 2023, der Ben Tre fikk 69,2 poeng.", ["ben-tre pci 69.2 points 2023"], null, { 9: "date" }],
      ["Om morgenen 17. april ble PAR-indeksen 2023 kunngjort; Long An fikk 89,94 %.", ["long-an par_index 89.94% 2023"], null, { 17: "date" }],
      ["Etter 12 måneder, fra 15.3.2023, rangerte Gia Lai som nummer 50 i DTI 2023.", ["gia-lai dti #50 2023"], null, { 12: "duration", "15.3.2023": "date" }],
    ],
    leaves: [
      ["I 2022 var Quang Tri på 9. plass i PCI.", ["quang-tri pci #9 2022"], null, { 9: "observation" }],
      ["I 1. kvartal 2024 økte GRDP i Hai Duong med 8,58 %.", ["hai-duong grdp_growth 8.58% 2024-01/2024-03"], null, { 1: "period" }],
    ],
  },
  ordinal: {
    shows: [
      ["Den 20. partikongressen i Hung Yen varte i 3 dager med 350 delegater.", [], null, { 3: "duration", 20: "ordinal" }],
      ["Resolusjonen fra den 19. partikongressen i Hung Yen krever bedre plassering; i 2023 var PCI nummer 12.", ["hung-yen pci #12 2023"], null, { 12: "observation", 19: "ordinal" }],
      ["På den 21. sesjonen opplyste folkerådet i Binh Thuan at GRDP økte med 7,25 % i 2024.", ["binh-thuan grdp_growth 7.25% 2024"], null, { 21: "ordinal" }],
      ["For 8. gang på rad er Quang Ninh i toppen; i 2024 nådde PCI 73,2 poeng.", ["quang-ninh pci 73.2 points 2024"], null, { 8: "ordinal" }],
    ],
    leaves: [
      ["Konferansen viste at Bac Giang er på 4. plass i PCI 2022.", ["bac-giang pci #4 2022"], null, { 4: "observation" }],
      ["For første gang på 5 år rangerte Tra Vinh som nummer 11 i PAR-indeksen i 2022.", ["tra-vinh par_index #11 2022"], null, { 5: "duration", 11: "observation" }],
    ],
  },
  name: {
    shows: [
      ["Phu Tho har 5G-dekning i 13 distrikter og bruker ISO 9001:2015.", [], null, { 5: "name", 9001: "name" }],
      ["Ved å bruke ISO 9001:2015 rangerte Phu Yen som nummer 57 i PAR-indeksen i 2024.", ["phu-yen par_index #57 2024"], null, { 57: "observation", 2015: "name", 9001: "name" }],
      ["Etter COVID-19 økte GRDP i Khanh Hoa med 20,7 % i 2022.", ["khanh-hoa grdp_growth 20.7% 2022"], null, { 19: "name" }],
    ],
    leaves: [
      ["I 2023 hadde Son La 3 120 BTS-stasjoner for 4G.", ["son-la bts_stations 3120 count 2023"], null, { 4: "name", "3 120": "observation" }],
      ["5G-nettet dekker 62,5 % av boligområdene i Bac Ninh.", ["bac-ninh mobile_coverage 62.5% undated"], null, { "62,5": "observation" }],
    ],
  },
  furniture: {
    shows: [
      ["Resultater for Dong Thap i 2023:\n1. PCI nådde 69,66 poeng;\n2. PAPI nådde 45,2 poeng.", ["dong-thap pci 69.66 points 2023", "dong-thap papi 45.2 points 2023"], null, { 1: "list-mark", 2: "list-mark" }],
      ["I 2023 fikk Lam Dong 0,6905 poeng i DTI og rangerte som nummer 17.\nKilde: https://baolamdong.vn/dti-2023-45-123.html\nLes mer: de 10 beste provinsene", ["lam-dong dti 0.6905 index 2023", "lam-dong dti #17 2023"], null, { 10: "furniture", 123: "furniture" }],
      ["PCI 2023 for Nam Dinh nådde 65,48 poeng, rangert som nummer 42 i rangeringen til VCCI.\nKommentarer (3)", ["nam-dinh pci 65.48 points 2023", "nam-dinh pci #42 2023"], null, { 3: "furniture" }],
    ],
    leaves: [
      ["Kilder i statistikkontoret sier at GRDP i Ben Tre økte med 5,96 % i 2023.", ["ben-tre grdp_growth 5.96% 2023"], null, { "5,96": "observation" }],
      ["Ifølge https://pcivietnam.vn nådde PCI 2022 for Ca Mau 61,6 poeng.", ["ca-mau pci 61.6 points 2022"], null, { "61,6": "observation" }],
    ],
  },
  count: {
    shows: [
      ["Dien Bien har 2145 BTS-stasjoner, og mobildekningen i landsbyene er 98,3 %.", ["dien-bien bts_stations 2145 count undated", "dien-bien mobile_coverage 98.3% undated"]],
      ["I 2023 hadde Thai Binh en befolkning på 1,88 millioner og 2 650 BTS-stasjoner.", ["thai-binh population 1880000 persons 2023", "thai-binh bts_stations 2650 count 2023"]],
      ["Etter sammenslåingen har Lam Dong et naturareal på 24 233 km2 og en befolkning på over 3,87 millioner mennesker.", ["lam-dong-2025 land_area 24233 km2 undated", "lam-dong-2025 population >3870000 persons undated"], "2025-08-02"],
      ["Innen utgangen av 2024 hadde Gia Lai 2 410 BTS-stasjoner.", ["gia-lai bts_stations 2410 count 2024"]],
    ],
    leaves: [
      ["Ha Tinh har 34 enheter, rundt 60 bedrifter deltar, og 12 kommuner oppfyller standarden.", []],
      ["I 2023 hadde Bac Giang 8 industriparker, 5 200 sosialboliger og 310 000 arbeidere.", []],
      ["Lederen for partikomiteen i Kon Tum nevnte 3 gjennombrudd og 12 løsninger for DTI.", []],
    ],
  },
  spelling: {
    shows: [
      ["I PCI 2022 havnet Cao Bang på 59. plass.", ["cao-bang pci #59 2022"]],
      ["I PCI 2022 rangerte BR-VT som nummer 4, HCMC som nummer 27 og Thua Thien-Hue som nummer 6.", ["ba-ria-vung-tau pci #4 2022", "ho-chi-minh-city pci #27 2022", "thua-thien-hue pci #6 2022"]],
      ["I 2022 var Daklak nummer 58 og Dac Nong nummer 38 i PCI.", ["dak-lak pci #58 2022", "dak-nong pci #38 2022"]],
      ["I 2023 fikk Ho Chi Minh-byen 67,19 poeng i PCI, Thanh Hóa 66,79 poeng og Bac Can 64,5 poeng.", ["ho-chi-minh-city pci 67.19 points 2023", "thanh-hoa pci 66.79 points 2023", "bac-kan pci 64.5 points 2023"]],
      ["Quang Ngais økonomi vokste med 4,07 % i 2024.", ["quang-ngai grdp_growth 4.07% 2024"]],
    ],
    leaves: [
      ["Can Tho-universitetet rangerer som nummer 5 i landet når det gjelder internasjonale publikasjoner i 2023.", []],
      ["Ho Chi Minh-veien er over 30 km lang; i 2024 økte GRDP i Kon Tum med 8,02 %.", ["kon-tum grdp_growth 8.02% 2024"]],
      ["Tran Thai Binh, visedirektør for departementet, opplyste at Phu Yen rangerte som nummer 32 i DTI 2023.", ["phu-yen dti #32 2023"]],
    ],
  },
  paragraph: {
    shows: [
      ["Quang Tri i 2024: mange lyspunkter\nVeksten i GRDP er anslått til 5,97 %. Den økonomiske strukturen endres positivt: landbruk, skogbruk og fiskeri utgjør 19,8 %, industri og bygg og anlegg 26,5 % og tjenester 48,2 %. GRDP per innbygger nådde 76,2 millioner VND. Budsjettinntektene er anslått til 4 250 milliarder VND, 108 % av estimatet.", ["quang-tri grdp_growth 5.97% 2024 estimate", "quang-tri agriculture_share 19.8% 2024", "quang-tri industry_share 26.5% 2024", "quang-tri services_share 48.2% 2024", "quang-tri grdp_per_capita 76200000 VND 2024", "quang-tri budget_revenue 4250000000000 VND 2024 estimate"], "2024-12-28"],
      ["I 2023 fikk Binh Dinh 87,15 % i PAR-indeksen og rangerte som nummer 30/63, ned 1 plass sammenlignet med 2022. SIPAS-indeksen nådde 83,21 %, rangert som nummer 25/63, opp 7 plasser.", ["binh-dinh par_index 87.15% 2023", "binh-dinh par_index #30/63 2023", "binh-dinh par_index -1 places since 2022 2023", "binh-dinh sipas 83.21% 2023", "binh-dinh sipas #25/63 2023", "binh-dinh sipas 7 places 2023"]],
      ["Departementet for informasjon og kommunikasjon har kunngjort DTI for 2022. Da Nang ligger på topp i landet med 0,8002 poeng. Thua Thien Hue fikk 0,6872 poeng og rangerte som nummer 4.", ["da-nang dti #1 2022", "da-nang dti 0.8002 index 2022", "thua-thien-hue dti 0.6872 index 2022", "thua-thien-hue dti #4 2022"]],
      ["I rangeringen av digital transformasjon på provinsnivå i 2023 fikk An Giang 0,6789 poeng og ble nummer 20/63, opp 6 plasser sammenlignet med 2022 (26/63).", ["an-giang dti 0.6789 index 2023", "an-giang dti #20/63 2023", "an-giang dti 6 places since 2022 2023", "an-giang dti #26/63 2022"]],
    ],
    leaves: [
      ["Om morgenen 12. mars holdt folkekomiteen i Vinh Phuc en konferanse om resolusjon 57-NQ/TW. Konferansen hadde 250 delegater fra 9 distrikter og byer. I 2024 fikk 3 500 embetsmenn opplæring. Målet er å forbedre PCI, PAPI og PII i årene som kommer.", []],
      ["Den 5. august 2024 besøkte en delegasjon fra Cao Bang provinsen Quang Ninh. Partene drøftet 22 oppgaver og 3 grupper av løsninger. Eksportomsetningen nådde 820 millioner USD, opp 35 %, og fattigdomsraten falt med 4,2 %.", []],
    ],
  },
};
