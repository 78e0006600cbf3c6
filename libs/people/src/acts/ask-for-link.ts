import { enqueue, type Act } from '#platform';
import type { LinkPurpose } from '../mailed-link.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      send_link: LinkWish;
    }
  }
}

export interface LinkWish {
  readonly purpose: LinkPurpose;
  /** An address or a handle, as it was typed; where somebody is signed in, the address that she means to prove. */
  readonly whom: string;
  /** Whose account it is, if she asks for it herself. */
  readonly personId: string | null;
  readonly language: 'en' | 'de';
  /** Two wishes with one id are one mail. */
  readonly requestId: string;
}

/**
 * Does the same whoever is asked for: whether there is such an account, and what is mailed to whom, is decided by the
 * worker, where nobody can watch.
 */
export function askForLink(act: Act, wish: LinkWish): Promise<void> {
  return enqueue(act, 'send_link', wish);
}
