/** What somebody can show or keep to herself; her name, handle, role and since when she is here are always seen. */
export const parts = [
  'email',
  'trips',
  'reading',
  'story',
  'photo',
  'links',
  'languages',
  'skills',
  'home',
] as const;
export type Part = (typeof parts)[number];

/** Whom she shows it to: anybody, whoever has an account, or only herself. */
export const circles = ['everyone', 'people', 'nobody'] as const;
export type Circle = (typeof circles)[number];

/** Where she has chosen nothing. A profile is there to be found; where mail reaches her and what she reads is not. */
const untold: Partial<Record<Part, Circle>> = { email: 'nobody', reading: 'nobody' };

export function usualCircle(part: Part): Circle {
  return untold[part] ?? 'everyone';
}

export interface Chosen {
  readonly part: Part;
  readonly audience: Circle;
}

export function circleOf(part: Part, chosen: readonly Chosen[]): Circle {
  return chosen.find(each => each.part === part)?.audience ?? usualCircle(part);
}

/** Every part with the circle it is shown to. */
export function allCircles(chosen: readonly Chosen[]): Chosen[] {
  return parts.map(part => ({ part, audience: circleOf(part, chosen) }));
}
