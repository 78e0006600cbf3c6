import fc from 'fast-check';
import { inOrder, surpriseAmong } from './surprise.js';

describe('the surprising pick', () => {
  const found = fc
    .array(
      fc.record({
        take: fc.constantFrom(0, 400),
        give: fc.constantFrom(0, 300),
        score: fc.nat(9),
        country: fc.constantFrom('DE', 'AT', 'FR', null),
      }),
      { maxLength: 12 },
    )
    .map(all =>
      all
        .map(({ take, give, score, country }, index) => ({
          country,
          match: {
            tripId: 't',
            offerId: `o${index}`,
            score,
            isRemote: false,
            km: 0,
            fromPlaceId: null,
            best: 0,
            weeks: [0],
            parts: { mutual: 0, give, take, near: 0, week: 0, lang: 0, comfort: 0, trust: 0, reply: 0 },
          },
        }))
        .toSorted((a, b) => inOrder(a.match, b.match)),
    );

  it('is never on the page, is unlike it, and is the same in whatever order it is looked for', () => {
    let count = 0;
    fc.assert(
      fc.property(found, fc.nat(6), fc.nat(11), (all, size, turn) => {
        const [page, beyond] = [all.slice(0, size), all.slice(size)];
        const pick = surpriseAmong(page, beyond);
        expect(surpriseAmong(page.toReversed(), [...beyond.slice(turn), ...beyond.slice(0, turn)])).toEqual(
          pick,
        );
        const isUnlike = ({ country, match }: (typeof all)[number]) =>
          (country !== null && !page.some(each => each.country === country)) ||
          (match.parts.take === 0 && match.parts.give > 0);
        if (!pick) return expect(beyond.filter(isUnlike)).toEqual([]);
        count += 1;
        expect(page.map(({ match }) => match.offerId)).not.toContain(pick.offerId);
        expect(isUnlike(all.find(({ match }) => match.offerId === pick.offerId)!)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(500);
  });
});
