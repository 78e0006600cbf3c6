/** One embedded PostgreSQL for the whole run, and a template database that every test file clones. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { unpackBrowser } from './browser.mjs';

export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import('../../dist/libs/platform/src/index.js');
  const { loadGazetteer, loadSkills, migrate } = await import('../../dist/libs/ledger/src/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'walz test '));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: () => {},
    forTests: true,
    // Ten whole houses at once are one of the stories.
    settings: { max_connections: '150' },
  });
  globalThis.walzTestServer = { postgres, dataDir };

  const template = new URL(postgres.url);
  template.pathname = '/template_walz';
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database template_walz');
  await admin.end();
  await migrate(template.href);
  const client = new pg.Client({ connectionString: template.href });
  await client.connect();
  await loadGazetteer(client, () => {}, { minPopulation: 50_000 });
  await loadSkills(client, () => {});
  await client.query('vacuum analyze');
  await client.end();

  process.env.WALZ_TEST_FOLDER = dataDir;
  process.env.WALZ_TEST_BROWSER = unpackBrowser(dirname(dirname(import.meta.dirname)));
  process.env.WALZ_TEST_SERVER = postgres.url;
  process.env.WALZ_TEST_TEMPLATE = 'template_walz';
}
