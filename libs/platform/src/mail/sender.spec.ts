import { ConfigurationTrouble } from '../env.js';
import { domainOf, senderOf } from './sender.js';

const problemOf = (wish: () => unknown): string => {
  try {
    wish();
  } catch (error) {
    if (error instanceof ConfigurationTrouble) return error.problems.join(' ');
    throw error;
  }
  return 'none';
};

describe('the sender of all mail', () => {
  it('is the account of the mail server, because a relay refuses anybody else', () => {
    const sender = senderOf({
      WALZ_SMTP_URL: 'smtps://walz%40mail.example:s%C3%A4cret@mail.example',
      WALZ_MAIL_FROM: undefined,
    });
    expect(sender).toEqual({ name: 'Walz', address: 'walz@mail.example' });
  });

  it.each([
    ['hello@walz.example', 'Walz', 'hello@walz.example'],
    ['Walz Köln <hello@walz.example>', 'Walz Köln', 'hello@walz.example'],
    ['"Walz, Köln" <hello@walz.example>', 'Walz, Köln', 'hello@walz.example'],
    ['<hello@walz.example>', 'Walz', 'hello@walz.example'],
  ])('is what WALZ_MAIL_FROM=%s says', (from, name, address) => {
    expect(senderOf({ WALZ_SMTP_URL: 'smtp://apikey:secret@mail.example', WALZ_MAIL_FROM: from })).toEqual({
      name,
      address,
    });
  });

  it.each(['smtp://apikey:secret@mail.example', 'smtp://mail.example:25'])(
    'is missing where %s has no address in it',
    url => {
      expect(problemOf(() => senderOf({ WALZ_SMTP_URL: url, WALZ_MAIL_FROM: undefined }))).toMatch(
        /^WALZ_MAIL_FROM: is needed/,
      );
    },
  );

  it.each([
    'walz',
    'Walz <walz>',
    'walz@mail.example, eve@mail.example',
    'Walz <walz@mail.example>\r\nBcc: eve@mail.example',
    'Walz <walz@mail.example\r\nBcc: eve@mail.example>',
  ])('is not %j', from => {
    expect(problemOf(() => senderOf({ WALZ_SMTP_URL: undefined, WALZ_MAIL_FROM: from }))).toMatch(
      /^WALZ_MAIL_FROM: must be/,
    );
  });

  it('has a name of one line', () => {
    expect(
      senderOf({ WALZ_SMTP_URL: undefined, WALZ_MAIL_FROM: 'Walz\r\nBcc: eve <walz@mail.example>' }).name,
    ).toBe('Walz Bcc: eve');
  });

  it('lends its domain to the ids of its mails', () => {
    expect(domainOf({ name: 'Walz', address: 'walz@exämple.de' })).toBe('xn--exmple-cua.de');
  });
});
