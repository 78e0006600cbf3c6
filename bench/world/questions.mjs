import { built } from '../harness/root.mjs';
import { drawAskers } from './match-case.mjs';

const questions = 50;

/** What Walz is asked: twenty nodes with company, site, place and skills. */
export const walzQuery = `query ($search: OfferSearchInput!) { offers(search: $search, first: 20) { nodes { score isRemote offer {
  id slug title lodging pay travelPaid stayLeast stayMost company { slug name } site { name } place { country latitude }
  seeks { level skill { slug name } } teaches { level skill { slug name } } } } } }`;

/** The same of PostGraphile, but for the score, which no table holds. */
export const postgraphileQuery = `query ($said: [String]!) { matchingOffersList: matchingOffers(said: $said) { nodes {
  id slug title lodging pay travelPaid stayLeast stayMost companyByCompanyId { slug name }
  siteBySiteId { name placeByPlaceId { country latitude } }
  offerSkillsByOfferId { nodes { way level skillBySkillId { slug name } } } } } }`;

/** Searches of people drawn by the seed, alike in shape, so that one prepared statement answers them all. */
export function drawSearches({ world }) {
  const { skills, places } = world.lists;
  return drawAskers(world, 'forTrip', questions).map(at => {
    const trip = world.trip(at);
    const of = stance =>
      trip.skills.flatMap(held =>
        held.stance === stance ? [{ skill: skills[held.skill].slug, level: held.level }] : [],
      );
    return {
      can: of('can'),
      learn: of('learn'),
      languages: trip.languages.map(([language]) => language),
      place: Buffer.from(`Place:${places[trip.home].id}`).toString('base64url'),
      radiusKm: 2500,
    };
  });
}

/** The two statements that the house asks of its database for a search, heard on its own connection. */
export async function hearStatements(asker, searches) {
  const [{ contextOf }, { offersFound }, { stranger }] = await Promise.all([
    built('apps/api/src/context.js'),
    built('apps/api/src/search/search-offers.js'),
    built('libs/kernel/src/index.js'),
  ]);
  const heard = [];
  const pool = asker.source.driver.master;
  const ask = pool.query;
  pool.query = question => {
    heard.push(question);
    return ask.call(pool, question);
  };
  const valuesOf = {};
  let [find, show] = [];
  try {
    for (const search of searches) {
      heard.length = 0;
      const context = contextOf({
        database: asker.source,
        viewer: stranger,
        now: asker.now,
        language: 'en',
        jar: { keep: () => {}, empty: () => {} },
        requestId: 'bench',
        address: '',
        device: '',
      });
      await offersFound(context, search, 'fit', { first: 20 });
      const found = heard.find(({ text }) => text?.includes('offer_match'));
      const shown = heard.find(({ text }) => text?.includes('wanted (id, nth)'));
      [find, show] = [find ?? found.text, show ?? shown.text];
      if (found.text !== find) throw new Error('These searches are not alike in shape.');
      valuesOf[JSON.stringify(search)] = found.values;
    }
  } finally {
    pool.query = ask;
  }
  const columns = /select ([\s\S]*?)\s+from skill_catalogue/
    .exec(show)[1]
    .split(', ')
    .map(name => name.replaceAll('"', '').trim());
  return { find, show, columns, valuesOf };
}

/** The statement as a function, which is how PostGraphile gets to know it. */
export async function teachFunction(client, find) {
  const body = find.replaceAll(/\$(\d+)::([a-z]+(?:\[\])?)/g, (_, at, type) => `said[${at}]::${type}`);
  await client.query(`
    create or replace function matching_offers(said text[]) returns setof offer language sql stable as $body$
      select offer.* from (${body}) matched join offer on offer.id = matched.id
      order by matched.key desc, matched.id limit 20 $body$`);
}

/** Values as texts that PostgreSQL casts back. */
export const textsOf = values =>
  values.map(value =>
    value === null || value === undefined
      ? null
      : Array.isArray(value)
        ? `{${value.join(',')}}`
        : String(value),
  );
