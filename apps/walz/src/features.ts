import type { Env } from '#platform';

export interface SwitchedOff {
  readonly feature: string;
  readonly cure: string;
}

/** What a feature needs and has not got switches it off, and is said where a person looks for it. */
export function switchedOff(env: Env): readonly SwitchedOff[] {
  const off: SwitchedOff[] = [];
  if (!env.WALZ_SMTP_URL) {
    off.push({
      feature: 'mail (kept in an outbox instead: npm run walz -- outbox)',
      cure: 'Set WALZ_SMTP_URL=smtps://account:password@mail.example:465.',
    });
  }
  return off;
}
