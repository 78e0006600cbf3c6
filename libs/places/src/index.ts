export { areOnTheGlobe, coordinates, type Coordinates } from './coordinates.js';
export { EARTH_RADIUS_KM, chordKm, chordUnder, kmBetween, unitVector, type UnitVector } from './sphere.js';
export { LEAST_RADIUS_KM, MOST_RADIUS_KM, isWithin, radius, type Radius } from './radius.js';
export { boxesAround, isInAnyBox, isInBox, type Box } from './boxes.js';
export { distanceInWords } from './distance-wording.js';
export { countriesByName, countriesNamed, country, countryName, isCountry } from './countries.js';
export { COUNTRY_CODES, type CountryCode } from './country-codes.data.js';
export { REGIONS, region, regionName, regionsOf } from './regions.js';
export type { Region, RegionCode } from './regions.data.js';
export {
  ANYWHERE,
  REMOTE,
  around,
  inCountries,
  isReachable,
  type Somewhere,
  type Spot,
} from './somewhere.js';
export { PLACE_REFUSALS, type PlaceRefusalCode } from './place-refusals.js';
