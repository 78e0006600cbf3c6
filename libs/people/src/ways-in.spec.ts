import { Refusal } from '#kernel';
import { countWays, withoutIdentity, withoutPasskey, type WaysIn } from './ways-in.js';

const [guild, github] = ['https://guild.example/', 'https://github.com/login/oauth'];
const none: WaysIn = {
  hasPassword: false,
  isReachedByMail: false,
  passkeys: 0,
  identities: [],
  openIssuers: [guild, github],
};

describe('the ways in', () => {
  it('are a password, a proved address that mail reaches, each passkey and each account elsewhere', () => {
    expect(countWays(none)).toBe(0);
    expect(countWays({ ...none, hasPassword: true })).toBe(1);
    expect(countWays({ ...none, isReachedByMail: true })).toBe(1);
    const all = {
      ...none,
      hasPassword: true,
      isReachedByMail: true,
      passkeys: 2,
      identities: [guild, github],
    };
    expect(countWays(all)).toBe(6);
  });

  it('count no account at a provider that is asked no more', () => {
    expect(countWays({ ...none, identities: [guild, 'https://gone.example/'] })).toBe(1);
    expect(countWays({ ...none, identities: [guild], openIssuers: [] })).toBe(0);
  });

  it.each([
    ['a password', { hasPassword: true }],
    ['a proved address', { isReachedByMail: true }],
    ['a passkey', { passkeys: 1 }],
    ['another account', { identities: [guild, github] }],
  ])('leave %s, so that an account can go', (_, left) => {
    const ways = { ...none, identities: [guild], ...left };
    expect(withoutIdentity(ways, guild).identities).not.toContain(guild);
  });

  it('never lose the last one', () => {
    const last = { ...none, identities: [guild, 'https://gone.example/'] };
    expect(() => withoutIdentity(last, guild)).toThrow(Refusal);
    expect(() => withoutIdentity(last, guild)).toThrow('last_way_in');
    expect(() => withoutPasskey({ ...none, passkeys: 1 })).toThrow('last_way_in');
    expect(withoutPasskey({ ...none, passkeys: 2 }).passkeys).toBe(1);
  });

  it('let go of what opens nothing, even where nothing else does', () => {
    const closed = { ...none, identities: ['https://gone.example/'] };
    expect(countWays(withoutIdentity(closed, 'https://gone.example/'))).toBe(0);
    const besides = { ...none, identities: ['https://gone.example/', guild] };
    expect(countWays(withoutIdentity(besides, 'https://gone.example/'))).toBe(1);
  });
});
