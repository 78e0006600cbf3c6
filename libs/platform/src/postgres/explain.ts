import { readDatabaseUrl, withoutPassword } from './database-url.js';
import type { Target } from './server-sentences.js';
import { DatabaseTrouble, trouble } from './trouble.js';

type Failure = { readonly code: string; readonly message: string };
type Explanation = (target: Target, failure: Failure) => DatabaseTrouble;

/** What the network and the encryption below PostgreSQL say, by their codes. */
const byNetwork: readonly (readonly [codes: RegExp, explanation: Explanation])[] = [
  [/^(ENOTFOUND|EAI_\w+)$/, target => trouble('host_not_found', target)],
  [/^ECONNREFUSED$/, target => trouble('connection_refused', target)],
  [/^ETIMEDOUT$/, target => trouble('connect_timeout', target)],
  [/^ENOENT$/, target => trouble('socket_missing', target)],
  [
    /^(EACCES|EPERM)$/,
    target => trouble(target.host.startsWith('/') ? 'socket_forbidden' : 'server_unreachable', target),
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN)$/,
    target => trouble('server_unreachable', target),
  ],
  [/^(ECONNRESET|EPIPE)$/, target => trouble('connection_lost', target)],
  [
    /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/,
    (target, { message }) => trouble('certificate_not_trusted', { ...target, reason: message }),
  ],
];

/** What PostgreSQL itself says, by SQLSTATE. */
const byState: Readonly<Record<string, Explanation>> = {
  '28P01': target => trouble('password_wrong', target),
  '28000': notLetIn,
  '3D000': target => trouble('database_unknown', target),
  '42501': notAllowed,
  '53100': target => trouble('server_disk_full', target),
  '53300': (target, { message }) => trouble('too_many_connections', { ...target, reason: message }),
  '55000': target => trouble('database_closed', target),
  '57P01': target => trouble('server_stopping', target),
  '57P02': target => trouble('server_stopping', target),
  '57P03': (target, { message }) =>
    trouble(/shutting down/.test(message) ? 'server_stopping' : 'server_starting', target),
  '25006': target => trouble('read_only', target),
};

/** What the driver says in words alone, and what poolers say under one code for everything. */
const byWords: readonly (readonly [words: RegExp, explanation: Explanation])[] = [
  [/timeout expired|timeout exceeded|Query read timeout/, target => trouble('connect_timeout', target)],
  [/server does not support SSL/, target => trouble('tls_not_supported', target)],
  [
    /error establishing an SSL connection|received invalid response/,
    target => trouble('not_postgres', target),
  ],
  [
    /client password must be|password must be a (non-empty )?string/i,
    target => trouble('password_missing', target),
  ],
  [/SASL authentication failed|password authentication failed/, target => trouble('password_wrong', target)],
  [
    /no such (database|user)/,
    (target, { message }) => trouble(/user/.test(message) ? 'role_unknown' : 'database_unknown', target),
  ],
  [
    /no more connections allowed|query_wait_timeout/,
    (target, { message }) => trouble('too_many_connections', { ...target, reason: message }),
  ],
  [
    /(SSL|TLS) (connection )?(is )?required|sslmode=require|connection is insecure/i,
    target => trouble('tls_required', target),
  ],
  [
    /Connection terminated|Client has encountered a connection error/,
    target => trouble('connection_lost', target),
  ],
];

/** Says what is wrong with the server of a DATABASE_URL, and what to do, without ever showing the password. */
export function explainDatabaseTrouble(error: unknown, url: string): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  try {
    return explain(failureIn(error), readDatabaseUrl(url), url);
  } catch (mistake) {
    if (mistake instanceof DatabaseTrouble) return mistake;
    throw mistake;
  }
}

function explain(failure: Failure, target: Target, url: string): DatabaseTrouble {
  const reason = withoutPassword(failure.message, url);
  const masked = { code: failure.code, message: reason };
  const found =
    byState[failure.code] ??
    byNetwork.find(([codes]) => codes.test(failure.code))?.[1] ??
    byWords.find(([words]) => words.test(failure.message))?.[1];
  return found ? found(target, masked) : trouble('unexplained', { ...target, reason });
}

/** The ORM wraps what the driver threw, and a host with several addresses fails once for each. */
function failureIn(error: unknown): Failure {
  if (error instanceof AggregateError && error.errors.length > 0) return failureIn(error.errors[0]);
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const { driverError, code, message } = error as {
    driverError?: unknown;
    code?: unknown;
    message?: unknown;
  };
  if (driverError) return failureIn(driverError);
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : 'no reason given',
  };
}

function notLetIn(target: Target, { message }: Failure): DatabaseTrouble {
  if (/does not exist/.test(message)) return trouble('role_unknown', target);
  if (/not permitted to log in/.test(message)) return trouble('role_may_not_log_in', target);
  if (/(SSL|TLS) (connection )?(is )?required|sslmode=require|insecure/i.test(message))
    return trouble('tls_required', target);
  return trouble('pg_hba_rejects', target, [message]);
}

function notAllowed(target: Target, { message }: Failure): DatabaseTrouble {
  const extension = /create extension "?([\w-]+)/.exec(message)?.[1];
  if (extension) return trouble('extension_not_allowed', { ...target, extension });
  if (/for schema/.test(message)) return trouble('no_right_to_create_tables', target);
  return trouble('connect_not_allowed', target);
}
