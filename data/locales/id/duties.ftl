# review: unreviewed

## R001-R020

duty-R001 = Terapkan prinsip tanpa penghukuman sejak kontak pertama dengan orang yang patut diduga sebagai korban, tanpa menunggu keputusan resmi.
duty-R002 = Jangan menjadikan identifikasi resmi sebagai syarat penerapan prinsip.
duty-R003 = Jangan menjadikan penuntutan atau pendakwaan terhadap pelaku perdagangan orang sebagai syarat penerapan prinsip.
duty-R004 = Jangan menjadikan kerja sama korban sebagai syarat penerapan prinsip.
duty-R005 = Jangan menggunakan jenis atau beratnya pelanggaran untuk menentukan berlakunya prinsip; beratnya pelanggaran hanya memperdalam penelusuran.
duty-R006 = Terapkan prinsip pada pertanggungjawaban pidana, administratif, keimigrasian, dan perdata, serta pada perlakuan yang setara dengan hukuman.
duty-R007 = Terapkan prinsip pada setiap perampasan kemerdekaan: penangkapan, penahanan imigrasi, penampungan tertutup, serta penahanan untuk deportasi atau pemindahan.
duty-R008 = Putuskan perbuatan demi perbuatan: lindungi atas perbuatan yang berkaitan, perlakukan secara biasa perbuatan yang tidak berkaitan. Ini bukan kekebalan menyeluruh.
duty-R009 = Bagi anak (di bawah 18 tahun), tanyakan hanya tindakan dan tujuan; jangan menguji cara maupun paksaan.
duty-R010 = Anggap persetujuan anak selalu tidak relevan, dan persetujuan orang dewasa tidak relevan bila salah satu cara perdagangan orang digunakan.
duty-R011 = Jangan menganggap kontrak sebagai jawaban: tidak seorang pun dapat membuat perjanjian untuk berbuat kejahatan. Simpan kontrak itu sebagai barang bukti.
duty-R012 = Terapkan prinsip tanpa diskriminasi, termasuk bagi migran berstatus tidak sah, pencari suaka, penyandang disabilitas, orang LGBTQI+, dan laki-laki.
duty-R013 = Tafsirkan kaitan secara luas, tanpa menuntut hubungan yang langsung dan seketika; rasa takut atau kendali yang berlanjut dapat mempertahankan kaitan itu.
duty-R014 = Jangan menghukum seseorang karena tidak menyatakan diri sebagai korban.
duty-R015 = Berikan pemulihan bila prinsip ini terlewatkan.
duty-R016 = Bila hukum nasional kurang melindungi, gunakan Pasal 14(7) Konvensi ASEAN Menentang Perdagangan Orang, UNTOC, Protokol Palermo, perjanjian bilateral, dan alasan penghapus pidana.
duty-R017 = Mintai pertanggungjawaban pejabat yang salah menerapkan atau mengabaikan prinsip.
duty-R018 = Terapkan prinsip pada perdagangan orang di dalam negeri dan lintas negara serta pada setiap bentuk eksploitasi.
duty-R019 = Jangan menganggap layanan yang dipaksakan atau penampungan paksa sebagai perlindungan.
duty-R020 = Jaga prinsip larangan pemulangan paksa (non-refoulement): jangan memulangkan ke tempat orang akan dihukum; berikan izin tinggal yang sah bila pemulangan membahayakan.

## R021-R042

