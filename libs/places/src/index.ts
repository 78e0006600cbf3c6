export { type Box, boxesAround, isInAnyBox, isInBox } from './boxes.js';
export { areOnTheGlobe, coordinates, type Coordinates } from './coordinates.js';
export { countriesByName, countriesNamed, country, countryName, isCountry } from './countries.js';
export { COUNTRY_CODES, type CountryCode } from './country-codes.data.js';
export { distanceInWords } from './distance-wording.js';
export { PLACE_REFUSALS, type PlaceRefusalCode } from './place-refusals.js';
export { isWithin, LEAST_RADIUS_KM, MOST_RADIUS_KM, radius, type Radius } from './radius.js';
export type { Region, RegionCode } from './regions.data.js';
export { region, regionName, REGIONS, regionsOf } from './regions.js';
export {
  ANYWHERE,
  around,
  inCountries,
  isReachable,
  REMOTE,
  type Somewhere,
  type Spot,
} from './somewhere.js';
export { chordKm, chordUnder, EARTH_RADIUS_KM, kmBetween, unitVector, type UnitVector } from './sphere.js';
