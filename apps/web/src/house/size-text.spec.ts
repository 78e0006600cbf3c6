import { sizeInWords } from './size-text.js';

it.each([
  [0, '1 kB', '1 kB'],
  [1_499, '1 kB', '1 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1.0 MB', '1,0 MB'],
  [12_340_000, '12.3 MB', '12,3 MB'],
])('%i bytes are %s, auf Deutsch %s', (bytes, en, de) => {
  expect([sizeInWords(bytes, 'en'), sizeInWords(bytes, 'de')]).toEqual([en, de]);
});
