# review: unreviewed

## R001-R020

duty-R001 = Mula menggunakan prinsip ini pada kali pertama anda bertemu dengan orang yang anda ada sebab munasabah untuk percaya telah diperdagangkan. Jangan tunggu keputusan rasmi.
duty-R002 = Berikan perlindungan ini sama ada pihak berkuasa telah mengenal pasti orang itu secara rasmi atau belum.
duty-R003 = Berikan perlindungan ini sama ada seseorang dituduh memerdagangkan orang itu atau tidak.
duty-R004 = Jangan jadikan perlindungan bergantung pada sama ada orang itu membantu polis atau memberikan keterangan.
duty-R005 = Ketepikan jenis dan beratnya kesalahan apabila anda menentukan sama ada prinsip ini terpakai. Kesalahan yang sangat berat hanya menghendaki fakta diteliti dengan lebih dekat.
duty-R006 = Lindungi orang itu daripada setiap jenis hukuman: jenayah, pentadbiran, imigresen dan sivil, serta layanan yang sama kesannya dengan hukuman.
duty-R007 = Gunakan prinsip ini bagi setiap cara orang itu ditahan: tangkapan, tahanan imigresen, tempat perlindungan berkunci, dan tahanan sebelum dihantar keluar atau dipindahkan.
duty-R008 = Nilai setiap perbuatan secara berasingan. Lindungi perbuatan yang berkait dengan pemerdagangan orang dan urus perbuatan lain dengan cara biasa.
duty-R009 = Jika orang itu berumur atau mungkin berumur di bawah 18 tahun, tanya hanya tentang perbuatan dan maksud pemerdagangan orang. Jangan jadikan cara kanak-kanak itu dikawal atau dipaksa sebagai penentu.
duty-R010 = Ketepikan kerelaan kanak-kanak dalam setiap kes, dan kerelaan orang dewasa di mana pemerdagang menggunakan mana-mana cara pemerdagangan.
duty-R011 = Jangan biarkan kontrak menamatkan siasatan, kerana tiada siapa boleh bersetuju untuk melakukan jenayah. Simpan kontrak itu sebagai keterangan terhadap pemerdagang.
duty-R012 = Lindungi setiap mangsa dengan sama rata, termasuk lelaki, orang tanpa dokumen, pencari suaka, orang kurang upaya dan orang LGBTQI+.
duty-R013 = Cari kaitan dalam erti yang luas. Masa yang berlalu selepas terlepas tidak memutuskan kaitan itu selagi ketakutan atau kawalan berterusan.
duty-R014 = Jangan sekali-kali menyalahkan orang itu kerana tidak menyatakan dirinya mangsa, atau menafikannya. Mencari mangsa ialah kerja pegawai.
duty-R015 = Jika mangsa telah dihukum juga, betulkan keadaan dengan memberikan remedi.
duty-R016 = Jika undang-undang negara kurang melindungi, gunakan perkara 14(7) Konvensyen ASEAN Menentang Pemerdagangan Orang dan konvensyen jenayah PBB dengan protokol pemerdagangannya. Gunakan juga perjanjian dua hala dan pembelaan am.
duty-R017 = Pastikan pegawai yang menyalahgunakan atau mengabaikan prinsip ini bertanggungjawab.
duty-R018 = Liputi pemerdagangan orang di dalam negara dan merentas sempadan, serta semua bentuk eksploitasi.
duty-R019 = Jangan namakan sebagai perlindungan apabila seseorang ditempatkan di tempat perlindungan, atau diberikan perkhidmatan, bertentangan dengan kehendaknya.
duty-R020 = Jangan hantar orang itu pulang kepada hukuman atau bahaya besar. Berikan kebenaran tinggal yang sah jika pulang tidak selamat.

## R021-R042

