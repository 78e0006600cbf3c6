/** The load generator; it is told what to ask over IPC, and tells what came back. */
import autocannon from 'autocannon';
import { percentile } from './figures.mjs';

process.on('disconnect', () => process.exit());
process.on('message', async question => process.send(await press(question)));

async function press({ url, method = 'GET', headers = {}, body, bodies, status, connections, seconds }) {
  const times = [];
  let [bytes, wrong, lastAt] = [0, 0, 0];
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  // Its own clock ticks every second; a short one lets a turn end on time.
  // Several bodies are asked in turn.
  const requests = bodies?.map(one => ({ method, headers, body: one }));
  const run = autocannon({
    ...(requests ? { url, requests } : { url, method, headers, body }),
    connections,
    duration: seconds,
    sampleInt: 50,
  });
  void run.on('response', (_client, answered, size, ms) => {
    times.push(ms);
    bytes += size;
    if (answered !== status) wrong += 1;
    lastAt = performance.now();
  });
  const { errors, timeouts } = await run;
  const lasted = lastAt - began;
  const cpu = process.cpuUsage(cpuBefore);
  return {
    requests: times.length,
    wrong: wrong + errors + timeouts,
    perSecond: (times.length / lasted) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: bytes / times.length,
    /** Near 1 the generator, and not the server, sets the pace. */
    busy: (cpu.user + cpu.system) / 1000 / lasted,
  };
}
