/** Why a match is not for somebody. */
export const asideReasons = ['skills', 'place', 'weeks', 'company', 'person', 'other'] as const;
export type AsideReason = (typeof asideReasons)[number];
