import type { Corpus } from "./corpus.ts";

/** English sentences and what a careful reader takes from them. */
// prettier-ignore
export const en: Corpus = {
  rank: {
    shows: [
      ["In 2023, Nghe An ranked 12th nationwide in the Provincial Innovation Index (PII).", ["nghe-an pii #12 2023"]],
      ["In 2024 Son La ranked 40th in PCI and 33rd in PAPI.", ["son-la pci #40 2024", "son-la papi #33 2024"]],
      ["Cao Bang's PCI remained in 61st place in 2022.", ["cao-bang pci #61 2022"]],
      ["Quang Nam's GRDP per capita ranks 17th nationwide.", ["quang-nam grdp_per_capita #17 undated"]],
      ["Binh Dinh maintained its 8th position in the country in the Digital Transformation Index in 2023.", ["binh-dinh dti #8 2023"]],
      ["Vinh Phuc came in at No. 9 in the 2024 PCI rankings, Gia Lai at No. 45.", ["vinh-phuc pci #9 2024", "gia-lai pci #45 2024"]],
      ["Bac Giang holds position 21 in the SIPAS 2022 table.", ["bac-giang sipas #21 2022"]],
      ["Phu Yen's ICT Index ranked No. 35 in 2022.", ["phu-yen ict_index #35 2022"]],
      ["In 2023, Lai Chau ranked 58th in DTI, 60th in PCI and 34th in PAR Index.", ["lai-chau dti #58 2023", "lai-chau pci #60 2023", "lai-chau par_index #34 2023"]],
      ["Hue ranked 8th last year in the PCI.", ["thua-thien-hue pci #8 2023"], "2024-05-10"],
      ["With a PII of 41.10 points, Thai Binh slipped three notches to No 24 in 2024.", ["thai-binh pii 41.1 points 2024", "thai-binh pii -3 places 2024", "thai-binh pii #24 2024"]],
    ],
    leaves: [
      ["Nam Dinh, a class 1 urban area with 12 wards, is 18th in the PII 2023.", ["nam-dinh pii #18 2023"]],
      ["Hai Duong has 12 grade-2 hospitals and 3 type-I urban centres; its DTI for 2022 was not published.", []],
      ["In 2023 the number of newly established enterprises in Bac Giang reached 1,700, up 15%, ranking 14th nationwide; its PCI ranked 4th.", ["bac-giang pci #4 2023"]],
      ["Kien Giang's shrimp output ranks 2nd in the country. The province's 2023 PCI is 63.10 points.", ["kien-giang pci 63.1 points 2023"]],
      ["In 2024 Dong Thap lost its 5th place in the PCI, where it is now 8th.", ["dong-thap pci #8 2024"]],
    ],
  },
  "rank-of-size": {
    shows: [
      ["Its DTI in 2022 was 0.6123, ranking 23rd out of 63 provinces and cities. Phu Tho is determined to do better.", ["phu-tho dti 0.6123 index 2022", "phu-tho dti #23/63 2022"]],
      ["According to the results announced by VCCI, Bac Lieu's PCI in 2022 reached 64.42 points, ranking 44th out of 63 provinces and cities.", ["bac-lieu pci 64.42 points 2022", "bac-lieu pci #44/63 2022"]],
      ["The 2023 Provincial Innovation Index of Khanh Hoa province ranked 24/63 provinces and centrally run cities.", ["khanh-hoa pii #24/63 2023"]],
      ["Regarding the DTI pillars in 2022, Bac Kan ranked 40/63 in digital government, 52/63 in digital economy and 47/63 in digital society.", ["bac-kan dti_digital_government #40/63 2022", "bac-kan dti_digital_economy #52/63 2022", "bac-kan dti_digital_society #47/63 2022"]],
      ["PCI\n2022: 44/63\n2023: 41/63\n2024: 29/63\nThese are the results of Quang Binh.", ["quang-binh pci #44/63 2022", "quang-binh pci #41/63 2023", "quang-binh pci #29/63 2024"]],
      ["Of the 63 provinces and cities, Ben Tre stands 35th in the 2023 PII.", ["ben-tre pii #35/63 2023"]],
      ["Among the 63 localities assessed, Cao Bang ranked 60th in the DTI 2023.", ["cao-bang dti #60/63 2023"]],
    ],
    leaves: [
      ["By 30/6, Quang Nam had completed 41/63 tasks of the plan; its 2023 PCI ranked 24th.", ["quang-nam pci #24 2023"]],
      ["On 12/10 Lam Dong held 3 of its 5 meetings on the PAR Index.", []],
      ["In 2024, Vietnam ranked 44th out of 133 economies in the Global Innovation Index (GII).", []],
    ],
  },
  "rank-in-words": {
    shows: [
      ["Third in the country in the 2024 PII is Hai Phong; Da Nang comes fourth.", ["hai-phong pii #3 2024", "da-nang pii #4 2024"]],
      ["In the PAPI 2022 Quang Ninh took first place.", ["quang-ninh papi #1 2022"]],
      ["The 2024 PCI ranking was topped by Hai Phong.", ["hai-phong pci #1 2024"]],
      ["Hanoi leads the country in the PII 2024.", ["ha-noi pii #1 2024"]],
      ["Hai Phong was ranked second in the country in terms of PCI 2023.", ["hai-phong pci #2 2023"]],
      ["Da Nang led the 2023 DTI, with Ho Chi Minh City in second and Hanoi in third.", ["da-nang dti #1 2023", "ho-chi-minh-city dti #2 2023", "ha-noi dti #3 2023"]],
      ["Quang Ninh is second in PCI 2024 and first in DTI 2023 of its neighbours.", ["quang-ninh pci #2 2024", "quang-ninh dti #1 2023"]],
    ],
    leaves: [
      ["For the first time Hau Giang scored above 65 points in the PCI, in 2022.", ["hau-giang pci >65 points 2022"]],
      ["Binh Phuoc's leading enterprise exported cashews worth 120 million USD in the second quarter of 2024.", []],
      ["The first phase of Phu Tho's PAR Index plan ended in 2022; the second began in 2023.", []],
      ["Can Tho is the 1st city of the Mekong Delta to open such a centre. Its PII 2024 was 45.33 points.", ["can-tho pii 45.33 points 2024"]],
      ["The PCI reforms of Binh Phuoc, which led to the country's first such office, won 66.48 points in 2023.", ["binh-phuoc pci 66.48 points 2023"]],
      ["In 2024 Quang Ninh lost its first place in the PCI.", []],
    ],
  },
  "leading-group": {
    shows: [
      ["Long An was among the top 10 provinces in the PCI 2023.", ["long-an pci #<=10 2023"]],
      ["Vinh Long is among the 30 leading localities in the 2023 PII.", ["vinh-long pii #<=30 2023"]],
      ["Lao Cai continues to be in the Top 10 of the PAR Index 2023, ranking 9th with 89.47%.", ["lao-cai par_index #<=10 2023", "lao-cai par_index #9 2023", "lao-cai par_index 89.47% 2023"]],
      ["For the third consecutive year, Long An is in the group of 5 provinces with the best quality of economic governance in the PCI 2024 rankings (3rd place).", ["long-an pci #<=5 2024", "long-an pci #3 2024"]],
      ["In the PAPI 2023 index, Thanh Hoa scored 44.21 points, in the group of 16 provinces with the highest scores.", ["thanh-hoa papi 44.21 points 2023", "thanh-hoa papi #<=16 2023"]],
      ["Ben Tre is one of the 10 provinces with the highest PAR INDEX scores in 2022.", ["ben-tre par_index #<=10 2022"]],
      ["Ha Nam's PAR Index has been in the top 20 for 5 consecutive years.", ["ha-nam par_index #<=20 undated"]],
    ],
    leaves: [
      ["The top 5 of the PII 2024 are Hanoi, Ho Chi Minh City, Hai Phong, Da Nang and Can Tho.", []],
      ["VCCI will honour the top 10 provinces of the PCI 2023 at a ceremony in May.", []],
      ["Tien Giang's PCI dropped out of the top 30; the province now ranks 40th. The 2023 PCI had 10 component indices.", ["tien-giang pci #40 undated"]],
      ["Thai Binh attracted 1.2 billion USD of FDI in 2024, among the top 15 provinces. Its GRDP grew 7.01%.", ["thai-binh grdp_growth 7.01% 2024"]],
      ["A group of 12 experts visited Son La to discuss its PCI 2023.", []],
      ["The first 5 communes of Lai Chau joined the PAR Index 2023 survey.", []],
      ["In the PCI 2023, 10 leading enterprises of Long An were interviewed.", []],
      ["Lang Son's top 20 dishes were served when its DTI 2022 was announced.", []],
    ],
  },
  "rank-in-region": {
    shows: [
      ["Hau Giang was 5th nationwide and 2nd in the Mekong Delta in the PCI in 2024.", ["hau-giang pci #5 2024", "hau-giang pci #2 in mekong-delta 2024"]],
      ["In 2024, Can Tho's PII index scored 49.66 points, ranked 7th in the country and first in the Mekong Delta.", ["can-tho pii 49.66 points 2024", "can-tho pii #7 2024", "can-tho pii #1 in mekong-delta 2024"]],
      ["Yen Bai ranks fifth among the 14 provinces of the Northern Midlands and Mountains in the PII 2023.", ["yen-bai pii #5 in northern-midlands-and-mountains 2023"]],
      ["GRDP per capita in 2024 of Binh Phuoc reached 106.2 million VND/person/year, ranking 3rd in the Southeast.", ["binh-phuoc grdp_per_capita 106200000 VND 2024", "binh-phuoc grdp_per_capita #3 in southeast 2024"]],
      ["In the Red River Delta, Hai Duong stood 8th in the PII 2023 (18th nationwide).", ["hai-duong pii #8 in red-river-delta 2023", "hai-duong pii #18 2023"]],
      ["Gia Lai's PAR Index 2022 was second in the Central Highlands, after Lam Dong, and 27th in the country.", ["gia-lai par_index #2 in central-highlands 2022", "gia-lai par_index #27 2022"]],
    ],
    leaves: [
      ["Of the provinces of the Mekong Delta only two improved; An Giang fell to 42nd nationwide in the PCI 2024.", ["an-giang pci #42 2024"]],
      ["Ha Giang ranked 61st in the country, the lowest in the region, in the 2022 PCI.", ["ha-giang pci #61 2022"]],
      ["Dak Lak, the largest province of the Central Highlands, ranks 45th in the 2024 PCI.", ["dak-lak pci #45 2024"]],
    ],
  },
  "among-34": {
    shows: [
      ["Bac Ninh ranked 6th out of 34 provinces and cities in the PII 2025.", ["bac-ninh-2025 pii #6/34 2025"]],
      ["After the merger, Ca Mau stands at 21/34 in the DTI of 2025.", ["ca-mau-2025 dti #21/34 2025"]],
      ["Hung Yen's GRDP growth in the first nine months of 2025 reached 8.01%, ranking 13th of the 34 localities.", ["hung-yen-2025 grdp_growth 8.01% 2025-01/2025-09", "hung-yen-2025 grdp_growth #13/34 2025-01/2025-09"]],
      ["Among the 34 provinces and centrally run cities, Vinh Long's GRDP growth in 2025 ranked 12th.", ["vinh-long-2025 grdp_growth #12/34 2025"]],
    ],
    leaves: [
      ["Bac Ninh ranked 6th out of 63 provinces in the PII 2024.", ["bac-ninh pii #6/63 2024"], "2025-09-01"],
      ["Before it merged with Thai Binh, Hung Yen ranked 13th in the PCI 2024.", ["hung-yen pci #13 2024"], "2025-08-20"],
      ["In 2023, 34 provinces improved their PCI; Lao Cai ranked 29th.", ["lao-cai pci #29 2023"]],
    ],
  },
  score: {
    shows: [
      ["Quang Ninh stood at 1st place in the PCI 2023 with 71.25 points.", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023"]],
      ["Tra Vinh's SIPAS index in 2023 reached 86.13%, ranking 12th; its PAR Index reached 88.04%, ranking 21st.", ["tra-vinh sipas 86.13% 2023", "tra-vinh sipas #12 2023", "tra-vinh par_index 88.04% 2023", "tra-vinh par_index #21 2023"]],
      ["With 43.9 points, Thua Thien Hue led the country in the 2023 PAPI index.", ["thua-thien-hue papi 43.9 points 2023", "thua-thien-hue papi #1 2023"]],
      ["In PCI 2024, Hai Phong topped the country with 74.84 points.", ["hai-phong pci #1 2024", "hai-phong pci 74.84 points 2024"]],
      ["The HDI of Quang Ninh reached 0.773 in 2023, ranking 6th in the country.", ["quang-ninh hdi 0.773 index 2023", "quang-ninh hdi #6 2023"]],
      ["An index value of 0.5871 put Dien Bien 49th in the DTI 2022.", ["dien-bien dti 0.5871 index 2022", "dien-bien dti #49 2022"]],
      ["Thanh Hoa gained nine places in the PCI 2024. The median of all provinces is 67.67 points.", ["thanh-hoa pci 9 places 2024"]],
      ["Tra Vinh gained 66.73 points in the PCI 2023.", ["tra-vinh pci 66.73 points 2023"]],
      ["The PAR Index 2023 was announced in April. Ha Giang achieved 84.91%, ranking 51st.", ["ha-giang par_index 84.91% 2023", "ha-giang par_index #51 2023"]],
      ["The PII 2024 is out. Tay Ninh was 14th with 44.6.", ["tay-ninh pii #14 2024", "tay-ninh pii 44.6 points 2024"]],
    ],
    leaves: [
      ["In the PCI 2023, Ba Ria - Vung Tau scored 8.20 points for transparency and 7.44 points for time costs.", []],
      ["Students of An Giang averaged 6.72 points in the 2024 graduation exam, 10th nationwide.", []],
      ["The 2022 PCI report gives Ninh Binh 7.05 points for land access and 6.91 for market entry.", []],
    ],
  },
  pillar: {
    shows: [
      ["In the 2023 DTI of Thai Binh, the digital government pillar ranked 25th, the digital economy pillar 19th and the digital society pillar 41st.", ["thai-binh dti_digital_government #25 2023", "thai-binh dti_digital_economy #19 2023", "thai-binh dti_digital_society #41 2023"]],
      ["Soc Trang's DTI reached 0.6718 in 2023, of which digital government scored 0.7012, digital economy 0.6411 and digital society 0.6533.", ["soc-trang dti 0.6718 index 2023", "soc-trang dti_digital_government 0.7012 index 2023", "soc-trang dti_digital_economy 0.6411 index 2023", "soc-trang dti_digital_society 0.6533 index 2023"]],
      ["In the DTI 2022, Long An's digital society pillar came 12th with 0.6120 points and its digital economy pillar 30th.", ["long-an dti_digital_society #12 2022", "long-an dti_digital_society 0.612 index 2022", "long-an dti_digital_economy #30 2022"]],
    ],
    leaves: [
      ["In the PAPI 2023, Ninh Thuan scored 5.12 points for participation at local levels and 7.45 points for public service delivery.", []],
      ["Of the 10 component indices of the PCI 2024 of Quang Tri, time costs scored 7.61 points and informal charges 6.90 points; the overall score was 63.50 points.", ["quang-tri pci 63.5 points 2024"]],
      ["Soc Trang's innovation inputs ranked 41st and its innovation outputs 28th in the PII 2023; overall the province was 33rd.", ["soc-trang pii #33 2023"]],
    ],
  },
  list: {
    shows: [
      ["The leaders of PII 2023 were Hanoi (62.86), Ho Chi Minh City (55.85) and Hai Phong (52.32).", ["ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
      ["The top 5 in the DTI 2023 are Da Nang (0.8005), Ho Chi Minh City (0.7631), Hanoi (0.7508), Lang Son (0.7291) and Bac Giang (0.7222).", ["da-nang dti 0.8005 index 2023", "ho-chi-minh-city dti 0.7631 index 2023", "ha-noi dti 0.7508 index 2023", "lang-son dti 0.7291 index 2023", "bac-giang dti 0.7222 index 2023"]],
      ["The five provinces with the highest PCI 2024 scores were Hai Phong (74.84 points), Quang Ninh (73.20 points), Long An (72.64 points), Bac Giang (71.24 points) and Ba Ria - Vung Tau (71.17 points).", ["hai-phong pci 74.84 points 2024", "quang-ninh pci 73.2 points 2024", "long-an pci 72.64 points 2024", "bac-giang pci 71.24 points 2024", "ba-ria-vung-tau pci 71.17 points 2024"]],
      ["Dong Nai ranked 22/63 in PCI 2023, while Binh Duong ranked 14/63 and Tay Ninh 50/63.", ["dong-nai pci #22/63 2023", "binh-duong pci #14/63 2023", "tay-ninh pci #50/63 2023"]],
      ["PCI 2024: Bac Giang 4th, Hung Yen 13th, Hai Duong 20th.", ["bac-giang pci #4 2024", "hung-yen pci #13 2024", "hai-duong pci #20 2024"]],
    ],
    leaves: [
      ["Hanoi, Hai Phong and Da Nang head the list of the PII 2024, Thai Nguyen is 15th.", ["thai-nguyen pii #15 2024"]],
      ["Nghe An (12th), Ha Tinh and Quang Binh sent delegations when the PCI 2023 was announced.", ["nghe-an pci #12 2023"]],
    ],
  },
  "several-provinces": {
    shows: [
      ["In the 2023 DTI rankings, Da Nang kept the top spot, followed by Ho Chi Minh City in second place.", ["da-nang dti #1 2023", "ho-chi-minh-city dti #2 2023"]],
      ["Ba Ria - Vung Tau ranked 4th and Dong Nai 22nd in the 2023 PCI.", ["ba-ria-vung-tau pci #4 2023", "dong-nai pci #22 2023"]],
      ["Behind Quang Ninh with 73.20 points, Long An scored 72.64 points in the PCI 2024.", ["quang-ninh pci 73.2 points 2024", "long-an pci 72.64 points 2024"]],
      ["In 2023 the GRDP of Binh Thuan grew by 8.1% and that of Ninh Thuan by 9.4%.", ["binh-thuan grdp_growth 8.1% 2023", "ninh-thuan grdp_growth 9.4% 2023"]],
      ["In 2024 the digital economy's share in Bac Giang's GRDP stood at 47.5 percent, after Bac Ninh's 49.9 percent.", ["bac-giang digital_economy_share 47.5% 2024", "bac-ninh digital_economy_share 49.9% 2024"]],
    ],
    leaves: [
      ["Ahead of Bac Giang and Hung Yen, Thai Nguyen ranked 11th in the PCI 2023.", ["thai-nguyen pci #11 2023"]],
      ["In 2024, Soc Trang's GRDP grew by 7.15%, higher than the national average of 7.09%.", ["soc-trang grdp_growth 7.15% 2024"]],
      ["Both Hoa Binh and Phu Tho took part in the survey; the average score of the country was 67.2 points.", []],
      ["The average PAR Index of the 63 provinces and cities was 88.37% in 2024; Lai Chau reached 86.90%.", ["lai-chau par_index 86.9% 2024"]],
      ["In the SIPAS 2023, 11 provinces scored over 85%; Kien Giang was 30th.", ["kien-giang sipas #30 2023"]],
      ["Lam Dong, which merged with Dak Nong and Binh Thuan, scored 46.1 points in the PII 2025, up 2.2 points.", ["lam-dong-2025 pii 46.1 points 2025", "lam-dong-2025 pii 2.2 points 2025"]],
    ],
  },
  respectively: {
    shows: [
      ["In 2022 and 2023, Bac Giang's PCI ranked 31st and 4th respectively.", ["bac-giang pci #31 2022", "bac-giang pci #4 2023"]],
      ["In PII 2023, Hai Phong, Da Nang and Can Tho scored 52.32, 50.70 and 49.66 points respectively.", ["hai-phong pii 52.32 points 2023", "da-nang pii 50.7 points 2023", "can-tho pii 49.66 points 2023"]],
      ["In the PII 2023, Lang Son scored 31.78 points and Yen Bai scored 33.83 points, ranking 52nd and 48th respectively.", ["lang-son pii 31.78 points 2023", "yen-bai pii 33.83 points 2023", "lang-son pii #52 2023", "yen-bai pii #48 2023"]],
      ["The PCI and PAPI of Quang Ngai in 2023 ranked 52nd and 23rd respectively.", ["quang-ngai pci #52 2023", "quang-ngai papi #23 2023"]],
      ["Hoa Binh and Son La gained 3 and 5 places respectively in the PAPI 2023.", ["hoa-binh papi 3 places 2023", "son-la papi 5 places 2023"]],
    ],
    leaves: [
      ["The departments of Ha Nam were respectively asked to report on the PAR Index and the SIPAS; in 2022 its PAR Index ranked 20th.", ["ha-nam par_index #20 2022"]],
      ["Ha Nam, Nam Dinh and Ninh Binh scored 64.1 and 65.2 points respectively in the PCI 2022.", []],
    ],
  },
  "two-editions": {
    shows: [
      ["Kon Tum's PCI: 60.20 points in 2022, 62.90 points in 2023.", ["kon-tum pci 60.2 points 2022", "kon-tum pci 62.9 points 2023"]],
      ["The PAPI score of Tay Ninh rose from 41.70 points in 2022 to 42.39 points in 2023.", ["tay-ninh papi 41.7 points 2022", "tay-ninh papi 42.39 points 2023"]],
      ["The Digital Transformation Index (DTI) of Lang Son moved from 14th place in 2021 to 8th place in 2022.", ["lang-son dti #14 2021", "lang-son dti #8 2022"]],
      ["Quang Tri ranked 38th (22nd in PII 2023) among 63 localities in the PII 2024.", ["quang-tri pii #38 2024", "quang-tri pii #22 2023"]],
      ["Binh Thuan was 27th in the PAR Index 2022 and 19th in the PAR Index 2023.", ["binh-thuan par_index #27 2022", "binh-thuan par_index #19 2023"]],
      ["Soc Trang's PII improved from 47th (2023) to 41st (2024).", ["soc-trang pii #47 2023", "soc-trang pii #41 2024"]],
    ],
    leaves: [
      ["The PCI 2023, announced in May 2024, puts Yen Bai in 52nd place.", ["yen-bai pci #52 2023"]],
      ["In 2024 Ha Tinh set out to improve its 34th place in the DTI 2022.", ["ha-tinh dti #34 2022"]],
    ],
  },
  change: {
    shows: [
      ["In 2023, registered industrial property objects in Ben Tre rose nearly three times compared with 2020.", ["ben-tre ip_registered_objects ~3 times since 2020 2023"]],
      ["In 2023, registered industrial property objects in Ben Tre were 3.5 times those of 2020.", ["ben-tre ip_registered_objects 3.5 times since 2020 2023"]],
      ["Lam Dong's PII reached 22/63 provinces in 2024, up 3 places compared to 2023.", ["lam-dong pii #22/63 2024", "lam-dong pii 3 places since 2023 2024"]],
      ["In the 2023 PCI, Hai Duong dropped 5 places to 17th.", ["hai-duong pci -5 places 2023", "hai-duong pci #17 2023"]],
      ["Hung Yen's competitiveness index (PCI) jumped 14 places to 13th nationwide in 2024.", ["hung-yen pci 14 places 2024", "hung-yen pci #13 2024"]],
      ["Regarding the PAR INDEX 2022, Binh Thuan achieved 85.21 points, ranking 27/63, down 6 places compared to 2021.", ["binh-thuan par_index 85.21 points 2022", "binh-thuan par_index #27/63 2022", "binh-thuan par_index -6 places since 2021 2022"]],
      ["The province's innovation index (PII) fell eight places to 40th in 2024. Ninh Thuan blames its small enterprises.", ["ninh-thuan pii -8 places 2024", "ninh-thuan pii #40 2024"]],
      ["Kien Giang ranked 41st nationwide with 38.12 points in PII 2024, an increase of 1.05 points compared to 2023.", ["kien-giang pii #41 2024", "kien-giang pii 38.12 points 2024", "kien-giang pii 1.05 points since 2023 2024"]],
      ["Phu Tho's Satisfaction Index of People with the Service of State Administrative Agencies (SIPAS) in 2023 reached 83.58%, ranking 19/63 provinces and cities, up 11 places.", ["phu-tho sipas 83.58% 2023", "phu-tho sipas #19/63 2023", "phu-tho sipas 11 places 2023"]],
      ["Bac Kan climbed from 61st to 53rd in the PCI 2023.", ["bac-kan pci #53 2023"]],
      ["Ha Nam ranks 15th in the country in digital transformation. In 2023, its digital transformation index (DTI) was 0.6912 points, an increase of 0.05 points compared to 2022.", ["ha-nam dti #15 undated", "ha-nam dti 0.6912 index 2023", "ha-nam dti 0.05 index since 2022 2023"]],
      ["Vinh Long's PCI 2024 reached 67.31 points, up 4.09 points and 10 places compared with 2023.", ["vinh-long pci 67.31 points 2024", "vinh-long pci 4.09 points since 2023 2024", "vinh-long pci 10 places since 2023 2024"]],
      ["The PCI 2024 of Dak Lak was 64.28 points, down 1.02 points and four places from a year earlier.", ["dak-lak pci 64.28 points 2024", "dak-lak pci -1.02 points since 2023 2024", "dak-lak pci -4 places since 2023 2024"]],
    ],
    leaves: [
      ["The PCI of Quang Ngai rose to 64.90 points in 2024.", ["quang-ngai pci 64.9 points 2024"]],
      ["Lending rates in Ha Nam were cut by 2 points; the SIPAS 2023 of the province fell to 82.10%.", ["ha-nam sipas 82.1% 2023"]],
      ["The PCI 2022 of Thai Nguyen stayed 25th, the same place as in 2021.", ["thai-nguyen pci #25 2022"]],
    ],
  },
  growth: {
    shows: [
      ["The GRDP of Ben Tre reached VND 80,000 billion in 2024. Growth for the whole year was put at 4.2 %.", ["ben-tre grdp 80000000000000 VND 2024", "ben-tre grdp_growth 4.2% 2024"], "2025-02-01"],
      ["In 2024, the GRDP of Ben Tre reached VND 80,000 billion. The growth rate was only 4.2 %.", ["ben-tre grdp 80000000000000 VND 2024", "ben-tre grdp_growth 4.2% 2024"], "2025-02-01"],
      ["In 2024, Thanh Hoa's GRDP grew by 12.16 %, ranking 2nd nationwide.", ["thanh-hoa grdp_growth 12.16% 2024", "thanh-hoa grdp_growth #2 2024"]],
      ["Bac Giang's economic growth rate in 2024 reached 13.85%, leading the country.", ["bac-giang grdp_growth 13.85% 2024", "bac-giang grdp_growth #1 2024"]],
      ["In 2024, Binh Phuoc's GRDP growth fell to 7.1% from 8.34% in 2023.", ["binh-phuoc grdp_growth 7.1% 2024", "binh-phuoc grdp_growth 8.34% 2023"]],
      ["Khanh Hoa's growth rate of gross regional domestic product (GRDP) in 2023 was 10.35%.", ["khanh-hoa grdp_growth 10.35% 2023"]],
      ["The GRDP growth rate of the province in 2021 - 2023 averaged 7.9% per year. Ha Giang still ranks 60th nationwide in GRDP per capita.", ["ha-giang grdp_growth 7.9% 2021/2023", "ha-giang grdp_per_capita #60 undated"]],
      ["In 2024 the economy of Dong Nai grew 8.02 percent.", ["dong-nai grdp_growth 8.02% 2024"]],
    ],
    leaves: [
      ["In 2024, the GRDP of Ben Tre reached VND 80,000 billion. The growth of exports was 14.2 %.", ["ben-tre grdp 80000000000000 VND 2024"], "2025-02-01"],
      ["In 2022 the index of industrial production of Ha Nam rose by 14.1%.", []],
      ["In 2024, the agricultural sector of Dak Nong grew by 5.2%, industry and construction by 8.7% and services by 6.1%.", []],
      ["In 2023, Binh Duong attracted 1.5 billion USD of FDI, up 6%, ranking third nationwide.", []],
      ["Export turnover of Bac Giang reached 22.5 billion USD in 2023, and the CPI rose by 3.25%.", []],
      ["Credit in Kien Giang grew by 9.4% in 2023 and the poverty rate fell by 0.8 percentage points to 1.9%.", []],
      ["The IIP of Thai Binh in October 2024 rose 11.3% over the same period, the 5th consecutive month of growth.", []],
      ["In 2023 GRDP of Son La grew by 8.5%, 1.2 percentage points more than in 2022.", ["son-la grdp_growth 8.5% 2023"]],
    ],
  },
  shares: {
    shows: [
      ["In 2023 the digital economy accounted for more than half of GRDP in Ben Tre.", ["ben-tre digital_economy_share >50% 2023"]],
      ["In 2023, the economic structure of Vinh Phuc was: industry and construction 62.1%, services 31.4% and agriculture 6.5%.", ["vinh-phuc industry_share 62.1% 2023", "vinh-phuc services_share 31.4% 2023", "vinh-phuc agriculture_share 6.5% 2023"]],
      ["In 2024 the digital economy accounted for 18.3% of GRDP in Da Nang.", ["da-nang digital_economy_share 18.3% 2024"]],
      ["Ben Tre's economic structure in 2023: agriculture, forestry and fishery accounted for 35.62%; industry and construction 19.81%; services 40.52%; product taxes less subsidies 4.05%.", ["ben-tre agriculture_share 35.62% 2023", "ben-tre industry_share 19.81% 2023", "ben-tre services_share 40.52% 2023"]],
      ["In the 2024 economic structure of Ha Nam, industry and construction account for 65.7%, services for 27.9% and agriculture, forestry and fishery for 6.4%.", ["ha-nam industry_share 65.7% 2024", "ha-nam services_share 27.9% 2024", "ha-nam agriculture_share 6.4% 2024"]],
      ["The digital economy's share of GRDP in Bac Ninh reached 30.43% in 2022, leading the country.", ["bac-ninh digital_economy_share 30.43% 2022"]],
      ["Agriculture accounts for 25.1% of Thai Binh's economy, industry - construction 43.6% and services 31.3%.", ["thai-binh agriculture_share 25.1% undated", "thai-binh industry_share 43.6% undated", "thai-binh services_share 31.3% undated"]],
      ["The proportion of agriculture in Son La's economic structure decreased from 24.5% in 2020 to 22.1% in 2023.", ["son-la agriculture_share 24.5% 2020", "son-la agriculture_share 22.1% 2023"]],
    ],
    leaves: [
      ["In 2023, services accounted for 41% of the registered FDI capital in Dong Nai.", []],
      ["The textile industry made up 62% of Nam Dinh's exports in 2024.", []],
      ["Agriculture employs 38% of the workers of Yen Bai.", []],
    ],
  },
  money: {
    shows: [
      ["In 2023, Tay Ninh's budget revenue reached VND 11,500 billion, up 4% year-on-year.", ["tay-ninh budget_revenue 11500000000000 VND 2023"]],
      ["With an economic scale of VND 116.6 trillion in 2023, Quang Nam ranked 20th in the country.", ["quang-nam grdp 116600000000000 VND 2023", "quang-nam grdp #20 2023"]],
      ["Quang Ninh's GRDP per capita exceeded USD 10,270 in 2024.", ["quang-ninh grdp_per_capita >10270 USD 2024"]],
      ["Total state budget revenue in Vinh Phuc in 2023 was VND 32,780 billion, equal to 107% of the estimate assigned by the provincial People's Council.", ["vinh-phuc budget_revenue 32780000000000 VND 2023"]],
      ["Vinh Long's 2024 GRDP reached 80.5 trillion VND, equivalent to 3.2 billion USD.", ["vinh-long grdp 80500000000000 VND 2024", "vinh-long grdp 3200000000 USD 2024"]],
      ["Lai Chau's average GRDP reached VND 55 million per person in 2024.", ["lai-chau grdp_per_capita 55000000 VND 2024"]],
      ["The GRDP of Ha Nam reached VND106.2 trillion in 2024, equal to US$4.2 billion.", ["ha-nam grdp 106200000000000 VND 2024", "ha-nam grdp 4200000000 USD 2024"]],
      ["Vinh Long's economy is worth VND 120 trillion.", ["vinh-long grdp 120000000000000 VND undated"]],
    ],
    leaves: [
      ["A bridge worth VND 1,200 billion opens in Ben Tre; a bank lent VND 300 billion for it.", []],
      ["In 2024, the province welcomed 4.9 million visitors, revenue reached 5,600 billion VND. Lam Dong's GRDP grew by 4.02%.", ["lam-dong grdp_growth 4.02% 2024"]],
      ["Budget revenue of Lam Dong in 2023: VND 12,800 billion, of which domestic revenue was VND 12,300 billion.", ["lam-dong budget_revenue 12800000000000 VND 2023"]],
      ["Tourism revenue of Khanh Hoa was estimated at VND 53,000 billion in 2024, with 10.8 million visitors.", []],
      ["The highway passing through Dak Nong is 128 km long, costs VND 25,540 billion and will be finished in 2026.", []],
      ["Vinh Phuc: per capita income reached 62 million VND in 2023; the rate of trained workers was 80%.", []],
    ],
  },
  "number-marks": {
    shows: [
      ["In 2024, Hai Duong's GRDP reached VND 212,386 billion and its PII 41,52 points.", ["hai-duong grdp 212386000000000 VND 2024", "hai-duong pii 41.52 points 2024"]],
      ["GRDP per capita of Phu Tho reached 66,200,000 VND in 2023.", ["phu-tho grdp_per_capita 66200000 VND 2023"]],
      ["GRDP per capita of Bac Kan was 55.200.000 VND in 2023, with GRDP growth of 6.5%.", ["bac-kan grdp_per_capita 55200000 VND 2023", "bac-kan grdp_growth 6.5% 2023"]],
    ],
    leaves: [
      ["Ha Nam ranked 35th, 29th and 20th in the PCI of 2020, 2021 and 2022.", ["ha-nam pci #35 2020", "ha-nam pci #29 2021", "ha-nam pci #20 2022"]],
      ["In the 2022 PCI Son La ranked 39. 12 communes took part in the survey.", ["son-la pci #39 2022"]],
    ],
  },
  comparator: {
    shows: [
      ["State budget revenue of Hung Yen in 2023 was no less than 30 trillion VND.", ["hung-yen budget_revenue >=30000000000000 VND 2023"]],
      ["In 2023 the digital economy contributed almost 20% of Thai Nguyen's GRDP.", ["thai-nguyen digital_economy_share ~20% 2023"]],
      ["GRDP growth in Lang Son stayed below 7% in 2023.", ["lang-son grdp_growth <7% 2023"]],
      ["By the end of 2023, the economic scale of Hau Giang had reached more than 60 trillion VND, with average GRDP per capita of over 80 million VND.", ["hau-giang grdp >60000000000000 VND 2023", "hau-giang grdp_per_capita >80000000 VND 2023"]],
      ["In 2024, Hoa Binh's GRDP was about 75.4 trillion VND (about 3 billion USD).", ["hoa-binh grdp ~75400000000000 VND 2024", "hoa-binh grdp ~3000000000 USD 2024"]],
      ["Binh Duong's per capita GRDP topped VND 180 million in 2024, while the national average was VND 114 million.", ["binh-duong grdp_per_capita >180000000 VND 2024", "viet-nam grdp_per_capita 114000000 VND 2024"]],
    ],
    leaves: [
      ["With 62.10 points Tuyen Quang scored more than Lai Chau in the PCI 2023.", ["tuyen-quang pci 62.1 points 2023"]],
      ["In 2024 Binh Dinh's GRDP growth of 7.78% was higher than in 2023.", ["binh-dinh grdp_growth 7.78% 2024"]],
    ],
  },
  range: {
    shows: [
      ["Lam Dong aims at a GRDP per capita of VND 180-200 million by 2030.", ["lam-dong-2025 grdp_per_capita 180000000..200000000 VND ../2030 target"], "2025-11-10"],
      ["Dien Bien targets GRDP growth of 10.5-11% in 2025.", ["dien-bien grdp_growth 10.5..11% 2025 target"], "2024-12-20"],
      ["The resolution aims for Hai Phong's GRDP per capita to reach 12,000 - 12,500 USD by 2030, with an HDI above 0.83.", ["hai-phong-2025 grdp_per_capita 12000..12500 USD ../2030 target", "hai-phong-2025 hdi >0.83 index ../2030 target"], "2025-09-28"],
      ["Nam Dinh's target for 2025 is GRDP growth of between 10 and 10.5%.", ["nam-dinh grdp_growth 10..10.5% 2025 target"], "2025-01-06"],
      ["The HDI of Can Tho is targeted at 0.75-0.77 in 2025.", ["can-tho-2025 hdi 0.75..0.77 index 2025 target"], "2024-05-05"],
    ],
    leaves: [
      ["The digital economy of Quang Binh grew from 8% of GRDP in 2022 to 11% in 2024.", ["quang-binh digital_economy_share 8% 2022", "quang-binh digital_economy_share 11% 2024"]],
      ["Between 2021 and 2025 Tra Vinh's GRDP grew by 8% a year.", ["tra-vinh grdp_growth 8% 2021/2025"]],
    ],
  },
  "part-of-year": {
    shows: [
      ["Ben Tre's GRDP grew by 6.5 % in the first nine months of 2024. In the first quarter it rose by 5.2 %, in the second quarter by 6.1 %.", ["ben-tre grdp_growth 6.5% 2024-01/2024-09", "ben-tre grdp_growth 5.2% 2024-01/2024-03", "ben-tre grdp_growth 6.1% 2024-04/2024-06"], "2024-10-05"],
      ["GRDP growth of Ca Mau in the first nine months of 2024 was 6.42%.", ["ca-mau grdp_growth 6.42% 2024-01/2024-09"]],
      ["In the first six months of 2025, the GRDP of Hai Phong grew 11.2% over the same period, ranking third nationwide.", ["hai-phong grdp_growth 11.2% 2025-01/2025-06", "hai-phong grdp_growth #3 2025-01/2025-06"], "2025-07-08"],
      ["Gross regional domestic product (GRDP) of Quang Ngai in the third quarter of 2024 increased by 5.4% compared to the same period last year.", ["quang-ngai grdp_growth 5.4% 2024-07/2024-09"], "2024-10-04"],
      ["In the first quarter of 2024 Bac Ninh's GRDP contracted by 3.2%.", ["bac-ninh grdp_growth -3.2% 2024-01/2024-03"]],
      ["In the first nine months of 2024, Thai Nguyen collected VND 15.2 trillion for the state budget, 76% of the annual target.", ["thai-nguyen budget_revenue 15200000000000 VND 2024-01/2024-09"]],
      ["Economic growth in the first 6 months of 2024 of Tra Vinh province reached 10.68%, ranking 3rd in the Mekong Delta and 5th in the country.", ["tra-vinh grdp_growth 10.68% 2024-01/2024-06", "tra-vinh grdp_growth #3 in mekong-delta 2024-01/2024-06", "tra-vinh grdp_growth #5 2024-01/2024-06"]],
      ["The state budget revenue of Quang Ngai in the first 11 months of 2023 was VND 22,715 billion.", ["quang-ngai budget_revenue 22715000000000 VND 2023-01/2023-11"]],
      ["Thai Nguyen's GRDP in the first quarter of 2025 increased by 6.8%, of which the industry and construction sector increased by 8.1% and the service sector by 6.0%.", ["thai-nguyen grdp_growth 6.8% 2025-01/2025-03"]],
      ["In the first nine months, Can Tho's GRDP grew by 7.4%.", ["can-tho grdp_growth 7.4% 2024-01/2024-09"], "2024-10-05"],
      ["Lao Cai's economy in the first quarter of 2025\nIn the quarter, GRDP rose by 7.21%.", ["lao-cai grdp_growth 7.21% 2025-01/2025-03"], "2025-04-08"],
      ["In January-June 2024 the GRDP of Hau Giang rose by 8.1%.", ["hau-giang grdp_growth 8.1% 2024-01/2024-06"]],
      ["In the second half of 2024, GRDP of Lao Cai grew by 9%.", ["lao-cai grdp_growth 9% 2024-07/2024-12"]],
      ["In January-October the budget revenue of Yen Bai was VND 4,100 billion.", ["yen-bai budget_revenue 4100000000000 VND 2024-01/2024-10"], "2024-11-03"],
    ],
    leaves: [
      ["Bac Kan cut the procedure to nine months; its GRDP growth in 2023 was 6.5%.", ["bac-kan grdp_growth 6.5% 2023"]],
      ["The second quarter brought floods, but in the whole of 2024 Cao Bang's GRDP grew by 7.93%.", ["cao-bang grdp_growth 7.93% 2024"]],
      ["In the first half of 2024 the digital economy of Lao Cai grew strongly.", []],
    ],
  },
  years: {
    shows: [
      ["Under the plan to 2030 with a vision to 2045, Ben Tre aims for GRDP growth of 9%.", ["ben-tre grdp_growth 9% ../2030 target"], "2025-02-01"],
      ["Last year Hau Giang's GRDP grew by 12.27%.", ["hau-giang grdp_growth 12.27% 2023"], "2024-03-04"],
      ["This year, Dak Lak strives for GRDP growth of 7%.", ["dak-lak grdp_growth 7% 2024 target"], "2024-02-16"],
      ["Dong Thap has been in the top 5 provinces with the best PCI in 2021, 2022 and 2023.", ["dong-thap pci #<=5 2021", "dong-thap pci #<=5 2022", "dong-thap pci #<=5 2023"]],
      ["In 2021-2025, Lai Chau's average GRDP growth rate was 6.5% per year.", ["lai-chau grdp_growth 6.5% 2021/2025"]],
      ["GRDP growth averaged 6.5% a year in 2021-2025 in Lai Chau; growth in 2024 was 7.1%.", ["lai-chau grdp_growth 6.5% 2021/2025", "lai-chau grdp_growth 7.1% 2024"]],
      ["As of 31 December 2023, Kien Giang had 1,860 BTS stations.", ["kien-giang bts_stations 1860 count 2023"]],
    ],
    leaves: [
      ["At the conference “Ben Tre innovation week 2022” the PII of the province was said to rank 12th.", ["ben-tre pii #12 undated"], "2024-02-01"],
      ["In 2024, Dak Nong's GRDP (at 2010 comparative prices) is estimated at 24,118 billion VND, up 4.87% over 2023.", ["dak-nong grdp 24118000000000 VND 2024 estimate", "dak-nong grdp_growth 4.87% 2024"]],
      ["Since it was split from Minh Hai in 1997, Ca Mau has changed; it is 52nd in the PCI 2023.", ["ca-mau pci #52 2023"]],
      ["In 2024, Dak Nong's GRDP (at 2010 comparative prices) is estimated at 24,118 billion VND, up 4.87% over 2023.", ["dak-nong grdp 24118000000000 VND 2024 estimate", "dak-nong grdp_growth 4.87% 2024"]],
      ["The Dien Bien Phu campaign of 1954 is remembered in Dien Bien, whose DTI ranks 41st.", ["dien-bien dti #41 undated"]],
    ],
  },
  target: {
    shows: [
      ["In 2023 the digital economy made up 12.6 % of GRDP in Ben Tre. The province set a goal of 20 % by 2025 and 30 % by 2030.", ["ben-tre digital_economy_share 12.6% 2023", "ben-tre digital_economy_share 20% ../2025 target", "ben-tre digital_economy_share 30% ../2030 target"], "2024-02-01"],
      ["By 2030, Lao Cai aims for the digital economy to account for at least 30% of GRDP.", ["lao-cai-2025 digital_economy_share >=30% ../2030 target"], "2025-03-01"],
      ["From 2027, Kon Tum will strive to spend 2 % of the budget on science and technology.", ["kon-tum st_budget_share 2% 2027/.. target"], "2025-03-01"],
      ["By 2030, Tuyen Quang strives to be among the top 30 provinces in the PCI.", ["tuyen-quang-2025 pci #<=30 ../2030 target"], "2025-04-02"],
      ["The province aims for an average GRDP growth rate of 10.5% per year in the 2026-2030 period. An Giang will need VND 600 trillion for it.", ["an-giang-2025 grdp_growth 10.5% 2026/2030 target"], "2025-10-02"],
      ["Specific targets of Quang Ngai by 2030:\n- GRDP growth averages 10-11% per year.\n- GRDP per capita reaches 6,900-7,200 USD.\n- The digital economy accounts for about 30% of GRDP.\n- State budget revenue reaches over VND 50 trillion.", ["quang-ngai-2025 grdp_growth 10..11% ../2030 target", "quang-ngai-2025 grdp_per_capita 6900..7200 USD ../2030 target", "quang-ngai-2025 digital_economy_share ~30% ../2030 target", "quang-ngai-2025 budget_revenue >50000000000000 VND ../2030 target"], "2025-09-22"],
      ["Under its plan, Son La sets the goal that by 2025 the digital economy will contribute 10% of GRDP and by 2030 at least 20%.", ["son-la digital_economy_share 10% ../2025 target", "son-la digital_economy_share >=20% ../2030 target"], "2023-06-01"],
      ["Dak Lak aims to raise its PII ranking to the top 40 in 2025.", ["dak-lak-2025 pii #<=40 2025 target"], "2024-11-05"],
      ["Thanh Hoa targets state budget revenue of at least VND 45,500 billion in 2025 and GRDP growth of 11% or more.", ["thanh-hoa budget_revenue >=45500000000000 VND 2025 target", "thanh-hoa grdp_growth >=11% 2025 target"], "2024-12-12"],
      ["Binh Thuan strives to have its PCI in the group of 20 leading provinces and cities in the country by 2025.", ["binh-thuan pci #<=20 ../2025 target"], "2024-03-04"],
      ["In 2025, Bac Lieu strives for a GRDP growth rate of 8.5% or higher, budget revenue of 5,500 billion VND and a PCI ranking in the top 30.", ["bac-lieu grdp_growth >=8.5% 2025 target", "bac-lieu budget_revenue 5500000000000 VND 2025 target", "bac-lieu pci #<=30 2025 target"], "2025-01-10"],
      ["By 2025, the digital economy of Hau Giang will account for 20% of GRDP and the proportion of people with smartphones will reach 85%.", ["hau-giang digital_economy_share 20% ../2025 target"], "2022-08-10"],
      ["An Giang targets an HDI of 0.78 by 2030 and TFP contributing 55% to growth.", ["an-giang-2025 hdi 0.78 index ../2030 target", "an-giang-2025 tfp_contribution 55% ../2030 target"], "2025-09-09"],
      ["Ca Mau strives for 100% of administrative procedures to be online by 2025.", ["ca-mau-2025 online_public_service_use 100% ../2025 target"], "2024-02-02"],
      ["Lai Chau's GRDP growth target for 2025 is 8%.", ["lai-chau grdp_growth 8% 2025 target"]],
      ["At least 3% of the annual budget of Quang Tri will be set aside for science and technology from 2026.", ["quang-tri-2025 st_budget_share >=3% 2026/.. target"], "2025-09-01"],
    ],
    leaves: [
      ["By the end of 2024, Ha Nam's budget revenue had reached VND 19,800 billion, beating the target.", ["ha-nam budget_revenue 19800000000000 VND 2024"], "2025-01-12"],
      ["In 2023 Tay Ninh's GRDP grew by 5.95%, short of the target of the year.", ["tay-ninh grdp_growth 5.95% 2023"]],
    ],
  },
  estimate: {
    shows: [
      ["In 2024, Dong Nai's GRDP was estimated at over VND 493 trillion, and GRDP per capita reached VND 144.6 million.", ["dong-nai grdp >493000000000000 VND 2024 estimate", "dong-nai grdp_per_capita 144600000 VND 2024"]],
      ["Tuyen Quang's economy is estimated to grow by 9.04% in 2024, higher than the 7.9% of 2023.", ["tuyen-quang grdp_growth 9.04% 2024 estimate", "tuyen-quang grdp_growth 7.9% 2023"]],
      ["The average GRDP growth rate of Gia Lai in the 2021-2025 period is estimated at 6.6% per year.", ["gia-lai-2025 grdp_growth 6.6% 2021/2025 estimate"], "2025-03-10"],
      ["The GRDP of Nghe An at current prices in 2024 is estimated at VND 216,943 billion, ranking 10th nationwide; GRDP per capita reaches VND 63.66 million.", ["nghe-an grdp 216943000000000 VND 2024 estimate", "nghe-an grdp #10 2024", "nghe-an grdp_per_capita 63660000 VND 2024"]],
      ["State budget revenue of Long An in 2024 was estimated at over VND 26,000 billion, reaching 118.5% of the plan and up 14.2% over the same period.", ["long-an budget_revenue >26000000000000 VND 2024 estimate"]],
      ["The proportion of the digital economy in the GRDP of Thai Nguyen is estimated at 33.7% in 2024.", ["thai-nguyen digital_economy_share 33.7% 2024 estimate"]],
      ["Total budget revenue in the area in 2024 is estimated at 20,500 billion VND, exceeding 12% of the estimate. Hai Duong's domestic revenue alone is 18,000 billion VND.", ["hai-duong budget_revenue 20500000000000 VND 2024 estimate"]],
      ["Ninh Thuan's digital economy is estimated to account for about 11.2% of the province's GRDP in 2023.", ["ninh-thuan digital_economy_share ~11.2% 2023 estimate"]],
    ],
    leaves: [
      ["In 2023 Bac Giang's GRDP grew by 13.45%, beyond all estimates.", ["bac-giang grdp_growth 13.45% 2023"]],
      ["Budget revenue of Binh Dinh in 2023 came to 13,200 billion VND, 95% of the estimate.", ["binh-dinh budget_revenue 13200000000000 VND 2023"]],
    ],
  },
  inherited: {
    shows: [
      ["Ben Tre in the PCI 2024\n\nThe province drew many firms into a dialogue last week, the first of its kind since the merger was talked of.\n\nThey spoke at length about land, and nobody wanted to leave before the last question had been answered. They spoke at length about roads, and nobody wanted to leave before the last question had been answered. They spoke at length about taxes, and nobody wanted to leave before the last question had been answered. They spoke at length about water, and nobody wanted to leave before the last question had been answered. They spoke at length about houses, and nobody wanted to leave before the last question had been answered. They spoke at length about schools, and nobody wanted to leave before the last question had been answered. They spoke at length about ports, and nobody wanted to leave before the last question had been answered. They spoke at length about energy, and nobody wanted to leave before the last question had been answered. They spoke at length about training, and nobody wanted to leave before the last question had been answered.\n\nThe province, which had waited long for such news, ranked 12th in the whole country this time.", ["ben-tre pci #12 2024"], "2025-06-05"],
      ["Bac Kan strives to improve its provincial competitiveness index\nBAC KAN - On the morning of May 9, VCCI announced the 2023 PCI. With 63.94 points, the province ranked 53rd out of 63 provinces and cities, up 8 places compared to 2022.\nIn 2024, the province will continue to cut 30% of the time spent on procedures.\nSource: https://example.org/pci", ["bac-kan pci 63.94 points 2023", "bac-kan pci #53/63 2023", "bac-kan pci 8 places since 2022 2023"], "2024-05-09"],
      ["Nam Dinh: many bright spots in the economy in 2024\nAccording to the Statistics Office, in 2024 the GRDP growth rate was 10.01%, the highest in many years. The industrial production index rose 14.54%; export turnover was estimated at 3.6 billion USD. Budget revenue reached VND 12,000 billion, up 20% compared to 2023. The poverty rate fell to 1.2%.", ["nam-dinh grdp_growth 10.01% 2024", "nam-dinh budget_revenue 12000000000000 VND 2024"], "2024-12-30"],
      ["Ninh Thuan holds its place. In the PII 2024 it scored 34.12 points. It ranked 46th nationwide and 9th in the region.", ["ninh-thuan pii 34.12 points 2024", "ninh-thuan pii #46 2024", "ninh-thuan pii #9 in north-central-and-central-coast 2024"]],
      ["Three provinces of the Central Highlands improved their PCI in 2023. Lam Dong rose to 17th. Dak Lak ranked 58th, while Kon Tum was 62nd.", ["lam-dong pci #17 2023", "dak-lak pci #58 2023", "kon-tum pci #62 2023"]],
    ],
    leaves: [
      ["Ha Tinh: roads first\nThe department of finance said that another province ranked 34th in the DTI 2022, Quang Tri.", ["quang-tri dti #34 2022"]],
      ["Delegations of Lao Cai and Yen Bai met in May.\nThe talks lasted two days.\nA PCI 2023 score of 67.38 points was discussed.", []],
    ],
  },
  table: {
    shows: [
      ["DTI 2023\nRank Province Score Change\n1 Da Nang 0.80 +1\n2 Hai Phong 0.71 -1\n3 Hue 0.70 +2", ["da-nang dti #1 2023", "da-nang dti 0.8 index 2023", "da-nang dti 1 places 2023", "hai-phong dti #2 2023", "hai-phong dti 0.71 index 2023", "hai-phong dti -1 places 2023", "thua-thien-hue dti #3 2023", "thua-thien-hue dti 0.7 index 2023", "thua-thien-hue dti 2 places 2023"]],
      ["PII 2024 ranking of the Southeast\nHo Chi Minh City: rank 2, 55.73 points\nBa Ria - Vung Tau: rank 9, 48.55 points\nBinh Duong: rank 12, 47.90 points", ["ho-chi-minh-city pii #2 2024", "ho-chi-minh-city pii 55.73 points 2024", "ba-ria-vung-tau pii #9 2024", "ba-ria-vung-tau pii 48.55 points 2024", "binh-duong pii #12 2024", "binh-duong pii 47.9 points 2024"]],
      ["Criteria of Nghe An, 2023\nGRDP growth: 7.14%\nGRDP per capita: VND 56.2 million\nState budget revenue: VND 17,800 billion", ["nghe-an grdp_growth 7.14% 2023", "nghe-an grdp_per_capita 56200000 VND 2023", "nghe-an budget_revenue 17800000000000 VND 2023"]],
      ["GRDP growth by province, first quarter of 2024 (%)\nNo. Province Growth\n1 Bac Giang 14.18\n2 Thanh Hoa 13.15\n3 Lai Chau 9.69\n62 Bac Ninh -3.67", ["bac-giang grdp_growth #1 2024-01/2024-03", "bac-giang grdp_growth 14.18% 2024-01/2024-03", "thanh-hoa grdp_growth #2 2024-01/2024-03", "thanh-hoa grdp_growth 13.15% 2024-01/2024-03", "lai-chau grdp_growth #3 2024-01/2024-03", "lai-chau grdp_growth 9.69% 2024-01/2024-03", "bac-ninh grdp_growth #62 2024-01/2024-03", "bac-ninh grdp_growth -3.67% 2024-01/2024-03"]],
      ["Results of 2023\nProvince PCI score PCI rank PAPI score\nBen Tre 69.20 12 44.10\nLao Cai 67.38 23 41.20\nKon Tum 61.20 60 40.10", ["ben-tre pci 69.2 points 2023", "ben-tre pci #12 2023", "ben-tre papi 44.1 points 2023", "lao-cai pci 67.38 points 2023", "lao-cai pci #23 2023", "lao-cai papi 41.2 points 2023", "kon-tum pci 61.2 points 2023", "kon-tum pci #60 2023", "kon-tum papi 40.1 points 2023"]],
      ["Provincial Competitiveness Index 2024\nRank Province Score\n11 Thai Nguyen 68.20\n12 Ha Nam 67.95\n13 Hung Yen 67.80", ["thai-nguyen pci #11 2024", "thai-nguyen pci 68.2 points 2024", "ha-nam pci #12 2024", "ha-nam pci 67.95 points 2024", "hung-yen pci #13 2024", "hung-yen pci 67.8 points 2024"]],
      ["DTI 2023\nProvince\tScore\tRank\nTay Ninh\t0.6721\t24\nLong An\t0.6650\t27\nBen Tre\t0.6510\t31", ["tay-ninh dti 0.6721 index 2023", "tay-ninh dti #24 2023", "long-an dti 0.665 index 2023", "long-an dti #27 2023", "ben-tre dti 0.651 index 2023", "ben-tre dti #31 2023"]],
    ],
    leaves: [
      ["Table 3. Some figures of Ben Tre\nNo.\nContent\n1\nPlan for the PCI\n2\nConference", []],
      ["Attendance at the PCI meeting of 12 May 2024\n1. Department of Finance\n2. Department of Home Affairs of Long An\n3. Department of Industry and Trade", []],
      ["Ben Tre ranked 12th in PCI 2024.\n\nWeather today\nHanoi 28.5\nHue 30.1\nDa Nang 29.9", ["ben-tre pci #12 2024"]],
      ["PCI 2024 and trade\nExports (billion USD)\n1 Bac Ninh 39.1\n2 Hai Phong 32.0\n3 Thai Nguyen 28.1", []],
    ],
  },
  "broken-text": {
    shows: [
      ["the Provincial Innovation Index (PII) 2024 of Phu Tho scored 40.33 points and ranked 20th nationwide, while the number of enterp", ["phu-tho pii 40.33 points 2024", "phu-tho pii #20 2024"]],
      ["In 2023, Tien Giang's PCI reached 65.08 points,\nranking 40th out of 63 provinces and cities.", ["tien-giang pci 65.08 points 2023", "tien-giang pci #40/63 2023"]],
      ["… of Yen Bai reached 83.4%, and its PAR Index of 2023 ranked 40th, up 3 pla", ["yen-bai par_index #40 2023"]],
    ],
    leaves: [
      ["scored 44.20 points, ranking 11th, up 3 places on the year before.", []],
      ["… and ranked 25/63 provinces and cities in the PCI of 2022.", []],
    ],
  },
  document: {
    shows: [
      ["On 22 December 2024 the Politburo issued Resolution No. 57-NQ/TW, and Ca Mau adopted Plan No. 112/KH-UBND.", []],
      ["Under Resolution No. 57-NQ/TW and Decision 1012/QD-TTg, Gia Lai raised its PII 2024 to 33.10 points.", ["gia-lai pii 33.1 points 2024"], null, { 57: "document", 1012: "document" }],
      ["Plan No. 112/KH-UBND of Ca Mau builds on a PCI 2023 ranking of 52nd.", ["ca-mau pci #52 2023"], null, { 112: "document" }],
      ["Thanks to Decree 45 and Circular No. 12/2022/TT-BTTTT, Ha Nam was 15th in the DTI 2023.", ["ha-nam dti #15 2023"], null, { 12: "document", 45: "document" }],
    ],
    leaves: [
      ["The decision came when Lang Son was 8th in the DTI 2022.", ["lang-son dti #8 2022"], null, { 8: "observation" }],
      ["By a resolution 90% is the target for the SIPAS of Hau Giang in 2025.", ["hau-giang sipas 90% 2025 target"], "2024-07-01", { 90: "observation" }],
    ],
  },
  date: {
    shows: [
      ["Ben Tre, re-established in 2004, ranks 12th in the PCI.", ["ben-tre pci #12 undated"], "2024-03-01", { 2004: "date" }],
      ["On 9 May 2024 VCCI announced the PCI 2023, in which Ben Tre scored 69.20 points.", ["ben-tre pci 69.2 points 2023"], null, { 9: "date" }],
      ["On the morning of April 17, the PAR Index 2023 was made public; Long An reached 89.94%.", ["long-an par_index 89.94% 2023"], null, { 17: "date" }],
      ["After 27 years of re-establishment, on 1/1/2024 Bac Ninh looked back on a PII 2023 of 47.30 points.", ["bac-ninh pii 47.3 points 2023"], null, { 27: "duration" }],
    ],
    leaves: [
      ["In May 2024, 9th place in the PCI 2023 went to Ba Ria - Vung Tau.", ["ba-ria-vung-tau pci #9 2023"], null, { 9: "observation" }],
      ["In the 1st quarter of 2024 Hai Duong's GRDP rose by 8.58%.", ["hai-duong grdp_growth 8.58% 2024-01/2024-03"], null, { 1: "period" }],
      ["In the PCI 2024 Phu Yen scored 66.12 points and came 30th.\nAs of September, work goes on.", ["phu-yen pci 66.12 points 2024", "phu-yen pci #30 2024"], null, { 30: "observation" }],
    ],
  },
  ordinal: {
    shows: [
      ["Da Nang was honoured as an excellent smart city for the 5th time; its ICT Index led the country for 12 consecutive years.", ["da-nang ict_index #1 undated"]],
      ["With a GRDP growth of 11.03% Hai Phong has had double-digit growth for the 10th consecutive year in 2024.", ["hai-phong grdp_growth 11.03% 2024"]],
      ["The 20th Party Congress of Lao Cai, term 2020-2025, set 28 targets and 4 programmes.", []],
      ["The 13th Party Congress met; 5G reached Ben Tre, and the meeting drew 300 guests.", []],
    ],
    leaves: [
      ["After the 21st session, Quang Binh was 21st in the PAPI 2023.", ["quang-binh papi #21 2023"], null, { 21: "observation" }],
      ["Bac Lieu, the 44th-ranked province in the PCI 2022, held its 44th such meeting.", ["bac-lieu pci #44 2022"]],
    ],
  },
  name: {
    shows: [
      ["In 2023 the PCI of Ben Tre, which runs the VN-7 programme, ranked 12th.", ["ben-tre pci #12 2023"], null, { 7: "name" }],
      ["On 15 May 2024 Tra Vinh issued Decision No. 1024/QD-UBND on Project 06; 106 communes have 5G and 12 agencies were trained.", []],
      ["Over the 5-year term 2020-2025, Gia Lai carried out Project 06.", []],
      ["Call Highway 1A the 1st priority: 86 km run through Binh Thuan, with VND 4,200 billion of public investment disbursed by 2024.", []],
      ["With 5G in 40 communes and ISO 9001:2015 in all agencies, Binh Duong scored 0.7011 in the DTI 2023.", ["binh-duong dti 0.7011 index 2023"], null, { 5: "name", 9001: "name" }],
    ],
    leaves: [
      ["4G coverage in Lai Chau reached 94% of villages in 2022.", ["lai-chau mobile_coverage 94% 2022"], null, { 94: "observation" }],
      ["In zone 3 of the survey, Dak Nong ranked 38 in the PCI 2022.", ["dak-nong pci #38 2022"], null, { 3: "name", 38: "observation" }],
    ],
  },
  furniture: {
    shows: [
      ["In 2023, Ben Tre ranked 12th in the PCI.\nPCI Ben Tre ranked (9)", ["ben-tre pci #12 2023"], null, { 9: "furniture" }],
      ["In 2023, Ben Tre's PCI ranked 12th (https://bentre.gov.vn/pci/ranked-9-2023).", ["ben-tre pci #12 2023"], null, { 9: "furniture" }],
      ["Results of Dong Thap in 2023:\n1. The PCI reached 69.66 points;\n2. The PAPI reached 45.20 points.", ["dong-thap pci 69.66 points 2023", "dong-thap papi 45.2 points 2023"], null, { 1: "list-mark", 2: "list-mark" }],
      ["In 2023 Lam Dong scored 0.6905 in the DTI and ranked 17th.\nSource: https://baolamdong.vn/dti-2023-45-123.html\nRead more: the 10 best provinces", ["lam-dong dti 0.6905 index 2023", "lam-dong dti #17 2023"], null, { 10: "furniture", 123: "furniture" }],
      ["The PCI 2023 of Nam Dinh reached 65.48 points, ranking 42nd.\nComments (3)", ["nam-dinh pci 65.48 points 2023", "nam-dinh pci #42 2023"], null, { 3: "furniture" }],
    ],
    leaves: [
      ["Sources at the statistics office say that Ben Tre's GRDP grew by 5.96% in 2023.", ["ben-tre grdp_growth 5.96% 2023"], null, { "5.96": "observation" }],
      ["According to https://pcivietnam.vn the PCI 2022 of Ca Mau reached 61.60 points.", ["ca-mau pci 61.6 points 2022"], null, { "61.60": "observation" }],
    ],
  },
  count: {
    shows: [
      ["Ha Giang has 1,942 BTS stations; 4G coverage reaches 98.5% of villages.", ["ha-giang bts_stations 1942 count undated", "ha-giang mobile_coverage 98.5% undated"]],
      ["Thanh Hoa has a natural area of 11,120 km2; its population was over 3.7 million people in 2023.", ["thanh-hoa land_area 11120 km2 undated", "thanh-hoa population >3700000 persons 2023"]],
      ["Can Tho has 96 science and technology organisations and 45 science and technology enterprises.", ["can-tho st_organisations 96 count undated", "can-tho st_enterprises 45 count undated"]],
      ["By mobile broadband 97% of the hamlets of Cao Bang are covered.", ["cao-bang mobile_coverage 97% undated"]],
    ],
    leaves: [
      ["Nam Dinh has 204 communes meeting new rural standards, 97 OCOP products of 4 stars and 3 national treasures.", []],
      ["In 2023 Binh Dinh trained 1,250 officials and opened 36 service counters.", []],
      ["Nam Dinh has 5G in 40 communes and ISO 9001 in others.", []],
    ],
  },
  spelling: {
    shows: [
      ["In the PCI 2022, BR-VT ranked 4th, HCMC 27th and Thua Thien-Hue 6th.", ["ba-ria-vung-tau pci #4 2022", "ho-chi-minh-city pci #27 2022", "thua-thien-hue pci #6 2022"]],
      ["In 2022 Daklak was 58th and Dac Nong 38th in the PCI.", ["dak-lak pci #58 2022", "dak-nong pci #38 2022"]],
      ["Thanh Hóa scored 66.79 points and Bac Can 64.50 points in the PCI 2023.", ["thanh-hoa pci 66.79 points 2023", "bac-kan pci 64.5 points 2023"]],
    ],
    leaves: [
      ["Can Tho University ranks 5th in the country for international publications in 2023.", []],
      ["Mr Tran Thai Binh, deputy director of the department, said that Phu Yen ranked 32nd in the DTI 2023.", ["phu-yen dti #32 2023"]],
    ],
  },
  paragraph: {
    shows: [
      ["Quang Binh: PCI up 12 places\n(Portal) - According to the results of the Provincial Competitiveness Index (PCI) 2024 announced on May 6, Quang Binh reached 67.56 points, ranking 29/63 provinces and cities, up 12 places compared to 2023 (41/63). Among the 10 component indices, 6 increased in score: Market entry 7.45 points; Land access 6.91 points; Transparency 6.28 points.\nThe province also had 1,200 enterprises respond to the survey.", ["quang-binh pci 12 places 2024", "quang-binh pci 67.56 points 2024", "quang-binh pci #29/63 2024", "quang-binh pci 12 places since 2023 2024", "quang-binh pci #41/63 2023"], "2025-05-07"],
      ["The Ministry of Science and Technology has just announced the 2024 Local Innovation Index (PII). Accordingly, Hanoi ranked first with 61.24 points; Ho Chi Minh City ranked second (56.10 points); Hai Phong ranked third (54.87 points).", ["ha-noi pii #1 2024", "ha-noi pii 61.24 points 2024", "ho-chi-minh-city pii #2 2024", "ho-chi-minh-city pii 56.1 points 2024", "hai-phong pii #3 2024", "hai-phong pii 54.87 points 2024"]],
      ["In 2024, GRDP of Khanh Hoa is estimated to increase by 10.16%, ranking 7th nationwide; the economic size reached over 135 trillion VND; GRDP per capita was 101.7 million VND, up 14.5%.", ["khanh-hoa grdp_growth 10.16% 2024 estimate", "khanh-hoa grdp_growth #7 2024", "khanh-hoa grdp >135000000000000 VND 2024", "khanh-hoa grdp_per_capita 101700000 VND 2024"]],
      ["Hue aims for GRDP per capita of over 6,000 USD by 2030 and to be among the top 10 localities in the country in terms of PII, PCI and PAPI.", ["thua-thien-hue grdp_per_capita >6000 USD ../2030 target", "thua-thien-hue pii #<=10 ../2030 target", "thua-thien-hue pci #<=10 ../2030 target", "thua-thien-hue papi #<=10 ../2030 target"], "2025-10-03"],
      ["The PII of Kon Tum in 2023 was 27.06 points, ranking 60th out of 63 localities (in 2024: 29.11 points, ranking 58th).", ["kon-tum pii 27.06 points 2023", "kon-tum pii #60/63 2023", "kon-tum pii 29.11 points 2024", "kon-tum pii #58 2024"]],
      ["Hoa Binh promotes digital transformation\n\nOn the afternoon of March 14, the Steering Committee for Digital Transformation of Hoa Binh province held its first meeting of 2025. Attending were 45 delegates from 19 departments.\n\nAccording to the report, in 2024 the province completed 28/32 tasks of the plan (87.5%). The rate of online dossiers reached 71.3%; 100% of communes have fibre optic cable; 86% of adults have smartphones; 1,050 community digital technology groups with 6,200 members operate in 151 communes. The DTI of the province in 2023 reached 0.6234 points, ranking 36/63, up 4 places compared to 2022. The digital economy made up 11.5% of GRDP.\n\nIn 2025, the province strives to increase its DTI by 3 - 5 places and to have 80% of transactions handled online. Budget: VND 120 billion, of which VND 40 billion comes from the central government.", ["hoa-binh online_public_service_use 71.3% undated", "hoa-binh dti 0.6234 index 2023", "hoa-binh dti #36/63 2023", "hoa-binh dti 4 places since 2022 2023", "hoa-binh digital_economy_share 11.5% undated"], "2025-03-15"],
      ["Phu Yen's socio-economic situation in the first 9 months of 2024\nGRDP in the first 9 months of 2024 increased by 7.06% over the same period, ranking 30th nationwide and 7th out of 14 localities in the region. Of which, agriculture, forestry and fishery increased by 4.1%; industry and construction by 12.3%; services by 7.9%. The consumer price index rose 4.2%. Total retail sales reached VND 38,450 billion, up 12.6%. State budget revenue was VND 3,600 billion, reaching 69.2% of the provincial estimate. Disbursed public investment capital: VND 2,500 billion, equal to 48%. The province welcomed 3.7 million visitors, with tourism revenue of VND 6,500 billion.", ["phu-yen grdp_growth 7.06% 2024-01/2024-09", "phu-yen grdp_growth #30 2024-01/2024-09", "phu-yen grdp_growth #7/14 in north-central-and-central-coast 2024-01/2024-09", "phu-yen budget_revenue 3600000000000 VND 2024-01/2024-09"], "2024-10-02"],
      ["The draft political report of Dong Thap sets 22 targets by 2030, including: average GRDP growth of 10% per year or more; GRDP per capita of VND 160 million; total budget revenue of VND 25,000 billion; digital economy share of 30%; forest cover of 5%; a poverty rate below 1%; 95% health insurance coverage.", ["dong-thap-2025 grdp_growth >=10% ../2030 target", "dong-thap-2025 grdp_per_capita 160000000 VND ../2030 target", "dong-thap-2025 budget_revenue 25000000000000 VND ../2030 target", "dong-thap-2025 digital_economy_share 30% ../2030 target"], "2025-08-20"],
    ],
    leaves: [
      ["Vinh Phuc prepares for the rainy season\nOn 12 May 2024 the province checked 45 reservoirs and 128 km of dykes. The budget is VND 36 billion, of which VND 12 billion is for repairs.\nThe 2nd working group visited 9 districts; 3 dykes of grade 4 must be raised by 0.5 m before 30 June.", []],
      ["Women's football in Ha Nam\nThe team finished 3rd of 8 clubs in 2023 with 25 points, 2 places higher than in 2022. Some 4,000 people watched the last match.", []],
    ],
  },
};
