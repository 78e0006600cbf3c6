import { timed } from '../harness/backend.mjs';
import { median, percentile, short, spread } from '../harness/figures.mjs';
import { atMost, isTrue, verdict } from '../harness/goals.mjs';
import { openAsker } from './ask.mjs';
import { randomFor } from './random.mjs';
import { numberOfId } from './rows.mjs';

const compared = 500;
const purpose = { forTrip: 101, forOffer: 102 };
/** Of a full scan in a large world one gets impatient. */
const askersAt = { s: 100, m: 60, l: 30 };
const clients = 8;
/** So often PostgreSQL plans a prepared statement anew, before it keeps to one plan. */
const plannedFor = 5;
const mostOfScan = { s: 1 / 7, m: 1 / 10, l: 1 / 10 };
const mostGrowth = 7;
const columns = [
  'world',
  'way',
  'CPU p50 ms',
  'CPU p99 ms',
  'p50 ms',
  `per second, ${clients} clients`,
  'ratio CPU p50',
  'like the oracle',
  'goal',
];

/** One direction of the match: the house's way against going through all, and both against what is true. */
export async function measureMatch(stage, which) {
  const { scale } = stage.options;
  const worlds = [await stage.world(scale)];
  // How the cost grows can only be told from two worlds in one run.
  if (scale === 'm') worlds.unshift(await stage.world('s'));
  const askers = await Promise.all(worlds.map(openAsker));
  try {
    const compares = [];
    for (const [at, world] of worlds.entries())
      compares.push(scale === 'l' ? undefined : await compare(stage, world, askers[at], which));
    const turns = await takeTurns(stage, worlds, askers, which);
    const rates = [];
    for (const world of worlds) rates.push(await throughput(stage, world, which));
    return report(stage, { worlds, compares, turns, rates, which });
  } finally {
    await Promise.all(askers.map(asker => asker.stop()));
  }
}

/** The same ids, scores, kilometres and weeks in the same order, for people drawn by the seed. */
async function compare(stage, { scale, world, oracle }, asker, which) {
  stage.say(`${which}, world ${scale}: comparing ${compared} with the oracle`);
  const known = oracle();
  const isTrip = which === 'forTrip';
  let [asked, same, found] = [0, 0, 0];
  for (const at of drawAskers(world, which, compared)) {
    const answered = await asker[which](at);
    const rows = answered.map(row => [
      numberOfId(isTrip ? row.offerId : row.tripId),
      row.score,
      row.km,
      row.best - asker.thisNumber,
    ]);
    const truth = known[which](at, rows.length + 1).slice(0, 20);
    const expected = truth.map(row => [row.at, row.score, row.km, row.best]);
    asked += 1;
    found += rows.length;
    if (JSON.stringify(rows) === JSON.stringify(expected)) same += 1;
    else
      stage.say(
        `${which} ${at}: ${JSON.stringify(rows.slice(0, 5))} is not ${JSON.stringify(expected.slice(0, 5))}`,
      );
  }
  return { asked, same, found };
}

export function drawAskers(world, which, count) {
  const random = randomFor(world.seed, purpose[which]);
  const most = which === 'forTrip' ? world.trips : world.offers;
  const drawn = new Set();
  while (drawn.size < count) {
    const at = random.whole(0, most - 1);
    if (which === 'forOffer' || !world.trip(at).isHidden) drawn.add(at);
  }
  return [...drawn];
}

/** For each world and asker the middle of several turns, in which both ways were asked one right after the other. */
async function takeTurns(stage, worlds, askers, which) {
  const { rounds } = stage.options;
  const turns = worlds.map(() => ({ ours: new Map(), scan: new Map() }));
  // The first round warms up: statements are planned, and pages come into memory.
  for (let round = -1; round < rounds; round += 1) {
    stage.say(`${which}: ${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}`);
    for (const [at, { scale, world }] of worlds.entries()) {
      for (const who of drawAskers(world, which, askersAt[scale])) {
        const asker = askers[at];
        const ways = [
          ['ours', () => asker[which](who)],
          ['scan', () => asker.scan[which](who)],
        ];
        if (round < 0) for (let time = 0; time < plannedFor; time += 1) await asker[which](who);
        for (const [name, ask] of round % 2 === 0 ? ways : ways.toReversed()) {
          const { cpu, wall } = await timed(asker.pid, ask);
          if (round < 0) continue;
          const list = turns[at][name].get(who) ?? [];
          turns[at][name].set(who, [...list, { cpu, wall }]);
        }
      }
    }
  }
  return turns;
}

