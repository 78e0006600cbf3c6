import { readFileSync } from 'node:fs';

/** Processor time in ms of the one backend behind a connection, to the nanosecond; undefined where there is no /proc. */
export function backendCpu(pid) {
  if (process.platform !== 'linux') return undefined;
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** What one question takes: processor time of the backend, and time on the clock. */
export async function timed(pid, ask) {
  const [cpu, clock] = [backendCpu(pid), performance.now()];
  const answer = await ask();
  const wall = performance.now() - clock;
  return { answer, wall, cpu: cpu === undefined ? undefined : backendCpu(pid) - cpu };
}
