import fc from 'fast-check';

import { readDatabaseUrl } from './database-url.js';
import { explainDatabaseTrouble } from './explain.js';
import { DatabaseTrouble } from './trouble.js';

function mistakeIn(url: string): string {
  try {
    readDatabaseUrl(url);
    return 'none';
  } catch (error) {
    return (error as DatabaseTrouble).code;
  }
}

describe('reading DATABASE_URL', () => {
  it('knows where a good address points', () => {
    const target = readDatabaseUrl('postgres://ada:s%40fe@db.example:6543/walz?application_name=a@b');
    expect(target).toEqual({
      host: 'db.example',
      port: '6543',
      place: 'db.example:6543',
      role: 'ada',
      database: 'walz',
    });
    expect(readDatabaseUrl('postgresql://ada@[::1]/walz').place).toBe('[::1]:5432');
    expect(readDatabaseUrl('postgres://ada@%2Frun%2Fpg/walz').place).toBe('/run/pg/.s.PGSQL.5432');
    expect(readDatabaseUrl('postgres://ada:pw@/walz?host=/run/pg').place).toBe('/run/pg/.s.PGSQL.5432');
  });

  it.each([
    ['', 'url_unreadable'],
    ['walz', 'url_unreadable'],
    ['localhost:5432/walz', 'url_unreadable'],
    ['host=localhost dbname=walz', 'url_unreadable'],
    ['postgres://ada:pw@host:port/walz', 'url_unreadable'],
    ['postgres://ada:pw@host:99999/walz', 'url_unreadable'],
    ['"postgres://ada:pw@host/walz"', 'url_in_quotes'],
    ['mysql://ada:pw@host/walz', 'url_wrong_scheme'],
    ['https://host/walz', 'url_wrong_scheme'],
    ['jdbc:postgresql://host/walz', 'url_wrong_scheme'],
    ['postgres://ada:pw@host', 'url_without_database'],
    ['postgres://ada:pw@host:5432/', 'url_without_database'],
    ['postgres://ada:pw@host/?sslmode=disable', 'url_without_database'],
    ['postgres://ada:p/w@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:12/34@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:p#w@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:12#34@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:p?w@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:p@x/w@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:100%@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:%ff@host/walz', 'url_password_not_encoded'],
    ['postgres://ada:pw@host/walz?sslrootcert=/nowhere/ca.pem', 'certificate_file_missing'],
    ['postgres://ada:pw@host/walz?uselibpqcompat=true&sslmode=verify-ca', 'url_setting_wrong'],
  ])('says what is wrong with %j', (url, code) => {
    expect(mistakeIn(url)).toBe(code);
  });

  it('never shows the password, however it is written and whatever the server says', () => {
    const secret = fc.string({ minLength: 1, maxLength: 12 }).map(text => `S3cr3t${text}7resceS`);
    const written = fc
      .tuple(secret, fc.boolean())
      .map(([text, isEncoded]) => (isEncoded ? encodeURIComponent(text) : text));
    const failures = fc.constantFrom('28P01', '28000', 'ENOTFOUND', '08P01', 'XX000', '53300');
    fc.assert(
      fc.property(written, failures, (password, code) => {
        const url = `postgres://ada:${password}@host:5432/walz`;
        const error = Object.assign(new Error(`cannot use ${url} with ${password}`), { code });
        const found = explainDatabaseTrouble(error, url);
        const shown = `${JSON.stringify(found)} ${found.stack} ${found.message}`;
        expect(shown).not.toMatch(/S3cr3t|7resceS/);
      }),
    );
  });
});

describe('explaining an error', () => {
  const url = 'postgres://ada:pw@host/walz';

  it('looks into what the ORM wraps and into the attempts at each address of a host', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED' });
    expect(explainDatabaseTrouble(new AggregateError([refused]), url).code).toBe('connection_refused');
    expect(explainDatabaseTrouble({ message: 'QueryFailedError', driverError: refused }, url).code).toBe(
      'connection_refused',
    );
  });

  it('knows what may pass by waiting and what will not', () => {
    expect(
      explainDatabaseTrouble({ code: '57P03', message: 'the database system is starting up' }, url).mayPass,
    ).toBe(true);
    expect(explainDatabaseTrouble({ code: '28P01', message: '' }, url).mayPass).toBe(false);
  });

  it('repeats what it does not know', () => {
    expect(explainDatabaseTrouble(new Error('the moon is full'), url).sentence).toBe(
      'PostgreSQL at host:5432 cannot be used: the moon is full.',
    );
  });
});
