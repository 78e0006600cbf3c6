import { hostingRefusals } from '#hosting';
import type { RefusalEntry } from '#kernel';
import { peopleRefusals } from '#people';
import { mailRefusals, pictureRefusals, providerRefusals, slugRefusals, storageRefusals } from '#platform';
import { tripsRefusals } from '#trips';
import { weekRefusals } from '#weeks';
import { limitRefusals } from './limits/limits.js';

export interface CatalogueEntry extends RefusalEntry {
  /** The names of what comes along; where nothing is said, they stand in the meaning. */
  readonly facts?: readonly string[];
  readonly status?: number;
}

export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

/** What this door itself can refuse. */
const apiRefusals = {
  page_size: { meaning: 'A page has `least` to `most` entries.', field: 'first' },
  cursor_foreign: { meaning: 'The cursor does not come from this list.', field: 'after' },
  weeks_are_over: { meaning: 'All of these weeks are over, the last of them was `last`.', field: 'weeks' },
  nearest_to_nowhere: { meaning: 'What is nearest can be said where `place` is said.', field: 'sort' },
  search_too_long: { meaning: 'A search names at most `most` of a kind.' },
  moment_malformed: { meaning: 'A moment is written like `right`.' },
  day_malformed: { meaning: 'A day is written like `right`.' },
  not_found: { meaning: 'There is nothing here that you may see.' },
  scope_missing: { meaning: 'The token has no scope `scope`.', field: 'scopes', status: 403 },
  token_unknown: { meaning: 'This is no token of Walz, or no longer one.', status: 401 },
  too_many_tries: {
    meaning: 'That was tried too often; try again in `seconds` seconds.',
    facts: ['seconds', 'minutes'],
    status: 429,
  },
} as const satisfies Catalogue;

/** The ground refuses by code and facts; what they mean to a client is said here. */
const skillRefusals = {
  skill_unknown: {
    meaning: 'The list has no skill `skill`; `nearest` are spelt like it.',
    field: 'skill',
    facts: ['skill', 'nearest', 'nearestSlugs'],
  },
  stance_unknown: {
    meaning: 'How a person stands to a skill is one of `known`.',
    field: 'stance',
    facts: ['stance', 'known'],
  },
  level_unknown: { meaning: 'A level is a number from `least` to `most`.', field: 'level' },
  only_an_ability_has_a_level: {
    meaning: 'Only what one can do has a level.',
    field: 'level',
    facts: ['stance'],
  },
  skill_kind_unknown: {
    meaning: 'The list has no shelf `kind`; there are `known`.',
    field: 'kind',
  },
  skill_name_unreadable: { meaning: 'No slug can be made of the name `name`.', field: 'name' },
} as const satisfies Catalogue;

const placeRefusals = {
  coordinates_off_the_globe: {
    meaning: 'A latitude has -90 to 90 degrees, a longitude -180 to 180.',
    facts: ['latitude', 'longitude'],
  },
  radius_out_of_range: {
    meaning: 'A radius has `least` to `most` kilometres.',
    facts: ['given', 'least', 'most'],
  },
  country_unknown: { meaning: 'There is no country `given`.' },
  countries_missing: { meaning: 'A region of countries names at least one.' },
  region_unknown: { meaning: 'There is no region `given`.' },
} as const satisfies Catalogue;

/** Every code a client can meet in `extensions.code`. The table in docs/errors.md is made from it. */
export const refusalCatalogue: Catalogue = {
  ...apiRefusals,
  ...peopleRefusals,
  ...hostingRefusals,
  ...tripsRefusals,
  ...slugRefusals,
  ...skillRefusals,
  ...placeRefusals,
  ...mailRefusals,
  ...weekRefusals,
  ...storageRefusals,
  ...pictureRefusals,
  ...providerRefusals,
  ...limitRefusals,
};

/** What is wrong with a request or a document as such; the codes are those that clients of GraphQL know. */
export const protocolCodes: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'The request is not one that GraphQL over HTTP knows.',
  GRAPHQL_PARSE_FAILED: 'The document cannot be read.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of this name, or several and none is named.',
  BAD_USER_INPUT: 'The variables do not fit what the operation declares.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Documents are sent whole; hashes of them are not known here.',
};

/** Codes that are no refusals: of the house as a whole, or of nobody's wish. */
export const houseCodes: Readonly<Record<string, string>> = {
  origin_foreign: 'A change came from another site; programs send no Origin.',
  internal: 'Something went wrong on our side; `requestId` names it in the log.',
};
