import { circleOf, maySeeAddress, maySeePart, seesAllOf, type Part, type PersonEntity } from '#people';
import type { ApiContext } from '../context.js';

/**
 * Whether whoever asks sees this part of a person; each field that shows one begins with it:
 * `if (!(await seesPart(context, person, 'story'))) return null;`
 */
export async function seesPart(
  { viewer, loaders }: ApiContext,
  person: Pick<PersonEntity, 'id'>,
  part: Part,
): Promise<boolean> {
  if (seesAllOf(viewer, person)) return true;
  return maySeePart(viewer, person, circleOf(part, await loaders.audiencesOfPerson.load(person.id)));
}

/** The same for her address. */
export async function seesAddress(
  { viewer, loaders }: ApiContext,
  person: Pick<PersonEntity, 'id'>,
): Promise<boolean> {
  return maySeeAddress(viewer, person, circleOf('email', await loaders.audiencesOfPerson.load(person.id)));
}
