import type { settings as en } from '../en/settings.js';

export const settings: typeof en = {
  title: 'Einstellungen',
  menu: 'Deine Einstellungen',
  profile: 'Profil',
  account: 'E-Mail und Passwort',
  connections: 'Andere Wege hinein',
  passkeys: 'Passkeys',
  sessions: 'Geräte',
  tokens: 'Zugangstokens',
  companies: 'Deine Firmen',
  privacy: 'Privatsphäre',
  data: 'Meine Daten',
  reports: 'Meldungen',
  adminTitle: 'Nach Walz sehen',
  adminMenu: 'Wonach zu sehen ist',
  adminReports: 'Meldungen',
  adminPeople: 'Leute',
  adminSkills: 'Fähigkeiten',
  adminInvitations: 'Einladungen',
  adminOutbox: 'Postausgang',
  adminAudit: 'Protokoll',
};