duty-R021 = Pertimbangkan untuk menyebut eksploitasi dalam kegiatan kriminal sebagai salah satu tujuan perdagangan orang.
duty-R022 = Sebelum hal itu disebutkan, golongkan sebagai kerja paksa, praktik serupa perbudakan, atau bentuk lain.
duty-R023 = Bila pelanggaran dirinci dalam daftar, nyatakan bahwa daftar itu tidak tertutup.
duty-R024 = Tetapkan ketentuan tanpa penghukuman yang tegas, mencakup semua korban dan semua perbuatan yang berkaitan.
duty-R025 = Dalam sistem penuntutan wajib, haruskan tidak dilakukannya penuntutan atau penghentian sejak tahap awal.
duty-R026 = Dalam sistem diskresi, pastikan tidak ada penuntutan, atau penghentian segera begitu kaitan terlihat.
duty-R027 = Nyatakan kaitan yang disyaratkan; pilih dan jelaskan model paksaan atau sebab akibat dengan memikirkan praktiknya.
duty-R028 = Bila memakai model paksaan, jadikan mencakup setiap cara dalam Konvensi ASEAN Menentang Perdagangan Orang dan lebih rendah ambangnya daripada daya paksa dan keadaan darurat.
duty-R029 = Bila memakai model sebab akibat, pastikan kata seperti akibat langsung, hasil, atau berkaitan ditafsirkan secara luas.
duty-R030 = Bila hanya sebagian cara diakui, misalnya pemaksaan, pertimbangkan mengubah ketentuan atau menerbitkan pedoman penafsiran luas.
duty-R031 = Jadikan alasan penghapus pidana berlaku bagi anak apa pun cara yang digunakan.
duty-R032 = Bebankan pembuktian kepada Negara; jangan membebani terdakwa dengan beban pembuktian hukum; Negara yang harus membantah.
duty-R033 = Pertimbangkan menyusun pedoman mengenai ketentuan ini bersama jaksa dan advokat, bagi spesialis maupun nonspesialis.
duty-R034 = Muat dalam pedoman: model yang dipakai; cara membuktikan atau membantah kaitan; penggunaan Konvensi ASEAN Menentang Perdagangan Orang; penggunaan instrumen untuk menafsirkan alasan penghapus pidana.
duty-R035 = Tetapkan pedoman penuntutan.
duty-R036 = Terbitkan daftar terbuka pelanggaran yang lazim dan gunakan dalam pelatihan.
duty-R037 = Pertimbangkan mengubah hukum lain yang menjerat korban: tanggung jawab mutlak, perbatasan, keimigrasian, narkotika, kerja seks; dahulukan yang diancam hukuman badan atau mati.
duty-R038 = Pertimbangkan menjadikan usia dewasa terdakwa sebagai unsur setiap pelanggaran dalam industri seks.
duty-R039 = Tetapkan usia minimum pertanggungjawaban pidana yang layak (Komite Hak Anak: 14 tahun), dengan keraguan menguntungkan anak.
duty-R040 = Jajaki pembatalan putusan serta penghapusan dan penutupan catatan pidana.
duty-R041 = Ratifikasi Protokol ILO P29 dan instrumen lain.
duty-R042 = Izinkan keduanya berjalan bersama: prinsip ini tidak mengurangi hak atas alasan penghapus pidana apa pun.

## R043-R070

duty-R043 = Kenali unsur perdagangan orang dan kenali korban di antara tersangka pelanggaran: migrasi, kerja seks, pertanian, narkotika, perikanan, penipuan daring.
duty-R044 = Terapkan praduga sebagai korban: perlakukan orang yang mungkin korban sebagai korban.
duty-R045 = Terapkan praduga sebagai anak dan berikan perlindungan khusus sampai usia dipastikan.
duty-R046 = Segera bebaskan anak dari tahanan begitu kaitan dan statusnya terlihat.
duty-R047 = Segera rujuk setiap indikasi ke mekanisme rujukan nasional.
duty-R048 = Lakukan penilaian dan penentuan kepentingan terbaik bagi anak sebagai prioritas.
duty-R049 = Hubungi layanan perlindungan anak secepat mungkin.
duty-R050 = Kenali orang yang diduga korban dalam penahanan, bebaskan, dan rujuk.
duty-R051 = Pertimbangkan visa perlindungan sementara atau izin tinggal agar orang tersebut dapat tinggal selama dilindungi.
duty-R052 = Tanyai dan saring pekerja saat pengawasan, sebelum pemulangan atau sanksi apa pun.
duty-R053 = Kenali tanda perdagangan orang pada orang yang dirawat atau dibantu, dan bantu pejabat mengenalinya.
duty-R054 = Perhatikan usia, gender, asal, status, disabilitas, dan riwayat orang tersebut serta bagaimana semuanya saling memengaruhi.
duty-R055 = Jangan berasumsi tentang korban yang baik, sejati, atau layak; periksa prasangka sendiri (penipuan daring, kerja seks).
duty-R056 = Berikan penyesuaian yang layak, prosedural, dan sesuai usia bagi penyandang disabilitas pada semua tahap.
duty-R057 = Bersikaplah ramah anak, peka gender, dan sadar trauma; jangan menuntut kefasihan atau penguasaan bahasa setempat.
duty-R058 = Berikan bantuan hukum sepanjang proses identifikasi.
duty-R059 = Pastikan identifikasi yang segera dan efektif.
duty-R060 = Latih dan bekali petugas yang melakukan identifikasi.
duty-R061 = Terapkan prinsip sejak orang tersebut atau penasihat hukumnya mengajukan bahwa ia korban perdagangan orang.
duty-R062 = Pertanyakan kebijakan Negara yang membahayakan korban (perang melawan narkotika, penahanan wajib, aturan migrasi yang memusuhi, penggerebekan).
duty-R063 = Kumpulkan, tinjau, dan sesuaikan indikator secara berkala.
duty-R064 = Pastikan indikator tidak menyisihkan siapa pun karena profil atau jenis perbuatan.
duty-R065 = Perbarui indikator dengan meminta masukan praktisi dan masyarakat sipil.
duty-R066 = Sebarkan indikator kepada semua yang mungkin bertemu korban dan masukkan ke dalam prosedur baku, termasuk gugus tugas serta petugas kesehatan dan anak.
duty-R067 = Gunakan tanda perdagangan orang sebagai alasan untuk bertanya lebih jauh; tanda itu sendiri bukan bukti, dan ketiadaannya tidak menutup penelusuran.
duty-R068 = Perkirakan bahwa satu korban dapat melakukan beberapa jenis perbuatan melanggar hukum, apa pun bentuk eksploitasinya.
duty-R069 = Beri tahu badan-badan ASEAN tentang kecenderungan yang muncul; bantu penyelarasan.
duty-R070 = Laksanakan kewajiban terhadap warga negara; jangan menahan bantuan konsuler atau pemulangan.

