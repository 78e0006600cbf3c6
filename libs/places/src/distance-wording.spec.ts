import { distanceInWords } from './index.js';

describe('a distance in words', () => {
  it('is in whole kilometres', () => {
    expect(distanceInWords(42, 'en')).toBe('42 km');
    expect(distanceInWords(41.6, 'de')).toBe('42 km');
    expect(distanceInWords(1, 'de')).toBe('1 km');
  });

  it('groups thousands as its reader does', () => {
    expect(distanceInWords(1204.4, 'en')).toBe('1,204 km');
    expect(distanceInWords(1204.4, 'de')).toBe('1.204 km');
    expect(distanceInWords(999.5, 'de')).toBe('1.000 km');
    expect(distanceInWords(20_015, 'en')).toBe('20,015 km');
  });

  it('does not count metres', () => {
    expect(distanceInWords(0, 'en')).toBe('under 1 km');
    expect(distanceInWords(0.4, 'de')).toBe('unter 1 km');
  });
});
