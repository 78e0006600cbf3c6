import type { connections as en } from '../en/connections.js';

export const connections: typeof en = {
  or: 'oder',
  continueWith: provider => `Weiter mit ${provider}`,
  off: 'Auf dieser Seite nicht eingerichtet.',

  forwardTitle: provider => `Weiter zu ${provider}`,
  forwardLead: provider => `${provider} fragt dich, wer du bist, und schickt dich hierher zurück.`,
  forwardDo: provider => `Zu ${provider}`,
  stay: 'Hier bleiben',

  troubleTitle: 'Da ging es nicht lang',
  troubleHelp: 'Es hat sich nichts geändert. Jeder andere Weg hinein geht noch.',
  toSignIn: 'Zurück zur Anmeldung',

  cameAs: (provider, label) => `Du kommst von ${provider}, als ${label}.`,
  newTitle: 'Eins noch',
  emailNeeded: provider =>
    `${provider} nennt keine Adresse, die nachweislich deine ist. Sie wird nie gezeigt.`,
  emailKnown: (email, provider) =>
    `Post an dich geht an ${email}; ${provider} sagt, dass sie deine ist. Sie wird nie gezeigt.`,
  haveOne: 'Du hast hier schon ein Konto?',
  haveOneDo: 'Melde dich an und verbinde die beiden',
  knownTitle: 'Du warst schon einmal hier',
  knownText: email =>
    `Es gibt ein Konto mit der Adresse ${email}. Melde dich dort an wie immer; dann verbindest du die beiden mit einem Klick.`,
  knownDo: 'Dort anmelden',
  closedTitle: 'Gerade niemand Neues',
  linkTitle: provider => `${provider} verbinden?`,
  linkText: (provider, label, name, handle) =>
    `Wer sich dann bei ${provider} als ${label} anmeldet, kommt hier als ${name} (@${handle}) herein.`,
  linkDo: 'Beide verbinden',
  notNow: 'Jetzt nicht',

  title: 'Andere Wege hinein',
  lead: 'Konten anderswo, mit denen du dich hier anmeldest.',
  as: 'Als',
  since: (linked, used) => `Verbunden am ${linked}, zuletzt benutzt am ${used}.`,
  notLinked: 'Nicht verbunden.',
  opensNothing: 'Diese Seite nutzt diesen Anbieter nicht mehr, deshalb kommst du damit nicht herein.',
  link: 'Verbinden',
  linkIt: provider => `${provider} verbinden`,
  unlink: 'Trennen',
  unlinkIt: provider => `${provider} trennen`,
  linked: 'Verbunden. Nächstes Mal kannst du auf diesem Weg herein.',
  unlinked: 'Getrennt. Dieser Weg ist zu.',
  lastStays: 'Der letzte Weg hinein bleibt immer, damit du dich nicht aussperrst.',
};
