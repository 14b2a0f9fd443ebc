//! One letter in nine languages, of words that the police, a lawyer and a person under arrest would use. They must
//! never be taken for the words of the program: they are here to be looked at on the page.

use super::{Block, Paper};

/// The words of one language.
pub(crate) struct Words {
    pub(crate) lang: &'static str,
    pub(crate) title: &'static str,
    pub(crate) date: &'static str,
    pub(crate) draft: &'static str,
    pub(crate) readers: &'static str,
    pub(crate) page_of: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) rights: &'static str,
    pub(crate) points: [&'static str; 3],
    pub(crate) law: &'static str,
    pub(crate) notice: &'static str,
    /// Offence, place.
    pub(crate) labels: [(&'static str, &'static str); 2],
    pub(crate) signature: [&'static str; 2],
    pub(crate) ending: &'static str,
}

/// English, Indonesian, Malay, Filipino, Vietnamese, Thai, Lao, Khmer, Burmese.
pub(crate) const ALL: [Words; 9] = [
    Words {
        lang: "en",
        title: "Request not to prosecute a victim of trafficking",
        date: "14 March 2026",
        draft: "Draft. For a person to check and sign.",
        readers: "For the prosecutor, the lawyer and the person concerned only",
        page_of: "Page {page} of {pages}",
        heading: "The rights of the person arrested",
        rights: "Anyone who is arrested must be told at once, in a language they understand, why they are arrested and what they are accused of. They may stay silent, may speak with a lawyer in private, and may have an interpreter without paying for one.",
        points: [
            "She was promised work in a hotel.",
            "Her passport was taken on the first day.",
            "Whoever missed the quota was beaten and went without food.",
        ],
        law: "Each Party shall, subject to its domestic laws, rules, regulations and policies, and in appropriate cases, consider not holding victims of trafficking in persons criminally or administratively liable, for unlawful acts committed by them, if such acts are directly related to the acts of trafficking.",
        notice: "Please do not send her back before somebody has asked whether she would be in danger there.",
        labels: [
            ("What she is accused of", "Illegal entry; taking part in online fraud"),
            ("Where she is held", "Immigration detention centre"),
        ],
        signature: ["Name and office", "Day and signature"],
        ending: "This letter rests on the facts as they were known on the day it was made.",
    },
    Words {
        lang: "id",
        title: "Permohonan untuk tidak menuntut korban perdagangan orang",
        date: "14 Maret 2026",
        draft: "Rancangan. Harus diperiksa dan ditandatangani oleh seseorang.",
        readers: "Hanya untuk penuntut umum, penasihat hukum, dan orang yang bersangkutan",
        page_of: "Halaman {page} dari {pages}",
        heading: "Hak orang yang ditangkap",
        rights: "Setiap orang yang ditangkap harus segera diberi tahu, dalam bahasa yang dimengertinya, alasan penangkapannya dan apa yang disangkakan kepadanya. Ia berhak untuk diam, berbicara secara pribadi dengan penasihat hukum, dan mendapat bantuan juru bahasa tanpa biaya.",
        points: [
            "Ia dijanjikan pekerjaan di sebuah hotel.",
            "Paspornya diambil pada hari pertama.",
            "Siapa pun yang tidak mencapai target dipukuli dan tidak diberi makan.",
        ],
        law: "Korban yang melakukan tindak pidana karena dipaksa oleh pelaku tindak pidana perdagangan orang tidak dipidana.",
        notice: "Mohon jangan memulangkannya sebelum ada yang menanyakan apakah ia akan berada dalam bahaya di sana.",
        labels: [
            ("Yang disangkakan kepadanya", "Masuk tanpa izin; ikut serta dalam penipuan daring"),
            ("Tempat penahanan", "Rumah detensi imigrasi"),
        ],
        signature: ["Nama dan jabatan", "Tanggal dan tanda tangan"],
        ending: "Surat ini berdasarkan fakta yang diketahui pada hari surat ini dibuat.",
    },
    Words {
        lang: "ms",
        title: "Permohonan supaya mangsa pemerdagangan orang tidak didakwa",
        date: "14 Mac 2026",
        draft: "Draf. Untuk disemak dan ditandatangani oleh seseorang.",
        readers: "Untuk pendakwa raya, peguam dan orang yang berkenaan sahaja",
        page_of: "Muka surat {page} daripada {pages}",
        heading: "Hak orang yang ditangkap",
        rights: "Seseorang yang ditangkap hendaklah diberitahu dengan segera, dalam bahasa yang difahaminya, sebab dia ditangkap dan apa yang dituduh terhadapnya. Dia berhak untuk berdiam diri, berunding dengan peguam secara sulit, dan mendapat bantuan jurubahasa tanpa bayaran.",
        points: [
            "Dia dijanjikan pekerjaan di sebuah hotel.",
            "Pasportnya diambil pada hari pertama.",
            "Sesiapa yang tidak mencapai sasaran dipukul dan tidak diberi makan.",
        ],
        law: "Orang yang diperdagangkan tidak boleh dikenakan pendakwaan jenayah berkenaan dengan kemasukannya yang menyalahi undang-undang ke dalam Malaysia.",
        notice: "Tolong jangan hantar dia pulang sebelum ada yang bertanya sama ada dia akan berada dalam bahaya di sana.",
        labels: [
            ("Tuduhan terhadapnya", "Masuk tanpa kebenaran; terlibat dalam penipuan dalam talian"),
            ("Tempat tahanan", "Depot tahanan imigresen"),
        ],
        signature: ["Nama dan jawatan", "Tarikh dan tandatangan"],
        ending: "Surat ini berdasarkan fakta yang diketahui pada hari ia dibuat.",
    },
    Words {
        lang: "fil",
        title: "Kahilingang huwag usigin ang biktima ng trafficking",
        date: "Ika-14 ng Marso 2026",
        draft: "Burador. Susuriin at lalagdaan ng isang tao.",
        readers: "Para lamang sa piskal, sa abogado, at sa taong kinauukulan",
        page_of: "Pahina {page} ng {pages}",
        heading: "Ang mga karapatan ng taong inaresto",
        rights: "Ang sinumang inaresto ay dapat sabihan kaagad, sa wikang naiintindihan niya, kung bakit siya inaresto at kung ano ang ibinibintang sa kanya. May karapatan siyang manahimik, makipag-usap nang sarilinan sa abogado, at magkaroon ng tagasalin nang walang bayad.",
        points: [
            "Pinangakuan siya ng trabaho sa isang hotel.",
            "Kinuha ang kanyang pasaporte sa unang araw.",
            "Ang hindi umabot sa kota ay binugbog at hindi pinakain.",
        ],
        law: "Kikilalanin sa batas ang mga taong na-traffic bilang mga biktima at hindi sila parurusahan sa mga gawaing may tuwirang kaugnayan sa trafficking, o sa pagsunod sa utos ng nag-traffic. Niño, señora, ₱1,000.",
        notice: "Pakiusap, huwag muna siyang pauwiin hangga’t walang nagtatanong kung manganganib siya roon.",
        labels: [
            ("Ang ibinibintang sa kanya", "Ilegal na pagpasok; pakikilahok sa panloloko online"),
            ("Kung saan siya nakakulong", "Piitan ng imigrasyon"),
        ],
        signature: ["Pangalan at tanggapan", "Petsa at lagda"],
        ending: "Ang liham na ito ay batay sa mga pangyayaring alam noong araw na ginawa ito.",
    },
    Words {
        lang: "vi",
        title: "Đề nghị không truy cứu trách nhiệm nạn nhân của tội mua bán người",
        date: "Ngày 14 tháng 3 năm 2026",
        draft: "Bản thảo. Cần có người kiểm tra và ký tên.",
        readers: "Chỉ dành cho kiểm sát viên, luật sư và người có liên quan",
        page_of: "Trang {page} trên {pages}",
        heading: "Quyền của người bị bắt",
        rights: "Người bị bắt phải được thông báo ngay, bằng ngôn ngữ mà họ hiểu, về lý do bị bắt và hành vi mà họ bị cáo buộc. Họ có quyền giữ im lặng, được gặp riêng luật sư và được có người phiên dịch mà không phải trả tiền. Không ai được dùng bức cung, nhục hình hoặc đe dọa để buộc họ nhận tội.",
        points: [
            "Cô được hứa một công việc ở khách sạn.",
            "Hộ chiếu của cô bị lấy mất ngay ngày đầu tiên.",
            "Ai không đạt chỉ tiêu thì bị đánh đập và bị bỏ đói.",
        ],
        law: "Nạn nhân có thể không bị xử phạt vi phạm hành chính hoặc truy cứu trách nhiệm hình sự về một số hành vi vi phạm pháp luật là hậu quả trực tiếp của việc bị mua bán.",
        notice: "Xin đừng đưa cô trở về trước khi có người hỏi xem ở đó cô có gặp nguy hiểm hay không.",
        labels: [
            ("Hành vi bị cáo buộc", "Nhập cảnh trái phép; tham gia lừa đảo trên mạng"),
            ("Nơi giam giữ", "Trung tâm giam giữ người nhập cư"),
        ],
        signature: ["Họ tên và cơ quan", "Ngày và chữ ký"],
        ending: "Văn bản này dựa trên những sự việc đã biết vào ngày lập. Số tiền: 5.000.000 ₫.",
    },
    Words {
        lang: "th",
        title: "คำขอไม่ให้ดำเนินคดีกับผู้เสียหายจากการค้ามนุษย์",
        date: "๑๔ มีนาคม ๒๕๖๙",
        draft: "ฉบับร่าง ต้องมีผู้ตรวจสอบและลงนาม",
        readers: "สำหรับพนักงานอัยการ ทนายความ และเจ้าตัวเท่านั้น",
        page_of: "หน้า {page} จาก {pages}",
        heading: "สิทธิของผู้ถูกจับ",
        rights: "ผู้ถูกจับต้องได้รับแจ้งทันทีในภาษาที่ตนเข้าใจว่าถูกจับเพราะเหตุใดและถูกกล่าวหาว่ากระทำความผิดใด มีสิทธิที่จะไม่ให้การ มีสิทธิพบและปรึกษาทนายความเป็นการส่วนตัว และมีสิทธิได้รับความช่วยเหลือจากล่ามโดยไม่ต้องเสียค่าใช้จ่าย เจ้าหน้าที่ต้องแจ้งให้ญาติหรือผู้ซึ่งผู้ถูกจับไว้วางใจทราบถึงการจับกุมและสถานที่ที่ถูกควบคุมในโอกาสแรก",
        points: [
            "เธอได้รับสัญญาว่าจะได้ทำงานในโรงแรม",
            "หนังสือเดินทางของเธอถูกยึดตั้งแต่วันแรก",
            "ผู้ที่ทำยอดไม่ถึงถูกทุบตีและไม่ได้กินอาหาร",
        ],
        law: "ห้ามมิให้พนักงานสอบสวนดำเนินคดีกับผู้เสียหายในความผิดฐานเข้ามา ออกไป หรืออยู่ในราชอาณาจักรโดยไม่ได้รับอนุญาต เว้นแต่รัฐมนตรีว่าการกระทรวงยุติธรรมจะอนุญาตเป็นหนังสือ",
        notice: "โปรดอย่าส่งเธอกลับไปก่อนที่จะมีผู้ถามว่าเธอจะตกอยู่ในอันตรายที่นั่นหรือไม่",
        labels: [
            ("ข้อกล่าวหา", "เข้าเมืองโดยผิดกฎหมาย และมีส่วนร่วมในการฉ้อโกงทางออนไลน์"),
            ("สถานที่ที่ถูกควบคุมตัว", "ห้องกักของสำนักงานตรวจคนเข้าเมือง"),
        ],
        signature: ["ชื่อและหน่วยงาน", "วันที่และลายมือชื่อ"],
        ending: "หนังสือฉบับนี้ทำขึ้นตามข้อเท็จจริงที่ทราบในวันที่จัดทำ ค่าปรับ ๕,๐๐๐ ฿",
    },
    Words {
        lang: "lo",
        title: "ຄຳຂໍບໍ່ໃຫ້ດຳເນີນຄະດີຕໍ່ຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ",
        date: "ວັນທີ 14 ມີນາ 2026",
        draft: "ສະບັບຮ່າງ ຕ້ອງມີຄົນກວດກາ ແລະ ລົງລາຍເຊັນ",
        readers: "ສຳລັບໄອຍະການ ທະນາຍຄວາມ ແລະ ຜູ້ກ່ຽວເທົ່ານັ້ນ",
        page_of: "ໜ້າ {page} ຈາກ {pages}",
        heading: "ສິດຂອງຜູ້ຖືກຈັບ",
        rights: "ຜູ້ຖືກຈັບຕ້ອງໄດ້ຮັບແຈ້ງທັນທີເປັນພາສາທີ່ຕົນເຂົ້າໃຈວ່າຖືກຈັບຍ້ອນເຫດໃດ ແລະ ຖືກກ່າວຫາວ່າກະທຳຜິດຫຍັງ. ຜູ້ກ່ຽວມີສິດບໍ່ໃຫ້ການ ມີສິດພົບແລະປຶກສາທະນາຍຄວາມເປັນການສ່ວນຕົວ ແລະ ມີສິດໄດ້ຮັບການຊ່ວຍເຫຼືອຈາກນາຍແປພາສາໂດຍບໍ່ຕ້ອງເສຍຄ່າໃຊ້ຈ່າຍ. ຫ້າມທຸບຕີ ຂົ່ມຂູ່ ຫຼື ທໍລະມານຜູ້ຖືກຈັບ.",
        points: [
            "ລາວໄດ້ຮັບສັນຍາວ່າຈະໄດ້ເຮັດວຽກຢູ່ໂຮງແຮມ",
            "ໜັງສືຜ່ານແດນຂອງລາວຖືກຍຶດຕັ້ງແຕ່ມື້ທຳອິດ",
            "ຜູ້ທີ່ເຮັດບໍ່ໄດ້ຕາມເປົ້າໝາຍຖືກທຸບຕີ ແລະ ບໍ່ໄດ້ກິນເຂົ້າ",
        ],
        law: "ຜູ້ຖືກເຄາະຮ້າຍຈາກການຄ້າມະນຸດ ບໍ່ຖືກດຳເນີນຄະດີທາງອາຍາ ສຳລັບຄວາມຜິດທີ່ເປັນຜົນມາຈາກການຖືກຄ້າມະນຸດ ເຊັ່ນ ການເຂົ້າເມືອງຜິດກົດໝາຍ.",
        notice: "ກະລຸນາຢ່າສົ່ງລາວກັບຄືນ ກ່ອນຈະມີຜູ້ຖາມວ່າລາວຈະຕົກຢູ່ໃນອັນຕະລາຍຢູ່ບ່ອນນັ້ນຫຼືບໍ່",
        labels: [("ຂໍ້ກ່າວຫາ", "ເຂົ້າເມືອງຜິດກົດໝາຍ ແລະ ມີສ່ວນຮ່ວມໃນການສໍ້ໂກງທາງອອນລາຍ"), ("ບ່ອນກັກຂັງ", "ສູນກັກຂັງຄົນເຂົ້າເມືອງ")],
        signature: ["ຊື່ ແລະ ໜ່ວຍງານ", "ວັນທີ ແລະ ລາຍເຊັນ"],
        ending: "ໜັງສືສະບັບນີ້ອີງໃສ່ຂໍ້ເທັດຈິງທີ່ຮູ້ໃນມື້ທີ່ເຮັດ. ຄ່າປັບໃໝ 500.000 ₭",
    },
    Words {
        lang: "km",
        title: "សំណើសុំកុំចោទប្រកាន់ជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស",
        date: "ថ្ងៃទី១៤ ខែមីនា ឆ្នាំ២០២៦",
        draft: "សេចក្តីព្រាង។ ត្រូវមានមនុស្សពិនិត្យ និងចុះហត្ថលេខា។",
        readers: "សម្រាប់តែព្រះរាជអាជ្ញា មេធាវី និងសាមីខ្លួនប៉ុណ្ណោះ",
        page_of: "ទំព័រ {page} នៃ {pages}",
        heading: "សិទ្ធិរបស់អ្នកដែលត្រូវបានចាប់ខ្លួន",
        rights: "អ្នកដែលត្រូវបានចាប់ខ្លួនត្រូវទទួលការជូនដំណឹងភ្លាមៗ ជាភាសាដែលខ្លួនយល់ អំពីមូលហេតុនៃការចាប់ខ្លួន និងបទល្មើសដែលខ្លួនត្រូវបានចោទប្រកាន់។ គាត់មានសិទ្ធិនៅស្ងៀម មានសិទ្ធិជួបពិគ្រោះជាមួយមេធាវីដោយឡែក និងមានសិទ្ធិមានអ្នកបកប្រែដោយមិនបាច់បង់ប្រាក់។ គ្មាននរណាម្នាក់អាចបង្ខិតបង្ខំ ឬធ្វើទារុណកម្មដើម្បីឱ្យគាត់សារភាពឡើយ។",
        points: [
            "នាងត្រូវបានសន្យាថានឹងមានការងារធ្វើនៅសណ្ឋាគារ។",
            "លិខិតឆ្លងដែនរបស់នាងត្រូវបានដកហូតតាំងពីថ្ងៃដំបូង។",
            "អ្នកណាធ្វើមិនគ្រប់ចំនួន ត្រូវគេវាយដំ និងមិនឱ្យបាយស៊ី។",
        ],
        law: "ជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស មិនត្រូវទទួលខុសត្រូវព្រហ្មទណ្ឌចំពោះអំពើខុសច្បាប់ដែលខ្លួនបានប្រព្រឹត្តដោយសារការបង្ខិតបង្ខំឡើយ។",
        notice: "សូមកុំបញ្ជូននាងត្រឡប់ទៅវិញ មុនពេលមាននរណាម្នាក់សួរថា តើនាងនឹងមានគ្រោះថ្នាក់នៅទីនោះឬទេ។",
        labels: [
            ("បទចោទប្រកាន់", "ការចូលប្រទេសដោយខុសច្បាប់ និងការចូលរួមក្នុងការឆបោកតាមអនឡាញ"),
            ("កន្លែងឃុំខ្លួន", "មណ្ឌលឃុំជនអន្តោប្រវេសន៍"),
        ],
        signature: ["ឈ្មោះ និងស្ថាប័ន", "កាលបរិច្ឆេទ និងហត្ថលេខា"],
        ending: "លិខិតនេះផ្អែកលើអង្គហេតុដែលបានដឹងនៅថ្ងៃធ្វើលិខិត។ ពិន័យ ៥០០.០០០ ៛",
    },
    Words {
        lang: "my",
        title: "လူကုန်ကူးခံရသူကို တရားမစွဲရန် တောင်းဆိုလွှာ",
        date: "၂၀၂၆ ခုနှစ်၊ မတ်လ ၁၄ ရက်",
        draft: "မူကြမ်း။ လူတစ်ဦးက စစ်ဆေးပြီး လက်မှတ်ရေးထိုးရန်။",
        readers: "အစိုးရရှေ့နေ၊ ရှေ့နေနှင့် သက်ဆိုင်သူအတွက်သာ",
        page_of: "စာမျက်နှာ {page} / {pages}",
        heading: "ဖမ်းဆီးခံရသူ၏ အခွင့်အရေးများ",
        rights: "ဖမ်းဆီးခံရသူတိုင်းကို အဘယ်ကြောင့် ဖမ်းဆီးသည်၊ မည်သည့်ပြစ်မှုဖြင့် စွပ်စွဲထားသည်ကို သူနားလည်သောဘာသာစကားဖြင့် ချက်ချင်း အသိပေးရမည်။ ထိုသူသည် နှုတ်ဆိတ်နေပိုင်ခွင့်၊ ရှေ့နေနှင့် သီးသန့်တွေ့ဆုံတိုင်ပင်ပိုင်ခွင့်နှင့် စကားပြန်၏အကူအညီကို အခမဲ့ရပိုင်ခွင့်ရှိသည်။ ပြစ်မှုကို ဝန်ခံစေရန် မည်သူမျှ ညှဉ်းပန်းနှိပ်စက်ခြင်း၊ ခြိမ်းခြောက်ခြင်း မပြုရ။ သို့ဖြစ်၍ ဤအခွင့်အရေးများကို ဂရုပြုပါရန် မေတ္တာရပ်ခံအပ်ပါသည်။",
        points: [
            "သူမကို ဟိုတယ်တွင် အလုပ်ပေးမည်ဟု ကတိပေးခဲ့သည်။",
            "သူမ၏ နိုင်ငံကူးလက်မှတ်ကို ပထမဆုံးနေ့တွင် သိမ်းယူခဲ့သည်။",
            "သတ်မှတ်ချက် မပြည့်မီသူများ ရိုက်နှက်ခံရပြီး အစာမကျွေးဘဲ ထားခံရသည်။",
        ],
        law: "လူကုန်ကူးခံရသူသည် လူကုန်ကူးခံရခြင်းနှင့် တိုက်ရိုက်သက်ဆိုင်သော ပြစ်မှုများအတွက် အရေးယူခြင်း မခံရစေရ။",
        notice: "သူမသည် ထိုနေရာတွင် အန္တရာယ်ရှိမည် မရှိမည်ကို တစ်စုံတစ်ဦးက မမေးမြန်းမီ သူမကို ပြန်မပို့ပါရန် မေတ္တာရပ်ခံပါသည်။",
        labels: [
            ("စွပ်စွဲချက်", "တရားမဝင် ဝင်ရောက်ခြင်း၊ အွန်လိုင်းလိမ်လည်မှုတွင် ပါဝင်ခြင်း"),
            ("ထိန်းသိမ်းထားသည့်နေရာ", "လူဝင်မှုကြီးကြပ်ရေး ထိန်းသိမ်းရေးစခန်း"),
        ],
        signature: ["အမည်နှင့် ဌာန", "ရက်စွဲနှင့် လက်မှတ်"],
        ending: "ဤစာသည် ရေးသားသည့်နေ့တွင် သိရှိရသော အချက်အလက်များအပေါ် အခြေခံသည်။ ဒဏ်ငွေ ၅၀,၀၀၀ ကျပ်။",
    },
];

/// The letter in one language: every kind of block once.
pub(crate) fn letter(of: &Words) -> Paper {
    let points: Vec<String> = of.points.map(str::to_owned).into();
    let pairs: Vec<_> = of.labels.map(|(label, value)| (label.to_owned(), value.to_owned())).into();
    Paper {
        lang: of.lang.to_owned(),
        title: of.title.to_owned(),
        code: "TH-7K2M-44".to_owned(),
        date: of.date.to_owned(),
        draft: of.draft.to_owned(),
        readers: of.readers.to_owned(),
        page_of: of.page_of.to_owned(),
        blocks: vec![
            Block::Pairs(pairs.clone()),
            Block::Heading { level: 1, text: of.heading.to_owned() },
            Block::Text(of.rights.to_owned()),
            Block::Points(points.clone()),
            Block::Law { cite: "ACTIP 14(7)".to_owned(), text: of.law.to_owned() },
            Block::Heading { level: 2, text: of.labels[0].0.to_owned() },
            Block::Steps(points.clone()),
            Block::Table {
                head: vec!["№".to_owned(), of.labels[0].0.to_owned(), of.labels[1].0.to_owned()],
                rows: points
                    .iter()
                    .zip(1..)
                    .map(|(point, row)| vec![row.to_string(), point.clone(), of.labels[1].1.to_owned()])
                    .collect(),
            },
            Block::Notice(of.notice.to_owned()),
            Block::Heading { level: 3, text: of.labels[1].0.to_owned() },
            Block::Text(of.rights.to_owned()),
            Block::Signature(of.signature.map(str::to_owned).into()),
        ],
        ending: vec![of.ending.to_owned()],
    }
}
