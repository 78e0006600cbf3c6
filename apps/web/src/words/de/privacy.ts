import type { privacy as en } from '../en/privacy.js';

export const privacy: typeof en = {
  title: 'Privatsphäre',
  lead: 'Wer was von dir sieht, wer dich findet, und wem du aus dem Weg gehst.',
  saved: 'Gespeichert.',

  parts: 'Wer was sieht',
  partsLead:
    'Deinen Namen, dein Kürzel, was du machst und seit wann du hier bist, sehen alle. Wer deine Fähigkeiten sieht, sieht auch deine Arbeitsweisen. Was du sonst zeigst, entscheidest du.',
  TRIPS: 'Reisen',
  SKILLS: 'Fähigkeiten',
  HOME: 'Wohnort',
  STORY: 'Geschichte',
  PHOTO: 'Foto',
  LANGUAGES: 'Sprachen',
  LINKS: 'Verweise',
  READING: 'Was du mitliest',
  EMAIL: 'E-Mail-Adresse',
  tripsHint: 'Wer sie nicht sehen darf, findet deine Wochen auch in keiner Liste.',
  emailHint: 'Gezeigt wird nur eine Adresse, die du bestätigt hast.',
  EVERYONE: 'Alle',
  PEOPLE: 'Leute hier',
  NOBODY: 'Nur ich',
  circlesNote: '„Leute hier“ sind alle mit einem Konto. Wer nach dieser Seite sieht, sieht alles.',
  saveParts: 'Speichern',
  preview: 'Sieh dir deine Seite an',
  asStranger: 'wie Fremde sie sehen',
  asPerson: 'wie Leute mit Konto sie sehen',

  search: 'Suchmaschinen',
  searchLead: 'Wer die Adresse deiner Seite kennt, kann sie trotzdem öffnen.',
  searchChoice: 'Deine Seite in Suchmaschinen',
  searchFound: 'Sie dürfen sie zeigen',
  searchLeftOut: 'Sie werden gebeten, sie auszulassen',
  saveSearch: 'Speichern',

  blocks: 'Blockiert',
  blocksLead:
    'Sie sehen nichts von dir, als wärst du nie hier gewesen, und erfahren es nicht. In deinen Listen begegnest du ihnen nicht.',
  noBlocks: 'Du hast niemanden blockiert. Das geht am Ende der Seite jeder Person.',
  since: (day: string) => `seit ${day}`,
  unblock: 'Freigeben',
  unblockOne: (name: string) => `${name} freigeben`,
  mutes: 'Stummgeschaltet',
  mutesLead:
    'Ihre Reisen fehlen in deinen Listen. Sie merken davon nichts, und ihre Seiten bleiben dir offen.',
  noMutes: 'Du hast niemanden stummgeschaltet.',
  unmute: 'Wieder zeigen',
  unmuteOne: (name: string) => `${name} wieder zeigen`,

  more: 'Mehr',
  block: (name: string) => `${name} blockieren`,
  blockText: 'Diese Person sieht dann nichts mehr von dir und erfährt es nicht.',
  blocked: (name: string) => `Du hast ${name} blockiert.`,
  mute: (name: string) => `${name} stummschalten`,
  muteText: 'Ihre Reisen fehlen dann in deinen Listen.',
  muted: (name: string) => `Du hast ${name} stummgeschaltet.`,

  previewStranger: 'So sehen Fremde deine Seite.',
  previewPerson: 'So sehen Leute mit einem Konto deine Seite.',
  previewBack: 'Zurück zu deinen Einstellungen',
};
