import type { passkeys as en } from '../en/passkeys.js';

export const passkeys: typeof en = {
  title: 'Passkeys',
  lead: 'Ein Passkey ist ein Schlüssel in deinem Telefon, Rechner oder einem kleinen Stick, der dein Konto ohne Passwort öffnet. Niemand kann ihn erraten, von einer Seite abschreiben oder dir auf einer falschen Seite entlocken.',
  none: 'Noch kein Passkey.',
  added: (day: string) => `Seit ${day}`,
  used: (day: string) => `zuletzt benutzt ${day}`,
  neverUsed: 'noch nicht benutzt',
  remove: 'Entfernen',
  removeKey: (name: string) => `${name} entfernen`,
  addTitle: 'Einen Passkey hinzufügen',
  name: 'Wie du das Gerät nennst',
  nameHint: 'Etwa „blaues Telefon“: damit du später weißt, welches es ist.',
  add: 'Hinzufügen',
  noScript:
    'Um ein Gerät nach einem Passkey zu fragen, braucht diese Seite JavaScript und einen Browser, der Passkeys kennt.',
  cancelled: 'Das Gerät hat keinen Passkey gegeben. Nichts wurde geändert.',
  done: 'Dieser Passkey öffnet ab jetzt dein Konto.',
  removed: 'Dieser Passkey öffnet nichts mehr.',
  signIn: 'Mit einem Passkey anmelden',
};
