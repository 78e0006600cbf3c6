/** What the score is made of, in the order in which weights are kept. */
export const parts = ['mutual', 'give', 'take', 'near', 'week', 'lang', 'comfort', 'trust', 'reply'] as const;
export type Part = (typeof parts)[number];

/** Each a whole number from 0 to 1000. */
export type Parts = Readonly<Record<Part, number>>;

/** How much each part counts; together 1000. */
export type Weights = Parts;

export const usualWeights: Weights = {
  mutual: 300,
  give: 140,
  take: 140,
  near: 130,
  week: 100,
  lang: 60,
  comfort: 50,
  trust: 40,
  reply: 40,
};

/** Who asks: a journeyman about offers, or a host about trips. */
export const sides = ['journeyman', 'host'] as const;
export type Side = (typeof sides)[number];

/** What must hold before anything is counted; a near miss fails exactly one of them. */
export const gates = ['week', 'language', 'where', 'bed', 'skill', 'rather_not'] as const;
export type Gate = (typeof gates)[number];
