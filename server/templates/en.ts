/** What Santun writes in English. */
import type { Phrasebook } from './phrasebook.ts';

const title = '{Ms|Mr|Mx|Dr}';

export const english: Phrasebook = {
  blanks: {
    position: '[Position]',
    company: '[Company]',
    reader: "[Recipient's Name]",
    writer: '[Your Name]',
    date: '[Date]',
    time: '[Time]',
    phone: '[Phone Number]',
    email: '[E-mail Address]',
    address: '[Your Address]',
    'company address': '[Company Address]',
    reference: '[Reference]',
    role: '[Other Role]',
    document: '[Document]',
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  today: '{day} {month} {year}',

  frames: {
    email: `Subject: {subject}

Dear ${title} {reader},

{paragraphs}

{Kind regards|Best regards|Yours sincerely},
{writer}`,
    letter: `{writer}
{address}

{today}

${title} {reader}
{company}
{company address}

Re: {subject}, your reference {reference}

Dear ${title} {reader},

{paragraphs}

{Yours sincerely|Kind regards},

{writer}
{phone}
{email}`,
    chat: 'Hi {reader}, {writer} here. {paragraphs}',
    phone: `Good {morning|afternoon}, this is {writer} speaking. Am I speaking with {reader}?

{paragraphs}

Thank you again for your time. Goodbye.`,
    'in-person': `---
kind: {kind}
channel: in-person
---
Good {morning|afternoon}, {reader}. Do you have a moment?

{paragraphs}

Thank you again, and goodbye.`,
  },

  subjects: {
    'before-scheduling': '{Interview invitation} – {position}',
    scheduled: 'Interview on {date} – {position}',
    'same-day': '{Interview today} – {position}',
    'after-interview': '{My application} – {position}',
  },

  signature: '{writer}\n{phone}',
  reachable: {
    written: 'Should you have any questions, you can reach me all day on {phone}.',
    chat: 'You can reach me on {phone} if anything is unclear.',
    spoken: 'If anything is unclear, you can reach me on {phone}.',
  },

  declines: {
    written: {
      gratitude: {
        'before-scheduling':
          'Thank you for inviting me to interview for the position of {position} at {company}. I was delighted to hear from you.',
        scheduled:
          'Thank you for inviting me to interview for the position of {position} at {company}. I appreciate the time you have given to my application.',
        'same-day': 'Thank you for the invitation, and for the time that you and your colleagues had set aside for me.',
        'after-interview':
          'Thank you for taking the time to meet me on {date} and for telling me so much about the position of {position} at {company}.',
      },
      decision: {
        'before-scheduling': 'After careful thought, I have decided not to go ahead with the interview.',
        scheduled: 'I must cancel our interview on {date} and withdraw my application.',
        'same-day':
          'I am very sorry to tell you at such short notice that I cannot come to our interview today at {time} and have to withdraw my application for the position of {position}.',
        'after-interview': 'After careful thought, I have decided to withdraw my application.',
      },
      apology: {
        scheduled: 'I am sorry for the inconvenience, and I hope the time can still be offered to somebody else.',
      },
      reason: {
        personal: '{My circumstances at home have changed}, and I cannot move to a new job for now.',
        'other-offer': 'I have accepted an offer from another employer {that is close to what I want to do next}.',
        culture:
          'Having read more about {the way your teams work}, I believe that a different setting suits me better.',
        responsibilities:
          'Having gone through the description again, I see that {the day-to-day work} differs from the direction in which I want to develop.',
        salary: '{The salary and benefits} are below what I am looking for at this point in my career.',
        location:
          'Having looked into {the journey to your office}, I know that it would be too much for me in the long run.',
        schedule: '{The working hours} overlap with a commitment that I cannot move.',
      },
      'open-door': {
        personal: 'I would be very glad to apply to you again {when things have settled}.',
        'other-offer': 'I would be happy to stay in touch, and I hope that our paths cross again.',
        culture: 'If a role opens up {in another team}, I would be glad to hear from you.',
        responsibilities: 'If a role opens up that is closer to {my field}, I would be very pleased to hear from you.',
        salary:
          'If the budget should change, or {a more senior role} opens up, I would be very pleased to hear from you.',
        location: 'If you ever have an opening {that can be done remotely}, I would be glad to hear from you.',
        schedule: 'I remain interested in your work, and I would be glad to be considered {for future openings}.',
      },
      'well-wish': 'I wish you every success with your search.',
    },
    chat: {
      gratitude: {
        'before-scheduling': 'Thank you so much for inviting me to interview for {position} at {company}!',
        scheduled: 'Thank you for inviting me to interview for {position}.',
        'same-day': 'Thank you for the invitation and for making time for me.',
        'after-interview': 'Thank you for meeting me on {date} to talk about {position} at {company}.',
      },
      decision: {
        'before-scheduling': "I've decided not to go ahead with the interview.",
        scheduled: 'I have to cancel our interview on {date} and withdraw my application.',
        'same-day':
          "I'm so sorry, but I can't come to our interview today at {time} and have to withdraw my application.",
        'after-interview': "I've decided to withdraw my application.",
      },
      apology: { scheduled: 'Sorry for the trouble this causes.' },
      reason: {
        personal: '{Things at home have changed}, so I cannot move to a new job for now.',
        'other-offer': "I've accepted another offer.",
        culture: 'I think that {a different way of working} suits me better.',
        responsibilities: "{The day-to-day work} isn't quite the direction I want to grow in.",
        salary: '{The pay} is below what I need at the moment.',
        location: '{The journey} would be too much for me in the long run.',
        schedule: "{The working hours} clash with something I can't move.",
      },
      'open-door': {
        personal: "I'd love to apply again {when things have settled}.",
        'other-offer': "I'd be glad to stay in touch!",
        culture: "If something opens up {in another team}, I'd be glad to hear of it.",
        responsibilities: "If something closer to {my field} comes up, I'd love to hear of it.",
        salary: "If the budget changes, I'd be glad to hear from you.",
        location: "If something {remote} comes up, I'd love to hear from you.",
        schedule: "I'd be glad to be considered {for future openings}.",
      },
      'well-wish': 'Good luck with the search!',
    },
    spoken: {
      gratitude: {
        'before-scheduling':
          "It's about your invitation to interview for the position of {position}. Thank you for considering me; I was really pleased.",
        scheduled:
          "It's about our interview for the position of {position} on {date}. Thank you for inviting me and for arranging it.",
        'same-day': 'Thank you for the invitation, and for the time that you had set aside for me.',
        'after-interview':
          'Thank you for meeting me on {date} and for telling me so much about the position of {position}.',
      },
      decision: {
        'before-scheduling': "I've thought it over carefully, and I've decided not to go ahead with the interview.",
        scheduled: "I'm afraid I have to cancel it and withdraw my application.",
        'same-day':
          "I'm very sorry that this is so late: I can't come to our interview today at {time}, and I have to withdraw my application.",
        'after-interview': "I've thought it over carefully, and I've decided to withdraw my application.",
      },
      apology: { scheduled: "I'm sorry for the inconvenience." },
      reason: {
        personal: "{My circumstances at home have changed}, and I can't move to a new job for now.",
        'other-offer': "I've accepted an offer from another employer.",
        culture:
          'From what I have read about {the way your teams work}, I believe a different setting suits me better.',
        responsibilities: '{The day-to-day work} is not quite the direction in which I want to grow.',
        salary: '{The salary} is below what I am looking for at the moment.',
        location: '{The journey to your office} would be too much for me in the long run.',
        schedule: "{The working hours} overlap with something that I can't move.",
      },
      'open-door': {
        personal: "I'd be very glad to apply again {when things have settled}.",
        'other-offer': "I'd be happy to stay in touch.",
        culture: "If a role opens up {in another team}, I'd be glad to hear from you.",
        responsibilities: "If a role closer to {my field} opens up, I'd be very pleased to hear from you.",
        salary: "If the budget should change, I'd be very pleased to hear from you.",
        location: "If something opens up {that can be done remotely}, I'd be glad to hear from you.",
        schedule: "I'm still interested in your work, and I'd be glad to be considered {for future openings}.",
      },
      'well-wish': 'I wish you every success with your search.',
    },
  },

  neighbours: {
    reschedule: {
      subject: 'Interview on {date} – {position}',
      written: [
        'Thank you for inviting me to interview for the position of {position} on {date}. I am looking forward to meeting you.',
        'Unfortunately, {a commitment that I cannot move} falls on the same time. I am sorry for the inconvenience. Would it be possible to find another time? I could come {on any day of the following week}, and I will gladly fit in with your diary.',
      ],
      chat: [
        "Thank you for inviting me to interview for {position} on {date}, I'm looking forward to it. I'm sorry, but {something I can't move} has come up at that time. Could we find another time? {Any day next week} works for me.",
      ],
      spoken: [
        "It's about our interview for the position of {position} on {date}. Thank you for inviting me; I'm looking forward to it.",
        "I'm sorry, but {something that I can't move} has come up at that time. Could we find another time? I could come {on any day of the following week}.",
      ],
    },
    'another-role': {
      subject: '{Interview invitation} – {position}',
      written: [
        'Thank you for inviting me to interview for the position of {position} at {company}. I was delighted to hear from you.',
        'Having gone through the description again, I see that {the day-to-day work} differs from the direction in which I want to develop, and I have decided not to go ahead with this interview.',
        'I would, however, very much like to work with you, and I would be glad to be considered for {role} or for something similar in the future. I wish you every success with your search.',
      ],
      chat: [
        "Thank you so much for inviting me to interview for {position} at {company}! I've decided not to go ahead with this one, as {the day-to-day work} isn't quite the direction I want to grow in. I'd love to be considered for {role}, though. Good luck with the search!",
      ],
      spoken: [
        "It's about your invitation to interview for the position of {position}. Thank you for considering me; I was really pleased.",
        "I've thought it over carefully, and I've decided not to go ahead with this interview, as {the day-to-day work} is not quite the direction in which I want to grow.",
        "I would like to work with you, though, and I'd be glad to be considered for {role}.",
      ],
    },
    'reconsider-circumstances': {
      subject: '{My application} – {position}',
      written: [
        'On {date} I declined your invitation to interview for the position of {position}, because {I had accepted another offer}. Thank you for the understanding with which you took it.',
        'My circumstances have changed since then: {the other position has fallen through}, and I am available again. If the position is still open, I would be grateful for the chance to be considered once more. I understand, of course, if you have already found somebody.',
        'I would be happy to answer any questions, and I hope to hear from you.',
      ],
      chat: [
        'On {date} I declined your invitation to interview for {position}. My circumstances have changed since then, and {I am available again}. If the position is still open, could I be considered once more? I understand if you have already found somebody. Thank you!',
      ],
      spoken: [
        'On {date} I declined your invitation to interview for the position of {position}. Thank you for taking it so kindly.',
        'My circumstances have changed since then, and {I am available again}. If the position is still open, could I be considered once more? I understand, of course, if you have already found somebody.',
      ],
    },
    'reconsider-heart': {
      subject: '{My application} – {position}',
      written: [
        'On {date} I declined your invitation to interview for the position of {position}. Thank you for the kind answer you gave me.',
        'I have since {read more about your plans and spoken to somebody on the team}, and I see that I decided too early: the work is what I want to do. If the position is still open, I would be grateful if you would consider my application again. I know that I am asking a favour, and I will understand if it is too late.',
        'I would be happy to come at any time that suits you, and I hope to hear from you.',
      ],
      chat: [
        'On {date} I declined your invitation to interview for {position}. I have since {read more about your plans}, and I see that I decided too early. If the position is still open, would you consider my application again? I will understand if it is too late. Thank you!',
      ],
      spoken: [
        'On {date} I declined your invitation to interview for the position of {position}. Thank you for taking it so kindly.',
        'I have since {read more about your plans}, and I see that I decided too early. If the position is still open, would you consider my application again? I will understand if it is too late.',
      ],
    },
    'thank-you': {
      subject: '{Thank you for the interview} – {position}',
      written: [
        'Thank you for the conversation on {date} about the position of {position} at {company}. I enjoyed hearing about {your plans for the team}.',
        'Our talk has made me want the position even more, and I am sure that {my experience with similar projects} would be of use to you.',
        'I would be happy to answer any further questions, and I look forward to hearing from you.',
      ],
      chat: [
        'Thank you for the conversation on {date} about {position}. I enjoyed hearing about {your plans for the team}, and I would be even happier to join now. I look forward to hearing from you!',
      ],
      spoken: [
        'I only want to thank you for the interview on {date} for the position of {position}. I enjoyed hearing about {your plans for the team}.',
        'Our talk has made me want the position even more. I look forward to hearing from you.',
      ],
    },
    'status-inquiry': {
      subject: '{My interview} on {date} – {position}',
      written: [
        'Thank you again for the interview on {date} for the position of {position} at {company}.',
        'You mentioned that you would decide {by the end of last week}. I know how full these weeks can be, and I would be grateful to hear whether there is any news, or when I may expect some.',
        'I am still very interested in the position, and I would be happy to send anything else that you need.',
      ],
      chat: [
        'Thank you again for the interview on {date} for {position}. You mentioned a decision {by the end of last week}. Is there any news yet? I am still very interested, and there is no hurry if you need more time.',
      ],
      spoken: [
        'I had an interview with you on {date} for the position of {position}. Thank you again for your time.',
        'You mentioned a decision {by the end of last week}. May I ask whether there is any news, or when I may expect some? I am still very interested.',
      ],
    },
    evidence: {
      subject: '{My interview} on {date} – {position}',
      written: [
        'Thank you for the interview on {date} for the position of {position} at {company}.',
        'We spoke about {my experience with similar projects}. I have attached {document}, which shows it better than I could describe it, and {a former manager of mine} would be glad to tell you more; I can send you the contact details.',
        'I remain very interested in the position, and I look forward to hearing from you.',
      ],
      chat: [
        'Thank you for the interview on {date} for {position}. We spoke about {my experience with similar projects}: may I send you {document}? {A former manager of mine} would be glad to tell you more, too. I look forward to hearing from you!',
      ],
      spoken: [
        'I had an interview with you on {date} for the position of {position}. Thank you again for your time.',
        'We spoke about {my experience with similar projects}. May I send you {document}? {A former manager of mine} would be glad to tell you more, too.',
      ],
    },
    'feedback-request': {
      subject: '{My application} – {position}',
      written: [
        'Thank you for letting me know your decision about the position of {position}, and for the time that you gave to my application.',
        'I was sorry not to be chosen, but I enjoyed the process. If you have a moment, I would be grateful for a word or two about {what I could have done better}; it would help me with the next application.',
        'I would be glad to hear of other openings at {company}, and I wish you and your new colleague all the best.',
      ],
      chat: [
        'Thank you for letting me know about {position}, and for your time. If you have a moment, could you tell me {what I could have done better}? It would help me with the next application. I would be glad to hear of other openings, and all the best to you!',
      ],
      spoken: [
        'Thank you for letting me know your decision about the position of {position}, and for your time.',
        'May I ask {what I could have done better}? It would help me with the next application. I would be glad to hear of other openings.',
      ],
    },
    'decline-offer': {
      subject: '{Your offer} – {position}',
      written: [
        'Thank you for offering me the position of {position} at {company}, and for the trust that lies in it.',
        'After careful thought, I have decided not to accept the offer. {Another position is closer to what I want to do next}. It was not an easy choice, and I appreciate the time that you and your colleagues have given me.',
        'I would be happy to stay in touch, and I hope that our paths cross again. I wish you every success with your search.',
      ],
      chat: [
        "Thank you so much for offering me {position} at {company}! I've thought it over carefully, and I've decided not to accept the offer, as {another position is closer to what I want to do next}. I'd be glad to stay in touch. Good luck with the search!",
      ],
      spoken: [
        "It's about your offer of the position of {position}. Thank you for the trust you have placed in me.",
        "I've thought it over carefully, and I've decided not to accept it. {Another position is closer to what I want to do next}.",
        "I'd be happy to stay in touch, and I wish you every success with your search.",
      ],
    },
    accept: {
      subject: 'Interview on {date} – {position}',
      written: [
        'Thank you for inviting me to interview for the position of {position} at {company}.',
        'I am happy to accept, and I will be there on {date} at {time}. If I should bring anything with me, please let me know.',
        'I look forward to meeting you.',
      ],
      chat: [
        'Thank you for inviting me to interview for {position}! I am happy to accept and will be there on {date} at {time}. I look forward to meeting you.',
      ],
      spoken: [
        'Thank you for inviting me to interview for the position of {position}.',
        'I am happy to confirm that I will be there on {date} at {time}. Is there anything I should bring with me?',
        'I look forward to meeting you.',
      ],
    },
  },

  parts: {
    formal: {
      subject: ['Subject: Interview invitation'],
      salutation: ['Dear Hiring Team,', 'Dear Sir or Madam,'],
      gratitude: [
        'Thank you for considering me and for the invitation.',
        'I am grateful for your time and for the interest you have shown in my application.',
      ],
      decision: [
        'I have decided not to go ahead with the interview.',
        'I will therefore not be taking part in the interview.',
      ],
      reason: [
        'I have taken this decision for personal reasons.',
        'I have thought it over with care, and my reasons are personal.',
      ],
      belated: ['I am sorry for the delay in replying.', 'Please excuse my late reply.'],
      apology: ['I am sorry for the inconvenience this causes.', 'Please accept my apologies for the short notice.'],
      'open-door': [
        'I would be glad to hear from you about other roles in the future.',
        'I hope that we can stay in touch.',
      ],
      'well-wish': ['I wish you every success with your search.', 'I hope that you soon find the right person.'],
      'sign-off': ['Kind regards,', 'Yours sincerely,'],
    },
    chat: {
      gratitude: ['Thank you for getting in touch and for the invitation.'],
      decision: ['I have decided not to go ahead with the interview.'],
      reason: ['It is for personal reasons.'],
      belated: ['Sorry for my late reply.'],
      apology: ['I am sorry for the trouble.'],
      'open-door': ["I'd be glad to stay in touch."],
      'well-wish': ['Good luck with the search!'],
    },
  },

  catalogue: {
    'reason-personal': {
      prefix: 'decline-personal',
      description:
        'Decline an interview for personal reasons: family, health, a change at home. One sentence is enough; details are yours to keep.',
    },
    'reason-other-offer': {
      prefix: 'decline-other-offer',
      description:
        'Decline an interview because you have accepted another offer. Write as soon as the other contract is certain.',
    },
    'reason-culture': {
      prefix: 'decline-culture',
      description:
        'Decline an interview because the culture or the values do not suit you. Speak of yourself, never of their faults.',
    },
    'reason-responsibilities': {
      prefix: 'decline-responsibilities',
      description:
        'Decline an interview because the work is not what you want to do. Say what would interest you instead.',
    },
    'reason-salary': {
      prefix: 'decline-salary',
      description:
        "Decline an interview because the pay is below what you need. Said early, it saves everybody's time; no figures are needed.",
    },
    'reason-location': {
      prefix: 'decline-location',
      description:
        'Decline an interview because the workplace is too far away. If remote work would change your mind, say so.',
    },
    'reason-schedule': {
      prefix: 'decline-schedule',
      description:
        'Decline an interview because the hours clash with something else. If you still want the job, ask for another date instead.',
    },
    'stage-before-scheduling': {
      prefix: 'decline-early',
      description:
        'Decline before anything is scheduled, best within a day or two, so that they can ask somebody else.',
    },
    'stage-scheduled': {
      prefix: 'cancel-interview',
      description: 'Cancel an interview that is scheduled, at the latest two days ahead, with a word of regret.',
    },
    'stage-same-day': {
      prefix: 'cancel-same-day',
      description:
        'Cancel on the day itself, in an emergency only: the apology comes first. Ring them as well if you can.',
    },
    'stage-after-interview': {
      prefix: 'withdraw-after-interview',
      description: 'Leave the process after an interview: thank them for their time and say so as soon as you know.',
    },
    'way-letter': {
      prefix: 'decline-by-letter',
      description: 'Decline by a posted letter, with addresses, date and reference, when the invitation came by post.',
    },
    'way-email': {
      prefix: 'decline-by-email',
      description: 'Decline by e-mail with a clear subject, when the invitation came by e-mail.',
    },
    'way-chat': {
      prefix: 'decline-by-chat',
      description: 'Decline in WhatsApp, SMS or LinkedIn, short and friendly, when the invitation came that way.',
    },
    'way-phone': {
      prefix: 'decline-by-phone',
      description: 'What to say when you decline on the phone. A call within two days is kinder than a late message.',
    },
    'way-in-person': {
      prefix: 'decline-in-person',
      description:
        'Notes for declining face to face: ask for a short meeting, be brief, thank them, keep the door open.',
    },
    reschedule: {
      prefix: 'reschedule-interview',
      description: 'Ask for another time instead of declining, when you do want the job but cannot come that day.',
    },
    'another-role': {
      prefix: 'ask-another-role',
      description: 'Decline this interview but ask for another role, when you like the company and not the position.',
    },
    'reconsider-circumstances': {
      prefix: 'reconsider-circumstances',
      description:
        'Ask to be let back in because your circumstances have changed. They may say no; ask without pressing.',
    },
    'reconsider-heart': {
      prefix: 'reconsider-decision',
      description: 'Ask to be let back in because you have thought better of it. Say what changed your mind.',
    },
    'thank-you': {
      prefix: 'thank-after-interview',
      description: 'Thank them after an interview, on the same day or the next: what you liked, and why you fit.',
    },
    'status-inquiry': {
      prefix: 'ask-for-news',
      description: 'Ask for news once the promised date has passed, without pressing: they may simply be busy.',
    },
    evidence: {
      prefix: 'add-evidence',
      description: 'Add a document or a referee after an interview, to show what was hard to say in it.',
    },
    'feedback-request': {
      prefix: 'ask-for-feedback',
      description: 'Thank them for the news after a rejection and ask what you could do better next time.',
    },
    'decline-offer': {
      prefix: 'decline-offer',
      description:
        'Decline an offer of a job with thanks, clearly and soon, so that they can offer it to somebody else.',
    },
    accept: {
      prefix: 'accept-after-all',
      description: 'Accept the interview after all: practice, contacts, and perhaps a pleasant surprise.',
    },
    'part-salutation': { prefix: 'part-greeting', description: 'A greeting, where the name is not known.' },
    'part-gratitude': { prefix: 'part-thanks', description: 'A sentence of thanks for the invitation or their time.' },
    'part-decision': { prefix: 'part-decision', description: 'A sentence that says no, plainly and politely.' },
    'part-reason': {
      prefix: 'part-reason',
      description: 'A reason in one short sentence; none is owed, and it must be true.',
    },
    'part-apology': { prefix: 'part-apology', description: 'A word of regret for the inconvenience.' },
    'part-belated': { prefix: 'part-late-reply', description: 'A word of regret for answering late.' },
    'part-open-door': {
      prefix: 'part-open-door',
      description: 'A sentence that keeps the door open for another time.',
    },
    'part-well-wish': { prefix: 'part-good-wish', description: 'A good wish for their search, near the end.' },
    'part-sign-off': { prefix: 'part-closing', description: 'A formal closing, to stand before your name.' },
    'part-contact': { prefix: 'part-contact', description: 'Your name and a telephone number, below the closing.' },
  },
};
