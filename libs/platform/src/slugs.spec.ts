import { parseSlug, slugOf } from './slugs.js';

describe('an address made of words', () => {
  it.each([
    ['Sechs Meister, von den Alpen ans Meer', 'sechs-meister-von-den-alpen-ans-meer'],
    ['Über Łódź & Köln', 'ueber-lodz-koeln'],
    ['3 weeks of Rust', 'weeks-of-rust'],
    ['日本', 'trip'],
    ['new', 'trip'],
  ])('%s becomes %s', (title, slug) => expect(slugOf(title, 'trip')).toBe(slug));

  it('is cut where it would be too long, and stays an address', () => {
    expect(parseSlug(slugOf('a long way '.repeat(40), 'trip'))).toMatch(/^a-long-way/);
  });

  it.each(['', 'Ein Wort', '-a', 'a--b', '1a', 'a'.repeat(61)])('is not %j', text => {
    expect(() => parseSlug(text)).toThrow('slug_malformed');
  });

  it('is no word that has another meaning there', () => {
    expect(() => parseSlug('new')).toThrow('slug_reserved');
  });
});