## R071-R098

duty-R071 = Jangan menangkap atau menyangka seseorang atas perbuatan yang berkaitan dengan perdagangan orang.
duty-R072 = Segera mintakan penilaian oleh petugas yang terlatih dan berkompeten.
duty-R073 = Periksa kesengajaan sebelum menetapkan sangkaan.
duty-R074 = Bila hukum memberi pilihan, pertimbangkan untuk tidak menangkap atau menyangka, termasuk demi kepentingan umum.
duty-R075 = Bila tidak ada diskresi, sertakan dalam berkas semua hal yang menunjukkan perdagangan orang.
duty-R076 = Pertimbangkan mencatat dalam berkas apakah prinsip diterapkan dan atas dasar hukum apa.
duty-R077 = Selidiki hubungan antara korban dan pelaku eksploitasi.
duty-R078 = Kumpulkan bukti pendukung di sekitar peristiwa, termasuk yang menguntungkan tersangka.
duty-R079 = Telusuri pengendali di balik orang-orang di garis depan; jangan menangkap korban demi memenuhi target.
duty-R080 = Rencanakan operasi: tetapkan siapa yang mengidentifikasi dan siapa yang melindungi.
duty-R081 = Utamakan pandangan petugas identifikasi yang terlatih bila terjadi perbedaan pendapat.
duty-R082 = Saring setiap orang secara terpisah, dan pisahkan penggerak kegiatan dari orang yang mungkin korban.
duty-R083 = Jaga jejaring dan daftar kontak bagi petugas serta tim lintas disiplin.
duty-R084 = Pertimbangkan menilai petugas dari penyaringan dan penerapan prinsip yang benar, bukan dari penangkapan saja; hitung rujukan yang kemudian terbukti.
duty-R085 = Pertimbangkan melindungi petugas dari sanksi bila dengan iktikad baik ia tidak menyangka seorang korban.
duty-R086 = Miliki prosedur rujukan sesuai Pasal 14(1) Konvensi ASEAN Menentang Perdagangan Orang.
duty-R087 = Temukan dan atasi hambatan terhadap mekanisme rujukan.
duty-R088 = Segera keluarkan korban yang diduga atau telah teridentifikasi dari tahanan; berikan bantuan.
duty-R089 = Perlakukan anak dari kelompok bersenjata atau teroris sebagai korban; utamakan pemulihan.
duty-R090 = Beri tahu orang yang ditangkap alasan, sangkaan, dan hak-haknya.
duty-R091 = Segera hadapkan ke hakim atau pejabat berwenang.
duty-R092 = Beri tahu orang asing yang ditahan bahwa konsulatnya dapat diberi tahu, dan beri tahu konsulat bila ia menghendaki. Jangan pernah melakukannya bertentangan dengan kehendak pengungsi atau pencari suaka.
duty-R093 = Beri tahu Negara pengirim mengenai identifikasi tanpa penundaan yang tidak wajar, kecuali korban menyatakan lain.
duty-R094 = Ketahui dan batasi kerugian dari penangkapan: borgol, foto, dan pemeriksaan medis tanpa persetujuan.
duty-R095 = Penangkapan atas perbuatan yang tidak berkaitan dengan perdagangan orang dapat dibenarkan; hormati semua hak orang tersebut.
duty-R096 = Gunakan perlindungan yang tersedia bagi korban, saksi, dan pelapor.
duty-R097 = Ambil keterangan sebelum sidang bila orang tersebut ingin pergi, agar ia tidak harus menetap karenanya.
duty-R098 = Jangan mendeportasi atau mendenda sebelum penyaringan.

