import { notesOn, race, raceColumns } from '../harness/race.mjs';
import { Trouble } from '../harness/trouble.mjs';

export default {
  title: 'GraphQL over HTTP',
  says: 'The smallest question, `{ thisWeek }`, against a bare Fastify route that parses the same POST and answers the same JSON, without any header of ours: what the API itself costs.',

  async measure(stage) {
    const house = await stage.house();
    const { pid: database } = await stage.database();
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ thisWeek }' }),
    };
    const answer = await (await fetch(`${house.url}/graphql`, post)).json();
    const reference = await stage.reference('graphql', { answer });
    await mustAgree(answer, `${reference.url}/graphql`, post);

    const races = [];
    for (const connections of [10, 50]) {
      const question = { ...post, status: 200 };
      races.push(
        await race(stage, {
          what: `{ thisWeek }, ${connections} connections`,
          walz: { question: { ...question, url: `${house.url}/graphql` }, server: house.pid, database },
          reference: { question: { ...question, url: `${reference.url}/graphql` }, server: reference.pid },
          connections,
          bound: 0.35,
        }),
      );
    }
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

async function mustAgree(answer, url, post) {
  const other = await (await fetch(url, post)).json();
  if (answer.errors || JSON.stringify(other) !== JSON.stringify(answer)) {
    throw new Trouble('Walz and the bare route do not answer the same JSON, so they cannot be compared.');
  }
}
