# review: unreviewed

## Roles

role-all = mọi người giải quyết vụ việc
role-state = Nhà nước
role-frontline-officer = cán bộ tuyến đầu
role-investigator = người bắt giữ hoặc điều tra viên
role-immigration-officer = cán bộ xuất nhập cảnh
role-labour-inspector = thanh tra lao động
role-consular-officer = viên chức lãnh sự
role-prosecutor = kiểm sát viên
role-defence-lawyer = luật sư bào chữa
role-judge = thẩm phán hoặc tòa án
role-counter-trafficking-body = cơ quan quốc gia phòng, chống mua bán người
role-human-rights-institution = cơ quan nhân quyền quốc gia
role-civil-society = tổ chức xã hội hoặc tổ chức phi chính phủ
role-health-and-social-service = cơ sở y tế hoặc dịch vụ xã hội
role-child-protection = cơ quan bảo vệ trẻ em
role-legislator = cơ quan lập pháp
role-somtc = Hội nghị Quan chức cấp cao ASEAN về phòng, chống tội phạm xuyên quốc gia (SOMTC)
role-aichr = Ủy ban liên Chính phủ ASEAN về nhân quyền (AICHR)
role-national-actip-representative = đại diện quốc gia về Công ước ASEAN về phòng, chống mua bán người (ACTIP)

## Offences

offence-irregular-entry = nhập cảnh trái phép
offence-irregular-exit = xuất cảnh trái phép
offence-irregular-stay = cư trú trái phép hoặc quá thời hạn
offence-irregular-status = tình trạng di cư không hợp pháp
offence-irregular-work = làm việc không có giấy phép
offence-fraudulent-work-permit = giấy phép lao động giả hoặc có được do gian dối
offence-lack-of-documents = không có giấy tờ
offence-false-document-use = sử dụng hoặc cất giữ giấy tờ giả
offence-false-document-making = làm giấy tờ giả
offence-false-statement-to-official = khai báo sai sự thật với cán bộ
offence-prostitution = mại dâm hoặc chào mời mại dâm
offence-begging = ăn xin
offence-vagrancy = sống lang thang
offence-disorderly-conduct = gây rối trật tự công cộng
offence-public-morals = vi phạm đạo đức xã hội, thuần phong mỹ tục
offence-alcohol-related = vi phạm liên quan đến rượu, bia
offence-curfew-violation = vi phạm lệnh giới nghiêm
offence-shoplifting = trộm cắp tại cửa hàng
offence-pickpocketing = móc túi
offence-burglary = đột nhập để trộm cắp
offence-counterfeit-goods = bán hàng giả
offence-scamming = lừa đảo
offence-cyber-enabled-crime = tội phạm thực hiện qua mạng
offence-cybercrime = tội phạm mạng
offence-credit-card-fraud = gian lận thẻ tín dụng
offence-identity-theft = đánh cắp danh tính
offence-benefit-fraud = gian lận trợ cấp xã hội
offence-money-laundering = rửa tiền
offence-drug-use = sử dụng trái phép chất ma túy
offence-drug-possession = tàng trữ trái phép chất ma túy
offence-drug-production = sản xuất chất ma túy hoặc trồng cây có chứa chất ma túy
offence-drug-trafficking = mua bán hoặc vận chuyển trái phép chất ma túy
offence-assault = hành hung hoặc gây thương tích cho người khác
offence-homicide = giết người hoặc làm chết người
offence-sexual-violence = bạo lực tình dục
offence-illegal-fishing = khai thác thủy sản bất hợp pháp
offence-armed-group-participation = tham gia nhóm vũ trang
offence-terrorism = khủng bố
offence-organ-donation = hiến mô, bộ phận cơ thể người trái phép
offence-trafficking-in-persons = mua bán người
offence-migrant-smuggling = đưa người di cư trái phép
offence-other = vi phạm khác

## States

state-BN = Brunei Darussalam
state-ID = Indonesia
state-KH = Campuchia
state-LA = Lào
state-MM = Myanmar
state-MY = Malaysia
state-PH = Philippines
state-SG = Singapore
state-TH = Thái Lan
state-VN = Việt Nam
