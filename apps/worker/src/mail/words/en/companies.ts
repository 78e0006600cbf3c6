import type { MemberRole } from '#hosting';

/** What a mail says that asks somebody to act for a company. */
export const companyInvitation = {
  subject: (company: string) => `Will you act for ${company} on Walz?`,
  preview: (maker: string) => `${maker} asks you. The link works for seven days, once.`,
  title: (company: string) => `Will you act for ${company}?`,
  lead: (maker: string, handle: string, company: string, host: string) =>
    `${maker} (@${handle}) asks you to act for ${company} at ${host}, where companies host developers who travel and pair for a week at a time.`,
  as: {
    admin: 'You would run its page there: its sites, its people and its offers.',
    contact: 'You would make its offers and be asked about them.',
    approver: 'You would say yes to a week.',
    legal: 'You would read the small print.',
  } satisfies Record<MemberRole, string>,
  label: 'Look at the invitation',
  lasts: 'The link works for seven days, once.',
  ownAddress:
    'It is for the account that has confirmed this address as its own. If you have none yet, you make one on the way.',
  why: (host: string) =>
    `You get this mail because somebody gave your address at ${host}. If you do not know them, do nothing: without you nothing happens.`,
};
