import type { Language } from '#kernel';
import { counted } from './counted.js';
import { account } from './en/account.js';
import { connections } from './en/connections.js';
import { data } from './en/data.js';
import { moderation } from './en/moderation.js';
import { outbox } from './en/outbox.js';
import { passkeys } from './en/passkeys.js';
import { places } from './en/places.js';
import { privacy } from './en/privacy.js';
import { profile } from './en/profile.js';
import { refusals } from './en/refusals.js';
import { sessions } from './en/sessions.js';
import { settings } from './en/settings.js';
import { skillList } from './en/skill-list.js';
import { companies } from './en/companies.js';
import { offers } from './en/offers.js';
import { tripPages } from './en/trip-pages.js';
import { search } from './en/search.js';
import { matches } from './en/matches.js';
import { pitch } from './en/pitch.js';
import { painter } from './en/painter.js';

/** Every sentence the site says in English; the German catalogue has exactly these keys. */
export const en = {
  language: 'en' as Language,

  site: {
    name: 'Walz',
    claim:
      'Walz is where developers arrange their weeks on the road: who travels, who hosts, what is still open.',
    skip: 'Skip to the content',
    menu: 'Main menu',
    account: 'Your account',
    home: 'This season',
    offers: 'Offers',
    journeymen: 'Journeymen',
    signIn: 'Sign in',
    signUp: 'Join',
    signOut: 'Sign out',
    demo: 'A made-up season.',
    demoMore: 'The people, companies and trips you see here are invented, so that you can look around.',
    switchLanguage: 'Language',
    about: 'About this site',
    api: 'GraphQL API',
    source: 'Source code',
    licence: 'Free software under the AGPL 3.0 or later.',
    placesBefore: 'Places from',
    placesAfter: '(CC BY),',
    mapBefore: 'map from',
    trail: 'Where you are',
    pages: 'Pages',
    earlier: 'Earlier',
    later: 'Later',
    handleOf: (handle: string) => `@${handle}`,
  },

  weeks: {
    open: 'open',
    visit: 'hosted',
    entry: 'away from work',
    now: 'this week',
    legend: 'How to read the weeks',
    listOpen: (weeks: string) => `Open: ${weeks}.`,
    listVisit: (weeks: string, place: string) => `${place}: ${weeks}.`,
    listEntry: (weeks: string) => `Not for pairing: ${weeks}.`,
    isNow: (week: string) => `Now: ${week}.`,
    nothing: 'No weeks on the road.',
    openWeeks: (count: number) => counted(count, 'one week open', `${count} weeks open`),
    allHosted: 'every week has a host',
    travelled: 'home again',
  },

  map: {
    caption: 'The roads are drawn, not surveyed.',
    nowhere: 'A map without any places yet.',
    places: (names: string) => `Places on the map: ${names}.`,
    roadOf: (number: number, title: string, places: string) => `Road ${number}, ${title}: ${places}.`,
    theRoad: (title: string, places: string) => `${title}: ${places}.`,
  },

  home: {
    title: 'Walz: pair for a week, then onward',
    headline: 'One week, one\u00a0company, then\u00a0onward.',
    lead: 'Journeymen learn on the road: a while with one master, then with the next. Walz is that road for people who make software. You pair for a week with a company that takes you in, show on Friday what came of it, and move on.',
    join: 'Join the road',
    yourPage: 'Your page',
    toTheWeek: 'How a week works',
    mapTitle: 'This season’s roads',
    mapNote: (trips: number, stops: number) =>
      `${counted(trips, 'One trip', `${trips} trips`)} with ${counted(stops, 'one stop', `${stops} stops`)}.`,
    season: 'On the road',
    seasonSpan: (span: string) => `This season: ${span}.`,
    invitation: 'A yellow week has no host yet. It is an invitation.',
    week: 'How a week works',
    weekLead: 'The unit is the week. Shorter is too short to get into the code, longer is a job.',
    monday: 'Monday',
    mondayTitle: 'Arrive',
    mondayText: 'A desk, the accounts and a partner are ready. By noon you are in the code.',
    midweek: 'Tuesday to Thursday',
    midweekTitle: 'Pair',
    midweekText:
      'Real work from the house’s own backlog, two people at one problem. What it is about was agreed beforehand.',
    friday: 'Friday',
    fridayTitle: 'Show',
    fridayText: 'A demo for everyone: what was built, and what fresh eyes noticed.',
    weekend: 'The weekend',
    weekendTitle: 'Onward',
    weekendText: 'Write down what the week was. Take the train. Next town.',
    people: 'Who takes part',
    journeymen: 'You travel',
    journeymenText:
      'Say which weeks you are away, what you want to learn and what you bring. A week without a host stays open where everyone can see it, and somebody who knows somebody writes to you.',
    toOffers: 'Look at the offers',
    toJourneymen: 'See who is on the road',
    hosts: 'You host',
    hostsText:
      'A week of pairing for your team: fresh eyes on your code and a demo on Friday, with no recruiter in between. You say which weeks, which work, and whether there is a bed.',
    readers: 'You follow',
    readersText:
      'Who is where, in which week, and where a week is still open: all of that is public. No account needed.',
    emptySeason: 'Nobody is on the road yet',
    emptyLead:
      'So you can be the first, and it works even while you are alone here: a trip is one page that you send to friends who know someone.',
    emptyMapTitle: 'A map that waits for its first road',
    emptyMapText:
      'A map of Europe with one dashed line, the example of a road from Hamburg by Berlin and Leipzig to Vienna.',
    emptyMapNote: 'Dashed: what a road could look like.',
    stepAccount: 'Make your account',
    stepAccountText: 'A name, an address for your page and an e-mail address. That is all.',
    stepSkills: 'Say what you bring',
    stepSkillsText: 'What you can pair on, what you want to learn, and what you would rather not touch.',
    stepTrip: 'Open your weeks',
    stepTripText:
      'A trip is a handful of weeks and a wish. It is drawn on this map and read as a strip like the one below.',
    exampleStrip: 'Example: six weeks in spring',
    exampleStripNote: 'Two weeks have a host, one belongs to a conference, three are open.',
  },

  people: {
    name: 'Name',
    nameHint: 'What people call you. Any script, any number of words.',
    handle: 'Handle',
    handleHint: 'Small letters, digits and hyphens. It becomes the address of your page.',
    email: 'E-mail address',
    emailHint: 'For signing in. Nobody sees it, unless you choose so later.',
    emailHintNoMail:
      'For signing in. Nobody sees it unless you choose so later, and this site has no mail server: nothing will arrive there.',
    password: 'Password',
    passwordHint: 'Ten characters or more. A sentence is a good one.',

    signUpTitle: 'Join Walz',
    signUpLead: 'One account for everything: going on the road, hosting, reading along.',
    signUpDo: 'Make my account',
    haveAccount: 'You have an account?',
    whatNext: 'What comes next',
    nextOne: 'You are signed in at once. No mail to wait for.',
    nextTwo: 'You say what you can pair on and what you want to learn.',
    nextThree: 'Your page is the link you send to people who know someone.',

    signInTitle: 'Sign in',
    signInLead: 'Good to see you again.',
    signInDo: 'Sign in',
    noAccount: 'New here?',

    memberSince: (week: string) => `Here since ${week}`,
    fromPlace: (place: string) => `From ${place}`,
    edit: 'Edit your page',
    skills: 'Skills',
    can: 'Brings',
    learn: 'Wants to learn',
    avoid: 'Would rather not',
    levelOne: 'can pair on it',
    levelTwo: 'strong',
    levelThree: 'can teach it',
    tripsOf: 'On the road this season',
    noSkillsYours: 'Nobody can find you by what you do yet.',
    noSkillsYoursText:
      'Name three things you can pair on and one you want to learn. That is enough to be found.',
    noSkillsTheirs: (name: string) => `${name} has not said yet what to pair on.`,
    addSkills: 'Add skills',
    noTripsTheirs: (name: string) => `${name} is not on the road this season.`,
    noTripsYours: 'You are not on the road this season.',
    whoIs: 'See who is',
    homeMap: (place: string) => `Where ${place} lies`,
    roadsOf: (name: string) => `The roads of ${name} this season`,

    editTitle: 'Edit your page',
    saved: 'Saved.',
    seePage: 'See your page',
    aboutYou: 'Name and handle',
    saveAbout: 'Save',
    homePlace: 'Home',
    homePlaceLead: 'The town that your roads start from. Only the town is shown, never a street.',
    homePlaceNow: (place: string) => `Now: ${place}.`,
    place: 'Town',
    placeHint: 'Any town over a thousand people, in any language.',
    findPlace: 'Find',
    choosePlace: 'Which of these?',
    setPlace: 'This is home',
    dropPlace: 'Show no town',
    noPlaceFound: (text: string) => `No town is called “${text}”.`,
    noPlaceFoundText: 'Try another spelling, or the next larger town.',
    yourSkills: 'Skills',
    yourSkillsLead:
      'What you bring, what you want to learn, and what you would rather not touch. Hosts read this first.',
    skill: 'Skill',
    skillHint: 'A language, a tool, a practice: Elixir, PostgreSQL, mob programming.',
    stance: 'You and this skill',
    stanceOne: 'I can pair on it',
    stanceTwo: 'I am strong in it',
    stanceThree: 'I can teach it',
    stanceLearn: 'I want to learn it',
    stanceAvoid: 'I would rather not',
    addSkill: 'Add',
    chooseSkill: 'Which of these?',
    noSkillFound: (text: string) => `The list has no skill “${text}”.`,
    noSkillFoundText: 'Try its common name, or a broader one.',
    drop: 'Remove',
    dropSkill: (skill: string) => `Remove ${skill}`,
    noSkillsListed: 'No skills yet.',
    optionsFound: (count: number) => counted(count, 'One found.', `${count} found.`),
    optionsNone: 'Nothing found.',
  },

  form: {
    mistakes: (count: number) =>
      counted(count, 'One thing is not right yet', `${count} things are not right yet`),
    wrong: 'Not right yet:',
  },

  errors: {
    label: (status: number) => `Error ${status}`,
    toHome: 'To this season’s roads',
    toSignIn: 'Sign in',
    again: 'Try again',
    notFoundTitle: 'The road ends here',
    notFoundText: 'There is no page at this address, or it is not open to you.',
    notFoundHelp:
      'Look for a typing mistake in the address. If a link on this site brought you here, the page was taken down in the meantime.',
    forbiddenTitle: 'This gate is closed',
    forbiddenText: 'You are not allowed to do this.',
    forbiddenHelp: 'If it is yours, you may be signed in as somebody else.',
    goneTitle: 'There was a road here',
    goneText: 'This page existed and was removed by the person it belonged to.',
    goneHelp: 'It will not come back under this address.',
    tooLargeTitle: 'This does not fit through the gate',
    tooLargeText: 'What you sent is too large.',
    tooLargeHelp: 'Go back in your browser and send less: a shorter text, or a smaller file.',
    unreadableTitle: 'A fork without a signpost',
    unreadableText: 'What was sent is of a kind that cannot be read here.',
    unprocessableTitle: 'This fork leads nowhere',
    unprocessableText: 'What you sent does not fit what was asked for.',
    unprocessableHelp: 'Go back in your browser: what you typed should still be there.',
    tooManyTitle: 'Slow down a little',
    tooManyText: 'That was a lot in a short time.',
    tooManyHelp: 'Wait a minute, then try again. Nothing is lost.',
    brokenTitle: 'The bridge is out',
    brokenText: 'Something broke on our side. It was not you.',
    brokenHelp:
      'It has been written down. If it happens again, tell whoever runs this site, and give this number:',
    brokenHelpBare: 'It has been written down. Try again in a minute.',
    busyTitle: 'Roadworks',
    busyText: 'The site is being worked on or has too much to do.',
    busyHelp: 'It should be back in a minute. Nothing is lost.',
    offlineTitle: 'No road to the network',
    offlineText: 'Your device is offline, so this page could not be fetched.',
    offlineHelp: 'Check the connection and try again. Trains do this.',
  },

  styleguide: {
    title: 'Style guide',
    lead: 'Every part of the house in every state, on one page.',
    type: 'Type',
    colour: 'Colour',
    marks: 'Marks and icons',
    buttons: 'Buttons and links',
    forms: 'Forms',
    notices: 'Notices',
    weeks: 'Weeks',
    people: 'People and skills',
    maps: 'Maps and roads',
    lists: 'Lists, tables, pages',
    empty: 'Empty pages',
    prose: 'Prose',
    sample: 'The quick journeyman walks from Görlitz to Zürich.',
  },

  refusals,
  settings,
  account,
  connections,
  sessions,
  profile,
  passkeys,
  privacy,
  data,
  moderation,
  outbox,
  places,
  companies,
  offers,
  tripPages,
  search,
  matches,
  pitch,
  painter,
  skillList,
};

export type Words = typeof en;
