import { Refusal } from '#kernel';
import { commonPasswords, parseNewPassword, type CommonPasswords } from './listed-passwords.js';

const ada = { name: 'Ada Lovelace', handle: 'ada-l', email: 'ada.king@example.org' };

describe('a new password', () => {
  let common: CommonPasswords;
  beforeAll(async () => {
    common = await commonPasswords();
  });
  const codeOf = (password: string): string => {
    try {
      return parseNewPassword(password, ada, common) === password.normalize('NFC') ? 'granted' : 'changed';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };

  it('is not one of those that leaked most, in whatever case', () => {
    expect(common.size).toBeGreaterThan(1_000);
    for (const password of [
      '1234567890',
      'qwertyuiop',
      'Qwertyuiop',
      'PASSWORD123'.slice(0, 11),
      'basketball',
    ])
      expect([password, codeOf(password)]).toEqual([password, 'password_breached']);
  });

  it.each([
    'lovelace-1815',
    'AdaLovelace!',
    'ada.king@example.org',
    'walzwalzwalz',
    'ada 2027 walz',
    '20270405 0815',
    'abababababab',
  ])('is not merely a name of hers, or signs that anybody thinks of first: %j', password => {
    expect(codeOf(password)).toBe('password_breached');
  });

  it.each([
    'lovelace built engines',
    'the long way of ada',
    'many good miles',
    'Über die Brücke, dann links',
    '山川草木花鳥風月雪',
    '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵',
    'correct horse',
  ])('may be a sentence in any script: %j', password => {
    expect(codeOf(password)).toBe([...password].length < 10 ? 'password_too_short' : 'granted');
  });
});
