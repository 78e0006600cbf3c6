import { areaOf, areasNamed } from './place-areas.js';

describe('what is typed behind the name of a town', () => {
  it('may be a country, in German or in English', () => {
    expect(areasNamed([' Österreich'])).toEqual(['AT']);
    expect(areasNamed(['Austri'])).toEqual(['AT']);
  });

  it('may be a state, by its name or its code', () => {
    expect(areasNamed([' Texas'])).toEqual(['US-TX']);
    expect(areasNamed(['tx'])).toEqual(['US-TX']);
  });

  it('may be both, and then means the state', () => {
    expect(areasNamed([' Bavaria', ' Germany'])).toEqual(['DE-02']);
    expect(areasNamed(['Germany', 'Bavaria'])).toEqual(['DE-02']);
  });

  it('is open while it may still become several', () => {
    expect(areasNamed(['Nieder'])).toEqual(['NL', 'DE-06', 'AT-03']);
  });

  it('is passed over when it says nothing', () => {
    expect(areasNamed([])).toEqual([]);
    expect(areasNamed(['', ' ', 'by the sea'])).toEqual([]);
    expect(areasNamed(['by the sea', 'Spain'])).toEqual(['ES']);
  });
});

describe('the area of a place', () => {
  it('is its state, or its country where no state is known', () => {
    expect(areaOf({ country: 'DE', admin1: '02' })).toBe('DE-02');
    expect(areaOf({ country: 'VA', admin1: null })).toBe('VA');
    expect(areaOf({ country: 'VA', admin1: '' })).toBe('VA');
  });
});