duty-R021 = Pertimbangkan untuk menamakan eksploitasi dalam kegiatan jenayah antara maksud pemerdagangan orang.
duty-R022 = Selagi takrif tidak menyatakannya, masukkan jenayah paksa di bawah kerja paksa, amalan serupa perhambaan, atau kategori terbuka bagi eksploitasi lain.
duty-R023 = Jika peruntukan menyenaraikan kesalahan, nyatakan bahawa senarai itu tidak lengkap.
duty-R024 = Luluskan peruntukan tanpa penghukuman yang jelas dan meliputi setiap mangsa serta setiap perbuatan yang berkait.
duty-R025 = Jika pendakwaan adalah wajib, perintahkan melalui undang-undang supaya perbuatan yang berkait tidak didakwa, atau supaya kes segera ditamatkan.
duty-R026 = Jika pendakwaan ialah pilihan, pastikan tiada yang dimulakan, dan yang sedang berjalan dihentikan sebaik sahaja kaitan dilihat.
duty-R027 = Nyatakan dalam teks kaitan yang diperlukan. Pilih paksaan atau sebab akibat, terangkan, dan fikirkan bagaimana ia akan dibuktikan dalam amalan.
duty-R028 = Jika teks menghendaki paksaan, biarlah ia merangkumi setiap cara yang dinamakan dalam Konvensyen ASEAN Menentang Pemerdagangan Orang dan ambangnya lebih rendah daripada paksaan ancaman atau keperluan terdesak.
duty-R029 = Jika teks menghendaki sebab akibat, pastikan kata seperti akibat langsung, hasil atau berkaitan diberikan makna yang luas.
duty-R030 = Jika teks mengiktiraf sesetengah cara sahaja, misalnya paksaan, pertimbangkan untuk meminda teks itu atau mengeluarkan panduan tentang tafsiran luasnya.
duty-R031 = Buka pembelaan kepada kanak-kanak, tidak kira cara apa yang digunakan atau tidak digunakan.
duty-R032 = Jadikan tugas Negara untuk menyangkal pembelaan itu. Tertuduh yang membangkitkannya tidak perlu membuktikannya.
duty-R033 = Pertimbangkan untuk menulis garis panduan tentang peruntukan ini bersama pendakwa dan peguam, untuk pakar dan untuk semua yang lain.
duty-R034 = Dalam garis panduan itu, terangkan model yang digunakan, cara menunjukkan atau menyangkal kaitan, cara menggunakan Konvensyen ASEAN Menentang Pemerdagangan Orang, dan bagaimana triti membantu mentafsirkan pembelaan.
duty-R035 = Keluarkan garis panduan untuk pendakwa supaya prinsip ini digunakan dengan cara yang sama dalam semua kes.
duty-R036 = Terbitkan senarai kesalahan yang sering dipaksakan kepada mangsa, nyatakan bahawa senarai itu terbuka, dan latih pegawai dengannya.
duty-R037 = Pertimbangkan untuk mengubah undang-undang lain yang menjerat mangsa: liabiliti ketat, kawalan sempadan, imigresen, dadah, kerja seks. Mulakan dengan yang hukumannya sebat atau mati.
duty-R038 = Pertimbangkan untuk menjadikan unsur setiap kesalahan industri seks bahawa tertuduh ialah orang dewasa.
duty-R039 = Tetapkan umur minimum tanggungjawab jenayah pada tahap yang sesuai; Jawatankuasa Hak Kanak-Kanak meminta 14 tahun. Jika umur tidak dibuktikan, putuskan bagi faedah kanak-kanak itu.
duty-R040 = Kaji undang-undang yang membolehkan sabitan mangsa diketepikan, dipadamkan daripada rekod atau ditutup.
duty-R041 = Sertai Protokol Kerja Paksa ILO 2014 dan triti lain tentang perkara ini.
duty-R042 = Biarkan prinsip ini dan pembelaan berjalan seiring: menggunakan yang satu tidak sekali-kali menghilangkan yang lain.

