import { labelOf, placesByIds } from '#ledger';
import { json, type ArchivePart } from './part.js';

export const profile: ArchivePart = {
  name: 'profile',
  tables: ['person'],
  async pack({ db, person, language, origin }) {
    const { handle, name, placeId, role, joinedAt, duty, isDemo } = person;
    const [home] = placeId === null ? [] : await placesByIds(db, [placeId]);
    const { hiddenAt, suspendedUntil, bannedAt, leavesAt } = person;
    return [
      json('profile.json', {
        handle,
        name,
        page: `${origin}/people/${handle}`,
        home: home ? labelOf(home, language) : null,
        role,
        joinedAt,
        duty,
        isDemo,
        standing: { hiddenAt, suspendedUntil, bannedAt, leavesAt },
      }),
    ];
  },
};
