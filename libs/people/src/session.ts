import { createHash, randomBytes } from 'node:crypto';

export const sessionLasts = Temporal.Duration.from({ hours: 24 * 30 });

const justOpenedFor = Temporal.Duration.from({ minutes: 15 });

/** Whoever signed in just now need not prove herself again before she changes what opens her account. */
export function isJustOpened(openedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(openedAt.add(justOpenedFor), now) > 0;
}

/** By which one sees what it is, in a log or a search for leaked secrets. */
export const tokenPrefix = 'walz_';

/** What the browser keeps; Walz keeps only its hash. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Whether it can be a secret of ours at all; anything else is not worth a question to the database. */
export function looksLikeSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