## R099-R105

duty-R099 = Akui identifikasi oleh Negara Anggota lain sesuai Pasal 14(2) Konvensi ASEAN Menentang Perdagangan Orang.
duty-R100 = Ubah perjanjian: gunakan definisi internasional; cakup semua korban dan semua perbuatan.
duty-R101 = Bila tidak ada perjanjian yang memadai, pertimbangkan Konvensi ASEAN Menentang Perdagangan Orang, UNTOC, dan Protokol Palermo sebagai dasar pengakuan.
duty-R102 = Tunjukkan kepada praktisi cara memakai perjanjian untuk menghentikan perkara, dan dukung mereka melakukannya.
duty-R103 = Kaji mengapa perjanjian tidak digunakan; atasi.
duty-R104 = Bila tanda perdagangan orang diketahui setelah seseorang dipulangkan, beri tahu negara yang memulangkannya.
duty-R105 = Cari tahu apakah negara lain sudah mengidentifikasi orang tersebut sebagai korban.

## R106-R120

duty-R106 = Nyatakan pengaruh penetapan korban terhadap penuntutan.
duty-R107 = Jangan menuntut perbuatan yang berkaitan; bila perkara sedang berjalan, hentikan.
duty-R108 = Gunakan diskresi saat ada alasan yang wajar; mintakan penghentian bila perkara sudah dimulai.
duty-R109 = Timbang kecukupan bukti dengan memperhitungkan alasan penghapus pidana dan kepentingan umum.
duty-R110 = Periksa kesengajaan; lihat apakah cara yang digunakan pelaku merusaknya.
duty-R111 = Bagi anak, kaitan dengan statusnya sebagai korban sudah cukup untuk menghentikan.
duty-R112 = Putuskan hanya setelah ada penilaian oleh orang yang berkompeten, sejauh mungkin.
duty-R113 = Perhitungkan penilaian itu dalam keputusan. Bila tidak sependapat, berikan alasan jelas yang sesuai dengan definisi perdagangan orang.
duty-R114 = Jelaskan secara terang keputusan untuk menuntut.
duty-R115 = Dapat tidak menuntut meskipun kaitan tidak ditemukan, demi melindungi orang tersebut atau demi kepentingan umum.
duty-R116 = Lihat lebih dari keterangan tersangka sendiri: hasil penyadapan dan keterangan korban lain dalam berkas.
duty-R117 = Jalani pelatihan mengenali korban, dan perintahkan atau mintakan penghentian perkara yang berkaitan.
duty-R118 = Ukur kinerja jaksa dari pemeriksaan kesengajaan; mintai pertanggungjawaban.
duty-R119 = Beri tahu korban dengan bahasa sederhana mengenai proses, keputusan, dan prinsip; sesuaikan dengan bahasa, usia, dan disabilitas.
duty-R120 = Pahami cara kerja nonspesialis: pasal pelanggaran dahulu, ketentuan tanpa penghukuman kemudian; bantu mereka.

## R121-R128

duty-R121 = Berikan bantuan hukum, terlebih bila terancam hukuman badan atau mati.
duty-R122 = Pertimbangkan memberi atau mendanai bantuan hukum melalui wadah bersama dengan Negara.
duty-R123 = Cari tahu apakah klien diperdagangkan, dan rujuk klien.
duty-R124 = Ajukan prinsip tanpa penghukuman, kemudian daya paksa, keadaan darurat, pembelaan terpaksa, dan penjebakan oleh aparat.
duty-R125 = Tafsirkan alasan penghapus pidana secara luas: cara halus dan ketergantungan.
duty-R126 = Jawab dalil mengenai persetujuan dan kesengajaan.
duty-R127 = Ajukan bukti mengenai cara yang digunakan pelaku perdagangan orang, melalui ahli bila berguna.
duty-R128 = Latih dan bekali penasihat hukum, dengan pengawasan.

## R129-R141

