export const tripStates = ['draft', 'open', 'closed'] as const;
export type TripState = (typeof tripStates)[number];

/**
 * Who may know of a trip: everybody, whoever has an account, whoever shares a company or a visit with her, those she
 * names, or whoever has the link.
 */
export const tripAudiences = ['everyone', 'people', 'known', 'named', 'link'] as const;
export type TripAudience = (typeof tripAudiences)[number];

export const reachKinds = ['around', 'countries', 'anywhere', 'remote'] as const;
export type ReachKind = (typeof reachKinds)[number];

export const entryKinds = ['conference', 'rest', 'travel', 'organising', 'other'] as const;
export type EntryKind = (typeof entryKinds)[number];
