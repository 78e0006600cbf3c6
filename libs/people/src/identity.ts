import { fold } from '#kernel';
import { isHandle, longest } from './person.js';

/** As long as it takes to sign in elsewhere, with a second factor and a forgotten password. */
export const errandLasts = Temporal.Duration.from({ minutes: 10 });

/** As long as it takes to decide, or to sign in to the account that she has. */
export const decisionLasts = Temporal.Duration.from({ minutes: 30 });

export const longestBack = 2_000;

/** A handle made of what she is called elsewhere; empty where none can be made. */
export function suggestedHandle(...names: readonly string[]): string {
  for (const name of names) {
    const handle = fold(name.split('@')[0] ?? '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, longest.handle)
      .replace(/-+$/, '');
    if (isHandle(handle)) return handle;
  }
  return '';
}
