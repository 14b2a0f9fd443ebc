# review: unreviewed

## The act: how the person was brought or kept

fact-act = direkrut, dibawa, diserahkan, ditempatkan atau diterima
ask-act = Adakah sesiapa merekrut, membawa, menyerahkan, menempatkan atau menerima orang ini?
fact-act-recruitment = direkrut
ask-act-recruitment = Adakah sesiapa mencari atau mengambil orang ini bekerja, atau memujuknya untuk datang?
fact-act-transportation = diangkut
ask-act-transportation = Adakah sesiapa membawa orang ini dari satu tempat ke tempat lain, atau mengatur atau membayar perjalanannya?
fact-act-transfer = diserahkan kepada pihak lain
ask-act-transfer = Adakah seseorang atau satu kumpulan menyerahkan orang ini kepada pihak lain?
fact-act-harbouring = ditempatkan atau disembunyikan di suatu tempat
ask-act-harbouring = Adakah sesiapa menempatkan atau menyembunyikan orang ini di suatu tempat?
fact-act-receipt = diterima oleh seseorang apabila tiba
ask-act-receipt = Adakah sesiapa menyambut atau menerima orang ini apabila dia tiba?

## The means: how the person was controlled

fact-means = diancam, dikenakan kekerasan, dipaksa, diperdaya atau diambil kesempatan
ask-means = Adakah sesiapa mengancam, memaksa, memperdaya atau mengambil kesempatan terhadap orang ini?
fact-means-threat-or-force = diancam atau dikenakan kekerasan
ask-means-threat-or-force = Adakah sesiapa mengancam, memukul, mencederakan atau mengurung orang ini?
fact-means-coercion = dipaksa dengan cara lain
ask-means-coercion = Adakah sesiapa menekan orang ini dengan cara lain, misalnya dengan hutang, atau dengan menahan dokumen atau gajinya?
fact-means-abduction = dilarikan
ask-means-abduction = Adakah sesiapa membawa lari orang ini secara paksa atau bertentangan dengan kehendaknya?
fact-means-fraud = menjadi mangsa fraud (penipuan)
ask-means-fraud = Adakah sesiapa menipu orang ini, misalnya dengan kerja palsu, kontrak palsu atau dokumen palsu?
fact-means-deception = diperdaya
ask-means-deception = Adakah sesiapa berbohong kepada orang ini tentang kerja, gaji, tempat atau cara hidupnya nanti?
fact-means-abuse-of-power = seseorang menyalahgunakan kuasa ke atas orang ini
ask-means-abuse-of-power = Adakah seseorang yang berkuasa ke atas orang ini menyalahgunakan kuasa itu, misalnya majikan, saudara atau pegawai?
fact-means-abuse-of-vulnerability = seseorang mengambil kesempatan atas kedudukan orang ini yang mudah terdedah kepada bahaya
ask-means-abuse-of-vulnerability = Adakah sesiapa mengambil kesempatan kerana orang ini miskin, muda, sakit, keseorangan, berhutang atau tanpa dokumen?
fact-means-payment-to-controller = orang yang mengawal orang ini dibayar supaya bersetuju
ask-means-payment-to-controller = Adakah sesiapa memberikan wang atau faedah kepada seseorang yang mengawal orang ini, supaya dia bersetuju?

## The purpose: what the person was wanted for

fact-purpose = dieksploitasi, atau hendak dieksploitasi
ask-purpose = Adakah sesiapa mempergunakan orang ini untuk mendapat keuntungan, atau merancang begitu?
fact-purpose-sexual-exploitation = untuk eksploitasi seks
ask-purpose-sexual-exploitation = Adakah sesiapa mempergunakan orang ini untuk kerja seks atau perbuatan seks demi keuntungan, atau merancang begitu?
fact-purpose-forced-labour = untuk kerja atau perkhidmatan paksa
ask-purpose-forced-labour = Adakah orang ini dipaksa bekerja di bawah ancaman atau tanpa pilihan bebas, atau adakah itu rancangannya?
fact-purpose-slavery = untuk perhambaan
ask-purpose-slavery = Adakah orang ini diperlakukan seolah-olah dia dimiliki oleh seseorang, atau adakah itu rancangannya?
fact-purpose-practices-similar-to-slavery = untuk amalan serupa perhambaan
ask-purpose-practices-similar-to-slavery = Adakah orang ini diikat dengan hutang atau dijual untuk dikahwinkan, atau adakah itu atau perkara seumpamanya rancangannya?
fact-purpose-servitude = untuk pengabdian
ask-purpose-servitude = Adakah orang ini terpaksa tinggal dengan seseorang dan berkhidmat kepadanya tanpa dapat pergi, atau adakah itu rancangannya?
fact-purpose-organ-removal = untuk pengambilan organ
ask-purpose-organ-removal = Adakah organ orang ini diambil, atau adakah itu rancangannya?
fact-purpose-forced-criminality = untuk disuruh melakukan kesalahan
ask-purpose-forced-criminality = Adakah orang ini disuruh atau dipaksa melakukan perkara yang menyalahi undang-undang untuk orang lain, atau adakah itu rancangannya?
fact-purpose-other = untuk bentuk eksploitasi lain
ask-purpose-other = Adakah orang ini dipergunakan untuk keuntungan dengan cara lain, atau adakah itu rancangannya?