## R043-R070

duty-R043 = Ketahui apa yang membentuk pemerdagangan orang dan cari mangsa antara orang yang anda temui sebagai pesalah: pendatang, pekerja seks, pekerja ladang dan nelayan, pembawa dadah, pekerja sindiket penipuan.
duty-R044 = Apabila anda belum pasti, layan orang yang mungkin mangsa sebagai mangsa sehingga fakta jelas.
duty-R045 = Jika orang itu mungkin di bawah 18 tahun dan umurnya belum dibuktikan, layan dia sebagai kanak-kanak dan berikan perlindungan khas sementara umurnya disemak.
duty-R046 = Bebaskan kanak-kanak daripada tahanan serta-merta apabila dilihat bahawa dia mungkin mangsa dan perbuatannya berkait dengan hal itu.
duty-R047 = Rujuk orang itu kepada mekanisme rujukan kebangsaan apabila ada tanda pemerdagangan orang.
duty-R048 = Nilai apa yang terbaik bagi kepentingan kanak-kanak itu dan buat penentuan rasmi tentangnya.
duty-R049 = Hubungi perkhidmatan perlindungan kanak-kanak.
duty-R050 = Cari orang yang mungkin mangsa antara mereka yang ditahan atas hal imigresen. Keluarkan mereka dan rujuk mereka.
duty-R051 = Pertimbangkan visa atau permit perlindungan sementara, supaya orang itu dapat tinggal sementara dilindungi.
duty-R052 = Bercakap dengan pekerja yang ditemui semasa pemeriksaan dan saring mereka sebelum sesiapa dihantar pulang atau dikenakan tindakan.
duty-R053 = Perhatikan tanda pemerdagangan orang pada orang yang anda rawat atau bantu, dan bantu pegawai mengenalinya.
duty-R054 = Ambil kira keseluruhan diri orang itu: umur, gender, asal, status, kecacatan, masa lampau, dan bagaimana semua ini saling mempengaruhi.
duty-R055 = Jangan buat keputusan menurut gambaran anda tentang mangsa yang baik, benar atau layak. Periksa prasangka anda sendiri, terutamanya tentang penipuan dan kerja seks.
duty-R056 = Berikan kepada orang kurang upaya penyesuaian yang diperlukan, dalam prosedur dan sesuai dengan umur, supaya dia dapat mengambil bahagian sepenuhnya.
duty-R057 = Jalankan temu bual dengan cara yang sesuai bagi kanak-kanak dan gender orang itu serta tidak menambah trauma. Tiada siapa perlu fasih bercakap atau tahu bahasa setempat.
duty-R058 = Sediakan peguam atau penasihat undang-undang dari permulaan pengenalpastian hingga akhirnya.
duty-R059 = Pastikan keadaan orang itu diperiksa dengan segera dan dengan betul, supaya mangsa dikenal pasti.
duty-R060 = Latih pegawai yang mengenal pasti mangsa, dan pastikan mereka berkelayakan untuk tugas itu.
duty-R061 = Gunakan prinsip ini dari saat orang itu atau peguamnya menyatakan bahawa pemerdagangan orang menjelaskan perbuatan itu.
duty-R062 = Bersuaralah menentang dasar yang mendedahkan mangsa kepada hukuman, seperti perang dadah, tahanan automatik, peraturan migrasi yang memusuhi, dan serbuan.
duty-R063 = Kumpulkan set penunjuk yang ada, semak dan sesuaikan dengan negara.
duty-R064 = Pastikan tiada penunjuk yang menyisihkan orang menurut profil atau jenis perbuatan yang dituduhkan.
duty-R065 = Kemas kini penunjuk dengan meminta pandangan pengamal dan masyarakat sivil.
duty-R066 = Serahkan penunjuk kepada semua yang mungkin bertemu mangsa dan masukkan ke dalam prosedur kerja, termasuk bagi pasukan petugas, kakitangan kesihatan dan petugas kanak-kanak.
duty-R067 = Gunakan tanda pemerdagangan orang sebagai sebab untuk bertanya lagi. Tanda itu sendiri tidak membuktikan apa-apa, dan ketiadaannya tidak menutup apa-apa.
duty-R068 = Jangkakan bahawa seorang mangsa mungkin telah melakukan beberapa jenis perbuatan yang menyalahi undang-undang, tidak kira apa eksploitasinya.
duty-R069 = Maklumkan badan ASEAN tentang trend baharu dan bantu menyelaraskan penunjuk serantau.
duty-R070 = Lakukan untuk warganegara anda apa yang menjadi kewajipan pejabat anda. Jangan tolak bantuan konsular atau jalan pulang.

