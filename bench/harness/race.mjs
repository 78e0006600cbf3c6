import { median, short, spread } from './figures.mjs';
import { atLeast, verdict } from './goals.mjs';
import { takeRounds } from './rounds.mjs';

export const raceColumns = [
  'what',
  'server',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'database CPU ms',
  'bytes',
  'ratio requests/s',
  'ratio CPU',
  'goal',
];

/** Walz against a reference that does the least one could: two rows of a table, a goal, and all turns. */
export async function race(stage, { what, walz, reference, connections, bound }) {
  const turns = await takeRounds(stage, what, [named(walz, 'Walz'), named(reference, 'Fastify')], {
    connections,
  });
  const ours = turns['Walz'];
  const theirs = turns['Fastify'];
  const ratios = ours.map((turn, round) => turn.perSecond / theirs[round].perSecond);
  const cpuRatios = ours.map((turn, round) => over(cpuOf(turn), cpuOf(theirs[round])));
  const goal = bound === undefined ? undefined : atLeast(what, median(ratios), bound);
  return {
    rows: [
      [...raceCells(what, 'Walz', ours), spread(ratios), spread(cpuRatios), goal ? verdict(goal) : ''],
      [...raceCells('', 'bare Fastify', theirs), '1', '1', ''],
    ],
    goals: goal ? [goal] : [],
    figures: { what, connections, turns, ratios, cpuRatios },
  };
}

const over = (ours, theirs) => (ours === undefined || theirs === undefined ? undefined : ours / theirs);
const named = (contender, name) => ({ ...contender, name });

/** The cells of one server in one race. */
export function raceCells(what, server, turns) {
  const middle = field => {
    const values = turns.map(turn => turn[field]);
    return values.includes(undefined) ? '–' : short(median(values));
  };
  return [
    what,
    server,
    spread(turns.map(turn => turn.perSecond)),
    middle('p50'),
    middle('p99'),
    middle('serverCpu'),
    middle('databaseCpu'),
    middle('bytes'),
  ];
}

/** Processor time of one request, with what the database spent on it. */
export function cpuOf({ serverCpu, databaseCpu = 0 }) {
  return serverCpu === undefined ? undefined : serverCpu + databaseCpu;
}

/** A generator that has no time left slows the fastest server most, and so flatters the ratio of the other. */
export function notesOn(races) {
  const busy = races.filter(({ figures }) => median(figures.turns['Fastify'].map(turn => turn.busy)) > 0.8);
  if (busy.length === 0) return [];
  const names = busy.map(({ figures }) => figures.what).join('; ');
  return [
    `Against bare Fastify the load generator had hardly any time left (${names}): there the ratio of requests is flattered, and that of CPU is the fairer one.`,
  ];
}
