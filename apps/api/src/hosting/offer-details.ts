import {
  parseCurrency,
  parseLodgingRules,
  parsePlace,
  parseStay,
  parseStipend,
  parseTitle,
  parseTravelPaid,
  parseWayLevel,
  parseWork,
  type OfferDetails,
} from '#hosting';
import { parseSpokenLanguage } from '#people';
import { parseAll } from '../input.js';
import { idOf } from './ids.js';
import type { OfferDetailsInput, OfferPayInput, OfferPlaceInput } from './offer.input.js';

type Given = OfferDetailsInput & { readonly title?: string | null };

/** What was given, judged field by field, so that all that is wrong is said at once. */
export function detailsIn(wish: Given): OfferDetails {
  const parsed = parseAll({
    title: () => given(wish.title, parseTitle),
    work: () => given(wish.work, parseWork),
    where: () => given(wish.place, placeIn),
    stay: () => given(wish.stay, ({ least, most }) => parseStay(least, most)),
    lodgingRules: () => given(wish.lodgingRules, parseLodgingRules),
    travelPaid: () => given(wish.travelPaid, parseTravelPaid),
    stipend: () => given(wish.pay, pay => (isStipend(pay) ? parseStipend(pay.amount ?? null) : null)),
    currency: () => given(wish.pay, pay => (isStipend(pay) ? parseCurrency(pay.currency ?? '') : null)),
    setSkills: () =>
      wish.setSkills.map(({ skill, way, level }) => ({
        slug: skill,
        way,
        level: parseWayLevel(way, level ?? null),
      })),
    setLanguages: () =>
      wish.setLanguages.map(({ language, fluency }) => ({
        language: parseSpokenLanguage(language),
        fluency,
      })),
  });
  const { stipend = null, currency = null, ...details } = parsed;
  const { lodging, publication, roles, experience, contact, pay } = wish;
  return leaveOut({
    ...details,
    pay: pay ? { pay: pay.kind, stipendAmount: stipend, stipendCurrency: currency } : undefined,
    lodging: lodging ?? undefined,
    publication: publication ?? undefined,
    roles: roles ?? undefined,
    experience: experience ?? undefined,
    contact,
    dropSkills: wish.dropSkills.map(({ skill, way }) => ({ slug: skill, way })),
    addPractices: wish.addPractices,
    dropPractices: wish.dropPractices,
    dropLanguages: wish.dropLanguages,
  });
}

function isStipend({ kind }: OfferPayInput): boolean {
  return (kind as string) === 'stipend';
}

function placeIn({ isOnSite, isRemote, site }: OfferPlaceInput) {
  return parsePlace({ isOnSite, isRemote, siteId: site ? idOf('Site', site) : null });
}

function given<Value, Parsed>(
  value: Value | null | undefined,
  parse: (value: Value) => Parsed,
): Parsed | undefined {
  return value === null || value === undefined ? undefined : parse(value);
}

/** What nobody spoke of is not there at all. */
function leaveOut<T extends object>(details: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as never;
}
