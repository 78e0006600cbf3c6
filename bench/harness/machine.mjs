import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem, type as system, release } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { root } from './root.mjs';

export function loadAverage() {
  return loadavg()
    .map(load => load.toFixed(2))
    .join(' ');
}

/** What the figures were measured on and of; the database is asked only if a case needed one. */
export async function describeMachine({ databaseUrl, began, loadAtStart, options }) {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return {
    date: began.toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    commit: commit(),
    command: commandOf(options),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${gigabytes} GB, ${system()} ${release()}`,
    'load average': `${loadAtStart} at the start, ${loadAverage()} at the end`,
    versions: [
      `Node ${process.versions.node}`,
      ...(databaseUrl ? [`PostgreSQL ${await postgresVersion(databaseUrl)}`] : []),
      `Fastify ${versionOf('fastify')}`,
      `autocannon ${versionOf('autocannon')}`,
    ].join(', '),
  };
}

function commandOf({ cases, isWhole, scale, rounds, seconds }) {
  const which = `${isWhole ? '' : `--only ${cases.join(',')} `}${scale === 's' ? '' : `--scale ${scale} `}`;
  return `npm run bench -- ${which}--rounds ${rounds} --seconds ${seconds}`;
}

function commit() {
  const name = git('rev-parse', '--short', 'HEAD');
  if (name === '') return 'not in a git checkout';
  const changes = git('status', '--porcelain', '--', '.', ':!docs/benchmarks.md');
  return changes === '' ? name : `${name} with changes on top`;
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

async function postgresVersion(connectionString) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query('show server_version');
    return rows[0].server_version;
  } finally {
    await client.end();
  }
}
