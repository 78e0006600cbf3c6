import { membershipsOf } from '#hosting';
import { labelOf, placesByIds } from '#ledger';
import { handlesOfPerson } from '#people';
import { json, type ArchivePart } from './part.js';

export const profile: ArchivePart = {
  name: 'profile',
  tables: ['person', 'handle_claim', 'member'],
  async pack({ db, person, language, origin }) {
    const { id, handle, name, placeId, role, joinedAt, duty, isDemo, isUnlisted } = person;
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
        isUnlisted,
        handles: (await handlesOfPerson(db, id)).map(each => ({
          handle: each.handle,
          heldUntil: each.heldUntil,
        })),
        companies: await membershipsOf(db, id),
        standing: { hiddenAt, suspendedUntil, bannedAt, leavesAt },
      }),
    ];
  },
};
