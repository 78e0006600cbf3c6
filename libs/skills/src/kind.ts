import { quote, Refusal } from '#kernel';
import type { Words } from './words.js';

/** The shelves of the list, in the order a reader is shown them. */
export const kinds = [
  'language',
  'frontend',
  'backend',
  'mobile',
  'database',
  'cloud',
  'testing',
  'data',
  'security',
  'embedded',
  'games',
  'system',
  'tool',
  'protocol',
  'enterprise',
  'practice',
  'craft',
  'design',
  'domain',
] as const;
export type Kind = (typeof kinds)[number];

export const kindWords: Readonly<Record<Kind, Words>> = {
  language: { en: 'Languages', de: 'Sprachen' },
  frontend: { en: 'Front end', de: 'Frontend' },
  backend: { en: 'Back end and frameworks', de: 'Backend und Frameworks' },
  mobile: { en: 'Mobile', de: 'Mobilgeräte' },
  database: { en: 'Databases', de: 'Datenbanken' },
  cloud: { en: 'Cloud and operations', de: 'Cloud und Betrieb' },
  testing: { en: 'Testing', de: 'Testen' },
  data: { en: 'Data and AI', de: 'Daten und KI' },
  security: { en: 'Security', de: 'Sicherheit' },
  embedded: { en: 'Embedded and hardware', de: 'Eingebettetes und Hardware' },
  games: { en: 'Games and graphics', de: 'Spiele und Grafik' },
  system: { en: 'Operating systems', de: 'Betriebssysteme' },
  tool: { en: 'Tools', de: 'Werkzeuge' },
  protocol: { en: 'Protocols and standards', de: 'Protokolle und Standards' },
  enterprise: { en: 'Enterprise software', de: 'Unternehmenssoftware' },
  practice: { en: 'Practices', de: 'Praktiken' },
  craft: { en: 'Craft around software', de: 'Handwerk um Software herum' },
  design: { en: 'Design and product', de: 'Gestaltung und Produkt' },
  domain: { en: 'Business domains', de: 'Fachgebiete' },
};

export function parseKind(text: string): Kind {
  const kind = kinds.find(known => known === text);
  if (kind === undefined)
    throw new Refusal('skill_kind_unknown', { kind: quote(text), known: kinds }, 'kind');
  return kind;
}
