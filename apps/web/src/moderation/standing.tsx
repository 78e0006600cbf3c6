import type { VNode } from 'preact';
import type { Words } from '../words/index.js';
import { dayOf } from './words-for.js';

export interface Account {
  readonly person: { readonly id: string; readonly handle: string; readonly name: string };
  readonly duty: 'MODERATOR' | 'ADMIN' | null;
  readonly hiddenAt: string | null;
  readonly suspendedUntil: string | null;
  readonly bannedAt: string | null;
  readonly leavesAt: string | null;
}

/** How she stands, in a few words; nothing for most people. */
export function Standing({ account, words }: { account: Account; words: Words }): VNode | null {
  const { moderation } = words;
  const { duty, hiddenAt, suspendedUntil, bannedAt, leavesAt } = account;
  const marks = [
    duty && {
      isHard: false,
      text: duty === 'ADMIN' ? moderation.standingAdmin : moderation.standingModerator,
    },
    hiddenAt && { isHard: true, text: moderation.standingHidden(dayOf(hiddenAt, words)) },
    suspendedUntil && { isHard: true, text: moderation.standingSuspended(dayOf(suspendedUntil, words)) },
    bannedAt && { isHard: true, text: moderation.standingBanned(dayOf(bannedAt, words)) },
    leavesAt && { isHard: false, text: moderation.standingLeaving(dayOf(leavesAt, words)) },
  ].filter(mark => mark !== null && mark !== '');
  if (marks.length === 0) return null;
  return (
    <ul class="standing">
      {marks.map(({ isHard, text }) => (
        <li key={text} class={isHard ? 'standing__hard' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
