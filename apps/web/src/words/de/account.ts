import type { account as en } from '../en/account.js';

export const account: typeof en = {
  emailOrHandle: 'E-Mail-Adresse oder Kürzel',
  newAddress: 'Neue E-Mail-Adresse',
  oldPassword: 'Dein Passwort bisher',
  newPassword: 'Neues Passwort',

  linkInstead: 'Schick mir stattdessen einen Link',
  linkInsteadHint: 'Er meldet dich ohne Passwort an; das Feld oben genügt.',
  linkInsteadOff: 'Diese Seite hat keinen Mailserver, also kann dir niemand einen Link schicken.',
  forgotten: 'Passwort vergessen?',
  asked: 'Wenn es ein solches Konto gibt, ist ein Link an seine Adresse unterwegs.',
  askedOff:
    'Wenn es ein solches Konto gibt, liegt sein Link jetzt im Postausgang. Frag die danach, die nach dieser Seite sehen.',

  forgottenTitle: 'Ein neues Passwort',
  forgottenLead: 'Sag, wer du bist, dann kommt ein Link an die Adresse deines Kontos.',
  forgottenOff:
    'Diese Seite hat keinen Mailserver, also kann keine Mail kommen. Frag die, die nach ihr sehen: Der Link liegt im Postausgang.',
  forgottenDo: 'Schick mir den Link',
  toSignIn: 'Zurück zur Anmeldung',

  arriveTitle: name => `Willkommen zurück, ${name}`,
  arriveLead: handle => `Dieser Link meldet dich als @${handle} an.`,
  arriveDo: name => `Als ${name} anmelden`,
  arriveFirst: email =>
    `Er beweist auch, dass ${email} deine Adresse ist. War das noch nicht bekannt, werden alle anderen Geräte abgemeldet, und ein altes Passwort gilt nicht mehr.`,
  resetTitle: 'Neues Passwort wählen',
  resetLead: handle =>
    `Für das Konto @${handle}. Alle Geräte, die angemeldet sind, werden abgemeldet, Tokens beendet und Passkeys entfernt. Verknüpfte Konten anderswo bleiben: Sieh sie dir danach unter „Andere Wege hinein“ an.`,
  resetDo: 'Dieses Passwort setzen',
  verifyTitle: 'Ist das deine Adresse?',
  verifyLead: (email, handle) => `${email}, für das Konto @${handle}.`,
  verifyText: 'Sag, dass es deine ist, dann kann sie niemand sonst beanspruchen.',
  changeText: 'Von da an gehen Mails von Walz dorthin und nicht mehr an die bisherige Adresse.',
  verifyDo: 'Das ist meine Adresse',
  staleTitle: 'Dieser Link öffnet nichts mehr',
  staleText:
    'Er wurde benutzt, ist zu alt oder hat unterwegs ein Stück verloren. Lass dir einen neuen schicken.',
  otherTitle: 'Dieser Link ist für ein anderes Konto',
  otherText: handle =>
    `Er gehört zu @${handle}. Melde dich ab, melde dich als @${handle} an und öffne ihn noch einmal.`,
  askAgain: 'Einen neuen Link schicken lassen',

  title: 'E-Mail und Passwort',
  lead: 'Was dein Konto öffnet. Niemand außer dir sieht das.',
  address: 'E-Mail-Adresse',
  addressNone:
    'Dein Konto hat keine Adresse: Jemand anderes hat bewiesen, dass es ihre ist. Du meldest dich mit deinem Kürzel an.',
  addressNow: 'Deine Adresse',
  isVerified: 'Als deine bewiesen',
  isClaimed: 'Noch nicht bewiesen',
  isClaimedText:
    'Bis du den Link öffnest, der dorthin ging, kann jemand anderes, der die Mails dort liest, die Adresse beanspruchen.',
  isClaimedOff:
    'Der Link, der es beweist, liegt im Postausgang dieser Seite, die keinen Mailserver hat. Wer nach ihr sieht, kann ihn dir geben.',
  mailAgain: 'Schick mir den Link noch einmal',
  mailAgainOff: 'Leg den Link noch einmal dorthin',
  changeAddress: 'Eine andere Adresse nehmen',
  changeAddressHint:
    'Sie bekommt einen Link; bevor du ihn öffnest, ändert sich nichts. Die jetzige Adresse erfährt davon.',
  changeAddressDo: 'Link schicken',
  password: 'Passwort',
  passwordNew: 'Ein Passwort setzen',
  passwordNone: 'Du hast keines und kommst auf anderem Weg herein. Mit einem geht es auch ohne Mail.',
  passwordChange: 'Passwort ändern',
  passwordChangeText: 'Deine anderen Geräte werden abgemeldet, dieses bleibt. Alle Tokens enden.',
  oldPasswordHint: 'Damit das niemand an einem Browser tut, den du offen gelassen hast.',
  passwordDo: 'Dieses Passwort setzen',
  signInFirst:
    'Um das zu ändern, melde dich ab und wieder an; dann steht es dir eine Viertelstunde lang offen.',
  doneVerified: 'Die Adresse gehört dir.',
  doneAsked: 'Ein Link ist dorthin unterwegs.',
  doneAskedOff: 'Der Link liegt im Postausgang dieser Seite.',
  donePassword: 'Dein Passwort ist gesetzt. Deine anderen Geräte sind abgemeldet, deine Tokens beendet.',

  invitation: 'Einladung',
  invitationHint: 'Der letzte Teil des Links, den du bekommen hast.',
  closedTitle: 'Hier gibt es keine neuen Konten',
  closedText: 'Wer diese Seite betreibt, nimmt niemanden neu auf. Lesen kannst du alles, was offen ist.',
  neededTitle: 'Mit Einladung',
  neededText:
    'Für ein Konto brauchst du hier eine Einladung: einen Link von denen, die nach der Seite sehen.',
  invitedText: 'Du bist eingeladen. Die Einladung ist verbraucht, sobald das Konto angelegt ist.',
  unknownText:
    'Diese Einladung wurde benutzt oder zurückgezogen, ist zu alt oder hat unterwegs ein Stück verloren. Bitte um eine neue.',

  invitationsTitle: 'Einladungen',
  invitationsLead: 'Ein Link für einen Menschen, sieben Tage lang.',
  policyOpen: 'Hier kann jede und jeder ein Konto anlegen, deshalb braucht niemand eine davon.',
  policyClosed: 'Hier kann niemand ein Konto anlegen, auch nicht mit einer davon.',
  note: 'Für wen',
  noteHint: 'Damit du sie wiedererkennst. Das lesen nur Admins.',
  inviteDo: 'Link anlegen',
  inviteMade: 'Das ist der Link. Er wird nur jetzt gezeigt:',
  withdraw: 'Zurückziehen',
  withdrawFor: note => `Die Einladung ${note} zurückziehen`,
  unnamed: 'Ohne Notiz',
  openUntil: day => `offen bis ${day}`,
  expiredOn: day => `abgelaufen am ${day}`,
  usedBy: name => `benutzt von ${name}`,
  usedByNobody: 'benutzt',
  madeBy: name => `von ${name}`,
  noInvitations: 'Noch keine Einladung',
  noInvitationsText: 'Leg die erste an und gib ihren Link mit eigenen Worten weiter.',
};
