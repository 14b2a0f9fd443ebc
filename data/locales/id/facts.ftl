# review: unreviewed

## The act: how the person was brought or kept

fact-act = direkrut, diangkut, dipindahtangankan, ditampung, atau diterima
ask-act = Apakah ada yang merekrut, membawa, menyerahkan, menampung, atau menerima orang ini?
fact-act-recruitment = direkrut
ask-act-recruitment = Apakah ada yang mencari, merekrut, atau membujuk orang ini untuk ikut?
fact-act-transportation = diangkut atau dibawa
ask-act-transportation = Apakah ada yang membawa orang ini dari satu tempat ke tempat lain, atau mengatur atau membiayai perjalanannya?
fact-act-transfer = dipindahtangankan kepada pihak lain
ask-act-transfer = Apakah seseorang atau satu kelompok menyerahkan orang ini kepada pihak lain?
fact-act-harbouring = ditampung atau ditempatkan di suatu tempat
ask-act-harbouring = Apakah ada yang menampung atau menempatkan orang ini di suatu tempat?
fact-act-receipt = diterima oleh seseorang setibanya di tempat
ask-act-receipt = Apakah ada yang menjemput atau menerima orang ini saat tiba?

## The means: how the person was controlled

fact-means = diancam, mengalami kekerasan, dipaksa, diperdaya, atau dimanfaatkan kerentanannya
ask-means = Apakah ada yang mengancam, memaksa, menipu, atau memanfaatkan keadaan orang ini?
fact-means-threat-or-force = diancam atau mengalami kekerasan
ask-means-threat-or-force = Apakah ada yang mengancam, memukul, menyakiti, atau mengurung orang ini?
fact-means-coercion = dipaksa dengan bentuk pemaksaan lain
ask-means-coercion = Apakah ada yang menekan orang ini dengan cara lain, misalnya dengan jeratan utang atau dengan menahan dokumen atau upah?
fact-means-abduction = diculik
ask-means-abduction = Apakah ada yang membawa pergi orang ini dengan paksa atau di luar kemauannya?
fact-means-fraud = menjadi korban penipuan
ask-means-fraud = Apakah ada yang menipu orang ini, misalnya dengan lowongan palsu, kontrak palsu, atau dokumen palsu?
fact-means-deception = diperdaya atau dibohongi
ask-means-deception = Apakah ada yang membohongi orang ini tentang pekerjaan, upah, tempat, atau kehidupannya nanti?
fact-means-abuse-of-power = ada yang menyalahgunakan kekuasaan atas orang ini
ask-means-abuse-of-power = Apakah ada orang yang berkuasa atas orang ini menyalahgunakannya, misalnya majikan, kerabat, atau pejabat?
fact-means-abuse-of-vulnerability = ada yang menyalahgunakan posisi rentan orang ini
ask-means-abuse-of-vulnerability = Apakah ada yang memanfaatkan keadaan orang ini, misalnya miskin, masih muda, sakit, sendirian, berutang, atau tanpa dokumen?
fact-means-payment-to-controller = pihak yang menguasai orang ini diberi bayaran agar setuju
ask-means-payment-to-controller = Apakah ada yang memberi uang atau keuntungan kepada orang yang menguasai orang ini agar ia setuju?

## The purpose: what the person was wanted for

fact-purpose = dieksploitasi atau hendak dieksploitasi
ask-purpose = Apakah ada yang memanfaatkan orang ini demi keuntungan, atau berencana demikian?
fact-purpose-sexual-exploitation = untuk eksploitasi seksual
ask-purpose-sexual-exploitation = Apakah orang ini dijadikan, atau hendak dijadikan, sarana prostitusi atau tindakan seksual demi keuntungan orang lain?
fact-purpose-forced-labour = untuk kerja atau pelayanan paksa
ask-purpose-forced-labour = Apakah orang ini dipaksa bekerja, atau hendak dipaksa bekerja, di bawah ancaman atau tanpa pilihan bebas?
fact-purpose-slavery = untuk perbudakan
ask-purpose-slavery = Apakah orang ini diperlakukan seolah-olah dimiliki orang lain, atau hendak diperlakukan demikian?
fact-purpose-practices-similar-to-slavery = untuk praktik serupa perbudakan
ask-purpose-practices-similar-to-slavery = Apakah orang ini dijerat utang, dijual untuk dinikahkan, atau diikat dengan cara serupa, atau hendak diperlakukan demikian?
fact-purpose-servitude = untuk perhambaan
ask-purpose-servitude = Apakah orang ini harus tinggal dan melayani seseorang tanpa bisa pergi, atau hendak diperlakukan demikian?
fact-purpose-organ-removal = untuk pengambilan organ tubuh
ask-purpose-organ-removal = Apakah organ tubuh orang ini diambil, atau hendak diambil?
fact-purpose-forced-criminality = untuk dipaksa melakukan tindak pidana
ask-purpose-forced-criminality = Apakah orang ini dipaksa melakukan perbuatan melanggar hukum demi kepentingan orang lain, atau hendak dipaksa demikian?
fact-purpose-other = untuk bentuk eksploitasi lain
ask-purpose-other = Apakah orang ini dimanfaatkan demi keuntungan dengan cara lain, atau hendak dimanfaatkan demikian?

