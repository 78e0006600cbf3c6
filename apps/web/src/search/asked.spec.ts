import fc from 'fast-check';
import { addressOf, filters, placeKey, placeNumber, readAsked, readSort, sorts, without } from './asked.js';

/** As the server reads the query of an address. */
const queryOf = (address: string): Record<string, string | string[]> => {
  const found: Record<string, string[]> = {};
  for (const [name, value] of new URL(address, 'https://walz.example').searchParams)
    (found[name] ??= []).push(value);
  return found;
};

const tidy = (address: string): string => {
  const query = queryOf(address);
  return addressOf('/offers', readAsked(query), readSort(query));
};

describe('the address of a search', () => {
  it('says everything in one order, whatever order it was asked in', () => {
    expect(tidy('/offers?words=beer&weeks=2027-W14..2027-W16,2027-W20&learn=rust,elixir&sort=soonest')).toBe(
      '/offers?weeks=2027-W14..2027-W16,2027-W20&learn=elixir,rust&words=beer&sort=soonest',
    );
  });

  it('leaves out what says nothing: empty fields, the usual order, the usual radius', () => {
    expect(tidy('/offers?weeks=&can=&learn=+,+&place=&radius=50&lodging=&sort=fit&remote=')).toBe('/offers');
    expect(tidy('/offers?place=berlin-2950159&radius=100')).toBe('/offers?place=berlin-2950159');
    expect(tidy('/offers?place=berlin-2950159&radius=50')).toBe('/offers?place=berlin-2950159&radius=50');
  });

  it('knows one spelling of the same weeks and countries', () => {
    expect(tidy('/offers?weeks=2027-W16, 2027-W14, 2027-W15')).toBe('/offers?weeks=2027-W14..2027-W16');
    expect(tidy('/offers?countries=Österreich, DE, germany')).toBe('/offers?countries=at,de');
  });

  it('keeps what it cannot read, so that the form can show it', () => {
    expect(readAsked({ weeks: '2027-W60', countries: 'Atlantis', radius: '-1', place: 'x' })).toMatchObject({
      weeks: '2027-W60',
      countries: ['Atlantis'],
      radius: '-1',
    });
  });

  it('is the address of itself, whatever was typed', () => {
    const typed = fc.record(
      Object.fromEntries(
        [...filters, 'sort'].map(name => [name, fc.oneof(fc.string(), fc.array(fc.string()))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, query => {
        const address = addressOf('/offers', readAsked(query), readSort(query));
        expect(tidy(address)).toBe(address);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });

  it('can be told with one wish less', () => {
    const asked = readAsked({ place: 'berlin-2950159', radius: '50', can: 'go' });
    expect(addressOf('/offers', without(asked, 'place'))).toBe('/offers?can=go');
    expect(addressOf('/offers', without(asked, 'can'))).toBe('/offers?place=berlin-2950159&radius=50');
  });

  it('names a place so that people can read it and no other is meant', () => {
    const key = placeKey({ id: 'UGxhY2U6Mjg2NzcxNA', name: 'München' });
    expect(key).toBe('muenchen-2867714');
    expect(placeNumber(key)).toBe('2867714');
    expect(placeNumber('Neustadt an der Weinstraße')).toBeUndefined();
  });

  it('knows four orders, and takes what is none of them for the usual one', () => {
    expect(sorts.map(sort => readSort({ sort }))).toEqual(sorts);
    expect(readSort({ sort: 'cheapest' })).toBe('fit');
  });
});
