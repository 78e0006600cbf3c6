import { globalId } from '#kernel';
import { randomBytes } from 'node:crypto';

/** What belongs to the company of a scene. */
export interface CompanyScene {
  readonly site: () => Promise<string>;
  /** Waits for its use. */
  readonly companyPicture: () => Promise<string>;
  /** An offer that could be open, by its id in the API and its slug, and the secret of the mail that asks after it. */
  readonly offer: (state?: 'draft' | 'open') => Promise<OfferOfScene>;
  readonly companyInvitation: () => Promise<{ readonly secret: string; readonly id: string }>;
  /** Somebody else who acts for it. */
  readonly colleague: (role?: 'admin' | 'contact') => Promise<string>;
}

export interface OfferOfScene {
  readonly id: string;
  readonly slug: string;
  readonly secret: string;
}

interface Ground {
  readonly row: (sql: string, ...values: readonly unknown[]) => Promise<string>;
  readonly person: () => Promise<{ readonly id: string }>;
  readonly newSecret: () => string;
  readonly hashOf: (secret: string) => Buffer;
  readonly companyId: string;
  readonly now: string;
}

export function companyScene({ row, person, newSecret, hashOf, companyId, now }: Ground): CompanyScene {
  return {
    site: async () => {
      const sql = 'insert into site (company_id, place_id) select $1, id from place limit 1 returning id';
      return globalId('Site', await row(sql, companyId));
    },
    companyPicture: () =>
      row(
        `insert into company_picture (key, company_id, uploaded_at, small, medium, large)
         values ($1, $2, $3, '', '', '') returning key as id`,
        randomBytes(16).toString('hex'),
        companyId,
        now,
      ),
    offer: async (state = 'draft') => {
      const [slug, secret] = [`offer-${randomBytes(6).toString('hex')}`, newSecret()];
      const id = await row(
        `insert into offer (company_id, slug, title, state, is_on_site, is_remote, created_at, changed_at, asks_at, asked_at, answer_hashes)
         values ($1, $2, 'Pair', $3, false, true, $4, $4, $4, $4, array[$5::bytea]) returning id`,
        companyId,
        slug,
        state,
        now,
        hashOf(secret),
      );
      await row(`insert into slug_claim (kind, slug, subject_id) values ('offer', $1, $2)`, slug, id);
      await row(`insert into offer_language (offer_id, language, fluency) values ($1, 'en', 'work')`, id);
      await row(`insert into offer_week (offer_id, monday, seats) values ($1, '2027-05-03', 1)`, id);
      await row(
        `insert into offer_skill (offer_id, skill_id, way) select $1, id, 'use' from skill where slug = 'go'`,
        id,
      );
      return { id: globalId('Offer', id), slug, secret };
    },
    companyInvitation: async () => {
      const secret = newSecret();
      const id = await row(
        `insert into company_invitation (company_id, role, secret_hash, made_by, made_at, expires_at)
         values ($1, 'legal', $2, $3, $4, $4::timestamptz + interval '1 day') returning id`,
        companyId,
        hashOf(secret),
        (await person()).id,
        now,
      );
      return { secret, id: globalId('CompanyInvitation', id) };
    },
    colleague: async (role = 'contact') => {
      const { id } = await person();
      const sql = 'insert into member (company_id, person_id, role, since) values ($1, $2, $3, $4)';
      await row(sql, companyId, id, role, now);
      return globalId('Person', id);
    },
  };
}
