import { counted } from '../counted.js';
import type { data as en } from '../en/data.js';

export const data: typeof en = {
  title: 'Meine Daten',
  lead: 'Was Walz von dir hat, gehört dir: Nimm es mit, wann immer du magst, und nimm es weg, wenn du gehst.',

  archive: 'Dein Archiv',
  archiveLead:
    'Eine ZIP-Datei mit allem, was Walz von dir hat: Profil, Fähigkeiten, Reisen als Text und als Kalender, Geräte und was du hier getan hast. Zum Lesen genügt ein Editor.',
  archiveMake: 'Mein Archiv packen',
  archiveMakeAnother: 'Ein neues packen',
  archiveWaiting: 'Dein Archiv ist bestellt. Gleich wird es gepackt.',
  archiveWorking: (done: number, all: number) => `Dein Archiv wird gepackt: ${done} von ${all} Teilen.`,
  archiveStays: 'Du musst nicht warten; das Archiv bleibt hier für dich liegen.',
  archiveFailed: 'Dein Archiv ließ sich nicht packen.',
  archiveFailedText:
    'Das lag an uns. Bitte bestell es noch einmal; geht es wieder schief, frag jemanden, der Walz betreut.',
  archiveFetch: 'Dein Archiv holen',
  archiveOf: (day: string, size: string) => `Vom ${day}, ${size}`,
  archiveUntil: (day: string) => `Du kannst es bis zum ${day} holen.`,
  archivesEarlier: (count: number) => counted(count, 'Ein früheres', 'Frühere'),

  leave: 'Walz verlassen',
  leaveLead: 'Dein Konto geht, und mit ihm alles, was dir gehört.',
  leaveAtOnce:
    'Sofort sieht niemand sonst mehr dich oder deine Reisen. Du bist überall abgemeldet außer hier, und deine Tokens enden.',
  leaveWait:
    'Vierzehn Tage lang kannst du dich anmelden und es dir anders überlegen. Dann ist alles wie zuvor.',
  leaveThen:
    'Danach werden Profil, Adresse, Fähigkeiten, Blockierungen, Archive und Mails gelöscht, und deine Reisen verlieren ihre Worte. Das lässt sich nicht rückgängig machen.',
  leaveStays:
    'Gastgeber behalten die Wochen, die du bei ihnen warst. Wo dein Name stand, steht dann, dass jemand gegangen ist.',
  leaveTakeAlong: 'Vielleicht möchtest du vorher deine Sachen mitnehmen:',
  leaveHow: 'Was dann geschieht',
  leaveDo: 'Walz verlassen',
  password: 'Dein Passwort',
  passwordHint: 'Noch einmal, damit das niemand anders an deinem Rechner tut.',
  handle: 'Dein Kürzel',
  handleHint: (handle: string) => `Tippe ${handle}, damit das nicht aus Versehen geschieht.`,

  leaving: (day: string) => `Du verlässt Walz am ${day}.`,
  leavingText: 'Bis dahin sieht dich niemand sonst, und ändern kannst du nur noch deine Meinung.',
  stay: 'Bleiben',
  cameBack: 'Schön, dass du bleibst. Alles ist wie zuvor.',
};