## R071-R098

duty-R071 = Jangan tangkap atau tuduh orang itu atas perbuatan yang berkait dengan pemerdagangan orang.
duty-R072 = Dapatkan orang yang terlatih dan berkelayakan untuk menilai tanpa lengah sama ada ini pemerdagangan orang.
duty-R073 = Tanya sama ada orang itu berniat melakukan kesalahan itu sebelum anda menuduhnya.
duty-R074 = Jika undang-undang memberi anda pilihan, pertimbangkan untuk tidak menangkap atau menuduh, termasuk demi kepentingan awam.
duty-R075 = Jika anda tiada pilihan, hantar bersama fail segala yang menunjukkan pemerdagangan orang.
duty-R076 = Pertimbangkan untuk mencatat dalam fail sama ada prinsip ini digunakan dan atas alasan undang-undang apa.
duty-R077 = Siasat siapa di belakang orang itu: hubungan antara mangsa dengan pengeksploitasi.
duty-R078 = Kumpulkan juga keterangan di sekeliling kejadian, termasuk yang membantu tertuduh.
duty-R079 = Lihat melangkaui orang yang berada di hadapan kepada mereka yang mengawalnya. Jangan tangkap mangsa untuk mencapai sasaran.
duty-R080 = Tetapkan dalam rancangan operasi siapa yang akan mengenal pasti mangsa dan siapa yang akan menjaga mereka.
duty-R081 = Jika pandangan berbeza, ikut pegawai yang terlatih mengenal pasti mangsa.
duty-R082 = Saring setiap orang secara berasingan, dan asingkan penganjur daripada orang yang mungkin mangsa.
duty-R083 = Kekalkan rangkaian dan senarai hubungan yang boleh digunakan oleh pegawai, dengan pasukan daripada beberapa bidang.
duty-R084 = Pertimbangkan untuk menilai pegawai menurut saringan dan penggunaan prinsip yang betul, bukan tangkapan sahaja. Kira rujukan yang kemudiannya disahkan.
duty-R085 = Pertimbangkan untuk melindungi pegawai daripada dipersalahkan apabila, dengan suci hati, mereka tidak menuduh seorang mangsa.
duty-R086 = Miliki prosedur tetap untuk mengenal pasti dan merujuk mangsa, sebagaimana dikehendaki oleh perkara 14(1) Konvensyen ASEAN Menentang Pemerdagangan Orang.
duty-R087 = Cari sebab mekanisme rujukan tidak digunakan dan hapuskan halangannya.
duty-R088 = Keluarkan orang yang dianggap atau dikenal pasti sebagai mangsa daripada tahanan serta berikan bantuan dan perlindungan.
duty-R089 = Layan kanak-kanak yang ditemui bersama kumpulan bersenjata atau pengganas sebagai mangsa. Pemulihan dan keluarga didahulukan daripada hukuman.
duty-R090 = Beritahu orang yang ditangkap mengapa dia ditahan, apa pertuduhannya, dan apa hak-haknya.
duty-R091 = Bawa orang yang ditangkap ke hadapan hakim atau pegawai lain yang mempunyai kuasa kehakiman.
duty-R092 = Beritahu orang asing dalam tahanan bahawa konsulatnya boleh dimaklumkan, dan maklumkan konsulat itu jika dia mahu. Jangan sekali-kali berbuat demikian bertentangan dengan kehendak pelarian atau pencari suaka.
duty-R093 = Jika orang itu datang dari negara lain, maklumkan negara itu bahawa dia telah dikenal pasti sebagai mangsa, melainkan dia tidak membenarkannya.
duty-R094 = Ketahui kemudaratan yang dibawa oleh tangkapan dan kurangkannya: gari, gambar, pemeriksaan perubatan tanpa persetujuan.
duty-R095 = Bagi perbuatan yang tidak berkait dengan pemerdagangan orang, tangkapan mungkin wajar. Hormati semua hak orang itu apabila anda melakukannya.
duty-R096 = Gunakan perlindungan yang ada bagi mangsa, saksi dan pemberi maklumat.
duty-R097 = Ambil keterangan orang itu sebelum perbicaraan jika dia ingin pergi, supaya dia tidak perlu tinggal kerananya.
duty-R098 = Jangan usir atau denda sesiapa sebelum mereka disaring.

