# review: unreviewed

## The assessment on paper and on screen

report-title = Penilaian kes { $reference }
report-law = Undang-undang { $state } pada { $date }
report-corpus = Korpus undang-undang { $version }, { $hash }; enjin penilaian { $engine }
report-person-child = Kanak-kanak atau dewasa, sekarang atau pada masa kejadian: { $child }
report-episode = Kejadian { $id }: { $status }
report-contested = Pihak berkuasa tidak sependapat: penilaian baharu dan alasan yang jelas diperlukan.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = Perbuatan { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = Prinsip
report-protection = Perlindungan
report-gap = Jurang perlindungan
report-nexus = Kaitan
report-inquiry = Penelitian
report-nexus-line = sebab akibat: { $causation }; paksaan: { $compulsion }
report-nexus-reading = sebab akibat: { $causation }; paksaan: { $compulsion } ({ $reading })
report-grounds = Peraturan yang diteliti
report-defences = Pembelaan am
report-defence = { $defence }: menurut tafsiran biasa { $plain }, menurut tafsiran luas { $broad }
report-defence-plain = tafsiran biasa
report-defence-broad = tafsiran luas
report-binding = mengikat
report-not-binding = tidak mengikat
report-also-requires = Syarat yang mesti disemak oleh manusia. { $condition }
report-lifted-by = Hanya boleh diketepikan oleh: { $authority }
report-yields-to = Peraturan yang didahulukan: { $rules }
report-measures = Apa yang mesti dibuat sekarang
report-by = melalui { $authority }
report-ask = Apa yang perlu ditanya seterusnya
report-ask-more = { $count ->
   *[other] dan { $count } lagi; --format json menunjukkan semuanya
}
report-ask-gives = jika { $answer }: { $principle }, { $protection } (perbuatan { $act })
report-ask-contradiction = akan menyelesaikan percanggahan
report-ask-with-another = menentukan hasil bersama satu fakta lain
report-ask-step = satu daripada beberapa fakta yang masih diperlukan
report-ask-defence = boleh menentukan pembelaan: { $defence }
report-ask-measure = boleh menghendaki tindakan: { $measure }
report-would-change = Apa yang akan mengubah hasil
report-change-one = { $fact } → { $to }
report-change-any = mana-mana satu daripada: { $facts } → { $to }
report-change-gives = memberikan: { $principle }, { $protection }
report-and = bersama dengan
report-duties = Kewajipan yang timbul ({ $count })
report-deadline = tempoh: { $deadline }
report-notes = Yang patut diketahui
report-note-coming = { $rule } mula berkuat kuasa pada { $on } dan tidak dipakai di sini.
report-note-repealed = { $rule } berkuat kuasa sehingga { $on } dan tidak dipakai di sini.
report-note-divergence = { $says } Sebaliknya di sini: { $instead }
report-no-acts = Tiada perbuatan yang menyalahi undang-undang direkodkan. Kewajipan ini terpakai pada pertemuan pertama.
report-nobody-decides = Ini bukan keputusan. Manusia yang membuat keputusan, dan memberikan alasan.
report-source = Sumber: { $cite }

answer-victim-here = didapati sebagai mangsa oleh pihak berkuasa berwibawa { $state }
answer-victim-elsewhere = didapati sebagai mangsa oleh Negara Pihak lain kepada Konvensyen ASEAN Menentang Pemerdagangan Orang
answer-under-18 = di bawah 18 tahun
answer-adult = 18 tahun atau lebih
answer-not-required = tidak ditanya

## The tree of reasons

explain-title = Mengapa: perbuatan { $id }, { $offence }
reason-principle = Prinsip tanpa penghukuman: { $answer }
reason-status = Status orang ini: { $answer }
reason-finding = Dapatan pihak berkuasa dalam fail: { $answer }
reason-suspicion = Seorang pegawai telah merekodkan syak yang boleh dipercayai
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = Kanak-kanak: { $answer }. Cara dan paksaan tidak ditanya.
reason-causation = Perbuatan ini timbul daripada pemerdagangan orang: { $answer }
reason-causation-contradiction = Suatu kaitan dijawab ya, tetapi perbuatan ini juga disebut pilihan bebas yang tidak berkait: hal ini mesti diselesaikan dahulu
reason-compulsion = Orang ini dipaksa: { $answer }
reason-compulsion-broad = Orang ini dipaksa: { $answer } (tafsiran luas, yang dikehendaki oleh Garis Panduan)
reason-protection = Apa yang diberikan oleh peraturan terkuat yang dipenuhi: { $answer }
reason-protection-gap = Ada jurang: orang ini sepatutnya dilindungi, tetapi undang-undang domestik tidak menyatakannya. Yang masih ada: { $answer }
reason-ground = Peraturan { $rule }: { $answer }
reason-offence = Tiada peraturan yang diteliti dipenuhi bagi kesalahan ini
reason-binds = Adakah peraturan ini mengikat negara ini dan negara lain kewarganegaraan orang ini? { $answer }
reason-beneficiaries = Adakah orang ini antara mereka yang dilindunginya? { $answer }
reason-acts = Adakah kesalahan ini diliputinya? { $answer }
reason-threshold = Adakah cukup yang diketahui tentang pemerdagangan orang itu? { $answer }
reason-liability = Adakah peraturan ini menghapuskan jenis liabiliti ini? { $answer }
reason-link = Adakah kaitannya seperti yang dikehendaki? { $answer }
reason-purposes = Adakah maksud eksploitasinya antara yang disebut? { $answer }
reason-recognition = Adakah Negara Pihak lain telah mendapati orang ini ialah mangsa? { $answer }
reason-excluded = Adakah teks ini mengecualikan kesalahan ini? { $answer }

## What if

whatif-title = Bagaimana jika { $changes }
whatif-nothing = Tiada apa-apa akan berubah.
whatif-changed = { $what }: { $before } → { $after }
