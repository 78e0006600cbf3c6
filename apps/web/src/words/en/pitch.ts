/** One page for whoever has to say yes: the management of a host, or a journeyman's employer. */
export const pitch = {
  link: 'One page for the management',
  linkPerson: 'One page for an employer or a host',
  forManagement: 'For our management, on one page',
  forEmployer: 'For the employer, on one page',
  forHost: 'For a host’s management, on one page',
  variants: 'Who it is for',
  toEmployer: 'for the employer',
  toHost: 'for a host',
  languages: 'In another language',
  printHint: 'It prints on one sheet. The mail to go with it stands at the end.',

  gainsTitle: 'What we get',
  costsTitle: 'What it costs',
  risksTitle: 'What could go wrong, and what we do about it',
  earlierTitle: 'Who has done it before',
  stepsTitle: 'What happens next',

  companyTitle: (company: string) => `A week with a journeyman at ${company}`,
  companyLead:
    'A developer who travels from company to company works with us for a week: side by side with one of our people, on our own work. On Friday we all see what came of it, at the weekend the road goes on. Nobody is hired and nothing is sold.',
  eyes: 'Fresh eyes',
  work: 'Work',
  learning: 'Learning',
  lack: 'What we lack',
  goodName: 'A good name',
  workshops: 'A look into other workshops',
  neededToo: 'What we need too',
  stays: 'Somebody who stays',
  friends: 'Friends',
  experience: 'Experience',
  exchange: 'An exchange',
  gainEyes:
    'For five days somebody from outside reads our code, our tests and our releases, and on Friday says what struck them.',
  gainWork: 'One problem from our backlog has the whole attention of two people for a week.',
  gainLearning: 'Whoever pairs sees how others work, at our own code, and needs no course for it.',
  gainSeeks: (skills: string) => `We look for somebody who brings ${skills}.`,
  gainName: 'Developers hear of us from somebody who was here.',

  time: 'Our time',
  timeText:
    'One of us pairs all week, so their own plans wait. Before that, about half a day for accounts, a desk and a task.',
  offersOpen: 'What we offer now',
  offer: 'Offer',
  bed: 'Bed',
  travel: 'Travel',
  money: 'Money',
  most: 'In money, at most',
  bedNone: 'the guest’s own affair',
  bedSofa: 'a sofa of ours',
  bedRoom: 'a room of ours',
  bedFlat: 'a flat of ours',
  bedHotel: 'a hotel, paid by us',
  travelNone: 'not paid',
  travelUpTo: (money: string) => `up to ${money}`,
  payNone: 'none',
  payExpenses: 'expenses, by receipt',
  payStipend: (money: string) => `${money} a week`,
  mostFor: (money: string, weeks: string) => `${money} for ${weeks}`,
  mostNothing: 'nothing',
  plusHotel: 'the hotel',
  plusExpenses: 'expenses',
  moreOffers: (count: number) => `And ${count} more on our page.`,
  noOffers:
    'No offer is open yet, so nothing is promised. Three things are ours to decide, and each may be “no”: a bed, a part of the fare, some money for the week.',

  salary: 'Who pays the salary?',
  salaryHost:
    'Not us. A guest is employed elsewhere and paid there, works on their own account, or is on leave. We ask which before a week is fixed.',
  salaryStipend: 'How the money for the week is booked is a question for our bookkeeping.',
  insured: 'Who is insured, and how?',
  insuredHost:
    'Whoever is sent by an employer is as a rule insured there, as on any business trip; within the EU an A1 certificate shows it. For all others we ask our insurer about guests, and the guest about liability.',
  secrets: 'What about our secrets?',
  secretsHost:
    'We choose the code that is opened. A non-disclosure agreement can be signed before the first day.',
  ownership: 'Whose is the work?',
  ownershipHost:
    'Ours, if we write it down: one sentence beforehand that what is made here, on our code, belongs to us.',
  poaching: 'Will people be poached?',
  poachingHost:
    'The week is no interview, in either direction. If we want it in writing, one more sentence: for a year no offers to each other’s people.',
  publicity: 'What gets out?',
  publicityNamed: 'Our offer allows to tell of the week, with our name; never code or figures.',
  publicityAnonymous: 'Our offer allows to tell of the week without our name; never code or figures.',
  publicityAsk: 'Nothing that we were not asked about before: so our offer says.',
  publicityNothing: 'Nothing: so our offer says.',
  publicityOpen:
    'We say it beforehand: all with our name, all without it, only what we were asked about, or nothing.',
  disclaimer: 'This is no legal advice. Whoever reads our contracts should see it before the first week.',

  earlierHere: (weeks: string) => `We have had guests before: ${weeks} so far.`,
  earlierHosts: (hosts: string) => `Hosts so far, those who may be named: ${hosts}.`,
  earlierNobody: 'Nobody yet, as far as this site tells. We would be the first.',
  earlierOf: (name: string, hosts: string) => `${name} has been with ${hosts}.`,
  earlierFirst: (name: string) => `For ${name} it would be the first time, as far as this site tells.`,

  stepOffer: (title: string) => `Look at the offer “${title}” and its weeks:`,
  stepCompany: 'Look at our page:',
  stepSay: 'Say yes, no, or what is missing. One guest for one week is enough to find out.',
  stepChoose: 'Then guests ask for a week, and we choose. Only what both sides agreed on takes place.',

  employerTitle: (name: string) => `${name} on the road: what it means for us`,
  employerLead: (name: string, weeks: string, span: string) =>
    `${name} would like to spend ${weeks} with other companies (${span}): one week with each, side by side with their people and on their work. Then it is back to us, with what was learned.`,
  employerLeadOpen: (name: string) =>
    `${name} would like to spend some weeks with other companies: one week with each, side by side with their people and on their work. Then it is back to us, with what was learned.`,
  gainLooks: 'How others test, release and decide, one learns at their keyboards, not at a conference.',
  gainWishes: (skills: string) => `Learned at real work: ${skills}.`,
  gainStay: 'Whoever may go on the road does not have to leave for it.',
  gainBack: 'We get to know teams like ours, and can host a traveller ourselves.',
  pay: 'Salary',
  payText: (weeks: string) =>
    `For ${weeks} it goes on, or it is leave, paid or unpaid: that is to be settled. It is by far the largest part.`,
  payTextOpen:
    'It goes on, or it is leave, paid or unpaid: that is to be settled. It is by far the largest part.',
  plans: 'Our plans',
  plansText: 'To be prepared like a long holiday: a handover before, no calls in between.',
  bedAsked: 'Hosts are asked for one.',
  bedOwn: (name: string) => `${name} sees to it.`,
  travelOwn: 'Hosts are not asked for the fare; who pays it is to be settled.',
  travelAsked: (money: string) => `Hosts are asked for up to ${money} a stay; the rest is to be settled.`,
  moneyNone: 'Hosts are not asked for any.',
  moneyExpenses: 'Hosts are asked for what is laid out.',
  moneyStipend: 'Hosts are asked for a stipend. If the salary goes on, settle whose it is.',
  salaryEmployer: 'We do, if we send somebody; on unpaid leave nobody does. Hosts pay no salary.',
  insuredEmployer:
    'If we send somebody it is a business trip, and the accident insurance goes along. Within the EU our payroll asks for an A1 certificate; elsewhere, and on unpaid leave, the insurers are asked before.',
  secretsEmployer: (name: string) =>
    `${name} stays bound to silence. Nothing of ours is needed on the road, and the laptop can stay at home.`,
  ownershipEmployer:
    'What is made at a host’s belongs to the host, what is made here stays ours. One sentence in the agreement about the journey says so.',
  poachingEmployer:
    'A week of pairing is no interview. Who wants it in writing asks hosts for one sentence: for a year no offers to each other’s people.',
  publicityEmployer: (name: string) =>
    `${name} may write about the weeks. About us only what we have read before.`,
  stepTrip: (title: string) => `Look at the trip “${title}”:`,
  stepPage: (name: string) => `Look at the page of ${name}:`,
  stepSettle: 'Settle on one sheet: which weeks, salary or leave, and who is insured how.',
  stepTell: 'Afterwards: an hour for the whole team, about what others do better.',

  hostTitle: (name: string) => `A week with ${name}`,
  hostLead: (name: string) =>
    `${name} travels from company to company and would work with us for a week: side by side with one of our people, on our own work. On Friday we all see what came of it, at the weekend the road goes on. Nobody is hired and nothing is sold.`,
  gainBrings: (name: string, skills: string) => `${name} brings ${skills}.`,
  gainGives: (name: string, skills: string) =>
    `${name} wants to learn ${skills}: what we know of it, we show.`,
  bedNeeded: 'Needed: a room, a sofa or a hotel.',
  notNeeded: 'Not needed.',
  fareAsked: (money: string) => `Asked for up to ${money}.`,
  notAsked: 'Not asked for.',
  expensesAsked: 'What is laid out, by receipt.',
  stipendAsked: 'A stipend is asked for; how much is ours to say.',
  openWeeks: (weeks: string) =>
    `Weeks that are still open: ${weeks}. Say which one could work, and who would pair.`,
  stepTalk: (name: string) => `Then we talk to ${name}. Only what both sides agreed on takes place.`,

  mailTitle: 'The mail to go with it',
  mailHint: 'Copy it, or let your mail program open it. Change what is not yours.',
  mailLabel: 'Text of the mail',
  mailOpen: 'Open in the mail program',
  mailSubject: (subject: string) => `Subject: ${subject}`,
  mailHello: 'Hello,',
  mailMore: (address: string) => `All of it on one page, to read or to print: ${address}`,
  mailEnd: 'What do you think? I am glad to answer questions.',
};
