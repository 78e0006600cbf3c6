import { parseStance, stances, stanceWords } from '#skills';

describe('what a person says about a skill', () => {
  it('is one of three things, in English and German', () => {
    expect(stances.map(stance => stanceWords[stance].en)).toEqual([
      'can',
      'wants to learn',
      'would rather not',
    ]);
    expect(stances.map(stance => stanceWords[stance].de)).toEqual(['kann', 'will lernen', 'lieber nicht']);
  });

  it('is refused when it is something else', () => {
    expect(parseStance('learn')).toBe('learn');
    expect(() => parseStance('hates')).toThrow(
      expect.objectContaining({ code: 'stance_unknown', facts: { stance: 'hates', known: stances } }),
    );
  });
});
