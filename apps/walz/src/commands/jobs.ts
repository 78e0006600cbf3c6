import { deadJobs, dropDeadJobs, retryDeadJobs } from '#platform';
import type { Command, CommandHouse } from './command.js';

type Print = CommandHouse['print'];

export const command: Command = {
  name: 'jobs',
  usage: '[retry <id>|all] [drop <id>]',
  says: 'Lists the tasks that used up their tries, gives them new ones, or forgets them.',
  async run({ database: { manager }, print }, args) {
    const [verb, which] = args;
    const jobs = await deadJobs(manager);
    const all = jobs.map(({ id }) => id);
    if (verb === undefined) return list(jobs, print);
    if (verb === 'retry' && which === 'all') {
      const ids = await retryDeadJobs(manager, all);
      print(`${ids.length} tried again.`);
      return 0;
    }
    if ((verb !== 'retry' && verb !== 'drop') || which === undefined) {
      print('npm run walz -- jobs, jobs retry <id>, jobs retry all, or jobs drop <id>');
      return 1;
    }
    if (!all.includes(which)) {
      print(`No task ${which} has used up its tries. npm run walz -- jobs lists those that have.`);
      return 1;
    }
    await (verb === 'retry' ? retryDeadJobs : dropDeadJobs)(manager, [which]);
    print(verb === 'retry' ? `${which} is tried again.` : `${which} is forgotten.`);
    return 0;
  },
};

function list(jobs: Awaited<ReturnType<typeof deadJobs>>, print: Print): number {
  if (jobs.length === 0) print('No task has used up its tries.');
  for (const { id, task, tries, lastError, lastTriedAt } of jobs) {
    print(`${id}  ${task}  ${tries} tries, the last at ${lastTriedAt.toString({ smallestUnit: 'minute' })}`);
    print(`    ${lastError.split('\n')[0] ?? ''}`);
  }
  return 0;
}
