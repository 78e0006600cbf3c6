/** Texts that have broken something somewhere. */
export const nastyTexts = [
  '', ' ', '\0', 'a\0b', '\ud800', '\udfff\ud800', '\ufeff', '\u202e', 'ﷺ'.repeat(300), '%00', '%', '_', '\\', '\\u0000', "'", "';--", '"', '$1', '$$', '{}',
  '__proto__', 'constructor', 'toString', 'null', 'NaN', 'Infinity', '-0', '1e309', '0x10', '99999999999999999999', '2027-W14', '2027-W54', '0000-W01',
  '9999-W52', '99999-W01', '-001-W01', '2027-W14\0', '../../etc/passwd', '🏃‍♀️', 'İstanbul', 'ß', '𝕏', 'x'.repeat(5_000), 'ä'.repeat(5_000), '(((((', '\n', '\r\n',
];

/** What stands in a cursor behind the name of its list. */
export const nastyPositions = [
  '', '1', '-1', '0', '1.5', '1e309', 'NaN', 'x', '999999999999', '2027-W14 x', '2027-W14 0000\0',
  '2027-W99 00000000-0000-0000-0000-000000000000', '2027-W14 ffffffff-ffff-ffff-ffff-ffffffffffff',
];

export const nastyIds = [
  'Place:1', 'Place:0', 'Place:-1', 'Place:999999999', 'Place:99999999999', 'Place:2147483648', 'Person:1', 'Place:', ':', 'place:1', 'Place:1e3',
];

export const nastyValues: readonly unknown[] = [
  null, true, 0, -1, 1, 50, 51, 1e308, -1e308, 2 ** 31, 2 ** 53, 1.5, [], [[]], {}, { toString: 1 }, { constructor: null }, ['a'], [null],
];

export const letters = [
  '{', '}', '(', ')', '[', ']', '$', '@', '"', '"""', '\\', '!', ':', '#', '...', '\0', '\ud800', '|', '&', '99999999999999999999', '1e999', ' on ', 'null',
  'fragment', '@skip(if: 1)', '🏃',
];

export const nastyBodies = [
  '', 'null', 'true', '0', '""', '[]', '{}', '[null]', '{"query":null}', '{"query":{}}', '{"query":[]}', '{"query":""}', '{"query":"{thisWeek}","variables":[]}',
  '{"query":"{thisWeek}","variables":"{}"}', '{"query":"{thisWeek}","operationName":{}}', '{"query":"{thisWeek}","extensions":[]}',
  '{"query":"{thisWeek}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', '{"extensions":{"persistedQuery":null}}',
  '{"__proto__":{"query":"{thisWeek}"}}', '{"query":"{thisWeek}","variables":{"__proto__":{"x":1}}}', '{"constructor":{"prototype":{"query":"x"}}}',
  '\ufeff{"query":"{thisWeek}"}', '{"query":"{thisWeek}"}\0', '{"query":"\\ud800"}', '{"query":"{thisWeek}","query":"{me{name}}"}',
];

export const nastyHeaders = {
  'content-type': [
    'application/json', 'application/json; charset=utf-16', 'application/json; charset=', 'application/json;', 'application/graphql', 'text/plain',
    'multipart/form-data', 'application/x-www-form-urlencoded', '/', ';', 'application/json, text/plain', 'x'.repeat(500),
  ],
  accept: ['*/*', 'application/json', 'application/graphql-response+json', ';q=', 'application/json;q=x', '*/*;q=0', ',,,', 'text/html;q=0', 'a'.repeat(2_000)],
  'accept-language': ['de', 'de;q=x', ';;;', 'en-'.repeat(300), ','.repeat(500)],
  cookie: ['walz=x', 'walz=', '=', ';;', 'walz=%00', `walz=${'x'.repeat(3_000)}`, 'language=xx; walz="; walz='],
};