## The link between the act and the trafficking

fact-nexus = perbuatan berkaitan dengan perdagangan orang
ask-nexus = Apakah ada kaitan antara perbuatan orang ini dan perdagangan orang yang dialaminya?
fact-nexus-compelled = bertindak di bawah ancaman, kekerasan, atau paksaan lain
ask-nexus-compelled = Apakah ada yang memaksa, mengancam, atau menekan orang ini untuk melakukannya?
fact-nexus-ordered = bertindak atas perintah pelaku perdagangan orang
ask-nexus-ordered = Apakah pelaku perdagangan orang menyuruh orang ini melakukannya?
fact-nexus-purpose = melakukan perbuatan itu adalah tujuan eksploitasi terhadap orang ini
ask-nexus-purpose = Apakah perbuatan ini yang diinginkan pelaku dari orang ini?
fact-nexus-status = perbuatan itu berupa masuk, tinggal, bekerja, atau keadaan dokumen yang timbul akibat perdagangan orang
ask-nexus-status = Apakah hal ini menyangkut cara orang ini masuk, tinggal, atau bekerja, atau dokumennya, akibat perdagangan orang?
fact-nexus-escape = bertindak untuk meloloskan diri atau mencari pertolongan
ask-nexus-escape = Apakah orang ini melakukannya untuk meloloskan diri atau meminta tolong?
fact-nexus-survival = bertindak untuk bertahan hidup
ask-nexus-survival = Apakah orang ini melakukannya untuk bertahan hidup, misalnya karena lapar atau utang?
fact-nexus-aftermath = bertindak setelah lepas, di bawah rasa takut, kendali, atau dampak yang masih berlanjut
ask-nexus-aftermath = Setelah lepas, apakah orang ini masih takut, dikendalikan, atau menderita dampaknya, dan melakukannya karena itu?
fact-nexus-but-for = tidak akan terjadi tanpa perdagangan orang
ask-nexus-but-for = Apakah hal ini hanya terjadi karena perdagangan orang, dan tidak akan terjadi tanpanya?
fact-nexus-independent = merupakan pilihan bebas yang tidak terkait dengan perdagangan orang
ask-nexus-independent = Apakah itu pilihan bebas orang ini sendiri, tanpa kaitan apa pun dengan perdagangan orang?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = diancam akan dibunuh atau dilukai parah
ask-circumstances-threat-of-death-or-serious-harm = Apakah ada yang mengancam akan membunuh atau melukai parah orang ini atau orang lain?
fact-circumstances-threat-imminent = ancaman dapat dilaksanakan setiap saat
ask-circumstances-threat-imminent = Apakah ancaman itu bisa dilaksanakan saat itu juga atau tidak lama kemudian?
fact-circumstances-threat-to-self-or-close = ancaman ditujukan kepada orang ini atau orang terdekatnya
ask-circumstances-threat-to-self-or-close = Apakah ancaman itu ditujukan kepada orang ini atau orang terdekatnya?
fact-circumstances-no-safe-escape = tidak memiliki jalan keluar yang aman
ask-circumstances-no-safe-escape = Apakah orang ini tidak memiliki jalan yang aman untuk pergi atau meminta tolong?
fact-circumstances-proportionate = perbuatan sebanding dengan bahaya yang dikhawatirkan
ask-circumstances-proportionate = Apakah kerugian yang ditimbulkan tidak lebih buruk daripada bahaya yang dikhawatirkan orang ini?
fact-circumstances-voluntary-exposure = dengan bebas memilih masuk ke dalam bahaya itu
ask-circumstances-voluntary-exposure = Apakah orang ini dengan bebas memilih masuk ke dalam bahaya ini dan sudah mengetahuinya?
fact-circumstances-danger-to-life-or-health = nyawa atau kesehatannya dalam bahaya
ask-circumstances-danger-to-life-or-health = Apakah nyawa atau kesehatan orang ini dalam bahaya, misalnya karena lapar atau sakit?
fact-circumstances-responding-to-attack = bertindak untuk menghadapi serangan
ask-circumstances-responding-to-attack = Apakah orang ini sedang membela diri atau membela orang lain dari serangan?
fact-circumstances-incited-by-state-agent = dihasut oleh aparat negara
ask-circumstances-incited-by-state-agent = Apakah petugas atau orang yang bekerja untuk negara mendorong orang ini melakukannya?

