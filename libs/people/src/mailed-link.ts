/** What a link in a mail is for. */
export const linkPurposes = ['verify', 'sign_in', 'reset', 'change'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Whoever holds the mailbox may come in: the shorter, the more a link opens. */
const lasts = {
  sign_in: Temporal.Duration.from({ minutes: 15 }),
  reset: Temporal.Duration.from({ hours: 1 }),
  verify: Temporal.Duration.from({ hours: 48 }),
  change: Temporal.Duration.from({ hours: 48 }),
} as const satisfies Record<LinkPurpose, Temporal.Duration>;

export function linkEnds(purpose: LinkPurpose, createdAt: Temporal.Instant): Temporal.Instant {
  return createdAt.add(lasts[purpose]);
}

/** Where the site opens a link; a mail and a command print the same address. */
export function addressOfLink(origin: string, purpose: LinkPurpose, secret: string): string {
  const path = { verify: 'verify', change: 'verify', sign_in: 'sign-in/link', reset: 'reset' }[purpose];
  return `${origin}/${path}?secret=${secret}`;
}
