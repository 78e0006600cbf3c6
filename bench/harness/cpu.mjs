import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time for programs in hundredths of a second, on every machine that Node runs on. */
const msPerTick = 10;

/** Processor time in ms that a process and all that it started have used so far; undefined where there is no /proc. */
export function cpuOfTree(root) {
  if (process.platform !== 'linux') return undefined;
  const processes = readProcesses();
  const childrenOf = Map.groupBy(processes.values(), ({ parent }) => parent);
  const waiting = [processes.get(root)].filter(Boolean);
  let ticks = 0;
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    ticks += one.ticks;
    waiting.push(...(childrenOf.get(one.pid) ?? []));
  }
  return ticks * msPerTick;
}

function readProcesses() {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return new Map(pids.flatMap(pid => readStat(pid) ?? []).map(stat => [stat.pid, stat]));
}

/** A process may end while it is looked at; its time is then in its parent's account of ended children. */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks }];
  } catch {
    return undefined;
  }
}
