/** What the words call the choices of the API, one key each. */
export const shownToNames = {
  EVERYONE: 'shownToEveryone',
  PEOPLE: 'shownToPeople',
  KNOWN: 'shownToKnown',
  NAMED: 'shownToNamed',
  LINK: 'shownToLink',
} as const;

export const kindNames = {
  CONFERENCE: 'kindConference',
  REST: 'kindRest',
  TRAVEL: 'kindTravel',
  ORGANISING: 'kindOrganising',
  OTHER: 'kindOther',
} as const;

export const payNames = {
  NONE: 'payNone',
  EXPENSES: 'payExpenses',
  STIPEND: 'payStipend',
} as const;

export const sizeNames = {
  ALONE: 'sizeAlone',
  FEW: 'sizeFew',
  DOZENS: 'sizeDozens',
  HUNDREDS: 'sizeHundreds',
  THOUSANDS: 'sizeThousands',
} as const;

export const stanceNames = {
  can1: 'stanceCan1',
  can2: 'stanceCan2',
  can3: 'stanceCan3',
  learn1: 'stanceLearn1',
  learn2: 'stanceLearn2',
  learn3: 'stanceLearn3',
  avoid: 'stanceAvoid',
} as const;

export const audienceNames = {
  EVERYONE: 'audienceEveryone',
  PEOPLE: 'audiencePeople',
  KNOWN: 'audienceKnown',
  NAMED: 'audienceNamed',
  LINK: 'audienceLink',
} as const;

export const stateNames = {
  DRAFT: 'stateDraft',
  OPEN: 'stateOpen',
  CLOSED: 'stateClosed',
} as const;
