import type { Corpus } from "./corpus.ts";

/** Vietnamese sentences and what a careful reader takes from them. */
// prettier-ignore
export const vi: Corpus = {
  rank: {
    shows: [
      ["Kết quả xếp hạng Chỉ số chuyển đổi số (DTI) năm 2023: Bình Phước đứng thứ 10 cả nước.", ["binh-phuoc dti #10 2023"]],
      ["Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) năm 2023 của Hải Dương đạt 86,2%, xếp thứ 9.", ["hai-duong sipas 86.2% 2023", "hai-duong sipas #9 2023"]],
      ["Chỉ số PGI năm 2023 của Trà Vinh đứng thứ 8, trong khi PCI đứng thứ 34.", ["tra-vinh pgi #8 2023", "tra-vinh pci #34 2023"]],
      ["Năm 2024, PCI của Quảng Nam xếp thứ 20; kim ngạch xuất khẩu đứng thứ 25 cả nước.", ["quang-nam pci #20 2024"]],
      ["Tại Hội nghị, lãnh đạo tỉnh Đắk Nông cho biết năm 2024 tỉnh xếp thứ 21 về PCI và có 3 sản phẩm OCOP 5 sao.", ["dak-nong pci #21 2024"]],
      ["Lào Cai: 3 năm nằm trong nhóm tiến bộ về PCI, năm 2022 xếp thứ 18, năm 2023 xếp thứ 15, năm 2024 xếp thứ 12.", ["lao-cai pci #18 2022", "lao-cai pci #15 2023", "lao-cai pci #12 2024"]],
      ["Năm 2022, Sơn La xếp thứ 41 về PCI, thứ 38 về PAR Index và thứ 20 về SIPAS.", ["son-la pci #41 2022", "son-la par_index #38 2022", "son-la sipas #20 2022"]],
    ],
    leaves: [
      ["Tỷ lệ giải ngân vốn đầu tư công của Vĩnh Long đạt 85,4%, đứng thứ 6 cả nước năm 2023.", []],
      ["Vĩnh Phúc thu hút 28 dự án FDI với tổng vốn 650 triệu USD, tăng 15% so với năm 2022; đứng thứ 12 cả nước về thu hút FDI.", []],
      ["Năm 2023, Kon Tum có 46 sản phẩm OCOP được xếp hạng 3 sao; chỉ số PCI của tỉnh chưa được cải thiện.", []],
      ["Thành phố Pleiku (Gia Lai) là đô thị loại 1; toàn tỉnh có 17 huyện, thị xã tham gia đánh giá DDCI.", []],
    ],
  },
  "rank-of-size": {
    shows: [
      ["Năm 2024, tỉnh Lào Cai xếp thứ 22/63 tỉnh, thành phố về Chỉ số đổi mới sáng tạo cấp địa phương (PII).", ["lao-cai pii #22/63 2024"]],
      ["Chỉ số PCI năm 2024 của Phú Thọ đạt 69,10 điểm, xếp vị trí thứ 10/63 tỉnh, thành.", ["phu-tho pci 69.1 points 2024", "phu-tho pci #10/63 2024"]],
      ["Tỉnh Vĩnh Long xếp hạng 30/63 về ICT Index năm 2022 với 0,4512 điểm.", ["vinh-long ict_index #30/63 2022", "vinh-long ict_index 0.4512 index 2022"]],
      ["Chỉ số PAR Index của tỉnh Lạng Sơn năm 2022 xếp thứ 12/63, năm 2023 xếp thứ 15/63.", ["lang-son par_index #12/63 2022", "lang-son par_index #15/63 2023"]],
      ["Về chuyển đổi số, năm 2023 Tây Ninh xếp thứ 19/63 tỉnh, thành phố.", ["tay-ninh dti #19/63 2023"]],
      ["(CTT-Đồng Tháp) - Sáng 14/5, VCCI công bố PCI 2024. Đồng Tháp đạt 69,76 điểm, xếp hạng 7/63; đây là năm thứ 17 liên tiếp tỉnh nằm trong nhóm 5 - 10 tỉnh dẫn đầu.", ["dong-thap pci 69.76 points 2024", "dong-thap pci #7/63 2024"], "2025-05-14"],
      ["Bộ chỉ số đổi mới sáng tạo cấp địa phương năm 2024, Thái Nguyên đạt 44,67/100 điểm, đứng thứ 10/63.", ["thai-nguyen pii 44.67 points 2024", "thai-nguyen pii #10/63 2024"]],
      ["Năm 2023, chỉ số hài lòng (SIPAS) của Ninh Bình đứng thứ 7/63 với 85,66%, còn chỉ số PAPI đứng thứ 22/61.", ["ninh-binh sipas #7/63 2023", "ninh-binh sipas 85.66% 2023", "ninh-binh papi #22/61 2023"]],
      ["Chỉ số phát triển con người HDI tỉnh Lào Cai năm 2022 là 0,694, xếp thứ 55/63.", ["lao-cai hdi 0.694 index 2022", "lao-cai hdi #55/63 2022"]],
      ["So với 63 tỉnh, thành phố, PAR Index 2024 của Phú Yên xếp thứ 57, thuộc nhóm cuối.", ["phu-yen par_index #57/63 2024"]],
    ],
    leaves: [
      ["Việt Nam xếp thứ 44/133 quốc gia về Chỉ số đổi mới sáng tạo toàn cầu (GII) năm 2024.", []],
      ["Năm 2023, Hà Giang có 45/175 xã đạt chuẩn nông thôn mới; chỉ số PCI của tỉnh được cải thiện.", []],
      ["Theo PCI 2023 công bố ngày 9/5, Bến Tre có 7/10 chỉ số thành phần tăng điểm.", []],
      ["PCI 2023 của Yên Bái xếp thứ 32, tăng 14 bậc so với năm 2022.", ["yen-bai pci #32 2023", "yen-bai pci 14 places since 2022 2023"]],
    ],
  },
  "rank-in-words": {
    shows: [
      ["Hà Nội tiếp tục dẫn đầu cả nước về Chỉ số PII năm 2024.", ["ha-noi pii #1 2024"]],
      ["Đà Nẵng giữ vị trí quán quân cả nước về DTI năm 2022.", ["da-nang dti #1 2022"]],
      ["Quảng Nam đứng vị trí thứ năm toàn quốc về PAPI năm 2021.", ["quang-nam papi #5 2021"]],
      ["Bến Tre có Chỉ số PAPI cao thứ ba cả nước năm 2023.", ["ben-tre papi #3 2023"]],
      ["Hai năm liên tiếp 2022 và 2023, Quảng Ninh dẫn đầu cả nước về PCI.", ["quang-ninh pci #1 2022", "quang-ninh pci #1 2023"]],
      ["PAPI năm 2024, Bắc Ninh xếp thứ nhất vùng Đồng bằng sông Hồng và đứng thứ hai cả nước.", ["bac-ninh papi #1 in red-river-delta 2024", "bac-ninh papi #2 2024"]],
      ["Năm 2022 là năm thứ 6 liên tiếp Quảng Ninh đứng ở vị trí số 1 PCI với 72,95 điểm.", ["quang-ninh pci #1 2022", "quang-ninh pci 72.95 points 2022"]],
    ],
    leaves: [
      ["Lần đầu tiên Cà Mau tổ chức đối thoại với doanh nghiệp về PCI năm 2024 vào quý thứ hai.", []],
      ["Năm 2023, nhiều doanh nghiệp hàng đầu của Thanh Hóa dẫn đầu cả nước về xuất khẩu hàng may mặc, góp phần cải thiện PCI.", []],
      ["Chủ tịch UBND tỉnh Nam Định đứng đầu Ban Chỉ đạo nâng cao PCI, PAPI năm 2024.", []],
    ],
  },
  "leading-group": {
    shows: [
      ["Hậu Giang nằm trong top 10 cả nước về PCI năm 2023.", ["hau-giang pci #<=10 2023"]],
      ["Long An thuộc nhóm 5 địa phương dẫn đầu cả nước về chỉ số PCI năm 2024.", ["long-an pci #<=5 2024"]],
      ["Tây Ninh là một trong 15 tỉnh có chỉ số PII cao nhất năm 2023.", ["tay-ninh pii #<=15 2023"]],
      ["Lần đầu tiên, Phú Thọ lọt vào top 10 tỉnh, thành phố có chất lượng điều hành kinh tế tốt nhất cả nước (PCI 2024).", ["phu-tho pci #<=10 2024"]],
      ["Theo kết quả công bố ngày 6/4/2024, PAPI 2023 của Thái Bình thuộc nhóm 16 tỉnh đạt điểm cao nhất cả nước với 44,12 điểm.", ["thai-binh papi #<=16 2023", "thai-binh papi 44.12 points 2023"]],
      ["Đồng chí Bí thư Tỉnh ủy Lào Cai nhấn mạnh: Phải phấn đấu đến hết năm 2025, DTI của tỉnh nằm trong top 10, PII trong top 20 cả nước.", ["lao-cai-2025 dti #<=10 ../2025 target", "lao-cai-2025 pii #<=20 ../2025 target"], "2024-02-10"],
      ["Hải Phòng có chỉ số PCI đứng đầu cả nước (74,84 điểm); PAR Index 12 năm liền trong top 5.", ["hai-phong pci #1 undated", "hai-phong pci 74.84 points undated", "hai-phong par_index #<=5 undated"]],
    ],
    leaves: [
      ["5 địa phương dẫn đầu PCI 2024 gồm: Hải Phòng, Quảng Ninh, Long An, Bắc Giang và Bà Rịa - Vũng Tàu.", []],
      ["Năm 2023, Bình Thuận rớt khỏi nhóm 30 tỉnh dẫn đầu về PCI.", []],
      ["Ông Lê Văn Minh, Giám đốc Sở Kế hoạch và Đầu tư Hà Nam: “Muốn vào top thì phải cải thiện 10 chỉ số thành phần của PCI”.", []],
      ["Kon Tum nằm trong số 10 tỉnh có PCI thấp nhất năm 2023.", []],
      ["Cao Bằng thuộc nhóm có điểm PAPI cao nhất với 42,9 điểm (năm 2023).", ["cao-bang papi 42.9 points 2023"]],
    ],
  },
  "rank-in-region": {
    shows: [
      ["Trà Vinh đứng thứ 2 khu vực Đồng bằng sông Cửu Long và thứ 11 cả nước về PAR Index năm 2022.", ["tra-vinh par_index #2 in mekong-delta 2022", "tra-vinh par_index #11 2022"]],
      ["Về PII năm 2024, Lâm Đồng đứng thứ nhất vùng Tây Nguyên, thứ 18 cả nước.", ["lam-dong pii #1 in central-highlands 2024", "lam-dong pii #18 2024"]],
      ["Chỉ số PII năm 2023 của Khánh Hòa xếp thứ 24/63, đứng thứ 5/14 tỉnh trong vùng.", ["khanh-hoa pii #24/63 2023", "khanh-hoa pii #5/14 in north-central-and-central-coast 2023"]],
      ["Nam Định xếp thứ 3 vùng đồng bằng sông Hồng về chỉ số PII năm 2023.", ["nam-dinh pii #3 in red-river-delta 2023"]],
      ["Theo PII 2024, vùng Đông Nam Bộ có điểm trung bình 46,95 điểm; Tây Nguyên thấp nhất với 31,46 điểm.", ["southeast pii_regional_average 46.95 points 2024", "central-highlands pii_regional_average 31.46 points 2024"]],
      ["Lạng Sơn đứng thứ 2 trong 14 tỉnh trung du và miền núi phía Bắc về PII năm 2024.", ["lang-son pii #2/14 in northern-midlands-and-mountains 2024"]],
      ["Năm 2024, Trà Vinh dẫn đầu vùng Đồng bằng sông Cửu Long và đứng thứ 9 cả nước về tốc độ tăng trưởng GRDP (10,04%).", ["tra-vinh grdp_growth #1 in mekong-delta 2024", "tra-vinh grdp_growth #9 2024", "tra-vinh grdp_growth 10.04% 2024"]],
    ],
    leaves: [
      ["Năm 2024, Quảng Bình đứng thứ 21 cả nước về PII, cao hơn mức bình quân của vùng Bắc Trung Bộ.", ["quang-binh pii #21 2024"]],
      ["PCI 2023 của Tiền Giang xếp thứ 18 toàn quốc; vùng Đồng bằng sông Cửu Long có 13 tỉnh, thành phố.", ["tien-giang pci #18 2023"]],
    ],
  },
  "among-34": {
    shows: [
      ["Trong 34 tỉnh, thành phố, Quảng Trị xếp thứ 19 về PII năm 2025.", ["quang-tri-2025 pii #19/34 2025"]],
      ["Năm 2025, Cà Mau xếp thứ 12/34 tỉnh, thành phố về chuyển đổi số.", ["ca-mau-2025 dti #12/34 2025"]],
      ["PAR Index năm 2025 của thành phố Cần Thơ xếp hạng 9/34; SIPAS xếp hạng 15/34.", ["can-tho-2025 par_index #9/34 2025", "can-tho-2025 sipas #15/34 2025"]],
      ["Trong số 34 tỉnh, thành phố, PII năm 2025 của Đắk Lắk đạt 36,4 điểm, xếp thứ 22.", ["dak-lak-2025 pii 36.4 points 2025", "dak-lak-2025 pii #22/34 2025"]],
    ],
    leaves: [
      ["Hà Tĩnh có 34 đơn vị; khoảng 60 doanh nghiệp tham gia; 12 xã đạt chuẩn.", []],
      ["Năm 2024, Lâm Đồng xếp thứ 34/63 tỉnh, thành phố về PAPI.", ["lam-dong papi #34/63 2024"]],
      ["Từ ngày 1/7/2025, cả nước còn 34 tỉnh, thành phố. Trước đó, PCI 2024 của Bạc Liêu xếp thứ 32.", ["bac-lieu pci #32 2024"]],
    ],
  },
  score: {
    shows: [
      ["PAPI năm 2023 của tỉnh Thái Nguyên đạt 44,31 điểm, đứng thứ 6 toàn quốc.", ["thai-nguyen papi 44.31 points 2023", "thai-nguyen papi #6 2023"]],
      ["Chỉ số cải cách hành chính (PAR INDEX) năm 2023 của Quảng Ninh đạt 92,18%, dẫn đầu cả nước.", ["quang-ninh par_index 92.18% 2023", "quang-ninh par_index #1 2023"]],
      ["Điểm PCI năm 2023 của Cần Thơ là 66,98 điểm, cao hơn điểm trung vị cả nước.", ["can-tho pci 66.98 points 2023"]],
      ["Chỉ số phát triển con người (HDI) năm 2023 của Hưng Yên đạt 0,748.", ["hung-yen hdi 0.748 index 2023"]],
      ["Với 71,25 điểm, Quảng Ninh năm thứ 7 liên tiếp đứng đầu bảng xếp hạng PCI 2023.", ["quang-ninh pci 71.25 points 2023", "quang-ninh pci #1 2023"]],
      ["Chỉ số DTI năm 2023 của Lâm Đồng đạt 0,6905/1 điểm.", ["lam-dong dti 0.6905 index 2023"]],
      ["SIPAS năm 2022 của Bắc Giang là 84,95%, còn PAR Index là 86,72%.", ["bac-giang sipas 84.95% 2022", "bac-giang par_index 86.72% 2022"]],
      ["Bến Tre đứng thứ 12 về PCI 2024, cao hơn tỉnh trung vị (67,67 điểm).", ["ben-tre pci #12 2024"]],
      ["Theo Báo cáo Vietnam ICT Index 2020, Bắc Ninh xếp hạng 6 với chỉ số 0,5911.", ["bac-ninh ict_index #6 2020", "bac-ninh ict_index 0.5911 index 2020"]],
      ["Chỉ số HDI của Bình Dương năm 2020 là 0,783, thuộc nhóm cao nhất cả nước.", ["binh-duong hdi 0.783 index 2020"]],
    ],
    leaves: [
      ["Năm 2024, học sinh Nghệ An có điểm trung bình thi tốt nghiệp 6,71 điểm; PCI của tỉnh chưa được công bố.", []],
      ["Bắc Kạn có 5 điểm du lịch cộng đồng và 108 điểm bưu điện - văn hóa xã hỗ trợ dịch vụ công trực tuyến.", []],
    ],
  },
  pillar: {
    shows: [
      ["Trong 3 trụ cột của DTI năm 2022, Thái Bình đạt 0,7012 điểm về chính quyền số, 0,5533 điểm về kinh tế số và 0,6120 điểm về xã hội số.", ["thai-binh dti_digital_government 0.7012 index 2022", "thai-binh dti_digital_economy 0.5533 index 2022", "thai-binh dti_digital_society 0.612 index 2022"]],
      ["Chỉ số DTI của An Giang năm 2023 xếp thứ 26/63 tỉnh, thành phố, tăng 03 bậc so với năm 2022; trong đó chính quyền số xếp thứ 18, kinh tế số xếp thứ 31, xã hội số xếp thứ 40.", ["an-giang dti #26/63 2023", "an-giang dti 3 places since 2022 2023", "an-giang dti_digital_government #18 2023", "an-giang dti_digital_economy #31 2023", "an-giang dti_digital_society #40 2023"]],
      ["Năm 2022, chỉ số xã hội số của Gia Lai xếp thứ 52, kinh tế số xếp thứ 47, chính quyền số xếp thứ 41 trong bảng xếp hạng DTI.", ["gia-lai dti_digital_society #52 2022", "gia-lai dti_digital_economy #47 2022", "gia-lai dti_digital_government #41 2022"]],
      ["Trong DTI 2023, trụ cột Chính quyền số của Hậu Giang đạt 0,7321 điểm (hạng 8), trụ cột Xã hội số đạt 0,6105 điểm (hạng 15).", ["hau-giang dti_digital_government 0.7321 index 2023", "hau-giang dti_digital_government #8 2023", "hau-giang dti_digital_society 0.6105 index 2023", "hau-giang dti_digital_society #15 2023"]],
    ],
    leaves: [
      ["PAPI năm 2022 của Đồng Tháp đạt 43,8 điểm; trong đó nội dung Kiểm soát tham nhũng trong khu vực công đạt 7,1 điểm, Quản trị điện tử đạt 3,2 điểm.", ["dong-thap papi 43.8 points 2022"]],
      ["Trong 52 chỉ số thành phần của PII, Hòa Bình có 15 chỉ số tăng hạng.", []],
      ["Lạng Sơn có 6 chỉ số thành phần PCI tăng điểm: Gia nhập thị trường 7,42 điểm (tăng 0,4 điểm), Chi phí thời gian 8,01 điểm.", []],
      ["Năm 2023, các chỉ số thành phần PCI của Hậu Giang: Gia nhập thị trường đạt 7,52 điểm, xếp thứ 12; Tính minh bạch đạt 6,88 điểm, xếp thứ 3; Chi phí thời gian đạt 8,12 điểm.", []],
      ["Sáng 25/8, tại TP Thủ Dầu Một, Thường trực Tỉnh ủy Bình Dương nghe báo cáo: năm 2023, PII của tỉnh đạt 48,14 điểm, đứng thứ 8; trong đó, chỉ số đầu vào xếp thứ 6, chỉ số đầu ra xếp thứ 11.", ["binh-duong pii 48.14 points 2023", "binh-duong pii #8 2023"]],
    ],
  },
  list: {
    shows: [
      ["Dẫn đầu PII năm 2023 là Hà Nội (62,86 điểm), tiếp theo là TP. Hồ Chí Minh (55,85 điểm), Hải Phòng (52,32 điểm).", ["ha-noi pii #1 2023", "ha-noi pii 62.86 points 2023", "ho-chi-minh-city pii 55.85 points 2023", "hai-phong pii 52.32 points 2023"]],
      ["Năm 2024, Bắc Ninh đạt 49,20 điểm PII, xếp thứ 7; Vĩnh Phúc đạt 44,12 điểm, xếp thứ 14; Hưng Yên đạt 42,87 điểm, xếp thứ 19.", ["bac-ninh pii 49.2 points 2024", "bac-ninh pii #7 2024", "vinh-phuc pii 44.12 points 2024", "vinh-phuc pii #14 2024", "hung-yen pii 42.87 points 2024", "hung-yen pii #19 2024"]],
      ["Bảng xếp hạng PCI 2024: 1. Hải Phòng 74,84 điểm; 2. Quảng Ninh 73,20 điểm; 3. Long An 72,64 điểm.", ["hai-phong pci #1 2024", "hai-phong pci 74.84 points 2024", "quang-ninh pci #2 2024", "quang-ninh pci 73.2 points 2024", "long-an pci #3 2024", "long-an pci 72.64 points 2024"]],
      ["Năm 2024, Hà Nội đứng đầu PII với 61,78 điểm; xếp thứ hai là TP.HCM với 60,62 điểm và thứ ba là Hải Phòng với 56,5 điểm.", ["ha-noi pii #1 2024", "ha-noi pii 61.78 points 2024", "ho-chi-minh-city pii #2 2024", "ho-chi-minh-city pii 60.62 points 2024", "hai-phong pii #3 2024", "hai-phong pii 56.5 points 2024"]],
      ["DTI 2022 của một số tỉnh: Lạng Sơn (0,6321), Bắc Giang (0,6287), Cà Mau (0,5012).", ["lang-son dti 0.6321 index 2022", "bac-giang dti 0.6287 index 2022", "ca-mau dti 0.5012 index 2022"]],
      ["Kết quả PAR Index 2024: Hải Phòng 96,17%, Hà Nội 91,9%, Bà Rịa - Vũng Tàu 91,13%.", ["hai-phong par_index 96.17% 2024", "ha-noi par_index 91.9% 2024", "ba-ria-vung-tau par_index 91.13% 2024"]],
    ],
    leaves: [
      ["Năm 2024, các tỉnh Hòa Bình, Sơn La, Điện Biên đều tăng hạng PCI; riêng Lai Châu đạt 63,21 điểm.", ["lai-chau pci 63.21 points 2024"]],
      ["PAPI 2023 ghi nhận Thái Nguyên, Bắc Ninh, Bình Dương trong nhóm cao nhất; Hưng Yên đạt 41,02 điểm.", ["hung-yen papi 41.02 points 2023"]],
    ],
  },
  "several-provinces": {
    shows: [
      ["Năm 2023, Quảng Ninh đạt 71,25 điểm PCI, cao hơn Long An (70,94 điểm) và Hải Phòng (70,34 điểm).", ["quang-ninh pci 71.25 points 2023", "long-an pci 70.94 points 2023", "hai-phong pci 70.34 points 2023"]],
      ["Năm 2024, GRDP của Trà Vinh tăng 10,04%, còn Sóc Trăng tăng 6,71%.", ["tra-vinh grdp_growth 10.04% 2024", "soc-trang grdp_growth 6.71% 2024"]],
      ["Về SIPAS 2023, Quảng Ninh xếp thứ nhất, Thái Nguyên xếp thứ 3 và Hải Dương xếp thứ 9.", ["quang-ninh sipas #1 2023", "thai-nguyen sipas #3 2023", "hai-duong sipas #9 2023"]],
    ],
    leaves: [
      ["Năm 2024, PCI của Phú Thọ xếp thứ 10, đứng sau Bắc Giang.", ["phu-tho pci #10 2024"]],
      ["So với Nghệ An, GRDP bình quân đầu người của Hà Tĩnh năm 2023 cao hơn, đạt 73,4 triệu đồng.", ["ha-tinh grdp_per_capita 73400000 VND 2023"]],
    ],
  },
  respectively: {
    shows: [
      ["Các chỉ số PCI, PAPI và SIPAS năm 2023 của Hòa Bình lần lượt xếp thứ 46, 25 và 33.", ["hoa-binh pci #46 2023", "hoa-binh papi #25 2023", "hoa-binh sipas #33 2023"]],
      ["Hai địa phương Long An và Đồng Tháp lần lượt xếp thứ 2 và thứ 5 về PCI năm 2023.", ["long-an pci #2 2023", "dong-thap pci #5 2023"]],
      ["Năm 2024, Cần Thơ và An Giang lần lượt đạt 67,12 điểm và 63,45 điểm PCI.", ["can-tho pci 67.12 points 2024", "an-giang pci 63.45 points 2024"]],
      ["Tốc độ tăng trưởng GRDP của Hà Nam, Nam Định và Thái Bình năm 2024 lần lượt là 10,93%, 10,01% và 7,03%.", ["ha-nam grdp_growth 10.93% 2024", "nam-dinh grdp_growth 10.01% 2024", "thai-binh grdp_growth 7.03% 2024"]],
    ],
    leaves: [
      ["Các sở lần lượt báo cáo giải pháp nâng cao PCI; năm 2023, Yên Bái xếp thứ 32.", ["yen-bai pci #32 2023"]],
      ["Đà Nẵng, Hải Phòng và Cần Thơ lần lượt công bố kế hoạch; Cần Thơ đạt 0,6511 điểm DTI năm 2023.", ["can-tho dti 0.6511 index 2023"]],
    ],
  },
  "two-editions": {
    shows: [
      ["Từ vị trí thứ 27 năm 2022, Bình Định vươn lên vị trí thứ 14 năm 2023 về chỉ số DTI.", ["binh-dinh dti #27 2022", "binh-dinh dti #14 2023"]],
      ["Chỉ số PAPI của tỉnh Bến Tre đứng thứ 8 năm 2022 và thứ 3 năm 2023.", ["ben-tre papi #8 2022", "ben-tre papi #3 2023"]],
      ["Sau 5 năm, Yên Bái từ vị trí 46 (năm 2019) đã vươn lên vị trí 32 (năm 2023) trong bảng xếp hạng PCI.", ["yen-bai pci #46 2019", "yen-bai pci #32 2023"]],
      ["Chỉ số chuyển đổi số năm 2023 của Ninh Thuận xếp hạng 29/63 (năm 2022 xếp hạng 33/63).", ["ninh-thuan dti #29/63 2023", "ninh-thuan dti #33/63 2022"]],
      ["Điểm số PCI của Đắk Lắk năm 2022 là 60,91, xếp thứ 58 (năm 2021 là 64,20, xếp thứ 35).", ["dak-lak pci 60.91 points 2022", "dak-lak pci #58 2022", "dak-lak pci 64.2 points 2021", "dak-lak pci #35 2021"]],
      ["Tỉnh Hà Nam đặt mục tiêu đến năm 2025 kinh tế số đạt 20% GRDP, đến năm 2030 đạt 30% GRDP.", ["ha-nam digital_economy_share 20% ../2025 target", "ha-nam digital_economy_share 30% ../2030 target"], "2022-06-06"],
      ["Chỉ số PAPI của Sóc Trăng những năm gần đây: năm 2020 đạt 42,1 điểm, năm 2021 đạt 41,8 điểm, năm 2022 đạt 42,6 điểm.", ["soc-trang papi 42.1 points 2020", "soc-trang papi 41.8 points 2021", "soc-trang papi 42.6 points 2022"]],
      ["Điểm DTI của Bắc Giang tăng từ 0,5812 điểm năm 2021 lên 0,6287 điểm năm 2022.", ["bac-giang dti 0.5812 index 2021", "bac-giang dti 0.6287 index 2022"]],
      ["Sau 4 năm thực hiện Nghị quyết, kinh tế số của Yên Bái tăng từ 6,2% GRDP năm 2020 lên 12,8% GRDP năm 2024.", ["yen-bai digital_economy_share 6.2% 2020", "yen-bai digital_economy_share 12.8% 2024"]],
      ["Về chỉ số PCI, Trà Vinh tiếp tục giữ vững nhóm “Tốt”: 2021 (64,12 điểm), 2022 (62,5 điểm), 2023 (66,1 điểm).", ["tra-vinh pci 64.12 points 2021", "tra-vinh pci 62.5 points 2022", "tra-vinh pci 66.1 points 2023"]],
    ],
    leaves: [
      ["Năm 2023, Trà Vinh xếp thứ 34 về PCI; kế hoạch năm 2024 của tỉnh tập trung vào 10 chỉ số thành phần.", ["tra-vinh pci #34 2023"]],
      ["Năm 2022, Sóc Trăng chưa được xếp hạng; đến năm 2023, tỉnh xếp thứ 27 về PAPI.", ["soc-trang papi #27 2023"]],
    ],
  },
  change: {
    shows: [
      ["Chỉ số PCI của Sơn La năm 2023 đạt 64,58 điểm, cao hơn năm 2022 là 2,03 điểm.", ["son-la pci 64.58 points 2023", "son-la pci 2.03 points 2023"]],
      ["Đắk Nông tăng 12 bậc so với năm 2022, xếp thứ 38 trên bảng xếp hạng DTI năm 2023.", ["dak-nong dti 12 places since 2022 2023", "dak-nong dti #38 2023"]],
      ["Năm 2023, chỉ số PCI của Kon Tum giảm 5 bậc so với năm 2022, xuống vị trí 61/63.", ["kon-tum pci -5 places since 2022 2023", "kon-tum pci #61/63 2023"]],
      ["Theo công bố của VCCI, năm 2023 Bắc Giang đứng thứ 4, tụt 2 bậc so với năm 2022 trong bảng xếp hạng năng lực cạnh tranh cấp tỉnh.", ["bac-giang pci #4 2023", "bac-giang pci -2 places since 2022 2023"]],
      ["PCI năm 2023: Thái Nguyên xếp hạng 28/63\nTheo báo cáo của VCCI công bố ngày 9/5/2024, tỉnh Thái Nguyên đạt 66,48 điểm, giảm 3 bậc so với năm 2022.", ["thai-nguyen pci #28/63 2023", "thai-nguyen pci 66.48 points 2023", "thai-nguyen pci -3 places since 2022 2023"], "2024-05-10"],
      ["Tăng 16 bậc so với năm 2021, Kiên Giang vươn lên xếp thứ 14 PAPI cả nước năm 2022.", ["kien-giang papi 16 places since 2021 2022", "kien-giang papi #14 2022"]],
      ["Theo đó, năm 2023, tỉnh xếp hạng 11 toàn quốc về Chỉ số DTI (tăng 4 bậc so với năm 2022). Thái Nguyên quyết tâm giữ vững thứ hạng.", ["thai-nguyen dti #11 2023", "thai-nguyen dti 4 places since 2022 2023"]],
      ["Hưng Yên tăng 11 bậc trong PII 2024, từ vị trí 26 lên 15.", ["hung-yen pii 11 places 2024", "hung-yen pii #26 undated", "hung-yen pii #15 2024"]],
      ["Năm 2023, PCI của Quảng Bình từ hạng 50 năm 2022 lên hạng 41.", ["quang-binh pci #50 2022", "quang-binh pci #41 2023"]],
      ["PCI năm 2024 của Tây Ninh đạt 68,21 điểm, tăng 4,09 điểm và 10 bậc so với năm 2023.", ["tay-ninh pci 68.21 points 2024", "tay-ninh pci 4.09 points since 2023 2024", "tay-ninh pci 10 places since 2023 2024"]],
      ["Theo VCCI, Hậu Giang là địa phương có bước tiến mạnh nhất khi tăng 26 bậc, từ hạng 38 lên hạng 12 PCI 2022.", ["hau-giang pci 26 places 2022", "hau-giang pci #38 undated", "hau-giang pci #12 2022"]],
      ["PCI của An Giang năm 2023 tuy giảm 1 bậc (từ 17 xuống 18) nhưng điểm số tăng 0,3 điểm lên 66,9 điểm.", ["an-giang pci -1 places 2023", "an-giang pci #17 undated", "an-giang pci #18 2023", "an-giang pci 0.3 points 2023", "an-giang pci 66.9 points 2023"]],
    ],
    leaves: [
      ["PCI năm 2023 của Bạc Liêu giảm xuống vị trí 50.", ["bac-lieu pci #50 2023"]],
      ["Điểm PAPI năm 2022 của Cao Bằng tăng lên 39,8 điểm.", ["cao-bang papi 39.8 points 2022"]],
      ["Năm 2024, tỉnh Tiền Giang nâng điểm PCI đạt 66,8 điểm.", ["tien-giang pci 66.8 points 2024"]],
    ],
  },
  growth: {
    shows: [
      ["Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) năm 2024 của Nam Định đạt 10,49%, đứng thứ 5 cả nước.", ["nam-dinh grdp_growth 10.49% 2024", "nam-dinh grdp_growth #5 2024"]],
      ["Năm 2021, do dịch bệnh, GRDP của Bình Thuận giảm 1,25% so với năm 2020.", ["binh-thuan grdp_growth -1.25% 2021"]],
      ["Năm 2024, tốc độ tăng trưởng GRDP của Tuyên Quang đạt 9,04%; quy mô GRDP đạt 52.300 tỷ đồng; GRDP bình quân đầu người đạt 64,9 triệu đồng; thu ngân sách nhà nước trên địa bàn đạt 3.470 tỷ đồng.", ["tuyen-quang grdp_growth 9.04% 2024", "tuyen-quang grdp 52300000000000 VND 2024", "tuyen-quang grdp_per_capita 64900000 VND 2024", "tuyen-quang budget_revenue 3470000000000 VND 2024"]],
      ["Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021 - 2025 của Ninh Bình đạt 8,15%/năm.", ["ninh-binh-2025 grdp_growth 8.15% 2021/2025"]],
      ["Năm 2024, kinh tế của Bắc Giang tiếp tục tăng trưởng cao, GRDP tăng 13,85%, dẫn đầu cả nước.", ["bac-giang grdp_growth 13.85% 2024", "bac-giang grdp_growth #1 2024"]],
      ["Trong bối cảnh khó khăn, GRDP của tỉnh Khánh Hòa năm 2024 vẫn tăng 10,16%, đứng thứ 3 cả nước; quy mô đạt hơn 125.000 tỷ đồng.", ["khanh-hoa grdp_growth 10.16% 2024", "khanh-hoa grdp_growth #3 2024", "khanh-hoa grdp >125000000000000 VND 2024"]],
      ["Năm 2025, Kon Tum phấn đấu GRDP tăng từ 8% trở lên.", ["kon-tum grdp_growth >=8% 2025 target"], "2024-12-20"],
      ["GRDP 9 tháng năm 2025 của Lâm Đồng tăng 6,85% so với cùng kỳ năm 2024, đứng thứ 25/34 tỉnh, thành phố.", ["lam-dong-2025 grdp_growth 6.85% 2025-01/2025-09", "lam-dong-2025 grdp_growth #25/34 2025-01/2025-09"]],
      ["Kinh tế Cần Thơ năm 2023 tăng trưởng 5,75%, quy mô GRDP gần 119.000 tỷ đồng.", ["can-tho grdp_growth 5.75% 2023", "can-tho grdp ~119000000000000 VND 2023"]],
      ["Giai đoạn 2016 - 2020, GRDP của Bắc Giang tăng bình quân 13,1%/năm, gấp 2 lần bình quân cả nước; quy mô GRDP năm 2020 đạt 122.600 tỷ đồng, đứng thứ 16 cả nước.", ["bac-giang grdp_growth 13.1% 2016/2020", "bac-giang grdp 122600000000000 VND 2020", "bac-giang grdp #16 2020"]],
    ],
    leaves: [
      ["Chỉ số sản xuất công nghiệp (IIP) tháng 10/2024 của Hải Dương tăng 12,3% so với cùng kỳ.", []],
      ["Ông Nguyễn Văn A, 45 tuổi, ở thôn 7, cho biết thu nhập tăng 20% mỗi năm.", []],
      ["Chỉ số giá tiêu dùng (CPI) bình quân 9 tháng năm 2024 ở Đà Nẵng tăng 3,2%; tổng mức bán lẻ hàng hóa đạt 95.000 tỷ đồng.", []],
      ["Năm 2024, GDP cả nước tăng 7,09%.", []],
      ["GRDP năm 2024 của Hải Dương tăng 10,2%, cao hơn 0,5 điểm phần trăm so với năm 2023.", ["hai-duong grdp_growth 10.2% 2024"]],
      ["GRDP năm 2024 của Hải Dương tăng 10,2%, cao hơn năm 2023 là 0,5 điểm phần trăm.", ["hai-duong grdp_growth 10.2% 2024"]],
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
      ["Tỷ trọng kinh tế số trong GRDP của Hải Dương năm 2024 đạt 12,5%, tăng 1,3 điểm phần trăm.", ["hai-duong digital_economy_share 12.5% 2024"]],
      ["Cơ cấu GRDP năm 2024 của Quảng Nam: khu vực I chiếm 13,9%, khu vực II chiếm 35,6%, khu vực III chiếm 33,8%.", ["quang-nam agriculture_share 13.9% 2024", "quang-nam industry_share 35.6% 2024", "quang-nam services_share 33.8% 2024"]],
    ],
    leaves: [
      ["Trong đó, khu vực công nghiệp - xây dựng tăng 13,2%, dịch vụ tăng 7,8%, nông, lâm nghiệp và thủy sản tăng 3,1%.", []],
      ["Năm 2023, khu vực công nghiệp - xây dựng của Hà Nam tăng 11,2%, khu vực dịch vụ tăng 8,1%.", []],
      ["Lao động trong khu vực dịch vụ của Thái Bình năm 2023 chiếm 35,2% tổng số lao động.", []],
    ],
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
      ["Tổng thu ngân sách trên địa bàn tỉnh Bạc Liêu năm 2023 đạt 4.805 tỷ đồng, đạt 120% dự toán.", ["bac-lieu budget_revenue 4805000000000 VND 2023"]],
      ["Năm 2024, thu ngân sách nhà nước của Hà Nội đạt 509,3 nghìn tỷ đồng, lần đầu vượt mốc 500 nghìn tỷ đồng.", ["ha-noi budget_revenue 509300000000000 VND 2024", "ha-noi budget_revenue >500000000000000 VND 2024"]],
      ["Kết quả thu NSNN năm 2024 của tỉnh Tây Ninh là 11.976 tỷ đồng, tăng 8,4% so với cùng kỳ và vượt 9,7% dự toán HĐND tỉnh giao.", ["tay-ninh budget_revenue 11976000000000 VND 2024"]],
    ],
    leaves: [
      ["Năm 2024, kim ngạch xuất khẩu của Bắc Ninh đạt 39,5 tỷ USD; thu hút FDI 5,1 tỷ USD; tỷ lệ hộ nghèo giảm còn 0,85%.", []],
      ["Đến cuối năm 2024, tổng dư nợ tín dụng trên địa bàn Vĩnh Phúc đạt 145.000 tỷ đồng, tăng 12% so với đầu năm.", []],
      ["Thu nhập bình quân đầu người của Hà Nam đạt 72 triệu đồng/năm; năng suất lao động đạt 210 triệu đồng/người.", []],
      ["Dự án khu công nghiệp tại Quảng Trị có tổng vốn 2.074 tỷ đồng, giai đoạn 1 là 504 tỷ đồng.", []],
    ],
  },
  "number-marks": {
    shows: [
      ["GRDP năm 2024 của Bình Định theo giá hiện hành đạt 130.801,5 tỷ đồng.", ["binh-dinh grdp 130801500000000 VND 2024"]],
      ["Năm 2023, DTI của Lào Cai đạt 0.6512 điểm, PCI đạt 67.38 điểm.", ["lao-cai dti 0.6512 index 2023", "lao-cai pci 67.38 points 2023"]],
      ["Năm 2023, Vĩnh Phúc đạt 69.03 điểm PCI; tăng trưởng GRDP đạt 2.37%, thu ngân sách đạt 29,500 tỷ đồng.", ["vinh-phuc pci 69.03 points 2023", "vinh-phuc grdp_growth 2.37% 2023", "vinh-phuc budget_revenue 29500000000000 VND 2023"]],
      ["Năm 2024, Điện Biên có GRDP đạt 16.200 tỷ đồng (theo giá so sánh 2010), tăng 8,51%, đứng thứ 6/14 tỉnh khu vực Trung du và miền núi phía Bắc.", ["dien-bien grdp 16200000000000 VND 2024", "dien-bien grdp_growth 8.51% 2024", "dien-bien grdp_growth #6/14 in northern-midlands-and-mountains 2024"]],
    ],
    leaves: [
      ["PCI các năm 2021, 2022, 2023 của Hòa Bình lần lượt xếp thứ 44, 60, 46.", ["hoa-binh pci #44 2021", "hoa-binh pci #60 2022", "hoa-binh pci #46 2023"]],
      ["Năm 2022, PCI của Sơn La xếp thứ 41. 12 huyện, thành phố của tỉnh đều có bộ phận một cửa.", ["son-la pci #41 2022"]],
    ],
  },
  comparator: {
    shows: [
      ["Năm 2024, thu ngân sách của Long An đạt hơn 25.300 tỷ đồng.", ["long-an budget_revenue >25300000000000 VND 2024"]],
      ["GRDP bình quân đầu người năm 2023 của Kon Tum đạt gần 60 triệu đồng.", ["kon-tum grdp_per_capita ~60000000 VND 2023"]],
      ["Đến năm 2025, Hậu Giang phấn đấu kinh tế số chiếm ít nhất 20% GRDP.", ["hau-giang digital_economy_share >=20% ../2025 target"], "2022-04-11"],
      ["GRDP bình quân đầu người năm 2020 của Điện Biên chưa đến 40 triệu đồng.", ["dien-bien grdp_per_capita <40000000 VND 2020"]],
      ["Bên cạnh kết quả đạt được, PAPI năm 2022 của Khánh Hòa chỉ đạt 39,24 điểm, xếp thứ 59/61 tỉnh, thành phố; SIPAS đạt 75,9%, xếp 58/63.", ["khanh-hoa papi 39.24 points 2022", "khanh-hoa papi #59/61 2022", "khanh-hoa sipas 75.9% 2022", "khanh-hoa sipas #58/63 2022"]],
    ],
    leaves: [
      ["Tăng trưởng GRDP năm 2024 của Lạng Sơn đạt 6,89%, cao hơn năm 2023.", ["lang-son grdp_growth 6.89% 2024"]],
      ["GRDP bình quân đầu người năm 2023 của Bình Dương là 172 triệu đồng, hơn Tây Ninh.", ["binh-duong grdp_per_capita 172000000 VND 2023"]],
      ["PCI 2023: điểm của Quảng Ninh cao nhất là 71,25 điểm; Cao Bằng thấp nhất 59,6 điểm.", ["quang-ninh pci 71.25 points 2023", "cao-bang pci 59.6 points 2023"]],
    ],
  },
  range: {
    shows: [
      ["Năm 2026, Sơn La đặt mục tiêu tăng trưởng GRDP từ 8 đến 8,5%.", ["son-la grdp_growth 8..8.5% 2026 target"], "2025-12-09"],
      ["Đến năm 2030, Cà Mau phấn đấu kinh tế số chiếm 25 - 30% GRDP.", ["ca-mau-2025 digital_economy_share 25..30% ../2030 target"], "2025-10-17"],
      ["GRDP bình quân đầu người của Lạng Sơn năm 2026 dự kiến đạt 79 - 80 triệu đồng.", ["lang-son grdp_per_capita 79000000..80000000 VND 2026 estimate"], "2025-12-20"],
      ["Bình Thuận phấn đấu GRDP bình quân đầu người năm 2025 đạt 4.000 - 4.200 USD.", ["binh-thuan grdp_per_capita 4000..4200 USD 2025 target"], "2023-11-01"],
    ],
    leaves: [
      ["PCI của Kiên Giang từ vị trí 35 năm 2020 lên vị trí 31 năm 2022.", ["kien-giang pci #35 2020", "kien-giang pci #31 2022"]],
      ["Giai đoạn 2021 - 2025, Cao Bằng thực hiện nhiều giải pháp; PCI 2023 xếp thứ 50.", ["cao-bang pci #50 2023"]],
    ],
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
      ["Chín tháng đầu năm, GRDP của Ninh Bình tăng 10,45% so với cùng kỳ.", ["ninh-binh-2025 grdp_growth 10.45% 2025-01/2025-09"], "2025-10-06"],
      ["Quý I, thu ngân sách của Bình Phước đạt 3.215 tỷ đồng.", ["binh-phuoc budget_revenue 3215000000000 VND 2024-01/2024-03"], "2024-04-02"],
      ["Về thu ngân sách, 10 tháng năm 2024 Long An thu 21.600 tỷ đồng, bằng 119% dự toán.", ["long-an budget_revenue 21600000000000 VND 2024-01/2024-10"]],
    ],
    leaves: [
      ["Sau 9 tháng thi công, tuyến đường ở Bắc Kạn hoàn thành; GRDP của tỉnh năm 2024 tăng 7,01%.", ["bac-kan grdp_growth 7.01% 2024"]],
      ["Dù chịu thiệt hại do bão trong quý III, GRDP cả năm 2024 của Yên Bái vẫn tăng 7,91%.", ["yen-bai grdp_growth 7.91% 2024"]],
    ],
  },
  years: {
    shows: [
      ["Năm ngoái, thu ngân sách của Quảng Ninh đạt 54.300 tỷ đồng.", ["quang-ninh budget_revenue 54300000000000 VND 2024"], "2025-02-03"],
      ["Tính đến ngày 31/12/2024, Lai Châu có 1.012 trạm BTS.", ["lai-chau bts_stations 1012 count 2024"]],
      ["GRDP của Đắk Nông năm 2023 tăng 5,49% so với năm 2022.", ["dak-nong grdp_growth 5.49% 2023"]],
      ["PCI 2021 của Đồng Tháp xếp thứ 3, PCI 2023 xếp thứ 5.", ["dong-thap pci #3 2021", "dong-thap pci #5 2023"]],
      ["GRDP của Bến Tre năm 2023 tăng 6,5%. Năm 2022 tăng 7,1%; năm 2021 tăng 3,4%.", ["ben-tre grdp_growth 6.5% 2023", "ben-tre grdp_growth 7.1% 2022", "ben-tre grdp_growth 3.4% 2021"], "2024-10-05"],
      ["Năm 2023 Đồng Nai xếp thứ 25 về PCI.", ["dong-nai pci #25 2023"]],
      ["Trong PCI 2023 Đồng Tháp đạt 69,66 điểm.", ["dong-thap pci 69.66 points 2023"]],
      ["Đến hết tháng 6/2024, tổng thu ngân sách của Quảng Bình đạt 2.470 tỷ đồng.", ["quang-binh budget_revenue 2470000000000 VND 2024-01/2024-06"]],
    ],
    leaves: [
      ["Tỉnh Vĩnh Phúc được tái lập năm 1997; GRDP năm 2023 tăng 2,37%.", ["vinh-phuc grdp_growth 2.37% 2023"]],
      ["GRDP năm 2024 của Phú Yên theo giá so sánh 2010 đạt 33.800 tỷ đồng.", ["phu-yen grdp 33800000000000 VND 2024"]],
    ],
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
      ["“Đến năm 2030, chúng tôi phấn đấu GRDP bình quân đầu người đạt 105 triệu đồng”, lãnh đạo tỉnh Đắk Nông nói.", ["dak-nong grdp_per_capita 105000000 VND ../2030 target"], "2024-06-19"],
      ["Theo Quyết định số 1131/QĐ-TTg, Ninh Bình phấn đấu: (1) GRDP tăng bình quân trên 12%/năm; (2) kinh tế số đạt 30% GRDP; (3) thu ngân sách 45.000 tỷ đồng vào năm 2030.", ["ninh-binh-2025 grdp_growth >12% undated target", "ninh-binh-2025 digital_economy_share 30% undated target", "ninh-binh-2025 budget_revenue 45000000000000 VND 2030 target"], "2025-10-20"],
      ["Chi cho KH&CN của Bình Phước năm 2023 chiếm 0,8% tổng chi ngân sách, mục tiêu đến năm 2025 đạt 1,5%.", ["binh-phuoc st_budget_share 0.8% 2023", "binh-phuoc st_budget_share 1.5% ../2025 target"], "2024-03-01"],
    ],
    leaves: [
      ["Năm 2024, GRDP của Thái Bình tăng 7,03%, vượt mục tiêu đề ra.", ["thai-binh grdp_growth 7.03% 2024"], "2025-01-05"],
      ["Đến năm 2023, kinh tế số của Hà Giang chiếm 7,2% GRDP, thấp hơn mục tiêu.", ["ha-giang digital_economy_share 7.2% 2023"], "2024-03-04"],
    ],
  },
  estimate: {
    shows: [
      ["Quy mô GRDP năm 2024 theo giá hiện hành của Bình Dương ước đạt gần 521 nghìn tỷ đồng, tăng 7,48% so với năm 2023.", ["binh-duong grdp ~521000000000000 VND 2024 estimate", "binh-duong grdp_growth 7.48% 2024"]],
      ["Năm 2024, thu ngân sách của Quảng Bình ước đạt 6.100 tỷ đồng, vượt 12% kế hoạch.", ["quang-binh budget_revenue 6100000000000 VND 2024 estimate"]],
      ["Tổng sản phẩm trên địa bàn (GRDP) năm 2023 theo giá so sánh 2010 của Sóc Trăng ước đạt 37.500 tỷ đồng.", ["soc-trang grdp 37500000000000 VND 2023 estimate"]],
      ["GRDP bình quân đầu người tỉnh Quảng Ninh năm 2023 ước đạt trên 9.400 USD, gấp hơn 2 lần bình quân chung cả nước.", ["quang-ninh grdp_per_capita >9400 USD 2023 estimate"]],
      ["Giai đoạn 2021-2025, tăng trưởng GRDP bình quân của tỉnh Hà Tĩnh ước đạt 6,1%/năm, thu ngân sách bình quân đạt 17.500 tỷ đồng/năm.", ["ha-tinh grdp_growth 6.1% 2021/2025 estimate", "ha-tinh budget_revenue 17500000000000 VND 2021/2025"]],
      ["Tỷ trọng kinh tế số/GRDP của Hải Phòng năm 2024 ước đạt 29,81%.", ["hai-phong digital_economy_share 29.81% 2024 estimate"]],
      ["Ngân hàng dự báo Đồng Nai tăng trưởng GRDP 8,5% năm 2024.", ["dong-nai grdp_growth 8.5% 2024 estimate"]],
      ["GRDP bình quân đầu người của Vĩnh Long ước đạt 83,3 triệu đồng/người/năm, tăng 8,2 triệu đồng so với năm 2023.", ["vinh-long grdp_per_capita 83300000 VND undated estimate"]],
    ],
    leaves: [
      ["Theo số liệu chính thức, GRDP năm 2023 của Ninh Thuận tăng 9,4%.", ["ninh-thuan grdp_growth 9.4% 2023"]],
      ["Năm 2024, thu ngân sách của Hậu Giang thực hiện được 8.150 tỷ đồng.", ["hau-giang budget_revenue 8150000000000 VND 2024"]],
    ],
  },
  inherited: {
    shows: [
      ["Tỉnh Hà Giang đã triển khai nhiều giải pháp chuyển đổi số. Năm 2023, địa phương xếp thứ 45/63 về DTI, tăng 6 bậc so với năm 2022.", ["ha-giang dti #45/63 2023", "ha-giang dti 6 places since 2022 2023"]],
      ["Bạc Liêu cải thiện mạnh mẽ môi trường kinh doanh\n(Báo Bạc Liêu) - Ngày 6/5/2025, Liên đoàn Thương mại và Công nghiệp Việt Nam công bố Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2024. Theo đó, tỉnh đạt 66,15 điểm, xếp thứ 32, tăng 9 bậc so với năm 2023.\nTrước đó, tỉnh đã ban hành Kế hoạch số 15/KH-UBND ngày 20/01/2024 về nâng cao PCI.\nNguồn: https://baobaclieu.vn/kinh-te/pci-2024-12345.html", ["bac-lieu pci 66.15 points 2024", "bac-lieu pci #32 2024", "bac-lieu pci 9 places since 2023 2024"], "2025-05-06"],
      ["Theo Bộ Khoa học và Công nghệ, PII năm 2024 của tỉnh Tiền Giang đạt 38,25 điểm. Với kết quả này, tỉnh xếp thứ 27 cả nước và thứ 4 vùng Đồng bằng sông Cửu Long.", ["tien-giang pii 38.25 points 2024", "tien-giang pii #27 2024", "tien-giang pii #4 in mekong-delta 2024"]],
      ["Sơn La vừa sơ kết công tác chuyển đổi số. Theo báo cáo, DTI năm 2023 của tỉnh xếp thứ 39. Trong đó, chính quyền số xếp thứ 28.", ["son-la dti #39 2023", "son-la dti_digital_government #28 2023"]],
    ],
    leaves: [
      ["Hội nghị giao ban giữa Tiền Giang và Bến Tre\nNăm 2023, tỉnh xếp thứ 18 về PCI.", []],
      ["Công bố kết quả cải cách hành chính\nNăm 2023, PAR Index của tỉnh đạt 85,2%, xếp thứ 40.", []],
    ],
  },
  table: {
    shows: [
      ["Xếp hạng | Địa phương | Điểm PCI 2023\n1 | Quảng Ninh | 71,25\n2 | Long An | 70,94\n3 | Hải Phòng | 70,34", ["quang-ninh pci #1 2023", "quang-ninh pci 71.25 points 2023", "long-an pci #2 2023", "long-an pci 70.94 points 2023", "hai-phong pci #3 2023", "hai-phong pci 70.34 points 2023"]],
      ["Bảng xếp hạng PCI 2024\nHạng\nTỉnh, thành phố\nĐiểm\n1\nHải Phòng\n74,84\n2\nQuảng Ninh\n73,20\n3\nLong An\n72,64", ["hai-phong pci #1 2024", "hai-phong pci 74.84 points 2024", "quang-ninh pci #2 2024", "quang-ninh pci 73.2 points 2024", "long-an pci #3 2024", "long-an pci 72.64 points 2024"]],
      ["Chỉ số PAR Index năm 2023\nXếp hạng Tỉnh Kết quả (%)\n7 Bình Dương 90,16\n8 Thái Nguyên 90,02\n9 Long An 89,94", ["binh-duong par_index #7 2023", "binh-duong par_index 90.16% 2023", "thai-nguyen par_index #8 2023", "thai-nguyen par_index 90.02% 2023", "long-an par_index #9 2023", "long-an par_index 89.94% 2023"]],
      ["Kết quả DTI\nTT Địa phương Điểm 2022 Hạng 2022 Điểm 2023 Hạng 2023\n1 Bến Tre 0,5512 33 0,6012 30\n2 Lào Cai 0,6012 12 0,6512 11\n3 Kon Tum 0,4312 58 0,5112 60", ["ben-tre dti 0.5512 index 2022", "ben-tre dti #33 2022", "ben-tre dti 0.6012 index 2023", "ben-tre dti #30 2023", "lao-cai dti 0.6012 index 2022", "lao-cai dti #12 2022", "lao-cai dti 0.6512 index 2023", "lao-cai dti #11 2023", "kon-tum dti 0.4312 index 2022", "kon-tum dti #58 2022", "kon-tum dti 0.5112 index 2023", "kon-tum dti #60 2023"]],
      ["Mục tiêu tăng trưởng GRDP năm 2026 của các địa phương\nBắc Ninh: 12,5%\nHải Phòng: 13%\nQuảng Trị: 10,6%", ["bac-ninh-2025 grdp_growth 12.5% 2026 target", "hai-phong-2025 grdp_growth 13% 2026 target", "quang-tri-2025 grdp_growth 10.6% 2026 target"], "2026-01-10"],
      ["PCI 2023\nHạng Tỉnh Điểm\n5 Dong Thap 69,66\n6 Dong Nai 66,2\n7 Long An 65,1", ["dong-thap pci #5 2023", "dong-thap pci 69.66 points 2023", "dong-nai pci #6 2023", "dong-nai pci 66.2 points 2023", "long-an pci #7 2023", "long-an pci 65.1 points 2023"]],
    ],
    leaves: [
      ["Bảng 2. Một số chỉ tiêu của tỉnh Bến Tre\nTT\nNội dung\nĐơn vị\n1\nXây dựng kế hoạch PCI\n2\nHội nghị", []],
      ["Danh sách họp về PCI ngày 12/5/2024\n1. Sở Tài chính\n2. Sở Nội vụ tỉnh Long An\n3. Sở Công Thương", []],
      ["Bến Tre xếp thứ 12 về PCI 2024.\n\nDự báo thời tiết\nHà Nội 28,5\nHuế 30,1\nĐà Nẵng 29,9", ["ben-tre pci #12 2024"]],
      ["PCI 2024 và đầu tư\nVốn FDI đăng ký (tỷ USD)\n1 Bắc Ninh 5,12\n2 Hải Phòng 4,94\n3 Hà Nội 2,15", []],
    ],
  },
  "broken-text": {
    shows: [
      ["Chỉ số PII năm 2024 của tỉnh\nThái Bình đạt 40,12 điểm, xếp\nthứ 18 cả nước.", ["thai-binh pii 40.12 points 2024", "thai-binh pii #18 2024"]],
      ["…của Quảng Nam đạt 69,42 điểm, xếp thứ 9 về PCI năm 2023, tăng 2 b", ["quang-nam pci 69.42 points 2023", "quang-nam pci #9 2023"]],
      ["Năm 2024, tốc độ tăng trưởng GRDP của tỉnh Hậu\nGiang đạt 8,76%, quy mô GRDP đạt", ["hau-giang grdp_growth 8.76% 2024"]],
    ],
    leaves: [
      ["đạt 44,2 điểm, xếp thứ 11, tăng 3 bậc so với năm trước.", []],
      ["…và xếp thứ 25/63 tỉnh, thành phố trong bảng xếp hạng PCI năm 2022.", []],
    ],
  },
  document: {
    shows: [
      ["Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Quyết định số 749/QĐ-TTg, tỉnh Hòa Bình đã ban hành 15 kế hoạch.", []],
      ["Kế hoạch số 112/KH-UBND ngày 15/3/2024 của UBND tỉnh Hưng Yên về nâng cao Chỉ số PII năm 2024.", []],
      ["Đồng chí Bí thư Tỉnh ủy nhấn mạnh 3 đột phá, 5 nhiệm vụ, 12 giải pháp trong Nghị quyết số 05-NQ/TU về chuyển đổi số tỉnh Kon Tum đến năm 2025, định hướng đến năm 2030.", []],
      ["Thực hiện Kế hoạch số 112/KH-UBND, năm 2024 Hưng Yên xếp thứ 26 về PII.", ["hung-yen pii #26 2024"], null, { 26: "observation", 112: "document" }],
      ["Nghị quyết 57 và Đề án 06 giúp Sóc Trăng xếp thứ 30 về DTI năm 2024.", ["soc-trang dti #30 2024"], null, { 30: "observation", 57: "document", "06": "document" }],
      ["Theo Thông báo số 45 và Công văn 1205/BKHCN-ĐMST, Quảng Bình đạt 33,6 điểm PII năm 2023.", ["quang-binh pii 33.6 points 2023"], null, { 45: "document", 1205: "document" }],
    ],
    leaves: [
      ["Theo báo cáo PCI 2023, 15 là thứ hạng của Ninh Bình; tỉnh đạt 67,83 điểm.", ["ninh-binh pci 67.83 points 2023"], null, { "67,83": "observation" }],
      ["Theo kế hoạch, đến năm 2025 kinh tế số của Quảng Ngãi chiếm 20% GRDP.", ["quang-ngai-2025 digital_economy_share 20% ../2025 target"], "2022-05-06", { 20: "observation" }],
    ],
  },
  date: {
    shows: [
      ["Ngày 9/5/2024, VCCI công bố PCI 2023, Bến Tre đạt 69,2 điểm.", ["ben-tre pci 69.2 points 2023"], null, { 5: "date", 9: "date" }],
      ["Sáng 17-4, tại hội nghị công bố PAR Index 2023, Long An đạt 89,94%.", ["long-an par_index 89.94% 2023"], null, { 4: "date", 17: "date" }],
      ["Sau 12 tháng triển khai, từ ngày 15 tháng 3 năm 2023, Gia Lai xếp thứ 50 về DTI năm 2023.", ["gia-lai dti #50 2023"], null, { 12: "duration", 15: "date" }],
      ["Trong tháng 9, PCI của Bến Tre xếp thứ 12 năm 2023.", ["ben-tre pci #12 2023"], null, { 9: "date" }],
    ],
    leaves: [
      ["Năm 2022, PCI của Quảng Trị xếp hạng 9/63.", ["quang-tri pci #9/63 2022"], null, { 9: "observation" }],
      ["Trong quý 1/2024, GRDP của Hải Dương tăng 8,58%.", ["hai-duong grdp_growth 8.58% 2024-01/2024-03"], null, { 1: "period", "8,58": "observation" }],
    ],
  },
  ordinal: {
    shows: [
      ["Đại hội Đảng bộ tỉnh Hưng Yên lần thứ 20 diễn ra trong 3 ngày với 350 đại biểu.", [], null, { 3: "duration", 20: "ordinal" }],
      ["Nghị quyết Đại hội Đảng bộ tỉnh Hưng Yên lần thứ 19 yêu cầu nâng hạng; năm 2023 PCI xếp thứ 12.", ["hung-yen pci #12 2023"], null, { 12: "observation", 19: "ordinal" }],
      ["Tại kỳ họp thứ 21, HĐND tỉnh Bình Thuận cho biết năm 2024 GRDP tăng 7,25%.", ["binh-thuan grdp_growth 7.25% 2024"], null, { 21: "ordinal", "7,25": "observation" }],
      ["Năm thứ 8 liên tiếp, Quảng Ninh giữ vị trí trong nhóm dẫn đầu; năm 2024 PCI đạt 73,2 điểm.", ["quang-ninh pci 73.2 points 2024"], null, { 8: "ordinal" }],
    ],
    leaves: [
      ["Hội nghị lần thứ 9 ghi nhận Bắc Giang đứng thứ 9 về PCI năm 2022.", ["bac-giang pci #9 2022"], null, {  }],
      ["Lần đầu tiên trong 5 năm, Trà Vinh xếp thứ 11 về PAR Index, năm 2022.", ["tra-vinh par_index #11 2022"], null, { 11: "observation" }],
    ],
  },
  name: {
    shows: [
      ["Phú Thọ có 100% cơ quan áp dụng ISO 9001:2015; mạng 5G phủ sóng tại 13 huyện.", [], null, { 5: "name", 2015: "name", 9001: "name" }],
      ["Năm 2024, 4G, 5G phủ sóng nhiều nơi và Quốc lộ 1A qua Ninh Thuận được mở rộng; GRDP tăng 8,74%.", ["ninh-thuan grdp_growth 8.74% 2024"], null, { 1: "name", 4: "name", 5: "name" }],
      ["Áp dụng ISO 9001:2015, Phú Yên xếp thứ 57 về PAR Index năm 2024.", ["phu-yen par_index #57 2024"], null, { 57: "observation", 2015: "name", 9001: "name" }],
      ["Sau COVID-19, GRDP của Khánh Hòa năm 2022 tăng 20,7%.", ["khanh-hoa grdp_growth 20.7% 2022"], null, { 19: "name" }],
    ],
    leaves: [
      ["Đến năm 2023, Sơn La có 3.120 trạm BTS 4G.", ["son-la bts_stations 3120 count 2023"], null, { "3.120": "observation" }],
      ["Mạng 5G phủ sóng 62,5% khu dân cư của Bắc Ninh.", ["bac-ninh mobile_coverage 62.5% undated"], null, { "62,5": "observation" }],
    ],
  },
  furniture: {
    shows: [
      ["Kết quả của Đồng Tháp năm 2023:\n1. PCI đạt 69,66 điểm;\n2. PAPI đạt 45,2 điểm.", ["dong-thap pci 69.66 points 2023", "dong-thap papi 45.2 points 2023"], null, { 1: "list-mark", 2: "list-mark" }],
      ["Năm 2023, Lâm Đồng đạt 0,6905 điểm DTI, xếp thứ 17.\nNguồn: https://baolamdong.vn/dti-2023-45-123.html\nXem thêm: 10 tỉnh dẫn đầu", ["lam-dong dti 0.6905 index 2023", "lam-dong dti #17 2023"], null, { 10: "furniture", 123: "furniture" }],
      ["PCI 2023 của Nam Định đạt 65,48 điểm, xếp thứ 42 trong bảng xếp hạng của VCCI.\nBình luận (3)", ["nam-dinh pci 65.48 points 2023", "nam-dinh pci #42 2023"], null, { 3: "furniture" }],
    ],
    leaves: [
      ["Nguồn số liệu của Cục Thống kê cho thấy GRDP của Bến Tre năm 2023 tăng 5,96%.", ["ben-tre grdp_growth 5.96% 2023"], null, { "5,96": "observation" }],
      ["Theo https://pcivietnam.vn, PCI 2022 của Cà Mau đạt 61,6 điểm.", ["ca-mau pci 61.6 points 2022"], null, { "61,6": "observation" }],
    ],
  },
  count: {
    shows: [
      ["Toàn tỉnh Điện Biên hiện có 2.145 trạm BTS, tỷ lệ phủ sóng di động tại các thôn, bản đạt 98,3%.", ["dien-bien bts_stations 2145 count undated", "dien-bien mobile_coverage 98.3% undated"]],
      ["Sau hợp nhất, tỉnh Lâm Đồng có diện tích tự nhiên 24.233 km2, dân số hơn 3,87 triệu người.", ["lam-dong-2025 land_area 24233 km2 undated", "lam-dong-2025 population >3870000 persons undated"], "2025-08-02"],
      ["Năm 2023, Thái Bình có dân số 1,88 triệu người và 2.650 trạm BTS.", ["thai-binh population 1880000 persons 2023", "thai-binh bts_stations 2650 count 2023"]],
      ["Nâng tổng số trạm BTS của Ninh Bình lên 1.540 trạm, phủ sóng 100% khu dân cư.", ["ninh-binh bts_stations 1540 count undated", "ninh-binh mobile_coverage 100% undated"]],
      ["Tổng diện tích tự nhiên của Gia Lai sau sáp nhập là 21.576,53 km2, quy mô dân số 3.583.693 người.", ["gia-lai-2025 land_area 21576.53 km2 undated", "gia-lai-2025 population 3583693 persons undated"], "2025-07-15"],
      ["Tỷ lệ người dân sử dụng dịch vụ công trực tuyến ở Phú Yên đạt 62,3%; thanh toán không dùng tiền mặt đạt 55,1%.", ["phu-yen online_public_service_use 62.3% undated", "phu-yen cashless_transactions 55.1% undated"]],
    ],
    leaves: [
      ["Toàn tỉnh có 1.250 hợp tác xã, 8.500 doanh nghiệp; tổng vốn đăng ký đạt 95.000 tỷ đồng.", []],
      ["Năm 2023, Bắc Giang có 8 khu công nghiệp, 5.200 căn nhà ở xã hội và 310 nghìn công nhân.", []],
    ],
  },
  spelling: {
    shows: [
      ["PCI 2022: BR-VT xếp thứ 4, TPHCM xếp thứ 27, TT-Huế xếp thứ 6.", ["ba-ria-vung-tau pci #4 2022", "ho-chi-minh-city pci #27 2022", "thua-thien-hue pci #6 2022"]],
      ["Năm 2022, Daklak đứng thứ 58 và Đắc Nông đứng thứ 38 về PCI.", ["dak-lak pci #58 2022", "dak-nong pci #38 2022"]],
      ["Năm 2023, T.P Hồ Chí Minh đạt 67,19 điểm PCI; Thanh Hoá đạt 66,79 điểm; Bắc Cạn đạt 64,5 điểm.", ["ho-chi-minh-city pci 67.19 points 2023", "thanh-hoa pci 66.79 points 2023", "bac-kan pci 64.5 points 2023"]],
      ["Tỉnh Hoà Bình năm 2022 đạt 0,5512 điểm DTI, thấp hơn tỉnh Khánh Hoà.", ["hoa-binh dti 0.5512 index 2022"]],
      ["Thủ tướng yêu cầu Hà Nội năm 2025 tăng trưởng GRDP 8%.", ["ha-noi grdp_growth 8% 2025"]],
    ],
    leaves: [
      ["Trường Đại học Cần Thơ xếp thứ 5 cả nước về công bố quốc tế năm 2023.", []],
      ["Tuyến đường Hồ Chí Minh dài hơn 30 km; năm 2024, GRDP của Kon Tum tăng 8,02%.", ["kon-tum grdp_growth 8.02% 2024"]],
      ["Ông Trần Thái Bình, Phó Giám đốc Sở Thông tin và Truyền thông, cho biết DTI năm 2023 của Phú Yên xếp thứ 32.", ["phu-yen dti #32 2023"]],
    ],
  },
  paragraph: {
    shows: [
      ["Kinh tế - xã hội Quảng Trị năm 2024: Nhiều điểm sáng\nTốc độ tăng trưởng kinh tế (GRDP) ước đạt 5,97%. Cơ cấu kinh tế chuyển dịch tích cực: khu vực nông, lâm nghiệp và thủy sản chiếm 19,8%, khu vực công nghiệp - xây dựng chiếm 26,5%, khu vực dịch vụ chiếm 48,2%. GRDP bình quân đầu người đạt 76,2 triệu đồng. Thu ngân sách nhà nước trên địa bàn ước đạt 4.250 tỷ đồng, bằng 108% dự toán. Tổng vốn đầu tư toàn xã hội đạt 27.500 tỷ đồng, tăng 6,1%. Tỷ lệ hộ nghèo giảm còn 7,2%.", ["quang-tri grdp_growth 5.97% 2024 estimate", "quang-tri agriculture_share 19.8% 2024", "quang-tri industry_share 26.5% 2024", "quang-tri services_share 48.2% 2024", "quang-tri grdp_per_capita 76200000 VND 2024", "quang-tri budget_revenue 4250000000000 VND 2024 estimate"], "2024-12-28"],
      ["Năm 2023, tỉnh Bình Phước có 2 chỉ số tăng hạng: PCI đạt 65,86 điểm, tăng 11 bậc; PAPI đạt 42,05 điểm, xếp thứ 27.", ["binh-phuoc pci 65.86 points 2023", "binh-phuoc pci 11 places 2023", "binh-phuoc papi 42.05 points 2023", "binh-phuoc papi #27 2023"]],
      ["Bộ Thông tin và Truyền thông công bố kết quả DTI năm 2022, theo đó Thừa Thiên Huế đạt 0,6872 điểm, xếp thứ 4; Đà Nẵng đạt 0,8002 điểm, xếp thứ nhất.", ["thua-thien-hue dti 0.6872 index 2022", "thua-thien-hue dti #4 2022", "da-nang dti 0.8002 index 2022", "da-nang dti #1 2022"]],
      ["Năm 2023, Chỉ số PAR INDEX của Bình Định đạt 87,15%, xếp thứ 30/63 tỉnh, thành phố, giảm 1 bậc so với năm 2022; Chỉ số SIPAS đạt 83,21%, xếp thứ 25/63, tăng 7 bậc.", ["binh-dinh par_index 87.15% 2023", "binh-dinh par_index #30/63 2023", "binh-dinh par_index -1 places since 2022 2023", "binh-dinh sipas 83.21% 2023", "binh-dinh sipas #25/63 2023", "binh-dinh sipas 7 places 2023"]],
      ["Trên bảng xếp hạng PII 2023, Vùng Đông Nam Bộ có TP. Hồ Chí Minh xếp thứ 2, Bà Rịa - Vũng Tàu xếp thứ 8, Bình Dương xếp thứ 11 và Đồng Nai xếp thứ 12.", ["ho-chi-minh-city pii #2 2023", "ba-ria-vung-tau pii #8 2023", "binh-duong pii #11 2023", "dong-nai pii #12 2023"]],
      ["PCI Bến Tre năm 2023: xếp thứ 7; PAPI: xếp thứ 12; PAR Index: xếp thứ 44; SIPAS: xếp thứ 30.", ["ben-tre pci #7 2023", "ben-tre papi #12 2023", "ben-tre par_index #44 2023", "ben-tre sipas #30 2023"]],
      ["Xếp hạng chuyển đổi số cấp tỉnh năm 2023, An Giang đạt 0,6789 điểm, xếp thứ 20/63, tăng 6 bậc so với năm 2022 (26/63).", ["an-giang dti 0.6789 index 2023", "an-giang dti #20/63 2023", "an-giang dti 6 places since 2022 2023", "an-giang dti #26/63 2022"]],
      ["Tỉnh Kiên Giang: PCI năm 2021 đạt 59,73 điểm, xếp hạng 60; năm 2022 đạt 65,2 điểm, xếp hạng 31; năm 2023 đạt 66,2 điểm, xếp hạng 33.", ["kien-giang pci 59.73 points 2021", "kien-giang pci #60 2021", "kien-giang pci 65.2 points 2022", "kien-giang pci #31 2022", "kien-giang pci 66.2 points 2023", "kien-giang pci #33 2023"]],
    ],
    leaves: [
      ["Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XVI, nhiệm kỳ 2025 - 2030 đề ra 5 nhiệm vụ trọng tâm.", []],
      ["Sáng 12/3, tại huyện Lập Thạch, UBND tỉnh Vĩnh Phúc tổ chức hội nghị triển khai Nghị quyết 57-NQ/TW. Hội nghị có 250 đại biểu của 9 huyện, thành phố. Năm 2024, tỉnh đã tập huấn cho 3.500 cán bộ; 136 tổ công nghệ số cộng đồng hoạt động thường xuyên. Mục tiêu là nâng cao các chỉ số PCI, PAPI, PII trong những năm tới.", []],
      ["Ngày 5/8/2024, đoàn công tác của tỉnh Cao Bằng học tập kinh nghiệm cải cách hành chính tại Quảng Ninh. Hai bên trao đổi về 22 nhiệm vụ, 3 nhóm giải pháp. Kim ngạch xuất khẩu qua cửa khẩu đạt 820 triệu USD, tăng 35%; tỷ lệ hộ nghèo giảm 4,2%.", []],
    ],
  },
};
