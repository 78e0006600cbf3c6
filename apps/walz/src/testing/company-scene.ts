import { globalId } from '#kernel';
import { randomBytes } from 'node:crypto';

/** What belongs to the company of a scene. */
export interface CompanyScene {
  readonly site: () => Promise<string>;
  /** Waits for its use. */
  readonly companyPicture: () => Promise<string>;
  readonly companyInvitation: () => Promise<{ readonly secret: string; readonly id: string }>;
  /** Somebody else who acts for it. */
  readonly colleague: (role?: 'admin' | 'contact') => Promise<string>;
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
