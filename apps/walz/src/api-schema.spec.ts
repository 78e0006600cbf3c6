import { readFileSync } from 'node:fs';
import { printApiSchema } from '../../api/src/index.js';

it('schema.graphql is what the API really offers (else: npm run documents)', async () => {
  const committed = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
  expect(await printApiSchema()).toBe(committed);
});
