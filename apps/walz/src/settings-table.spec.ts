import { readFileSync } from 'node:fs';
import { settingsTable } from './settings-table.js';

it('the settings in the README are the settings there are (else: npm run documents)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(
    `<!-- settings -->\n${settingsTable()}<!-- /settings -->`,
  );
});
