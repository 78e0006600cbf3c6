/** In which state an offer is, and where it can go from there. */
export const offerMoves = {
  draft: ['open', 'closed'],
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;
export type OfferState = keyof typeof offerMoves;

export const lodgings = ['none', 'sofa', 'room', 'flat', 'hotel'] as const;
export type Lodging = (typeof lodgings)[number];

export const pays = ['none', 'expenses', 'stipend'] as const;
export type Pay = (typeof pays)[number];

/** What may be told of a week: with the name, without it, after asking, or nothing. */
export const publications = ['named', 'anonymous', 'ask', 'nothing'] as const;
export type Publication = (typeof publications)[number];

/** How much of it a guest should have; `any` welcomes trainees too. */
export const experiences = ['any', 'some', 'much'] as const;
export type Experience = (typeof experiences)[number];

/** How a skill belongs to an offer: we work in it, we seek it, you can learn it here. */
export const ways = ['use', 'seek', 'teach'] as const;
export type Way = (typeof ways)[number];

/** The longest stay, in weeks. */
export const longestStay = 8;
