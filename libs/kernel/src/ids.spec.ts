import fc from 'fast-check';
import { globalId, isUuid, parseGlobalId } from '#kernel';

describe('ids that the API shows', () => {
  it('come back as what they were made from', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        expect(parseGlobalId(globalId('Person', id))).toEqual({ kind: 'Person', id });
      }),
      { seed: 1 },
    );
  });

  it('are refused quietly when they are rubbish', () => {
    for (const rubbish of ['', '%', 'a', 'UGVyc29u', 'ü', globalId('Person', 'a b'), 'x'.repeat(300)]) {
      expect(parseGlobalId(rubbish)).toBeUndefined();
    }
  });

  it('are uuids inside, or not asked for at all', () => {
    expect(isUuid('01890a5d-ac96-774b-bcce-b302099a8057')).toBe(true);
    expect(isUuid("' or 1=1 --")).toBe(false);
  });
});
