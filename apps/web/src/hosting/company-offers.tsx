import type { Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { PlainList } from '../house/components/plain-list.js';
import { weeksInShort } from '../house/week-text.js';
import type { Words } from '../words/index.js';
import type { CompanyInBrief } from './company-parts.js';

interface NamedSkill {
  readonly skill: { readonly slug: string; readonly name: string };
}

export interface OfferOfCompany {
  readonly slug: string;
  readonly title: string;
  readonly state: 'DRAFT' | 'OPEN' | 'PAUSED' | 'CLOSED';
  readonly openWeeks: readonly Week[];
  readonly place: { readonly name: string } | null;
  readonly teaches: readonly NamedSkill[];
  readonly seeks: readonly NamedSkill[];
}

/** When one can come, and what for. */
export function CompanyOffers({
  company: { slug, name, myRole, offers },
  words,
}: {
  readonly company: CompanyInBrief & { readonly offers: readonly OfferOfCompany[] };
  readonly words: Words;
}): VNode {
  const { companies } = words;
  const mayOffer = myRole === 'ADMIN' || myRole === 'CONTACT';
  const way = mayOffer ? <LinkButton href={addresses.newOffer(slug)}>{companies.offerAdd}</LinkButton> : null;
  return (
    <section class="chapter" aria-labelledby="offers-title">
      <header>
        <h2 id="offers-title">{companies.offers}</h2>
      </header>
      {offers.length === 0 ? (
        <EmptyState title={mayOffer ? companies.noOffersYours : companies.noOffers(name)}>
          {mayOffer ? <p>{companies.noOffersText}</p> : null}
          {way}
        </EmptyState>
      ) : (
        <div class="offers-here">
          <PlainList
            items={offers.map(offer => ({
              key: offer.slug,
              title: <a href={addresses.offer(offer.slug)}>{offer.title}</a>,
              children: <p>{inBrief(offer, words)}</p>,
              aside: whenInWords(offer, words),
            }))}
          />
          {way ? <p>{way}</p> : null}
        </div>
      )}
    </section>
  );
}

function inBrief({ place, teaches, seeks }: OfferOfCompany, { companies }: Words): string {
  const names = (some: readonly NamedSkill[]) => some.map(({ skill }) => skill.name).join(', ');
  return [
    place?.name ?? companies.remote,
    teaches.length > 0 ? companies.toLearn(names(teaches)) : '',
    seeks.length > 0 ? companies.sought(names(seeks)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function whenInWords({ state, openWeeks }: OfferOfCompany, { companies, language }: Words): string {
  if (state === 'DRAFT') return companies.draft;
  if (state === 'PAUSED') return companies.paused;
  return openWeeks.length > 0 ? weeksInShort(openWeeks, language) : companies.noWeeks;
}
