import { median, short, spread } from '../harness/figures.mjs';
import { lessThan, verdict } from '../harness/goals.mjs';
import { startHouse } from '../harness/house.mjs';

const mostSeconds = 5;

export default {
  title: 'Start',
  says: 'From `npm start`, without the build, to the first answer of `/health/ready`, on the embedded PostgreSQL: the first time on an empty data folder, with all towns to load, and every later time.',

  async measure(stage) {
    const firstStarts = Math.min(2, stage.options.rounds);
    const first = [];
    for (let at = 0; at < firstStarts; at += 1) {
      stage.say(`start: first start ${at + 1} of ${firstStarts}`);
      first.push(await startAndStop(stage.folder(`start ${at}`), stage));
    }
    const later = [];
    for (let at = 0; at < stage.options.rounds; at += 1) {
      stage.say(`start: later start ${at + 1} of ${stage.options.rounds}`);
      later.push(await startAndStop(stage.folder('start 0'), stage));
    }
    const goal = lessThan('later start', median(later.map(({ seconds }) => seconds)), mostSeconds, 's');
    return {
      columns: ['what', 'times', 'seconds', 'CPU seconds', 'seconds to end', 'goal'],
      rows: [cells('first start', first, ''), cells('later start', later, verdict(goal))],
      goals: [goal],
      figures: { first, later },
    };
  },
};

async function startAndStop(folder, stage) {
  const house = await startHouse({ WALZ_DATA: folder }, stage.keep);
  const began = performance.now();
  await house.stop();
  return {
    seconds: house.readyMs / 1000,
    cpuSeconds: house.readyCpuMs === undefined ? undefined : house.readyCpuMs / 1000,
    endSeconds: (performance.now() - began) / 1000,
  };
}

function cells(what, starts, goal) {
  const column = field =>
    spread(
      starts.map(start => start[field]),
      short,
    );
  return [what, String(starts.length), column('seconds'), column('cpuSeconds'), column('endSeconds'), goal];
}
