import { enqueue, type Act } from '#platform';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      tell_account: AccountNews;
    }
  }
}

/** What the owner of an account has to hear, even if it was not she who did it. */
export interface AccountNews {
  readonly what: 'password_changed' | 'email_change_asked' | 'email_changed';
  readonly personId: string;
  /** Where she is told: the address of before. */
  readonly email: string;
  readonly language: 'en' | 'de';
  readonly requestId: string;
}

export function tellAccount(act: Act, news: AccountNews): Promise<void> {
  return enqueue(act, 'tell_account', news);
}
