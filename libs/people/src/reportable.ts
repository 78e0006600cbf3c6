import type { Viewer } from '#kernel';
import { labelOf, placesByIds, skillsByIds } from '#ledger';
import type { EntityManager } from '#platform';
import { maySeePart } from './people.policy.js';
import { audiencesOfPeople, skillsOfPeople } from './people.queries.js';
import { PersonEntity } from './person.entity.js';
import { circleOf, type Part } from './privacy.js';
import { linksOfPeople, storiesOfPeople } from './profile.queries.js';
import type { SnapshotPart } from './report.js';
import { onlySeen } from './seen.queries.js';

/** Something that was found where somebody pointed, whose it is and what can be read there. */
export interface Reported {
  readonly id: string;
  readonly aboutPersonId: string;
  /** The first part is its name: what lists call it. */
  readonly parts: readonly SnapshotPart[];
}

/** One kind of thing that can be reported: how those of these ids are found that the viewer may see. */
export type Reportable = (
  db: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
) => Promise<readonly Reported[]>;

/**
 * Everything that can be reported, by the kind that its global id names. The rooms above join by an entry of their own;
 * this room cannot know them, so the door hands the whole list in.
 */
export type Reportables = Readonly<Record<string, Reportable>>;

export const reportablePeople: Reportable = async (db, ids, viewer) => {
  const query = db.createQueryBuilder(PersonEntity, 'person').where('person.id = any(:ids)', { ids });
  const people = await onlySeen(query, 'person.id', viewer).getMany();
  const theirs = people.map(({ id }) => id);
  // One after the other: a report is made in an act, and that has one connection.
  const claims = await skillsOfPeople(db, theirs);
  const stories = await storiesOfPeople(db, theirs);
  const links = await linksOfPeople(db, theirs);
  const chosen = await audiencesOfPeople(db, theirs);
  const homes = people.flatMap(({ placeId }) => placeId ?? []);
  const places = await placesByIds(db, homes);
  const skills = await skillsByIds(
    db,
    claims.map(({ skillId }) => skillId),
  );
  const placeOf = new Map(places.map(place => [place.id, labelOf(place, 'en')]));
  const skillOf = new Map(skills.map(({ id, name }) => [id, name]));
  return people.map(person => {
    const { id, name, handle, placeId } = person;
    const of = <Row extends { readonly personId: string }>(rows: readonly Row[]) =>
      rows.filter(({ personId }) => personId === id);
    // What she does not show to whoever reports is no part of what was seen.
    const shown = (what: Part, text: string) =>
      maySeePart(viewer, person, circleOf(what, of(chosen))) ? { what, text } : { what, text: '' };
    const skillNames = of(claims).map(({ skillId }) => skillOf.get(skillId) ?? '');
    return {
      id,
      aboutPersonId: id,
      parts: present([
        { what: 'name', text: name },
        { what: 'handle', text: handle },
        shown('home', placeId === null ? '' : (placeOf.get(placeId) ?? '')),
        shown('story', of(stories)[0]?.text ?? ''),
        shown('skills', skillNames.toSorted().join(', ')),
        shown(
          'links',
          of(links)
            .map(({ url }) => url)
            .join('\n'),
        ),
      ]),
    };
  });
};

function present(parts: readonly SnapshotPart[]): readonly SnapshotPart[] {
  return parts.filter(({ text }) => text !== '');
}
