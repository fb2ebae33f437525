import type { Corpus } from "./corpus.ts";

/** French sentences and what a careful reader takes from them. */
// prettier-ignore
export const fr: Corpus = {
  rank: {
    shows: [
      ["En 2023, Nghe An s'est classée 12e au niveau national selon l'Indice d'innovation provincial (PII).", ["nghe-an pii #12 2023"]],
      ["En 2024, Son La s'est classée 40e au PCI et 33e au PAPI.", ["son-la pci #40 2024", "son-la papi #33 2024"]],
      ["Binh Dinh a conservé sa 8e place nationale à l'indice de transformation numérique en 2023.", ["binh-dinh dti #8 2023"]],
      ["Lai Chau occupe la 58e place au DTI et la 60e place au PCI en 2023.", ["lai-chau dti #58 2023", "lai-chau pci #60 2023"]],
      ["Au classement SIPAS 2022, Bac Giang occupe le rang n° 21 et Yen Bai le rang n° 26.", ["bac-giang sipas #21 2022", "yen-bai sipas #26 2022"]],
      ["En 2023, l'indice ICT de Phu Yen occupait le 35e rang.", ["phu-yen ict_index #35 2023"]],
      ["En 2023, Lai Chau était 58e au DTI, 60e au PCI et 34e au PAR Index.", ["lai-chau dti #58 2023", "lai-chau pci #60 2023", "lai-chau par_index #34 2023"]],
    ],
    leaves: [
      ["Nam Dinh, ville de catégorie 1 comptant 22 quartiers, est 18e au PII 2023.", ["nam-dinh pii #18 2023"]],
      ["En 2023, le nombre d'entreprises nouvellement créées à Bac Giang a atteint 1 700, en hausse de 15 %, au 14e rang national ; son PCI est classé 4e.", ["bac-giang pci #4 2023"]],
      ["La production de crevettes de Kien Giang se classe au 2e rang national. Le PCI 2023 de la province est de 63,10 points.", ["kien-giang pci 63.1 points 2023"]],
      ["Hai Phong, 3e plus grande ville du pays, a obtenu 52,30 points au PII 2023.", ["hai-phong pii 52.3 points 2023"]],
    ],
  },
  "rank-of-size": {
    shows: [
      ["L'indice de transformation numérique (DTI) de Lang Son s'est classé 8e sur 63 provinces et villes en 2022.", ["lang-son dti #8/63 2022"]],
      ["Le PCI 2022 de Bac Lieu a atteint 64,42 points, se classant au 44e rang sur 63 provinces et villes.", ["bac-lieu pci 64.42 points 2022", "bac-lieu pci #44/63 2022"]],
      ["L'indice d'innovation locale (PII) de Khanh Hoa en 2023 est classé 24/63.", ["khanh-hoa pii #24/63 2023"]],
      ["Concernant les piliers du DTI 2022, Bac Kan est classée 40/63 pour le gouvernement numérique, 52/63 pour l'économie numérique et 47/63 pour la société numérique.", ["bac-kan dti_digital_government #40/63 2022", "bac-kan dti_digital_economy #52/63 2022", "bac-kan dti_digital_society #47/63 2022"]],
      ["PCI\n2022 : 44/63\n2023 : 41/63\n2024 : 29/63\nTels sont les résultats de Quang Binh.", ["quang-binh pci #44/63 2022", "quang-binh pci #41/63 2023", "quang-binh pci #29/63 2024"]],
      ["Sur les 63 provinces et villes, Ben Tre occupe le 35e rang du PII 2023.", ["ben-tre pii #35/63 2023"]],
      ["Parmi les 63 localités évaluées, Cao Bang arrive 60e au DTI 2023.", ["cao-bang dti #60/63 2023"]],
    ],
    leaves: [
      ["Au 30/6, Quang Nam avait achevé 41/63 tâches du plan ; son PCI 2023 est 24e.", ["quang-nam pci #24 2023"]],
      ["Le 12/10, Lam Dong a tenu 3 de ses 5 réunions sur le PAR Index.", []],
      ["En 2024, le Vietnam s'est classé 44e sur 133 économies à l'indice mondial de l'innovation (GII).", []],
    ],
  },
  "rank-in-words": {
    shows: [
      ["Au PAPI 2022, Quang Ninh a obtenu la première place.", ["quang-ninh papi #1 2022"]],
      ["Hai Phong est troisième du pays au PII 2024, Da Nang quatrième.", ["hai-phong pii #3 2024", "da-nang pii #4 2024"]],
      ["Le classement PCI 2023 est mené par Quang Ninh, en tête du pays.", ["quang-ninh pci #1 2023"]],
      ["Hanoï arrive en tête du pays dans l'indice PII 2024.", ["ha-noi pii #1 2024"]],
      ["Dans les Hauts Plateaux du Centre, Lam Dong arrive en tête pour le PII 2023 (24e du pays).", ["lam-dong pii #1 in central-highlands 2023", "lam-dong pii #24 2023"]],
      ["Hanoï est deuxième du PII 2023 et première du DTI.", ["ha-noi pii #2 2023", "ha-noi dti #1 2023"]],
      ["Da Nang mène le DTI 2023, devant Hô Chi Minh-Ville (2e) et Hanoï (3e).", ["da-nang dti #1 2023", "ho-chi-minh-city dti #2 2023", "ha-noi dti #3 2023"]],
    ],
    leaves: [
      ["Pour la première fois, Hau Giang a dépassé 65 points au PCI, en 2022.", ["hau-giang pci >65 points 2022"]],
      ["La première entreprise de Binh Phuoc a exporté pour 120 millions de dollars au deuxième trimestre 2024.", []],
      ["Da Nang a été la première ville du Vietnam à lancer un centre d'innovation ; son DTI est resté en tête du pays en 2023.", ["da-nang dti #1 2023"]],
      ["Can Tho est la première ville du delta du Mékong à ouvrir un tel centre. Son PII 2024 était de 45,33 points.", ["can-tho pii 45.33 points 2024"]],
      ["Nommé à la tête de Bac Ninh, il a rappelé les résultats du PCI 2023.", []],
      ["En 2024, Quang Ninh a perdu sa première place au PCI.", []],
    ],
  },
  "leading-group": {
    shows: [
      ["Long An figure parmi les 10 provinces et villes de tête en matière de PCI en 2023.", ["long-an pci #<=10 2023"]],
      ["En 2023, Dong Thap figurait dans le top 5 du pays selon l'indice PCI.", ["dong-thap pci #<=5 2023"]],
      ["Lao Cai figure toujours dans le Top 10 de l'indice PAR 2023, à la 9e place avec 89,47 %.", ["lao-cai par_index #<=10 2023", "lao-cai par_index #9 2023", "lao-cai par_index 89.47% 2023"]],
      ["Au classement PAPI 2023, Thanh Hoa a obtenu 44,21 points et fait partie des 16 provinces ayant les scores les plus élevés.", ["thanh-hoa papi 44.21 points 2023", "thanh-hoa papi #<=16 2023"]],
      ["Ben Tre fait partie des 10 provinces ayant le PAR INDEX le plus élevé en 2022.", ["ben-tre par_index #<=10 2022"]],
      ["Ha Nam figure dans le top 20 du PAR Index depuis 5 années consécutives.", ["ha-nam par_index #<=20 undated"]],
    ],
    leaves: [
      ["Le top 5 du PII 2024 réunit Hanoï, Hô Chi Minh-Ville, Hai Phong, Da Nang et Can Tho.", []],
      ["La VCCI récompensera en mai le top 10 des provinces du PCI 2023.", []],
      ["Le PCI de Tien Giang est sorti du top 30.", []],
      ["Les 5 premières entreprises de Hué ont salué son PCI 2023.", []],
    ],
  },
  "rank-in-region": {
    shows: [
      ["Hau Giang se classe au 5e rang national et au 2e rang dans le delta du Mékong selon le PCI 2024.", ["hau-giang pci #5 2024", "hau-giang pci #2 in mekong-delta 2024"]],
      ["Yen Bai se classe cinquième parmi les 14 provinces de la région des Midlands et des Montagnes du Nord au PII 2023.", ["yen-bai pii #5 in northern-midlands-and-mountains 2023"]],
      ["La ville de Can Tho se classe 7e au niveau national et première du delta du Mékong selon le PII 2024.", ["can-tho pii #7 2024", "can-tho pii #1 in mekong-delta 2024"]],
      ["En 2023, Vinh Phuc a enregistré un indice PCI de 69,43 points, ce qui la place au 11e rang national et au 3e rang du delta du fleuve Rouge.", ["vinh-phuc pci 69.43 points 2023", "vinh-phuc pci #11 2023", "vinh-phuc pci #3 in red-river-delta 2023"]],
      ["Dans le delta du fleuve Rouge, Hai Duong est 8e au PII 2023 (18e du pays).", ["hai-duong pii #8 in red-river-delta 2023", "hai-duong pii #18 2023"]],
    ],
    leaves: [
      ["Seules deux provinces du delta du Mékong ont progressé ; An Giang est tombée au 42e rang national du PCI 2024.", ["an-giang pci #42 2024"]],
      ["La province de Ha Giang est arrivée 61e au PCI 2022, loin derrière ses voisines.", ["ha-giang pci #61 2022"]],
      ["Dak Lak, la plus vaste province des Hauts Plateaux du Centre, se classe 45e au PCI 2024.", ["dak-lak pci #45 2024"]],
      ["Le produit intérieur brut de la région de Ha Nam a augmenté de 8,1 % en 2023, au 12e rang.", ["ha-nam grdp_growth 8.1% 2023", "ha-nam grdp_growth #12 2023"]],
    ],
  },
  "among-34": {
    shows: [
      ["Bac Ninh se classe 6e sur 34 provinces et villes au PII 2025.", ["bac-ninh-2025 pii #6/34 2025"]],
      ["Après la fusion, Ca Mau est 21/34 au DTI 2025.", ["ca-mau-2025 dti #21/34 2025"]],
      ["La croissance du GRDP de Hung Yen au cours des neuf premiers mois de 2025 a atteint 8,01 %, soit la 13e place sur 34 localités.", ["hung-yen-2025 grdp_growth 8.01% 2025-01/2025-09", "hung-yen-2025 grdp_growth #13/34 2025-01/2025-09"]],
      ["Parmi les 34 provinces et villes, Vinh Long est au 12e rang pour la croissance du GRDP en 2025.", ["vinh-long-2025 grdp_growth #12/34 2025"]],
    ],
    leaves: [
      ["Bac Ninh s'est classée 6e sur 63 provinces au PII 2024.", ["bac-ninh pii #6/63 2024"], "2025-09-01"],
      ["Avant sa fusion avec Thai Binh, Hung Yen occupait le 13e rang du PCI 2024.", ["hung-yen pci #13 2024"], "2025-08-20"],
      ["En 2023, 34 provinces ont amélioré leur PCI ; Lao Cai s'est classée 29e.", ["lao-cai pci #29 2023"]],
    ],
  },
  score: {
    shows: [
      ["En 2024, Hai Phong a pris la première place du classement PCI avec 74,84 points.", ["hai-phong pci #1 2024", "hai-phong pci 74.84 points 2024"]],
      ["Avec 43,9 points, Thua Thien Hue est en tête du pays selon l'indice PAPI 2023.", ["thua-thien-hue papi 43.9 points 2023", "thua-thien-hue papi #1 2023"]],
      ["L'IDH de Quang Ninh a atteint 0,773 en 2023, au 6e rang du pays.", ["quang-ninh hdi 0.773 index 2023", "quang-ninh hdi #6 2023"]],
      ["En 2023, l'indice de réforme administrative (PAR INDEX) de Phu Tho a atteint 88,92 points, se classant 13e du pays.", ["phu-tho par_index 88.92 points 2023", "phu-tho par_index #13 2023"]],
      ["Une valeur d'indice de 0,5871 place Dien Bien au 49e rang du DTI 2022.", ["dien-bien dti 0.5871 index 2022", "dien-bien dti #49 2022"]],
      ["L'indice de satisfaction (SIPAS) 2023 de Tra Vinh a atteint 86,13 %, se classant 12e à l'échelle nationale.", ["tra-vinh sipas 86.13% 2023", "tra-vinh sipas #12 2023"]],
      ["Ben Tre est 12e au PCI 2024. La médiane est de 67,67 points.", ["ben-tre pci #12 2024"]],
    ],
    leaves: [
      ["Au PCI 2023, Ba Ria-Vung Tau a obtenu 8,20 points pour la transparence et 7,44 points pour les coûts en temps.", []],
      ["Les élèves d'An Giang ont obtenu en moyenne 6,72 points à l'examen de 2024, au 10e rang national.", []],
    ],
  },
  pillar: {
    shows: [
      ["Selon le DTI 2023 de Thai Binh, l'administration numérique se classe 25e, l'économie numérique 19e et la société numérique 41e.", ["thai-binh dti_digital_government #25 2023", "thai-binh dti_digital_economy #19 2023", "thai-binh dti_digital_society #41 2023"]],
      ["Le DTI de Soc Trang a atteint 0,6718 en 2023, dont 0,7012 pour le gouvernement numérique, 0,6411 pour l'économie numérique et 0,6533 pour la société numérique.", ["soc-trang dti 0.6718 index 2023", "soc-trang dti_digital_government 0.7012 index 2023", "soc-trang dti_digital_economy 0.6411 index 2023", "soc-trang dti_digital_society 0.6533 index 2023"]],
      ["Au DTI 2022, le pilier société numérique de Long An est 12e avec 0,6120 point et le pilier économie numérique 30e.", ["long-an dti_digital_society #12 2022", "long-an dti_digital_society 0.612 index 2022", "long-an dti_digital_economy #30 2022"]],
    ],
    leaves: [
      ["Au PAPI 2023, Ninh Thuan a obtenu 5,12 points pour la participation des citoyens et 7,45 points pour la prestation de services publics.", []],
      ["Parmi les 10 indices composants du PCI 2024 de Quang Tri, les coûts en temps ont obtenu 7,61 points et les coûts informels 6,90 points ; le score global est de 63,50 points.", ["quang-tri pci 63.5 points 2024"]],
      ["Pour Soc Trang, les intrants de l'innovation sont 41es et les extrants de l'innovation 28es au PII 2023 ; au total, la province est 33e.", ["soc-trang pii #33 2023"]],
    ],
  },
  list: {
    shows: [
      ["Les trois premières localités du PII 2023 sont Hanoï (62,86), Hô Chi Minh-Ville (55,85) et Hai Phong (52,32).", ["ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
      ["Les provinces ayant le PCI 2024 le plus élevé sont Hai Phong (74,84 points), Quang Ninh (73,20 points) et Long An (72,64 points).", ["hai-phong pci 74.84 points 2024", "quang-ninh pci 73.2 points 2024", "long-an pci 72.64 points 2024"]],
      ["Dong Nai est 22/63 au PCI 2023, tandis que Binh Duong est 14/63 et Tay Ninh 50/63.", ["dong-nai pci #22/63 2023", "binh-duong pci #14/63 2023", "tay-ninh pci #50/63 2023"]],
      ["PCI 2024 : Bac Giang 4e, Hung Yen 13e, Hai Duong 20e.", ["bac-giang pci #4 2024", "hung-yen pci #13 2024", "hai-duong pci #20 2024"]],
    ],
    leaves: [
      ["Hanoï, Hai Phong et Da Nang ouvrent la liste du PII 2024, Thai Nguyen est 15e.", ["thai-nguyen pii #15 2024"]],
      ["Nghe An (12e), Ha Tinh et Quang Binh ont envoyé des délégations à l'annonce du PCI 2023.", ["nghe-an pci #12 2023"]],
    ],
  },
  "several-provinces": {
    shows: [
      ["En 2023, Ba Ria-Vung Tau s'est classée 4e et Dong Nai 22e au PCI.", ["ba-ria-vung-tau pci #4 2023", "dong-nai pci #22 2023"]],
      ["Lai Chau (58e) et Son La (40e) ont progressé au DTI 2023.", ["lai-chau dti #58 2023", "son-la dti #40 2023"]],
      ["En 2023, le GRDP de Binh Thuan a augmenté de 8,1 % et celui de Ninh Thuan de 9,4 %.", ["binh-thuan grdp_growth 8.1% 2023", "ninh-thuan grdp_growth 9.4% 2023"]],
      ["En 2024, la part de l'économie numérique dans le GRDP de Bac Giang s'élève à 47,5 %, derrière les 49,9 % de Bac Ninh.", ["bac-giang digital_economy_share 47.5% 2024", "bac-ninh digital_economy_share 49.9% 2024"]],
    ],
    leaves: [
      ["Devant Bac Giang et Hung Yen, Thai Nguyen s'est classée 11e au PCI 2023.", ["thai-nguyen pci #11 2023"]],
      ["Contrairement à Hoa Binh, Phu Tho a gagné du terrain : elle est 20e au PII 2024.", ["phu-tho pii #20 2024"]],
      ["La moyenne nationale du PAR Index était de 88,37 % en 2024 ; Lai Chau a atteint 86,90 %.", ["lai-chau par_index 86.9% 2024"]],
      ["Au SIPAS 2023, 11 provinces ont dépassé 85 % ; Kien Giang est 30e.", ["kien-giang sipas #30 2023"]],
    ],
  },
  respectively: {
    shows: [
      ["En 2022 et 2023, le PCI de Bac Giang s'est classé respectivement 31e et 4e.", ["bac-giang pci #31 2022", "bac-giang pci #4 2023"]],
      ["Au DTI 2023, Da Nang et Lang Son ont obtenu respectivement 0,8005 et 0,7291.", ["da-nang dti 0.8005 index 2023", "lang-son dti 0.7291 index 2023"]],
      ["Le PCI et le PAPI de Quang Ngai se sont classés respectivement 52e et 23e en 2023.", ["quang-ngai pci #52 2023", "quang-ngai papi #23 2023"]],
      ["En 2024, Can Tho et An Giang ont obtenu respectivement 67,12 et 63,45 points au PCI.", ["can-tho pci 67.12 points 2024", "an-giang pci 63.45 points 2024"]],
      ["La croissance du GRDP de Ha Nam, de Nam Dinh et de Thai Binh en 2024 a été de 10,93 %, 10,01 % et 7,03 % respectivement.", ["ha-nam grdp_growth 10.93% 2024", "nam-dinh grdp_growth 10.01% 2024", "thai-binh grdp_growth 7.03% 2024"]],
      ["Hai Phong et Quang Ninh occupent les 1re et 2e places respectives du PCI 2024.", ["hai-phong pci #1 2024", "quang-ninh pci #2 2024"]],
    ],
    leaves: [
      ["Les services de Ha Nam feront respectivement rapport sur le PAR Index et le SIPAS ; en 2022, son PAR Index était 20e.", ["ha-nam par_index #20 2022"]],
      ["Ha Nam, Nam Dinh et Ninh Binh ont obtenu respectivement 64,1 et 65,2 points au PCI 2022.", []],
    ],
  },
  "two-editions": {
    shows: [
      ["PCI de Kon Tum : 60,20 points en 2022, 62,90 points en 2023.", ["kon-tum pci 60.2 points 2022", "kon-tum pci 62.9 points 2023"]],
      ["Le PCI de Lang Son est passé de la 52e place en 2020 à la 15e place en 2022.", ["lang-son pci #52 2020", "lang-son pci #15 2022"]],
      ["Quang Tri s'est classée 38e (22e au PII 2023) au PII 2024.", ["quang-tri pii #38 2024", "quang-tri pii #22 2023"]],
      ["Lai Chau a reçu 61,2 points au PCI 2023, contre 60,1 points en 2022.", ["lai-chau pci 61.2 points 2023", "lai-chau pci 60.1 points 2022"]],
      ["Binh Thuan était 27e au PAR Index 2022 et 19e au PAR Index 2023.", ["binh-thuan par_index #27 2022", "binh-thuan par_index #19 2023"]],
      ["Le PII de Soc Trang est passé de la 47e place (2023) à la 41e (2024).", ["soc-trang pii #47 2023", "soc-trang pii #41 2024"]],
    ],
    leaves: [
      ["Le PCI 2023, publié en mai 2024, place Yen Bai au 52e rang.", ["yen-bai pci #52 2023"]],
      ["En 2024, Ha Tinh a entrepris d'améliorer sa 34e place au DTI 2022.", ["ha-tinh dti #34 2022"]],
    ],
  },
  change: {
    shows: [
      ["En 2024, Hung Yen occupait la 13e place du pays en termes d'indice de compétitivité provinciale (PCI), soit un bond de 14 places par rapport à 2023.", ["hung-yen pci #13 2024", "hung-yen pci 14 places since 2023 2024"]],
      ["Selon le PCI 2023, Hai Duong a perdu 5 places et se retrouve à la 17e place.", ["hai-duong pci -5 places 2023", "hai-duong pci #17 2023"]],
      ["L'indice PAR INDEX 2022 de Binh Thuan a atteint 85,21 points, soit le 27/63, en baisse de 6 rangs par rapport à 2021.", ["binh-thuan par_index 85.21 points 2022", "binh-thuan par_index #27/63 2022", "binh-thuan par_index -6 places since 2021 2022"]],
      ["Kien Giang est classée 41e avec 38,12 points au PII 2024, soit une hausse de 1,05 point par rapport à 2023.", ["kien-giang pii #41 2024", "kien-giang pii 38.12 points 2024", "kien-giang pii 1.05 points since 2023 2024"]],
      ["En 2024, Bac Ninh s'est hissée au 7e rang du PCI, gagnant 4 places en un an.", ["bac-ninh pci #7 2024", "bac-ninh pci 4 places 2024"]],
      ["En 2023, le PCI de Lai Chau a reculé de deux places pour se classer 60e.", ["lai-chau pci -2 places 2023", "lai-chau pci #60 2023"]],
      ["Le PCI 2024 de Vinh Long a atteint 67,31 points, en hausse de 4,09 points et de 10 places par rapport à 2023.", ["vinh-long pci 67.31 points 2024", "vinh-long pci 4.09 points since 2023 2024", "vinh-long pci 10 places since 2023 2024"]],
      ["Au PCI 2024, Da Nang a cédé trois places et se retrouve 19e.", ["da-nang pci -3 places 2024", "da-nang pci #19 2024"]],
    ],
    leaves: [
      ["Le PCI de Quang Ngai est monté à 64,90 points en 2024.", ["quang-ngai pci 64.9 points 2024"]],
      ["Les taux de prêt ont été réduits de 2 points à Ha Nam ; son SIPAS 2023 est tombé à 82,10 %.", ["ha-nam sipas 82.1% 2023"]],
      ["L'indice SIPAS 2022 de Lang Son a augmenté de 1,2 % par rapport à 2021.", []],
    ],
  },
  growth: {
    shows: [
      ["En 2024, le GRDP de Ben Tre a atteint 80 000 milliards de dongs. La croissance n'a été que de 4,2 %.", ["ben-tre grdp 80000000000000 VND 2024", "ben-tre grdp_growth 4.2% 2024"], "2025-02-01"],
      ["En 2024, le GRDP de Thanh Hoa a augmenté de 12,16 %, se classant au 2e rang national.", ["thanh-hoa grdp_growth 12.16% 2024", "thanh-hoa grdp_growth #2 2024"]],
      ["Le taux de croissance économique de Bac Giang en 2024 a atteint 13,85 %, en tête du pays.", ["bac-giang grdp_growth 13.85% 2024", "bac-giang grdp_growth #1 2024"]],
      ["La croissance du GRDP de Binh Phuoc est tombée à 7,1 % en 2024, contre 8,34 % en 2023.", ["binh-phuoc grdp_growth 7.1% 2024", "binh-phuoc grdp_growth 8.34% 2023"]],
      ["Quang Ninh : le PIB régional a crû de 8,42 % en 2024 et les recettes budgétaires ont dépassé 55 600 milliards de dôngs.", ["quang-ninh grdp_growth 8.42% 2024", "quang-ninh budget_revenue >55600000000000 VND 2024"]],
      ["En 2024, l'économie de Dong Nai a progressé de 8,02 %.", ["dong-nai grdp_growth 8.02% 2024"]],
    ],
    leaves: [
      ["En 2023, Binh Duong a attiré 1,5 milliard de dollars d'IDE, en hausse de 6 %, au troisième rang national.", []],
      ["L'encours de crédit de Kien Giang a augmenté de 9,4 % en 2023 et le taux de pauvreté a diminué de 0,8 point de pourcentage.", []],
      ["En 2022, l'indice de production industrielle de Ha Nam a augmenté de 14,1 %.", []],
      ["En 2024, l'agriculture de Dak Nong a progressé de 5,2 %, l'industrie et la construction de 8,7 % et les services de 6,1 %.", []],
      ["Le chiffre d'affaires des exportations de Bac Giang a atteint 22,5 milliards de dollars en 2023, et l'IPC a augmenté de 3,25 %.", []],
      ["En 2023, le GRDP de Son La a augmenté de 8,5 %, soit 1,2 point de pourcentage de plus qu'en 2022.", ["son-la grdp_growth 8.5% 2023"]],
    ],
  },
  shares: {
    shows: [
      ["La structure économique de Vinh Phuc en 2023 est la suivante : industrie et construction 62,1 %, services 31,4 % et agriculture 6,5 %.", ["vinh-phuc industry_share 62.1% 2023", "vinh-phuc services_share 31.4% 2023", "vinh-phuc agriculture_share 6.5% 2023"]],
      ["En 2023, l'agriculture, la sylviculture et la pêche représentaient 35,62 % de la structure économique de Ben Tre, l'industrie et la construction 19,81 %, les services 40,52 % et les impôts sur les produits moins les subventions 4,05 %.", ["ben-tre agriculture_share 35.62% 2023", "ben-tre industry_share 19.81% 2023", "ben-tre services_share 40.52% 2023"]],
      ["En 2024, l'économie numérique représentait 18,3 % du GRDP de Da Nang.", ["da-nang digital_economy_share 18.3% 2024"]],
      ["L'agriculture représente 25,1 % de l'économie de Thai Binh, l'industrie et la construction 43,6 % et les services 31,3 %.", ["thai-binh agriculture_share 25.1% undated", "thai-binh industry_share 43.6% undated", "thai-binh services_share 31.3% undated"]],
    ],
    leaves: [
      ["En 2023, les services représentaient 41 % des capitaux d'IDE enregistrés à Dong Nai.", []],
      ["L'industrie textile représentait 62 % des exportations de Nam Dinh en 2024.", []],
    ],
  },
  money: {
    shows: [
      ["Avec une économie de 116 600 milliards de VND en 2023, l'économie de la province de Quang Nam se classe au 20e rang national.", ["quang-nam grdp 116600000000000 VND 2023", "quang-nam grdp #20 2023"]],
      ["En 2023, les recettes totales du budget de l'État de Vinh Phuc ont atteint 32 780 milliards de VND, soit 107 % des prévisions.", ["vinh-phuc budget_revenue 32780000000000 VND 2023"]],
      ["En 2023, les recettes budgétaires de Tay Ninh se sont élevées à 11 500 milliards de VND, en hausse de 4 % sur un an.", ["tay-ninh budget_revenue 11500000000000 VND 2023"]],
      ["Le GRDP par habitant de Binh Phuoc en 2024 a atteint 106,2 millions de VND/personne/an.", ["binh-phuoc grdp_per_capita 106200000 VND 2024"]],
      ["Le GRDP de Vinh Long a atteint 80 500 milliards de VND en 2024, soit l'équivalent de 3,2 milliards de dollars américains.", ["vinh-long grdp 80500000000000 VND 2024", "vinh-long grdp 3200000000 USD 2024"]],
      ["Le GRDP moyen par habitant de Lai Chau a atteint 55 millions de VND en 2024.", ["lai-chau grdp_per_capita 55000000 VND 2024"]],
      ["L'économie de Vinh Long vaut 120 000 milliards de dongs.", ["vinh-long grdp 120000000000000 VND undated"]],
      ["La croissance du GRDP de Thanh Hoa en 2024 était de 12,16 % (deuxième du pays), le GRDP atteignant 318 751 milliards de VND (huitième du pays).", ["thanh-hoa grdp_growth 12.16% 2024", "thanh-hoa grdp_growth #2 2024", "thanh-hoa grdp 318751000000000 VND 2024", "thanh-hoa grdp #8 2024"]],
    ],
    leaves: [
      ["Un pont de 1 200 milliards de VND ouvre à Ben Tre ; une banque a prêté 300 milliards de VND.", []],
      ["Les recettes touristiques de Khanh Hoa sont estimées à 53 000 milliards de VND en 2024, avec 10,8 millions de visiteurs.", []],
      ["L'autoroute qui traverse Dak Nong mesure 128 km, coûte 25 540 milliards de VND et sera achevée en 2026.", []],
    ],
  },
  "number-marks": {
    shows: [
      ["En 2024, le GRDP de Hai Duong a atteint 212 386 milliards de VND et son PII 41.52 points.", ["hai-duong grdp 212386000000000 VND 2024", "hai-duong pii 41.52 points 2024"]],
      ["En 2023, les recettes budgétaires de Binh Duong ont été de 75.500 milliards de VND et la croissance du GRDP de 5,97 %.", ["binh-duong budget_revenue 75500000000000 VND 2023", "binh-duong grdp_growth 5.97% 2023"]],
      ["Le GRDP par habitant de Phu Tho a atteint 66 200 000 VND en 2023.", ["phu-tho grdp_per_capita 66200000 VND 2023"]],
    ],
    leaves: [
      ["Au PCI 2022, Son La est au rang 39. 12 communes ont répondu à l'enquête.", ["son-la pci #39 2022"]],
      ["Ha Nam s'est classée 35e, 29e et 20e aux PCI 2020, 2021 et 2022.", ["ha-nam pci #35 2020", "ha-nam pci #29 2021", "ha-nam pci #20 2022"]],
    ],
  },
  comparator: {
    shows: [
      ["En 2023, l'économie numérique contribuait à près de 20 % du GRDP de Thai Nguyen.", ["thai-nguyen digital_economy_share ~20% 2023"]],
      ["La croissance du GRDP de Lang Son est restée inférieure à 7 % en 2023.", ["lang-son grdp_growth <7% 2023"]],
      ["La taille de l'économie de Hau Giang a dépassé les 60 000 milliards de dongs en 2023, avec un revenu par habitant de 80 millions de dongs.", ["hau-giang grdp >60000000000000 VND 2023"]],
      ["En 2024, le PIB par habitant de Quang Ninh dépassait 10 270 dollars.", ["quang-ninh grdp_per_capita >10270 USD 2024"]],
      ["En 2023, les recettes budgétaires de Hung Yen n'ont pas été inférieures à 30 000 milliards de VND.", ["hung-yen budget_revenue >=30000000000000 VND 2023"]],
      ["Le GRDP par habitant de Binh Duong a dépassé 180 millions de dongs en 2024, contre une moyenne nationale de 114 millions de dongs.", ["binh-duong grdp_per_capita >180000000 VND 2024", "viet-nam grdp_per_capita 114000000 VND 2024"]],
    ],
    leaves: [
      ["Avec 62,10 points, Tuyen Quang fait mieux que Lai Chau au PCI 2023.", ["tuyen-quang pci 62.1 points 2023"]],
      ["En 2024, la croissance du GRDP de Binh Dinh, de 7,78 %, a été supérieure à celle de 2023.", ["binh-dinh grdp_growth 7.78% 2024"]],
    ],
  },
  range: {
    shows: [
      ["D'ici 2030, Lam Dong vise un GRDP par habitant de 180-200 millions de VND.", ["lam-dong-2025 grdp_per_capita 180000000..200000000 VND ../2030 target"], "2025-11-10"],
      ["Dien Bien vise une croissance du GRDP de 10,5 à 11 % en 2025.", ["dien-bien grdp_growth 10.5..11% 2025 target"], "2024-12-20"],
      ["La résolution fixe l'objectif d'un GRDP par habitant de 12 000 à 12 500 dollars à Hai Phong d'ici 2030 et d'un IDH supérieur à 0,83.", ["hai-phong-2025 grdp_per_capita 12000..12500 USD ../2030 target", "hai-phong-2025 hdi >0.83 index ../2030 target"], "2025-09-28"],
      ["Nam Dinh vise pour 2025 une croissance du GRDP comprise entre 10 et 10,5 %.", ["nam-dinh grdp_growth 10..10.5% 2025 target"], "2025-01-06"],
      ["L'IDH de Can Tho est visé à 0,75-0,77 en 2025.", ["can-tho-2025 hdi 0.75..0.77 index 2025 target"], "2024-05-05"],
    ],
    leaves: [
      ["La part de l'agriculture dans la structure économique de Son La est passée de 24,5 % en 2020 à 22,1 % en 2023.", ["son-la agriculture_share 24.5% 2020", "son-la agriculture_share 22.1% 2023"]],
      ["Entre 2016 et 2020, le GRDP de Tra Vinh a augmenté de 8 % par an.", ["tra-vinh grdp_growth 8% 2016/2020"]],
    ],
  },
  "part-of-year": {
    shows: [
      ["Au premier semestre 2024, le PIB régional (GRDP) de Hai Phong a progressé de 10,32 % par rapport à la même période de l'année dernière.", ["hai-phong grdp_growth 10.32% 2024-01/2024-06"], "2024-07-03"],
      ["Au cours des neuf premiers mois de 2024, la croissance du GRDP de Ca Mau était de 6,42 %.", ["ca-mau grdp_growth 6.42% 2024-01/2024-09"]],
      ["Au cours des 9 premiers mois de 2024, le GRDP de Tra Vinh a augmenté de 8,9 %.", ["tra-vinh grdp_growth 8.9% 2024-01/2024-09"]],
      ["Au troisième trimestre 2024, le produit intérieur brut régional (GRDP) de Quang Ngai a augmenté de 5,4 %.", ["quang-ngai grdp_growth 5.4% 2024-07/2024-09"]],
      ["Au cours des neuf premiers mois de 2024, Thai Nguyen a perçu 15 200 milliards de VND au budget de l'État, soit 76 % de l'objectif annuel.", ["thai-nguyen budget_revenue 15200000000000 VND 2024-01/2024-09"]],
      ["La croissance économique de la province de Tra Vinh au cours des 6 premiers mois de 2024 a atteint 10,68 %, se classant 3e dans le delta du Mékong et 5e au niveau national.", ["tra-vinh grdp_growth 10.68% 2024-01/2024-06", "tra-vinh grdp_growth #3 in mekong-delta 2024-01/2024-06", "tra-vinh grdp_growth #5 2024-01/2024-06"]],
      ["Les recettes du budget de l'État de Quang Ngai au cours des 11 premiers mois de 2023 s'élevaient à 22 715 milliards de VND, dont 14 000 milliards de recettes intérieures.", ["quang-ngai budget_revenue 22715000000000 VND 2023-01/2023-11"]],
      ["Au premier trimestre 2025, le PIBR de Thai Nguyen a progressé de 6,8 % sur un an.", ["thai-nguyen grdp_growth 6.8% 2025-01/2025-03"]],
      ["Situation socio-économique de Phu Yen au cours des 9 premiers mois de 2024\nLe GRDP des 9 premiers mois de 2024 a augmenté de 7,06 % par rapport à la même période, au 30e rang national. L'agriculture, la sylviculture et la pêche ont progressé de 4,1 % ; l'industrie et la construction de 12,3 % ; les services de 7,9 %. L'indice des prix à la consommation a augmenté de 4,2 %. Les ventes au détail ont atteint 38 450 milliards de VND, en hausse de 12,6 %. Les recettes budgétaires s'élèvent à 3 600 milliards de VND, soit 69,2 % des prévisions provinciales. La province a accueilli 3,7 millions de visiteurs.", ["phu-yen grdp_growth 7.06% 2024-01/2024-09", "phu-yen grdp_growth #30 2024-01/2024-09", "phu-yen budget_revenue 3600000000000 VND 2024-01/2024-09"], "2024-10-02"],
      ["Au second semestre 2024, le GRDP de Lao Cai a augmenté de 9 %.", ["lao-cai grdp_growth 9% 2024-07/2024-12"]],
      ["De janvier à octobre, les recettes budgétaires de Yen Bai ont atteint 4 100 milliards de VND.", ["yen-bai budget_revenue 4100000000000 VND 2024-01/2024-10"], "2024-11-03"],
    ],
    leaves: [
      ["Le deuxième trimestre a été marqué par des inondations, mais sur l'ensemble de 2024 le GRDP de Cao Bang a progressé de 7,93 %.", ["cao-bang grdp_growth 7.93% 2024"]],
      ["Bac Kan a ramené la procédure à neuf mois ; la croissance de son GRDP en 2023 a été de 6,5 %.", ["bac-kan grdp_growth 6.5% 2023"]],
    ],
  },
  years: {
    shows: [
      ["L'année dernière, le GRDP de Hau Giang a augmenté de 12,27 %.", ["hau-giang grdp_growth 12.27% 2023"], "2024-03-04"],
      ["Cette année, Dak Lak vise une croissance du GRDP de 7 %.", ["dak-lak grdp_growth 7% 2024 target"], "2024-02-16"],
      ["Le taux de croissance moyen du GRDP de Lai Chau sur la période 2021-2025 est de 6,5 % par an.", ["lai-chau grdp_growth 6.5% 2021/2025"]],
      ["Le taux de croissance annuel moyen du GRDP de Gia Lai pour la période 2016-2020 a atteint 7,55 %.", ["gia-lai grdp_growth 7.55% 2016/2020"]],
      ["Au 31 décembre 2023, Kien Giang comptait 1 860 stations BTS.", ["kien-giang bts_stations 1860 count 2023"]],
      ["Au 30 juin 2024, Lang Son avait perçu 4 700 milliards de dongs de recettes budgétaires.", ["lang-son budget_revenue 4700000000000 VND 2024-01/2024-06"], "2024-07-05"],
    ],
    leaves: [
      ["Depuis sa séparation de Minh Hai en 1997, Ca Mau a changé ; elle est 52e au PCI 2023.", ["ca-mau pci #52 2023"]],
      ["Le GRDP de Dak Nong (aux prix comparables de 2010) est estimé à 24 118 milliards de VND en 2024.", ["dak-nong grdp 24118000000000 VND 2024 estimate"]],
      ["La bataille de 1954 reste présente à Dien Bien, dont le DTI est 41e.", ["dien-bien dti #41 undated"]],
    ],
  },
  target: {
    shows: [
      ["D'ici 2030, Lao Cai vise à ce que l'économie numérique représente au moins 30 % du GRDP.", ["lao-cai-2025 digital_economy_share >=30% ../2030 target"], "2025-03-01"],
      ["D'ici 2030, Tuyen Quang s'efforce de figurer parmi les 30 premières provinces du PCI.", ["tuyen-quang-2025 pci #<=30 ../2030 target"], "2025-04-02"],
      ["Objectifs de Quang Ngai d'ici 2030 :\n- Croissance du GRDP de 10 à 11 % par an en moyenne.\n- Le GRDP par habitant atteint 6 900 à 7 200 USD.\n- L'économie numérique représente environ 30 % du GRDP.\n- Les recettes budgétaires dépassent 50 000 milliards de VND.", ["quang-ngai-2025 grdp_growth 10..11% ../2030 target", "quang-ngai-2025 grdp_per_capita 6900..7200 USD ../2030 target", "quang-ngai-2025 digital_economy_share ~30% ../2030 target", "quang-ngai-2025 budget_revenue >50000000000000 VND ../2030 target"], "2025-09-22"],
      ["La province s'efforce d'atteindre un taux de croissance du GRDP de 10,5 % par an au cours de la période 2026-2030. An Giang aura besoin de 600 000 milliards de VND.", ["an-giang-2025 grdp_growth 10.5% 2026/2030 target"], "2025-10-02"],
      ["À partir de 2027, Kon Tum s'efforcera de consacrer 2 % du budget aux sciences et technologies.", ["kon-tum st_budget_share 2% 2027/.. target"], "2025-03-01"],
      ["L'objectif est que, d'ici 2025, l'économie numérique de Son La représente 10 % du GRDP et, d'ici 2030, au moins 20 %.", ["son-la digital_economy_share 10% ../2025 target", "son-la digital_economy_share >=20% ../2030 target"], "2023-06-01"],
      ["D'ici 2025, Hau Giang s'efforce de porter la part de l'économie numérique à 20 % du GRDP.", ["hau-giang digital_economy_share 20% ../2025 target"], "2022-08-10"],
      ["An Giang vise un IDH de 0,78 d'ici 2030 et une contribution de la PTF de 55 % à la croissance.", ["an-giang-2025 hdi 0.78 index ../2030 target", "an-giang-2025 tfp_contribution 55% ../2030 target"], "2025-09-09"],
      ["Huê vise un GRDP par habitant de plus de 6 000 dollars d'ici 2030.", ["thua-thien-hue grdp_per_capita >6000 USD ../2030 target"], "2025-10-03"],
      ["Nghe An se fixe pour objectif de porter son PII dans le groupe des 15 premières localités en 2025.", ["nghe-an pii #<=15 2025 target"], "2024-11-01"],
      ["L'objectif de croissance du GRDP de Lai Chau pour 2025 est de 8 %.", ["lai-chau grdp_growth 8% 2025 target"]],
    ],
    leaves: [
      ["Fin 2024, les recettes budgétaires de Ha Nam avaient atteint 19 800 milliards de VND, dépassant l'objectif fixé.", ["ha-nam budget_revenue 19800000000000 VND 2024"], "2025-01-12"],
      ["En 2023, le GRDP de Tay Ninh a augmenté de 5,95 %, en deçà de l'objectif de l'année.", ["tay-ninh grdp_growth 5.95% 2023"]],
    ],
  },
  estimate: {
    shows: [
      ["L'économie de Tuyen Quang devrait croître de 9,04 % en 2024.", ["tuyen-quang grdp_growth 9.04% 2024 estimate"]],
      ["En 2024, le GRDP de Dong Nai est estimé à plus de 493 000 milliards de VND et le GRDP par habitant a atteint 144,6 millions de VND.", ["dong-nai grdp >493000000000000 VND 2024 estimate", "dong-nai grdp_per_capita 144600000 VND 2024"]],
      ["Le GRDP de Nghe An aux prix courants est estimé à 216 943 milliards de VND en 2024, soit le 10e rang du pays.", ["nghe-an grdp 216943000000000 VND 2024 estimate", "nghe-an grdp #10 2024"]],
      ["Les recettes budgétaires de Long An en 2024 sont estimées à plus de 26 000 milliards de dongs, soit 118,5 % du plan assigné.", ["long-an budget_revenue >26000000000000 VND 2024 estimate"]],
      ["La part de l'économie numérique dans le GRDP de Thai Nguyen est estimée à 33,7 % en 2024.", ["thai-nguyen digital_economy_share 33.7% 2024 estimate"]],
      ["En 2024, le GRDP de Khanh Hoa devrait augmenter de 10,16 % ; l'échelle économique a atteint plus de 135 000 milliards de VND ; le GRDP par habitant était de 101,7 millions de VND, en hausse de 14,5 %.", ["khanh-hoa grdp_growth 10.16% 2024 estimate", "khanh-hoa grdp >135000000000000 VND 2024", "khanh-hoa grdp_per_capita 101700000 VND 2024"]],
      ["En 2025, le taux de croissance du GRDP de Hai Phong devrait atteindre 12,5 %.", ["hai-phong-2025 grdp_growth 12.5% 2025 estimate"], "2025-07-15"],
    ],
    leaves: [
      ["En 2023, le GRDP de Bac Giang a augmenté de 13,45 %, au-delà des prévisions.", ["bac-giang grdp_growth 13.45% 2023"]],
      ["Les recettes budgétaires de Binh Dinh en 2023 ont atteint 13 200 milliards de VND, soit 95 % des prévisions.", ["binh-dinh budget_revenue 13200000000000 VND 2023"]],
    ],
  },
  inherited: {
    shows: [
      ["Bac Kan s'efforce d'améliorer son indice de compétitivité provinciale\nLe matin du 9 mai, la VCCI a annoncé le PCI 2023. Avec 63,94 points, la province se classe au 53e rang sur 63 provinces et villes, en hausse de 8 places par rapport à 2022.\nEn 2024, elle continuera de réduire de 30 % la durée des procédures.\nSource : https://example.org/pci", ["bac-kan pci 63.94 points 2023", "bac-kan pci #53/63 2023", "bac-kan pci 8 places since 2022 2023"], "2024-05-09"],
      ["Ninh Thuan confirme ses progrès. Au PII 2024, elle a obtenu 34,12 points. Elle se classe 46e du pays et 9e de la région.", ["ninh-thuan pii 34.12 points 2024", "ninh-thuan pii #46 2024", "ninh-thuan pii #9 in north-central-and-central-coast 2024"]],
      ["Nam Dinh : de nombreux points positifs\nEn 2024, la croissance du GRDP de la province a atteint 10,01 %. L'indice de production industrielle a augmenté de 14,54 % ; le chiffre d'affaires à l'exportation est estimé à 3,6 milliards USD. Le taux de pauvreté est tombé à 1,2 %.", ["nam-dinh grdp_growth 10.01% 2024"], "2024-12-30"],
      ["Trois provinces des Hauts Plateaux du Centre ont amélioré leur PCI en 2023. Lam Dong est montée à la 17e place. Dak Lak est 58e et Kon Tum 62e.", ["lam-dong pci #17 2023", "dak-lak pci #58 2023", "kon-tum pci #62 2023"]],
      ["Nam Dinh poursuit la modernisation de ses services publics\n(VNA) - Selon l'indice PII 2024, Thai Binh est 31e et la province de Ninh Binh 25e.\nL'économie numérique représente 21 % du GRDP.", ["thai-binh pii #31 2024", "ninh-binh pii #25 2024", "nam-dinh digital_economy_share 21% undated"]],
    ],
    leaves: [
      ["Ha Tinh : les routes d'abord\nSelon le service des finances, une autre province est 34e au DTI 2022, Quang Tri.", ["quang-tri dti #34 2022"]],
      ["Des délégations de Lao Cai et de Yen Bai se sont rencontrées en mai.\nLes échanges ont duré deux jours.\nUn score de 67,38 points au PCI 2023 a été évoqué.", []],
    ],
  },
  table: {
    shows: [
      ["Classement PII 2024 du Sud-Est\nHô Chi Minh-Ville : rang 2, 55,73 points\nBinh Duong : rang 12, 47,90 points", ["ho-chi-minh-city pii #2 2024", "ho-chi-minh-city pii 55.73 points 2024", "binh-duong pii #12 2024", "binh-duong pii 47.9 points 2024"]],
      ["Classement DTI 2023 Rang Localité Valeur 1 Da Nang 0,8002 2 Hanoï 0,7163 3 Quang Ninh 0,7024 30 Ben Tre 0,6012", ["da-nang dti #1 2023", "da-nang dti 0.8002 index 2023", "ha-noi dti #2 2023", "ha-noi dti 0.7163 index 2023", "quang-ninh dti #3 2023", "quang-ninh dti 0.7024 index 2023", "ben-tre dti #30 2023", "ben-tre dti 0.6012 index 2023"]],
      ["Indice PAPI, par province\nProvince | 2022 | 2023\nBen Tre | 42,15 | 43,20\nLao Cai | 41,05 | 44,11\nKon Tum | 39,98 | 40,12", ["ben-tre papi 42.15 points 2022", "ben-tre papi 43.2 points 2023", "lao-cai papi 41.05 points 2022", "lao-cai papi 44.11 points 2023", "kon-tum papi 39.98 points 2022", "kon-tum papi 40.12 points 2023"]],
      ["Indice de compétitivité provinciale 2024\nRang Province Score\n11 Thai Nguyen 68,20\n12 Ha Nam 67,95\n13 Hung Yen 67,80", ["thai-nguyen pci #11 2024", "thai-nguyen pci 68.2 points 2024", "ha-nam pci #12 2024", "ha-nam pci 67.95 points 2024", "hung-yen pci #13 2024", "hung-yen pci 67.8 points 2024"]],
      ["DTI 2023\nProvince\tScore\tRang\nTay Ninh\t0,6721\t24\nLong An\t0,6650\t27\nBen Tre\t0,6510\t31", ["tay-ninh dti 0.6721 index 2023", "tay-ninh dti #24 2023", "long-an dti 0.665 index 2023", "long-an dti #27 2023", "ben-tre dti 0.651 index 2023", "ben-tre dti #31 2023"]],
      ["Quelques chiffres de Nghe An en 2023\nCroissance du GRDP : 7,14 %\nGRDP par habitant : 56,2 millions de VND\nRecettes du budget de l'État : 17 800 milliards de VND", ["nghe-an grdp_growth 7.14% 2023", "nghe-an grdp_per_capita 56200000 VND 2023", "nghe-an budget_revenue 17800000000000 VND 2023"]],
    ],
    leaves: [
      ["Tableau 3. Quelques données de Ben Tre\nN°\nContenu\n1\nPlan relatif au PCI\n2\nConférence", []],
      ["Participants à la réunion du 12 mai 2024 sur le PCI\n1. Service des finances\n2. Service de l'intérieur de Long An\n3. Service du commerce", []],
      ["Ben Tre est 12e au PCI 2024.\n\nMétéo du jour\nHanoï 28,5\nHue 30,1\nDa Nang 29,9", ["ben-tre pci #12 2024"]],
    ],
  },
  "broken-text": {
    shows: [
      ["En 2023, le PCI de Tien Giang a atteint 65,08 points,\nse classant au 40e rang sur 63 provinces et villes.", ["tien-giang pci 65.08 points 2023", "tien-giang pci #40/63 2023"]],
      ["… Quang Nam a obtenu 69,42 points et s'est classée 9e au PCI 2023, en hausse de 2 pla", ["quang-nam pci 69.42 points 2023", "quang-nam pci #9 2023"]],
      ["Le PCI 2024 de Phu Tho a atteint 66,30 points et se classe\nau 25e rang national, tandis que le nombre d'entrep", ["phu-tho pci 66.3 points 2024", "phu-tho pci #25 2024"]],
    ],
    leaves: [
      ["a obtenu 44,20 points, au 11e rang, en hausse de 3 places sur un an.", []],
      ["… et s'est classée 25e sur 63 provinces et villes au PCI 2022.", []],
    ],
  },
  document: {
    shows: [
      ["En application de la résolution n° 57-NQ/TW et de la décision 1012/QD-TTg, Gia Lai a porté son PII 2024 à 33,10 points.", ["gia-lai pii 33.1 points 2024"], null, { 57: "document", 1012: "document" }],
      ["Le plan n° 112/KH-UBND de Ca Mau part d'un PCI 2023 classé 52e.", ["ca-mau pci #52 2023"], null, { 112: "document" }],
      ["Grâce au décret 45 et à la circulaire n° 12/2022/TT-BTTTT, Ha Nam est 15e au DTI 2023.", ["ha-nam dti #15 2023"], null, { 12: "document", 45: "document" }],
    ],
    leaves: [
      ["La décision est tombée alors que Lang Son était 8e au DTI 2022.", ["lang-son dti #8 2022"], null, { 8: "observation" }],
      ["Une résolution fixe un SIPAS de 90 % comme objectif à Hau Giang pour 2025.", ["hau-giang sipas 90% 2025 target"], "2024-07-01", { 90: "observation" }],
    ],
  },
  date: {
    shows: [
      ["Le 12.5.2024, il a été annoncé que Ben Tre est 12e au PCI 2023.", ["ben-tre pci #12 2023"], null, { "12.5.2024": "date" }],
      ["Le 9 mai 2024, la VCCI a publié le PCI 2023, où Ben Tre a obtenu 69,20 points.", ["ben-tre pci 69.2 points 2023"], null, { 9: "date" }],
      ["Le matin du 17 avril, le PAR Index 2023 a été rendu public ; Long An atteint 89,94 %.", ["long-an par_index 89.94% 2023"], null, { 17: "date" }],
      ["27 ans après son rétablissement, le 1/1/2024, Bac Ninh s'appuie sur un PII 2023 de 47,30 points.", ["bac-ninh pii 47.3 points 2023"], null, { 27: "duration" }],
    ],
    leaves: [
      ["En mai 2024, la 9e place du PCI 2023 est revenue à Ba Ria-Vung Tau.", ["ba-ria-vung-tau pci #9 2023"], null, { 9: "observation" }],
      ["Au 1er trimestre 2024, le GRDP de Hai Duong a augmenté de 8,58 %.", ["hai-duong grdp_growth 8.58% 2024-01/2024-03"], null, { 1: "period" }],
    ],
  },
  ordinal: {
    shows: [
      ["Lors de sa 21e session, le conseil populaire de Quang Binh a noté un PAPI 2023 de 43,50 points.", ["quang-binh papi 43.5 points 2023"], null, { 21: "ordinal" }],
      ["Pour la 5e fois consécutive, Da Nang est en tête du pays à l'ICT Index 2022.", ["da-nang ict_index #1 2022"], null, { 5: "ordinal" }],
      ["Le 20e Congrès du Parti de Lao Cai, mandat 2020-2025, a fixé 28 objectifs et 4 programmes.", []],
    ],
    leaves: [
      ["Après la 21e session, Quang Binh était 21e au PAPI 2023.", ["quang-binh papi #21 2023"], null, { 21: "observation" }],
      ["Bac Lieu, 44e au PCI 2022, a tenu sa conférence annuelle.", ["bac-lieu pci #44 2022"], null, { 44: "observation" }],
    ],
  },
  name: {
    shows: [
      ["Le 15 mai 2024, Tra Vinh a publié la décision n° 1024/QD-UBND sur le Projet 06 ; 106 communes disposent de la 5G.", []],
      ["Avec la 5G dans 40 communes et l'ISO 9001:2015 dans tous les services, Binh Duong a obtenu 0,7011 au DTI 2023.", ["binh-duong dti 0.7011 index 2023"], null, { 5: "name", 9001: "name" }],
      ["Pendant le mandat 2020-2025, Gia Lai a mis en œuvre le Projet 06 le long de la route nationale 19.", [], null, { 19: "name", "06": "document" }],
    ],
    leaves: [
      ["La couverture 4G de Lai Chau atteignait 94 % des villages en 2022.", ["lai-chau mobile_coverage 94% 2022"], null, { 94: "observation" }],
      ["Dans la zone 3 de l'enquête, Dak Nong occupe le rang 38 du PCI 2022.", ["dak-nong pci #38 2022"], null, { 3: "name", 38: "observation" }],
    ],
  },
  furniture: {
    shows: [
      ["Résultats de Dong Thap en 2023 :\n1. Le PCI a atteint 69,66 points ;\n2. Le PAPI a atteint 45,20 points.", ["dong-thap pci 69.66 points 2023", "dong-thap papi 45.2 points 2023"], null, { 1: "list-mark", 2: "list-mark" }],
      ["En 2023, Lam Dong a obtenu 0,6905 au DTI et s'est classée 17e.\nSource : https://baolamdong.vn/dti-2023-45-123.html\nLire la suite : les 10 meilleures provinces", ["lam-dong dti 0.6905 index 2023", "lam-dong dti #17 2023"], null, { 10: "furniture", 123: "furniture" }],
      ["Le PCI 2023 de Nam Dinh a atteint 65,48 points, au 42e rang.\nCommentaires (3)", ["nam-dinh pci 65.48 points 2023", "nam-dinh pci #42 2023"], null, { 3: "furniture" }],
    ],
    leaves: [
      ["Des sources au bureau des statistiques indiquent que le GRDP de Ben Tre a augmenté de 5,96 % en 2023.", ["ben-tre grdp_growth 5.96% 2023"], null, { "5,96": "observation" }],
      ["Selon https://pcivietnam.vn, le PCI 2022 de Ca Mau a atteint 61,60 points.", ["ca-mau pci 61.6 points 2022"], null, { "61,60": "observation" }],
    ],
  },
  count: {
    shows: [
      ["Ha Giang compte 1 942 stations BTS ; la couverture 4G atteint 98,5 % des villages.", ["ha-giang bts_stations 1942 count undated", "ha-giang mobile_coverage 98.5% undated"]],
      ["Lang Son compte 1 320 stations BTS, dont 260 stations 5G.", ["lang-son bts_stations 1320 count undated"]],
      ["Thanh Hoa a une superficie naturelle de 11 120 km² ; sa population dépassait 3,7 millions d'habitants en 2023.", ["thanh-hoa land_area 11120 km2 undated", "thanh-hoa population >3700000 persons 2023"]],
      ["Can Tho compte 96 organisations scientifiques et technologiques et 45 entreprises scientifiques et technologiques.", ["can-tho st_organisations 96 count undated", "can-tho st_enterprises 45 count undated"]],
    ],
    leaves: [
      ["Nam Dinh compte 204 communes répondant aux normes de la nouvelle ruralité, 97 produits OCOP 4 étoiles et 3 trésors nationaux.", []],
      ["Nam Dinh dispose de la 5G dans 40 communes et de l'ISO 9001 dans d'autres.", []],
    ],
  },
  spelling: {
    shows: [
      ["En 2022, Daklak était 58e et Dac Nong 38e au PCI.", ["dak-lak pci #58 2022", "dak-nong pci #38 2022"]],
      ["Thanh Hóa a obtenu 66,79 points et Bac Can 64,50 points au PCI 2023, Hô-Chi-Minh-Ville 67,19 points.", ["thanh-hoa pci 66.79 points 2023", "bac-kan pci 64.5 points 2023", "ho-chi-minh-city pci 67.19 points 2023"]],
      ["Au PCI 2022, BR-VT est 4e, HCMV 27e et Thua Thien-Huê 6e.", ["ba-ria-vung-tau pci #4 2022", "ho-chi-minh-city pci #27 2022", "thua-thien-hue pci #6 2022"]],
    ],
    leaves: [
      ["L'Université de Can Tho se classe 5e du pays pour les publications internationales en 2023.", []],
      ["M. Tran Thai Binh, directeur adjoint du service, a indiqué que Phu Yen était 32e au DTI 2023.", ["phu-yen dti #32 2023"]],
    ],
  },
  paragraph: {
    shows: [
      ["Quang Binh : le PCI gagne 12 places\nSelon les résultats de l'indice provincial de compétitivité (PCI) 2024 annoncés le 6 mai, Quang Binh a atteint 67,56 points, se classant 29e sur 63 provinces et villes, soit une progression de 12 places par rapport à 2023 (41/63).\nSource : https://example.org/x", ["quang-binh pci 12 places 2024", "quang-binh pci 67.56 points 2024", "quang-binh pci #29/63 2024", "quang-binh pci 12 places since 2023 2024", "quang-binh pci #41/63 2023"], "2025-05-07"],
      ["Le ministère des Sciences et des Technologies vient de publier l'Indice d'innovation locale (PII) 2024. Hanoï se classe au premier rang avec 61,24 points ; Hô Chi Minh-Ville occupe la deuxième place (56,10 points).", ["ha-noi pii #1 2024", "ha-noi pii 61.24 points 2024", "ho-chi-minh-city pii #2 2024", "ho-chi-minh-city pii 56.1 points 2024"]],
      ["Le PII de Kon Tum en 2023 était de 27,06 points, au 60e rang sur 63 localités (en 2024 : 29,11 points, 58e rang).", ["kon-tum pii 27.06 points 2023", "kon-tum pii #60/63 2023", "kon-tum pii 29.11 points 2024", "kon-tum pii #58 2024"]],
      ["Hoa Binh accélère sa transformation numérique\n\nL'après-midi du 14 mars, le comité de pilotage de la province a tenu sa première réunion de 2025, en présence de 45 délégués.\n\nSelon le rapport, en 2024, la province a achevé 28/32 tâches du plan (87,5 %). 100 % des communes disposent de la fibre optique ; 86 % des adultes ont un smartphone. Le DTI de la province en 2023 a atteint 0,6234, se classant 36/63, en hausse de 4 places par rapport à 2022. L'économie numérique représente 11,5 % du GRDP.", ["hoa-binh dti 0.6234 index 2023", "hoa-binh dti #36/63 2023", "hoa-binh dti 4 places since 2022 2023", "hoa-binh digital_economy_share 11.5% undated"], "2025-03-15"],
      ["Le projet de rapport politique de Dong Thap fixe 22 objectifs à l'horizon 2030 : croissance moyenne du GRDP de 10 % par an ou plus ; GRDP par habitant de 160 millions de VND ; recettes budgétaires de 25 000 milliards de VND ; part de l'économie numérique de 30 % ; couverture forestière de 5 % ; taux de pauvreté inférieur à 1 %.", ["dong-thap-2025 grdp_growth >=10% ../2030 target", "dong-thap-2025 grdp_per_capita 160000000 VND ../2030 target", "dong-thap-2025 budget_revenue 25000000000000 VND ../2030 target", "dong-thap-2025 digital_economy_share 30% ../2030 target"], "2025-08-20"],
    ],
    leaves: [
      ["Vinh Phuc se prépare à la saison des pluies\nLe 12 mai 2024, la province a contrôlé 45 réservoirs et 128 km de digues. Le budget est de 36 milliards de VND, dont 12 milliards pour les réparations.\nLe 2e groupe de travail a visité 9 districts ; 3 digues de niveau 4 doivent être rehaussées de 0,5 m avant le 30 juin.", []],
      ["Le football féminin à Ha Nam\nL'équipe a terminé 3e sur 8 clubs en 2023 avec 25 points, 2 places de mieux qu'en 2022. Quelque 4 000 personnes ont assisté au dernier match.", []],
    ],
  },
};
