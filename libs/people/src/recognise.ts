import { stranger, type Duty, type Scope, type Viewer } from '#kernel';
import { inTransaction, type DataSource } from '#platform';
import { noteUse } from './acts/note-use.js';
import { hashSecret, looksLikeSecret, tokenPrefix } from './session.js';

interface Found {
  readonly id: string;
  readonly person_id: string;
  readonly last_used_at: Date | null;
  readonly duty: Duty | null;
  readonly scopes?: Scope[];
}

/** Nobody needs to know to the minute when a session was used, and each note is a write. */
const noteEveryMinutes = 10;

/** She may come in: her account is there, and no moderator keeps her out. */
const isWelcome = `p.gone_at is null and p.banned_at is null and (p.suspended_until is null or p.suspended_until <= $2)`;

/** Whoever shows a secret that is not, or no longer, a session's is a stranger. */
export async function recogniseSession(
  database: DataSource,
  secret: string,
  now: Temporal.Instant,
): Promise<Viewer> {
  if (!looksLikeSecret(secret)) return stranger;
  const found = await find(
    database,
    `select s.id, s.person_id, s.last_used_at, p.duty from session s join person p on p.id = s.person_id
     where s.secret_hash = $1 and s.expires_at > $2 and ${isWelcome}`,
    secret,
    now,
  );
  if (!found) return stranger;
  const { id: sessionId, person_id: personId, duty } = found;
  const viewer: Viewer = { kind: 'person', personId, sessionId, ...(duty && { duty }) };
  await noteIfLate(database, viewer, found, now);
  return viewer;
}

/** The person whose token this is; a token never brings a duty along. */
export async function recogniseToken(
  database: DataSource,
  token: string,
  now: Temporal.Instant,
): Promise<Viewer> {
  const secret = token.startsWith(tokenPrefix) ? token.slice(tokenPrefix.length) : '';
  if (!looksLikeSecret(secret)) return stranger;
  const found = await find(
    database,
    `select t.id, t.person_id, t.last_used_at, t.scopes from access_token t join person p on p.id = t.person_id
     where t.secret_hash = $1 and (t.expires_at is null or t.expires_at > $2) and ${isWelcome}`,
    secret,
    now,
  );
  if (!found) return stranger;
  const { id: tokenId, person_id: personId, scopes = [] } = found;
  const viewer: Viewer = { kind: 'person', personId, tokenId, scopes };
  await noteIfLate(database, viewer, found, now);
  return viewer;
}

async function find(
  { manager }: DataSource,
  sql: string,
  secret: string,
  now: Temporal.Instant,
): Promise<Found | undefined> {
  const [found] = await manager.query<Found[]>(sql, [hashSecret(secret), now.toString()]);
  return found;
}

async function noteIfLate(
  database: DataSource,
  viewer: Viewer,
  { last_used_at: last }: Pick<Found, 'last_used_at'>,
  now: Temporal.Instant,
): Promise<void> {
  const isLate = last === null || now.epochMilliseconds - last.getTime() >= noteEveryMinutes * 60_000;
  if (isLate) await inTransaction(database, { viewer, now }, noteUse);
}