## R099-R105

duty-R099 = Terima dapatan Negara ASEAN lain bahawa orang itu ialah mangsa, sebagaimana dikehendaki oleh perkara 14(2) Konvensyen ASEAN Menentang Pemerdagangan Orang.
duty-R100 = Pinda perjanjian yang sempit: gunakan takrif antarabangsa, liputi semua mangsa, dan liputi semua perbuatan yang berkait dengan pemerdagangan orang.
duty-R101 = Jika tiada perjanjian yang sesuai, pertimbangkan Konvensyen ASEAN Menentang Pemerdagangan Orang, atau konvensyen PBB menentang jenayah terancang dengan protokol pemerdagangannya, sebagai asas pengiktirafan.
duty-R102 = Tunjukkan kepada pengamal cara menggunakan perjanjian untuk menggugurkan pertuduhan, dan sokong mereka melakukannya.
duty-R103 = Tanya apa yang menghalang pegawai daripada menggunakan perjanjian itu dalam amalan, dan hapuskan sebabnya.
duty-R104 = Jika tanda pemerdagangan orang diketahui selepas seseorang dihantar pulang, beritahu negara yang menghantarnya.
duty-R105 = Cari tahu sama ada negara lain telah mengenal pasti orang itu sebagai mangsa.

## R106-R120

duty-R106 = Tetapkan apa kesan keputusan tentang status mangsa terhadap pendakwaan.
duty-R107 = Jangan dakwa perbuatan yang berkait. Jika kes sedang berjalan, gugurkannya.
duty-R108 = Gunakan budi bicara anda untuk tidak mendakwa sebaik sahaja ada alasan munasabah untuk percaya bahawa orang itu mangsa. Minta kes dihentikan jika sudah dimulakan.
duty-R109 = Timbang sama ada keterangan mencukupi setelah pembelaan diambil kira, dan sama ada kepentingan awam menghendaki perbicaraan.
duty-R110 = Periksa unsur niat dalam setiap pertuduhan, dan sama ada cara yang digunakan oleh pemerdagang menjejaskannya.
duty-R111 = Bagi kanak-kanak, hentikan sebaik sahaja perbuatan itu berkait dengan keadaannya sebagai mangsa. Tiada yang lain diperlukan.
duty-R112 = Setakat yang boleh, buat keputusan hanya selepas orang yang berkelayakan menilai sama ada ini pemerdagangan orang.
duty-R113 = Beri pemberat kepada penilaian itu dalam keputusan anda. Jika anda tidak bersetuju, berikan alasan jelas yang selaras dengan takrif pemerdagangan orang.
duty-R114 = Jika anda mendakwa orang yang mungkin mangsa, terangkan sebabnya dengan jelas.
duty-R115 = Anda boleh memilih untuk tidak mendakwa walaupun tiada kaitan ditemui, untuk melindungi orang itu atau demi kepentingan awam.
duty-R116 = Lihat melangkaui kata-kata suspek sendiri: panggilan yang dipintas, dan apa yang dikatakan oleh mangsa lain dalam fail.
duty-R117 = Jalani latihan untuk mengenali mangsa, dan perintahkan atau minta supaya kes yang berkait ditamatkan.
duty-R118 = Nilai pendakwa menurut sama ada mereka memeriksa niat, dan pastikan mereka melakukannya.
duty-R119 = Beritahu orang itu dengan kata-kata mudah tentang proses, keputusan dan prinsip ini, dalam bentuk yang sesuai dengan bahasa, umur dan kecacatan.
duty-R120 = Ketahui bahawa pendakwa biasa bermula daripada kesalahan dalam kanun dan hanya kemudian bertemu peruntukan tanpa penghukuman. Bantu rakan sekerja menemuinya.

