import pg from 'pg';

import type { Target } from './server-sentences.js';
import { DatabaseTrouble, trouble } from './trouble.js';

/** Reads a DATABASE_URL the way the driver will; a mistake in it becomes a sentence that shows none of its text. */
export function readDatabaseUrl(url: string): Target {
  const text = url.trim();
  if (/^["'`].*["'`]$/s.test(text)) throw trouble('url_in_quotes', {});
  const scheme = /^([a-z][\w.+:-]*):\/\//i.exec(text)?.[1];
  if (!scheme) throw trouble('url_unreadable', {});
  if (!/^postgres(ql)?$/i.test(scheme)) throw trouble('url_wrong_scheme', { scheme });
  if (isCutByPassword(text)) throw trouble('url_password_not_encoded', {});
  const target = targetOf(text);
  if (!URL.parse(text.replace('@/', '@localhost/'))?.pathname.slice(1))
    throw trouble('url_without_database', target);
  return target;
}

/** An unencoded `/`, `?` or `#` ends the part before the host too early: the `@` is then found behind it. */
function isCutByPassword(text: string): boolean {
  const [, authority = '', path = '', rest = ''] = /^[^/]*\/\/([^/?#]*)([^?#]*)(.*)$/s.exec(text) ?? [];
  const account = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : authority;
  const hasStrayAt = path.includes('@') || (rest.includes('@') && (rest.startsWith('#') || path.length < 2));
  return hasStrayAt || /%(?![0-9a-f]{2})/i.test(account);
}

function targetOf(text: string): Target {
  const { host, port, user, database } = understood(text);
  const place = host.startsWith('/')
    ? `${host}/.s.PGSQL.${port}`
    : `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { host, place, port: String(port), role: user ?? '', database: database ?? '' };
}

function understood(text: string): pg.Client {
  try {
    return new pg.Client({ connectionString: text });
  } catch (error) {
    throw misunderstanding(error as NodeJS.ErrnoException);
  }
}

function misunderstanding(error: NodeJS.ErrnoException): DatabaseTrouble {
  if (error instanceof URIError) return trouble('url_password_not_encoded', {});
  if (error.code === 'ERR_INVALID_URL') return trouble('url_unreadable', {});
  if (error.path) return trouble('certificate_file_missing', { file: error.path });
  return trouble('url_setting_wrong', { reason: error.message.split('. ')[0] ?? '' });
}

/** Takes the password out of a text, in both ways in which it may be written. */
export function withoutPassword(text: string, url: string): string {
  const written = /\/\/[^:/?#]*:(.*)@/s.exec(url)?.[1];
  const inSettings = [...url.matchAll(/[?&](?:ssl)?password=([^&#]*)/g)].map(([, value]) => value);
  const secrets = [written, ...inSettings].flatMap(secret => (secret ? [secret, decoded(secret)] : []));
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
