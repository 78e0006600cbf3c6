import { notesOn, race, raceColumns } from '../harness/race.mjs';
import { Trouble } from '../harness/trouble.mjs';

/** What Fastify and Node write by themselves. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

export default {
  title: 'Home page for strangers',
  says: 'The page as kept bytes, asked of the database whether they still hold, against a bare Fastify route with the same bytes and headers; then the same for a browser that has the page already.',

  async measure(stage) {
    const house = await stage.house();
    const { pid: database } = await stage.database();
    const first = await fetch(`${house.url}/`);
    const html = await first.text();
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    const unchanged = await fetch(`${house.url}/`, { headers: known });
    const reference = await stage.reference('page', {
      html,
      headers: lasting(first),
      unchangedHeaders: lasting(unchanged),
    });
    await mustAgree(first, html, await fetch(`${reference.url}/`));
    await mustAgree(unchanged, '', await fetch(`${reference.url}/`, { headers: known }));

    const contenders = question => ({
      walz: { question: { ...question, url: `${house.url}/` }, server: house.pid, database },
      reference: { question: { ...question, url: `${reference.url}/` }, server: reference.pid },
    });
    const races = [
      await race(stage, { what: 'home, 200', ...contenders({ status: 200 }), bound: 0.5 }),
      await race(stage, { what: 'home, 304', ...contenders({ status: 304, headers: known }) }),
    ];
    await reference.stop();
    return {
      columns: raceColumns,
      rows: races.flatMap(({ rows }) => rows),
      goals: races.flatMap(({ goals }) => goals),
      figures: races.map(({ figures }) => figures),
      notes: notesOn(races),
    };
  },
};

function lasting({ headers }) {
  return Object.fromEntries([...headers].filter(([name]) => !ownHeaders.has(name)));
}

async function mustAgree(ours, html, theirs) {
  const isSame =
    ours.status === theirs.status &&
    (await theirs.text()) === html &&
    [...ours.headers.keys()].join() === [...theirs.headers.keys()].join();
  if (!isSame)
    throw new Trouble('Walz and the bare route do not answer the same page, so they cannot be compared.');
}
