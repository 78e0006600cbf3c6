import { createHash, randomBytes } from 'node:crypto';
import { globalId, type Duty, type Scope } from '#kernel';
import { seasonPassword, seasonPasswordHash } from '../../../../libs/ledger/src/season/season.data.js';
import { companyScene, type CompanyScene } from './company-scene.js';
import type { TestHouse } from './open-test-house.js';

/** Who tries something on what is the owner's; for the owner it is her own. */
export const callers = [
  'stranger',
  'other',
  'owner',
  'blocked',
  'member',
  'company admin',
  'moderator',
  'admin',
  'read token',
  'write token',
  'calendar token',
] as const;
export type CallerName = (typeof callers)[number];

export interface Actor {
  readonly id: string;
  readonly handle: string;
  readonly email: string;
  readonly password: string;
}

/**
 * A scene of its own for each try, so that none sees what another one left behind: an owner, a company, and whoever
 * tries. Everything is there by plain rows, because how it comes about is told elsewhere.
 */
export interface Stage extends CompanyScene {
  readonly house: TestHouse;
  readonly owner: Actor;
  readonly companyId: string;
  /** What a request of the caller carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** Answers the `id` that the statement returns. */
  readonly row: (sql: string, ...values: readonly unknown[]) => Promise<string>;
  readonly person: (duty?: Duty) => Promise<Actor>;
  /** A session of the owner's that nobody needs, and a token; by their ids in the API. */
  readonly sessionOfOwner: () => Promise<string>;
  readonly tokenOfOwner: () => Promise<string>;
  /** A skill, by its slug; a suggestion of the owner's and a mail that failed, by their ids in the API. */
  readonly skill: () => Promise<string>;
  readonly suggestionOfOwner: () => Promise<string>;
  readonly failedMail: () => Promise<string>;
  /** An identity elsewhere that waits for whoever has this secret. */
  readonly waitingIdentity: () => Promise<string>;
  readonly visitOfOwner: () => Promise<string>;
  /** An open trip of the owner's that everybody sees, by its id in the API and its slug, and an entry in it. */
  readonly tripOfOwner: () => Promise<{ readonly id: string; readonly slug: string; readonly entry: string }>;
  /** What somebody said about somebody else, and the same about the owner with the warning that came of it. */
  readonly report: () => Promise<string>;
  readonly warningOfOwner: () => Promise<string>;
  /** What a mail to the owner holds. */
  readonly linkToOwner: (purpose: 'verify' | 'sign_in' | 'reset') => Promise<string>;
  readonly passkeyOfOwner: () => Promise<string>;
  /** A page elsewhere on her profile, by its id in the API, and a picture that waits for her to put it on. */
  readonly linkOfOwner: () => Promise<string>;
  readonly uploadOfOwner: () => Promise<string>;
  /** Of an admin's; once by its secret, once by its id in the API. */
  readonly invitation: () => Promise<{ readonly secret: string; readonly id: string }>;
}

let count = 0;

