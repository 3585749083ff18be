/**
 * Bahasa Indonesia. Every word that is matched against an Indonesian letter, every sentence that a fix may write into one,
 * and the messages in Indonesian. The notation of cues is explained in `core/cue.ts`.
 */
import type { LanguagePack } from '../core/language.ts';
import { indonesian } from '../templates/id.ts';
import learnt from './id.learnt.json' with { type: 'json' };

export const id: LanguagePack = {
  id: 'id',
  common:
    'yang dan di ke dari untuk pada dengan saya aku gue gua kami kita anda bapak ibu pak bu mbak mas kak kakak ini itu tidak belum bisa dapat akan sudah telah karena atas kepada dalam adalah juga ada tersebut terima kasih makasih mohon maaf hormat yth semoga nggak gak ga ya sy yg utk krn dgn tdk udah aja jadi kalau jika bila agar lebih masih namun tetapi tapi sekali lagi selamat salam sebagai oleh bagi mau ingin harus',
  abbreviations:
    'yth bpk ibu sdr sdri drs dra dr ir prof hj h no jl jln tgl a.n u.p d.a s.d dll dsb dst tsb ttd hlm cv pt tbk s.e s.h s.t s.kom s.pd s.sos s.psi m.m m.si m.t m.pd m.kom ph.d rp tlp telp hp ext kab kec kel drg apt ust k.h kh rt rw ps nb jend kol let kapt u.b',
  headers: {
    subject: ['subjek', 'perihal', 'hal', 'subject', 'subyek', 'judul', 'prihal', 're'],
    from: ['dari', 'from', 'pengirim'],
    to: ['kepada', 'to', 'ke', 'penerima'],
    cc: ['cc', 'tembusan', 'bcc'],
    date: ['tanggal', 'date', 'dikirim', 'sent', 'waktu'],
    number: ['nomor', 'no', 'lampiran', 'lamp', 'nomor surat', 'nomor surat bapak', 'sifat'],
  },
  foreign: {
    quote:
      /^(?:pada\b.{6,120}\b(?:menulis|menulis:)$|pada\b.{6,140}menulis:|-+ ?(?:pesan (?:asli|terusan|diteruskan)|pesan yang diteruskan|original message|forwarded message) ?-+|.{3,80}<[^>]+@[^>]+> menulis:$|awal pesan terusan:|\d{1,2} \w+ \d{4}.{0,60}menulis:$)/i,
    footer:
      /^(?:(?:dikirim|terkirim) (?:dari|melalui|menggunakan|lewat|via)\b.{2,50}|sent from (?:my|a|the|outlook|yahoo|mail|proton|samsung)\b.{0,40}|dapatkan outlook untuk .*|unduh .{2,40} (?:untuk|di) (?:android|ios).*|-- ?)$/i,
    legal:
      /\b(?:rahasia|bersifat pribadi|hanya (?:di)?tujukan|penafian|sanggahan|confidential|disclaimer|salah kirim|bukan penerima|tidak berhak|pertimbangkan lingkungan|jangan mencetak|dilarang (?:menyebar|menggandakan|menyalin))/i,
  },
  date: /^(?:[\p{L} .]{2,30}, ?)?(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),? )?\d{1,2}(?: |-|\/)(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|\d)\p{L}*(?: |-|\/|\.)?\d{0,4}$/iu,

  families: {
    'me-too': '(saya|sy|aku|ku|gue|gw|gua|kami|awak|ana|beta)',
    hon: '(bapak|ibu|bapak/ibu|pak|bu|mbak|mas|kak|kakak|bang|abang|saudara|sdr|anda|tim|dokter|ustaz|ustad|ustadzah|beliau|panitia|perusahaan|pihak|mba|koh|cik|om|tante|uni|uda|bli|teh|teteh|kang|prof|profesor|pendeta|romo|suster|yang|mulia)',
    tidak:
      '(tidak|tak|tdk|tidak lagi|belum|blm|nggak|enggak|gak|ga|ngga|ndak|nda|kagak|kaga|tiada|bukan|urung|batal|tidaklah|g|gk|engga|ngak|ora|teu|tida)',
    bisa: '(bisa|dapat|dpt|bs|mungkin|jadi|akan|sanggup|mampu|ingin|mau|bersedia|berkenan|perlu|usah|berniat|sempat|memungkinkan|hendak|boleh|berani|jd|lagi|juga|kuasa|tertarik|berminat|bakal|sampai|ikut|memutuskan|kunjung)',
    ikut: '(hadir~|menghadiri|dtg|datang|mendatangi|ikut|mengikuti|ikuti|diikuti|ngikutin|lanjut|melanjutkan|lanjutkan|dilanjutkan|lanjutin|ngelanjutin|melanjut~|meneruskan|diteruskan|teruskan|nerusin|memenuhi|penuhi|menerima|terima|nerima|diterima|mengambil|ambil|diambil|ngambil|berpartisipasi|bergabung|gabung|berproses|maju|memproses|diproses|menyanggupi|sanggupi|berlanjut|proses|turut|meladeni|dateng|masuk|menempuh|menjalani|interview|wawancara|interviu|berangkat|menyambut|mengisi|menghadap|sambut|menggunakan|memanfaatkan|menyambung|penuhin|menindaklanjuti)',
    thanks:
      '(terima kasih|terimakasih|trima kasih|makasih|makasi|mksh|mksih|mks|thx|thanks|thank you|trims|tengkyu|thankyou|trm ksh|trmksh|trima ksh|tks|nuhun|hatur nuhun|matur nuwun|maturnuwun|matur suwun|suksma|suksme|matur suksma|mauliate|kurre sumanga|tarimo kasih|tarimokasih|jazakumullah|jazakallah|jazakillah|syukron|sukron|alhamdulillah jazakumullah|tq|ty|kamsia|xie xie|bujur|epanggawang|amanai|danke|dank|arigato|gracias|mks ya|makasii|makasiih|makaciw|suwun|sakalangkong|terimakasi|terima kasi|trimakasih|trimakasi)',
    kerja:
      '(kerja|kerjaan|pekerjaan|perusahaan|kantor|instansi|tempat|posisi|kontrak|tawaran|penawaran|lowongan|offer|offering|job|sekolah|rumah sakit|klinik|apotek|bank|startup|pabrik|toko|kampus|lembaga|pengangkatan|perguruan|perguruan tinggi|firma|agensi|hotel|yayasan|pt|cv|bengkel|restoran|kafe|proyek|universitas|dinas|cpns|pns|asn|bumn|studio|koperasi|gudang|salon|panggilan|pihak|company|grup|group|kapal|tambang|puskesmas|unit|divisi)',
    lain: '(lain|lainnya|lainnya|sebelah|baru|berbeda|seberang|sana|orang lain|satunya|tetangga|lebih dekat|dekat rumah|asing|sendiri|lama|sekarang|saat ini)',
    nanti:
      '(kemudian hari|kelak|suatu saat|suatu hari|suatu waktu|suatu ketika|lain waktu|lain kali|lain kesempatan|lain hari|kesempatan lain|kesempatan berikutnya|kesempatan selanjutnya|kesempatan berbeda|waktu lain|masa depan|masa mendatang|masa yang akan datang|waktu mendatang|ke depan|ke depannya|kedepan|kedepannya|mendatang|nanti|nantinya|tahun depan|tahun mendatang|bulan depan|berikutnya|selanjutnya|kembali|lagi|lg|akan datang|lain wkt|lain hr|nnt|someday|next time|periode|gelombang|musim depan|seterusnya|besok-besok|kapan-kapan|next|selepas|setelah lulus|setelah wisuda|sesudah|semester depan|di lain|future)',
    harap:
      '(harap|berharap|harapan|harapkan|mengharap|mengharapkan|semoga|moga|moga-moga|mudah-mudahan|mudah2an|insyaallah|insya allah|insha allah|inshaallah|senang|gembira|bersedia|berminat|tertarik|minat|ingin|pengin|pengen|mau|terbuka|sudi|siap|bahagia|antusias|boleh|menantikan|menanti|nantikan|tunggu|ditunggu|bersyukur|girang|sukacita|suka cita|bangga|terhormat|kehormatan|rindu|kepingin|kepengen|niat|berniat|tetap|pasti|jangan|silakan|silahkan|monggo|mangga|mohon|tolong|please|semoga saja|hayuk|ayo|yuk|mari|apabila|jika|bila|kalau|kalo|klo|klu|bilamana|andai|andaikan|seandainya|sekiranya|manakala|nek|lamun|siapa tahu|sapa tau|siapa tau|sp tau|kali aja|kiranya|doakan|doain|berkenan|rela)',
    temu: '(dipertimbangkan|mempertimbangkan|pertimbangkan|melamar~|lamar|ngelamar|nglamar|lamaran|mendaftar|daftar|ndaftar|apply|bekerja sama|bekerjasama|kerja sama|kerjasama|kerja bareng|bekerja|bergabung|gabung|bertemu|berjumpa|jumpa|ketemu|ketemuan|bersua|dipertemukan|mempertemukan|pertemukan|dihubungi|menghubungi|hubungi|kontak|dikontak|dikabari|kabari|kabarin|mengabari|kabar|info|infokan|diinfokan|dikasih tahu|kasih tahu|kasih tau|beri tahu|memberi tahu|colek|dicolek|ingat|diingat|ingat-ingat|terhubung|berhubungan|hubungan|silaturahmi|silaturahim|terjalin|menjalin|jalin|komunikasi|berkomunikasi|berkolaborasi|kolaborasi|mengikuti|ikut|ikutan|kesempatan|peluang|lowongan|lowker|loker|posisi|formasi|bukaan|berjodoh|jodoh|ngobrol|berbincang|berdiskusi|diskusi|mengobrol|disimpan|simpan|menyimpan|diajak|ajak|mengajak|diundang|undang|undangan|dipanggil|panggil|panggilan|rekrutmen|seleksi|berkarya|membantu|mencoba|coba|nyoba|dicoba|kembali|berkontribusi|kontribusi|mengabdi|connect|keep in touch|stay in touch|contact|kirim|dikirimi|menyambut|mampir|berpapasan|buka|dibuka|terbuka|sambung|berjuang|diberi|dikasih|dilibatkan|terlibat|role|project|proyek|tawaran|follow|menunggu|tersedia|cocok|dicalonkan|mencalonkan|pintu|datang|hadir|interview|wawancara|diinterview|diwawancara|diwawancarai|lanjut|dilanjutkan|main|magang|kesempatannya|kesempatan lagi|dapat kesempatan|berproses)',
    // of claims
    saya: '(saya|sy|aku|ku|gue|gw|gua|kami|q)',
    'kantor-kini':
      '(kantor|perusahaan|tempat|tempat kerja|pekerjaan|kerjaan|posisi|jabatan|sekolah|rumah sakit|instansi|toko|pabrik|bank|sana) (kerja)? (saya|kami|sy|aku|gue)? (yang)? (sekarang|saat ini|sendiri|yang sama|kini)',
    hari: '((hari)? (senin|selasa|rabu|kamis|jumat|sabtu|minggu)|besok|lusa|(minggu|pekan|bulan|tahun|semester) (depan|ini|lalu)|(tanggal)? ~ (januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)',
    masuk: '(bekerja|kerja|bergabung|gabung|bertugas|masuk kerja|mengajar di)',
    'penuh-waktu': '(penuh waktu|full time|full-time|fulltime|purnawaktu)',
    kerabat:
      '(atasannya|istrinya|suaminya|anaknya|pemiliknya|temannya|ibunya|ayahnya|suamiku|istriku|ibuku|ayahku|adikku|(ibu|bapak|ayah|papa|mama|orang tua|suami|istri|anak|adik|kakak|nenek|kakek|paman|bibi|tante|om|mertua|teman|sahabat|kawan|sepupu|keponakan|tetangga|ponakan) (saya|sy|kami|aku|gue|kandung|ipar|bungsu|sulung|kos))',
    kelak:
      '((minggu|bulan|tahun) depan|setelah (itu|sembuh|pulih)|sesudah itu|kalau sudah|begitu sembuh|kelak|nanti|~ (minggu|bulan) lagi)',
    acara:
      '(mendaki|pendakian|naik gunung|liburan|berlibur|jalan-jalan|berwisata|wisata|piknik|touring|kemah|camping|bulan madu|menyelam|bersepeda|maraton|marathon|lomba|turnamen|pertandingan|konser|festival|umrah|lembur|keliling|main bola|futsal|kejuaraan|memancing)',
    'kantor-ibu':
      '((kantor|toko|perusahaan|lokasi|sekolah|klinik|gudang|pabrik|hotel|tempat|studio|cabang) (ibu|bapak|kakak|kak|pak|bu|mbak|mas|anda|itu|tersebut|nya)|kantornya|lokasinya|tempatnya|tokonya)',
    dekat:
      '(di sebelah|persis di|bersebelahan|di seberang|di depan rumah|(terlalu|sangat) dekat|dekat (sekali|dengan rumah|dari rumah|rumah)|~ menit (jalan|berjalan|dari)|satu gang|selangkah|sejengkal)',
    orang: '(nasabah|pelanggan|pasien|pembeli|tamu|klien|orang|konsumen|murid)',
    gaji: '(gaji|gajinya|upah|upahnya|uang|uangnya|materi|kompensasi|bayaran|bayarannya|penghasilan|tunjangan|nominal|honor|honornya|remunerasi|salary|angkanya)',
    rendah:
      '(di bawah|dibawah|kecil|rendah|kurang|minim|pas-pasan|({tidak}) (cukup|menutup|sebanding|memenuhi|sesuai|mencukupi|masuk)|dua kali lipat|lebih (tinggi|besar))',
    ingin: '(ingin|mau|mencari|cari|butuh|membutuhkan|mengharapkan|pengin|pengen|lebih suka|suka)',
    punya: '(bekerja|kerja|punya|memiliki|jadi|bertemu|melayani)? (di|dengan|yang|sebagai)? (banyak)?',
  },

  cues: {
    // ucapan terima kasih atau penghargaan atas undangan, waktu, kesempatan atau prosesnya, dengan atau tanpa kata itu
    gratitude: {
      any: [
        '{thanks} … (atas|untuk|buat|bwt|utk|sudah|sdh|udah|telah|karena|krn|kepada|for|sebesar-besarnya|sebanyak-banyaknya|setulus-tulusnya|sedalam-dalamnya|tak terhingga|yang|banyak|banget|bgt|sekali|pisan|ingkang|dumateng|kana|tos|parantos|udh|dah|lah|juga|undangannya|infonya|waktunya|kesempatannya|tawarannya|interviewnya|ajakannya|panggilannya|penawarannya|respons~|kabarnya|ya|krna|ats|khairan|khoiron|byk)',
        '(mengucap|mengucapkan|ucapkan|menyampaikan|sampaikan|haturkan|menghaturkan|haturan|ngaturaken|ucapin|ngucapin|ucap|sampein) … {thanks}',
        '(berterima kasih|berterimakasih|bersyukur|mensyukuri|syukur)',
        '(menghargai|hargai|ngehargain|apresiasi|mengapresiasi|ngapresiasi|appreciate|respek|penghargaan)',
        '(kehormatan|terhormat|dihormati|tersanjung|tersentuh|terharu|bangga|kebanggaan|berkesan|beruntung|berutang budi|utang budi|hutang budi|berhutang budi|(suatu|sebuah|merupakan|menjadi|sungguh|anggap) anugerah|berkah)',
        '(baik|murah) (hati|banget|sekali) {hon}? … (mau|sudah|telah|mengundang|memanggil|memberi|kasih)',
        '(kebaikan|kemurahan|budi baik|kepercayaan) {hon} …',
        '(senang|bahagia|gembira) … (dipercaya|terpilih|dipilih|diundang|dipanggil|diberi kesempatan|dikasih kesempatan)',
        '(tidak|tak|takkan|ga|nggak) … (lupa|lupakan|terlupakan) … (kebaikan|jasa|kesempatan)',
        '(saya|aku|kami) {thanks} (sekali|banget)',
        '(matur|ngaturaken|atur) (sembah nuwun|nuwun|suwun|panuwun) …',
        '(saya|kami|aku) terima dengan (gembira|senang|suka cita|sukacita|bahagia|rasa syukur|haru|bangga)',
        '(gembira|senang|bahagia|girang|sukacita|lega|haru|bangga) … (menerima|mendapat~|membaca|dapat|dapet) … (undangan|panggilan|tawaran|kabar|surat|kepercayaan|penawaran)',
      ],
      unless: [
        '{thanks} … (atas|untuk|buat|utk) … (pengertian|pengertiannya|perhatian|perhatiannya|maklumnya|permaklumannya|kemaklumannya|kesabaran|kesabarannya|pemahaman|pemahamannya|kerja samanya|kerja sama|kerjasamanya|kebijaksanaannya|kebijaksanaan|kemaklumannya)',
        '{thanks} (banyak)? (sebelum~|sblmnya|sebelumnya|lebih dulu)',
        '^ {thanks} (banyak)? (ya|y|yah)? {hon}? (~)? $',
        '(demikian|sekian) … {thanks} $',
        '{thanks} (udah|sudah|telah|sdh) (mau)? (ngerti|mengerti|maklum|memaklumi|memahami|paham|baca|membaca|sabar)',
        '(akan|bakal|sangat|saya akan|kami) (sangat|amat)? (menghargai|berterima kasih|bersyukur|hargai|apresiasi) … (jika|bila|apabila|kalau|kalo)',
        '(mohon|tolong|harap|semoga|hendaknya|sepatutnya|seharusnya|belajar~|belajarlah|kurang|tidak|tdk|nggak|gak|ga|sama sekali tidak|lain kali) (bapak|ibu|anda|saudara|kalian|perusahaan)? (lebih)? (hargai|menghargai|dihargai)',
        '(mohon|saya|kami) (apresiasi|hargai|menghargai) (pengertian|privasi|keputusan)',
        '(utk|untuk|demi|pertimbangan) kehormatan',
        '(bersyukur|syukur|untung|beruntung) (tidak|nggak|ga|gak|bukan|saya tidak|aku ga)',
        'yang (terhormat|saya hormati|kami hormati|dihormati)',
      ],
    },
    // kata-kata yang membuat pembaca tahu jawabannya tidak, termasuk yang tersirat
    decision: {
      any: [
        '{tidak} {bisa}? … {ikut}',
        '{tidak} {bisa} … (bergabung|hadir|datang|ikut|lanjut|menerima|mengambil|memenuhi|meneruskan|melanjutkan|mengikuti|menyanggupi)',
        '{tidak} (akan)? (saya|aku|sy|gue|kami) (ambil|lanjutkan|ikuti|terima|teruskan|hadiri|penuhi|lanjutin|terusin|jalani)',
        '(interview~|wawancara~|tawaran~|undangan~|proses~|penawaran~|kesempatan~|posisi~|lamaran~|seleksi~|jadwal~) … {tidak} … (saya|aku|sy|gue|kami|bisa|dapat|jadi|ambil|lanjut~)',
        '(membatalkan|batalkan|batal|dibatalkan|batalin|ngebatalin|cancel|nge-cancel|ngecancel|kensel|cancelin|dicancel|mbatalin|dibatalin|pembatalan|urung|mengurungkan|urungkan|diurungkan|gajadi|gak jadi|ga jadi|nggak jadi|tidak jadi|tdk jadi|ndak jadi|tak jadi|enggak jadi|gk jadi|ngga jadi|ga jd|gak jd|tdk jd)',
        '(mundur|mengundurkan|undur|mundurin|pengunduran|menarik diri|tarik diri|mundurkan|undurkan|pamit|angkat kaki|cabut berkas|cabut lamaran|mencabut|melepas~|lepaskan|lepas|relakan|merelakan|ikhlaskan|melewatkan|lewatkan|skip|pass|stop|berhenti|menghentikan|hentikan|nyerah|menyerah|resign|withdraw|decline|menyudahi|sudahi|mengakhiri|akhiri|undur diri|menarik kembali|tarik kembali|ditarik) … (dari|proses|lamaran|seleksi|diri|kesempatan|interview|tawaran|dulu|aja|saja|wawancara|berkas|pencalonan|saya|sampai|di sini|kali|undangan|penawaran|rekrutmen|tahap~|deh|ya|offering|offer|aplikasi|untuk|dengan|sy|aku|posisi|slot|kak|pak|bu|mbak|mas|saat)',
        '(mundur|mengundurkan diri|undur diri|mohon pamit|izin pamit|izin mundur|ijin mundur|menarik diri)',
        '(menarik|tarik|narik|mencabut|cabut|nyabut|menutup|tutup) (kembali|balik)? (berkas|lamaran|aplikasi|pencalonan|permohonan|diri|surat lamaran)',
        '(menolak|tolak|nolak|menampik|ditolak|penolakan)',
        '(mohon|minta|izin|ijin|pamit|mhn) (izin|ijin|maaf|diri)? (untuk|utk|buat)? (absen|mundur|pamit|undur)',
        '(mohon|minta|izin|ijin|pamit|mhn) (izin|ijin|maaf|diri)? (untuk|utk|buat)? (tidak|tdk|tak|nggak|gak|ga) (akan|bisa|dapat|jadi)? (hadir|ikut|mengikuti|melanjutkan|lanjut|datang|meneruskan|menghadiri|memenuhi|menerima|mengambil|bergabung)',
        '(lamaran|nama|berkas|data) (saya|sy|aku) … (dibatalkan|ditarik|dicoret|dihapus|dikeluarkan|tidak dilanjutkan|tidak usah|diabaikan|dicabut|ditutup|dianggap)',
        '(coret|hapus|keluarkan|abaikan) (saja)? (nama|lamaran|berkas|data) (saya|sy|aku)',
        '(slot|jadwal|tempat|jatah|giliran|kursi|kesempatan|posisi) … (diberikan|dikasih|dialihkan|diserahkan|dipakai|diisi|untuk|buat|berikan|alihkan|serahkan|kasih) … (orang|kandidat|pelamar|peserta|calon|yang|teman|rekan) …',
        '(berhalangan|absen)',
        '(memutuskan|putuskan|memilih|milih|pilih|keputusan~|mutusin|mantap|sepakat|condong|menjatuhkan) … (tidak|tak|tdk|bertahan|tetap|mundur|menetap|stay|menerima|mengambil|tinggal|nggak|gak|ga|batal|fokus|bekerja|lanjut di|melanjutkan|kerja|yang lain|tempat|tawaran|gabung|bergabung|ikut)',
        '(memilih|milih|pilih|akan|saya|tetap) (untuk)? (bertahan|bertahan di|stay) …',
        '(menerima|saya terima|aku terima|sudah terima|udah terima|telah terima|keburu terima|ambil|mengambil|keterima|diterima|tanda tangan|menandatangani|ttd|tandatangani|teken|menyanggupi|bergabung|gabung|join|nerima|tandatangan|meneken|menyepakati|terikat|mulai|memulai|mendapat|dapat|dapet|memperoleh|iyakan|mengiyakan|deal) … {kerja} … {lain}',
        '(menerima|saya terima|aku terima|sudah terima|udah terima|telah terima|keburu terima|ambil|mengambil|keterima|diterima|tanda tangan|menandatangani|ttd|tandatangani|bergabung|gabung|join|nerima|memulai|mulai|mendapat|dapat|dapet) … (tempat|tawaran|pekerjaan|kerja|kerjaan|kontrak|penawaran|posisi) … (di|dari|dengan|yang|lebih)',
        '(sudah|telah|udah|sdh|resmi|keburu|terlanjur|lebih dulu|lebih dahulu|baru saja) (resmi|lebih dulu|keburu|terlanjur|lebih dahulu)? (diterima|keterima|tanda tangan|menandatangani|ttd|teken|kerja|bekerja|gabung|bergabung|terikat|deal|join|menerima|mengiyakan|komitmen|berkomitmen|sign) …',
        'pass (dulu|aja|deh|kali ini)?',
        '(bukan|belum|blm) (rezeki|rejeki|jodoh|rezekinya|jodohnya|jodohku|rejekinya) …',
        '{tidak} {bisa}? (melanjut~|meneruskan|lanjut|terus)',
        '{tidak} (akan|bisa|dapat|jadi)? (bergabung|hadir|datang|dtg|dateng|ikut|lanjut|maju)',
        '(keberatan|enggan) (untuk)? (hadir|ikut|mengikuti|melanjutkan|menerima|meneruskan)',
        '(jawaban|jawabannya|keputusan|keputusannya) … (tidak|tdk|nggak|no)',
        '(cukup|sampai) (sampai)? (di sini|disini|sekian)',
        '(say|bilang|berkata|jawab) (no|tidak|nggak|enggak)',
        '(mengalah|let go|legowo)',
        '(tidak|tdk|nggak|gak|ga|belum) (lagi|lg)? (tersedia|available|berminat|tertarik|mencari|cari|bersedia|berniat|melamar|mengejar)',
        '{tidak} (lagi|sanggup|mampu|kuat|layak)? (lagi|untuk)? (mencalonkan|mengemban|memikul|mengikutsertakan|menyanggupi|berlaga|bersaing|mengajukan|menduduki) …',
        '(saya|aku|sy|gue|kami) (akan|mau|pilih|putuskan|memutuskan)? (mundur|mengundurkan diri|pamit|undur diri|cancel|batal|nyerah|skip|tolak|urungkan)',
      ],
      unless: [
        '(diteruskan|teruskan|meneruskan) (ke|kepada) (bagian|rekan|tim|pihak|kolega|atasan)',
        '(mungkin|barangkali|kemungkinan|sepertinya|kayaknya|rasanya|siapa tahu|bisa jadi|boleh jadi|entah|apakah|antara|ragu|belum tahu|belum pasti|belum tentu|lanjut atau) … (tidak|tdk|nggak|gak|ga|mundur|batal|lanjut|ambil|menolak|mengundurkan) (jadi|lanjut|ikut|bisa|dapat|terburu-buru|buru-buru|atau|,)? (ambil|hadir|datang|diri)?',
        '(mungkin) (lanjut|nggak|tidak|ga|gak|ikut|ambil|mundur)',
        '(apabila|jika|bila|kalau|kalo|bilamana) … (tidak|berhalangan|batal|membatalkan|mundur|mengundurkan|menolak)',
        '(bukan|bukannya|tidak|tanpa|nggak|gak|ga|jangan|daripada|tdk) (bermaksud|ingin|mau|berniat|maksud|hendak|usah|perlu|sedang|lagi|bermaksud untuk|ingin terlihat|enak)? (untuk)? (menolak|mundur|membatalkan|mengundurkan|nolak|batal|menyerah)',
        '(tidak|tdk|nggak|gak|ga|tanpa) (akan)? (mengurangi|menutup|lupa|mengubah|menilai|bermaksud|terburu-buru|buru-buru|menyangka|menduga|sabar|keberatan|terhingga|terkira|berubah|berkurang|masalah|apa-apa|menyalahkan|merugikan)',
        '(tidak|belum|tdk|nggak|gak|ga) … (menerima|terima|dapat|dapet) (kabar|balasan|info|informasi|jawaban|tanggapan|email|pemberitahuan)',
        '(sempat|pernah|dulu|waktu itu|kemarin sempat) (saya|aku)? (mengundurkan|mundur|membatalkan|menolak|nolak|batal|nge-cancel|cancel) …',
        '(tidak|nggak|gak|ga|tdk) (datang|hadir|masuk) (kerja|sekolah|kuliah|lagi hari)',
        'batal puasa',
        'yang (saya|sy|aku|kami) terima',
        '(reach|reaching) out',
      ],
    },
    // menimbang-nimbang tanpa memutuskan
    hedge: {
      any: [
        '(bingung|bimbang|ragu|ragu-ragu|gamang|galau|dilema|dilematis|maju mundur|setengah hati)',
        '(menimbang-nimbang|menimbang|nimbang-nimbang|pikir-pikir|mikir-mikir|mikir dulu|pikir dulu|berpikir-pikir|pertimbangkan dulu|mempertimbangkan dulu|bolak-balik)',
        '(masih|sedang|lagi|tengah) … (berpikir|mempertimbangkan|menimbang~|mikir|memikirkan|mikirin|menunggu|nunggu|berdiskusi|istikharah|mengkaji|pikir~|ragu|bingung|mikir-mikir)',
        '(lihat|liat|kita lihat|tengok) (saja|aja|nanti|dulu|situasi|perkembangan~|kondisi)',
        '(mungkin|barangkali|bisa jadi|boleh jadi|entahlah|entah|kayaknya|sepertinya|agaknya|rasanya|kira-kira) … (tidak|nggak|gak|ga|belum|lanjut|ikut|mundur|lain|baiknya|bisa|jadi|perlu|datang|hadir|batal|nanti|agak|kurang|sulit|susah|berat)',
        '(belum|blm) (bisa|dapat)? (memutuskan|pasti|yakin|tentu|tahu|ada keputusan|mengambil keputusan|menentukan|mantap|mutusin|putuskan|ambil keputusan|fix|berani|menjawab|memberi jawaban|ngasih jawaban|memberikan jawaban)',
        '(tidak|nggak|gak|ga|kurang|tdk) (terlalu|begitu|sepenuhnya|seratus persen)? (yakin|pasti|tahu pasti)',
        '(minta|butuh|perlu|memerlukan) … waktu',
        '(jangan|tidak|nggak|gak|tdk) (mau|ingin)? (terburu-buru|buru-buru)',
        '(sementara|untuk sementara|saat ini) … (dulu|lihat|tunda|ditunda|menunda|hold|pending)',
        '(pending|digantung|hold) (dulu|aja)',
        '(kita|nanti|biar) (lihat|liat|kabar~)',
        '(di satu sisi|di lain sisi|di sisi lain)',
        '(susah|sulit) (memutuskan|untuk memutuskan)',
        'nanti saya kabari',
      ],
    },
    reason: {
      any: [
        '(karena|krn|karna|sebab|lantaran|soalnya|soalny|gara-gara|gara2|sehubungan|berhubung|dikarenakan|disebabkan|akibat|mengingat|oleh karena|oleh sebab|alasan~|pertimbangan~|sehingga|shg|supaya|agar|demi|maklum)',
        '(gaji|gajinya|upah|salary|kompensasi|tunjangan|benefit|jarak|jauh|kejauhan|lokasi|lokasinya|perjalanan|ongkos|jadwal|bentrok|sif|shift|jam kerja|keluarga|kesehatan|sakit|operasi|ujian|kuliah|skripsi|sidang|wisuda|budaya|nilai|tugas|tanggung jawab|wfo|wfh|remote|relokasi|pindah|kontrak)',
        '(ibu|ayah|bapak|suami|istri|anak|orang tua|mertua|nenek|kakek|adik|kakak) (saya|kami|sy|aku)',
        '(ternyata|rupanya|setelah)',
        '(diterima|keterima|tawaran|penawaran|menandatangani)',
      ],
    },
    // kata-kata yang memohon maaf, atau menyesal telah merepotkan
    apology: {
      any: [
        '(maaf|maafkan|maafin|maap|mapkan|memaafkan|dimaafkan|sori|sory|sorry|permohonan maaf|ampun|mangapunten|pangapunten|ngapunten|nyuwun pangapunten|punten|hapunten|pangapuro|ngapura|ampura|ampurayang|nunas ampura|santabe|tabik|tabe|mf|mhn maaf|apologies|maapin|maafnya|maaaf|maaff|muhun maaf|afwan|sepurane|sepuranya)',
        '(menyesal|nyesel|menyesali|sesali|penyesalan|sesal) … (merepotkan|mengecewakan|mendadak|menyusahkan|mengganggu|keputusan|pembatalan|ketidaknyamanan|membuat|telah|sudah|karena|ini|tidak|harus|atas|membatalkan|merugikan|terlambat)',
        '(sungguh|sangat|sungguh-sungguh|amat|teramat|benar-benar) (menyesal|tidak enak|tak enak|nggak enak|gak enak|ga enak|malu|menyesalkan)',
        '(merasa|jadi|rasanya) (sangat|sungguh|amat|benar-benar|jadi)? (tidak enak|tak enak|nggak enak|gak enak|ga enak|tdk enak|bersalah|nggak enakan|malu|sungkan)',
        '(nggak|gak|ga|tak|tidak|tdk) enak (hati|banget|sekali|sama)',
        '(merepotkan|menyusahkan|mengecewakan) … (maaf|menyesal)',
        '(harap|mohon) (dapat)? (dimaafkan|dimaklumi|memaklumi)',
        '(kekhilafan|khilaf|kesalahan saya)',
      ],
      unless: [
        '(turut|ikut) (menyesal|prihatin|sedih|berduka|berbelasungkawa)',
        '(tidak|tdk|nggak|gak|ga|tanpa|bukan) (perlu|usah|akan|ada|mau)? (minta|meminta|memohon)? (maaf|menyesal|sorry)',
        '(tidak|tdk|nggak|gak|ga) menyesal',
        '(menyesal|menyesalkan) (mendengar|atas meninggalnya|atas sikap|perlakuan|sikap|cara)',
        '(anda|bapak|ibu|perusahaan|kalian|mereka|saudara|hrd) … (seharusnya|harus|harusnya|wajib|mestinya|semestinya) … (minta|meminta) maaf',
        '(mohon|harap) (dimaklumi|memaklumi|maklum)',
        'maaf (kalau|kalo|jika|bila|apabila) (bahasa|tulisan|ketikan|kata|ada salah|bahasanya|kata-kata|ketikannya)~ …',
        'maaf (lahir|batin|mengganggu|ganggu)',
        '(maaf|punten|permisi) (mau|ingin|numpang|izin) (tanya|nanya|bertanya)',
      ],
    },
    // penulis senang bila kelak dihubungi lagi, melamar lagi, atau bekerja sama
    'open-door': {
      any: [
        '{harap} … … {nanti} … … {temu}',
        '{harap} … … {temu} … … {nanti}',
        '{nanti} … … {harap} … … {temu}',
        '{nanti} … … {temu} … … {harap}',
        '(berharap|harap|harapan|semoga|mudah-mudahan|mudah2an|moga|moga-moga|ingin|bersedia|senang|berminat|tertarik|mau|siap|terbuka) … … (bekerja sama|bekerjasama|kerja sama|kerjasama|kerja bareng|bertemu|berjumpa|dipertemukan|ketemu|jumpa|bersua|berjodoh|mempertemukan|dihubungi|dikabari|dikontak|terhubung|silaturahmi|silaturahim|terjalin|menjalin|dipertimbangkan|berkolaborasi|kolaborasi|berkesempatan|diberi kesempatan|melamar|mendaftar|diundang|dipanggil)',
        '(apabila|jika|bila|kalau|kalo|klo|bilamana|andai|seandainya|sekiranya|manakala|begitu|siapa tahu|siapa tau|sapa tau|kali aja) … … (lowongan|lowker|loker|posisi|formasi|kesempatan|peluang|cabang|opsi|bukaan|proyek|role|project|butuh|membutuhkan|buka|membuka|dibuka|kebutuhan|divisi|jabatan|program|tersedia|penempatan|magang|unit|jadwal|kelas|sif|shift|tempat|cocok|sesuai|berjodoh|jodoh) … … (saya|aku|sy|gue|kami|boleh|kabari|kabarin|hubungi|dihubungi|colek|tolong|mohon|silakan|jangan|siap|ingat|info~|kontak|senang|bersedia|berminat|mau|ingin|ikut|please|dipertimbangkan|panggil|beri|kasih|ya)',
        '(keep|stay|tetap|terus|saling|selalu) … (in touch|terhubung|terjalin|kontak|connected|berhubungan|menjalin|kontak-kontakan|berkomunikasi|silaturahmi|connect|bersilaturahmi|terjaga|berkabar|sambung|menyambung)',
        '(jangan) (sungkan|ragu|segan|kapok|lupa|bosan|bosen|lupain|lupakan) …',
        '(simpan|disimpan|menyimpan) … (cv|data|berkas|nomor|kontak|lamaran|nama) …',
        '(cv|data|berkas|nomor|kontak|nama) (saya|sy|aku|ku) … (disimpan|simpan|diingat|dicatat)',
        '(pintu|jalan) … (terbuka|tertutup|silaturahmi)',
        '(sampai|smp) (jumpa|ketemu|bertemu) …',
        '(siapa tahu|siapa tau|sapa tau|sp tau|kali aja|barangkali) … (nanti|kapan|lain|jodoh|berjodoh|ketemu|bertemu|kelak|bisa|ada|suatu|kita|ke depan~|next|besok)',
        '(lain|di lain) (kali|waktu|kesempatan|hari|wkt) … (saya|aku|sy|kita|bisa|bs|boleh|dapat|dpt|semoga|jika|mau|kami|lagi)',
        '(semoga|mudah-mudahan|mudah2an|moga|harap|berharap) … … {nanti}',
        '(melamar|mendaftar|daftar|lamar|apply|mencoba|ngelamar|dipertimbangkan|bergabung|bekerja sama|bertemu|berjumpa|ikut|mengikuti) … (kembali|lagi|lg|ulang)',
        '(tetap|masih|sangat|selalu|msh) (sangat|terbuka)? (berminat|tertarik|terbuka|minat|ingin|senang|mau|bersedia|dihubungi) … (pada|dengan|untuk|utk|jika|bila|apabila|kalau|di|bergabung|dihubungi|melamar)',
        '(saya|aku|kami|sy) (akan|pasti|dengan senang hati|senang hati) … (melamar|mendaftar|datang lagi|kembali|mencoba|menyambut|apply|daftar|ikut|senang|menunggu)',
        '(menanti|nantikan|menantikan|menunggu|tunggu|ditunggu) … (kesempatan|lowongan|pembukaan|bukaan) (lain|lainnya|berikut|berikutnya|selanjutnya|lagi|baru)',
        '(boleh|tolong|mohon|minta) … (kabari|kabarin|dikabari|hubungi|dihubungi|diinfo~|infokan|info|kontak|dikontak|colek|dicolek|dipertimbangkan|diingat) …',
        '(bukan|belum) (akhir|perpisahan) …',
        "let's (connect|keep) …",
        '(jodoh|berjodoh) … (ketemu|bertemu|tidak ke mana|pasti|lagi|takkan|tak)',
        '(jgn|jng|jangan|ojo|ojok|ulah) (kapok|lupa|bosen|bosan|sungkan|segan|ragu) …',
        '(apabila|jika|bila|kalau|kalo|klo|klu|begitu|setelah|sepulang|seusai|selesai) … … (saya|aku|sy|kami) (akan|ingin|mau|pasti|siap|bisa)? (melamar|daftar|mendaftar|kembali|mencoba|mengabdi|bergabung|ikut|lamar) …',
        '(keinginan|kerinduan|niat|cita-cita|harapan) (saya|aku|kami) … (untuk)? (mengabdi|bergabung|bekerja|kembali|belajar|melamar|ikut|berkarya) …',
        '(kiranya|semoga|mudah-mudahan) … … (bekerja sama|bekerjasama|kerja sama|bertemu|dipertemukan|berjumpa) …',
      ],
      unless: [
        '(tidak|tdk|tak|jangan|nggak|gak|ga|tanpa|tidak perlu|takkan|ogah|enggan|malas|kapok) (perlu|usah|akan|mau|ingin|pernah|bersedia|berminat|sudi|tertarik|berharap|lagi)? (lagi|pernah)? (menghubungi|hubungi|dihubungi|kontak|dikontak|melamar|kabari|mengundang|bekerja sama|berhubungan|berurusan|ngelamar|balik|kembali|bertemu|diundang|memanggil|ditawari|menawari|undang) →',
        '(apabila|jika|bila|kalau|kalo) … (pertanyaan|ditanyakan|kekurangan|dokumen|kurang jelas|keliru|perlu dijelaskan|kendala) …',
        '(posisi|kesempatan|lowongan|wawancara|proses|panggilan|seleksi) (ini|tersebut|itu|berikutnya|selanjutnya)',
        '(tahap|tahapan|proses|seleksi|langkah) (selanjutnya|berikutnya|lanjutan)',
        '(kandidat|pelamar|orang|calon|peserta|perusahaan|tempat|kantor|pihak|tawaran|instansi) (lain|lainnya|berikutnya|selanjutnya|baru)',
        '(semoga|mudah-mudahan|mudah2an|moga) … … (kandidat|pelamar|orang|orangnya|pengganti|calon|karyawan|penggantinya|guru|teknisi|staf) …',
        '(kabar|informasi|info|keputusan|hasil) (baik|baiknya|lebih lanjut|selanjutnya|hasil)',
        '(belum|tidak) … (lagi|kembali) (mencari|cari)',
        'sekali lagi',
        'mohon maaf (lahir|sekali) ',
        '(bisa|boleh|dapat|bolehkah|bisakah|mungkinkah) … (dijadwal|digeser|dipindah|diundur|dimajukan|reschedule|ganti)~',
        '(mempertimbangkan|pertimbangkan|dipertimbangkan) (dengan|secara|matang|masak|semua|segala|banyak|kembali jarak|kondisi|jarak|baik-baik)',
        '(jangan|tidak) (ragu|sungkan) … (pertanyaan|tanya)',
      ],
    },
    // keberhasilan, kelancaran, atau kesehatan bagi pembaca dan perusahaannya
    'well-wish': {
      any: [
        '(semoga|moga|moga-moga|mudah-mudahan|mudah2an|mugi|mugi-mugi|mugia|muga) … … (sukses|lancar|lancaar|maju|jaya|berhasil|sehat|baik|segera|cepat|cepet|dapat|dpt|mendapat~|menemukan|nemu|nemuin|tepat|terbaik|cocok|tertib|berkah|diberkahi|berkat|ramai|rame|berkembang|bertumbuh|tumbuh|lindungan|memudahkan|dimudahkan|mudah|pengganti|penggantinya|kandidat|orangnya|orang|gampang|memberkati|membalas|sehat-sehat|laris|larisan|makin|semakin|senantiasa|sentosa|diberi|dilancarkan|melancarkan|kelancaran|kesuksesan|terisi|berjalan|memperoleh|terlewati|terpilih|rahayu|sarehat|pinaringan|tercapai|berjaya|barokah)',
        '(sukses|sehat|lancar|maju|good luck|semangat|berkah) (selalu|terus|trs|sll|sllu|ya|untuk|utk|buat|bwt|terus ya|sll utk|jaya|hiring|hiring-nya|slalu|pak|bu|kak|mas|mbak|dengan)',
        '(sukses) …',
        'good luck',
        '(saya|aku|kami) (doakan|mendoakan|doain|ndoain|mendoakan semoga|berdoa) …',
        '(doa|doaku) (saya|kami)? …',
        '(salam sukses|best of luck|all the best|tuhan memberkati|god bless|gbu|tuhan yesus memberkati|berkah dalem)',
        '(mendoakan|didoakan)',
        '(harap|berharap) … … (segera|cepat) … (menemukan|mendapat~|terisi|dapat|ketemu)',
        '(harap|berharap) … … (lancar|sukses|maju|berkembang)',
      ],
      unless: ['(semoga|mudah-mudahan) (email|pesan|surat) ini … '],
    },
    contact: {
      any: [
        '(hubungi|menghubungi|kontak|dihubungi) … (di nomor|melalui|lewat|nomor|via)',
        '(nomor|no|hp|wa|telp|telepon) (saya|hp|wa)',
      ],
    },
    salutation: {
      any: [
        '^ (kepada)? (yth|yang terhormat|yang kami hormati|yang saya hormati|yang mulia|ykh|yts)',
        "^ (dengan hormat|dgn hormat|salam hormat|salam sejahtera|salam kebajikan|shalom|syalom|om swastyastu|om swastiastu|namo buddhaya|wei de dong tian|salam sehat|salam kasih|horas|rahayu|sampurasun|assalam~|assalamu'alaikum|asalam~|aslm|ass wr wb|salam)",
        '^ (dear|hi|halo|hallo|hai|hello|hey|hei|hy|alo|haloo|halooo|selamat pagi|selamat siang|selamat sore|selamat malam|slmt pagi|slmt siang|slmt sore|slmt malam|met pagi|met siang|met sore|met malam|pagi|siang|sore|malam|mlm|permisi|punten|sugeng enjing|sugeng siang|sugeng sonten|wilujeng enjing|wilujeng siang|wilujeng sonten|good morning|good afternoon|kulo nuwun|kula nuwun|misi|teruntuk|untuk {hon}|tabe)',
        '^ (kepada) {hon}',
        '^ {hon} (~)? (~)? (~)? $',
      ],
      unless: [
        '^ (salam|salam hormat|salam sejahtera|salam hangat) $',
        '^ (pagi|siang|sore|malam|mlm) (ini|itu|tadi|nanti|kemarin|hari|harinya)',
        '^ salam (hormat|hangat|takzim|santun|sukses|kenal)',
      ],
    },
    'sign-off': {
      any: [
        '^ (dengan|salam|teriring|sembah)? (hormat|takzim|penuh hormat|hormat dan terima kasih) (saya|kami|ku|dan salam|dan terima kasih|takzim)?',
        "^ (salam|salaman|wassalam|wasalam|was salam|wass|wslm|wslmkm) (hangat|hormat|takzim|santun|sejahtera|sukses|kasih|damai|kompak|kebajikan|rahayu|sehat|persaudaraan|kekeluargaan|manis|baik|olahraga|literasi|lestari|satu jiwa|sayang|ta'zim|hormat saya|hangat saya|dari ~|saya|kami|pelajar|pendidikan|profesi|perawat|pramuka|mahasiswa|kenal)? (dan ~)?",
        '^ (wassalam~|wasalam~) (~ )?(wr|warah~)? (wb|wabarak~|wa barak~)? (~)?',
        '^ (terima kasih|terimakasih|makasih|trims|thanks|thank you|matur nuwun|hatur nuhun|nuhun|suksma|matur suksma|mauliate|tarimo kasih|syukron) (banyak|sekali|pak|bu|kak|sebelumnya|ya|godang)?',
        '^ (with|warm|kind|kindest|best|many|warmest) (regards|wishes|thanks|best regards)?',
        '^ (regards|best|sincerely|cheers|yours sincerely|love|bye|see you)',
        '^ (tertanda|ttd|hormatku|yang menyatakan|pelamar|pemohon|om santih~ (~)? (~)? (om)?|om shanti~ (~)? (~)? (om)?|shalom|syalom|tuhan memberkati|tuhan yesus memberkati|tuhan yesus memberkati kita semua|berkah dalem|gbu|god bless|rahayu|horas|cabut dulu|dadah|sampai jumpa|permisi|mari|billahi~ (~)? (~)? (~)?|wabillahi~ (~)? (~)? (~)?|namo buddhaya|sadhu sadhu sadhu|pamit|salam dari saya)',
      ],
    },
    'place-line': {
      any: [
        '^ (di|jalan|jl|jln|u.p|up|di tempat|ditempat|d.a|kompleks|komplek|perum|gang|gg|lantai|gedung|lampiran|lamp|nomor|no|cq|c.q|dh|d/a|rt|rw|desa|dusun)',
      ],
    },
    postscript: { any: ['^ (nb|n.b|ps|p.s|catatan|tambahan)'] },

    interview: {
      any: [
        '(wawancara~|interview~|interviu|interviw|intervew|interviuw|diinterview|diwawancara~|psikotes|tes tertulis|asesmen|assessment|walk-in|seleksi~|itv|intv|interviewnya|wawancaranya|panggilan kerja|panggilan tes|nginterview|mewawancarai|rekrutmen|user interview|micro teaching|microteaching)',
      ],
    },
    hiring: {
      any: [
        '(lamaran~|melamar|pelamar|lowongan|lowongannya|loker|lowker|rekrutmen|perekrutan|rekruter|recruiter|hrd|hr|kandidat|posisi|posisinya|jabatan|seleksi|personalia|talent|cv|hiring|staf|magang|calon karyawan|pencalonan|formasi|ngelamar|dilamar|job|role|sdm|kerja|kerjaan|pekerjaan|perusahaan|gabung|bergabung)',
      ],
    },
    offer: {
      any: [
        '(penawaran~|tawaran~|offering~|offer~|ditawari|ditawarkan|menawari|menawarkan|ditawarin|nawarin) (kerja|pekerjaan|jabatan|posisi|sebagai|letter|letternya|kerjanya|ini|tersebut|itu|yang|dari (bapak|ibu|perusahaan|pt|cv|tim|mbak|kak|pak|bu|mas)|untuk|bapak|ibu|kerja sama|sebelumnya|nya|saya|posisinya|kontrak)',
        '(penawarannya|tawarannya|offering~|offering-nya|offer letter|surat penawaran|loa|kontrak kerja yang)',
        '(menolak|menerima|mengambil|ambil|terima) (tawaran|penawaran|offering|offer) (ini|tersebut|itu|kerja|bapak|ibu|posisi|dari (bapak|ibu))',
        '(menerima|diterima|meloloskan|lolos|meluluskan) (saya)? (sebagai|untuk) …',
        '(kepercayaan|memercayai|mempercayai|mempercayakan|kepercayaannya) … (jabatan|posisi|menawarkan|sebagai)',
      ],
      unless: [
        '(tawaran|penawaran|offer|offering) (kerja|pekerjaan)? (dari)? (lain|tempat lain|perusahaan lain|di tempat lain|lainnya|yang lebih|di perusahaan lain)',
        '(menerima|mendapat~|dapat|dapet|ambil|terima|mengambil) (sebuah|satu)? (tawaran|penawaran|offer|offering|pekerjaan) (kerja|pekerjaan|posisi)? (lain|dari (perusahaan|tempat|kantor|instansi|sekolah|teman|startup|bank|salah)|di (perusahaan|tempat|kota|kantor|sebuah|salah)|yang (lebih|sudah))',
        '(tawaran|penawaran|ditawari|ditawarkan|menawarkan|menawari) (untuk)? (interview|wawancara|jadwal|slot|kesempatan)',
        '(gaji|upah|salary|kompensasi) (yang)? (ditawarkan)',
        '(lain|sebelah|sana) … (menawarkan|menawari|nawarin) …',
      ],
    },
    scheduled: {
      any: [
        '(dijadwalkan|terjadwal|jadwalnya|penjadwalan|dijadwalin|terjadwalkan|disepakati|ditentukan|ditetapkan|dikonfirmasi|konfirmasi|dijanjikan|direncanakan) …',
        '(jadwal|agenda) (interview|wawancara|saya|sy|tes|psikotes|kita)',
        '(interview|wawancara|wawancaranya|interviewnya) (saya|kita|besok|hari|tanggal|tgl|pada|nanti|siang|pagi|bsk|jam|pukul|yang sudah|yg sudah|senin|selasa|rabu|kamis|jumat|sabtu) …',
        '(besok|bsk|hari ini|nanti|lusa) … (interview|wawancara)',
        '(menyanggupi|mengiyakan|menyetujui|mengonfirmasi|konfirmasi) (akan)? (hadir|datang|jadwal|kehadiran)',
      ],
      unless: ['(undangan|panggilan|diundang|mengundang|memanggil) … (interview|wawancara) (pada|tanggal|hari)'],
    },
    'same-day': {
      any: [
        '(hari ini|pagi ini|siang ini|sore ini|nanti siang|nanti sore|nanti pagi|besok|bsk|bsok|malam ini|jam ini|barusan|lusa)',
      ],
    },
    met: {
      any: [
        '(setelah|sesudah|usai|selepas|habis|abis) (mengikuti|menjalani|melalui|mengerjakan|interview|wawancara|tes|melihat|liat|lihat|bertemu|mengobrol|berbincang|ngobrol|diwawancara~|diinterview) …',
        '(interview|wawancara|wawancaranya|interviewnya|mewawancarai|diinterview|diwawancarai|diwawancara|tes tertulis|psikotes|bertemu|ngobrol|obrolan|pertemuan|mengobrol|berbincang) … (kemarin|kemaren|lalu|tadi|waktu itu|minggu lalu|pekan lalu|senin lalu|kmrn|td|kmren|yang telah|dua minggu)',
        '(kesempatan|waktu) (untuk)? (mengikuti|wawancara|interview) … (pada|tanggal|lalu|kemarin|awal|bulan|minggu|pekan|hari|yang telah)',
        '(diikutsertakan|diikutkan) …',
        '(kemarin|kemaren|lalu|tadi|kmrn) … (diwawancarai|diinterview|diwawancara|interview|wawancara)',
        '(terima kasih|makasih|menghaturkan) … (meluangkan waktu|mewawancarai|menginterview|wawancaranya|obrolannya|interviewnya)',
        '(penjelasan|keramahan|sambutan) … (saat|ketika|waktu|selama) … (wawancara|interview)',
        '(tahap|ronde|sesi) (pertama|kedua|ketiga|satu|dua|tiga|awal|terakhir|akhir|user) …',
      ],
      unless: [
        '(dijadwalkan|undangan|mengundang|diundang|panggilan|besok|dihubungi soal|dihubungi|jadwal) … (interview|wawancara) …',
      ],
    },
    withdrawal: {
      any: [
        '(mundur|mengundurkan|pengunduran|menarik|mencabut|cabut|undur|pamit|withdraw|tarik|menarik diri|stop sampai|nyerah|tidak lanjut|ga lanjut|gak lanjut|nggak lanjut|tidak melanjutkan|tdk lanjut|tidak meneruskan|tahap (selanjutnya|berikutnya))',
      ],
    },
    cancellation: {
      any: [
        '(membatalkan|batalkan|batal|batalin|dibatalkan|cancel|nge-cancel|ngebatalin|pembatalan|kensel|dicancel|tidak jadi|ga jadi|gak jadi|nggak jadi|ga jd|tdk jd|gak jd|tdk jadi|ndak jadi|urung|mengurungkan|dibatalin|ngga jadi|enggak jadi|gk jadi|berhalangan) … (hadir|menghadiri|kehadiran|mengikuti|interview~|wawancara~|ikut|dtg|datang|jadwal~|janji|pertemuan|dateng|ke kantor|saya|besok|hari|ya|pak|bu)',
        '(interview|wawancara|wawancaranya|interviewnya|jadwal) … (batal|batalkan|dibatalkan|batalin|cancel|urung|urungkan)',
        '(slot|jadwal) … (orang|kandidat|pelamar|peserta) (lain|lainnya)',
        '{tidak} {bisa}? (hadir|datang|dtg|ikut|menghadiri|dateng) … (besok|bsk|hari ini|nanti siang|nanti sore|pagi ini|siang ini|sore ini|sesuai jadwal|yang (telah|sudah) (dijadwalkan|disepakati|ditentukan|ditetapkan))',
      ],
      unless: ['(membatalkan|batalkan|batalin|cancel) (pesanan|langganan|order~)'],
    },
    spoken: {
      any: [
        '(betul dengan|benar dengan|apa benar|apakah benar|apa betul|bisa bicara|bisa berbicara|boleh bicara|bicara dengan|berbicara dengan|saya menelepon|saya telepon|saya nelpon|sy telpon|mohon waktunya sebentar|minta waktunya sebentar|ganggu sebentar|ada waktu sebentar|menelepon karena|sudah itu saja|itu saja pak|itu saja bu|mari pak|mari bu|mari mbak|mari mas|permisi pak|permisi bu|mari , (pak|bu|mbak|mas)|(pak|bu) permisi|ini pesan suara|pesan suara)',
        '^ (ini|di sini) ~ , (pak|bu|mbak|mas|kak) ',
      ],
    },
    chatty: {
      any: [
        '(sy|yg|krn|utk|bgt|aja|udah|nggak|gak|ga|banget|dong|deh|sih|nih|kak|klo|kalo|makasih|thx|bsk|tdk|dgn|gue|aku|wkwk|hehe|ya (bu|pak|kak|mas|mbak)|min|mbak|mas|pak|bu)',
      ],
    },
    reschedule: {
      any: [
        '(dijadwalkan ulang|jadwal ulang|menjadwalkan ulang|penjadwalan ulang|reschedule|re-schedule|direschedule|di-reschedule|resked|rescedule|diundur|mengundur|undur (jadwal|waktu)|diundurkan|ditunda|menunda|penundaan|dimajukan|memajukan|digeser|geser|menggeser|dipindah|dipindahkan|memindahkan|pindah (jadwal|hari|jam|waktu|tanggal)|diganti|ganti (jadwal|hari|jam|waktu|tanggal)|mengganti (jadwal|hari|jam|waktu|tanggal)|ubah (jadwal|jam|hari|waktu|tanggal)|diubah|mengubah jadwal|perubahan (jadwal|jam|waktu|hari)|tukar (jadwal|hari|jam|sif)|jadwal (lain|pengganti|baru|alternatif)|hari lain|jam lain|tanggal lain|waktu pengganti|waktu yang lain|mundur (sejam|satu jam|sehari|jadi))',
        '(kalau|jika|apakah|boleh|bisa|bisakah|bolehkah) … (besok|senin|selasa|rabu|kamis|jumat|sabtu|minggu depan|lusa|sorean|siangan|jam \\d~|pukul \\d~) … ?',
      ],
      unless: [
        '(tidak|bukan|tanpa|daripada) (perlu|usah|ingin|meminta)? (dijadwalkan ulang|reschedule|jadwal ulang|ditunda|menjadwalkan ulang)',
      ],
    },
    reconsider: {
      any: [
        '(dipertimbangkan|mempertimbangkan|pertimbangkan|mempertimbangkannya) … (kembali|lagi|sekali lagi|ulang)',
        '(masih) … (terbuka|dibuka|kosong|tersedia|lowong|bisa ikut|boleh ikut|berlaku|buka|ada lowongan|butuh|mencari|dibutuhkan) …',
        '(mundur|mengundurkan diri|membatalkan|menolak|nolak|batal|nge-cancel|cancel|menarik lamaran|menarik diri) … … (dulu|waktu itu|lalu|kemarin|kmrn|sebelumnya|sempat|pernah|ternyata|sekarang|kini|bulan|minggu lalu)',
        '(dulu|waktu itu|sempat|pernah|kemarin|pada bulan|minggu lalu|bulan lalu|sebelumnya|tempo hari) … … (mundur|mengundurkan diri|membatalkan|menolak|nolak|batal|nge-cancel|cancel|menarik lamaran|menarik diri|batalkan|batalin|tolak)',
        '(berubah pikiran|pikir ulang|berpikir ulang|keadaan (saya)? (sudah)? berubah|situasi (saya)? (sudah)? berubah|kondisi (saya)? (sudah)? berubah|dimasukin lagi|dimasukkan (lagi|kembali)|diikutkan (lagi|kembali)|diproses (lagi|kembali)|dibuka (lagi|kembali) lamaran|meninjau (kembali|ulang)|ditinjau (kembali|ulang)|menarik (kembali)? (keputusan|penolakan|pengunduran)|mencabut (keputusan|penolakan|pengunduran)|menyesali keputusan|nyesel (banget)? (udah|sudah)? (nolak|mundur|batalin)|kesempatan kedua)',
      ],
      unless: [
        '(kelak|kemudian hari|lain waktu|lain kali|suatu saat|mendatang|ke depan~|lain kesempatan|kesempatan lain|tahun depan) … … (dipertimbangkan|pertimbangkan|mempertimbangkan) …',
        '(berharap|harap|semoga|ingin|bisa|bila|jika|apabila|kalau|senang|mohon) … … (dipertimbangkan) … … (kelak|suatu|lain|kemudian|mendatang|bila|jika|apabila|kalau|posisi|lowongan|kesempatan|untuk|di)',
        '(tidak|nggak) … (berubah pikiran|ditinjau)',
        '(mempertimbangkan|pertimbangkan) (kembali)? (jarak|kondisi|dengan|matang|semua|masak)',
      ],
    },
    'status-inquiry': {
      any: [
        '(hasil~|kabar~|pengumuman~|keputusan~|kelanjutan~|perkembangan~|status~|update~|progres~|info~|informasi~|follow up) … … (sudah|udah|sdh|belum|blm|keluar|kapan|bagaimana|gimana|gmn|apakah|ada|interview|wawancara|lamaran|seleksi|proses|mengenai|tentang|soal|terkait|rekrutmen) … … ?',
        '(menanyakan|menanyai|tanya|nanya|bertanya|menanyakannya|mau tanya|ingin tahu|ingin mengetahui|mengonfirmasi|konfirmasi|followup|follow up) … … (hasil|kabar|kelanjutan|perkembangan|status|keputusan|pengumuman|update|progres|lamaran|proses|seleksi|interview|wawancara|kepastian)',
        '(sudah|udah|apakah|apa|sdh) … (ada)? (kabar|hasil|pengumuman|keputusan|update|info|berita|kejelasan|kepastian)',
        '(belum|blm) (ada|menerima|mendapat~|dapat|dapet|dengar|mendengar|dikabari) (kabar|info|informasi|hasil|pengumuman|keputusan|berita|balasan|jawaban)',
        '(hasilnya|kabarnya|pengumumannya|keputusannya|kelanjutannya) (sudah|udah|belum|gimana|bagaimana|kapan)',
      ],
      unless: ['(menanti|menunggu|ditunggu|nunggu) (kabar|hasil)'],
    },
    'feedback-request': {
      any: [
        '(masukan|umpan balik|feedback|saran|kritik|evaluasi|catatan|koreksi|nasihat|nasehat|arahan) … … (jawaban|wawancara|interview|perbaikan|kekurangan|kelemahan|tentang|mengenai|kepada saya|buat saya|untuk saya|persiapan|ke depan~|bagian|apa|diperbaiki|tingkatkan|perbaiki|seleksi|penampilan|bagi saya|dari|boleh|bila|singkat)',
        '(minta|meminta|mohon|memohon|boleh|bolehkah|berkenan|bersedia) … … (masukan|umpan balik|feedback|saran|kritik|evaluasi|catatan|koreksi)',
        '(yang|apa|mana|bagian) … (masih)? (lemah|kurang|perlu diperbaiki|harus diperbaiki|perlu saya|bisa saya perbaiki|saya perbaiki|harus saya)',
        '(kekurangan|kelemahan) (saya|aku|sy) …',
      ],
    },
    'follow-up': {
      any: [
        '(makin|semakin|tambah|kian) (semangat|yakin|tertarik|ingin|mantap|berminat|antusias|termotivasi|kepingin|pengen|cinta|kagum)',
        '(ditunggu|menunggu|menantikan|nunggu|tunggu|menanti) … (kabar|hasil|keputusan|informasi|pengumuman|selanjutnya|langkah|tahap)',
        '(terlampir|lampirkan|melampirkan|saya lampirkan|lampiran|kirimkan|mengirimkan) … (portofolio|sertifikat|referensi|ijazah|rekomendasi|dokumen|contoh|berkas|seperti|sebagaimana|sesuai|diminta|permintaan)',
        '(terima kasih|makasih) … (interview|wawancara|waktunya|waktu|obrolan|diterima|berbincang|kesempatan) … (tadi|kemarin|kmrn|hari ini|pagi|siang|sore|td)',
        '(minat|ketertarikan|keinginan|antusiasme) (saya) … (bertambah|makin|semakin|menguat|besar|tetap)',
        '(siap|bersedia) (bergabung|bekerja|memulai|mulai|memberi~|ditempatkan) …',
        '(besar harapan|berharap|harapan) … (bergabung|menjadi bagian|diterima|lolos|kabar baik)',
      ],
      unless: ['(lain|kelak|kemudian|mendatang|suatu) … (bergabung|diterima|kabar)'],
    },
    accepting: {
      any: [
        '(siap|bersedia|akan|pasti|bisa|insyaallah) (akan)? (hadir|datang|menghadiri|mengikuti|dtg|memenuhi)',
        '(mengonfirmasi|mengkonfirmasi|konfirmasi|memastikan|confirm) (kehadiran|bahwa saya (akan|bersedia|siap)|akan hadir|kesediaan|hadir)',
        '(menerima|terima) (dengan senang hati|dengan gembira|dengan baik)? (tawaran|penawaran|offering|posisi) (ini|tersebut|kerja|bapak|ibu|sebagai|untuk|dari (bapak|ibu|perusahaan|pt))',
        '(dengan senang hati|dengan gembira) … (menerima|menyatakan menerima|hadir)',
        '(menyatakan|nyatakan) (bersedia|menerima|kesediaan|sanggup|setuju)',
        '(apa|apakah) (saja)? (yang|yg) (perlu|harus|hrs) (saya|sy|aku|di)? (bawa|siapkan|dibawa|disiapkan)',
        '(pakaian|pakaiannya|dresscode|dress code|kantornya di|ruang berapa|lantai berapa|parkir~|patokannya|share lokasi|sharelok|shareloc|sherlok) … ?',
        '(mulai (bekerja|kerja|bergabung) (pada)? tanggal)',
        'saya terima (tawarannya|penawarannya|offering~)',
      ],
      unless: [
        '(tidak|belum|tdk|nggak|gak|ga|tak|batal|urung|bukan) … (hadir|datang|menghadiri|menerima|terima|memenuhi|mengikuti|dtg|bersedia)',
        '(menerima|terima) … (tawaran|penawaran|posisi) … (lain|lainnya|dari perusahaan|di perusahaan)',
        '(apabila|bila|jika|kalau|kalo|kelak|lain|semoga|tahun depan|nanti) … … (siap|bersedia|akan|pasti|insyaallah) … (hadir|datang|mengikuti)',
      ],
    },
    applying: {
      any: [
        '(bermaksud|ingin|hendak|mengajukan|berniat|mau) (untuk)? (melamar|mengajukan lamaran|mengajukan diri|lamaran)',
        '(sebagai bahan pertimbangan|bersama (surat)? (lamaran)? ini saya (lampirkan|mengajukan)|saya lulusan|memenuhi (syarat|kualifikasi)|kualifikasi (saya|yang))',
        '(saya|berikut) lampirkan (cv|ijazah|daftar riwayat|pasfoto|berkas)',
        '(diberi|diberikan|memberi|memberikan) kesempatan (untuk)? (wawancara|interview|mengikuti wawancara)',
        '(berdasarkan|dari|melalui) (informasi|iklan|pengumuman) … (lowongan|depan|toko|koran|laman|situs|instagram)',
      ],
      unless: [
        '{nanti} … melamar',
        '(melamar) (lagi|kembali|lg)',
        '(sudah|telah|terima kasih|berterima kasih|makasih) … (diberi|diberikan|memberi|memberikan) kesempatan …',
      ],
    },
    resigning: {
      any: [
        '(pengunduran diri sebagai|mengundurkan diri (sebagai|dari (jabatan|pekerjaan|perusahaan|kantor)|dari posisi (saya)? sebagai)|resign|terhitung mulai|hari terakhir (kerja|bekerja)|serah terima|selama (bekerja|mengabdi)|surat pengunduran diri|one month notice|masa kerja)',
      ],
      unless: [
        'mengundurkan diri (sebagai|dari) (calon|kandidat|peserta|pelamar|proses|seleksi|tahapan|pencalonan)',
        '(keputusan|harus|mau|belum|tidak) resign',
      ],
    },
    negotiating: {
      any: [
        '(tunjangan|gaji|angka|angkanya|kompensasi|benefit|salary|nominal|upah|fasilitas) … … (dibicarakan|disesuaikan|dinegosiasikan|negosiasi|nego|dinaikkan|dinaikan|ditinjau|didiskusikan|ditambah|dipertimbangkan|naik) …',
        '(negosiasi|nego|bernegosiasi|menegosiasikan)',
        'sebelum (menandatangani|tanda tangan|menerima|memutuskan|saya menerima)',
      ],
    },
    recruiter: {
      any: [
        '(kami|perusahaan kami) … (mengundang|undang|memanggil|sampaikan bahwa|menyampaikan bahwa|informasikan|beritahukan|memberitahukan|tunggu kehadiran|belum dapat|belum bisa|tidak dapat|memutuskan|menawarkan|mencari|membuka|membutuhkan|simpan) … … (saudara|saudari|anda|kakak|kandidat|pelamar|lamaran|bergabung|wawancara|interview|ibu|bapak|kak|posisi|peserta|sdr|sdri|data)',
        '(lamaran|data|berkas|cv|profil|hasil) (saudara|saudari|anda|kakak|kak|bapak|ibu|sdr|sdri|peserta) …',
        '(saudara|saudari|anda|kakak|sdr|sdri) … (lolos|dinyatakan|terpilih|diundang|diharapkan|diharap|dipersilakan|diminta|wajib|dimohon|belum lolos|tidak lolos|hadir|melamar|diterima|berhasil)',
        '(mengundang|undang|menunggu|harapkan) (kehadiran)? (saudara|saudari|anda|kakak|sdr|sdri)',
        '(membawa|bawalah|harap membawa|mohon membawa|harap hadir|dimohon hadir|diharapkan hadir|wajib hadir) …',
        '(pelamar|peserta|kandidat|calon) (yang|diharapkan|wajib|harus|dimohon|terpilih)',
        '(dibutuhkan|lowongan kerja|kualifikasi|persyaratan|syarat) ,',
        '(klien kami|tim kami sedang|kami sedang mencari|apakah kakak (tertarik|berminat)|apakah anda (tertarik|berminat)|tertarik untuk berdiskusi)',
      ],
      unless: [
        '(saya|kami) … (menyampaikan|sampaikan) (bahwa)? saya',
        '(kandidat|pelamar|calon) yang (lebih|tepat|cocok|sesuai|terbaik|pas)',
        '(calon) yang',
      ],
    },
    elsewhere: {
      any: [
        '(resepsi|resepsinya|pernikahan~|nikahan~|kondangan|lamaran (pernikahan|adik|kakak|nikah)|tunangan|ulang tahun|ultah|aqiqah|akikah|sunatan|khitanan|syukuran|arisan|reuni|halalbihalal|halal bihalal|kawinan|tahlilan|buka bersama|bukber|hajatan|walimah~|kendurian|selamatan)',
        '(pesanan|orderan|paket~|dananya|refund|langganan|berlangganan|belanja|kurirnya|toko online|invoice|tagihan|penawaran harga|vendor|supplier|pemasok|katalog|sewa (rumah|kos|ruko)|kontrakan ini|penyewa|uang muka|kuotasi|rfq|purchase order)',
        '(narasumber|skripsi (saya|kami|nya)|penelitian~|responden|wartawan|jurnalis|reporter|liputan|podcast|siniar|stasiun tv|televisi|majalah|koran|seminar|webinar|moderator|pembicara|talkshow|dosen pembimbing|mc acara|siaran|redaksi|tabloid|konten youtube)',
        '(wali kelas|pelajaran|sekolah hari ini|izin sakit|rapat|rapatnya|undangan rapat|notulen|notulensi|agenda rapat|kerja bakti|ronda|posyandu|promosi jabatan|kenaikan jabatan|mutasi|rapat koordinasi)',
        '(resep|tumis|goreng|ulek|sendok (makan|teh)|kontrol gigi|dokter gigi|jadwal kontrol|janji temu dokter|periksa gigi|vaksin|visa|kedutaan|paspor)',
        '(npm|instalasi|readme|repositori|github|dokumentasi)',
        '(kado~|bingkisan~|hadiah~|oleh-oleh|parsel)',
      ],
      unless: [
        '(ujian|sidang|seminar|mengerjakan|menyelesaikan|menyusun|bimbingan|revisi|fokus) … (skripsi|proposal|penelitian)',
        '(menghadiri|acara|karena|bertepatan|ada|persiapan|urusan|mengurus) … (pernikahan|resepsi|akad|nikahan)~',
      ],
    },
    advice: {
      any: [
        '(pencari kerja|para pelamar|pelamar kerja|jobseeker~|kandidat sebaiknya|perekrut (biasanya|akan|lebih)) …',
        '(cara (menolak|membatalkan)|contoh (surat|email|pesan|kalimat)|tips|berikut (ini)? (contoh|cara|langkah|beberapa)|hindari|gunakanlah|sebaiknya (anda|kamu|sampaikan)|jangan mengarang|buka dengan|tutup dengan|awali dengan|akhiri dengan|langkah (pertama|kedua)|template|artikel|simak|baca juga|pewawancara , |narasumber ,)',
        '(kamu|anda) (bisa|dapat|perlu|harus|sebaiknya|cukup|tidak perlu|nggak perlu|wajib) …',
      ],
    },

    placeholder: {
      any: [
        '(nama anda|nama kamu|nama perusahaan|nama hrd|nama perekrut|nama posisi|isi nama|sebutkan (alasan|nama|posisi)|isi di sini|isi disini|tulis (alasan|nama|posisi) (anda|di sini))',
      ],
      unless: [
        '(tahu|ingat|lupa|dengan|atas|mendengar|mengenal|tentang|dari|membawa|menjaga|besar|sebut|menyebut) (nama anda|nama perusahaan|nama kamu)',
        'nama (anda|perusahaan) (sudah|yang|ini|itu|tersebut|memang|cukup|besar|di)',
      ],
    },
    blank: {
      any: [
        '(nama|perusahaan|instansi|posisi|jabatan|tanggal|tgl|hari|bulan|tahun|jam|waktu|pukul|alasan|tempat|kota|alamat|nomor|no|telepon|hp|email|hrd|rekruter|perekrut|penerima|pengirim|manajer|departemen|divisi|bagian|gaji|nominal|isi|sebutkan|tulis|masukkan|lengkapi|anda|lowongan|sekolah|universitas|jurusan|kontak|tanda tangan|ttd|company|name|position|date|your|insert|role|title|sapaan|gelar|bapak/ibu|opsi|referensi|dokumen|jelaskan|uraikan|ceritakan|tuliskan)',
      ],
    },
    calamity: {
      any: [
        '(rusak|mogok|jebol|ambruk|roboh|bocor|pecah|patah|macet total|meledak|korslet|mati lampu|mati listrik|tumbang|ambrol|terbakar|kebakaran|hangus|gosong|meletus)',
        '(banjir|gempa|longsor|petir|puting beliung|badai|kebanjiran|terendam|tersambar|disambar|angin ribut|tsunami)',
        '(hilang|dicuri|kecurian|kemalingan|dirampok|dibegal|dibawa kabur|dicopet|kecopetan|disita|ditilang|diculik|ditangkap|ditelan|dimakan|tertukar|raib|lenyap|diderek|hanyut)',
        '(digigit|dikejar|diserang|disengat|diseruduk|dicakar|dipatok|diterkam)',
        '(meninggal|wafat|berpulang|tutup usia|mati|pemakaman|tewas)',
        '(kecelakaan|tabrakan|menabrak|ditabrak|tertabrak|keserempet|terpeleset|kepeleset|terjatuh|jatuh|tergelincir|keseleo|terkilir|pingsan|koma|amnesia|lumpuh|kesurupan|lupa ingatan|terkunci|terjebak|nyasar|tersesat)',
        '(rumah sakit|opname|dirawat|operasi|ugd|igd|keracunan|muntaber|tipes|tifus|demam|diare|kejang|cacar|sakit)',
        '(pingsan|histeris|kritis)',
        '(bangkrut|disegel|digusur|diusir|dipecat)',
      ],
    },
    melodrama: {
      any: [
        '(demi allah|demi tuhan|sumpah|bersumpah|wallahi|berani sumpah|disambar petir (kalau|jika|bila)|percayalah|percaya tidak percaya|percaya atau tidak|tuhan saksinya|allah saksinya|allah menjadi saksi|tuhan menjadi saksi|tidak bohong|nggak bohong|gak bohong|ga bohong|tidak mengada-ada|bukan mengada-ada|bukan karangan|bukan rekayasa|tidak mengarang|beneran ini|sungguh mati|biar mati|tujuh turunan|di atas materai)',
        '(linangan|air mata|menangis|tangis|tangisan|meratap|ratapan|nestapa|derita|cobaan|ujian hidup|musibah|malapetaka|bencana|takdir|nasib|langit runtuh|dunia runtuh|hancur|remuk|pilu|duka lara|bertubi-tubi|bertubi2|kutukan|dikutuk|santet|guna-guna|kiamat|tragis|mengenaskan|memilukan|menyayat|luluh lantak|terpuruk|putus asa|neraka|sekarat|tak tertanggungkan)',
        '(belum (habis|selesai|kering|reda|hilang|cukup) …|tidak cukup sampai (di situ|di sana)|seolah belum cukup|seakan belum cukup|lengkap sudah|sudah jatuh tertimpa tangga|tidak akan pernah sama|puncaknya|parahnya lagi|lebih parah lagi|lebih gawat lagi|rentetan|serangkaian|silih berganti|berturut-turut|berturut2|beruntun)',
        '(belum pernah terjadi|tidak pernah terjadi sebelumnya|langka|keajaiban|ajaib|misterius|gaib|mistis|sakti)',
      ],
    },
    wild: {
      any: [
        '(monyet|buaya|ular|harimau|macan|gajah|beruang|kambing|sapi|kerbau|ayam|bebek|angsa|burung|ikan gabus|ikan hiu|tikus|komodo|biawak|lebah|tawon|kucing (tetangga|hitam)|luwak|kuda|musang|elang|kakatua|beo|kera|orangutan|piton|kadal|cicak|babi hutan|semut)',
        '(kesurupan|jin|kuntilanak|pocong|tuyul|dukun|santet|setan|hantu|alien|ufo|genderuwo|keris|ramalan|zodiak|primbon|weton|mimpi|wangsit|intelijen|intel|presiden|menteri|rahasia negara|bin|interpol|lotre|harta karun|kerajaan|pangeran|gunung meletus)',
        '(3x|tiga kali|tujuh kali|serentak|sekaligus|bersamaan|dalam (satu|semalam|sehari)|semuanya) …',
      ],
    },
    evasive: {
      any: [
        '(satu dan lain hal|berbagai (hal|pihak|pertimbangan|faktor|kendala|kepentingan)|beberapa (hal|pihak|faktor|kendala|segi)|sejumlah (hal|pihak|tokoh|faktor|lembaga|kendala)|hal-hal (tertentu|dimaksud|tersebut|yang)|pihak-pihak|pihak tertentu|keadaan tertentu|kewajiban tertentu|kewajiban-kewajiban|dokumen-dokumen|situasi tertentu|kondisi tertentu|urusan tertentu|sesuatu dan lain hal)',
        '(bersifat) … (khusus|rahasia|pribadi|sensitif|pelik|mendesak|rumit|tertutup)',
        '(tidak|belum|tdk|nggak|gak|ga) (dapat|bisa|boleh|mungkin|pada tempatnya|berwenang|berhak|diperkenankan) (saya|kami)? (sebutkan|uraikan|jelaskan|ceritakan|ungkapkan|dibuka|menjelaskan|menyebutkan|mengungkapkan|menceritakan|memberikan keterangan|diperkirakan|saya uraikan|diceritakan|dijelaskan|disebutkan|cerita|jelasin|buka)',
        '(disarankan|dilarang|diminta) … (tidak)? (memberikan keterangan|berbicara|bercerita|menjelaskan)',
        '(di luar (dugaan|perkiraan|kendali|kuasa)|luar biasa|sedemikian rupa|belum pernah terjadi|tidak ada jalan lain|seandainya saya|andai saya|pihak ketiga|lisan maupun tertulis|boleh dikatakan|sampai waktu yang|tidak terduga|tak terduga|rumit|kompleks|pelik|begini dan begitu|ini dan itu|macam-macam)',
      ],
    },
    // merendahkan, menyalahkan, menghina, menyindir, mengancam
    harsh: {
      any: [
        '(berantakan|tidak manusiawi|tak manusiawi|penghinaan|menghina|hina|memalukan|tidak profesional|tak profesional|amburadul|acak-acakan|kacau balau|konyol|goblok|bodoh|tolol|bego|dungu|sampah|busuk|bobrok|murahan|serakah|kurang ajar|tidak becus|nggak becus|gak becus|becus|asal-asalan|menjijikkan|keterlaluan|biadab|zalim|dzalim|sombong|angkuh|arogan|lelucon|dagelan|badut|sirkus|perbudakan|budak|rodi|omong kosong|penipu|menipu|pembohong|bohongan|abal-abal|norak|kampungan|tidak berpendidikan|tak berpendidikan|tidak beradab|tidak punya otak|punya otak|tak tahu diri|tidak tahu diri|tidak tahu malu|sinting|muak|jijik|najis|bangsat|brengsek)',
        '(semestinya|seharusnya|harusnya|sepatutnya|mestinya) … (malu|belajar|berkaca|introspeksi)',
        '(pantas|pantesan|tidak heran|tak heran|nggak heran|gak heran) (saja|aja)? …',
        '(belajarlah|berkaca|berkacalah|ngaca) (dulu|lagi)? …',
        '^ (tolong|mohon|sebaiknya)? belajar (dulu|lagi) …',
        '(buang-buang|membuang-buang|menghabiskan|menyia-nyiakan|membuang) waktu (saya|orang|pelamar|kami)',
        '(hanya|cuma) orang (putus asa|bodoh|gila|tak|tidak) …',
        '(siapa pun|orang) yang waras …',
        '^ (lihat|tunggu) saja',
        '(jangan harap|awas|(kalian|anda) (lihat|tunggu) saja|akan saya (laporkan|viralkan|sebarkan)|saya viralkan|saya laporkan|biar viral)',
        '(apa|apakah) … (terlalu berat|tidak bisa baca|tidak diajari|tidak pernah) …',
        '(hebat|bagus|luar biasa|salut) (betul|sekali|banget|benar) … (bisa|perusahaan|cara|sebesar|sekelas) …',
        '(perusahaan|kantor) apa(an)? … ?',
      ],
      unless: [
        '(tidak|tdk|nggak|gak|ga|agar tidak|supaya tidak) (ingin|mau|akan)? (membuang|buang-buang|membuang-buang|menyia-nyiakan) waktu',
        'mohon maaf (atas)? (kebodohan|kelancangan)',
      ],
    },
    disinterest: {
      any: [
        '(kurang|tidak|tdk|nggak|gak|ga|tidak terlalu|kurang begitu|belum) (terlalu|begitu)? (tertarik|berminat|minat|sreg|srek|antusias|bersemangat)',
        '(kehilangan|hilang) minat',
        '(kurang|tidak|belum) (cocok|pas) (saja|aja)',
        '(bukan) (minat|passion|bidang yang saya minati) (saya)?',
      ],
    },
    'generic-reader': {
      any: [
        '(bapak/ibu|bapak ibu|hrd|hr|tim rekrutmen|tim|rekruter|pimpinan|siapa pun|dengan hormat|bagian personalia|manajer sdm|personalia|panitia)',
      ],
    },
    // dikatakan dalam permohonan maaf: jawabannya terlambat
    belated: {
      any: [
        '(terlambat|keterlambatan|telat|lambat|lama|tertunda)',
        '(baru|lama) (sempat|bisa|dapat)? (membalas|menjawab|merespons|balas|jawab)',
      ],
    },
    'aimed-at-reader': {
      any: [
        '(lampirkan|terlampir|lampiran|melampirkan|kirimkan kembali|dikirim kembali|kembalikan|sudah saya hapus|silakan|{hon} (kirim|kirimkan|sampaikan|jelaskan|sebutkan|berikan|minta|tanyakan))',
      ],
    },
  },

  informal: {
    strong: {
      gue: 'saya',
      gua: 'saya',
      gw: 'saya',
      gwe: 'saya',
      gueh: 'saya',
      lo: 'Anda',
      lu: 'Anda',
      elo: 'Anda',
      loe: 'Anda',
      elu: 'Anda',
      kamu: 'Anda',
      kmu: 'Anda',
      lau: 'Anda',
      krn: 'karena',
      karna: 'karena',
      yg: 'yang',
      dgn: 'dengan',
      dg: 'dengan',
      utk: 'untuk',
      bgt: 'sekali',
      tdk: 'tidak',
      gak: 'tidak',
      ga: 'tidak',
      gk: 'tidak',
      g: 'tidak',
      ngga: 'tidak',
      engga: 'tidak',
      kagak: 'tidak',
      kaga: 'tidak',
      ndak: 'tidak',
      udah: 'sudah',
      udh: 'sudah',
      dah: 'sudah',
      sdh: 'sudah',
      blm: 'belum',
      blom: 'belum',
      sy: 'saya',
      aq: 'saya',
      ak: 'saya',
      klo: 'kalau',
      klu: 'kalau',
      jd: 'jadi',
      dpt: 'dapat',
      tp: 'tetapi',
      tpi: 'tetapi',
      bs: 'bisa',
      hrs: 'harus',
      skrg: 'sekarang',
      skg: 'sekarang',
      bsk: 'besok',
      bsok: 'besok',
      kmrn: 'kemarin',
      kmren: 'kemarin',
      kemaren: 'kemarin',
      trs: 'lalu',
      trus: 'lalu',
      gmn: 'bagaimana',
      gimana: 'bagaimana',
      knp: 'mengapa',
      msh: 'masih',
      lg: 'lagi',
      org: 'orang',
      bnyk: 'banyak',
      byk: 'banyak',
      jg: 'juga',
      mksh: 'terima kasih',
      mks: 'terima kasih',
      makasi: 'terima kasih',
      thx: 'terima kasih',
      tq: 'terima kasih',
      btw: '',
      wkwk: '',
      wkwkwk: '',
      wkwkwkwk: '',
      wkkw: '',
      haha: '',
      hahaha: '',
      hehe: '',
      hehehe: '',
      hihi: '',
      xixi: '',
      lol: '',
      anjir: '',
      anjay: '',
      njir: '',
      gabut: '',
      mager: '',
      kepo: '',
      baper: '',
      santuy: '',
      gpp: 'tidak apa-apa',
      gapapa: 'tidak apa-apa',
      gppa: 'tidak apa-apa',
      dapet: 'dapat',
      dpet: 'dapat',
      cepet: 'cepat',
      temen: 'teman',
      males: 'malas',
      zonk: 'tidak sesuai harapan',
      gan: '',
      sis: '',
      min: '',
      bro: '',
      bray: '',
      cuy: '',
      coy: '',
      guys: '',
      jujurly: 'jujur saja',
      otw: 'sedang di jalan',
      cmiiw: '',
      pls: 'mohon',
      plis: 'mohon',
      emg: 'memang',
      emang: 'memang',
      bener: 'benar',
      kyk: 'seperti',
      ky: 'seperti',
      sm: 'dengan',
      dr: 'dari',
      pd: 'pada',
      dlm: 'dalam',
      tgl: 'tanggal',

      bbrp: 'beberapa',
      spy: 'supaya',
      sblm: 'sebelum',
      stlh: 'setelah',
      smp: 'sampai',
      tmpt: 'tempat',
      krja: 'kerja',
      bkn: 'bukan',
      brp: 'berapa',
      ttg: 'tentang',
      sgt: 'sangat',
      mhn: 'mohon',
      slmt: 'selamat',
      tmn: 'teman',
      bntr: 'sebentar',
      yak: 'ya',
      ogah: 'tidak mau',
      kesel: 'kecewa',
      sumpek: '',
      ngeselin: 'mengecewakan',
      ngabarin: 'mengabari',
      nanyain: 'menanyakan',
      mutusin: 'memutuskan',
      batalin: 'membatalkan',
      lanjutin: 'melanjutkan',
      dateng: 'datang',
      dtg: 'datang',
      ngikutin: 'mengikuti',
      ngasih: 'memberi',
      pengen: 'ingin',
      pengin: 'ingin',
      kosan: 'tempat kos',
      kerjaan: 'pekerjaan',
      'seru abis': 'menyenangkan',
      'cabut dulu': 'salam hormat',
    },
    mild: {
      aku: 'saya',
      nggak: 'tidak',
      enggak: 'tidak',
      aja: 'saja',
      kalo: 'kalau',
      banget: 'sekali',
      deh: '',
      dong: '',
      sih: '',
      nih: '',
      lho: '',
      loh: '',
      kok: '',
      kayak: 'seperti',
      cuma: 'hanya',
      bikin: 'membuat',
      makasih: 'terima kasih',
      soalnya: 'karena',
      ngobrol: 'berbincang',
      pake: 'memakai',
      ngomong: 'berbicara',
      parah: 'sekali',
      doang: 'saja',
      gitu: 'begitu',
      gini: 'begini',
      yuk: '',
      udahan: 'sudah',
      keburu: 'telanjur',
      kepikiran: 'terpikir',
      kayaknya: 'sepertinya',
    },
    shape: /^(?:\p{L}{2,}2(?:an|nya|in)?|w[wk]{3,}|(?:ha|he|hi|wk){2,}h?)$/u,
  },
  claims: {
    states: {
      // pekerjaan
      'keeps-job': {
        any: [
          '(bertahan|betah|setia|nyaman|tetap) (terus|bekerja|bertahan)? (di|pada|dengan|bersama) (tempat saya bekerja|pekerjaan lama|{kantor-kini})',
          '(memilih|memutuskan|tetap|bulat hati|akan) (untuk)? (tetap)? bertahan (di|pada|dulu|$)',
          '(mempertahankan|mencintai|menyukai) {kantor-kini}',
          '{tidak} (ingin|berniat|ada niat|mau|berencana|hendak|akan|punya rencana|ada rencana)? (untuk)? (keluar|resign|mundur|berhenti|pindah) (dari)? (kerja|sekolah|kantor|perusahaan|tempat kerja|tempat saya|pekerjaan|{kantor-kini})',
          '{tidak} (ingin|berniat|ada niat|mau|berencana|hendak|akan|punya rencana)? (untuk)? (resign|pindah kerja|melepas {kantor-kini}|meninggalkan (pekerjaan|{kantor-kini}))',
          '(memperpanjang|perpanjang) kontrak',
          '{kantor-kini} (terlalu|sangat|sudah)? (nyaman|menyenangkan|saya cintai|berat ditinggalkan)',
        ],
        unless: ['(tadinya|semula|dulu|dahulu|meski|meskipun|walau|walaupun|padahal|sebelumnya|kalau|jika) →'],
      },
      'new-job': {
        any: [
          '(mulai|per|terhitung|terhitung mulai) {hari} … {masuk}',
          '{hari} … (sudah|udah|udh|resmi|mulai) … {masuk}',
          '(sudah|telah|resmi|udah|udh|akan|dan) (mulai)? {masuk} (di|dengan|pada|ke) … (baru|lain|sebelah|penerbit|pabrik|perusahaan|agensi|bank|pt|cv)',
          '(resmi|mulai) (bergabung|gabung)',
          '(pertama|di|masuk|kerja) (saya)? (di)? (kantor|perusahaan|tempat kerja|pekerjaan|tempat) (yang)? baru',
          '(pekerjaan|kantor|perusahaan|tempat kerja) baru',
          '(menerima|diterima|keterima|menyetujui|terima|ambil) … (pekerjaan|kerjaan|kerja|jabatan|posisi|kontrak|tawaran) … (di|pada|sebagai|dengan|lain|baru)',
          '(keterima|diterima) (kerja)? (di|jadi|sebagai)',
          '(teken|menandatangani|tanda tangan|ttd) (kontrak)? (kerja)? (jadi|dengan|di|sebagai|baru)',
          '(surat pengunduran diri|surat resign) … (sudah|telah|serahkan|ajukan|masukkan|diserahkan)',
          'mengundurkan diri dari {kantor-kini}',
        ],
        unless: [
          '(sebelum|kalau|jika|bila|apabila|seandainya) →',
          '(jabatan|posisi|kontrak|tawaran|tugas|pekerjaan|proyek) … (dari|di|pada|oleh) {kantor-kini}',
          '{kerabat} … (diterima|keterima|mulai|bekerja|bergabung|kerja)',
          '{tidak} (jadi|akan|bisa|dapat|mau|ingin|sanggup)? (menerima|terima|bekerja|bergabung|ambil) →',
          '(mulai|per) {hari} … {tidak} →',
        ],
      },
      jobless: {
        any: [
          '(menganggur|nganggur|pengangguran|tanpa pekerjaan|tanpa kerjaan)',
          '{saya} (sedang|masih|memang|lagi)? {tidak} (sedang|lagi)? (bekerja|kerja) (sejak|di mana|apa|$)',
          '{tidak} (punya|ada|memiliki|dapat|mendapat) (pekerjaan|kerjaan) (sejak|tetap|apa|sama sekali|$)',
          '(di-phk|phk|diberhentikan|dirumahkan) (sejak|bulan|minggu|kemarin|dari|dan belum)',
        ],
        unless: [
          '{kerabat} … (menganggur|nganggur|pengangguran|bekerja|kerja)',
          '(waktu|ketika|saat|dulu|sebelum|pernah|sempat|takut|daripada|setelah|tidak|bukan|mau|ingin|akan) … (menganggur|nganggur|pengangguran|tanpa pekerjaan)',
        ],
      },
      employed: {
        any: [
          '(atasan|bos|manajer|pimpinan|boss) {saya} (sekarang|juga|masih)? (juga|masih)? (tidak|belum|gak|ga|nggak|tetap|melarang|menahan|memberi|meminta|membutuhkan|menambah|mewajibkan|menyuruh|minta|ngasih)',
          '{tidak} (bisa|dapat|boleh) (cuti|izin|ambil cuti|minta izin) (dari)? (kantor|kerja|atasan|bos)',
          '(jatah|sisa|hak) cuti … (habis|tidak ada)',
          '(penuh|setiap hari|tiap hari|seharian) {saya}? (penuh)? (bekerja|kerja|masuk kerja|ngantor) (di)?',
          '{saya} (penuh|setiap hari|tiap hari) (bekerja|kerja|masuk kerja|ngantor)',
        ],
        unless: [
          '(atasan|bos|manajer|pimpinan) {saya} yang (baru|lama|dulu) →',
          '(setiap hari|tiap hari) (mencari|cari) →',
        ],
      },
      'stops-work': {
        any: [
          '(berhenti|brenti|stop) (bekerja|kerja) (sama sekali|sepenuhnya|total|seterusnya|selamanya|untuk selamanya|selama|setahun)',
          '{tidak} (mau|ingin|akan)? (lagi)? (bekerja|kerja) (lagi|sama sekali|dulu|pada siapa|untuk siapa|di mana pun)',
          '(mau|ingin|akan|pengin|pengen|hendak) (menganggur|nganggur)',
          'pensiun (total|penuh|sepenuhnya|akhir|bulan|tahun|dari dunia kerja|mulai)',
        ],
        unless: ['{kerabat} →', '{tidak} (ingin|mau|akan|boleh)? (berhenti|pensiun) →'],
      },
      'student-full-time': {
        any: ['(kuliah|studi|mahasiswa|belajar|sekolah) (saya)? (secara)? {penuh-waktu}', 'fokus (kuliah|studi)'],
        unless: ['(sudah|selesai|setelah) … (kuliah|studi)'],
      },
      'part-time-only': {
        any: [
          '(hanya|cuma|cuman) (bisa|sanggup|mau|ingin|mampu|mencari|cari|dapat|boleh) … (paruh waktu|part time|part-time|beberapa jam|setengah hari)',
        ],
      },
      'takes-full-time': {
        any: [
          '(mulai|menerima|diterima|terima|keterima|teken|terikat|resmi|sudah|udah|mengambil) … (bekerja|kerja|pekerjaan|kontrak|bertugas|jabatan|posisi) … {penuh-waktu}',
          'sejak … udah {penuh-waktu}',
        ],
        unless: ['(kuliah|studi|mahasiswa|belajar|sekolah) (saya)? (secara)? {penuh-waktu}', '{tidak} … {penuh-waktu}'],
      },
      underqualified: {
        any: [
          'pengalaman {saya} (masih|sangat|memang)? (terlalu|sangat|masih|amat)? (sedikit|minim|kurang|belum cukup|belum memadai) (untuk|bagi|$)',
          '{tidak} (punya|ada|memiliki) pengalaman (sama sekali|apa pun|untuk posisi|$)',
          '(underqualified|kurang (cakap|mampu|pantas) untuk (posisi|jabatan))',
        ],
      },
      overqualified: {
        any: [
          '(terlalu (rendah|junior|dasar|mudah)) (untuk|bagi|dibandingkan|dibanding) (saya|orang|pengalaman|kualifikasi)',
          '(overqualified|(jauh)? di bawah (kualifikasi|pengalaman|kemampuan|level) {saya})',
          'terlalu (senior|berpengalaman) untuk',
        ],
      },

      // kesehatan
      'laid-up': {
        any: [
          '(dirawat|rawat inap|opname|diopname|terbaring|lumpuh|bedrest|bed rest|karantina|dikarantina|diisolasi|dipasung|digips)',
          '(istirahat|berbaring|rebahan|tiduran) (total|penuh|terus|di rumah sakit|di ranjang)',
          '{tidak} (bisa|boleh|sanggup|dapat|diizinkan|diperbolehkan|mampu|kuat) (dokter)? (untuk)? (bangun|berjalan|jalan kaki|keluar (rumah|kamar|dari (rumah|kamar|ranjang))|bepergian|berdiri|turun dari|meninggalkan (rumah|kamar|ranjang|tempat tidur))',
          '(patah|retak) (kaki|tulang|tangan)',
          '(demam tinggi|diinfus|dipasangi gips|menular)',
          '(kaki|tulang|pergelangan) {saya}? (patah|retak|terkilir|digips)',
          'di rumah sakit',
          'dokter (melarang|menyuruh|menganjurkan|meminta|mewajibkan|tidak mengizinkan) {saya} (untuk)? (~)? (istirahat|isolasi|keluar|berhenti|berbaring|tiduran|bepergian|di rumah|tinggal|bed)',
          '(cacar air|demam berdarah|tipes|tifus) →',
        ],
        unless: [
          '{kerabat} … (dirawat|rawat inap|opname|diopname|terbaring|lumpuh|tidak|belum|patah|retak|di rumah sakit|sakit|harus|masuk|kena) →',
          '(stok|stock|barang|gudang) (opname)',
          'opname (stok|stock|gudang|barang|kas|tahunan|akhir)',
          '(pernah|dulu|sempat|setelah|habis|pasca|sesudah|selesai) … (dirawat|rawat inap|opname|di rumah sakit|patah|karantina)',
          '(dirawat|rawat inap|opname|patah) … (sudah sehat|sudah pulih|sudah sembuh|kini sehat|tahun lalu|bulan lalu)',
          '(bekerja|kerja|bertugas|praktik|perawat|dokter|magang|menjenguk|menjaga|menunggui|menemani|gabung|diterima|kontrak|mengantar|mendampingi) … di rumah sakit',
          'baru … di rumah sakit',
          '{tidak} (bisa|dapat|boleh) keluar (dari|kota|kerja|kantor|negeri)',
        ],
      },
      outing: {
        any: [
          '(mendaki|pendakian|pendaki|naik gunung|liburan|berlibur|jalan-jalan|berwisata|wisata|piknik|touring|berkemah|camping|kemah|bulan madu|menyelam|berselancar|snorkeling|memancing|bersepeda|keliling|umrah|memandu)',
          '(maraton|marathon|lomba|turnamen|pertandingan|bertanding|kejuaraan|konser|festival|pentas|fun run|karnaval|reli|balapan)',
          '(main|bermain|latihan|tanding|ikut) (futsal|bola|basket|voli|badminton|bulu tangkis|tenis|sepak bola)',
          '(terbang|pesawat|berangkat|bertolak) (ke|mendaki)',
          '(lembur|bertugas penuh waktu|(bekerja|kerja) (penuh waktu|full time|full-time))',
        ],
        unless: [
          '(batal~|membatalkan|menunda|gagal|{tidak} (jadi|bisa|dapat|boleh|ikut|akan)|terpaksa) … {acara}',
          '{acara} … (batal~|dibatalkan|saya batalkan|ditunda|gagal|terpaksa)',
          '(saat|ketika|waktu|setelah|sepulang|pulang|habis|sehabis|akibat|jatuh|kecelakaan|dari) … {acara}',
          '(terbang|pesawat|berangkat|bertolak) ke … (berobat|pengobatan|operasi|rumah sakit|terapi|kontrol|menjenguk|pemakaman|rumah|kerja|kantor|dokter|klinik|kampung|kampus)',
          '{kerabat} … ({acara}|terbang|berangkat) →',
          '(sebenarnya|seharusnya|semula|tadinya|rencananya) … {acara}',
          '{kelak} →',
          '({acara}|berangkat|terbang) … {kelak}',
          '(keliling kota|keliling rumah)',
        ],
      },

      // tempat dan jalan
      near: {
        any: [
          '{kantor-ibu} (berada|ada|terletak|hanya|cuma|persis|terlalu|justru|juga|itu|sangat|tepat|kan)? … {dekat}',
        ],
        unless: ['(pekerjaan|kerja|kerjaan|lain|baru|mendapat|dapat) … {dekat}', '{tidak} … {dekat}'],
      },
      far: {
        any: [
          '(terlalu|kejauhan|sangat|amat) jauh (bagi|untuk|dari (rumah|kos|tempat)|buat|,|$)',
          '(kejauhan|jauh sekali|jauh banget)',
          '(~ jam|berjam-jam) (dari (rumah|kos|tempat)|perjalanan|sekali jalan|di jalan|naik)',
          '(perjalanan|waktu|sampai|makan) … (~ jam|berjam-jam)',
        ],
      },
      'no-driving': {
        any: [
          '{tidak} (punya|ada|memiliki) (kendaraan|mobil|motor|sim)',
          '{tidak} (bisa|boleh|pernah bisa|pernah belajar) (menyetir|nyetir|mengemudi|naik motor|bawa mobil)',
          '(mobil|motor) {saya}? … dijual',
          'sim {saya} … (mati|dicabut|hilang|kedaluwarsa)',
        ],
        unless: ['{kerabat} →'],
      },
      drives: {
        any: [
          '(menyetir|nyetir|mengemudi|mengemudikan|menyopiri|bawa mobil) (mobil|sendiri|bus|truk)? (ke|untuk|mengantar|sampai|setiap|tiap|keliling)',
          '(jadi|sebagai) (sopir|supir|pengemudi)',
        ],
        unless: ['{tidak} … (menyetir|nyetir|mengemudi~|bawa mobil)', '{kerabat} … (menyetir|nyetir|mengemudi~)'],
      },
      'moves-away': {
        any: [
          '(akan|segera|sudah|hendak|mau|bakal|baru|kami|saya|sekeluarga|resmi) (saja|juga)? (pindah|hijrah|emigrasi|menetap|merantau|tinggal) (menetap|selamanya)? (ke|di) (luar negeri|luar kota|luar jawa|~)',
          '(bulan|minggu|tahun) depan … (pindah|hijrah|emigrasi) ke',
          'ikut (suami|istri) (pindah)? (ke|di)',
        ],
        unless: [
          'pindah ke (rumah|kontrakan|kos|apartemen|bagian|divisi|cabang|perusahaan|kantor|tempat|posisi|tahap|bank|jurusan|unit) →',
          '(semula|tadinya|dulu|batal|daripada) →',
          '(tetap|masih|sendiri|{tidak}) (mau|bisa|akan|ingin)? (pindah|menetap|tinggal|merantau) →',
          '{kerabat} (baru|akan|sudah)? (pindah|menetap|tinggal|merantau) →',
          'tinggal (di sini|di rumah|bersama|dengan|di sebelah|berdua|sendiri) →',
        ],
      },
      'stays-here': {
        any: [
          'tetap (tinggal|menetap|di) (di)? (sini|kota ini|~)',
          '{tidak} (akan|bisa|mau|mungkin|ingin)? (pernah|sanggup|jadi)? (meninggalkan|pindah dari|keluar dari) (kota|~) (karena|sebab|,|$|sama sekali|selamanya)',
          '{tidak} (jadi|akan) (pindah|merantau)',
        ],
        unless: [
          '(meninggalkan|keluar dari) (ibu|ayah|bapak|anak~|beliau|orang|pekerjaan|kantor|toko|kesan|keluarga|mereka|suami|istri|bayi|dia|tugas|rumah|tempat|proses|seleksi) →',
          'tetap di (perusahaan|kantor|tempat|posisi|hati|sekolah|bank) →',
          '{kerabat} … (tinggal|menetap|di|pindah|meninggalkan) →',
          '(pindah|keluar) (kerja|perusahaan|kantor|tempat)',
          '(semoga|agar|supaya|ingin|bisa) … tetap (tinggal|menetap|di)',
        ],
      },
      away: {
        any: [
          '(berangkat|terbang|pergi|berada|tinggal) (di|ke) luar (negeri|kota|pulau) … (sampai|hingga|untuk|selama|~ bulan|~ tahun)',
        ],
        unless: ['{kerabat} →'],
      },
      'here-daily': {
        any: [
          '(besok|setiap|tiap) (pagi|hari)? … (masuk kerja|menjaga|bekerja|ngantor|bertugas|jaga) … (setiap hari|tiap hari|di (kantor|sini|rumah|warung|toko))',
        ],
        unless: ['(sepulang|setelah|sebelum|sampai) →'],
      },

      // keluarga
      childless: {
        any: ['{tidak} (punya|memiliki|dikaruniai|ada) (anak|momongan|keturunan)'],
        unless: ['{kerabat} →', '{tidak} (punya|memiliki|ada) anak (buah|laki-laki|perempuan|kecil|tangga|lagi|lain)'],
      },
      child: {
        any: [
          '(anak|bayi|balita|putri|putra|si kecil|anak-anak|anakku) (pertama|kedua|bungsu|sulung|kecil)? {saya}',
          '(punya|dengan) (satu|dua|tiga|empat|lima) (orang)? anak',
        ],
        unless: ['anak (buah|didik|asuh|tangga|tetangga|kos|kakak|adik) →'],
      },
      single: {
        any: [
          '{saya}? (masih)? (belum|tidak) (menikah|nikah|berkeluarga|bersuami|beristri)',
          '{saya} (masih|memang)? (lajang|jomblo|bujangan)',
        ],
        unless: ['{kerabat} →', '(sebelum|waktu|ketika|saat) →'],
      },
      spouse: {
        any: ['(suami|istri|isteri|mertua) {saya}', '(suamiku|istriku)'],
        unless: ['(mantan|almarhum|almarhumah|calon) (suami|istri) →'],
      },

      // waktu
      'no-time': {
        any: [
          '{tidak} (punya|ada|memiliki|tersisa|kebagian) (sedikit pun|sama sekali|lagi|satu|sedetik)? (pun)? (waktu|jam|hari|celah) (pun)? (luang|kosong|senggang|lagi|yang kosong|untuk)',
          '(sehari|sejam|semenit|sedetik) pun {tidak}',
          '(sibuk sekali|sangat sibuk|super sibuk|sibuk banget|jadwal (saya)? (penuh|padat) (sekali|terus|banget|dan|sampai)|kewalahan)',
          '{tidak} sempat apa-apa',
        ],
      },
      idle: {
        any: [
          '(gabut|rebahan|nganggur total|santai-santai|bermalas-malasan|tidur seharian|bosan di rumah|menganggur total|tidur-tiduran)',
          '{tidak} ada (kegiatan|kerjaan|kesibukan) (apa pun|sama sekali|$|,|di rumah)',
          '(waktu|hari) {saya} (luang|kosong|bebas|senggang) (sekali|banget|terus|semua)',
          '{saya} (sedang|lagi|memang)? (senggang|luang|santai) (sekali|banget|terus|total)',
        ],
        unless: ['{kelak} →', '(baru|akan|belum|bisa) … (senggang|luang|kosong)', '{kerabat} →'],
      },
      'late-start': {
        any: [
          '{tidak} (bisa|dapat|mungkin|boleh) (mulai|bergabung|masuk|mulai bekerja) … (sebelum|sampai)',
          '(baru|paling cepat) (bisa|dapat) (mulai|bergabung|masuk)',
        ],
      },
      'early-start': {
        any: [
          '(butuh|perlu|mencari|cari|ingin|harus) … (mulai|masuk|bekerja|kerja) … (secepatnya|segera|lebih cepat|besok|minggu ini|sekarang juga)',
        ],
        unless: ['{tidak} →'],
      },
      'decided-long-ago': {
        any: [
          '(sudah|udah) (lama|berbulan-bulan|berminggu-minggu) … (memutuskan|putuskan|mantap)',
          '(memutuskan|putuskan) … (bulan|minggu) (yang)? lalu',
        ],
      },
      'decided-now': {
        any: [
          'baru (saja)? (memutuskan|terpikir|putuskan)',
          '(memutuskan|putuskan) … (tadi pagi|barusan|semalam|hari ini)',
        ],
        unless: ['(kelas|bulan) →'],
      },

      // jabatan
      'wants-remote': {
        any: [
          '(hanya|cuma|cuman) (mau|bisa|mencari|cari|ingin|sanggup) … (remote|dari rumah|wfh)',
          '(hanya|cuma) … (full remote|full wfh)',
        ],
        unless: ['{tidak} … (remote|dari rumah|wfh)'],
      },
      'wants-office': {
        any: [
          '{tidak} (mau|bisa|betah|cocok|suka|ingin|sanggup) (kerja|bekerja) (remote|wfh|sendirian|dari rumah)',
          '(kerja|bekerja) (remote|wfh|dari rumah) {tidak} (cocok|bisa|enak)',
          '(butuh|perlu|ingin|mau|rindu) (suasana|teman|lingkungan|rekan) (kantor|sekantor|kerja)',
        ],
      },
      'wants-contact': {
        any: ['(cari|mencari|ingin|mau|suka|senang) … (bertatap muka|bertemu|berhadapan|melayani) … {orang}'],
        unless: ['{tidak} … {orang}'],
      },
      'no-contact': {
        any: [
          '(cari|mencari|ingin|mau|suka) … (sama sekali)? (tanpa|{tidak}) (perlu|usah|harus)? (mempertemukan|bertemu|berhadapan|melayani|bertatap muka) … {orang}',
        ],
      },
      'too-small': {
        any: [
          '(perusahaan|kantor|tim|tempat) (ibu|bapak|ini|itu)? terlalu kecil',
          '(perusahaannya|kantornya|timnya) terlalu kecil',
        ],
      },
      'too-big': {
        any: [
          '(perusahaan|kantor|tim|tempat) (ibu|bapak|ini|itu)? terlalu besar',
          '(perusahaannya|kantornya|timnya) terlalu besar',
        ],
      },
      undergraduate: {
        any: [
          '{tidak} (lulus|wisuda|sidang) (kuliah)?',
          '(nunggu|menunggu) (sidang|wisuda)',
          'masih (mengerjakan|menyusun)? (skripsi|tugas akhir)',
        ],
      },
      graduate: {
        any: ['sejak (saya)? (wisuda|lulus)', '(sudah|udah|telah) (wisuda|lulus kuliah|sarjana)'],
        unless: ['(sma|smk|smp|ujian|seleksi) →', '{kerabat} →'],
      },
      stranger: {
        any: ['{tidak} pernah (mendengar|dengar|tahu|kenal) (nama|tentang)? (perusahaan|kantor) (ibu|bapak|anda|ini)'],
      },
      acquainted: {
        any: [
          '(mengenal|mengikuti|mengagumi|kenal) (baik)? (perusahaan|kantor) (ibu|bapak|anda|ini) (sejak|selama|bertahun-tahun|dengan baik|luar dalam)',
          '(sudah|telah) (lama|bertahun-tahun) (mengenal|mengikuti|mengagumi|kenal) (perusahaan|kantor)',
        ],
      },
      'low-pay': {
        any: ['{gaji} … {rendah}'],
        unless: [
          '{tidak} (terlalu|begitu)? (rendah|kecil|kurang)',
          '{gaji} {saya} (sekarang|saat ini) (hanya|cuma|masih|memang) →',
        ],
      },
      'ample-pay': {
        any: [
          '{gaji} (yang ditawarkan|sebesar itu|itu|ibu|bapak|sebenarnya|yang ibu tawarkan)? (sebenarnya|juga)? (sudah)? (jauh)? (melebihi|lebih dari cukup|di atas harapan|di luar dugaan)',
          '(lonjakan|kenaikan) gaji … besar',
        ],
        unless: ['{tidak} →'],
      },
    },
    opposites: [
      ['keeps-job', 'new-job'],
      ['keeps-job', 'jobless'],
      ['jobless', 'employed'],
      ['stops-work', 'new-job'],
      ['stops-work', 'takes-full-time'],
      ['student-full-time', 'takes-full-time'],
      ['part-time-only', 'takes-full-time'],
      ['underqualified', 'overqualified'],
      ['laid-up', 'outing'],
      ['near', 'far'],
      ['no-driving', 'drives'],
      ['moves-away', 'stays-here'],
      ['away', 'here-daily'],
      ['childless', 'child'],
      ['single', 'spouse'],
      ['no-time', 'idle'],
      ['late-start', 'early-start'],
      ['decided-long-ago', 'decided-now'],
      ['wants-remote', 'wants-office'],
      ['wants-contact', 'no-contact'],
      ['too-small', 'too-big'],
      ['stranger', 'acquainted'],
      ['undergraduate', 'graduate'],
      ['low-pay', 'ample-pay'],
    ],
    themes: [
      {
        of: [
          { topic: '{gaji}', trouble: '{rendah}' },
          {
            topic: '(jarak|jaraknya|lokasi|lokasinya|perjalanan|perjalanannya|tempatnya)',
            trouble: '(jauh|lama|~ jam|berjam-jam|kilometer|km|melelahkan)',
          },
          {
            topic:
              '(jam kerja|jam kerjanya|jadwal kerja|jadwal kerjanya|jadwalnya|sif|sifnya|shift|shiftnya|jam kantor|jam kantornya)',
            trouble: '(panjang|pagi|malam|lama|kaku|bentrok|tidak cocok|tidak sesuai)',
          },
          {
            topic: '(tugas|tugasnya|pekerjaannya|tanggung jawabnya|beban kerja|beban kerjanya)',
            trouble: '(membosankan|monoton|berat|tidak menarik|sempit|tidak cocok)',
          },
          {
            topic:
              '(orang-orangnya|timnya|rekan-rekannya|atasannya|suasananya|suasana kantornya|budayanya|lingkungannya)',
            trouble: '(tidak ramah|kasar|dingin|kaku|tidak nyaman|tidak cocok|toxic)',
          },
          {
            topic: '(kesehatan|kesehatan saya)',
            trouble: '(tidak memungkinkan|menurun|buruk|tidak mengizinkan|terganggu)',
          },
        ],
        one: {
          any: [
            '{tidak} (ada hubungannya|ada kaitannya|berkaitan|terkait) dengan {topic}',
            '{tidak} (sama sekali|pernah)? (karena|soal|masalah|perkara|urusan|tentang|mempersoalkan|mempermasalahkan|memikirkan|mengejar|mementingkan|melihat|peduli) (soal|besarnya|urusan|masalah)? {topic}',
            '{tidak} (pernah|merasa)? keberatan (dengan|soal|terhadap|akan|atas)? (soal)? {topic}',
            '{topic} (itu|sendiri|bagi saya|buat saya|memang|sebenarnya|sama sekali|juga)? (sama sekali)? {tidak} (pernah|ada|akan|terlalu)? (jadi|menjadi|masuk)? (masalah|soal|persoalan|kendala|pertimbangan|alasan|halangan|keberatan|penghalang|hambatan|penting|utama)',
            '{topic} (itu|sendiri|memang|sebenarnya|juga|ibu)? (sudah)? (cocok|pas|sesuai|memadai|lebih dari cukup|aman)',
          ],
          unless: [
            '{tidak} (hanya|cuma|sekadar|sekedar|semata|semata-mata|saja|melulu) →',
            '(walau|meski|walaupun|meskipun|kalaupun) →',
          ],
        },
        other: {
          any: [
            '{topic} … {trouble}',
            '(karena|lantaran|gara-gara|sebab|terkendala|terhalang|keberatan dengan) (faktor|masalah|soal)? {topic} →',
            '(mundur|menolak|memberatkan|menghalangi|kendalanya|keberatan saya|alasan saya) (adalah|ialah|yaitu) {topic}',
          ],
          unless: ['{tidak} (hanya|cuma|terlalu|begitu|karena|soal)? ({trouble}|{topic})'],
        },
      },
      {
        // yang dilarang atau tidak pernah dilakukan, dan yang dilakukan
        of: [
          { deed: '(malam|sif malam|shift malam)' },
          { deed: '(akhir pekan|sabtu|weekend)' },
          { deed: '(alkohol|bir|minuman keras|anggur|minum)' },
          { deed: '(daging|babi|sate|jagal)' },
          { deed: '(kucing|anjing|hewan|binatang|unggas|ayam)' },
          { deed: '(ketinggian|tangga|atap|gedung tinggi)' },
          { deed: '(angkat|mengangkat|beban|barang berat)' },
          { deed: '(suara|menyanyi|bernyanyi|bicara|berbicara|paduan suara|ceramah)' },
          { deed: '(naik pesawat|terbang|pesawat)' },
          { deed: '(debu|asap|tepung|bulu)' },
        ],
        one: {
          any: [
            '(dilarang|melarang|alergi|takut|fobia|berhenti|mengharamkan|haram|pantang|trauma) … {deed}',
            '(sama sekali {tidak}) … {deed}',
            '{tidak} (bisa|boleh|sanggup|mau|pernah) … {deed} (sama sekali|lagi|krn|karena|apa pun)',
          ],
          unless: ['{kerabat} →'],
        },
        other: {
          any: [
            '(terima|menerima|ambil|mengambil|diterima|keterima|mulai|suka|senang|gemar|hobi|membuka|buka) … {deed}',
            '(memelihara|beternak|merawat|melatih|mencicipi|memanjat|menjual|jualan|ikut|mengisi|lomba|jadi|menjadi) … {deed}',
          ],
          unless: ['{tidak} … {deed}', '{kerabat} →'],
        },
      },
      {
        of: [
          { thing: '(tetap|permanen|pekerjaan tetap|kontrak tetap)' },
          { thing: '(sementara|kontrak pendek|lepas|freelance)' },
          { thing: '(tanggung jawab besar|memimpin orang|memimpin tim|memimpin)' },
          { thing: '(nasabah|pelanggan|pasien|orang banyak)' },
          { thing: '(perjalanan dinas|dinas luar|dinas ke luar kota)' },
          { thing: '(lapangan|luar ruangan)' },
          { thing: '(perusahaan|kantor|tim) (yang)? besar' },
          { thing: '(perusahaan|kantor|tim) (yang)? kecil' },
          { thing: '(tantangan|variasi)' },
          { thing: '(rutinitas|jam kerja tetap)' },
        ],
        one: {
          any: ['{ingin} {punya} {thing}'],
          unless: ['({tidak}|bapak|ibu|perusahaan|yang) (pernah|lagi|terlalu)? {ingin}'],
        },
        other: {
          any: [
            '{tidak} (pernah|lagi|terlalu)? {ingin} {punya} {thing}',
            '(bosan|jenuh|lelah|muak|menghindari|anti) (dengan|terhadap|akan)? {punya} {thing}',
          ],
        },
      },
      {
        of: [
          { thing: '(perjalanan dinas|dinas luar)' },
          { thing: '(tanggung jawab|kebebasan|tekanan|tantangan|rutinitas|pelatihan|tugas)' },
          { thing: '(jam kerja|sif|shift|pekerjaan)' },
        ],
        one: {
          any: ['{thing} … (terlalu (banyak|besar|berat)|kebanyakan)', 'terlalu banyak {thing}'],
          unless: ['{tidak} terlalu →'],
        },
        other: {
          any: ['{thing} … (terlalu (sedikit|kecil|ringan)|kesedikitan)', '(terlalu sedikit|kurang) {thing}'],
          unless: ['{tidak} (terlalu|kurang) →'],
        },
      },
      {
        of: [
          { thing: '(gaji|gajinya|upah)' },
          { thing: '(jam kerja|jam kerjanya|sif)' },
          { thing: '(kontrak|kontraknya|syarat~)' },
          { thing: '(tugas|tugasnya|uraian tugas|pekerjaannya)' },
        ],
        one: {
          any: [
            '{tidak} (pernah|sempat)? (mendengar|membaca|melihat|menerima|tahu|diberi tahu|mengetahui|dikabari|dijelaskan|ada kabar|ada penjelasan) … {thing}',
          ],
        },
        other: {
          any: [
            '(penjelasan|uraian|keterangan) … {thing} … (lengkap|rinci|panjang|detail)',
            '{thing} … (satu per satu|dengan rinci|secara rinci|panjang lebar|dengan saksama|baris demi baris|sampai tuntas)',
            '(mempelajari|membahas|mendalami|dibahas) … {thing}',
          ],
        },
      },
    ],
  },

  samples: indonesian.parts,

  messages: {
    'missing-gratitude':
      'Belum ada ucapan terima kasih: satu kalimat untuk undangan atau waktunya membuat surat ini hangat.',
    'missing-open-door':
      'Belum ada kalimat yang menjaga hubungan: cukup satu kalimat tentang kesempatan lain di kemudian hari.',
    'missing-open-door/wish':
      'Doanya sudah baik; satu kalimat lagi tentang kesempatan lain di kemudian hari akan menjaga hubungan.',
    'unclear-decline': 'Pembaca belum tahu bahwa jawabannya tidak: sampaikan dalam satu kalimat yang lugas dan sopan.',
    'unclear-decline/hedged':
      'Bagian ini membuat pembaca menebak-nebak: sampaikan dalam satu kalimat lugas dan sopan bahwa jawabannya tidak.',
    'missing-salutation': 'Surat ini mulai tanpa sapaan: awali dengan “Yth.” dan nama penerima.',
    'missing-salutation/generic': 'Surat ini ditujukan kepada {name}: sapalah dengan namanya.',
    'missing-sign-off':
      'Surat ini berakhir tanpa salam penutup: tambahkan “Hormat saya,” atau sejenisnya sebelum nama.',
    'too-long':
      'Dengan {words} kata, tulisan ini terlalu panjang bagi pembaca yang sibuk: {budget} kata sudah cukup. Sisakan terima kasih, keputusan, satu alasan, dan harapan.',
    'false-excuse/tower':
      'Musibah sebanyak ini terdengar dibuat-buat, sekalipun benar: satu alasan jujur sudah cukup, atau tanpa alasan.',
    'false-excuse/drama':
      'Air mata, sumpah, dan takdir membuat alasan yang benar terdengar dibuat-buat: sampaikan apa adanya dalam satu kalimat.',
    'false-excuse/vague':
      'Uraian panjang yang tidak menjelaskan apa-apa terdengar seperti dalih: satu alasan sederhana sudah cukup, atau tanpa alasan.',
    'false-excuse/wild': 'Ini akan sulit dipercaya, sekalipun benar: “karena alasan pribadi” sudah cukup.',
    'unfilled-placeholder': 'Bagian {text} masih perlu diisi.',
    'missing-apology':
      'Wawancara yang sudah terjadwal dibatalkan tanpa kata maaf: cukup satu “Saya mohon maaf atas ketidaknyamanan ini”.',
    'missing-name': 'Belum ada nama di akhir surat: tutup dengan nama Anda agar pembaca tahu siapa yang menulis.',
    'missing-contact':
      'Surat pos perlu mencantumkan cara menghubungi Anda: tambahkan nomor telepon atau alamat e-mail.',
    'missing-subject':
      'E-mail ini belum punya subjek: tambahkan yang singkat, misalnya “Undangan wawancara – nama Anda”.',
    'over-explained':
      'Penjelasan sepanjang {words} kata lebih dari yang diminta: sisakan satu alasan terpenting dalam satu kalimat.',
    'contradictory-reasons': '“{second}” sulit dicocokkan dengan “{first}”: sisakan satu alasan yang benar.',
    'harsh-tone':
      'Kalimat ini bisa menyakiti, padahal kita mungkin bertemu lagi: hapus saja, atau sebutkan faktanya dengan tenang.',
    'informal-register': '“{text}” cocok untuk obrolan; dalam surat tulislah “{instead}”.',
    'informal-register/spelled': '“{text}” ditulis seperti dalam obrolan: tulislah lengkap.',
    'informal-register/without': '“{text}” cocok untuk obrolan; surat tidak memerlukannya.',
    'late-reply': 'Undangannya datang {days} hari yang lalu: kirimkan hari ini, disertai maaf atas keterlambatan.',
    'late-reply/same-day': 'Wawancaranya hari ini: telepon dulu, baru kirim pesan ini.',
    'wrong-channel': 'Undangannya datang lewat jalur lain: sebisa mungkin balas lewat jalur yang sama.',
    'wrong-channel/email': 'Undangannya datang lewat e-mail: sebisa mungkin balas lewat e-mail.',
    'wrong-channel/letter': 'Undangannya datang lewat surat: sebisa mungkin balas lewat surat.',
    'wrong-channel/chat': 'Undangannya datang lewat pesan: sebisa mungkin balas lewat pesan.',
    'wrong-channel/phone': 'Undangannya datang lewat telepon: sebisa mungkin telepon kembali.',
    'wrong-channel/in-person': 'Anda diundang secara langsung: sebisa mungkin sampaikan secara langsung.',
    'consider-attending':
      'Bila alasannya hanya kurang tertarik: wawancara adalah latihan, relasi baru, dan kadang kejutan yang baik.',
    'action-insert': 'Sisipkan: “{text}”',
    'action-replace': 'Ganti dengan: “{text}”',
    'action-remove': 'Hapus',
    'action-fix-all': 'Perbaiki semua yang dapat diperbaiki otomatis',
    'action-silence-line': 'Bisukan “{rule}” di sini',
    'action-silence-letter': 'Bisukan “{rule}” dalam surat ini',
    'action-silence-everywhere': 'Bisukan “{rule}” di semua surat',
    'action-explain': 'Jelaskan “{rule}”',
    'document-too-large': '{name} lebih besar daripada surat mana pun, jadi Santun membiarkannya.',
    'document-binary': '{name} bukan teks biasa, jadi Santun membiarkannya.',
    'server-failed': 'Santun mengalami galat ({error}) dan melanjutkan tanpa jawaban itu. Mohon laporkan.',
    'front-matter': 'Bagian depan (front matter) tidak dapat dibaca.',
    'front-matter/unclosed': 'Front matter belum ditutup: akhiri dengan baris berisi tiga tanda hubung (---).',
    'front-matter/syntax':
      'Front matter bukan YAML yang sah sehingga tidak dipakai: tulis satu “kunci: nilai” di setiap baris.',
    'front-matter/key': '“{key}” tidak dikenal dalam front matter: pakai salah satu dari {choices}.',
    'front-matter/value': '“{value}” bukan nilai untuk {key}: pakai salah satu dari {choices}.',
    'unused-directive': 'Komentar ini tidak mengubah apa-apa: hapus saja agar kelak tidak menyembunyikan temuan.',
    'unused-directive/rule':
      '“{text}” tidak mengubah apa-apa di sini: hapus dari komentar ini agar kelak tidak menyembunyikan temuan.',
    'unknown-directive/verb': '“{text}” bukan arahan Santun: mungkin maksudnya {choices}?',
    'unknown-directive/rule': '“{text}” bukan aturan Santun: mungkin maksudnya {choices}?',
    'rule-failed':
      'Aturan {rule} berhenti karena galat ({error}) dan dilewati; aturan lain tetap berjalan. Mohon laporkan.',
    'setting-unknown-rule': '“{value}” pada {name} bukan aturan Santun: mungkin maksudnya {choices}?',
    'setting-unknown-option': '“{value}” bukan opsi {name}: pakai salah satu dari {choices}.',
    'setting-value': '“{value}” tidak dapat dipakai untuk {name}: pakai salah satu dari {choices}.',

    // what an editor calls things
    'act-salutation': 'Salam pembuka',
    'act-gratitude': 'Terima kasih',
    'act-decision': 'Keputusan',
    'act-reason': 'Alasan',
    'act-apology': 'Permohonan maaf',
    'act-open-door': 'Menjaga hubungan',
    'act-well-wish': 'Doa dan harapan baik',
    'act-sign-off': 'Salam penutup',
    'act-name': 'Nama',
    'act-contact': 'Kontak',
    'act-salutation/why': 'Menyapa pembaca, dengan namanya bila Anda tahu.',
    'act-gratitude/why': 'Berterima kasih atas undangan, waktu, atau perhatian pembaca.',
    'act-decision/why': 'Menyampaikan dengan lugas dan sopan bahwa jawabannya tidak.',
    'act-reason/why': 'Menjelaskan sebabnya dalam satu kalimat; boleh juga tanpa alasan.',
    'act-apology/why': 'Meminta maaf atas kerepotan yang timbul.',
    'act-open-door/why': 'Menjaga hubungan: siapa tahu kelak bertemu lagi.',
    'act-well-wish/why': 'Mendoakan agar pembaca segera menemukan orang yang tepat.',
    'act-sign-off/why': 'Menutup surat, di atas nama Anda.',
    'act-name/why': 'Memberi tahu siapa yang menulis.',
    'act-contact/why': 'Memberi tahu cara menghubungi Anda.',
    'trait-hedge': 'Ragu-ragu',
    'trait-harsh': 'Bisa menyakiti',
    'trait-slang': 'Bahasa gaul',
    'trait-excuse': 'Terdengar seperti dalih',
    'trait-reschedule': 'Jadwal lain',
    'trait-reconsider': 'Kesempatan lagi',
    'trait-status-inquiry': 'Menanyakan kabar',
    'trait-feedback-request': 'Meminta masukan',
    'trait-follow-up': 'Seusai wawancara',
    'trait-accepting': 'Kesediaan',
    'trait-recruiter': 'Kata-kata perusahaan',
    'trait-elsewhere': 'Perkara lain',
    'part-headers': 'Kepala surat',
    'part-opening': 'Pembuka',
    'part-body': 'Isi',
    'part-closing': 'Penutup',
    'part-postscript': 'Catatan tambahan',
    'kind-decline-invitation': 'Menolak undangan',
    'kind-cancel-scheduled': 'Membatalkan wawancara',
    'kind-withdraw': 'Menarik lamaran',
    'kind-decline-offer': 'Menolak tawaran kerja',
    'kind-reschedule': 'Meminta jadwal lain',
    'kind-reconsider': 'Meminta dipertimbangkan kembali',
    'kind-thank-you': 'Mengucapkan terima kasih',
    'kind-status-inquiry': 'Menanyakan kelanjutan lamaran',
    'kind-feedback-request': 'Meminta masukan',
    'kind-other': 'Lainnya, dibiarkan oleh Santun',
    'channel-email': 'E-mail',
    'channel-letter': 'Surat',
    'channel-chat': 'Pesan singkat',
    'channel-phone': 'Telepon',
    'channel-in-person': 'Tatap muka',
    'stage-before-scheduling': 'Belum ada jadwal',
    'stage-scheduled': 'Sudah dijadwalkan',
    'stage-same-day': 'Hari wawancara',
    'stage-after-interview': 'Setelah wawancara',
    'reason-personal': 'Alasan pribadi',
    'reason-other-offer': 'Tawaran lain',
    'reason-culture': 'Budaya dan nilai',
    'reason-responsibilities': 'Tanggung jawab pekerjaan',
    'reason-salary': 'Gaji',
    'reason-location': 'Lokasi dan perjalanan',
    'reason-schedule': 'Jadwal',
    'key-kind': 'Tujuan pesan ini.',
    'key-channel': 'Jalur pengiriman pesan ini.',
    'key-language': 'Bahasa yang dipakai dalam pesan ini.',
    'key-stage': 'Tahap wawancaranya saat ini.',
    'key-reason': 'Alasan utama jawaban ini.',
    'key-received': 'Tanggal undangan diterima, misalnya 2026-11-20.',
    'key-interview': 'Tanggal wawancara, misalnya 2026-11-25.',
    'key-invited-via': 'Jalur datangnya undangan.',
    'key-disable': 'Aturan yang tidak diperiksa dalam surat ini.',
    'directive-santun-disable': 'Mulai dari sini, {rules} tidak diperiksa.',
    'directive-santun-disable-next-line': 'Pada baris berikutnya, {rules} tidak diperiksa.',
    'directive-santun-disable-file': 'Di seluruh surat, {rules} tidak diperiksa.',
    'directive-santun-enable': 'Mulai dari sini, {rules} diperiksa lagi.',
    'label-every-rule': 'semua aturan',
    'label-before': 'Sebelum',
    'label-after': 'Sesudah',
    'label-values': 'Nilai',
    'label-today': 'Hari ini',
    'label-subject': 'Subjek',
    'label-missing': '{act} — belum ada',
    'rule-missing-subject': 'Surel memiliki subjek.',
    'rule-missing-salutation': 'Surat dibuka dengan salam.',
    'rule-missing-gratitude': 'Ada ucapan terima kasih atas undangan atau waktunya.',
    'rule-unclear-decline': 'Penolakan dinyatakan dengan jelas.',
    'rule-missing-apology': 'Ada permohonan maaf bila wawancara yang sudah dijadwalkan dibatalkan.',
    'rule-over-explained': 'Alasan disampaikan dengan singkat.',
    'rule-false-excuse': 'Alasan tidak terkesan dibuat-buat.',
    'rule-contradictory-reasons': 'Alasan tidak saling bertentangan.',
    'rule-missing-open-door': 'Ada kalimat yang menjaga hubungan baik untuk kesempatan lain.',
    'rule-missing-sign-off': 'Surat diakhiri dengan salam penutup.',
    'rule-missing-name': 'Nama penulis tercantum di akhir surat.',
    'rule-missing-contact': 'Surat yang dikirim lewat pos memuat kontak penulis.',
    'rule-too-long': 'Panjang surat sesuai dengan salurannya.',
    'rule-harsh-tone': 'Tidak ada kata yang menyakitkan.',
    'rule-informal-register': 'Surat dan surel bebas dari bahasa gaul.',
    'rule-unfilled-placeholder': 'Semua isian sudah dilengkapi.',
    'rule-late-reply': 'Balasan dikirim dalam dua hari.',
    'rule-wrong-channel': 'Balasan dikirim lewat saluran yang sama dengan undangan.',
    'rule-consider-attending': 'Rasa kurang berminat ditimbang dengan manfaat mengikuti wawancara.',

    // pemandu surat
    'question-neighbour': 'Apa yang ingin Anda tulis?',
    'question-reason': 'Apa alasannya? Satu saja sudah cukup, dan tidak wajib ada.',
    'question-stage': 'Sudah sampai mana prosesnya?',
    'question-channel': 'Lewat apa suratnya dikirim? Sebaiknya sama dengan undangannya.',
    'question-language': 'Dalam bahasa apa?',
    'letter-decline': 'Menolak atau membatalkan wawancara',
    'letter-decline/why': 'Penolakan yang menjaga hubungan: terima kasih, keputusan, satu alasan, dan harapan.',
    'letter-reschedule': 'Meminta waktu lain',
    'letter-another-role': 'Menolak, tetapi meminta posisi lain',
    'letter-reconsider-circumstances': 'Meminta dipertimbangkan lagi: keadaan berubah',
    'letter-reconsider-heart': 'Meminta dipertimbangkan lagi: berubah pikiran',
    'letter-thank-you': 'Berterima kasih setelah wawancara',
    'letter-status-inquiry': 'Menanyakan kabar',
    'letter-evidence': 'Menambahkan dokumen atau referensi setelah wawancara',
    'letter-feedback-request': 'Meminta masukan setelah ditolak',
    'letter-decline-offer': 'Menolak tawaran kerja',
    'letter-accept': 'Akhirnya tetap hadir',
    'reason-none': 'Tanpa alasan',
    'action-think': 'Pikirkan dulu sebelum menolak…',
    'action-fill': 'Isi “{text}” di semua tempatnya…',
    'action-next-blank': 'Ke bagian kosong berikutnya',
  },
  learnt,
};
