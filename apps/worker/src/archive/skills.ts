import { skillsByIds } from '#ledger';
import { allSuggestionsOf, skillsOfPeople } from '#people';
import { json, type ArchivePart } from './part.js';

export const skills: ArchivePart = {
  name: 'skills',
  tables: ['person_skill', 'skill_suggestion'],
  async pack({ db, person: { id } }) {
    const claims = await skillsOfPeople(db, [id]);
    const known = new Map(
      (
        await skillsByIds(
          db,
          claims.map(({ skillId }) => skillId),
        )
      ).map(skill => [skill.id, skill]),
    );
    const told = claims.map(({ skillId, stance, level }) => {
      const skill = known.get(skillId);
      return { slug: skill?.slug ?? null, name: skill?.name ?? null, stance, level };
    });
    const suggested = (await allSuggestionsOf(db, id)).map(
      ({ name, kind, why, state, createdAt, decidedAt, answer }) => ({
        name,
        kind,
        why,
        state,
        createdAt,
        decidedAt,
        answer,
      }),
    );
    return [
      json(
        'skills.json',
        told.toSorted((a, b) => (a.slug ?? '').localeCompare(b.slug ?? '')),
      ),
      ...(suggested.length > 0 ? [json('suggested-skills.json', suggested)] : []),
    ];
  },
};