export async function openStage(house: TestHouse, caller: CallerName): Promise<Stage> {
  const row = async (sql: string, ...values: readonly unknown[]): Promise<string> => {
    const rows = await house.plant.database.query<{ id: string }[]>(sql, [...values]);
    return rows[0]?.id ?? '';
  };
  const now = house.plant.clock().toString();
  const person = (duty?: Duty) => anActor(row, now, duty);
  const owner = await person();
  const companyId = await row(
    'insert into company (slug, name) values ($1, $2) returning id',
    `company-${owner.handle}`,
    'A company',
  );
  await row(
    `insert into slug_claim (kind, slug, subject_id) values ('company', $1, $2)`,
    `company-${owner.handle}`,
    companyId,
  );
  const who = await whoIs(caller);
  return {
    house,
    owner,
    companyId,
    row,
    person,
    headers: {
      'x-forwarded-for': `198.18.${(count >> 8) & 255}.${count & 255}`,
      ...(await proofOf(caller, who)),
    },
    sessionOfOwner: async () => globalId('Session', await aSession(owner.id, newSecret())),
    skill: async () => {
      const slug = `skill-${++count}`;
      await row(`insert into skill (slug, name, kind) values ($1, $1, 'tool')`, slug);
      return slug;
    },
    suggestionOfOwner: async () => {
      const name = `suggestion ${++count}`;
      const id = await row(
        `insert into skill_suggestion (person_id, name, folded, kind, why, created_at)
         values ($1, $2, $2, 'tool', '', $3) returning id`,
        owner.id,
        name,
        now,
      );
      return globalId('SkillSuggestion', id);
    },
    failedMail: async () => {
      const id = await row(
        `insert into mail (key, kind, language, recipient, subject, text, html, message_id, state, complaint, created_at)
         values ($1, 'welcome', 'en', $2, 'Welcome', '', '', $1, 'failed', 'no', $3) returning id`,
        newSecret(),
        owner.email,
        now,
      );
      return globalId('Mail', id);
    },
    waitingIdentity: async () => {
      const secret = newSecret();
      await row(
        `insert into waiting_identity (secret_hash, issuer, subject, provider, label, name, login, back, expires_at)
         values ($1, 'https://github.com', $2, 'github', 'them', 'Them', 'them', '', $3::timestamptz + interval '10 minutes')`,
        hashOf(secret),
        newSecret(),
        now,
      );
      return secret;
    },
    visitOfOwner: async () => {
      const place = await row('select id from place limit 1');
      const site = await row(
        'insert into site (company_id, place_id) values ($1, $2) returning id',
        companyId,
        place,
      );
      const trip = await row(
        `insert into trip (person_id, slug, title, first_monday, last_monday)
         values ($1, $2, $2, '2027-04-05', '2027-04-12') returning id`,
        owner.id,
        `trip-${owner.handle}`,
      );
      const visit =
        'insert into visit (trip_id, person_id, site_id, monday) values ($1, $2, $3, $4) returning id';
      return globalId('Visit', await row(visit, trip, owner.id, site, '2027-04-05'));
    },
    tripOfOwner: async () => {
      const slug = `trip-${owner.handle}`;
      const trip = await row(
        `insert into trip (person_id, slug, title, first_monday, last_monday, audience, link_key)
         values ($1, $2, $2, '2027-04-05', '2027-05-03', 'everyone', 'key') returning id`,
        owner.id,
        slug,
      );
      await row(`insert into slug_claim (kind, slug, subject_id) values ('trip', $1, $2)`, slug, trip);
      const entry = await row(
        `insert into trip_entry (trip_id, kind, title, first_day, last_day)
         values ($1, 'rest', 'Rest', '2027-04-12', '2027-04-13') returning id`,
        trip,
      );
      return { id: globalId('Trip', trip), slug, entry: globalId('TripEntry', entry) };
    },
    report: async () => globalId('Report', await aReport((await person()).id)),
    warningOfOwner: async () => {
      const warning =
        'insert into warning (person_id, report_id, created_at) values ($1, $2, $3) returning id';
      return globalId('Warning', await row(warning, owner.id, await aReport(owner.id), now));
    },
    linkToOwner: async purpose => {
      const secret = newSecret();
      await row(
        `insert into mailed_link (id, purpose, person_id, email, secret_hash, created_at, expires_at)
         values (uuidv7(), $1, $2, $3, $4, $5, $5::timestamptz + interval '10 minutes')`,
        purpose,
        owner.id,
        owner.email,
        hashOf(secret),
        now,
      );
      return secret;
    },
    linkOfOwner: async () => {
      const sql = `insert into person_link (person_id, position, url) values ($1, 1, 'https://owner.invalid/') returning id`;
      return globalId('PersonLink', await row(sql, owner.id));
    },
    uploadOfOwner: () =>
      row(
        `insert into photo (key, person_id, uploaded_at, small, medium, large)
         values ($1, $2, $3, '', '', '') returning key as id`,
        randomBytes(16).toString('hex'),
        owner.id,
        now,
      ),
    passkeyOfOwner: () =>
      row(
        `insert into passkey (id, person_id, name, public_key, counter, transports, added_at)
         values ($1, $2, $3, '', 0, '{}', $4) returning id`,
        newSecret(),
        owner.id,
        'The owner’s own key',
        now,
      ),
    ...companyScene({ row, person, newSecret, hashOf, companyId, now }),
    invitation: async () => {
      const secret = newSecret();
      const id = await row(
        `insert into invitation (note, secret_hash, made_by, made_at, expires_at)
         values ('', $1, $2, $3, $3::timestamptz + interval '1 day') returning id`,
        hashOf(secret),
        (await person('admin')).id,
        now,
      );
      return { secret, id: globalId('Invitation', id) };
    },
    tokenOfOwner: async () => globalId('AccessToken', await aToken(['read'], newSecret())),
  };

  async function whoIs(name: CallerName): Promise<Actor> {
    if (name === 'moderator' || name === 'admin') return person(name);
    if (name === 'owner' || name.endsWith(' token')) return owner;
    const other = await person();
    if (name === 'blocked')
      await row('insert into block (person_id, blocked_id, at) values ($1, $2, $3)', owner.id, other.id, now);
    if (name === 'member' || name === 'company admin') {
      const role = name === 'member' ? 'contact' : 'admin';
      const values = 'insert into member (company_id, person_id, role, since) values ($1, $2, $3, $4)';
      await row(values, companyId, other.id, role, now);
    }
    return other;
  }

  async function proofOf(name: CallerName, { id }: Actor): Promise<Record<string, string>> {
    if (name === 'stranger') return {};
    const secret = newSecret();
    const [scope, isToken] = name.split(' token');
    if (isToken === undefined) {
      await aSession(id, secret);
      return { cookie: `walz=${secret}` };
    }
    await aToken([scope as Scope], secret);
    return { authorization: `Bearer walz_${secret}` };
  }

  async function aReport(aboutId: string): Promise<string> {
    return row(
      `insert into report
         (reporter_id, subject_kind, subject_id, about_person_id, reason, snapshot, language, created_at)
       values ($1, 'Person', $2, $2, 'spam', '[]', 'en', $3) returning id`,
      (await person()).id,
      aboutId,
      now,
    );
  }

  function aSession(personId: string, secret: string): Promise<string> {
    return row(
      `insert into session (person_id, secret_hash, opened_at, expires_at, last_used_at)
       values ($1, $2, $3, $3::timestamptz + interval '1 day', $3) returning id`,
      personId,
      hashOf(secret),
      now,
    );
  }

  function aToken(scopes: readonly Scope[], secret: string): Promise<string> {
    return row(
      `insert into access_token (person_id, name, scopes, secret_hash, created_at)
       values ($1, $2, $3, $4, $5) returning id`,
      owner.id,
      `the owner’s own token of ${owner.handle}`,
      scopes,
      hashOf(secret),
      now,
    );
  }
}

async function anActor(row: Stage['row'], now: string, duty?: Duty): Promise<Actor> {
  const handle = `p${++count}`;
  const email = `${handle}@example.org`;
  const id = await row(
    'insert into person (handle, name, joined_at, duty) values ($1, $1, $2, $3) returning id',
    handle,
    now,
    duty ?? null,
  );
  await row(
    `insert into login (person_id, email, email_folded, password_hash, verified_at) values ($1, $2, $2, $3, $4)`,
    id,
    email,
    seasonPasswordHash,
    now,
  );
  return { id, handle, email, password: seasonPassword };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
