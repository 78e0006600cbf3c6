import type { Language } from '#kernel';
import type { Words } from '../words/index.js';

/** One page for whoever has to say yes, and a mail to go with it; all of it in sentences. */
export interface Pitch {
  readonly audience: string;
  readonly title: string;
  readonly lead: string;
  readonly gains: readonly Answer[];
  readonly costs: readonly Answer[];
  /** What offers cost, side by side. */
  readonly offers?: readonly OfferCosts[] | undefined;
  readonly costsNote?: string | undefined;
  readonly risks: readonly Answer[];
  readonly earlier: string;
  readonly steps: readonly Step[];
}

export interface Answer {
  readonly to: string;
  readonly text: string;
}

export interface OfferCosts {
  readonly slug: string;
  readonly title: string;
  readonly bed: string;
  readonly travel: string;
  readonly money: string;
  readonly most: string;
}

export interface Step {
  readonly text: string;
  /** A whole address: it has to work on paper. */
  readonly address?: string | undefined;
}

export interface Host {
  readonly name: string;
  readonly place: string | null;
}

/** "€600", "600 €": whole units, for nobody pays a week in cents. */
export function moneyInWords(amount: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}

/** "A, B und C". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Each host once, with the town. */
export function hostsInWords(hosts: readonly Host[], language: Language): string {
  const said = hosts.map(({ name, place }) => (place === null ? name : `${name} (${place})`));
  return listed([...new Set(said)], language);
}

/** The mail: what it is, what it costs, what it gives, and where to read on. */
export function mailOf(pitch: Pitch, address: string, { pitch: words }: Words): string {
  const costs = [
    ...(pitch.offers ?? []).map(({ title, most }) => `${title}: ${most}.`),
    ...pitch.costs.map(lineOf),
    ...(pitch.costsNote === undefined ? [] : [pitch.costsNote]),
  ];
  const list = (title: string, lines: readonly string[]) =>
    [`${title}:`, ...lines.map(line => `- ${line}`)].join('\n');
  return [
    words.mailHello,
    pitch.lead,
    list(words.gainsTitle, pitch.gains.map(lineOf)),
    list(words.costsTitle, costs),
    words.mailMore(address),
    words.mailEnd,
  ].join('\n\n');
}

function lineOf({ to, text }: Answer): string {
  return `${to}: ${text}`;
}

/** A link that opens the mail; lines end there as mails end them. */
export function mailLink(subject: string, text: string): string {
  const body = text.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