## The link between the act and the trafficking

fact-nexus = perbuatan itu berkait dengan pemerdagangan orang
ask-nexus = Adakah apa-apa kaitan antara apa yang dilakukan oleh orang ini dengan pemerdagangan orang itu?
fact-nexus-compelled = bertindak di bawah ancaman, kekerasan atau paksaan lain
ask-nexus-compelled = Adakah seseorang memaksa, mengancam atau menekan orang ini untuk melakukannya?
fact-nexus-ordered = bertindak atas arahan pemerdagang
ask-nexus-ordered = Adakah pemerdagang menyuruh orang ini melakukannya?
fact-nexus-purpose = melakukan perbuatan itu ialah maksud eksploitasi orang ini
ask-nexus-purpose = Adakah perbuatan ini yang pemerdagang mahukan daripada orang ini?
fact-nexus-status = perbuatan itu ialah kemasukan, tinggal, kerja atau dokumen yang dibawa oleh pemerdagangan orang
ask-nexus-status = Adakah perkara ini tentang cara orang ini masuk, tinggal atau bekerja, atau tentang dokumennya, disebabkan pemerdagangan orang?
fact-nexus-escape = bertindak untuk melepaskan diri atau mendapatkan bantuan
ask-nexus-escape = Adakah orang ini melakukannya untuk melepaskan diri atau mendapatkan bantuan?
fact-nexus-survival = bertindak untuk terus hidup
ask-nexus-survival = Adakah orang ini melakukannya untuk terus hidup, misalnya kerana lapar atau hutang?
fact-nexus-aftermath = bertindak selepas terlepas, di bawah ketakutan, kawalan atau kesan yang berterusan
ask-nexus-aftermath = Selepas terlepas, adakah orang ini masih takut, dikawal atau menanggung kesannya, dan melakukannya kerana itu?
fact-nexus-but-for = tidak akan berlaku tanpa pemerdagangan orang
ask-nexus-but-for = Adakah perkara ini berlaku hanya kerana pemerdagangan orang, dan tidak akan berlaku tanpanya?
fact-nexus-independent = pilihan bebas yang tidak berkait dengan pemerdagangan orang
ask-nexus-independent = Adakah ini pilihan bebas orang ini sendiri, tanpa apa-apa kaitan dengan pemerdagangan orang?

## The circumstances of the act

fact-circumstances-threat-of-death-or-serious-harm = diancam bunuh atau diancam dengan cedera parah
ask-circumstances-threat-of-death-or-serious-harm = Adakah sesiapa mengancam untuk membunuh atau mencederakan dengan teruk orang ini atau orang lain?
fact-circumstances-threat-imminent = ancaman itu boleh dilaksanakan pada bila-bila masa
ask-circumstances-threat-imminent = Bolehkah ancaman itu dilaksanakan pada masa itu juga atau tidak lama kemudian?
fact-circumstances-threat-to-self-or-close = ancaman itu ditujukan kepada orang ini atau orang yang rapat dengannya
ask-circumstances-threat-to-self-or-close = Adakah ancaman itu terhadap orang ini atau seseorang yang rapat dengannya?
fact-circumstances-no-safe-escape = tiada jalan keluar yang selamat
ask-circumstances-no-safe-escape = Adakah orang ini tidak mempunyai cara yang selamat untuk pergi atau mendapatkan bantuan?
fact-circumstances-proportionate = perbuatan itu setimpal dengan bahaya yang ditakuti
ask-circumstances-proportionate = Adakah kemudaratan yang dilakukan tidak lebih teruk daripada bahaya yang ditakuti oleh orang ini?
fact-circumstances-voluntary-exposure = memilih dengan bebas untuk masuk ke dalam bahaya itu
ask-circumstances-voluntary-exposure = Adakah orang ini memilih dengan bebas untuk masuk ke dalam bahaya ini, dan tahu apa bahayanya?
fact-circumstances-danger-to-life-or-health = nyawa atau kesihatannya dalam bahaya
ask-circumstances-danger-to-life-or-health = Adakah nyawa atau kesihatan orang ini dalam bahaya, misalnya kerana lapar atau sakit?
fact-circumstances-responding-to-attack = bertindak balas terhadap serangan
ask-circumstances-responding-to-attack = Adakah orang ini mempertahankan dirinya atau orang lain daripada serangan?
fact-circumstances-incited-by-state-agent = dihasut oleh ejen negara
ask-circumstances-incited-by-state-agent = Adakah seorang pegawai atau seseorang yang bekerja untuk negara mendorong orang ini melakukannya?

