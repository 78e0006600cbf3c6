import type { Viewer } from '#kernel';
import { labelOf, placesByIds, skillsByIds } from '#ledger';
import type { EntityManager } from '#platform';
import { skillsOfPeople } from './people.queries.js';
import { PersonEntity } from './person.entity.js';
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
  const claims = await skillsOfPeople(
    db,
    people.map(({ id }) => id),
  );
  const [places, skills] = await Promise.all([
    placesByIds(
      db,
      people.flatMap(({ placeId }) => placeId ?? []),
    ),
    skillsByIds(
      db,
      claims.map(({ skillId }) => skillId),
    ),
  ]);
  const placeOf = new Map(places.map(place => [place.id, labelOf(place, 'en')]));
  const skillOf = new Map(skills.map(({ id, name }) => [id, name]));
  return people.map(({ id, name, handle, placeId }) => ({
    id,
    aboutPersonId: id,
    parts: present([
      { what: 'name', text: name },
      { what: 'handle', text: handle },
      { what: 'home', text: placeId === null ? '' : (placeOf.get(placeId) ?? '') },
      {
        what: 'skills',
        text: claims
          .filter(({ personId }) => personId === id)
          .map(({ skillId }) => skillOf.get(skillId) ?? '')
          .toSorted()
          .join(', '),
      },
    ]),
  }));
};

function present(parts: readonly SnapshotPart[]): readonly SnapshotPart[] {
  return parts.filter(({ text }) => text !== '');
}
