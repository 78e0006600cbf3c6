import { handleOfEmail } from './person.js';
import { addressOfLink, linkEnds } from './mailed-link.js';
import { isJustOpened } from './session.js';

const at = Temporal.Instant.from('2027-04-05T08:00:00Z');

describe('a handle for an address', () => {
  it.each([
    ['ada@example.org', 'ada'],
    ['Ada.Lovelace+walz@example.org', 'ada-lovelace-walz'],
    ['jörg.müller@example.org', 'jorg-muller'],
    ['42@example.org', 'keeper'],
    ['admin@example.org', 'keeper'],
    ['山田@example.org', 'keeper'],
    [`${'x'.repeat(60)}@example.org`, 'x'.repeat(26)],
    ['-a-@example.org', 'keeper'],
  ])('%s is @%s', (email, handle) => expect(handleOfEmail(email)).toBe(handle));
});

describe('a link', () => {
  it('ends the sooner, the more it opens', () => {
    const [entry, reset, proof] = (['sign_in', 'reset', 'verify'] as const).map(purpose =>
      linkEnds(purpose, at),
    );
    expect(Temporal.Instant.compare(entry!, reset!)).toBe(-1);
    expect(Temporal.Instant.compare(reset!, proof!)).toBe(-1);
  });

  it('leads to the page of its kind', () => {
    expect(addressOfLink('https://walz.example', 'sign_in', 'abc')).toBe(
      'https://walz.example/sign-in/link?secret=abc',
    );
    expect(addressOfLink('https://walz.example', 'change', 'abc')).toBe(
      'https://walz.example/verify?secret=abc',
    );
  });
});

it('a sign-in is fresh for a quarter of an hour', () => {
  expect(isJustOpened(at, at.add({ seconds: 899 }))).toBe(true);
  expect(isJustOpened(at, at.add({ seconds: 900 }))).toBe(false);
});
