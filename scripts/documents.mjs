/** `npm run documents`: writes anew what is committed but written by a program; a test finds each that is old. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build, compileAnyway } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// What pages ask for may not fit the schema of before: it is this program that writes the new one.
compileAnyway();
const { startEmbeddedPostgres } = await import('../dist/libs/platform/src/index.js');
const { dumpSchema, migrate } = await import('../dist/libs/ledger/src/index.js');
const { printApiSchema, refusalTable } = await import('../dist/apps/api/src/index.js');
const { settingsTable } = await import('../dist/apps/walz/src/settings-table.js');

function write(file, text) {
  writeFileSync(join(root, file), text);
  console.log(`Wrote ${file}`);
}

const dataDir = mkdtempSync(join(tmpdir(), 'walz-documents-'));
const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, forTests: true });
try {
  await migrate(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  write('libs/ledger/schema.sql', await dumpSchema(client));
  await client.end();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

write('schema.graphql', await printApiSchema());
write('docs/errors.md', refusalTable());
const readme = readFileSync(join(root, 'README.md'), 'utf8');
write(
  'README.md',
  readme.replace(
    /(<!-- settings -->\n)[\s\S]*(<!-- \/settings -->)/,
    (_, begin, end) => begin + settingsTable() + end,
  ),
);
const { status } = spawnSync(join(root, 'node_modules/.bin/gql.tada'), ['generate-output'], {
  cwd: root,
  stdio: 'inherit',
});
// What was compiled anyway is no build: the next test or start would find it unfinished.
if (status === 0) await build({ say: line => console.log(line) });
process.exit(status ?? 1);
