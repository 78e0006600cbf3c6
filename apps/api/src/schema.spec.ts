import { buildSchema, findBreakingChanges } from 'graphql';
import { readFileSync } from 'node:fs';
import { printApiSchema } from './print-schema.js';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('the schema of the API', () => {
  it('is what the committed schema.graphql says (else: npm run documents)', async () => {
    expect(await printApiSchema()).toBe(read('schema.graphql'));
  });

  it('breaks nothing that was released (who means to, changes docs/api/released.graphql with it)', () => {
    const changes = findBreakingChanges(
      buildSchema(read('docs/api/released.graphql')),
      buildSchema(read('schema.graphql')),
    );
    expect(changes).toEqual([]);
  });
});
