import type { MailWords } from '../en.js';

export const companyInvitation: MailWords['companyInvitation'] = {
  subject: company => `Vertrittst du ${company} auf Walz?`,
  preview: maker => `${maker} fragt dich. Der Link gilt sieben Tage, einmal.`,
  title: company => `Vertrittst du ${company}?`,
  lead: (maker, handle, company, host) =>
    `${maker} (@${handle}) bittet dich, ${company} auf ${host} zu vertreten. Dort nehmen Firmen Leute auf, die Software machen, reisen und je eine Woche lang mitarbeiten.`,
  as: {
    admin: 'Du würdest die Seite der Firma führen: ihre Standorte, ihre Leute und ihre Angebote.',
    contact: 'Du würdest ihre Angebote machen und wärst dafür ansprechbar.',
    approver: 'Du würdest einer Woche zustimmen.',
    legal: 'Du würdest das Kleingedruckte lesen.',
  },
  label: 'Einladung ansehen',
  lasts: 'Der Link gilt sieben Tage, einmal.',
  ownAddress:
    'Er ist für das Konto, das diese Adresse als seine bestätigt hat. Hast du noch keins, legst du es unterwegs an.',
  why: host =>
    `Du bekommst diese Mail, weil jemand auf ${host} deine Adresse angegeben hat. Kennst du die Person nicht, tu einfach nichts: Ohne dich geschieht nichts.`,
};
