import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { median, short, spread } from '../harness/figures.mjs';
import { atLeast, atMost, lessThan, verdict } from '../harness/goals.mjs';
import { raceCells, raceColumns } from '../harness/race.mjs';
import { takeRounds } from '../harness/rounds.mjs';
import { Trouble } from '../harness/trouble.mjs';
import { openAsker } from '../world/ask.mjs';
import {
  drawSearches,
  hearStatements,
  postgraphileQuery,
  teachFunction,
  textsOf,
  walzQuery,
} from '../world/questions.mjs';

const mostConnections = 10;
const bounds = { 8: 0.75, 50: 0.7 };
const overPostgraphile = 1.5;
const mostStatements = 2;
const mostMs = { s: 10, m: 20, l: 100 };
const statisticsAreThereMs = 11_000;

export default {
  title: 'Match through GraphQL',
  says: 'Twenty offers with company, site, place and skills, searched for by fifty people in turn: the house as it is served, a bare Fastify route that asks the very same statements and answers the same nodes by a schema, and PostGraphile 5 over the same tables with the match as a function. Ratios are to bare Fastify in the same round.',

  async measure(stage) {
    const { scale } = stage.options;
    const world = await stage.world(scale);
    const asker = await openAsker(world);
    const searches = drawSearches(world);
    const heard = await hearStatements(asker, searches);
    await asker.stop();
    const house = await stage.houseOn(world.url, { WALZ_DEMO: 'off' });
    const fastify = await stage.reference('offers', { databaseUrl: world.url, mostConnections, ...heard });
    const postgraphile = await startPostgraphile(stage, world, heard);
    const contenders = [
      contender(
        'Walz',
        house,
        bodiesOf(
          walzQuery,
          searches.map(search => ({ search })),
        ),
      ),
      contender(
        'Fastify',
        fastify,
        bodiesOf(
          walzQuery,
          searches.map(search => ({ search })),
        ),
      ),
      ...(postgraphile
        ? [
            contender(
              'PostGraphile',
              postgraphile,
              bodiesOf(
                postgraphileQuery,
                searches.map(search => ({ said: textsOf(heard.valuesOf[JSON.stringify(search)]) })),
              ),
            ),
          ]
        : []),
    ].map(one => ({ ...one, database: world.pid }));
    await mustAgree(contenders);

    const rows = [];
    const goals = [];
    const figures = [];
    for (const connections of [1, 8, 50]) {
      const what = `${connections} connection${connections === 1 ? '' : 's'}`;
      const turns = await takeRounds(stage, `match through GraphQL, ${what}`, contenders, { connections });
      goals.push(...goalsOf(what, turns, connections, scale));
      rows.push(...rowsOf(what, turns, goals));
      figures.push({ connections, turns });
    }
    const statements = await countStatements(stage, world, contenders[0]);
    goals.push(atMost('statements a search', statements, mostStatements));
    rows.push([
      'statements a search',
      'Walz',
      short(statements),
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      verdict(goals.at(-1)),
    ]);
    await Promise.all([house.stop(), fastify.stop(), postgraphile?.stop()]);
    return {
      columns: raceColumns,
      rows,
      goals,
      figures,
      notes: postgraphile
        ? []
        : ['PostGraphile was not there to compare with: `npm ci --prefix bench` fetches it.'],
    };
  },
};

const contender = (name, { url, pid }, bodies) => ({
  name,
  server: pid,
  question: {
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    bodies,
    status: 200,
  },
});

const bodiesOf = (query, variables) => variables.map(each => JSON.stringify({ query, variables: each }));

async function startPostgraphile(stage, world, { find }) {
  const client = new Client({ connectionString: world.url });
  await client.connect();
  try {
    await teachFunction(client, find);
  } finally {
    await client.end();
  }
  try {
    import.meta.resolve('postgraphile', new URL('../references/', import.meta.url));
  } catch {
    return undefined;
  }
  return stage.reference('postgraphile', { databaseUrl: world.url, mostConnections });
}

/** Walz and Fastify to the letter, PostGraphile in the offers it finds. */
async function mustAgree([walz, fastify, postgraphile]) {
  for (const nth of walz.question.bodies.keys()) {
    const [ours, theirs] = [await answerOf(walz, nth), await answerOf(fastify, nth)];
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      throw new Trouble(
        `Walz and the bare route do not answer the same: ${JSON.stringify(ours).slice(0, 600)} is not ${JSON.stringify(theirs).slice(0, 600)}`,
      );
    if (!postgraphile) continue;
    const slugs = answer => JSON.stringify(answer);
    const found = (await answerOf(postgraphile, nth)).data?.matchingOffersList.nodes.map(({ slug }) => slug);
    if (slugs(found) !== slugs(ours.data.offers.nodes.map(({ offer }) => offer.slug)))
      throw new Trouble('PostGraphile does not find the same offers.');
  }
}

async function answerOf({ question: { url, headers, bodies } }, nth) {
  return (await fetch(url, { method: 'POST', headers, body: bodies[nth] })).json();
}

function goalsOf(what, turns, connections, scale) {
  const ratio = name =>
    median(turns['Walz'].map((turn, round) => turn.perSecond / turns[name][round].perSecond));
  if (connections === 1)
    return [
      lessThan(
        `the whole request, ${scale}`,
        median(turns['Walz'].map(({ p50 }) => p50)),
        mostMs[scale],
        'ms',
      ),
    ];
  return [
    atLeast(`${what}, beside bare Fastify`, ratio('Fastify'), bounds[connections]),
    ...(turns['PostGraphile']
      ? [atLeast(`${what}, beside PostGraphile`, ratio('PostGraphile'), overPostgraphile)]
      : []),
  ];
}

function rowsOf(what, turns, goals) {
  const told = goals.filter(goal => goal.what.startsWith(what) || what.startsWith('1 '));
  return Object.entries(turns).map(([name, own], nth) => {
    const ratios = own.map((turn, round) => turn.perSecond / turns['Fastify'][round].perSecond);
    const cpu = own.map((turn, round) => over(cpuIn(turn), cpuIn(turns['Fastify'][round])));
    return [
      ...raceCells(nth === 0 ? what : '', name === 'Fastify' ? 'bare Fastify' : name, own),
      spread(ratios),
      spread(cpu),
      nth === 0 ? told.map(goal => `${goal.what.replace(`${what}, `, '')}: ${verdict(goal)}`).join('; ') : '',
    ];
  });
}

const cpuIn = ({ serverCpu }) => serverCpu;
const over = (ours, theirs) => (ours === undefined || theirs === undefined ? undefined : ours / theirs);

/**
 * How many transactions the server counts for each search, less those of a rest as long. A statement of its own is one;
 * the figures are there some time after a connection has become idle.
 */
async function countStatements(stage, world, { question: { url, headers, bodies } }) {
  stage.say('match through GraphQL: counting statements');
  const client = new Client({ connectionString: world.url });
  await client.connect();
  const count = async () => {
    await pause(statisticsAreThereMs);
    const { rows } = await client.query(
      'select xact_commit::integer as count from pg_stat_database where datname = current_database()',
    );
    return rows[0].count;
  };
  try {
    const before = await count();
    const rest = (await count()) - before;
    const asked = 400;
    for (let nth = 0; nth < asked; nth += 1)
      await (await fetch(url, { method: 'POST', headers, body: bodies[nth % bodies.length] })).arrayBuffer();
    const after = await count();
    return Math.round(((after - before - 2 * rest) / asked) * 10) / 10;
  } finally {
    await client.end();
  }
}
