import type { pitch as en } from '../en/pitch.js';

export const pitch: typeof en = {
  link: 'Eine Seite für die Geschäftsführung',
  linkPerson: 'Eine Seite für Arbeitgeber oder Gastgeber',
  forManagement: 'Für unsere Geschäftsführung, auf einer Seite',
  forEmployer: 'Für den Arbeitgeber, auf einer Seite',
  forHost: 'Für die Geschäftsführung eines Gastgebers, auf einer Seite',
  variants: 'Für wen',
  toEmployer: 'für den Arbeitgeber',
  toHost: 'für einen Gastgeber',
  languages: 'In einer anderen Sprache',
  printHint: 'Gedruckt ist es ein Blatt. Die Mail dazu steht am Ende.',

  gainsTitle: 'Was wir davon haben',
  costsTitle: 'Was es kostet',
  risksTitle: 'Was schiefgehen kann, und was wir dagegen tun',
  earlierTitle: 'Wer das schon gemacht hat',
  stepsTitle: 'Wie es weitergeht',

  companyTitle: (company: string) => `Eine Woche Walz bei ${company}`,
  companyLead:
    'Jemand, der Software entwickelt und von Firma zu Firma reist, arbeitet eine Woche bei uns mit: Seite an Seite mit jemandem von uns, an unserer eigenen Arbeit. Am Freitag sehen alle, was daraus geworden ist, am Wochenende geht die Reise weiter. Niemand wird eingestellt, nichts wird verkauft.',
  eyes: 'Frische Augen',
  work: 'Arbeit',
  learning: 'Lernen',
  lack: 'Was uns fehlt',
  goodName: 'Ein guter Ruf',
  workshops: 'Ein Blick in andere Werkstätten',
  neededToo: 'Was auch wir brauchen',
  stays: 'Jemand, der bleibt',
  friends: 'Freunde',
  experience: 'Erfahrung',
  exchange: 'Ein Tausch',
  gainEyes:
    'Fünf Tage lang liest jemand von außen unseren Code, unsere Tests und unsere Releases und sagt am Freitag, was aufgefallen ist.',
  gainWork: 'Eine Aufgabe aus unserem Backlog hat eine Woche lang die ganze Aufmerksamkeit von zwei Leuten.',
  gainLearning: 'Wer mitarbeitet, sieht am eigenen Code, wie andere es machen, ganz ohne Kurs.',
  gainSeeks: (skills: string) => `Wir suchen jemanden, der ${skills} mitbringt.`,
  gainName: 'Andere hören von uns durch jemanden, der hier war.',

  time: 'Unsere Zeit',
  timeText:
    'Jemand von uns arbeitet die ganze Woche zu zweit, die eigenen Pläne warten so lange. Vorher etwa ein halber Tag für Zugänge, Schreibtisch und Aufgabe.',
  offersOpen: 'Was wir gerade anbieten',
  offer: 'Angebot',
  bed: 'Bett',
  travel: 'Fahrt',
  money: 'Geld',
  most: 'In Geld höchstens',
  bedNone: 'ist Sache des Gasts',
  bedSofa: 'ein Sofa von uns',
  bedRoom: 'ein Zimmer von uns',
  bedFlat: 'eine Wohnung von uns',
  bedHotel: 'ein Hotel, das wir zahlen',
  travelNone: 'zahlen wir nicht',
  travelUpTo: (money: string) => `bis ${money}`,
  payNone: 'keins',
  payExpenses: 'Auslagen gegen Beleg',
  payStipend: (money: string) => `${money} pro Woche`,
  mostFor: (money: string, weeks: string) => `${money} für ${weeks}`,
  mostNothing: 'nichts',
  plusHotel: 'das Hotel',
  plusExpenses: 'Auslagen',
  moreOffers: (count: number) => `Und ${count} weitere auf unserer Seite.`,
  noOffers:
    'Noch ist kein Angebot offen, also ist nichts versprochen. Drei Dinge entscheiden wir, und jedes darf „nein“ heißen: ein Bett, ein Teil der Fahrt, etwas Geld für die Woche.',

  salary: 'Wer zahlt das Gehalt?',
  salaryHost:
    'Wir nicht. Der Gast ist anderswo angestellt und wird dort bezahlt, arbeitet selbstständig oder hat Urlaub. Was davon gilt, fragen wir, bevor eine Woche fest ist.',
  salaryStipend: 'Wie das Geld für die Woche gebucht wird, klärt unsere Buchhaltung.',
  insured: 'Wer ist wie versichert?',
  insuredHost:
    'Wen ein Arbeitgeber schickt, der ist in der Regel dort versichert, wie auf jeder Dienstreise; innerhalb der EU zeigt das eine A1-Bescheinigung. Bei allen anderen fragen wir unsere Versicherung nach Gästen und den Gast nach der Haftpflicht.',
  secrets: 'Was ist mit unseren Geheimnissen?',
  secretsHost:
    'Welchen Code wir öffnen, bestimmen wir. Eine Verschwiegenheitserklärung lässt sich vor dem ersten Tag unterschreiben.',
  ownership: 'Wem gehört das Ergebnis?',
  ownershipHost:
    'Uns, wenn wir es aufschreiben: ein Satz vorab, dass uns gehört, was hier an unserem Code entsteht.',
  poaching: 'Werden Leute abgeworben?',
  poachingHost:
    'Die Woche ist kein Vorstellungsgespräch, in keiner Richtung. Wer es schriftlich will, nimmt einen Satz dazu: ein Jahr lang keine Angebote an die Leute der anderen.',
  publicity: 'Was dringt nach außen?',
  publicityNamed: 'Laut Angebot darf von der Woche erzählt werden, mit unserem Namen; nie Code oder Zahlen.',
  publicityAnonymous:
    'Laut Angebot darf von der Woche erzählt werden, ohne unseren Namen; nie Code oder Zahlen.',
  publicityAsk: 'Nichts, wonach wir nicht vorher gefragt wurden: so steht es im Angebot.',
  publicityNothing: 'Nichts: so steht es im Angebot.',
  publicityOpen:
    'Das sagen wir vorher: alles mit unserem Namen, alles ohne ihn, nur nach Rückfrage oder gar nichts.',
  disclaimer:
    'Das ist keine Rechtsberatung. Wer unsere Verträge liest, sollte es vor der ersten Woche sehen.',

  earlierHere: (weeks: string) => `Wir hatten schon Gäste: bisher ${weeks}.`,
  earlierHosts: (hosts: string) => `Gastgeber bisher, soweit sie genannt werden dürfen: ${hosts}.`,
  earlierNobody: 'Noch niemand, soweit diese Seite weiß. Wir wären die Ersten.',
  earlierOf: (name: string, hosts: string) => `${name} war schon bei ${hosts}.`,
  earlierFirst: (name: string) => `Für ${name} wäre es das erste Mal, soweit diese Seite weiß.`,

  stepOffer: (title: string) => `Das Angebot „${title}“ mit seinen Wochen ansehen:`,
  stepCompany: 'Unsere Seite ansehen:',
  stepSay: 'Ja sagen, nein, oder was noch fehlt. Ein Gast für eine Woche genügt, um es auszuprobieren.',
  stepChoose:
    'Dann fragen Gäste nach einer Woche, und wir wählen. Statt findet nur, was beide Seiten vereinbart haben.',

  employerTitle: (name: string) => `${name} auf der Walz: was das für uns heißt`,
  employerLead: (name: string, weeks: string, span: string) =>
    `${name} möchte ${weeks} bei anderen Firmen verbringen (${span}): jede Woche bei einer, Seite an Seite mit den Leuten dort und an deren Arbeit. Danach geht es zurück zu uns, mit allem, was dabei gelernt wurde.`,
  employerLeadOpen: (name: string) =>
    `${name} möchte einige Wochen bei anderen Firmen verbringen: jede Woche bei einer, Seite an Seite mit den Leuten dort und an deren Arbeit. Danach geht es zurück zu uns, mit allem, was dabei gelernt wurde.`,
  gainLooks:
    'Wie andere testen, ausliefern und entscheiden, lernt man an ihren Tastaturen, nicht auf einer Konferenz.',
  gainWishes: (skills: string) => `An echter Arbeit gelernt: ${skills}.`,
  gainStay: 'Wer auf die Walz gehen darf, muss dafür nicht kündigen.',
  gainBack: 'Wir lernen Teams wie unseres kennen und können selbst Gäste aufnehmen.',
  pay: 'Gehalt',
  payText: (weeks: string) =>
    `Für ${weeks} läuft es weiter, oder es ist Urlaub, bezahlt oder unbezahlt: das ist zu klären. Es ist bei Weitem der größte Posten.`,
  payTextOpen:
    'Es läuft weiter, oder es ist Urlaub, bezahlt oder unbezahlt: das ist zu klären. Es ist bei Weitem der größte Posten.',
  plans: 'Unsere Pläne',
  plansText: 'Vorzubereiten wie ein langer Urlaub: eine Übergabe vorher, keine Anrufe zwischendurch.',
  bedAsked: 'Die Gastgeber werden darum gebeten.',
  bedOwn: (name: string) => `Darum kümmert sich ${name}.`,
  travelOwn: 'Von den Gastgebern wird keine Fahrt erbeten; wer sie zahlt, ist zu klären.',
  travelAsked: (money: string) =>
    `Die Gastgeber werden um bis zu ${money} je Aufenthalt gebeten; der Rest ist zu klären.`,
  moneyNone: 'Von den Gastgebern wird keins erbeten.',
  moneyExpenses: 'Die Gastgeber werden um die Auslagen gebeten.',
  moneyStipend:
    'Die Gastgeber werden um ein Wochengeld gebeten. Läuft das Gehalt weiter, ist zu klären, wem es zusteht.',
  salaryEmployer:
    'Wir, wenn wir jemanden schicken; niemand, wenn es unbezahlter Urlaub ist. Die Gastgeber nie.',
  insuredEmployer:
    'Schicken wir jemanden, ist es eine Dienstreise, und die Unfallversicherung reist mit. Innerhalb der EU beantragt unsere Lohnbuchhaltung eine A1-Bescheinigung; anderswo und bei unbezahltem Urlaub werden die Versicherungen vorher gefragt.',
  secretsEmployer: (name: string) =>
    `${name} bleibt zur Verschwiegenheit verpflichtet. Unterwegs wird nichts von uns gebraucht, der Laptop kann hierbleiben.`,
  ownershipEmployer:
    'Was beim Gastgeber entsteht, gehört dem Gastgeber, was hier entsteht, bleibt unser. Ein Satz in der Vereinbarung über die Reise sagt das.',
  poachingEmployer:
    'Eine Woche zu zweit ist kein Vorstellungsgespräch. Wer es schriftlich will, bittet die Gastgeber um einen Satz: ein Jahr lang keine Angebote an die Leute der anderen.',
  publicityEmployer: (name: string) =>
    `${name} darf über die Wochen schreiben. Über uns nur, was wir vorher gelesen haben.`,
  stepTrip: (title: string) => `Die Reise „${title}“ ansehen:`,
  stepPage: (name: string) => `Die Seite von ${name} ansehen:`,
  stepSettle: 'Auf einem Blatt festhalten: welche Wochen, Gehalt oder Urlaub, wer wie versichert ist.',
  stepTell: 'Danach: eine Stunde für das ganze Team über das, was andere besser machen.',

  hostTitle: (name: string) => `Eine Woche mit ${name}`,
  hostLead: (name: string) =>
    `${name} reist von Firma zu Firma und würde eine Woche bei uns mitarbeiten: Seite an Seite mit jemandem von uns, an unserer eigenen Arbeit. Am Freitag sehen alle, was daraus geworden ist, am Wochenende geht die Reise weiter. Niemand wird eingestellt, nichts wird verkauft.`,
  gainBrings: (name: string, skills: string) => `${name} bringt ${skills} mit.`,
  gainGives: (name: string, skills: string) =>
    `${name} will ${skills} lernen: was wir davon können, zeigen wir.`,
  bedNeeded: 'Gebraucht: ein Zimmer, ein Sofa oder ein Hotel.',
  notNeeded: 'Nicht gebraucht.',
  fareAsked: (money: string) => `Erbeten: bis zu ${money}.`,
  notAsked: 'Nicht erbeten.',
  expensesAsked: 'Auslagen gegen Beleg.',
  stipendAsked: 'Ein Wochengeld ist erbeten; wie hoch, sagen wir.',
  openWeeks: (weeks: string) =>
    `Noch freie Wochen: ${weeks}. Sagen, welche davon ginge und wer mitarbeiten würde.`,
  stepTalk: (name: string) =>
    `Dann reden wir mit ${name}. Statt findet nur, was beide Seiten vereinbart haben.`,

  mailTitle: 'Die Mail dazu',
  mailHint: 'Kopiere sie, oder öffne sie im Mailprogramm. Ändere, was nicht nach dir klingt.',
  mailLabel: 'Text der Mail',
  mailOpen: 'Im Mailprogramm öffnen',
  mailSubject: (subject: string) => `Betreff: ${subject}`,
  mailHello: 'Hallo,',
  mailMore: (address: string) => `Alles auf einer Seite, zum Lesen oder Drucken: ${address}`,
  mailEnd: 'Was meinst du? Fragen beantworte ich gern.',
};
