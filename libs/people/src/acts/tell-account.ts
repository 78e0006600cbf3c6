import { enqueue, type Act } from '#platform';
import { LoginEntity } from '../login.entity.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_account: AccountNews;
    }
  }
}

export const accountNews = [
  'password_changed',
  'password_reset',
  'email_change_asked',
  'email_changed',
  'passkey_added',
  'identity_linked',
  'token_made',
] as const;

/** How a wish is told of: in which language, and once. */
export type Telling = Pick<AccountNews, 'language' | 'requestId'>;

/** What the owner of an account has to hear, even if it was not she who did it. */
export interface AccountNews {
  readonly what: (typeof accountNews)[number];
  readonly personId: string;
  /** Where she is told: the address of before. */
  readonly email: string;
  readonly language: 'en' | 'de';
  readonly requestId: string;
}

export function tellAccount(act: Act, news: AccountNews): Promise<void> {
  return enqueue(act, 'tell_account', news);
}

/** At the address that the account has, if it has one. */
export async function tellOwner(
  act: Act,
  news: Pick<AccountNews, 'what' | 'personId'> & Telling,
): Promise<void> {
  const login = await act.tx.findOneBy(LoginEntity, { personId: news.personId });
  if (login?.email) await tellAccount(act, { ...news, email: login.email });
}
