import { Refusal } from '#kernel';
import {
  COUNTRY_CODES,
  REGIONS,
  countriesByName,
  countriesNamed,
  country,
  countryName,
  isCountry,
  region,
  regionName,
  regionsOf,
} from './index.js';

describe('a country', () => {
  it('is known by its code, however it is written', () => {
    expect(country(' de ')).toBe('DE');
    expect(isCountry('XK')).toBe(true);
    expect(isCountry('UK')).toBe(false);
  });

  it('is refused when nobody knows it', () => {
    expect(() => country('ZZ', 'country')).toThrow(
      new Refusal('country_unknown', { given: 'ZZ' }, 'country'),
    );
  });

  it('has a name in German and in English', () => {
    expect(countryName('DE', 'de')).toBe('Deutschland');
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('HK', 'de')).toBe('Hongkong');
    for (const code of COUNTRY_CODES) {
      expect(countryName(code, 'de')).not.toBe(code);
      expect(countryName(code, 'en')).not.toBe(code);
    }
  });

  it('is found by the start of its name in either language', () => {
    expect(countriesNamed('Österr')).toEqual(['AT']);
    expect(countriesNamed('switz')).toEqual(['CH']);
    expect(countriesNamed('Vereinigte')).toEqual(['AE', 'GB', 'US']);
    expect(countriesNamed('  ')).toEqual([]);
    expect(countriesNamed('Atlantis')).toEqual([]);
  });

  it('stands in a list where a reader of that language looks for it', () => {
    const german = countriesByName('de');
    expect(german).toHaveLength(COUNTRY_CODES.length);
    expect(german.indexOf('EG')).toBeLessThan(german.indexOf('AL'));
    expect(countriesByName('en').indexOf('AL')).toBeLessThan(countriesByName('en').indexOf('EG'));
  });
});

describe('a region', () => {
  it('has a name in German and in English', () => {
    expect(regionName('nordics', 'en')).toBe('Nordics');
    expect(regionName('nordics', 'de')).toBe('Nordische Länder');
    expect(region('DACH').countries).toEqual(expect.arrayContaining(['DE', 'AT', 'CH']));
  });

  it('is refused when nobody knows it', () => {
    expect(() => region('atlantis', 'region')).toThrow(
      new Refusal('region_unknown', { given: 'atlantis' }, 'region'),
    );
  });

  it('names each of its countries once', () => {
    for (const { code, countries } of REGIONS) {
      expect([code, new Set(countries).size]).toEqual([code, countries.length]);
    }
  });

  it('is a continent for every country exactly once', () => {
    for (const code of COUNTRY_CODES) {
      expect([code, regionsOf(code).filter(each => each.isContinent).length]).toEqual([code, 1]);
    }
  });

  it('lies in Europe if it is one of the European groups', () => {
    const europe = region('europe').countries;
    for (const code of [
      'benelux',
      'baltics',
      'iberia',
      'visegrad',
      'balkans',
      'eu',
      'dach',
      'british-isles',
    ]) {
      expect(region(code).countries.filter(each => !europe.includes(each))).toEqual([]);
    }
    expect(region('eu').countries).toHaveLength(27);
  });
});