## R121-R128

duty-R121 = Sediakan bantuan guaman kepada mangsa yang dituduh, terutamanya apabila hukuman sebat atau mati mungkin dikenakan.
duty-R122 = Pertimbangkan untuk memberikan atau membiayai bantuan guaman melalui wadah yang dikongsi dengan Negara.
duty-R123 = Cari tahu sama ada anak guam anda telah diperdagangkan, dan rujuk dia.
duty-R124 = Bangkitkan prinsip tanpa penghukuman dahulu, kemudian paksaan ancaman, keperluan terdesak, pertahanan diri atau pemerangkapan mengikut fakta.
duty-R125 = Berikan pembelaan tafsiran luas yang merangkumi cara halus dan kebergantungan.
duty-R126 = Jawab hujah bahawa anak guam itu bersetuju atau mempunyai niat.
duty-R127 = Kemukakan keterangan tentang cara yang digunakan oleh pemerdagang, melalui pakar jika berguna.
duty-R128 = Latih dan biayai peguam bela, dan awasi kerja mereka.

## R129-R141

duty-R129 = Ketahui takrif, peruntukan tanpa penghukuman dan perjanjian, serta lihat di mana undang-undang membenarkan anda menamatkan kes.
duty-R130 = Pertimbangkan sendiri suatu pembelaan apabila tiada pihak yang membangkitkannya.
duty-R131 = Jika pendakwaan tidak berhenti, tamatkan kes kerana penyalahgunaan proses atau kerana pelanggaran kewajipan untuk tidak menghukum. Undang-undang mesti memberi mahkamah kuasa itu.
duty-R132 = Perintahkan pembebasan orang yang ditahan sewenang-wenang, dan berikan remedi.
duty-R133 = Ketahui siapa yang memikul beban pembuktian. Lantik peguam yang cekap dan pastikan ada bantuan guaman.
duty-R134 = Baca bahagian beban pembuktian dalam Garis Panduan 10 bersama Garis Panduan 1: sebaik sahaja pembelaan dibangkitkan, pihak pendakwaan mesti menyangkalnya.
duty-R135 = Keluarkan garis panduan tentang cara orang yang salah ditahan atau disabitkan memperoleh pampasan.
duty-R136 = Berikan hakim standard untuk menilai mutu bantuan guaman.
duty-R137 = Teroka pengalihan dan keadilan restoratif sebagai ganti sabitan, dengan model, panduan dan latihan untuknya.
duty-R138 = Nilai mekanisme restoratif, sesuaikannya bagi mangsa, dan libatkan masyarakat sivil.
duty-R139 = Bagi kanak-kanak, pilih langkah di luar mahkamah: pemulihan serta kembali kepada masyarakat dan keluarga.
duty-R140 = Miliki prosedur tetap untuk menyerahkan kanak-kanak daripada kumpulan bersenjata kepada perlindungan kanak-kanak awam. Jangan tahan kanak-kanak itu dalam tahanan pentadbiran.
duty-R141 = Perhatikan bagaimana resolusi Majlis Keselamatan 2388 dan 2427 dipatuhi, dan bersuaralah menyokongnya.

