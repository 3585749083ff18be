// Letters of which only the fault that is named is to be found.
const compose = (...sentences: string[]) => `Dear Ms Osei,\n\n${sentences.join(' ')}\n\nKind regards,\nTom Hale\n`;
const thanks = 'Thank you for inviting me to an interview.';
const decision = 'I have decided not to attend the interview, as I have accepted another offer.';
const door = 'I hope we can stay in touch.';

export const good = compose(thanks, decision, door);
export const thankless = compose(decision, door);
export const doorless = compose(thanks, decision);

export const tanpaTerimaKasih = `Yth. Ibu Sari,

Saya memutuskan untuk tidak mengikuti undangan wawancara karena sudah diterima di perusahaan lain. Mohon maaf atas ketidaknyamanannya. Semoga kelak kita dapat bekerja sama.

Hormat saya,
Tono Hadi
`;

export const readme = `# Santun

Thank you for your interest! I am sorry to say that the offer of free hosting was declined.

## Install

Run \`npm install\` and open the [Company] page.
`;
