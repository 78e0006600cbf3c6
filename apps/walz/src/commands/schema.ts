import { dumpSchema } from '#ledger';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { printApiSchema } from '../../../api/src/index.js';
import type { Command } from './command.js';

export const command: Command = {
  name: 'schema',
  usage: 'schema',
  says: 'Writes schema.graphql and libs/ledger/schema.sql anew, for a developer who changed them.',
  async run({ databaseUrl, print }) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const dumps = { 'libs/ledger/schema.sql': await dumpSchema(client), 'schema.graphql': await printApiSchema() };
    await client.end();
    for (const [file, text] of Object.entries(dumps)) {
      await writeFile(join(process.cwd(), file), text);
      print(`Wrote ${file}.`);
    }
    return 0;
  },
};