## R142-R155

duty-R142 = Elakkan apa-apa hukuman. Gunakan peringanan hanya sebagai jalan terakhir; peringanan tidak memenuhi kewajipan untuk tidak menghukum.
duty-R143 = Sesuaikan hukuman dengan kesalahan yang sebenar: semakin kuat kaitan dengan pemerdagangan orang, semakin kurang salahnya.
duty-R144 = Persoalkan andaian anda sendiri, dan ketahui peraturan tentang peringanan hukuman.
duty-R145 = Batalkan hukuman itu: ketepikan sabitan, padamkan atau tutup rekod, dan tarik balik denda serta hukuman lain.
duty-R146 = Bayar pampasan bagi sabitan, tahanan atau pengusiran yang salah.
duty-R147 = Pastikan jalan rayuan terbuka kepada mangsa yang disabitkan.
duty-R148 = Wujudkan mekanisme aduan dan dana bagi mangsa yang salah dihukum, sama bagi setiap bentuk pemerdagangan orang.
duty-R149 = Cari apa yang menghalang mangsa daripada remedi dan hapuskannya: rekod jenayah, larangan perjalanan, bahasa, status, tiada pengiktirafan.
duty-R150 = Bantu orang itu memfailkan permohonan untuk membersihkan sabitan, juga merentas sempadan.
duty-R151 = Kaji undang-undang tentang pembersihan sabitan: kesannya terhadap rekod, kesalahan yang diliputinya, dan di mana hadnya.
duty-R152 = Berikan tafsiran luas kepada peraturan yang membolehkan sabitan diketepikan.
duty-R153 = Biayai mahkamah dan bantuan guaman supaya mangsa tidak menanggung kos atau beban membersihkan nama mereka.
duty-R154 = Jangan biarkan sabitan sedemikian menyebabkan orang itu kehilangan permit, tempoh pertimbangan, faedah, kerja, persekolahan atau pampasan.
duty-R155 = Beritahu orang itu remedi yang ada, dalam bahasanya dan dalam bentuk yang mesra kanak-kanak serta mudah diakses.

## R156-R165

duty-R156 = Masukkan perkara 14(7) Konvensyen ASEAN Menentang Pemerdagangan Orang ke dalam pemantauan negara, dengan penunjuk yang khusus, boleh diukur, boleh dicapai, relevan dan terikat masa.
duty-R157 = Kumpulkan, lindungi, gabungkan dan analisis data, dan jaga privasi orang.
duty-R158 = Perhatikan pengenalpastian dan perbicaraan, dan dengar mereka yang berkenaan dalam keadaan selamat.
duty-R159 = Anda boleh menyokong pemantauan oleh Negara dan menjalankan pemantauan sendiri.
duty-R160 = Laporkan kepada SOMTC bagaimana perkara 14(7) dilaksanakan.
duty-R161 = Laporkan kepada Kumpulan Kerja SOMTC mengenai pemerdagangan orang, dengan templat yang sama.
duty-R162 = Sediakan templat, tambahkan kepakaran hak asasi manusia, dan semak hasil merentas sektor.
duty-R163 = Terbitkan hasil dan bertindak terhadap kekurangan.
duty-R164 = Pastikan pegawai tahu apa itu pemerdagangan orang dan cara merujuk. Jika tiada mekanisme rujukan kebangsaan, nyatakan siapa yang perlu dihubungi.
duty-R165 = Selaraskan kerja tentang prinsip ini dan laporkannya kepada para menteri, sebagaimana diperuntukkan oleh perkara 24 Konvensyen ASEAN Menentang Pemerdagangan Orang.
