# review: unreviewed

## The assessment on paper and on screen

report-title = Penilaian perkara { $reference }
report-law = Hukum { $state } per { $date }
report-corpus = Korpus hukum { $version }, { $hash }; mesin penilai { $engine }
report-person-child = Anak atau dewasa, sekarang atau pada saat peristiwa: { $child }
report-episode = Peristiwa { $id }: { $status }
report-contested = Penetapan otoritas berbeda: diperlukan penilaian baru dan alasan yang jelas.
report-elements = { $act } · { $means } · { $purpose }
report-element = { $element }: { $answer }
report-act = Perbuatan { $id }: { $offence }
report-act-facts = { $kind } · { $stage } · { $child }
report-principle = Prinsip
report-protection = Perlindungan
report-gap = Celah
report-nexus = Kaitan
report-inquiry = Penelusuran
report-nexus-line = sebab akibat: { $causation }; paksaan: { $compulsion }
report-nexus-reading = sebab akibat: { $causation }; paksaan: { $compulsion } ({ $reading })
report-grounds = Aturan yang diperiksa
report-defences = Alasan penghapus pidana umum
report-defence = { $defence }: menurut bunyi teks { $plain }, menurut penafsiran luas { $broad }
report-defence-plain = penafsiran menurut bunyi teks
report-defence-broad = penafsiran luas
report-binding = mengikat
report-not-binding = tidak mengikat
report-also-requires = Syarat yang harus diperiksa oleh manusia. { $condition }
report-lifted-by = Larangan ini hanya dapat dikesampingkan oleh: { $authority }
report-yields-to = Aturan yang didahulukan: { $rules }
report-measures = Yang harus dilakukan sekarang
report-by = melalui { $authority }
report-ask = Yang perlu ditanyakan berikutnya
report-ask-more = { $count ->
   *[other] dan { $count } lagi; --format json menampilkan semuanya
}
report-ask-gives = jika { $answer }: { $principle }, { $protection } (perbuatan { $act })
report-ask-contradiction = akan menyelesaikan pertentangan fakta
report-ask-with-another = menentukan hasil bersama satu fakta lain
report-ask-step = salah satu dari beberapa fakta yang masih diperlukan
report-ask-defence = dapat menentukan alasan penghapus pidana: { $defence }
report-ask-measure = dapat memerlukan tindakan: { $measure }
report-would-change = Yang akan mengubah hasil
report-change-one = { $fact } → { $to }
report-change-any = salah satu dari: { $facts } → { $to }
report-change-gives = hasilnya: { $principle }, { $protection }
report-and = bersama dengan
report-duties = Kewajiban yang timbul ({ $count })
report-deadline = batas waktu: { $deadline }
report-notes = Yang patut diketahui
report-note-coming = { $rule } mulai berlaku pada { $on } dan tidak diterapkan di sini.
report-note-repealed = { $rule } berlaku sampai { $on } dan tidak diterapkan di sini.
report-note-divergence = { $says } Sebagai gantinya, yang digunakan di sini: { $instead }
report-no-acts = Tidak ada perbuatan melanggar hukum yang dicatat. Kewajiban berikut berlaku pada kontak pertama.
report-nobody-decides = Ini bukan keputusan. Keputusan diambil oleh manusia, disertai alasan.
report-source = Sumber: { $cite }

answer-victim-here = ditetapkan sebagai korban oleh otoritas berwenang { $state }
answer-victim-elsewhere = ditetapkan sebagai korban oleh Negara Pihak lain pada Konvensi ASEAN Menentang Perdagangan Orang
answer-under-18 = di bawah 18 tahun
answer-adult = 18 tahun atau lebih
answer-not-required = tidak ditanyakan

## The tree of reasons

explain-title = Mengapa: perbuatan { $id }, { $offence }
reason-principle = Prinsip tanpa penghukuman: { $answer }
reason-status = Status orang ini: { $answer }
reason-finding = Penetapan otoritas dalam berkas: { $answer }
reason-suspicion = Pejabat telah mencatat kecurigaan yang beralasan
reason-element = { $element }: { $answer }
reason-fact = { $fact }: { $answer }
reason-child = Anak: { $answer }. Cara dan paksaan tidak ditanyakan.
reason-causation = Perbuatan ini timbul dari perdagangan orang: { $answer }
reason-causation-contradiction = Sebuah kaitan dijawab ya, tetapi perbuatan ini juga disebut pilihan bebas yang tidak terkait: hal ini harus diselesaikan lebih dahulu
reason-compulsion = Orang ini dipaksa: { $answer }
reason-compulsion-broad = Orang ini dipaksa: { $answer } (penafsiran luas, yang diminta oleh Pedoman)
reason-protection = Yang diberikan oleh aturan terkuat yang terpenuhi: { $answer }
reason-protection-gap = Ada celah: orang ini seharusnya dilindungi, tetapi hukum nasional tidak mengaturnya. Yang masih tersedia: { $answer }
reason-ground = Aturan { $rule }: { $answer }
reason-offence = Untuk pelanggaran ini, tidak satu pun aturan yang diperiksa terpenuhi
reason-binds = Apakah aturan ini mengikat negara ini dan negara lain yang menjadi kewarganegaraan orang ini? { $answer }
reason-beneficiaries = Apakah orang ini termasuk yang dilindungi? { $answer }
reason-acts = Apakah pelanggaran ini dicakup? { $answer }
reason-threshold = Apakah yang diketahui tentang perdagangan orang itu sudah cukup? { $answer }
reason-liability = Apakah pertanggungjawaban jenis ini dihapuskan? { $answer }
reason-link = Apakah kaitannya sesuai dengan yang disyaratkan? { $answer }
reason-purposes = Apakah tujuan eksploitasinya termasuk yang disebut? { $answer }
reason-recognition = Apakah Negara Pihak lain telah menetapkan orang ini sebagai korban? { $answer }
reason-excluded = Apakah ketentuan mengecualikan pelanggaran ini? { $answer }

## What if

whatif-title = Seandainya { $changes }
whatif-nothing = Tidak ada yang akan berubah.
whatif-changed = { $what }: { $before } → { $after }
