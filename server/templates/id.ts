/** What Santun writes in Indonesian. */
import type { Phrasebook } from './phrasebook.ts';

/** The reader, on paper and aloud; in a chat, shorter. */
const you = '{Bapak/Ibu|Bapak|Ibu}';
const friend = '{Pak/Bu|Pak|Bu|Kak}';

export const indonesian: Phrasebook = {
  blanks: {
    position: '[Nama Posisi]',
    company: '[Nama Perusahaan]',
    reader: '[Nama Penerima]',
    writer: '[Nama Anda]',
    date: '[Hari dan Tanggal]',
    time: '[Jam]',
    phone: '[Nomor Telepon]',
    email: '[Alamat Surel]',
    address: '[Alamat Anda]',
    'company address': '[Alamat Perusahaan]',
    reference: '[Nomor Referensi]',
    role: '[Posisi Lain]',
    document: '[Nama Dokumen]',
  },
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  today: '{day} {month} {year}',

  frames: {
    email: `Subjek: {subject}

Yth. ${you} {reader},

{paragraphs}

{Hormat saya|Salam hormat},
{writer}`,
    letter: `{[Kota]}, {today}

Perihal: {subject}, surat nomor {reference}

Kepada Yth.
${you} {reader}
{company}
{company address}

Dengan hormat,

{paragraphs}

Atas perhatian ${you}, saya mengucapkan terima kasih.

{Hormat saya|Salam hormat},

{writer}
{address}
{phone}
{email}`,
    chat: `Selamat {pagi|siang|sore}, ${friend} {reader}. Saya {writer}. {paragraphs}`,
    phone: `Selamat {pagi|siang|sore}. Saya {writer}. Apakah benar saya berbicara dengan ${you} {reader}? Boleh minta waktunya sebentar?

{paragraphs}

Terima kasih banyak atas waktu ${you}. Selamat {pagi|siang|sore}.`,
    'in-person': `---
kind: {kind}
channel: in-person
---
Selamat {pagi|siang|sore}, ${you} {reader}. Boleh saya minta waktunya sebentar?

{paragraphs}

Sekali lagi, terima kasih banyak atas waktu ${you}. Saya pamit dulu.`,
  },

  subjects: {
    'before-scheduling': '{Undangan Wawancara} – {position}',
    scheduled: '{Pembatalan Wawancara} {date} – {position}',
    'same-day': '{Berhalangan Hadir Wawancara Hari Ini} – {position}',
    'after-interview': '{Pengunduran Diri dari Proses Seleksi} – {position}',
  },

  signature: '{writer}\n{phone}',
  reachable: {
    written: 'Jika ada yang ingin ditanyakan, saya dapat dihubungi sepanjang hari ini di nomor {phone}.',
    chat: 'Kalau ada yang ingin ditanyakan, saya bisa dihubungi di {phone}.',
    spoken: 'Kalau nanti ada yang ingin ditanyakan, saya bisa dihubungi di nomor {phone}.',
  },

  declines: {
    written: {
      gratitude: {
        'before-scheduling':
          'Terima kasih banyak atas undangan wawancara untuk posisi {position} di {company}. Kabar itu sangat menggembirakan bagi saya.',
        scheduled: `Terima kasih atas undangan wawancara untuk posisi {position} di {company}, juga atas waktu yang telah ${you} luangkan untuk memeriksa lamaran saya.`,
        'same-day': `Terima kasih atas undangan tersebut dan atas waktu yang telah ${you} siapkan untuk saya.`,
        'after-interview': `Terima kasih atas waktu yang ${you} luangkan untuk mewawancarai saya pada {date}, juga atas penjelasan tentang posisi {position} di {company}.`,
      },
      decision: {
        'before-scheduling':
          'Namun, setelah mempertimbangkannya dengan saksama, saya memutuskan untuk tidak melanjutkan ke tahap wawancara.',
        scheduled:
          'Namun, dengan berat hati saya harus membatalkan wawancara pada {date} dan mengundurkan diri dari proses seleksi.',
        'same-day':
          'Saya mohon maaf sebesar-besarnya atas kabar yang mendadak ini. Saya tidak dapat hadir pada wawancara hari ini pukul {time} dan harus mengundurkan diri dari proses seleksi untuk posisi {position}.',
        'after-interview':
          'Setelah memikirkannya baik-baik, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
      },
      apology: {
        'before-scheduling': 'Saya mohon maaf apabila keputusan ini kurang berkenan.',
        scheduled: `Saya mohon maaf telah merepotkan ${you} dan tim yang sudah mengatur jadwalnya.`,
        'after-interview': `Saya mohon maaf apabila keputusan ini mengecewakan ${you} dan tim.`,
      },
      reason: {
        personal:
          'Belum lama ini {keadaan keluarga saya berubah} sehingga untuk sementara saya belum dapat berpindah kerja.',
        'other-offer':
          'Saya telah menerima tawaran dari perusahaan lain {yang lebih sejalan dengan rencana karier saya}.',
        culture:
          'Dari yang saya pelajari tentang {cara kerja} di {company}, saya merasa lebih cocok dengan suasana kerja yang berbeda.',
        responsibilities:
          '{Tugas sehari-hari untuk posisi ini} ternyata agak berbeda dari bidang yang ingin saya tekuni.',
        salary: '{Gaji dan tunjangan untuk posisi ini} belum sesuai dengan kebutuhan saya saat ini.',
        location: '{Perjalanan dari rumah ke kantor} ternyata terlalu jauh untuk saya tempuh setiap hari.',
        schedule: '{Jam kerja untuk posisi ini} berbenturan dengan kewajiban lain yang tidak dapat saya tinggalkan.',
      },
      'open-door': {
        personal: 'Saya berharap dapat melamar kembali di {company} {setelah keadaan memungkinkan}.',
        'other-offer': 'Saya berharap kita tetap dapat menjalin hubungan baik dan bertemu lagi pada kesempatan lain.',
        culture: 'Jika kelak ada lowongan {di divisi lain}, saya akan senang sekali dihubungi kembali.',
        responsibilities:
          'Jika kelak ada posisi yang lebih dekat dengan {bidang saya}, saya akan senang sekali dihubungi kembali.',
        salary:
          'Pekerjaannya sendiri menarik bagi saya. Jika kelak ada penyesuaian atau {posisi lain yang lebih sesuai}, saya akan senang sekali dihubungi kembali.',
        location:
          'Saya tetap tertarik pada {company}. Jika suatu saat ada posisi {yang dapat dikerjakan dari rumah}, saya akan senang sekali melamar lagi.',
        schedule: 'Saya tetap berminat pada {company} dan berharap dapat dipertimbangkan {untuk lowongan berikutnya}.',
      },
      'well-wish': `Semoga ${you} segera menemukan kandidat yang tepat.`,
    },
    chat: {
      gratitude: {
        'before-scheduling': 'Terima kasih banyak atas undangan wawancara untuk posisi {position}.',
        scheduled: 'Terima kasih banyak atas undangan wawancara untuk posisi {position}.',
        'same-day': `Terima kasih banyak atas undangan dan waktunya, ${friend}.`,
        'after-interview': 'Terima kasih banyak atas waktunya saat wawancara hari {date} untuk posisi {position}.',
      },
      decision: {
        'before-scheduling': 'Saya memutuskan untuk tidak melanjutkan ke tahap wawancara.',
        scheduled: 'Dengan berat hati saya harus membatalkan wawancara hari {date} dan mundur dari proses seleksinya.',
        'same-day':
          'Mohon maaf sekali kabarnya mendadak. Saya tidak bisa hadir di wawancara hari ini pukul {time} dan harus mundur dari proses seleksinya.',
        'after-interview': 'Saya memutuskan untuk mundur dari proses seleksinya.',
      },
      apology: {
        'before-scheduling': 'Mohon maaf atas keputusan ini.',
        scheduled: `Mohon maaf sudah merepotkan, ${friend}.`,
        'after-interview': 'Mohon maaf atas keputusan ini.',
      },
      reason: {
        personal: '{Keadaan keluarga saya berubah}, jadi untuk sementara saya belum bisa pindah kerja.',
        'other-offer': 'Saya sudah menerima tawaran dari perusahaan lain.',
        culture: 'Saya merasa lebih cocok dengan {suasana kerja yang berbeda}.',
        responsibilities: '{Tugas sehari-harinya} agak berbeda dari bidang yang ingin saya tekuni.',
        salary: '{Gaji dan tunjangannya} belum sesuai dengan kebutuhan saya saat ini.',
        location: '{Perjalanan ke kantornya} terlalu jauh untuk saya tempuh setiap hari.',
        schedule: '{Jam kerjanya} bentrok dengan kegiatan lain yang tidak bisa saya tinggalkan.',
      },
      'open-door': {
        personal: 'Saya ingin sekali melamar lagi {kalau keadaan sudah memungkinkan}.',
        'other-offer': 'Saya berharap kita tetap bisa menjalin hubungan baik.',
        culture: 'Kalau nanti ada lowongan {di divisi lain}, saya senang sekali dihubungi lagi.',
        responsibilities: 'Kalau nanti ada posisi di {bidang saya}, saya senang sekali dihubungi lagi.',
        salary: 'Kalau nanti ada penyesuaian, saya senang sekali dihubungi lagi.',
        location: 'Kalau nanti ada posisi {yang bisa dari rumah}, saya senang sekali dihubungi lagi.',
        schedule: 'Saya tetap berminat dan berharap bisa dipertimbangkan {untuk lowongan berikutnya}.',
      },
      'well-wish': 'Semoga segera bertemu kandidat yang tepat.',
    },
    spoken: {
      gratitude: {
        'before-scheduling':
          'Saya ingin menyampaikan kabar tentang undangan wawancara untuk posisi {position}. Terima kasih banyak sudah memberi saya kesempatan. Saya senang sekali.',
        scheduled:
          'Saya ingin menyampaikan kabar tentang wawancara hari {date} untuk posisi {position}. Terima kasih banyak sudah mengundang saya dan mengatur jadwalnya.',
        'same-day': `Terima kasih banyak atas undangannya dan atas waktu yang sudah ${you} siapkan.`,
        'after-interview':
          'Terima kasih banyak sudah mewawancarai saya hari {date} dan menjelaskan banyak hal tentang posisi {position}.',
      },
      decision: {
        'before-scheduling':
          'Setelah saya pikirkan baik-baik, saya memutuskan untuk tidak melanjutkan ke tahap wawancara.',
        scheduled: 'Dengan berat hati, saya harus membatalkan wawancara itu dan mundur dari proses seleksi.',
        'same-day':
          'Saya mohon maaf sekali karena kabarnya mendadak. Saya tidak bisa hadir di wawancara hari ini pukul {time} dan harus mundur dari seleksi untuk posisi {position}.',
        'after-interview': 'Setelah saya pikirkan baik-baik, saya memutuskan untuk mundur dari proses seleksi.',
      },
      apology: {
        'before-scheduling': 'Saya mohon maaf kalau keputusan ini kurang berkenan.',
        scheduled: `Saya mohon maaf sudah merepotkan ${you} dan tim.`,
        'after-interview': `Saya mohon maaf kalau keputusan ini mengecewakan ${you} dan tim.`,
      },
      reason: {
        personal: 'Belum lama ini {keadaan keluarga saya berubah}, jadi untuk sementara saya belum bisa pindah kerja.',
        'other-offer': 'Saya sudah menerima tawaran dari perusahaan lain.',
        culture:
          'Dari yang saya pelajari tentang {cara kerja di perusahaan ini}, saya merasa lebih cocok dengan suasana kerja yang berbeda.',
        responsibilities: '{Tugas sehari-hari untuk posisi ini} agak berbeda dari bidang yang ingin saya tekuni.',
        salary: '{Gaji dan tunjangan untuk posisi ini} belum sesuai dengan kebutuhan saya saat ini.',
        location: '{Perjalanan dari rumah ke kantor} ternyata terlalu jauh untuk saya tempuh setiap hari.',
        schedule: '{Jam kerja untuk posisi ini} bentrok dengan kegiatan lain yang tidak bisa saya tinggalkan.',
      },
      'open-door': {
        personal: 'Saya berharap bisa melamar lagi {kalau keadaan sudah memungkinkan}.',
        'other-offer': 'Saya berharap kita tetap bisa menjalin hubungan baik.',
        culture: 'Kalau nanti ada lowongan {di divisi lain}, saya akan senang sekali kalau dikabari.',
        responsibilities:
          'Kalau nanti ada posisi yang lebih dekat dengan {bidang saya}, saya akan senang sekali kalau dikabari.',
        salary:
          'Pekerjaannya sendiri menarik bagi saya. Kalau nanti ada penyesuaian, saya akan senang sekali kalau dikabari.',
        location: 'Kalau nanti ada posisi {yang bisa dikerjakan dari rumah}, saya akan senang sekali kalau dikabari.',
        schedule: 'Saya tetap berminat dan berharap bisa dipertimbangkan {untuk lowongan berikutnya}.',
      },
      'well-wish': `Semoga ${you} segera mendapatkan kandidat yang tepat.`,
    },
  },

  neighbours: {
    reschedule: {
      subject: '{Permohonan Penjadwalan Ulang Wawancara} – {position}',
      written: [
        'Terima kasih atas undangan wawancara untuk posisi {position} pada {date}. Saya sangat berminat untuk mengikutinya.',
        `Sayangnya, {pada waktu itu saya memiliki kewajiban lain yang tidak dapat ditinggalkan}. Saya mohon maaf atas ketidaknyamanannya. Apabila berkenan, bolehkah wawancaranya dijadwalkan ulang? Saya dapat hadir {kapan saja pada minggu berikutnya} dan akan menyesuaikan dengan waktu ${you}.`,
      ],
      chat: [
        `Terima kasih banyak atas undangan wawancara hari {date} untuk posisi {position}. Saya sangat berminat. Mohon maaf, {pada waktu itu saya ada kegiatan yang tidak bisa ditinggalkan}. Kalau berkenan, bolehkah wawancaranya dijadwalkan ulang, ${friend}? Saya bisa hadir {kapan saja minggu depan}. Terima kasih sebelumnya.`,
      ],
      spoken: [
        'Saya ingin bertanya tentang jadwal wawancara hari {date} untuk posisi {position}. Terima kasih banyak sudah mengundang saya. Saya sangat berminat.',
        `Hanya saja, mohon maaf, {pada waktu itu saya ada kegiatan yang tidak bisa ditinggalkan}. Kalau ${you} berkenan, bolehkah wawancaranya dijadwalkan ulang? Saya bisa hadir {kapan saja minggu depan}.`,
      ],
    },
    'another-role': {
      subject: '{Undangan Wawancara} – {position}',
      written: [
        'Terima kasih banyak atas undangan wawancara untuk posisi {position} di {company}. Kabar itu sangat menggembirakan bagi saya.',
        'Namun, {tugas sehari-hari untuk posisi ini} ternyata agak berbeda dari bidang yang ingin saya tekuni. Oleh karena itu, saya memutuskan untuk tidak melanjutkan ke tahap wawancara. Saya mohon maaf apabila keputusan ini kurang berkenan.',
        `Meskipun begitu, saya tetap ingin bekerja di {company} dan akan senang sekali jika dapat dipertimbangkan untuk posisi {role} atau yang serupa. Semoga ${you} segera menemukan kandidat yang tepat.`,
      ],
      chat: [
        `Terima kasih banyak atas undangan wawancara untuk posisi {position}. Saya memutuskan untuk tidak melanjutkan ke tahap wawancara karena {tugas sehari-harinya} agak berbeda dari bidang yang ingin saya tekuni. Mohon maaf kalau keputusan ini kurang berkenan. Kalau ada kesempatan untuk posisi {role}, saya akan senang sekali dipertimbangkan. Semoga segera bertemu kandidat yang tepat, ${friend}.`,
      ],
      spoken: [
        'Saya ingin menyampaikan kabar tentang undangan wawancara untuk posisi {position}. Terima kasih banyak sudah memberi saya kesempatan. Saya senang sekali.',
        'Setelah saya pikirkan baik-baik, saya memutuskan untuk tidak melanjutkan ke tahap wawancara karena {tugas sehari-hari untuk posisi ini} agak berbeda dari bidang yang ingin saya tekuni. Saya mohon maaf kalau keputusan ini kurang berkenan.',
        `Saya tetap ingin bekerja di sini, jadi saya berharap bisa dipertimbangkan untuk posisi {role}. Semoga ${you} segera mendapatkan kandidat yang tepat.`,
      ],
    },
    'reconsider-circumstances': {
      subject: '{Permohonan untuk Dipertimbangkan Kembali} – {position}',
      written: [
        `Pada {date}, saya menolak undangan wawancara untuk posisi {position} karena {telah menerima tawaran dari perusahaan lain}. Terima kasih atas pengertian ${you} waktu itu.`,
        `Sejak itu keadaan saya berubah: {tawaran tersebut batal}, dan kini saya siap bekerja. Apabila posisi itu masih terbuka, saya akan sangat berterima kasih jika lamaran saya dapat dipertimbangkan kembali. Saya mohon maaf telah merepotkan dan tentu maklum apabila ${you} sudah menemukan orang yang tepat.`,
        `Jika ada yang ingin ditanyakan, dengan senang hati akan saya jelaskan. Saya menantikan kabar dari ${you}.`,
      ],
      chat: [
        `Hari {date}, saya menolak undangan wawancara untuk posisi {position}. Terima kasih atas pengertiannya waktu itu. Sekarang keadaan saya sudah berubah, dan {saya siap bekerja}. Kalau posisinya masih terbuka, bolehkah lamaran saya dipertimbangkan lagi, ${friend}? Mohon maaf merepotkan. Saya maklum kalau sudah ada kandidat lain.`,
      ],
      spoken: [
        `Hari {date}, saya menolak undangan wawancara untuk posisi {position}. Terima kasih banyak atas pengertian ${you} waktu itu.`,
        `Sekarang keadaan saya sudah berubah, dan {saya siap bekerja}. Kalau posisinya masih terbuka, bolehkah lamaran saya dipertimbangkan lagi? Saya mohon maaf merepotkan, dan tentu saya maklum kalau ${you} sudah mendapatkan kandidat lain.`,
      ],
    },
    'reconsider-heart': {
      subject: '{Permohonan untuk Dipertimbangkan Kembali} – {position}',
      written: [
        `Pada {date}, saya menolak undangan wawancara untuk posisi {position}. Terima kasih atas tanggapan ${you} yang sangat baik waktu itu.`,
        `Setelah itu saya {membaca lebih banyak tentang rencana perusahaan dan berbincang dengan salah satu karyawannya}. Saya menyadari bahwa keputusan saya terlalu cepat: pekerjaan inilah yang ingin saya tekuni. Apabila posisi itu masih terbuka, saya akan sangat berterima kasih jika lamaran saya dapat dipertimbangkan kembali. Saya mohon maaf atas perubahan ini dan tentu maklum apabila sudah terlambat.`,
        `Saya dapat hadir kapan pun ${you} berkenan. Saya menantikan kabar dari ${you}.`,
      ],
      chat: [
        `Hari {date}, saya menolak undangan wawancara untuk posisi {position}. Setelah {membaca lebih banyak tentang rencana perusahaan}, saya sadar keputusan saya terlalu cepat. Kalau posisinya masih terbuka, bolehkah lamaran saya dipertimbangkan lagi, ${friend}? Mohon maaf merepotkan. Saya maklum kalau sudah terlambat. Terima kasih banyak.`,
      ],
      spoken: [
        `Hari {date}, saya menolak undangan wawancara untuk posisi {position}. Terima kasih banyak atas tanggapan ${you} yang sangat baik waktu itu.`,
        'Setelah {membaca lebih banyak tentang rencana perusahaan}, saya sadar keputusan saya terlalu cepat. Kalau posisinya masih terbuka, bolehkah lamaran saya dipertimbangkan lagi? Saya mohon maaf merepotkan, dan saya maklum kalau sudah terlambat.',
      ],
    },
    'thank-you': {
      subject: '{Terima Kasih atas Wawancara} – {position}',
      written: [
        `Terima kasih atas waktu yang ${you} luangkan untuk mewawancarai saya pada {date} untuk posisi {position} di {company}. Saya senang sekali mendengar cerita tentang {rencana tim ke depan}.`,
        'Setelah perbincangan itu, saya makin berminat pada posisi ini. Saya yakin {pengalaman saya di proyek serupa} dapat bermanfaat bagi tim.',
        `Jika masih ada yang ingin ditanyakan, dengan senang hati akan saya jawab. Saya menantikan kabar baik dari ${you}.`,
      ],
      chat: [
        `Terima kasih banyak atas waktunya saat wawancara hari {date} untuk posisi {position}. Saya senang sekali mendengar cerita tentang {rencana tim ke depan} dan jadi makin berminat untuk bergabung. Saya tunggu kabar baiknya, ${friend}.`,
      ],
      spoken: [
        `Saya hanya ingin berterima kasih atas wawancara hari {date} untuk posisi {position}. Saya senang sekali mendengar cerita ${you} tentang {rencana tim ke depan}.`,
        `Setelah perbincangan itu, saya makin berminat pada posisi ini. Saya tunggu kabar baik dari ${you}.`,
      ],
    },
    'status-inquiry': {
      subject: '{Menanyakan Hasil Wawancara} {date} – {position}',
      written: [
        'Sekali lagi, terima kasih atas kesempatan wawancara pada {date} untuk posisi {position} di {company}.',
        `Waktu itu ${you} menyampaikan bahwa hasilnya diperkirakan keluar {pada akhir minggu lalu}. Saya maklum jika prosesnya memerlukan waktu lebih lama. Jika berkenan, bolehkah saya mengetahui perkembangannya, atau kapan kira-kira kabarnya dapat saya nantikan?`,
        'Saya masih sangat berminat pada posisi ini. Jika ada berkas lain yang diperlukan, dengan senang hati akan saya kirimkan.',
      ],
      chat: [
        `Terima kasih sekali lagi atas wawancara hari {date} untuk posisi {position}. Waktu itu hasilnya diperkirakan keluar {akhir minggu lalu}. Kalau boleh tahu, apakah sudah ada kabar, ${friend}? Saya masih sangat berminat, dan tidak apa-apa kalau masih perlu waktu.`,
      ],
      spoken: [
        `Saya diwawancarai hari {date} untuk posisi {position}. Terima kasih banyak atas waktu yang sudah ${you} luangkan.`,
        'Waktu itu hasilnya diperkirakan keluar {akhir minggu lalu}. Kalau boleh tahu, apakah sudah ada kabar, atau kira-kira kapan kabarnya bisa saya tunggu? Saya masih sangat berminat.',
      ],
    },
    evidence: {
      subject: '{Berkas Tambahan} untuk Wawancara {date} – {position}',
      written: [
        'Terima kasih atas kesempatan wawancara pada {date} untuk posisi {position} di {company}.',
        `Waktu itu kita sempat membicarakan {pengalaman saya di proyek serupa}. Untuk melengkapinya, saya lampirkan {document}. {Mantan atasan saya} juga bersedia memberikan keterangan; nomornya dapat saya kirimkan jika ${you} berkenan.`,
        `Saya masih sangat berminat pada posisi ini dan menantikan kabar dari ${you}.`,
      ],
      chat: [
        `Terima kasih banyak atas wawancara hari {date} untuk posisi {position}. Waktu itu kita sempat membicarakan {pengalaman saya di proyek serupa}. Bolehkah saya kirimkan {document}, ${friend}? {Mantan atasan saya} juga bersedia memberikan keterangan kalau diperlukan. Saya tunggu kabar baiknya.`,
      ],
      spoken: [
        `Saya diwawancarai hari {date} untuk posisi {position}. Terima kasih banyak atas waktu yang sudah ${you} luangkan.`,
        'Waktu itu kita sempat membicarakan {pengalaman saya di proyek serupa}. Bolehkah saya kirimkan {document}? {Mantan atasan saya} juga bersedia memberikan keterangan kalau diperlukan.',
      ],
    },
    'feedback-request': {
      subject: '{Terima Kasih dan Permohonan Masukan} – {position}',
      written: [
        `Terima kasih atas kabar mengenai hasil seleksi untuk posisi {position}, juga atas waktu yang telah ${you} luangkan untuk lamaran saya.`,
        `Walaupun belum terpilih, saya senang sudah mengikuti prosesnya dan banyak belajar darinya. Jika ${you} berkenan, saya ingin sekali mendapat sedikit masukan tentang {hal yang perlu saya perbaiki}. Masukan itu akan sangat berguna untuk lamaran saya berikutnya.`,
        `Saya akan senang sekali jika kelak dikabari tentang lowongan lain di {company}. Semoga ${you} dan tim sukses selalu.`,
      ],
      chat: [
        `Terima kasih banyak atas kabarnya tentang posisi {position}, juga atas waktunya. Kalau berkenan, bolehkah saya minta sedikit masukan tentang {hal yang perlu saya perbaiki}? Masukan itu akan sangat berguna untuk lamaran saya berikutnya. Kalau nanti ada lowongan lain, saya akan senang sekali dikabari. Semoga sukses selalu, ${friend}.`,
      ],
      spoken: [
        `Terima kasih banyak sudah mengabari saya tentang hasil seleksi untuk posisi {position}, juga atas waktu yang sudah ${you} luangkan.`,
        'Kalau berkenan, bolehkah saya minta sedikit masukan tentang {hal yang perlu saya perbaiki}? Masukan itu akan sangat berguna untuk lamaran saya berikutnya. Kalau nanti ada lowongan lain, saya akan senang sekali kalau dikabari.',
      ],
    },
    'decline-offer': {
      subject: '{Tawaran Kerja} – {position}',
      written: [
        `Terima kasih banyak atas tawaran untuk posisi {position} di {company} dan atas kepercayaan ${you} kepada saya.`,
        `Setelah mempertimbangkannya dengan saksama, dengan berat hati saya memutuskan untuk tidak menerima tawaran ini. {Ada posisi lain yang lebih sejalan dengan rencana karier saya}. Keputusan ini tidak mudah, dan saya mohon maaf apabila mengecewakan ${you} dan tim.`,
        `Saya berharap kita tetap dapat menjalin hubungan baik dan bertemu lagi pada kesempatan lain. Semoga ${you} segera menemukan orang yang tepat.`,
      ],
      chat: [
        `Terima kasih banyak atas tawaran untuk posisi {position} dan kepercayaannya. Dengan berat hati saya memutuskan untuk tidak menerima tawaran ini karena {ada posisi lain yang lebih sejalan dengan rencana karier saya}. Mohon maaf kalau mengecewakan. Saya berharap kita tetap bisa menjalin hubungan baik. Semoga segera bertemu orang yang tepat, ${friend}.`,
      ],
      spoken: [
        `Saya ingin menyampaikan jawaban atas tawaran untuk posisi {position}. Terima kasih banyak atas kepercayaan ${you} kepada saya.`,
        `Setelah saya pikirkan baik-baik, dengan berat hati saya memutuskan untuk tidak menerima tawaran ini. {Ada posisi lain yang lebih sejalan dengan rencana karier saya}. Saya mohon maaf kalau mengecewakan ${you} dan tim.`,
        `Saya berharap kita tetap bisa menjalin hubungan baik. Semoga ${you} segera mendapatkan orang yang tepat.`,
      ],
    },
    accept: {
      subject: '{Konfirmasi Kehadiran Wawancara} {date} – {position}',
      written: [
        'Terima kasih atas undangan wawancara untuk posisi {position} di {company}.',
        'Dengan senang hati saya akan hadir pada {date} pukul {time}. Jika ada berkas yang perlu saya bawa, mohon informasinya.',
        `Saya menantikan kesempatan untuk bertemu dengan ${you}.`,
      ],
      chat: [
        `Terima kasih banyak atas undangan wawancara untuk posisi {position}. Dengan senang hati saya akan hadir hari {date} pukul {time}. Sampai bertemu, ${friend}.`,
      ],
      spoken: [
        'Saya ingin mengonfirmasi undangan wawancara untuk posisi {position}. Terima kasih banyak. Dengan senang hati saya akan hadir hari {date} pukul {time}.',
        'Sampai bertemu nanti.',
      ],
    },
  },

  parts: {
    formal: {
      subject: ['Subjek: Undangan wawancara'],
      salutation: ['Yth. Bapak/Ibu,', 'Yth. Tim Rekrutmen,'],
      gratitude: [
        'Terima kasih atas undangan dan kesempatan yang telah diberikan kepada saya.',
        'Saya sangat menghargai waktu dan perhatian yang telah diberikan pada lamaran saya.',
      ],
      decision: [
        'Dengan ini saya memutuskan untuk tidak melanjutkan ke tahap wawancara.',
        'Saya belum dapat memenuhi undangan wawancara tersebut.',
      ],
      reason: [
        'Keputusan ini saya ambil karena alasan pribadi.',
        'Karena alasan pribadi yang sudah saya pertimbangkan dengan matang, saya mengambil keputusan ini.',
      ],
      belated: ['Mohon maaf atas keterlambatan balasan saya.', 'Maaf saya baru dapat membalas sekarang.'],
      apology: ['Saya mohon maaf atas ketidaknyamanan ini.', 'Mohon maaf karena pemberitahuan ini mendadak.'],
      'open-door': [
        'Saya berharap dapat bekerja sama di lain kesempatan.',
        'Saya akan senang sekali bila kelak dihubungi lagi untuk posisi lain.',
      ],
      'well-wish': [
        'Semoga Bapak/Ibu segera menemukan kandidat yang tepat.',
        'Semoga proses rekrutmennya berjalan lancar.',
      ],
      'sign-off': ['Hormat saya,', 'Salam hormat,'],
    },
    chat: {
      gratitude: ['Terima kasih banyak atas undangan dan kesempatannya.'],
      decision: ['Saya memutuskan untuk tidak melanjutkan ke tahap wawancara.'],
      reason: ['Ini karena alasan pribadi.'],
      belated: ['Maaf baru membalas sekarang.'],
      apology: ['Mohon maaf sudah merepotkan.'],
      'open-door': ['Semoga lain waktu kita bisa bekerja sama.'],
      'well-wish': ['Semoga segera bertemu kandidat yang tepat.'],
    },
  },

  catalogue: {
    'reason-personal': {
      prefix: 'tolak-alasan-pribadi',
      description:
        'Menolak wawancara karena alasan pribadi: keluarga, kesehatan, atau perubahan keadaan. Cukup satu kalimat; rinciannya tidak perlu diceritakan.',
    },
    'reason-other-offer': {
      prefix: 'tolak-tawaran-lain',
      description:
        'Menolak wawancara karena sudah menerima tawaran lain. Kirim segera setelah kontrak yang lain itu pasti.',
    },
    'reason-culture': {
      prefix: 'tolak-budaya',
      description:
        'Menolak wawancara karena budaya atau nilai perusahaan kurang cocok. Bicarakan kecocokan Anda, bukan kekurangan mereka.',
    },
    'reason-responsibilities': {
      prefix: 'tolak-tanggung-jawab',
      description:
        'Menolak wawancara karena tugasnya berbeda dari bidang yang ingin ditekuni. Sebutkan pekerjaan yang lebih diminati.',
    },
    'reason-salary': {
      prefix: 'tolak-gaji',
      description:
        'Menolak wawancara karena gaji belum sesuai. Disampaikan sejak awal, ini menghemat waktu semua pihak; angkanya tidak perlu disebut.',
    },
    'reason-location': {
      prefix: 'tolak-lokasi',
      description:
        'Menolak wawancara karena tempat kerja terlalu jauh. Bila kerja jarak jauh akan mengubah keputusan, sebutkan.',
    },
    'reason-schedule': {
      prefix: 'tolak-jadwal',
      description:
        'Menolak wawancara karena jamnya bentrok dengan kegiatan lain. Bila masih berminat, mintalah penjadwalan ulang saja.',
    },
    'stage-before-scheduling': {
      prefix: 'tolak-sejak-awal',
      description:
        'Menolak sebelum wawancara dijadwalkan, sebaiknya dalam satu dua hari agar kandidat lain sempat diundang.',
    },
    'stage-scheduled': {
      prefix: 'batal-wawancara',
      description:
        'Membatalkan wawancara yang sudah dijadwalkan, paling lambat dua hari sebelumnya, disertai permohonan maaf.',
    },
    'stage-same-day': {
      prefix: 'batal-hari-ini',
      description:
        'Membatalkan pada hari wawancara, hanya bila benar-benar darurat. Dahulukan permohonan maaf dan, bila bisa, telepon juga.',
    },
    'stage-after-interview': {
      prefix: 'mundur-setelah-wawancara',
      description:
        'Mundur dari seleksi setelah wawancara. Hargai waktu mereka dan kabari begitu keputusan sudah bulat.',
    },
    'way-letter': {
      prefix: 'tolak-lewat-surat',
      description:
        'Menolak lewat surat pos yang lengkap dengan perihal dan alamat, bila undangannya juga berupa surat.',
    },
    'way-email': {
      prefix: 'tolak-lewat-surel',
      description: 'Menolak lewat surel dengan subjek yang jelas, bila undangannya juga datang lewat surel.',
    },
    'way-chat': {
      prefix: 'tolak-lewat-chat',
      description:
        'Menolak lewat WhatsApp, SMS, atau LinkedIn dengan pesan singkat dan ramah, bila diundang dengan cara itu.',
    },
    'way-phone': {
      prefix: 'tolak-lewat-telepon',
      description:
        'Panduan ucapan untuk menolak lewat telepon. Menelepon lebih awal lebih sopan daripada mengirim pesan terlambat.',
    },
    'way-in-person': {
      prefix: 'tolak-tatap-muka',
      description:
        'Catatan untuk menolak secara langsung. Minta waktu sebentar, bicara singkat, berterima kasih, dan jaga hubungan baik.',
    },
    reschedule: {
      prefix: 'ubah-jadwal',
      description: 'Meminta waktu lain alih-alih menolak, bila masih berminat tetapi tidak dapat hadir pada hari itu.',
    },
    'another-role': {
      prefix: 'minta-posisi-lain',
      description:
        'Menolak wawancara ini sambil menanyakan posisi lain, bila menyukai perusahaannya tetapi bukan tugasnya.',
    },
    'reconsider-circumstances': {
      prefix: 'minta-dipertimbangkan-lagi',
      description:
        'Meminta dipertimbangkan lagi karena keadaan sudah berubah. Sampaikan tanpa mendesak; mereka boleh saja menolak.',
    },
    'reconsider-heart': {
      prefix: 'berubah-pikiran',
      description:
        'Meminta dipertimbangkan lagi setelah berpikir ulang. Ceritakan apa yang membuat Anda berubah pikiran.',
    },
    'thank-you': {
      prefix: 'terima-kasih-wawancara',
      description:
        'Berterima kasih setelah wawancara, pada hari itu atau esoknya. Sebutkan hal yang berkesan dan alasan Anda cocok.',
    },
    'status-inquiry': {
      prefix: 'tanya-kabar',
      description:
        'Menanyakan hasil bila tanggal yang dijanjikan sudah lewat. Jangan mendesak; mungkin mereka sedang sibuk.',
    },
    evidence: {
      prefix: 'tambah-bukti',
      description:
        'Menyusulkan berkas atau pemberi referensi setelah wawancara, untuk melengkapi yang sulit diceritakan.',
    },
    'feedback-request': {
      prefix: 'minta-masukan',
      description: 'Berterima kasih atas kabar penolakan dan meminta masukan agar lamaran berikutnya lebih baik.',
    },
    'decline-offer': {
      prefix: 'tolak-tawaran-kerja',
      description:
        'Menolak tawaran kerja dengan jelas dan santun. Sampaikan segera agar kandidat lain mendapat kesempatan.',
    },
    accept: {
      prefix: 'jadi-hadir',
      description:
        'Menerima undangan wawancara. Hitung-hitung latihan, menambah kenalan, dan siapa tahu ternyata cocok.',
    },
    'part-salutation': {
      prefix: 'bagian-salam-pembuka',
      description: 'Salam pembuka bila nama penerimanya tidak diketahui.',
    },
    'part-gratitude': {
      prefix: 'bagian-terima-kasih',
      description: 'Ucapan terima kasih atas undangan atau waktu yang diluangkan.',
    },
    'part-decision': {
      prefix: 'bagian-keputusan',
      description: 'Kalimat penolakan yang jelas tetapi tetap sopan.',
    },
    'part-reason': {
      prefix: 'bagian-alasan',
      description: 'Alasan dalam satu kalimat pendek. Tidak wajib ada, tetapi harus jujur.',
    },
    'part-apology': {
      prefix: 'bagian-permohonan-maaf',
      description: 'Permohonan maaf karena merepotkan atau karena kabarnya mendadak.',
    },
    'part-belated': { prefix: 'bagian-balasan-terlambat', description: 'Permohonan maaf karena baru membalas.' },
    'part-open-door': {
      prefix: 'bagian-harapan-kelak',
      description: 'Kalimat yang menjaga hubungan baik dan membuka peluang di lain waktu.',
    },
    'part-well-wish': {
      prefix: 'bagian-doa-baik',
      description: 'Doa atau harapan baik bagi mereka, ditulis menjelang penutup.',
    },
    'part-sign-off': {
      prefix: 'bagian-salam-penutup',
      description: 'Salam penutup resmi yang ditulis di atas nama Anda.',
    },
    'part-contact': {
      prefix: 'bagian-nama-kontak',
      description: 'Nama dan nomor telepon Anda, ditulis di bawah salam penutup.',
    },
  },
};