/** How much several get through at once, each on a connection of its own. */
async function throughput(stage, world, which) {
  stage.say(`${which}, world ${world.scale}: ${clients} clients`);
  const askers = await Promise.all(Array.from({ length: clients }, () => openAsker(world)));
  const who = drawAskers(world.world, which, askersAt[world.scale]);
  const until = { at: 0 };
  const run = async (asker, offset) => {
    let asked = 0;
    for (let next = offset; performance.now() < until.at; next += 1, asked += 1)
      await asker[which](who[next % who.length]);
    return asked;
  };
  try {
    await Promise.all(
      askers.map(async (asker, nth) => {
        for (const at of who.slice(0, 12)) await asker[which](who[(at + nth) % who.length]);
      }),
    );
    const began = performance.now();
    until.at = began + stage.options.seconds * 2000;
    const asked = await Promise.all(askers.map((asker, nth) => run(asker, nth * 7)));
    return (asked.reduce((sum, one) => sum + one, 0) / (performance.now() - began)) * 1000;
  } finally {
    await Promise.all(askers.map(asker => asker.stop()));
  }
}

function report(stage, { worlds, compares, turns, rates, which }) {
  const goals = [];
  const rows = [];
  const figures = [];
  const p50 = [];
  for (const [at, { scale, sha256 }] of worlds.entries()) {
    const of = (name, field) =>
      [...turns[at][name].values()].map(list => middle(list.map(turn => turn[field])));
    const [cpu, scan] = [of('ours', 'cpu'), of('scan', 'cpu')];
    p50[at] = cpu.includes(undefined) ? undefined : percentile(cpu, 0.5);
    const ratios = ratiosOf(turns[at]);
    const goal = atMost(
      `${which} ${scale}, CPU beside a full scan`,
      ratios && median(ratios),
      mostOfScan[scale],
    );
    const alike = compares[at];
    const same = isTrue(`${which} ${scale}, like the oracle`, alike && alike.same === alike.asked);
    const wall = of('ours', 'wall');
    goals.push(goal, ...(alike ? [same] : []));
    rows.push(
      [
        scale,
        'by index',
        show(cpu, 0.5),
        show(cpu, 0.99),
        show(wall, 0.5),
        short(rates[at]),
        ratios ? spread(ratios) : '–',
        alike ? `${alike.same} of ${alike.asked}` : '–',
        verdict(goal),
      ],
      ['', 'full scan', show(scan, 0.5), show(scan, 0.99), show(of('scan', 'wall'), 0.5), '–', '1', '', ''],
    );
    figures.push({ scale, sha256, cpu, scan, wall, ratios, alike, perSecond: rates[at] });
  }
  if (worlds.length === 2) {
    const growth = p50.includes(undefined) ? undefined : p50[1] / p50[0];
    const goal = atMost(`${which}, growth from s to m`, growth, mostGrowth);
    goals.push(goal);
    rows.push([
      's → m',
      'growth for ten times as much',
      growth === undefined ? '–' : `${short(growth)} ×`,
      '',
      '',
      '',
      '',
      '',
      verdict(goal),
    ]);
  }
  const notes = worlds.map(
    ({ scale, world, sha256, size, loadSeconds }) =>
      `World ${scale}: ${world.offers.toLocaleString('en')} offers, ${world.trips.toLocaleString('en')} trips, seed ${world.seed}, sha256 \`${sha256}\`; loaded and derived in ${short(loadSeconds)} s; ${size}.`,
  );
  return { columns, rows, goals, figures, notes };
}

const middle = numbers => (numbers.includes(undefined) ? undefined : median(numbers));
const show = (numbers, share) => (numbers.includes(undefined) ? '–' : short(percentile(numbers, share)));

/** Of each round by itself, so that a slow minute meets both. */
function ratiosOf({ ours, scan }) {
  const lists = [...ours.values()];
  if (lists.some(list => list.some(({ cpu }) => cpu === undefined))) return undefined;
  const inRound = (way, round) =>
    percentile(
      [...way.values()].map(list => list[round].cpu),
      0.5,
    );
  return lists[0].map((_, round) => inRound(ours, round) / inRound(scan, round));
}