## The proceedings so far

fact-proceedings-detained = sedang atau pernah ditahan
ask-proceedings-detained = Apakah orang ini sedang atau pernah ditahan, atau tidak bebas meninggalkan suatu tempat?
fact-proceedings-charged = telah disangka atau didakwa
ask-proceedings-charged = Apakah orang ini sudah disangka atau didakwa atas hal ini?
fact-proceedings-convicted = telah dinyatakan bersalah
ask-proceedings-convicted = Apakah pengadilan sudah menyatakan orang ini bersalah atas hal ini?
fact-proceedings-fined = telah dikenai denda
ask-proceedings-fined = Apakah orang ini sudah dikenai denda atas hal ini?
fact-proceedings-removal-ordered = telah ada perintah deportasi atau pemulangan paksa
ask-proceedings-removal-ordered = Apakah sudah ada perintah deportasi atau pemulangan paksa terhadap orang ini?
fact-proceedings-reentry-banned = dilarang masuk kembali
ask-proceedings-reentry-banned = Apakah orang ini dilarang masuk kembali ke negara ini?
fact-proceedings-sentence-served = telah menjalani hukuman
ask-proceedings-sentence-served = Apakah orang ini sudah menjalani hukumannya?
fact-proceedings-legal-aid = mendapat bantuan hukum atau penasihat hukum
ask-proceedings-legal-aid = Apakah orang ini didampingi penasihat hukum atau mendapat bantuan hukum?
fact-proceedings-consular-notice-given = telah diberi tahu hak atas bantuan konsuler
ask-proceedings-consular-notice-given = Apakah orang ini sudah diberi tahu bahwa ia boleh menghubungi konsulatnya?
fact-proceedings-assessed-by-qualified-person = telah dinilai oleh petugas yang terlatih dan berkompeten
ask-proceedings-assessed-by-qualified-person = Apakah petugas yang terlatih mengidentifikasi korban sudah menilai orang ini?

## The person and the case

fact-suspicion = pejabat telah mencatat kecurigaan yang beralasan mengenai perdagangan orang
ask-suspicion = Apakah ada pejabat yang mencatat kecurigaan beralasan bahwa orang ini korban perdagangan orang?
fact-person-age = usia saat ini
ask-person-age = Berapa usia orang ini sekarang?
fact-person-reason-to-believe-child = ada alasan untuk menduga bahwa orang ini berusia di bawah 18 tahun
ask-person-reason-to-believe-child = Apakah ada alasan untuk menduga orang ini berusia di bawah 18 tahun?
fact-person-nationalities = kewarganegaraan
ask-person-nationalities = Orang ini warga negara mana?
fact-person-woman = adalah perempuan
ask-person-woman = Apakah orang ini perempuan?
fact-age-at-start = usia saat perdagangan orang dimulai
ask-age-at-start = Berapa usia orang ini ketika perdagangan orang itu dimulai?
fact-age-at-time = usia saat perbuatan dilakukan
ask-age-at-time = Berapa usia orang ini ketika perbuatan ini terjadi?
fact-identifications = penetapan otoritas mengenai status korban
ask-identifications = Apakah otoritas di sini atau di negara lain sudah memutuskan orang ini korban atau bukan?
fact-offence = pelanggaran yang dimaksud
ask-offence = Apa yang dituduhkan kepada orang ini?
fact-class = jenis pertanggungjawaban
ask-class = Apakah ini perkara pidana, administratif, keimigrasian, atau perdata?

## Recorded because officials ask; none of these changes the result

fact-context-consented = disebut telah menyetujui
ask-context-consented = Apakah ada yang mengatakan orang ini menyetujuinya?
fact-context-contract-signed = menandatangani kontrak
ask-context-contract-signed = Apakah orang ini menandatangani kontrak?
fact-context-paid-wage = menerima upah
ask-context-paid-wage = Apakah orang ini menerima upah?
fact-context-cooperates = bekerja sama dengan otoritas
ask-context-cooperates = Apakah orang ini bekerja sama dengan otoritas?
fact-context-trafficker-prosecuted = pelaku perdagangan orang sedang dituntut
ask-context-trafficker-prosecuted = Apakah ada yang dituntut atas perdagangan orang tersebut?
fact-context-self-identifies = menyatakan diri sebagai korban
ask-context-self-identifies = Apakah orang ini menyatakan dirinya korban?
fact-context-previous-offences = memiliki catatan pelanggaran sebelumnya
ask-context-previous-offences = Apakah ada catatan pelanggaran sebelumnya?
fact-episodes = apa yang dilakukan terhadap orang itu, dengan cara apa, dan untuk tujuan apa
ask-episodes = Apa yang dilakukan terhadap orang itu, dengan cara apa, dan untuk tujuan apa?
