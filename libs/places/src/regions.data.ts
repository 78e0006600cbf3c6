import type { CountryCode } from './country-codes.data.js';
import type { Language } from '#kernel';

type RegionEntry = readonly [
  code: string,
  isContinent: boolean,
  names: Readonly<Record<Language, string>>,
  countries: string,
];

/**
 * Regions people travel in, nearest to the house first, then the continents. Each country is on one continent:
 * Russia and Cyprus count as Europe, Turkey, Kazakhstan and the Caucasus as Asia. The Nordics and the islands around
 * Britain include what belongs to them; DACH includes Liechtenstein, which lies in between.
 */
export const REGION_ENTRIES = [
  ['dach', false, { en: 'DACH', de: 'DACH' }, 'DE AT CH LI'],
  ['benelux', false, { en: 'Benelux', de: 'Benelux' }, 'BE NL LU'],
  ['nordics', false, { en: 'Nordics', de: 'Nordische Länder' }, 'DK FI IS NO SE AX FO GL SJ'],
  ['baltics', false, { en: 'Baltics', de: 'Baltikum' }, 'EE LV LT'],
  ['british-isles', false, { en: 'Britain and Ireland', de: 'Britische Inseln' }, 'GB IE GG IM JE'],
  ['iberia', false, { en: 'Iberia', de: 'Iberische Halbinsel' }, 'ES PT AD GI'],
  ['visegrad', false, { en: 'Visegrád countries', de: 'Visegrád-Staaten' }, 'CZ HU PL SK'],
  ['balkans', false, { en: 'Balkans', de: 'Balkan' }, 'AL BA BG GR HR ME MK RO RS SI XK'],
  [
    'eu',
    false,
    { en: 'European Union', de: 'Europäische Union' },
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  ],
  [
    'europe',
    true,
    { en: 'Europe', de: 'Europa' },
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK ' +
      'MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  ],
  [
    'africa',
    true,
    { en: 'Africa', de: 'Afrika' },
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE ' +
      'NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW IO TF',
  ],
  [
    'asia',
    true,
    { en: 'Asia', de: 'Asien' },
    'AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS ' +
      'QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  ],
  [
    'north-america',
    true,
    { en: 'North America', de: 'Nordamerika' },
    'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT ' +
      'US VC VG VI',
  ],
  [
    'south-america',
    true,
    { en: 'South America', de: 'Südamerika' },
    'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  ],
  [
    'oceania',
    true,
    { en: 'Oceania', de: 'Ozeanien' },
    'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  ],
  ['antarctica', true, { en: 'Antarctica', de: 'Antarktis' }, 'AQ BV GS HM'],
] as const satisfies readonly RegionEntry[];

export type RegionCode = (typeof REGION_ENTRIES)[number][0];

export interface Region {
  readonly code: RegionCode;
  readonly isContinent: boolean;
  readonly names: Readonly<Record<Language, string>>;
  readonly countries: readonly CountryCode[];
}
