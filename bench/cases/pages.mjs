import { median, short, spread } from '../harness/figures.mjs';
import { lessThan, verdict } from '../harness/goals.mjs';
import { cpuOf, raceCells, raceColumns } from '../harness/race.mjs';
import { takeRounds } from '../harness/rounds.mjs';
import { signIn, toldPerson } from '../harness/visitors.mjs';

const mostCpu = 20;

export default {
  title: 'Pages made anew',
  says: 'Pages that are made for every request: what one of them costs until its first byte leaves, in processor time of server and database together.',

  async measure(stage) {
    const house = await stage.house();
    const { pid: database } = await stage.database();
    const cookie = await signIn(house.url);
    const pages = [
      { name: 'home, signed in', path: '/', headers: { cookie } },
      { name: 'profile', path: `/people/${toldPerson.handle}` },
      { name: 'sign-in', path: '/sign-in' },
      { name: 'settings, signed in', path: '/settings/profile', headers: { cookie } },
    ];
    const turns = await takeRounds(
      stage,
      'pages',
      pages.map(({ name, path, headers }) => ({
        name,
        question: { url: `${house.url}${path}`, headers, status: 200 },
        server: house.pid,
        database,
      })),
    );
    const goals = pages.map(({ name }) => lessThan(name, middleCpu(turns[name]), mostCpu, 'ms'));
    return {
      columns: [...raceColumns.slice(0, 8), 'CPU ms together', 'goal'],
      rows: pages.map(({ name }, at) => [
        ...raceCells(name, 'Walz', turns[name]),
        spread(turns[name].map(cpuOf), short),
        verdict(goals[at]),
      ]),
      goals,
      figures: turns,
    };
  },
};

function middleCpu(turns) {
  const values = turns.map(cpuOf);
  return values.includes(undefined) ? undefined : median(values);
}