## The proceedings so far

fact-proceedings-detained = sedang atau pernah ditahan
ask-proceedings-detained = Adakah orang ini sedang atau pernah dikurung, atau tidak bebas meninggalkan suatu tempat?
fact-proceedings-charged = telah dituduh
ask-proceedings-charged = Adakah orang ini telah dituduh (didakwa) atas perkara ini?
fact-proceedings-convicted = telah disabitkan
ask-proceedings-convicted = Adakah mahkamah telah mendapati orang ini bersalah atas perkara ini?
fact-proceedings-fined = telah didenda
ask-proceedings-fined = Adakah orang ini telah didenda atas perkara ini?
fact-proceedings-removal-ordered = telah diperintahkan keluar dari negara
ask-proceedings-removal-ordered = Adakah sesiapa telah memerintahkan supaya orang ini dihantar keluar dari negara?
fact-proceedings-reentry-banned = dilarang masuk semula
ask-proceedings-reentry-banned = Adakah orang ini telah dilarang masuk semula ke negara ini?
fact-proceedings-sentence-served = telah menjalani hukuman
ask-proceedings-sentence-served = Adakah orang ini sudah menjalani hukumannya?
fact-proceedings-legal-aid = mempunyai bantuan guaman atau peguam
ask-proceedings-legal-aid = Adakah orang ini mempunyai peguam atau bantuan guaman?
fact-proceedings-consular-notice-given = telah diberitahu tentang hak kepada bantuan konsular
ask-proceedings-consular-notice-given = Adakah orang ini telah diberitahu bahawa dia boleh menghubungi konsulatnya?
fact-proceedings-assessed-by-qualified-person = telah dinilai oleh orang yang terlatih dan berkelayakan
ask-proceedings-assessed-by-qualified-person = Adakah seseorang yang terlatih mengenal pasti mangsa pemerdagangan orang telah menilai orang ini?

## The person and the case

fact-suspicion = seorang pegawai telah merekodkan syak yang boleh dipercayai tentang pemerdagangan orang
ask-suspicion = Adakah mana-mana pegawai telah mencatatkan syak yang boleh dipercayai bahawa orang ini diperdagangkan?
fact-person-age = umur sekarang
ask-person-age = Berapakah umur orang ini sekarang?
fact-person-reason-to-believe-child = ada sebab untuk mempercayai bahawa orang ini di bawah 18 tahun
ask-person-reason-to-believe-child = Adakah apa-apa sebab untuk percaya bahawa orang ini mungkin di bawah 18 tahun?
fact-person-nationalities = kewarganegaraan
ask-person-nationalities = Orang ini warganegara negara mana?
fact-person-woman = seorang wanita
ask-person-woman = Adakah orang ini seorang wanita?
fact-age-at-start = umur apabila pemerdagangan orang itu bermula
ask-age-at-start = Berapakah umur orang ini apabila perkara itu bermula?
fact-age-at-time = umur pada masa perbuatan itu
ask-age-at-time = Berapakah umur orang ini apabila perbuatan ini berlaku?
fact-identifications = dapatan pihak berkuasa tentang sama ada orang ini ialah mangsa
ask-identifications = Adakah pihak berkuasa di sini atau di negara lain telah memutuskan sama ada orang ini ialah mangsa?
fact-offence = kesalahan yang berkenaan
ask-offence = Apakah yang dikatakan telah dilakukan oleh orang ini?
fact-class = jenis liabiliti
ask-class = Adakah ini perkara jenayah, pentadbiran, imigresen atau sivil?

## Recorded because officials ask; none of these changes the result

fact-context-consented = dikatakan telah rela
ask-context-consented = Adakah sesiapa mengatakan bahawa orang ini bersetuju?
fact-context-contract-signed = menandatangani kontrak
ask-context-contract-signed = Adakah orang ini menandatangani kontrak?
fact-context-paid-wage = dibayar gaji
ask-context-paid-wage = Adakah orang ini dibayar?
fact-context-cooperates = bekerjasama dengan pihak berkuasa
ask-context-cooperates = Adakah orang ini membantu pihak berkuasa?
fact-context-trafficker-prosecuted = pemerdagang sedang didakwa
ask-context-trafficker-prosecuted = Adakah sesiapa sedang didakwa atas pemerdagangan orang itu?
fact-context-self-identifies = menyatakan bahawa dirinya mangsa
ask-context-self-identifies = Adakah orang ini menyatakan bahawa dirinya mangsa?
fact-context-previous-offences = mempunyai rekod kesalahan lampau
ask-context-previous-offences = Adakah terdapat rekod kesalahan lampau?
fact-episodes = apa yang dilakukan terhadap orang ini, bagaimana dan untuk apa
ask-episodes = Apakah yang dilakukan terhadap orang ini, dengan cara apa, dan untuk apa?
