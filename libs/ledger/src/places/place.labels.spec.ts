import { labelOf, townName } from './place.labels.js';

const munich = { id: 2867714, name: 'Munich', country: 'DE', admin1: '02', population: 1_260_391 };
const neustadt = { id: 2864054, name: 'Neustadt', country: 'DE', admin1: '08', population: 53_984 };
const springfield = { id: 4250542, name: 'Springfield', country: 'US', admin1: 'IL', population: 116_565 };
const newYork = { id: 5128581, name: 'New York City', country: 'US', admin1: 'NY', population: 8_175_133 };
const lyon = { id: 2996944, name: 'Lyon', country: 'FR', admin1: '84', population: 472_317 };
const nowhere = { id: 1, name: 'Nowhere', country: 'ZZ', admin1: null, population: 0 };

describe('the label of a place', () => {
  it('is how a German and an English reader call the town and its country', () => {
    expect(labelOf(munich, 'de')).toBe('München, Deutschland');
    expect(labelOf(munich, 'en')).toBe('Munich, Germany');
    expect(labelOf(lyon, 'de')).toBe('Lyon, Frankreich');
  });

  it('names the state of a small town, and of every town in the USA', () => {
    expect(labelOf(neustadt, 'de')).toBe('Neustadt, Rheinland-Pfalz, Deutschland');
    expect(labelOf(neustadt, 'en')).toBe('Neustadt, Rhineland-Palatinate, Germany');
    expect(labelOf(springfield, 'en')).toBe('Springfield, Illinois, USA');
  });

  it('does not say the same twice', () => {
    expect(labelOf(newYork, 'en')).toBe('New York, USA');
  });

  it('shows a country that has no name by its code', () => {
    expect(labelOf(nowhere, 'en')).toBe('Nowhere, ZZ');
  });
});

describe('the name of a town', () => {
  it('is what it is called there, if nobody here calls it otherwise', () => {
    expect(townName(neustadt, 'en')).toBe('Neustadt');
    expect(townName(munich, 'de')).toBe('München');
  });
});
