import { setTimeout as pause } from 'node:timers/promises';
import { short } from '../harness/figures.mjs';
import { lessThan, verdict } from '../harness/goals.mjs';
import { memoryOf } from '../harness/memory.mjs';

const idleSeconds = 10;
const mostMegabytes = 350;

export default {
  title: 'Idle memory',
  says: `The one process that is API, site and worker, ${idleSeconds} s after its start, without PostgreSQL; RSS counts all of it, PSS shares with other processes what they hold together.`,

  async measure(stage) {
    const house = await stage.anotherHouse();
    stage.say(`memory: ${idleSeconds} s of rest`);
    await pause(idleSeconds * 1000);
    const { rss, pss } = memoryOf(house.pid);
    await house.stop();
    const goal = lessThan('idle memory', rss, mostMegabytes, 'MB');
    return {
      columns: ['what', 'RSS MB', 'PSS MB', 'goal'],
      rows: [['the whole house, idle', short(rss), short(pss), verdict(goal)]],
      goals: [goal],
      figures: { rss, pss },
    };
  },
};
