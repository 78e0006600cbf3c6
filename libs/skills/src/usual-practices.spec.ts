import { shippedSkills } from './list/shipped-skills.js';
import { usualPractices } from './usual-practices.js';

it('the practices that are offered first are practices of the list', () => {
  const practices = new Set(
    shippedSkills()
      .filter(({ kind }) => kind === 'practice')
      .map(({ slug }) => slug),
  );
  expect(usualPractices.filter(slug => !practices.has(slug))).toEqual([]);
  expect(new Set(usualPractices).size).toBe(usualPractices.length);
});
