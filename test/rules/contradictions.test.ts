/**
 * Reasons that contradict each other, and reasons that only seem to. Those under `aside` were kept out of sight while the
 * claims of the packs were widened: how many of them are found tells how well the claims generalise.
 */
import { describe, expect, it } from 'vitest';
import { defaults, lint } from '../../server/index.ts';

const frames: Readonly<Record<string, (reasons: string) => string>> = {
  en: (reasons) =>
    `Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have to decline. ${reasons}\n\nKind regards,\nTom Hale`,
  id: (reasons) =>
    `Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. ${reasons}\n\nHormat saya,\nTono Hadi`,
};

const contradictory = {
  en: {
    known: [
      'My present firm has talked me round and I am staying on with them. From Monday I will be working for a rival of yours.',
      'I have no intention of leaving my post at the library. I also handed in my notice there last week and joined a publisher.',
      'I have been out of work since the spring. My boss will not give me an hour off, as we are short-staffed.',
      'I am flat on my back with a slipped disc and must not get up for six weeks. I am also playing in a tennis tournament that weekend.',
      'A chest infection means I am confined to bed all month. Next to that, my friends and I are walking the Camino that fortnight.',
      'Your office is too far away for me. It is also on the next street, and I like to keep work and home apart.',
      'I gave up driving years ago and have no licence. Besides, I drive to Cornwall every Friday.',
      'Let me be clear that pay has nothing to do with it. The wage you mentioned would not cover my rent.',
      'The distance does not bother me in the least. What decided me is that ninety minutes each way is more than I can face.',
      'We are emigrating to Canada in March. And having bought a house here, we are going to stay in Derby for the rest of our days.',
      'I am not married and have no ties. My wife would not hear of a move.',
      'I can only work from home. I would also find it lonely without an office to go to and colleagues around me.',
      'I only want a few hours a week at my age. I have also just taken a full-time post with the water board.',
      'I am retiring for good at Easter. After Easter I begin a new job as a buyer in Hull.',
      'My diary is full to bursting and there is not one free minute. To be honest I am bored at home with nothing to do all day.',
      'I do not have nearly enough experience for this. It would also be a step down, since I am heavily overqualified.',
    ],
    aside: [
      'I have renewed my contract here and am not going anywhere. My first day at the new company is 3 May.',
      'I love my current job too much to give it up. Anyway I have just signed a contract with an agency in Kent.',
      'As I am unemployed at present I cannot afford the fare. My employer also has me on late shifts all that week.',
      'I am still in hospital after my accident and cannot walk. On that day I shall be skiing in Austria with my cousins.',
      'I am not allowed out of the house until Christmas because of my heart. In November I am off to Thailand to dive.',
      'Your shop is next door to my flat, which is too close for comfort. It would also take me over two hours to get there.',
      'I do not own a car and cannot drive. I am spending that day driving my mother to the coast.',
      'The money is not a consideration for me. The salary is simply too low.',
      'I have nothing against the hours. But the working hours are far too long for me.',
      'My family and I are leaving the country for good this summer. We have also decided to stay put here, close to the grandparents.',
      'We have no children. And I have nobody to collect my daughter from nursery.',
      'I am looking for a fully remote position only. Working from home is not for me; I need people around me.',
      'I have enrolled as a full-time student for the next three years. I start full-time at a bank on Monday.',
      'From this summer I am not going to work any more, for anyone. I have also accepted a post as head of sales at another firm.',
      "I'm rushed off my feet and can't spare a minute. I've got all the time in the world and just want to lie on the sofa.",
      'The salary is a good deal more than I expected and more than I need. It is also well below what I earn now.',
    ],
  },
  id: {
    known: [
      'Saya memutuskan tetap bertahan di kantor saya yang sekarang. Per 1 Juni saya juga sudah bekerja di perusahaan lain.',
      'Saya tidak berniat keluar dari sekolah tempat saya mengajar. Surat pengunduran diri saya di sana pun sudah saya serahkan dan saya bergabung dengan penerbit.',
      'Sudah setengah tahun saya tidak bekerja. Atasan saya juga tidak memberi izin cuti hari itu.',
      'Saya harus berbaring terus karena saraf terjepit. Akhir pekan itu saya juga ikut pertandingan bulu tangkis.',
      'Saya sedang opname karena tifus. Hari itu saya ada acara jalan-jalan ke Bromo bersama teman.',
      'Kantornya terlalu jauh bagi saya. Lagi pula kantor Ibu berada persis di sebelah rumah saya dan saya kurang nyaman.',
      'Saya tidak punya kendaraan dan tidak bisa menyetir. Hari itu saya juga harus menyetir ke Semarang.',
      'Ini sama sekali bukan karena uang. Hanya saja gaji yang Ibu tawarkan tidak menutup biaya hidup saya.',
      'Jarak tidak pernah menjadi soal bagi saya. Yang membuat saya mundur adalah perjalanan dua jam setiap hari.',
      'Bulan depan kami sekeluarga pindah ke Belanda untuk selamanya. Kami juga tidak akan pernah meninggalkan Solo karena rumah kami di sini.',
      'Saya belum menikah. Istri saya juga keberatan kalau saya bekerja di luar kota.',
      'Saya hanya mau bekerja dari rumah. Saya juga tidak betah bekerja sendirian di rumah, saya perlu suasana kantor.',
      'Saya hanya sanggup bekerja paruh waktu. Saya juga baru menerima pekerjaan penuh waktu di sebuah toko buku.',
      'Saya akan pensiun total akhir bulan ini. Awal bulan depan saya mulai bekerja sebagai manajer di Medan.',
      'Jadwal saya penuh dan tidak ada satu jam pun yang kosong. Sejujurnya saya bosan di rumah karena tidak ada kerjaan.',
      'Pengalaman saya masih terlalu sedikit untuk posisi ini. Posisi ini juga terlalu rendah dibandingkan pengalaman saya yang dua puluh tahun.',
    ],
    aside: [
      'Saya baru memperpanjang kontrak dan tidak akan ke mana-mana. Hari pertama saya di kantor baru adalah 3 Mei.',
      'Saya terlalu mencintai pekerjaan saya sekarang untuk melepaskannya. Saya juga sudah tanda tangan kontrak dengan agensi di Bogor.',
      'Saya masih menganggur sehingga tidak punya ongkos. Bos saya juga memberi saya sif malam sepanjang minggu itu.',
      'Saya masih di rumah sakit dan belum bisa berjalan. Hari itu saya akan bermain futsal melawan tim kampung sebelah.',
      'Dokter melarang saya keluar rumah sampai Desember. Bulan November saya berlibur ke Thailand untuk menyelam.',
      'Toko Ibu bersebelahan dengan kos saya, jadi terlalu dekat. Untuk sampai ke sana juga makan waktu lebih dari dua jam.',
      'Mobil saya sudah dijual dan SIM saya mati. Hari itu saya mengemudikan mobil ke Tasik mengantar ibu.',
      'Soal gaji saya tidak ada masalah. Hanya saja gajinya terlalu rendah.',
      'Saya tidak keberatan dengan jam kerjanya. Namun jam kerjanya terlalu panjang untuk saya.',
      'Keluarga kami akan menetap di Australia mulai tahun ini. Kami juga sudah sepakat tetap tinggal di sini dekat orang tua.',
      'Saya belum punya anak. Tidak ada juga yang bisa menjemput anak saya dari sekolah.',
      'Saya cuma mencari kerja yang full remote. Kerja dari rumah tidak cocok buat saya, saya butuh teman sekantor.',
      'Saya akan kuliah penuh waktu tiga tahun ke depan. Senin depan saya mulai bekerja penuh waktu di bank.',
      'Mulai tahun ini saya tidak mau bekerja lagi pada siapa pun. Saya juga sudah menerima jabatan kepala cabang di perusahaan lain.',
      'Saya sibuk sekali sampai tidak sempat apa-apa. Waktu saya luang sekali dan saya cuma ingin tidur-tiduran.',
      'Gaji yang ditawarkan melebihi harapan saya. Gaji itu juga jauh di bawah gaji saya sekarang.',
    ],
  },
};

