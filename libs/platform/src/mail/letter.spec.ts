import { isMailAddress, messageIdOf, oneLine } from './letter.js';

describe('a letter', () => {
  it.each(['ada@example.org', "o'brien+walz@mail.example.co", 'jörg@exämple.de', 'a..b@localhost'])(
    'goes to %s',
    address => expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org\nBcc: eve@example.org',
    'ada@example.org,eve@example.org',
    'ada@example.org>\r\nRCPT TO:<eve@example.org',
    'Ada <ada@example.org>',
    'ada@example.org eve@example.org',
    '"ada@example.org"',
    'ada\u0000@example.org',
    'ada',
    '@example.org',
    'ada@',
    `${'a'.repeat(250)}@example.org`,
    '',
  ])('does not go to %j', address => expect(isMailAddress(address)).toBe(false));

  it('has a subject of one line, whatever a person calls herself', () => {
    expect(oneLine('Welcome, Ada\r\nBcc: eve@example.org\r\n\r\n<h1>')).toBe(
      'Welcome, Ada Bcc: eve@example.org <h1>',
    );
    expect(oneLine('a\u0000b\u2028c\u202Ed\tе')).toBe('a b c d е');
    expect(oneLine('x'.repeat(500))).toHaveLength(200);
    expect(oneLine('Familie 👩‍👩‍👧 Ångström')).toBe('Familie 👩‍👩‍👧 Ångström');
  });

  it('has one id for one key', () => {
    expect(messageIdOf('welcome:1', 'mail.example')).toBe(messageIdOf('welcome:1', 'mail.example'));
    expect(messageIdOf('welcome:1', 'mail.example')).not.toBe(messageIdOf('welcome:2', 'mail.example'));
    expect(messageIdOf('welcome:1\r\n>', 'mail.example')).toMatch(/^<[0-9a-f]{40}@mail\.example>$/);
  });
});
