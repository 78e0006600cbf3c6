import type { account as en } from '../en/account.js';

/** Was Mails über ein Konto auf Deutsch sagen. */
export const account: typeof en = {
  whyAsked: host =>
    `Du bekommst diese Mail, weil sie bei ${host} jemand mit dieser Adresse angefordert hat. Warst du das nicht, tu einfach nichts: Ohne diesen Link geschieht nichts.`,
  whyOwner: host => `Du bekommst diese Mail, weil diese Adresse zu einem Konto bei ${host} gehört.`,

  verify: {
    subject: 'Ist das deine Adresse?',
    preview: 'Ein Klick, und die Adresse gehört dir.',
    title: name => `Ein Klick, ${name}.`,
    lead: handle =>
      `Jemand, vermutlich du, hat diese Adresse für das Konto @${handle} angegeben. Sag, dass es deine ist, dann kann sie niemand sonst beanspruchen.`,
    label: 'Das ist meine Adresse',
    lasts: 'Der Link gilt zwei Tage, einmal, und nur, solange du bei diesem Konto angemeldet bist.',
  },
  sign_in: {
    subject: 'Dein Link zum Anmelden',
    preview: 'Er gilt eine Viertelstunde, einmal.',
    title: name => `Komm herein, ${name}.`,
    lead: handle => `Dieser Link meldet dich als @${handle} an, ohne Passwort.`,
    label: 'Anmelden',
    lasts: 'Er gilt eine Viertelstunde, einmal. Gib ihn niemandem: Wer ihn hat, kommt herein.',
  },
  reset: {
    subject: 'Ein neues Passwort',
    preview: 'Der Link gilt eine Stunde, einmal.',
    title: name => `Ein neues Passwort, ${name}?`,
    lead: handle =>
      `Mit diesem Link wählst du ein neues Passwort für @${handle}. Alle Geräte, die angemeldet sind, werden dann abgemeldet, Tokens beendet und Passkeys entfernt.`,
    label: 'Neues Passwort wählen',
    lasts: 'Er gilt eine Stunde, einmal. Solange du ihn nicht benutzt, bleibt das alte Passwort.',
  },
  change: {
    subject: 'Ist das deine neue Adresse?',
    preview: 'Ein Klick, und Mails von Walz kommen hierher.',
    title: name => `Sollen Mails hierher, ${name}?`,
    lead: handle => `Jemand, vermutlich du, möchte, dass dies die Adresse des Kontos @${handle} wird.`,
    label: 'Das ist meine Adresse',
    lasts: 'Der Link gilt zwei Tage, einmal, und nur, solange du bei diesem Konto angemeldet bist.',
  },

  known: {
    subject: 'Du hast schon ein Konto',
    preview: 'Jemand hat deine Adresse für ein anderes Konto angegeben.',
    title: 'Du hast schon ein Konto.',
    lead: host =>
      `Jemand hat bei ${host} deine Adresse für ein anderes Konto angegeben. An deinem hat sich nichts geändert, und niemand hat erfahren, dass sie dir gehört.`,
    label: 'Anmelden',
    after:
      'Warst du es selbst, melde dich mit dem Konto an, das du hast. Sonst kannst du diese Mail vergessen.',
  },

  password_changed: {
    subject: 'Dein Passwort wurde geändert',
    preview: 'Alle anderen Geräte sind abgemeldet, und alle Tokens beendet.',
    title: name => `Dein Passwort ist neu, ${name}.`,
    lead: (handle, host) =>
      `Das Passwort von @${handle} bei ${host} wurde geändert. Alle anderen Geräte wurden abgemeldet und alle Tokens beendet.`,
    otherwise: 'Warst du das, ist alles gut. Wenn nicht, setz sofort ein neues:',
    label: 'Neues Passwort setzen',
  },
  password_reset: {
    subject: 'Dein Passwort wurde geändert',
    preview: 'Alle Geräte sind abgemeldet, Tokens und Passkeys sind weg.',
    title: name => `Dein Passwort ist neu, ${name}.`,
    lead: (handle, host) =>
      `Für @${handle} bei ${host} wurde mit einem Link aus einer Mail ein neues Passwort gesetzt. Alle Geräte wurden abgemeldet, alle Tokens beendet und alle Passkeys entfernt. Verknüpfte Konten anderswo bleiben und öffnen es weiterhin: Sieh sie dir in deinen Einstellungen unter „Andere Wege hinein“ an, und löse, was nicht deines ist.`,
    otherwise: 'Warst du das, ist alles gut. Wenn nicht, setz sofort ein neues:',
    label: 'Neues Passwort setzen',
  },
  passkey_added: {
    subject: 'Zu deinem Konto kam ein Passkey hinzu',
    preview: 'Er öffnet ab jetzt dein Konto.',
    title: name => `Ein neuer Passkey, ${name}.`,
    lead: (handle, host) => `Zu @${handle} bei ${host} kam ein Passkey hinzu. Wer ihn hat, kommt herein.`,
    otherwise:
      'Warst du das, ist alles gut. Wenn nicht, setz per Mail ein neues Passwort: Das entfernt alle Passkeys.',
    label: 'Neues Passwort setzen',
  },
  identity_linked: {
    subject: 'Mit deinem Konto wurde eines anderswo verknüpft',
    preview: 'Es öffnet ab jetzt dein Konto.',
    title: name => `Ein weiterer Weg herein, ${name}.`,
    lead: (handle, host) =>
      `Mit @${handle} bei ${host} wurde ein Konto anderswo verknüpft. Wer es hat, kommt herein.`,
    otherwise:
      'Warst du das, ist alles gut. Wenn nicht, setz ein neues Passwort, und löse es in deinen Einstellungen unter „Andere Wege hinein“.',
    label: 'Neues Passwort setzen',
  },
  token_made: {
    subject: 'Für dein Konto wurde ein Token ausgestellt',
    preview: 'Ein Programm kann damit in deinem Namen handeln.',
    title: name => `Ein neues Token, ${name}.`,
    lead: (handle, host) =>
      `Für @${handle} bei ${host} wurde ein Token ausgestellt. Ein Programm, das es hat, kann in deinem Namen handeln.`,
    otherwise: 'Warst du das, ist alles gut. Wenn nicht, setz ein neues Passwort: Das beendet alle Tokens.',
    label: 'Neues Passwort setzen',
  },
  email_change_asked: {
    subject: 'Jemand will deine Adresse ändern',
    preview: 'Noch hat sich nichts geändert.',
    title: name => `Eine neue Adresse, ${name}?`,
    lead: (handle, host) =>
      `Jemand, der als @${handle} bei ${host} angemeldet ist, möchte, dass Mails an eine andere Adresse gehen. Noch hat sich nichts geändert; die andere Adresse hat einen Link bekommen.`,
    otherwise:
      'Warst du das, folge jenem Link. Wenn nicht, setz ein neues Passwort: Damit wird der Link ungültig.',
    label: 'Neues Passwort setzen',
  },
  email_changed: {
    subject: 'Deine Adresse wurde geändert',
    preview: 'Mails gehen ab jetzt an eine andere Adresse.',
    title: name => `Mails gehen jetzt woandershin, ${name}.`,
    lead: (handle, host) =>
      `Die Adresse von @${handle} bei ${host} wurde geändert. Diese Mail ist die letzte, die hierher kommt.`,
    otherwise: 'Warst du das nicht, sag es denen, die nach der Seite sehen. So kommst du wieder hinein:',
    label: 'Neues Passwort setzen',
  },
};
