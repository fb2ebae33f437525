import type { Corpus } from "./corpus.ts";

/** Vietnamese sentences and what a careful reader takes from them. */
// prettier-ignore
export const vi: Corpus = {
  rank: {
    shows: [
      ["Kết quả xếp hạng Chỉ số chuyển đổi số (DTI) năm 2023: Bình Phước đứng thứ 10 cả nước.", ["binh-phuoc dti #10 2023"]],
      ["Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2023 của Hải Dương đạt 86,2%, xếp thứ 9.", ["hai-duong sipas 86.2% 2023", "hai-duong sipas #9 2023"]],
      ["Từ vị trí thứ 27 năm 2022, Bình Định vươn lên vị trí thứ 14 năm 2023 về chỉ số DTI.", ["binh-dinh dti #27 2022", "binh-dinh dti #14 2023"]],
      ["Hà Nội tiếp tục dẫn đầu cả nước về Chỉ số PII năm 2024.", ["ha-noi pii #1 2024"]],
      ["Đà Nẵng giữ vị trí quán quân cả nước về DTI năm 2022.", ["da-nang dti #1 2022"]],
      ["Trong 34 tỉnh, thành phố, Quảng Trị xếp thứ 19 về PII năm 2025.", ["quang-tri-2025 pii #19 2025"]],
      ["Chỉ số PAPI của tỉnh Bến Tre đứng thứ 8 năm 2022 và thứ 3 năm 2023.", ["ben-tre papi #8 2022", "ben-tre papi #3 2023"]],
      ["Quảng Nam đứng vị trí thứ năm toàn quốc về PAPI năm 2021.", ["quang-nam papi #5 2021"]],
      ["Sau 5 năm, Yên Bái từ vị trí 46 (năm 2019) đã vươn lên vị trí 32 (năm 2023) trong bảng xếp hạng PCI.", ["yen-bai pci #46 2019", "yen-bai pci #32 2023"]],
      ["Bến Tre có Chỉ số PAPI cao thứ ba cả nước năm 2023.", ["ben-tre papi #3 2023"]],
      ["Chỉ số PGI năm 2023 của Trà Vinh đứng thứ 8, trong khi PCI đứng thứ 34.", ["tra-vinh pgi #8 2023", "tra-vinh pci #34 2023"]],
      ["Năm 2024, PCI của Quảng Nam xếp thứ 20; kim ngạch xuất khẩu đứng thứ 25 cả nước.", ["quang-nam pci #20 2024"]],
      ["Tại Hội nghị, lãnh đạo tỉnh Đắk Nông cho biết năm 2024 tỉnh xếp thứ 21 về PCI và có 3 sản phẩm OCOP 5 sao.", ["dak-nong pci #21 2024"]],
      ["Hai năm liên tiếp 2022 và 2023, Quảng Ninh dẫn đầu cả nước về PCI.", ["quang-ninh pci #1 2022", "quang-ninh pci #1 2023"]],
      ["Lào Cai: 3 năm nằm trong nhóm tiến bộ về PCI, năm 2022 xếp thứ 18, năm 2023 xếp thứ 15, năm 2024 xếp thứ 12.", ["lao-cai pci #18 2022", "lao-cai pci #15 2023", "lao-cai pci #12 2024"]],
    ],
    leaves: [],
  },
  "rank-of-size": {
    shows: [
      ["Năm 2024, tỉnh Lào Cai xếp thứ 22/63 tỉnh, thành phố về Chỉ số đổi mới sáng tạo cấp địa phương (PII).", ["lao-cai pii #22/63 2024"]],
      ["Chỉ số PCI năm 2024 của Phú Thọ đạt 69,10 điểm, xếp vị trí thứ 10/63 tỉnh, thành.", ["phu-tho pci 69.1 points 2024", "phu-tho pci #10/63 2024"]],
      ["Tỉnh Vĩnh Long xếp hạng 30/63 về ICT Index năm 2022 với 0,4512 điểm.", ["vinh-long ict_index #30/63 2022", "vinh-long ict_index 0.4512 index 2022"]],
      ["Chỉ số chuyển đổi số năm 2023 của Ninh Thuận xếp hạng 29/63 (năm 2022 xếp hạng 33/63).", ["ninh-thuan dti #29/63 2023", "ninh-thuan dti #33/63 2022"]],
      ["Chỉ số PAR Index của tỉnh Lạng Sơn năm 2022 xếp thứ 12/63, năm 2023 xếp thứ 15/63.", ["lang-son par_index #12/63 2022", "lang-son par_index #15/63 2023"]],
      ["Về chuyển đổi số, năm 2023 Tây Ninh xếp thứ 19/63 tỉnh, thành phố.", ["tay-ninh dti #19/63 2023"]],
      ["(CTT-Đồng Tháp) - Sáng 14/5, VCCI công bố PCI 2024. Đồng Tháp đạt 69,76 điểm, xếp hạng 7/63; đây là năm thứ 17 liên tiếp tỉnh nằm trong nhóm 5 - 10 tỉnh dẫn đầu.", ["dong-thap pci 69.76 points 2024", "dong-thap pci #7/63 2024"], "2025-05-14"],
      ["Bộ chỉ số đổi mới sáng tạo cấp địa phương năm 2024, Thái Nguyên đạt 44,67/100 điểm, đứng thứ 10/63.", ["thai-nguyen pii 44.67 points 2024", "thai-nguyen pii #10/63 2024"]],
      ["Năm 2023, chỉ số hài lòng (SIPAS) của Ninh Bình đứng thứ 7/63 với 85,66%, còn chỉ số PAPI đứng thứ 22/61.", ["ninh-binh sipas #7/63 2023", "ninh-binh sipas 85.66% 2023", "ninh-binh papi #22/61 2023"]],
      ["Chỉ số phát triển con người HDI tỉnh Lào Cai năm 2022 là 0,694, xếp thứ 55/63.", ["lao-cai hdi 0.694 index 2022", "lao-cai hdi #55/63 2022"]],
    ],
    leaves: [],
  },
  "rank-in-words": {
    shows: [],
    leaves: [],
  },
  "leading-group": {
    shows: [
      ["Hậu Giang nằm trong top 10 cả nước về PCI năm 2023.", ["hau-giang pci #<=10 2023"]],
      ["Long An thuộc nhóm 5 địa phương dẫn đầu cả nước về chỉ số PCI năm 2024.", ["long-an pci #<=5 2024"]],
      ["Tây Ninh là một trong 15 tỉnh có chỉ số PII cao nhất năm 2023.", ["tay-ninh pii #<=15 2023"]],
      ["Lần đầu tiên, Phú Thọ lọt vào top 10 tỉnh, thành phố có chất lượng điều hành kinh tế tốt nhất cả nước (PCI 2024).", ["phu-tho pci #<=10 2024"]],
      ["Theo kết quả công bố ngày 6/4/2024, PAPI 2023 của Thái Bình thuộc nhóm 16 tỉnh đạt điểm cao nhất cả nước với 44,12 điểm.", ["thai-binh papi #<=16 2023", "thai-binh papi 44.12 points 2023"]],
    ],
    leaves: [],
  },
  "rank-in-region": {
    shows: [
      ["Trà Vinh đứng thứ 2 khu vực Đồng bằng sông Cửu Long và thứ 11 cả nước về PAR Index năm 2022.", ["tra-vinh par_index #2 in mekong-delta 2022", "tra-vinh par_index #11 2022"]],
      ["Về PII năm 2024, Lâm Đồng đứng thứ nhất vùng Tây Nguyên, thứ 18 cả nước.", ["lam-dong pii #1 in central-highlands 2024", "lam-dong pii #18 2024"]],
      ["Chỉ số PII năm 2023 của Khánh Hòa xếp thứ 24/63, đứng thứ 5/14 tỉnh trong vùng.", ["khanh-hoa pii #24/63 2023", "khanh-hoa pii #5/14 in north-central-and-central-coast 2023"]],
      ["Nam Định xếp thứ 3 vùng đồng bằng sông Hồng về chỉ số PII năm 2023.", ["nam-dinh pii #3 in red-river-delta 2023"]],
    ],
    leaves: [],
  },
  "among-34": {
    shows: [
      ["Năm 2025, Cà Mau xếp thứ 12/34 tỉnh, thành phố về chuyển đổi số.", ["ca-mau-2025 dti #12/34 2025"]],
    ],
    leaves: [],
  },
  score: {
    shows: [
      ["PAPI năm 2023 của tỉnh Thái Nguyên đạt 44,31 điểm, đứng thứ 6 toàn quốc.", ["thai-nguyen papi 44.31 points 2023", "thai-nguyen papi #6 2023"]],
      ["Chỉ số cải cách hành chính (PAR INDEX) năm 2023 của Quảng Ninh đạt 92,18%, dẫn đầu cả nước.", ["quang-ninh par_index 92.18% 2023", "quang-ninh par_index #1 2023"]],
      ["Năm 2022, Sơn La xếp thứ 41 về PCI, thứ 38 về PAR Index và thứ 20 về SIPAS.", ["son-la pci #41 2022", "son-la par_index #38 2022", "son-la sipas #20 2022"]],
      ["Trong 3 trụ cột của DTI năm 2022, Thái Bình đạt 0,7012 điểm về chính quyền số, 0,5533 điểm về kinh tế số và 0,6120 điểm về xã hội số.", ["thai-binh dti_digital_government 0.7012 index 2022", "thai-binh dti_digital_economy 0.5533 index 2022", "thai-binh dti_digital_society 0.612 index 2022"]],
      ["Điểm PCI năm 2023 của Cần Thơ là 66,98 điểm, cao hơn điểm trung vị cả nước.", ["can-tho pci 66.98 points 2023"]],
      ["Chỉ số phát triển con người (HDI) năm 2023 của Hưng Yên đạt 0,748.", ["hung-yen hdi 0.748 index 2023"]],
      ["Với 71,25 điểm, Quảng Ninh năm thứ 7 liên tiếp đứng đầu bảng xếp hạng PCI 2023.", ["quang-ninh pci 71.25 points 2023", "quang-ninh pci #1 2023"]],
      ["PAPI năm 2022 của Đồng Tháp đạt 43,8 điểm; trong đó nội dung Kiểm soát tham nhũng trong khu vực công đạt 7,1 điểm, Quản trị điện tử đạt 3,2 điểm.", ["dong-thap papi 43.8 points 2022"]],
      ["Chỉ số DTI năm 2023 của Lâm Đồng đạt 0,6905/1 điểm.", ["lam-dong dti 0.6905 index 2023"]],
      ["So với 63 tỉnh, thành phố, PAR Index 2024 của Phú Yên xếp thứ 57, thuộc nhóm cuối.", ["phu-yen par_index #57 2024"]],
      ["Chỉ số PCI của Sơn La năm 2023 đạt 64,58 điểm, cao hơn năm 2022 là 2,03 điểm.", ["son-la pci 64.58 points 2023", "son-la pci 2.03 points 2023"]],
    ],
    leaves: [],
  },
  pillar: {
    shows: [],
    leaves: [],
  },
  list: {
    shows: [
      ["Dẫn đầu PII năm 2023 là Hà Nội (62,86 điểm), tiếp theo là TP. Hồ Chí Minh (55,85 điểm), Hải Phòng (52,32 điểm).", ["ha-noi pii #1 2023", "ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
      ["Năm 2024, Bắc Ninh đạt 49,20 điểm PII, xếp thứ 7; Vĩnh Phúc đạt 44,12 điểm, xếp thứ 14; Hưng Yên đạt 42,87 điểm, xếp thứ 19.", ["bac-ninh pii 49.2 points 2024", "bac-ninh pii #7 2024", "vinh-phuc pii 44.12 points 2024", "vinh-phuc pii #14 2024", "hung-yen pii 42.87 points 2024", "hung-yen pii #19 2024"]],
      ["Bảng xếp hạng PCI 2024: 1. Hải Phòng 74,84 điểm; 2. Quảng Ninh 73,20 điểm; 3. Long An 72,64 điểm.", ["hai-phong pci 74.84 points 2024", "quang-ninh pci 73.2 points 2024", "long-an pci 72.64 points 2024"]],
      ["Xếp hạng | Địa phương | Điểm PCI 2023\n1 | Quảng Ninh | 71,25\n2 | Long An | 70,94\n3 | Hải Phòng | 70,34", ["quang-ninh pci 71.25 points 2023", "long-an pci 70.94 points 2023", "hai-phong pci 70.34 points 2023"]],
    ],
    leaves: [],
  },
  "several-provinces": {
    shows: [],
    leaves: [],
  },
  respectively: {
    shows: [
      ["Các chỉ số PCI, PAPI và SIPAS năm 2023 của Hòa Bình lần lượt xếp thứ 46, 25 và 33.", ["hoa-binh pci #46 2023", "hoa-binh papi #25 2023", "hoa-binh sipas #33 2023"]],
      ["Hai địa phương Long An và Đồng Tháp lần lượt xếp thứ 2 và thứ 5 về PCI năm 2023.", ["long-an pci #2 2023", "dong-thap pci #5 2023"]],
    ],
    leaves: [],
  },
  "two-editions": {
    shows: [],
    leaves: [],
  },
  change: {
    shows: [
      ["Đắk Nông tăng 12 bậc so với năm 2022, xếp thứ 38 trên bảng xếp hạng DTI năm 2023.", ["dak-nong dti 12 places since 2022 2023", "dak-nong dti #38 2023"]],
      ["Năm 2023, chỉ số PCI của Kon Tum giảm 5 bậc so với năm 2022, xuống vị trí 61/63.", ["kon-tum pci -5 places since 2022 2023", "kon-tum pci #61/63 2023"]],
      ["Theo công bố của VCCI, năm 2023 Bắc Giang đứng thứ 4, tụt 2 bậc so với năm 2022 trong bảng xếp hạng năng lực cạnh tranh cấp tỉnh.", ["bac-giang pci #4 2023", "bac-giang pci -2 places since 2022 2023"]],
      ["Chỉ số DTI của An Giang năm 2023 xếp thứ 26/63 tỉnh, thành phố, tăng 03 bậc so với năm 2022; trong đó chính quyền số xếp thứ 18, kinh tế số xếp thứ 31, xã hội số xếp thứ 40.", ["an-giang dti #26/63 2023", "an-giang dti 3 places since 2022 2023", "an-giang dti_digital_government #18 2023", "an-giang dti_digital_economy #31 2023", "an-giang dti_digital_society #40 2023"]],
      ["PCI năm 2023: Thái Nguyên xếp hạng 28/63\nTheo báo cáo của VCCI công bố ngày 9/5/2024, tỉnh Thái Nguyên đạt 66,48 điểm, giảm 3 bậc so với năm 2022.", ["thai-nguyen pci #28/63 2023", "thai-nguyen pci 66.48 points 2023", "thai-nguyen pci -3 places since 2022 2023"], "2024-05-10"],
      ["Tăng 16 bậc so với năm 2021, Kiên Giang vươn lên xếp thứ 14 PAPI cả nước năm 2022.", ["kien-giang papi 16 places since 2021 2022", "kien-giang papi #14 2022"]],
      ["Theo đó, năm 2023, tỉnh xếp hạng 11 toàn quốc về Chỉ số DTI (tăng 4 bậc so với năm 2022). Thái Nguyên quyết tâm giữ vững thứ hạng.", ["thai-nguyen dti #11 2023", "thai-nguyen dti 4 places since 2022 2023"]],
    ],
    leaves: [],
  },
  growth: {
    shows: [
      ["Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) năm 2024 của Nam Định đạt 10,49%, đứng thứ 5 cả nước.", ["nam-dinh grdp_growth 10.49% 2024", "nam-dinh grdp_growth #5 2024"]],
      ["Năm 2021, do dịch bệnh, GRDP của Bình Thuận giảm 1,25% so với năm 2020.", ["binh-thuan grdp_growth -1.25% 2021"]],
      ["Năm 2024, tốc độ tăng trưởng GRDP của Tuyên Quang đạt 9,04%; quy mô GRDP đạt 52.300 tỷ đồng; GRDP bình quân đầu người đạt 64,9 triệu đồng; thu ngân sách nhà nước trên địa bàn đạt 3.470 tỷ đồng.", ["tuyen-quang grdp_growth 9.04% 2024", "tuyen-quang grdp 52300000000000 VND 2024", "tuyen-quang grdp_per_capita 64900000 VND 2024", "tuyen-quang budget_revenue 3470000000000 VND 2024"]],
      ["Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021 - 2025 của Ninh Bình đạt 8,15%/năm.", ["ninh-binh-2025 grdp_growth 8.15% 2021/2025"]],
      ["Năm 2024, kinh tế của Bắc Giang tiếp tục tăng trưởng cao, GRDP tăng 13,85%, dẫn đầu cả nước.", ["bac-giang grdp_growth 13.85% 2024", "bac-giang grdp_growth #1 2024"]],
      ["Trong bối cảnh khó khăn, GRDP của tỉnh Khánh Hòa năm 2024 vẫn tăng 10,16%, đứng thứ 3 cả nước; quy mô đạt hơn 125.000 tỷ đồng.", ["khanh-hoa grdp_growth 10.16% 2024", "khanh-hoa grdp_growth #3 2024", "khanh-hoa grdp >125000000000000 VND 2024"]],
    ],
    leaves: [
      ["Trong đó, khu vực công nghiệp - xây dựng tăng 13,2%, dịch vụ tăng 7,8%, nông, lâm nghiệp và thủy sản tăng 3,1%.", []],
      ["Chỉ số sản xuất công nghiệp (IIP) tháng 10/2024 của Hải Dương tăng 12,3% so với cùng kỳ.", []],
      ["Năm 2024, kim ngạch xuất khẩu của Bắc Ninh đạt 39,5 tỷ USD; thu hút FDI 5,1 tỷ USD; tỷ lệ hộ nghèo giảm còn 0,85%.", []],
      ["Phú Thọ có 100% cơ quan áp dụng ISO 9001:2015; mạng 5G phủ sóng tại 13 huyện.", []],
      ["Ông Nguyễn Văn A, 45 tuổi, ở thôn 7, cho biết thu nhập tăng 20% mỗi năm.", []],
      ["Đến cuối năm 2024, tổng dư nợ tín dụng trên địa bàn Vĩnh Phúc đạt 145.000 tỷ đồng, tăng 12% so với đầu năm.", []],
      ["Chỉ số giá tiêu dùng (CPI) bình quân 9 tháng năm 2024 ở Đà Nẵng tăng 3,2%; tổng mức bán lẻ hàng hóa đạt 95.000 tỷ đồng.", []],
      ["Năm 2024, GDP cả nước tăng 7,09%.", []],
      ["Tỷ lệ giải ngân vốn đầu tư công của Vĩnh Long đạt 85,4%, đứng thứ 6 cả nước năm 2023.", []],
      ["Vĩnh Phúc thu hút 28 dự án FDI với tổng vốn 650 triệu USD, tăng 15% so với năm 2022; đứng thứ 12 cả nước về thu hút FDI.", []],
    ],
  },
  shares: {
    shows: [
      ["Cơ cấu kinh tế năm 2023 của Đồng Nai: nông, lâm nghiệp và thủy sản chiếm 10,6%; công nghiệp - xây dựng chiếm 57,8%; dịch vụ chiếm 25,1%.", ["dong-nai agriculture_share 10.6% 2023", "dong-nai industry_share 57.8% 2023", "dong-nai services_share 25.1% 2023"]],
      ["Năm 2024, tỷ trọng công nghiệp và xây dựng trong GRDP của Bắc Giang đạt 66,5%.", ["bac-giang industry_share 66.5% 2024"]],
      ["Kinh tế số của Lạng Sơn năm 2024 chiếm khoảng 18,5% GRDP.", ["lang-son digital_economy_share ~18.5% 2024"]],
      ["Tỷ trọng kinh tế số trong GRDP của Thừa Thiên Huế năm 2023 đạt 15,2%.", ["thua-thien-hue digital_economy_share 15.2% 2023"]],
      ["Tính đến hết năm 2024, Hà Nam có tỷ trọng kinh tế số trong GRDP đạt 21,3%, đứng thứ 9 toàn quốc.", ["ha-nam digital_economy_share 21.3% 2024"]],
      ["Năm 2024, kinh tế số của Bắc Ninh chiếm trên 56% GRDP, dẫn đầu cả nước.", ["bac-ninh digital_economy_share >56% 2024"]],
    ],
    leaves: [],
  },
  money: {
    shows: [
      ["Quy mô nền kinh tế của Kiên Giang năm 2023 đạt 125.520 tỷ đồng.", ["kien-giang grdp 125520000000000 VND 2023"]],
      ["GRDP bình quân đầu người năm 2024 của Bắc Kạn đạt 53,8 triệu đồng/người/năm.", ["bac-kan grdp_per_capita 53800000 VND 2024"]],
      ["Năm 2023, GRDP bình quân đầu người của Bà Rịa - Vũng Tàu đạt 7.150 USD.", ["ba-ria-vung-tau grdp_per_capita 7150 USD 2023"]],
      ["Thu ngân sách nhà nước trên địa bàn tỉnh Yên Bái năm 2023 đạt 4.650 tỷ đồng, bằng 102% dự toán, tăng 5,6% so với năm 2022.", ["yen-bai budget_revenue 4650000000000 VND 2023"]],
      ["Tổng thu NSNN năm 2024 của Hải Phòng đạt trên 118 nghìn tỷ đồng, trong đó thu nội địa 49,5 nghìn tỷ đồng.", ["hai-phong budget_revenue >118000000000000 VND 2024"]],
      ["Quy mô nền kinh tế của tỉnh đạt 98.000 tỷ đồng, gấp 1,6 lần năm 2020. Nam Định đang phấn đấu bứt phá.", ["nam-dinh grdp 98000000000000 VND undated"]],
      ["Thu ngân sách nhà nước năm 2024 trên địa bàn tỉnh Hưng Yên đạt 40.000 tỷ đồng, vượt mốc 40.000 tỷ đồng sớm hơn kế hoạch; chi ngân sách 28.000 tỷ đồng.", ["hung-yen budget_revenue 40000000000000 VND 2024", "hung-yen budget_revenue >40000000000000 VND 2024"]],
      ["Năm 2024, Bình Dương thu ngân sách 76.300 tỷ đồng, đạt 118% dự toán Thủ tướng Chính phủ giao.", ["binh-duong budget_revenue 76300000000000 VND 2024"]],
      ["Quy mô GRDP của Hà Nội năm 2024 đạt 1,43 triệu tỷ đồng (tương đương 58,5 tỷ USD).", ["ha-noi grdp 1430000000000000 VND 2024", "ha-noi grdp 58500000000 USD 2024"]],
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
      ["GRDP quý I/2025 của Hà Nam tăng 10,54% so với cùng kỳ năm trước.", ["ha-nam grdp_growth 10.54% 2025-01/2025-03"]],
      ["GRDP 6 tháng đầu năm 2025 của Quảng Ngãi ước tăng 11,51%, cao thứ 3 cả nước.", ["quang-ngai grdp_growth 11.51% 2025-01/2025-06 estimate", "quang-ngai grdp_growth #3 2025-01/2025-06"]],
      ["Trong 9 tháng năm 2024, kinh tế Thanh Hóa tăng trưởng 12,46%.", ["thanh-hoa grdp_growth 12.46% 2024-01/2024-09"]],
      ["Kinh tế của tỉnh Cao Bằng 6 tháng đầu năm 2024 tăng 5,98%.", ["cao-bang grdp_growth 5.98% 2024-01/2024-06"]],
      ["Thu ngân sách 9 tháng năm 2025 của tỉnh Thanh Hóa ước đạt 46.200 tỷ đồng, bằng 101,5% dự toán.", ["thanh-hoa budget_revenue 46200000000000 VND 2025-01/2025-09 estimate"], "2025-10-01"],
      ["Sáu tháng đầu năm 2025, GRDP tỉnh Hải Dương tăng 11,59%, cao thứ 4 trong 63 tỉnh, thành phố và thứ 2 vùng Đồng bằng sông Hồng.", ["hai-duong grdp_growth 11.59% 2025-01/2025-06", "hai-duong grdp_growth #4/63 2025-01/2025-06", "hai-duong grdp_growth #2 in red-river-delta 2025-01/2025-06"]],
      ["Quý II/2025, GRDP của Cần Thơ tăng 7,12% so với cùng kỳ.", ["can-tho grdp_growth 7.12% 2025-04/2025-06"]],
    ],
    leaves: [],
  },
  years: {
    shows: [],
    leaves: [],
  },
  target: {
    shows: [
      ["Đến năm 2030, Thái Bình phấn đấu kinh tế số chiếm tối thiểu 30% GRDP.", ["thai-binh digital_economy_share >=30% ../2030 target"], "2024-08-02"],
      ["Gia Lai đặt mục tiêu tăng trưởng GRDP năm 2025 đạt từ 8% trở lên.", ["gia-lai-2025 grdp_growth >=8% 2025 target"], "2024-12-15"],
      ["Phú Yên phấn đấu đến năm 2025 nằm trong nhóm 30 tỉnh dẫn đầu về chuyển đổi số.", ["phu-yen dti #<=30 ../2025 target"], "2023-05-15"],
      ["Thành phố Huế phấn đấu năm 2026 đạt tốc độ tăng trưởng GRDP 10 - 11%, thu ngân sách 15.000 tỷ đồng.", ["thua-thien-hue grdp_growth 10..11% 2026 target", "thua-thien-hue budget_revenue 15000000000000 VND 2026 target"], "2025-12-01"],
      ["Mục tiêu đến năm 2030 của tỉnh Sóc Trăng:\n- Kinh tế số đạt 20% GRDP;\n- GRDP bình quân đầu người đạt 120 triệu đồng;\n- Chi cho khoa học và công nghệ đạt ít nhất 2% tổng chi ngân sách.", ["soc-trang digital_economy_share 20% ../2030 target", "soc-trang grdp_per_capita 120000000 VND ../2030 target", "soc-trang st_budget_share >=2% ../2030 target"], "2024-05-10"],
      ["Giai đoạn 2026-2030, Nghệ An phấn đấu tốc độ tăng trưởng GRDP bình quân đạt 10,5 - 11%/năm.", ["nghe-an grdp_growth 10.5..11% 2026/2030 target"], "2025-10-02"],
      ["Tỉnh Lai Châu đặt mục tiêu đến năm 2030 xếp hạng PCI thuộc nhóm 40 tỉnh dẫn đầu cả nước.", ["lai-chau pci #<=40 ../2030 target"], "2025-03-15"],
      ["Nghị quyết Đại hội Đảng bộ tỉnh Cao Bằng lần thứ XX xác định các chỉ tiêu đến năm 2030: tốc độ tăng trưởng GRDP bình quân 5 năm đạt trên 8%/năm; GRDP bình quân đầu người đạt 80 triệu đồng; thu ngân sách tăng bình quân 10%/năm; tỷ trọng kinh tế số đạt 20% GRDP.", ["cao-bang grdp_growth >8% ../2030 target", "cao-bang grdp_per_capita 80000000 VND ../2030 target", "cao-bang digital_economy_share 20% ../2030 target"], "2025-10-15"],
      ["Đến năm 2030, Bắc Ninh phấn đấu chỉ số PII nằm trong top 5 cả nước, DTI nằm trong top 10.", ["bac-ninh-2025 pii #<=5 ../2030 target", "bac-ninh-2025 dti #<=10 ../2030 target"], "2025-09-01"],
      ["Đồng Nai đặt mục tiêu GRDP bình quân đầu người đến năm 2030 đạt 14.500 USD.", ["dong-nai-2025 grdp_per_capita 14500 USD ../2030 target"], "2025-09-01"],
      ["Tỉnh phấn đấu năm 2025 thu ngân sách đạt trên 20.000 tỷ đồng, tăng trưởng GRDP 10,5%. Đây là quyết tâm của Quảng Ngãi.", ["quang-ngai-2025 budget_revenue >20000000000000 VND 2025 target", "quang-ngai-2025 grdp_growth 10.5% 2025 target"], "2025-01-05"],
      ["UBND tỉnh Ninh Thuận giao chỉ tiêu tăng trưởng GRDP năm 2024 từ 11-12%.", ["ninh-thuan grdp_growth 11..12% 2024 target"], "2024-01-10"],
      ["Chỉ tiêu năm 2026 của tỉnh Nghệ An: tốc độ tăng trưởng GRDP 10,5 - 11,5%; thu ngân sách nhà nước 26.000 tỷ đồng; GRDP bình quân đầu người 82 - 83 triệu đồng.", ["nghe-an grdp_growth 10.5..11.5% 2026 target", "nghe-an budget_revenue 26000000000000 VND 2026 target", "nghe-an grdp_per_capita 82000000..83000000 VND 2026 target"], "2025-12-10"],
      ["Đến năm 2025, phấn đấu kinh tế số chiếm 20% GRDP; đến năm 2030, phấn đấu kinh tế số chiếm 30% GRDP của tỉnh Quảng Bình.", ["quang-binh digital_economy_share 20% ../2025 target", "quang-binh digital_economy_share 30% ../2030 target"], "2022-06-01"],
      ["Mục tiêu đến năm 2030, tỉnh Tây Ninh thuộc nhóm 10 địa phương dẫn đầu cả nước về chỉ số đổi mới sáng tạo, tỷ trọng kinh tế số đạt trên 30% GRDP, chi cho R&D đạt 2% GRDP.", ["tay-ninh-2025 pii #<=10 ../2030 target", "tay-ninh-2025 digital_economy_share >30% ../2030 target", "tay-ninh-2025 rd_share 2% ../2030 target"], "2025-11-01"],
      ["Năm 2024, tăng trưởng kinh tế của tỉnh đạt 8,5% (mục tiêu 8%). Phú Thọ đứng thứ 12 cả nước.", ["phu-tho grdp_growth 8.5% 2024", "phu-tho grdp_growth 8% 2024 target"]],
    ],
    leaves: [],
  },
  estimate: {
    shows: [
      ["Quy mô GRDP năm 2024 theo giá hiện hành của Bình Dương ước đạt gần 521 nghìn tỷ đồng, tăng 7,48% so với năm 2023.", ["binh-duong grdp ~521000000000000 VND 2024 estimate", "binh-duong grdp_growth 7.48% 2024"]],
      ["Năm 2024, thu ngân sách của Quảng Bình ước đạt 6.100 tỷ đồng, vượt 12% kế hoạch.", ["quang-binh budget_revenue 6100000000000 VND 2024 estimate"]],
      ["Tổng sản phẩm trên địa bàn (GRDP) năm 2023 theo giá so sánh 2010 của Sóc Trăng ước đạt 37.500 tỷ đồng.", ["soc-trang grdp 37500000000000 VND 2023 estimate"]],
      ["GRDP bình quân đầu người tỉnh Quảng Ninh năm 2023 ước đạt trên 9.400 USD, gấp hơn 2 lần bình quân chung cả nước.", ["quang-ninh grdp_per_capita >9400 USD 2023 estimate"]],
      ["Giai đoạn 2021-2025, tăng trưởng GRDP bình quân của tỉnh Hà Tĩnh ước đạt 6,1%/năm, thu ngân sách bình quân đạt 17.500 tỷ đồng/năm.", ["ha-tinh grdp_growth 6.1% 2021/2025 estimate", "ha-tinh budget_revenue 17500000000000 VND 2021/2025"]],
      ["Tỷ trọng kinh tế số/GRDP của Hải Phòng năm 2024 ước đạt 29,81%.", ["hai-phong digital_economy_share 29.81% 2024 estimate"]],
    ],
    leaves: [],
  },
  inherited: {
    shows: [
      ["Tỉnh Hà Giang đã triển khai nhiều giải pháp chuyển đổi số. Năm 2023, địa phương xếp thứ 45/63 về DTI, tăng 6 bậc so với năm 2022.", ["ha-giang dti #45/63 2023", "ha-giang dti 6 places since 2022 2023"]],
      ["Bạc Liêu cải thiện mạnh mẽ môi trường kinh doanh\n(Báo Bạc Liêu) - Ngày 6/5/2025, Liên đoàn Thương mại và Công nghiệp Việt Nam công bố Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2024. Theo đó, tỉnh đạt 66,15 điểm, xếp thứ 32, tăng 9 bậc so với năm 2023.\nTrước đó, tỉnh đã ban hành Kế hoạch số 15/KH-UBND ngày 20/01/2024 về nâng cao PCI.\nNguồn: https://baobaclieu.vn/kinh-te/pci-2024-12345.html", ["bac-lieu pci 66.15 points 2024", "bac-lieu pci #32 2024", "bac-lieu pci 9 places since 2023 2024"], "2025-05-06"],
      ["Theo Bộ Khoa học và Công nghệ, PII năm 2024 của tỉnh Tiền Giang đạt 38,25 điểm. Với kết quả này, tỉnh xếp thứ 27 cả nước và thứ 4 vùng Đồng bằng sông Cửu Long.", ["tien-giang pii 38.25 points 2024", "tien-giang pii #27 2024", "tien-giang pii #4 in mekong-delta 2024"]],
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
      ["Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Quyết định số 749/QĐ-TTg, tỉnh Hòa Bình đã ban hành 15 kế hoạch.", []],
      ["Kế hoạch số 112/KH-UBND ngày 15/3/2024 của UBND tỉnh Hưng Yên về nâng cao Chỉ số PII năm 2024.", []],
      ["Đồng chí Bí thư Tỉnh ủy nhấn mạnh 3 đột phá, 5 nhiệm vụ, 12 giải pháp trong Nghị quyết số 05-NQ/TU về chuyển đổi số tỉnh Kon Tum đến năm 2025, định hướng đến năm 2030.", []],
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
    shows: [],
    leaves: [],
  },
  furniture: {
    shows: [],
    leaves: [],
  },
  count: {
    shows: [
      ["Toàn tỉnh Điện Biên hiện có 2.145 trạm BTS, tỷ lệ phủ sóng di động tại các thôn, bản đạt 98,3%.", ["dien-bien bts_stations 2145 count undated", "dien-bien mobile_coverage 98.3% undated"]],
      ["Sau hợp nhất, tỉnh Lâm Đồng có diện tích tự nhiên 24.233 km2, dân số hơn 3,87 triệu người.", ["lam-dong-2025 land_area 24233 km2 undated", "lam-dong-2025 population >3870000 persons undated"], "2025-08-02"],
    ],
    leaves: [
      ["Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XVI, nhiệm kỳ 2025 - 2030 đề ra 5 nhiệm vụ trọng tâm.", []],
      ["Đại hội Đảng bộ tỉnh Hưng Yên lần thứ 20 diễn ra trong 3 ngày với 350 đại biểu.", []],
      ["5 địa phương dẫn đầu PCI 2024 gồm: Hải Phòng, Quảng Ninh, Long An, Bắc Giang và Bà Rịa - Vũng Tàu.", []],
      ["Thu nhập bình quân đầu người của Hà Nam đạt 72 triệu đồng/năm; năng suất lao động đạt 210 triệu đồng/người.", []],
      ["Việt Nam xếp thứ 44/133 quốc gia về Chỉ số đổi mới sáng tạo toàn cầu (GII) năm 2024.", []],
      ["Hà Tĩnh có 34 đơn vị; khoảng 60 doanh nghiệp tham gia; 12 xã đạt chuẩn.", []],
      ["Trong 52 chỉ số thành phần của PII, Hòa Bình có 15 chỉ số tăng hạng.", []],
      ["Lạng Sơn có 6 chỉ số thành phần PCI tăng điểm: Gia nhập thị trường 7,42 điểm (tăng 0,4 điểm), Chi phí thời gian 8,01 điểm.", []],
      ["Năm 2023, các chỉ số thành phần PCI của Hậu Giang: Gia nhập thị trường đạt 7,52 điểm, xếp thứ 12; Tính minh bạch đạt 6,88 điểm, xếp thứ 3; Chi phí thời gian đạt 8,12 điểm.", []],
      ["Bà Rịa - Vũng Tàu có GRDP bình quân đầu người cao nhất cả nước.", []],
      ["Toàn tỉnh có 1.250 hợp tác xã, 8.500 doanh nghiệp; tổng vốn đăng ký đạt 95.000 tỷ đồng.", []],
    ],
  },
  spelling: {
    shows: [],
    leaves: [],
  },
  paragraph: {
    shows: [
      ["Kinh tế - xã hội Quảng Trị năm 2024: Nhiều điểm sáng\nTốc độ tăng trưởng kinh tế (GRDP) ước đạt 5,97%. Cơ cấu kinh tế chuyển dịch tích cực: khu vực nông, lâm nghiệp và thủy sản chiếm 19,8%, khu vực công nghiệp - xây dựng chiếm 26,5%, khu vực dịch vụ chiếm 48,2%. GRDP bình quân đầu người đạt 76,2 triệu đồng. Thu ngân sách nhà nước trên địa bàn ước đạt 4.250 tỷ đồng, bằng 108% dự toán. Tổng vốn đầu tư toàn xã hội đạt 27.500 tỷ đồng, tăng 6,1%. Tỷ lệ hộ nghèo giảm còn 7,2%.", ["quang-tri grdp_growth 5.97% 2024 estimate", "quang-tri agriculture_share 19.8% 2024", "quang-tri industry_share 26.5% 2024", "quang-tri services_share 48.2% 2024", "quang-tri grdp_per_capita 76200000 VND 2024", "quang-tri budget_revenue 4250000000000 VND 2024 estimate"], "2024-12-28"],
      ["Năm 2023, tỉnh Bình Phước có 2 chỉ số tăng hạng: PCI đạt 65,86 điểm, tăng 11 bậc; PAPI đạt 42,05 điểm, xếp thứ 27.", ["binh-phuoc pci 65.86 points 2023", "binh-phuoc pci 11 places 2023", "binh-phuoc papi 42.05 points 2023", "binh-phuoc papi #27 2023"]],
      ["Bộ Thông tin và Truyền thông công bố kết quả DTI năm 2022, theo đó Thừa Thiên Huế đạt 0,6872 điểm, xếp thứ 4; Đà Nẵng đạt 0,8002 điểm, xếp thứ nhất.", ["thua-thien-hue dti 0.6872 index 2022", "thua-thien-hue dti #4 2022", "da-nang dti 0.8002 index 2022", "da-nang dti #1 2022"]],
      ["Năm 2023, Chỉ số PAR INDEX của Bình Định đạt 87,15%, xếp thứ 30/63 tỉnh, thành phố, giảm 1 bậc so với năm 2022; Chỉ số SIPAS đạt 83,21%, xếp thứ 25/63, tăng 7 bậc.", ["binh-dinh par_index 87.15% 2023", "binh-dinh par_index #30/63 2023", "binh-dinh par_index -1 places since 2022 2023", "binh-dinh sipas 83.21% 2023", "binh-dinh sipas #25/63 2023", "binh-dinh sipas 7 places 2023"]],
      ["Điểm số PCI của Đắk Lắk năm 2022 là 60,91, xếp thứ 58 (năm 2021 là 64,20, xếp thứ 35).", ["dak-lak pci 60.91 points 2022", "dak-lak pci #58 2022", "dak-lak pci 64.2 points 2021", "dak-lak pci #35 2021"]],
      ["Trên bảng xếp hạng PII 2023, Vùng Đông Nam Bộ có TP. Hồ Chí Minh xếp thứ 2, Bà Rịa - Vũng Tàu xếp thứ 8, Bình Dương xếp thứ 11 và Đồng Nai xếp thứ 12.", ["ho-chi-minh-city pii #2 2023", "ba-ria-vung-tau pii #8 2023", "binh-duong pii #11 2023", "dong-nai pii #12 2023"]],
    ],
    leaves: [],
  },
};
