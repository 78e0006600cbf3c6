import { suggestedHandle } from './identity.js';
import { isHandle, parseHandle } from './person.js';

describe('a suggested handle', () => {
  it.each([
    ['octo-cat', 'octo-cat'],
    ['Grace.Hopper', 'grace-hopper'],
    ['Jürgen Groß', 'juergen-gross'],
    ['ada@example.org', 'ada'],
    ['-_42nd street_', 'nd-street'],
    ['x'.repeat(29) + '-yz', 'x'.repeat(29)],
  ])('of %s is %s', (name, handle) => {
    expect(suggestedHandle(name)).toBe(handle);
    expect(parseHandle(handle)).toBe(handle);
  });

  it('is the first that can be one', () => {
    expect(suggestedHandle('', '李', 'admin', 'Ada L.', 'other')).toBe('ada-l');
    expect(suggestedHandle('', '李', 'admin')).toBe('');
  });

  it('is never an address of the site', () => {
    expect([isHandle('ada'), isHandle('settings'), isHandle('Ada'), isHandle('a')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
