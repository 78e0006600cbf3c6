import { buildSchema, findBreakingChanges } from 'graphql';
import { readFileSync } from 'node:fs';
import { printApiSchema } from './print-schema.js';

it('the schema breaks nothing that was released (who means to, changes docs/api/released.graphql with it)', async () => {
  const released = buildSchema(readFileSync('docs/api/released.graphql', 'utf8'));
  expect(findBreakingChanges(released, buildSchema(await printApiSchema()))).toEqual([]);
});
