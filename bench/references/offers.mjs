/** The same two statements and the same nodes, by hand: rows from the driver, answered by a route with a schema. */
import { Pool } from 'pg';
import { serve } from './fastify.mjs';

const text = { type: 'string' };
const whole = { type: 'integer' };
const object = properties => ({ type: 'object', properties });
const skill = object({ level: whole, skill: object({ slug: text, name: text }) });
const node = object({
  score: whole,
  isRemote: { type: 'boolean' },
  offer: object({
    id: text,
    slug: text,
    title: text,
    lodging: text,
    pay: text,
    travelPaid: whole,
    stayLeast: whole,
    stayMost: whole,
    company: object({ slug: text, name: text }),
    site: { ...object({ name: text }), nullable: true },
    place: { ...object({ country: text, latitude: { type: 'number' } }), nullable: true },
    seeks: { type: 'array', items: skill },
    teaches: { type: 'array', items: skill },
  }),
});
const answer = object({ data: object({ offers: object({ nodes: { type: 'array', items: node } }) }) });

serve((server, { databaseUrl, find, show, columns, valuesOf, mostConnections }) => {
  const pool = new Pool({ connectionString: databaseUrl, max: mostConnections });
  const at = Object.fromEntries(columns.map((name, position) => [name, position]));
  let dictionary;
  const skills = async () =>
    (dictionary ??= new Map(
      (await pool.query('select id, slug, name from skill')).rows.map(row => [row.id, row]),
    ));

  async function answerOne(request) {
    const known = await skills();
    const values = valuesOf[JSON.stringify(request.body.variables.search)];
    const { rows: found } = await pool.query({ name: 'find', text: find, values });
    const page = found.slice(0, 20);
    const { rows } = await pool.query({
      name: 'show',
      text: show,
      values: [page.map(({ id }) => id)],
      rowMode: 'array',
    });
    const nodes = page.map(({ score, is_remote: isRemote }, nth) => ({
      score,
      isRemote,
      offer: offerOf(rows[nth], known),
    }));
    return { data: { offers: { nodes } } };
  }

  server.route({
    method: 'POST',
    url: '/graphql',
    schema: { response: { 200: answer } },
    handler: answerOne,
  });

  function offerOf(row, known) {
    const read = name => row[at[name]];
    const held = way =>
      (read('skills') ?? []).flatMap((id, nth) =>
        read('ways')[nth] === way ? [{ level: read('levels')[nth], skill: known.get(id) }] : [],
      );
    return {
      id: Buffer.from(`Offer:${read('offer.id')}`).toString('base64url'),
      slug: read('offer.slug'),
      title: read('offer.title'),
      lodging: read('offer.lodging').toUpperCase(),
      pay: read('offer.pay').toUpperCase(),
      travelPaid: read('offer.travel_paid'),
      stayLeast: read('offer.stay_least'),
      stayMost: read('offer.stay_most'),
      company: { slug: read('company.slug'), name: read('company.name') },
      site: read('site.id') === null ? null : { name: read('site.name') },
      place:
        read('place.id') === null
          ? null
          : { country: read('place.country'), latitude: read('place.latitude') },
      seeks: held('seek'),
      teaches: held('teach'),
    };
  }
});
