import { Urn } from './random.mjs';

/** Developers for each thousand people, roughly: what makes a town of one country likelier than one of another. */
const density = {
  DE: 11,
  CH: 14,
  AT: 10,
  NL: 14,
  DK: 13,
  SE: 14,
  NO: 13,
  FI: 13,
  IS: 12,
  EE: 12,
  IE: 12,
  GB: 12,
  US: 13,
  CA: 12,
  AU: 11,
  NZ: 10,
  FR: 8,
  BE: 10,
  LU: 12,
  ES: 7,
  PT: 7,
  IT: 5,
  PL: 8,
  CZ: 9,
  SK: 6,
  HU: 7,
  RO: 6,
  BG: 6,
  HR: 5,
  SI: 8,
  RS: 5,
  GR: 4,
  LT: 7,
  LV: 6,
  UA: 5,
  TR: 2,
  IL: 14,
  JP: 8,
  KR: 8,
  SG: 14,
  IN: 2,
  CN: 1,
  BR: 2,
  AR: 3,
  MX: 1.5,
  ZA: 1.5,
  RU: 3,
  VN: 1.5,
};
const usualDensity = 0.5;

/** What people speak besides English, the commonest first. */
const tongues = {
  DE: 'de',
  AT: 'de',
  CH: 'de fr it',
  LI: 'de',
  NL: 'nl de',
  BE: 'nl fr',
  LU: 'fr de',
  DK: 'da',
  SE: 'sv',
  NO: 'no',
  FI: 'fi sv',
  IS: 'is',
  EE: 'et',
  LV: 'lv',
  LT: 'lt',
  FR: 'fr',
  ES: 'es',
  PT: 'pt',
  IT: 'it',
  PL: 'pl',
  CZ: 'cs',
  SK: 'sk',
  HU: 'hu',
  RO: 'ro',
  BG: 'bg',
  HR: 'hr',
  SI: 'sl',
  RS: 'sr',
  GR: 'el',
  UA: 'uk',
  TR: 'tr',
  IL: 'he',
  JP: 'ja',
  KR: 'ko',
  IN: 'hi',
  CN: 'zh',
  BR: 'pt',
  AR: 'es',
  MX: 'es',
  CO: 'es',
  CL: 'es',
  PE: 'es',
  RU: 'ru',
  VN: 'vi',
  CA: 'en fr',
};
const speakers = new Set(['GB', 'US', 'CA', 'AU', 'NZ', 'IE', 'SG', 'ZA']);

const ecosystemCount = 40;

/** The shipped places and skills, as the world draws from them. */
export async function readLists(client) {
  const { rows: places } = await client.query(
    'select id, country, latitude, longitude, population from place order by id',
  );
  const { rows: skills } = await client.query(
    `select id, number, slug, kind = 'practice' as "isPractice" from skill where state = 'listed' order by is_common desc, number`,
  );
  return {
    places,
    townsFor: new Urn(
      places.map(({ population, country }) => population ** 1.05 * (density[country] ?? usualDensity)),
    ),
    placesOf: Map.groupBy(places.keys(), at => places[at].country),
    practices: skills.filter(({ isPractice }) => isPractice),
    ...ecosystemsOf(skills.filter(({ isPractice }) => !isPractice)),
  };
}

/** Who knows one skill of an ecosystem is likely to know its neighbours; a few ecosystems have most of the people. */
function ecosystemsOf(skills) {
  const ecosystems = Array.from({ length: ecosystemCount }, () => []);
  skills.forEach((_skill, at) => ecosystems[(at * 17) % ecosystemCount].push(at));
  const zipf = (length, steepness) =>
    new Urn(Array.from({ length }, (_, rank) => 1 / (rank + 1) ** steepness));
  return {
    skills,
    ecosystems,
    ecosystemUrn: zipf(ecosystemCount, 0.9),
    withinUrns: ecosystems.map(({ length }) => zipf(length, 1.05)),
    overallUrn: zipf(skills.length, 1.05),
  };
}

/** Different skills by their position in the list, most of them of one or two ecosystems. */
export function drawSkills(lists, random, homes, count) {
  const drawn = new Set();
  for (let tries = 0; drawn.size < count && tries < count * 6; tries += 1) {
    if (random.chance(0.2)) drawn.add(lists.overallUrn.draw(random));
    else {
      const home = homes[random.chance(0.75) ? 0 : homes.length - 1];
      drawn.add(lists.ecosystems[home][lists.withinUrns[home].draw(random)]);
    }
  }
  return [...drawn];
}

export function drawEcosystems(lists, random) {
  return Array.from({ length: random.whole(1, 2) }, () => lists.ecosystemUrn.draw(random));
}

/** Languages with a fluency each, of somebody from this country. */
export function drawLanguages(random, country, foreigners = 0.1) {
  const spoken = new Map();
  for (const tongue of (tongues[country] ?? '').split(' ').filter(Boolean))
    if (spoken.size === 0 || random.chance(0.4)) spoken.set(tongue, spoken.size === 0 ? 'native' : 'work');
  if (speakers.has(country)) spoken.set('en', 'native');
  else if (random.chance(0.8)) spoken.set('en', random.weighed({ work: 7, some: 2, native: 1 }));
  if (random.chance(foreigners)) {
    const foreign = random.oneOf(['de', 'fr', 'es', 'it', 'nl', 'pt']);
    if (!spoken.has(foreign)) spoken.set(foreign, random.weighed({ some: 2, work: 2 }));
  }
  if (spoken.size === 0) spoken.set('en', 'some');
  return [...spoken].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
