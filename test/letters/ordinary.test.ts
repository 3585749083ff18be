// What most people write, in every order of ordinary sentences: whoever writes it in any file is understood, and left in peace.
import { expect, it } from 'vitest';
import { defaults, isDecline, lint } from '../../server/index.ts';

const letters = {
  en: {
    thanks: [
      'Thank you for inviting me to an interview at Acme.',
      'Thank you very much for considering me for the Analyst role and for the invitation to interview.',
      'I really appreciate you reaching out about the Marketing Manager position.',
      'Many thanks for your email and for the offer of an interview on Thursday.',
      'It was a pleasure to hear from you, and I am grateful for the interview invitation.',
      'Thanks so much for getting back to me about my application and for offering me an interview slot.',
      'I appreciate the time you took to review my CV and the opportunity to interview.',
    ],
    decisions: [
      'I have decided not to take part, as I have accepted another offer.',
      'After careful consideration, I have decided to withdraw my application.',
      'Unfortunately, I will not be able to attend the interview because of a family matter.',
      'I am writing to let you know that I must respectfully decline.',
      'However, I have since accepted a position elsewhere and would like to withdraw from the process.',
      'After some thought I feel the role is not the right fit for me at this time, so I would like to decline the interview.',
      'I am afraid I have to cancel our interview on Tuesday, as I have decided to stay in my current job.',
      'Regrettably, the commute would be too long for me, so I will not be going ahead.',
    ],
    apologies: [
      'I apologise for any inconvenience this may cause.',
      'I am sorry for the late notice and any trouble this causes you.',
    ],
    doors: [
      'I hope we can stay in touch.',
      'I hope our paths cross again in the future.',
      'Please do keep me in mind for future roles.',
      'I would be glad to hear from you about other opportunities.',
      'I wish you every success in finding the right candidate and hope to work with you one day.',
    ],
    opening: 'Subject: Interview\n\nDear Ms Hartono,',
    closing: 'Kind regards,\nRina Putri\n+62 812 3456 7890',
  },
  id: {
    thanks: [
      'Terima kasih atas undangan wawancara di PT Maju Jaya.',
      'Terima kasih banyak telah mempertimbangkan saya untuk posisi Analis dan mengundang saya wawancara.',
      'Saya sangat menghargai kesempatan yang Ibu berikan untuk mengikuti wawancara.',
      'Terima kasih atas email dan tawaran wawancara pada hari Kamis.',
      'Saya berterima kasih karena telah dipanggil untuk interview posisi Staf Administrasi.',
      'Terima kasih sudah menghubungi saya terkait lowongan Marketing.',
    ],
    decisions: [
      'Saya memutuskan untuk tidak mengikuti wawancara tersebut karena sudah menerima tawaran dari perusahaan lain.',
      'Setelah mempertimbangkan dengan matang, saya memutuskan untuk mengundurkan diri dari proses seleksi.',
      'Namun dengan berat hati saya tidak dapat menghadiri wawancara karena urusan keluarga.',
      'Mohon maaf, saya belum bisa memenuhi undangan tersebut.',
      'Sayangnya saya harus membatalkan wawancara hari Selasa karena tetap bertahan di pekerjaan saya saat ini.',
      'Setelah saya pikirkan, posisi ini kurang sesuai dengan rencana karier saya, sehingga saya memilih untuk tidak melanjutkan.',
      'Karena lokasi kantor terlalu jauh dari rumah, saya tidak melanjutkan proses rekrutmen ini.',
    ],
    apologies: [
      'Saya mohon maaf atas ketidaknyamanan yang ditimbulkan.',
      'Mohon maaf apabila keputusan ini merepotkan.',
    ],
    doors: [
      'Semoga kita dapat bekerja sama di kesempatan lain.',
      'Saya berharap kita tetap dapat menjalin hubungan baik.',
      'Apabila ada posisi lain yang sesuai, saya akan senang mendengarnya.',
      'Semoga di lain waktu kita dapat bertemu kembali.',
      'Saya berharap Ibu segera menemukan kandidat yang tepat dan semoga kita bisa bekerja sama di masa depan.',
    ],
    opening: 'Subjek: Wawancara\n\nYth. Ibu Hartono,',
    closing: 'Hormat saya,\nRina Putri\n0812 3456 7890',
  },
};

const cases = Object.entries(letters).flatMap(([id, { thanks, decisions, apologies, doors, opening, closing }]) =>
  thanks.flatMap((thank) =>
    decisions.map((decision) => ({
      id,
      thank,
      decision,
      texts: apologies.flatMap((apology) =>
        doors.map((door) => `${opening}\n\n${thank} ${decision} ${apology}\n\n${door}\n\n${closing}\n`),
      ),
    })),
  ),
);

it.each(cases)('$id: $thank $decision', ({ texts }) => {
  for (const text of texts) {
    const { data, messages } = lint(text, { settings: defaults, finished: true });
    expect(data.letter).toSatisfy(isDecline, text);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([]);
  }
});