const compatible = {
  en: {
    known: [
      'I have accepted another offer. My current employer was sorry to see me go.',
      'My present employer has offered me a new position within the company, and I have decided to stay.',
      'I am in bed with the flu this week. Next month I shall be travelling to Leeds for treatment.',
      'The commute is long and the pay is low.',
      'It is not the money. The hours simply do not fit around school.',
      'It is not only the pay; the salary is below my present one, and the journey is long.',
      'I have found a job round the corner from my house. Your office is too far away for me.',
      'My mother is in hospital in Cork. I am flying to Ireland to be with her.',
      'I was out of work when I applied. I am now working full-time for a bakery.',
      'I have been unemployed since May, and I start a new job with the council on Monday.',
      'We are moving to Bristol in June. I shall not be able to relocate to Aberdeen.',
      'There is nobody to look after my son in the afternoons. The hours are too long for me.',
      'Your role is fully remote. I would miss having people around me in an office.',
      'I prefer to work from home. Your post is in the office every day.',
      'I graduated in May and am now studying for a doctorate. I shall not have time for a job.',
      'I do not drive, and the bus takes two hours. My husband drives to work in the other direction.',
      'My wife has been confined to bed since her operation. I am taking over her market stall full-time.',
      'I am single and want to see the world, so I am travelling for a year.',
      'I want to work part-time. Your post is full-time.',
      'The salary is generous. Another company has offered me more responsibility.',
      'I have a broken leg and had to cancel my skiing holiday as well as this interview.',
      'I have not read the contract. I have studied the job description carefully, and the tasks are not for me.',
      'I am retiring from the police in June and have accepted a post as a school caretaker.',
    ],
    aside: [
      'I was very happy at my old firm. I start with my new employer on Monday.',
      'I have decided to stay with my current company, which has given me a new contract and a better salary.',
      'I have a bad cold and must stay in bed today. I leave for my honeymoon in three weeks.',
      'The salary is not the problem. The distance is, as your office is two hours away.',
      'Money matters less to me than time. I want to keep my weekends free.',
      'Your office is only five minutes from my home. The work itself is not what I am looking for.',
      'I live next door to my parents, who need me. The commute to your site would be too long.',
      'My husband broke his ankle. We are travelling to his parents so that they can help.',
      'My contract ended in March. My new employer wants me from next week.',
      'My husband is unemployed. My boss has given me more hours, which we need.',
      'We are moving to a bigger flat, as we would like to stay in Norwich.',
      'I moved back to Hull to care for my father and I cannot leave him alone.',
      'My brother and his wife have no children. They are looking after my daughter while I work nights.',
      'We do not have children yet. My wife has been offered a job in Berlin.',
      'I am looking for a remote role. The team I met in your office was charming.',
      'I have no time this month. In August I shall have plenty of time again.',
      'I am not allowed to fly because of my ear. I am taking the train to my new job in Paris.',
      'I sold my car, and there is no bus. My sister drives only at weekends.',
      'I have little experience in tax. I have worked in payroll for twenty years.',
      'I no longer work on Sundays. I have accepted a job with a bank.',
      'The pay is fine. I could not live with the early shifts.',
      'I was in hospital in January and am fit again. I am running a marathon in May and need the time to train.',
      'I do not mind the travelling. The salary, though, is lower than I had hoped.',
    ],
  },
  id: {
    known: [
      'Saya sudah menerima tawaran lain. Atasan saya sekarang sangat menyayangkannya.',
      'Kantor saya sekarang memberi saya jabatan baru, jadi saya memilih bertahan.',
      'Minggu ini saya sakit dan harus istirahat. Bulan depan saya berangkat ke Penang untuk berobat.',
      'Jaraknya jauh dan gajinya kecil.',
      'Ini bukan soal gaji. Jam kerjanya yang tidak cocok dengan jadwal sekolah anak.',
      'Bukan hanya soal gaji; gajinya memang di bawah gaji saya sekarang, dan perjalanannya lama.',
      'Saya mendapat pekerjaan di sebelah rumah. Kantor Ibu terlalu jauh bagi saya.',
      'Ibu saya dirawat di rumah sakit di Kupang. Saya berangkat ke sana untuk menemaninya.',
      'Waktu melamar saya menganggur. Sekarang saya sudah bekerja penuh waktu di toko roti.',
      'Saya menganggur sejak Mei, dan Senin depan saya mulai bekerja di perusahaan baru.',
      'Bulan Juni kami pindah ke Bandung. Saya tidak bisa bekerja di Surabaya.',
      'Tidak ada yang menjaga anak saya pada sore hari. Jam kerjanya terlalu panjang bagi saya.',
      'Posisi itu sepenuhnya remote. Saya rindu suasana kantor dan rekan kerja.',
      'Saya lebih suka bekerja dari rumah. Posisi Ibu harus di kantor setiap hari.',
      'Saya lulus bulan Mei dan sekarang kuliah S2. Saya tidak punya waktu untuk bekerja.',
      'Saya tidak bisa menyetir, dan naik bus makan dua jam. Suami saya menyetir ke arah lain.',
      'Istri saya tidak boleh turun dari tempat tidur setelah operasi. Saya mengurus warungnya penuh waktu.',
      'Saya belum menikah dan ingin keliling dunia setahun.',
      'Saya ingin bekerja paruh waktu. Posisi Ibu penuh waktu.',
      'Gajinya baik. Perusahaan lain memberi saya tanggung jawab yang lebih besar.',
      'Kaki saya patah sehingga liburan ke Bali pun saya batalkan.',
      'Saya belum punya anak. Suami saya dipindahtugaskan ke Makassar.',
      'Saya belum membaca kontraknya. Uraian tugasnya sudah saya pelajari dan tidak cocok.',
    ],
    aside: [
      'Saya senang sekali di kantor lama. Senin depan saya mulai di kantor baru.',
      'Saya memilih tetap di perusahaan sekarang karena mendapat kontrak baru dan gaji yang lebih baik.',
      'Saya demam dan hari ini harus tiduran. Tiga minggu lagi saya bulan madu ke Lombok.',
      'Gaji bukan masalah. Masalahnya jarak, karena kantor Ibu dua jam dari rumah.',
      'Bagi saya waktu lebih penting daripada uang. Saya ingin akhir pekan tetap kosong.',
      'Kantor Ibu hanya lima menit dari rumah saya. Pekerjaannya sendiri yang tidak saya cari.',
      'Saya tinggal di sebelah rumah orang tua yang perlu dijaga. Perjalanan ke kantor Ibu terlalu jauh.',
      'Suami saya patah kaki. Kami berangkat ke rumah mertua agar ada yang membantu.',
      'Kontrak saya habis bulan Maret. Kantor baru saya meminta saya masuk minggu depan.',
      'Suami saya menganggur. Atasan saya menambah jam kerja saya dan kami membutuhkannya.',
      'Kami pindah ke rumah yang lebih besar karena ingin tetap tinggal di Malang.',
      'Saya baru pulang ke Tegal untuk merawat ayah dan tidak bisa meninggalkan beliau.',
      'Kakak saya belum punya anak. Dia yang menjaga anak saya kalau saya masuk malam.',
      'Saya hidup sendiri. Anak saya sudah bekerja di Batam.',
      'Saya mencari kerja remote. Suasana kantor Ibu menyenangkan sekali.',
      'Bulan ini jadwal saya penuh. Bulan Agustus saya baru senggang lagi.',
      'Saya tidak boleh naik pesawat karena telinga saya. Saya naik kereta ke tempat kerja baru di Surabaya.',
      'Motor saya sudah dijual dan tidak ada angkot. Adik saya hanya bisa mengantar hari Minggu.',
      'Pengalaman saya di pajak masih sedikit. Di penggajian saya sudah dua puluh tahun.',
      'Saya tidak bekerja hari Minggu. Saya sudah menerima pekerjaan di bank.',
      'Gajinya cukup. Sif paginya yang tidak sanggup saya jalani.',
      'Bulan Januari saya dirawat inap dan kini sudah sehat. Bulan Mei saya ikut maraton dan perlu waktu berlatih.',
      'Saya tidak keberatan sering bepergian. Gajinya saja yang lebih rendah dari harapan saya.',
    ],
  },
};

const contradicts = (language: string, reasons: string): boolean =>
  lint(frames[language]?.(reasons) ?? '', {
    settings: defaults,
    finished: true,
    given: { kind: 'decline-invitation' },
  }).messages.some(({ ruleId }) => ruleId === 'contradictory-reasons');

describe.each(['en', 'id'] as const)('reasons in %s', (language) => {
  it.each(contradictory[language].known)('cannot all be true: %s', (reasons) => {
    expect(contradicts(language, reasons)).toBe(true);
  });

  it.each([...compatible[language].known, ...compatible[language].aside])('agree: %s', (reasons) => {
    expect(contradicts(language, reasons)).toBe(false);
  });

  it('are mostly seen to clash where the claims were not written for them', () => {
    const { aside } = contradictory[language];
    expect(aside.filter((reasons) => contradicts(language, reasons)).length).toBeGreaterThan(aside.length / 2);
  });
});
