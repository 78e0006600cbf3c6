import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { isWeek, type Week } from '#weeks';
import { FindPlacesDocument, FindSkillsDocument } from '../people/person.documents.js';
import { fluencyNames } from '../people/profile-parts.js';
import type { Outcome } from '../pages.js';
import { readChoices, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { reachKey } from './edit-trip-reaches.js';
import type { Found, PlaceField, Section, TripToEdit } from './edit-trip.js';
import {
  AddTripEntryDocument,
  ChangeTripDocument,
  ChangeTripEntryDocument,
  CloseTripDocument,
  DropTripEntryDocument,
  DropTripSkillDocument,
  FillTripDocument,
  OpenTripDocument,
  RenewTripLinkDocument,
  SetTripAudienceDocument,
  SetTripReachesDocument,
  SetTripSkillDocument,
  SetWeekWishesDocument,
} from './trip-changes.documents.js';
import { audiences, entryKinds, pays, sizes, type Reach } from './trip-on-page.js';

/** What a posted form came to: done, or back to the page with what was found and what was not right. */
export type Step =
  | { readonly isDone: true }
  | { readonly isDone: false; readonly found?: Found; readonly refusals?: readonly Refused[] };

export type AskApi = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Outcome<Data>>;

export interface Posted {
  readonly form: TypedForm;
  readonly body: unknown;
  readonly trip: TripToEdit;
  readonly ask: AskApi;
}

interface Change {
  readonly section: Section | undefined;
  readonly carryOut: (posted: Posted) => Promise<Step>;
}

const on = (trip: TripToEdit) => ({ input: { trip: trip.id } });

/** What each button wants, and where the answer is told. */
export const changes: Readonly<Record<string, Change>> = {
  'save-basics': { section: 'basics', carryOut: saveBasics },
  'save-weeks': {
    section: 'weeks',
    carryOut: ({ form, trip, ask }) =>
      ask(SetWeekWishesDocument, {
        input: { trip: trip.id, bestWeeks: form['bestWeeks'] ?? '', goodWeeks: form['goodWeeks'] ?? '' },
      }),
  },
  'add-entry': { section: 'entries', carryOut: saveEntry },
  'save-entry': { section: 'entries', carryOut: saveEntry },
  'drop-entry': {
    section: 'entries',
    carryOut: ({ form, ask }) => ask(DropTripEntryDocument, { input: { entry: form['entry'] ?? '' } }),
  },
  'find-skill': { section: 'skills', carryOut: setSkill },
  'add-skill': { section: 'skills', carryOut: setSkill },
  'drop-skill': {
    section: 'skills',
    carryOut: ({ form, trip, ask }) =>
      ask(DropTripSkillDocument, { input: { trip: trip.id, skill: form['skillSlug'] ?? '' } }),
  },
  refill: { section: 'skills', carryOut: ({ trip, ask }) => ask(FillTripDocument, on(trip)) },
  'save-practices': {
    section: 'ways',
    carryOut: ({ body, trip, ask }) =>
      ask(ChangeTripDocument, { input: { trip: trip.id, practices: [...readChoices(body, 'practices')] } }),
  },
  'add-language': { section: 'ways', carryOut: addLanguage },
  'drop-language': {
    section: 'ways',
    carryOut: ({ form, trip, ask }) =>
      ask(ChangeTripDocument, {
        input: { trip: trip.id, languages: spoken(trip).filter(each => each.language !== form['language']) },
      }),
  },
  'add-around': { section: 'reaches', carryOut: addAround },
  'add-country': {
    section: 'reaches',
    carryOut: posted =>
      addReach(posted, { kind: 'COUNTRIES', countries: [posted.form['country'] ?? ''].filter(Boolean) }),
  },
  'add-anywhere': { section: 'reaches', carryOut: posted => addReach(posted, { kind: 'ANYWHERE' }) },
  'add-remote': { section: 'reaches', carryOut: posted => addReach(posted, { kind: 'REMOTE' }) },
  'drop-reach': {
    section: 'reaches',
    carryOut: ({ form, trip, ask }) =>
      ask(SetTripReachesDocument, {
        input: {
          trip: trip.id,
          reaches: trip.reaches.filter(reach => reachKey(reach) !== form['reach']).map(inputOf),
        },
      }),
  },
  'save-needs': { section: 'needs', carryOut: saveNeeds },
  'save-audience': { section: 'audience', carryOut: saveAudience },
  'renew-link': { section: 'audience', carryOut: ({ trip, ask }) => ask(RenewTripLinkDocument, on(trip)) },
  close: { section: 'close', carryOut: ({ trip, ask }) => ask(CloseTripDocument, on(trip)) },
  open: { section: undefined, carryOut: ({ trip, ask }) => ask(OpenTripDocument, on(trip)) },
};

/** What is no week goes to the API as it was typed, which says what is wrong with it. */
export function weekTyped(text = ''): Week {
  const week = text.trim().toUpperCase();
  return isWeek(week) ? week : (text as Week);
}

async function saveBasics({ form, trip, ask }: Posted): Promise<Step> {
  const place = await placeIn('startPlace', form, ask);
  if ('step' in place) return place.step;
  const { title = '', slug = '', story = '' } = form;
  const input = {
    trip: trip.id,
    title,
    ...(slug !== trip.slug && { slug }),
    firstWeek: weekTyped(form['firstWeek']),
    lastWeek: weekTyped(form['lastWeek']),
    story,
    ...(place.isNew && { place: place.id }),
  };
  return ask(ChangeTripDocument, { input });
}

async function saveEntry({ form, trip, ask }: Posted): Promise<Step> {
  const place = await placeIn('entryPlace', form, ask);
  if ('step' in place) return place.step;
  const { entryTitle: title = '', firstDay = '', lastDay = '', url = '', entry } = form;
  const input = {
    kind: entryKinds.find(kind => kind === form['kind']) ?? 'OTHER',
    title,
    firstDay,
    lastDay: lastDay === '' ? firstDay : lastDay,
    url,
    isPrivate: 'isPrivate' in form,
    ...(place.isNew && { place: place.id }),
  };
  const outcome = entry
    ? await ask(ChangeTripEntryDocument, { input: { entry, ...input } })
    : await ask(AddTripEntryDocument, { input: { trip: trip.id, ...input } });
  return renamed(outcome, { title: 'entryTitle', place: 'entryPlace' });
}

const stance = /^(can|learn|avoid)([123])?$/;

async function setSkill({ form, trip, ask }: Posted): Promise<Step> {
  const { skill = '', skillSlug = '', foundFor } = form;
  const isChosen = form['do'] === 'add-skill' && (foundFor === undefined || foundFor === skill);
  const [, said = 'can', level] = stance.exec(form['stance'] ?? '') ?? [];
  const set = await ask(SetTripSkillDocument, {
    input: {
      trip: trip.id,
      skill: isChosen ? skillSlug : skill,
      stance: said.toUpperCase() as 'CAN',
      level: level === undefined ? null : Number(level),
    },
  });
  if (set.isDone || isChosen || set.refusals.every(({ code }) => code !== 'skill_unknown')) return set;
  const outcome = await ask(FindSkillsDocument, { text: skill });
  if (!outcome.isDone) return outcome;
  const skills = outcome.data.skills.nodes;
  return skills.length > 0 ? { isDone: false, found: { skills } } : set;
}

const spoken = (trip: TripToEdit) =>
  trip.languages.map(({ language, fluency }) => ({ language: language.code, fluency }));

async function addLanguage({ form, trip, ask }: Posted): Promise<Step> {
  const { language = '' } = form;
  const fluency = fluencyNames.find(each => each === form['fluency']) ?? 'WORK';
  const others = spoken(trip).filter(each => each.language !== language);
  return ask(ChangeTripDocument, { input: { trip: trip.id, languages: [...others, { language, fluency }] } });
}

const inputOf = ({ kind, place, radiusKm, countries }: Reach) => ({
  kind,
  place: place?.id ?? null,
  radiusKm,
  countries: [...countries],
});

/** Whoever names a place does not mean anywhere any more. */
async function addReach(
  { trip, ask }: Posted,
  reach: Partial<ReturnType<typeof inputOf>> & Pick<Reach, 'kind'>,
): Promise<Step> {
  const kept = trip.reaches.filter(({ kind }) => kind !== 'ANYWHERE').map(inputOf);
  const reaches = reach.kind === 'ANYWHERE' ? [reach] : [...kept, reach];
  const outcome = await ask(SetTripReachesDocument, { input: { trip: trip.id, reaches } });
  return renamed(outcome, { countries: 'country', place: 'reachPlace', reaches: 'reachPlace' });
}

async function addAround(posted: Posted): Promise<Step> {
  const place = await placeIn('reachPlace', posted.form, posted.ask);
  if ('step' in place) return place.step;
  const typed = Number((posted.form['radiusKm'] ?? '').trim().replace(',', '.'));
  // What is no number at all is refused as one that is out of range.
  const radiusKm = Number.isFinite(typed) ? Math.max(-1, Math.min(1_000_000, Math.round(typed))) : -1;
  return addReach(posted, { kind: 'AROUND', place: place.id, radiusKm });
}

function saveNeeds({ form, body, trip, ask }: Posted): Promise<Step> {
  const fare = Number((form['fareNeed'] ?? '0').trim() || '0');
  return ask(ChangeTripDocument, {
    input: {
      trip: trip.id,
      needsBed: 'needsBed' in form,
      fareNeed: Number.isInteger(fare) ? Math.max(-1, Math.min(1_000_000, fare)) : -1,
      payNeed: pays.find(pay => pay === form['payNeed']) ?? 'NONE',
      companySizes: sizes.filter(size => readChoices(body, 'companySizes').includes(size)),
    },
  });
}

function saveAudience({ form, trip, ask }: Posted): Promise<Step> {
  return ask(SetTripAudienceDocument, {
    input: {
      trip: trip.id,
      audience: audiences.find(each => each === form['audience']) ?? trip.audience,
      tellsOnlyPast: 'tellsOnlyPast' in form,
      guests: (form['guests'] ?? '')
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(handle => handle.replace(/^@/, '')),
    },
  });
}

type PlaceSaid =
  | { readonly id: string | null; readonly isNew: boolean }
  | { readonly step: Extract<Step, { isDone: false }> };

/** The place that a text means: none, the one that was there, the one that was chosen, or the only one so called. */
async function placeIn(field: PlaceField, form: TypedForm, ask: AskApi): Promise<PlaceSaid> {
  const text = (form[field] ?? '').trim();
  if (text === (form[`${field}Was`] ?? '').trim()) return { id: null, isNew: false };
  if (text === '') return { id: null, isNew: true };
  const chosen = form[`${field}Id`];
  if (chosen !== undefined && form['foundFor']?.trim() === text) return { id: chosen, isNew: true };
  const outcome = await ask(FindPlacesDocument, { text });
  if (!outcome.isDone) return { step: outcome };
  const places = outcome.data.places.nodes;
  const [first, second] = places;
  if (first && !second) return { id: first.id, isNew: true };
  return { step: { isDone: false, found: { placesFor: field, places } } };
}

/** The form calls a field differently where the page has several of that name. */
function renamed(outcome: Outcome<unknown>, names: Readonly<Record<string, string>>): Step {
  if (outcome.isDone) return outcome;
  const refusals = outcome.refusals.map(refused => ({
    ...refused,
    field:
      refused.field === undefined || refused.field === null
        ? refused.field
        : (names[refused.field] ?? refused.field),
  }));
  return { isDone: false, refusals };
}