duty-R129 = Kuasai definisi, ketentuan, dan perjanjian; lihat peluang untuk menghentikan perkara.
duty-R130 = Pertimbangkan alasan penghapus pidana atas prakarsa sendiri bila tidak diajukan oleh pihak mana pun.
duty-R131 = Bila penuntut umum tidak menghentikan perkara, akhiri perkara karena penyalahgunaan proses atau pelanggaran kewajiban tanpa penghukuman; hukum harus memberi pengadilan kewenangan itu.
duty-R132 = Bebaskan dari penahanan sewenang-wenang; berikan pemulihan.
duty-R133 = Ketahui di mana beban pembuktian; tunjuk penasihat hukum yang cakap; pastikan bantuan hukum.
duty-R134 = Baca bagian beban pembuktian dalam Pedoman 10 bersama Pedoman 1: setelah alasan penghapus pidana diajukan, penuntut umum yang harus membantahnya.
duty-R135 = Terbitkan pedoman tentang cara orang yang keliru ditahan atau dipidana memperoleh ganti kerugian.
duty-R136 = Berikan hakim standar untuk menilai mutu bantuan hukum.
duty-R137 = Jajaki diversi dan keadilan restoratif sebagai pengganti pemidanaan bagi korban-pelaku, disertai model, panduan, dan pelatihan.
duty-R138 = Nilai mekanisme restoratif, sesuaikan bagi korban, dan libatkan masyarakat sipil.
duty-R139 = Bagi anak, pilih langkah di luar pengadilan: pemulihan serta kembali ke masyarakat dan keluarga.
duty-R140 = Miliki prosedur tetap untuk menyerahkan anak dari kelompok bersenjata kepada layanan perlindungan anak sipil. Jangan menahannya secara administratif.
duty-R141 = Pantau kepatuhan terhadap Resolusi Dewan Keamanan 2388 dan 2427, dan dorong pelaksanaannya.

## R142-R155

duty-R142 = Hindari hukuman apa pun. Gunakan peringanan hanya sebagai upaya terakhir; peringanan tidak memenuhi kewajiban tanpa penghukuman.
duty-R143 = Sesuaikan hukuman dengan kesalahan: makin kuat kaitan, makin kecil kesalahan.
duty-R144 = Periksa prasangka sendiri; kenali aturan peringan pidana.
duty-R145 = Pulihkan keadaan: batalkan putusan, hapus atau tutup catatan pidana, dan cabut denda serta sanksi lain.
duty-R146 = Berikan ganti kerugian atas pemidanaan, penahanan, atau deportasi yang keliru.
duty-R147 = Jaga agar upaya hukum tetap terbuka bagi korban yang dipidana.
duty-R148 = Bentuk mekanisme pengaduan dan dana bagi korban yang keliru dihukum, sama untuk setiap bentuk perdagangan orang.
duty-R149 = Temukan dan hapus hambatan: catatan pidana, larangan bepergian, bahasa, status, tidak diakuinya korban.
duty-R150 = Bantu orang tersebut mengajukan permohonan pembersihan catatan pidana, juga lintas negara.
duty-R151 = Nilai hukum pembatalan putusan: akibat, pelanggaran, dan batasannya.
duty-R152 = Tafsirkan secara luas aturan yang memungkinkan pembatalan putusan bersalah.
duty-R153 = Danai pengadilan dan bantuan hukum agar korban tidak menanggung biaya atau beban untuk membersihkan namanya.
duty-R154 = Jangan sampai putusan bersalah demikian menghilangkan izin, masa pemulihan dan pertimbangan, tunjangan, pekerjaan, sekolah, atau ganti kerugian.
duty-R155 = Beri tahu orang tersebut upaya pemulihan yang ada, dalam bahasanya serta dalam bentuk ramah anak dan aksesibel.

## R156-R165

duty-R156 = Masukkan Pasal 14(7) ke dalam pemantauan nasional; indikator harus spesifik, terukur, dapat dicapai, relevan, dan berjangka waktu.
duty-R157 = Kumpulkan, amankan, gabungkan, dan analisis data dengan menjaga privasi.
duty-R158 = Amati identifikasi dan persidangan; libatkan pemangku kepentingan secara aman.
duty-R159 = Dapat mendukung pemantauan oleh Negara dan melakukan pemantauan sendiri.
duty-R160 = Laporkan pelaksanaan Pasal 14(7) kepada SOMTC.
duty-R161 = Laporkan kepada Kelompok Kerja SOMTC mengenai perdagangan orang, dengan templat bersama.
duty-R162 = Sediakan templat, tambahkan keahlian hak asasi manusia, dan tinjau hasil lintas sektor.
duty-R163 = Terbitkan laporan dan tindak lanjuti kekurangan.
duty-R164 = Pastikan pejabat memahami perdagangan orang dan rujukan; beri tahu siapa yang harus dihubungi bila tidak ada mekanisme rujukan nasional.
duty-R165 = Koordinasikan pelaksanaan prinsip dan laporkan kepada para menteri sesuai Pasal 24 Konvensi ASEAN Menentang Perdagangan Orang.
