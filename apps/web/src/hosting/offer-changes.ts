import type { VariablesOf } from 'gql.tada';
import { FindSkillsDocument } from '../people/person.documents.js';
import { isAnotherText, type AskApi } from '../people/profile-changes.js';
import { fluencyNames, roleNames } from '../people/profile-parts.js';
import { FindPracticesDocument } from '../people/profile.documents.js';
import { readChoices, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import type { OfferFound } from './edit-offer.js';
import {
  ChangeOfferDocument,
  CloseOfferDocument,
  ConfirmOfferDocument,
  CopyOfferDocument,
  DropLodgingPictureDocument,
  OpenOfferDocument,
  PauseOfferDocument,
  SetOfferWeeksDocument,
} from './offer.documents.js';
import { experienceNames, lodgingNames, payNames, publicationNames } from './offer-parts.js';

/** What a posted form came to: done, perhaps with another offer to go on with, or back to the page. */
export type OfferStep =
  | { readonly isDone: true; readonly copy?: string }
  | {
      readonly isDone: false;
      readonly found?: OfferFound | undefined;
      readonly refusals?: readonly Refused[];
    };

const mostFound = 8;

/** Nothing, for a wish that is none. */
export async function offerStep(
  offer: string,
  form: TypedForm,
  body: unknown,
  ask: AskApi,
): Promise<OfferStep | undefined> {
  const { skill = '', skillSlug = '', way = '', drop = '', practice = '', language = '', key = '' } = form;
  const change: Change = rest => ask(ChangeOfferDocument, { input: { offer, ...rest } });
  switch (form['do']) {
    case 'save-details':
      return change(detailsIn(form, body));
    case 'find-skill':
      return findSkill(skill, way, change, ask);
    case 'add-skill':
      if (isAnotherText(form, skill)) return findSkill(skill, way, change, ask);
      return change({ setSkills: [{ skill: skillSlug, ...wayIn(way) }] });
    case 'drop-skill': {
      const [named = '', slug = ''] = drop.split(' ');
      return change({ dropSkills: [{ skill: slug, way: wayIn(named).way }] });
    }
    case 'save-practices': {
      const [chosen, had] = [readChoices(body, 'practices'), readChoices(body, 'had')];
      return change({
        addPractices: chosen.filter(slug => !had.includes(slug)),
        dropPractices: had.filter(slug => !chosen.includes(slug)),
      });
    }
    case 'find-practice':
      return findPractice(practice, change, ask);
    case 'add-practice':
      if (isAnotherText(form, practice)) return findPractice(practice, change, ask);
      return change({ addPractices: [form['practiceSlug'] ?? ''] });
    case 'set-language': {
      const fluency = fluencyNames.find(each => each === form['fluency']) ?? 'WORK';
      return change({ setLanguages: [{ language, fluency }] });
    }
    case 'drop-language':
      return change({ dropLanguages: [language] });
    case 'set-weeks': {
      const { weeks = '', seats = '', exceptions = '' } = form;
      const wish = { offer, weeks: weeks.trim(), seats: wholeNumber(seats), exceptions };
      return ask(SetOfferWeeksDocument, { input: wish });
    }
    case 'drop-picture':
      return ask(DropLodgingPictureDocument, { input: { offer, key } });
    default:
      return move(offer, form['do'], ask);
  }
}

async function move(offer: string, act: string | undefined, ask: AskApi): Promise<OfferStep | undefined> {
  switch (act) {
    case 'open':
      return ask(OpenOfferDocument, { input: { offer } });
    case 'pause':
      return ask(PauseOfferDocument, { input: { offer } });
    case 'close':
      return ask(CloseOfferDocument, { input: { offer } });
    case 'confirm':
      return ask(ConfirmOfferDocument, { input: { offer } });
    case 'copy': {
      const outcome = await ask(CopyOfferDocument, { input: { offer } });
      return outcome.isDone ? { isDone: true, copy: outcome.data.copyOffer.offer.slug } : outcome;
    }
    default:
      return undefined;
  }
}

type Way = 'USE' | 'SEEK' | 'TEACH';
type Input = VariablesOf<typeof ChangeOfferDocument>['input'];

function detailsIn(form: TypedForm, body: unknown) {
  const { title = '', work = '', lodgingRules = '', travelPaid = '', contact = '' } = form;
  const { stayLeast = '', stayMost = '', stipendAmount = '', stipendCurrency = '' } = form;
  const ticked = readChoices(body, 'roles');
  const pay = oneOf(payNames, form['pay']) ?? 'NONE';
  return {
    title,
    work,
    place: placeIn(form),
    stay: { least: wholeNumber(stayLeast), most: wholeNumber(stayMost) },
    lodging: oneOf(lodgingNames, form['lodging']) ?? null,
    lodgingRules,
    travelPaid: travelPaid.trim() === '' ? 0 : wholeNumber(travelPaid),
    pay: {
      kind: pay,
      amount: stipendAmount.trim() === '' ? null : wholeNumber(stipendAmount),
      currency: stipendCurrency,
    },
    roles: roleNames.filter(role => ticked.includes(role)),
    experience: oneOf(experienceNames, form['experience']) ?? null,
    publication: oneOf(publicationNames, form['publication']) ?? null,
    contact: contact === '' ? null : contact,
  };
}

export function placeIn({ place, site = '' }: TypedForm) {
  return { isOnSite: place !== 'remote', isRemote: place !== 'on-site', site: site === '' ? null : site };
}

/** What is no whole number is none that any field allows. */
function wholeNumber(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : -1;
}

function oneOf<Name extends string>(names: readonly Name[], text: string | undefined): Name | undefined {
  return names.find(name => name === text);
}

function wayIn(text: string): { way: Way; level: number | null } {
  const [, way = '', level] = /^(use|seek|teach)(?:-([1-3]))?$/.exec(text) ?? [];
  const named = (way === '' ? 'USE' : way.toUpperCase()) as Way;
  return { way: named, level: level === undefined ? null : Number(level) };
}

type Change = (rest: Omit<Input, 'offer'>) => Promise<OfferStep>;

/** What is called so, by whichever of its names, is what she means; otherwise she chooses. */
async function findSkill(text: string, way: string, change: Change, ask: AskApi): Promise<OfferStep> {
  const set = await change({ setSkills: [{ skill: text, ...wayIn(way) }] });
  if (set.isDone || !set.refusals?.every(({ code }) => code === 'skill_unknown')) return set;
  const outcome = await ask(FindSkillsDocument, { text });
  return outcome.isDone ? { isDone: false, found: { skills: outcome.data.skills.nodes } } : outcome;
}

/** One hit of the very name is what she means; otherwise she chooses. */
async function findPractice(text: string, change: Change, ask: AskApi): Promise<OfferStep> {
  const outcome = await ask(FindPracticesDocument, { text });
  if (!outcome.isDone) return outcome;
  const practices = outcome.data.skills.nodes.filter(({ kind }) => kind === 'practice');
  const meant = practices.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  if (meant) return change({ addPractices: [meant.slug] });
  return { isDone: false, found: { practices: practices.slice(0, mostFound) } };
}
