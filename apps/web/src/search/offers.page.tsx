import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Finder, type FinderProps } from './finder.js';
import type { OfferFound } from './found.js';
import { OfferHits } from './hits.js';
import { placesOf } from './places-found.js';
import { forOffers } from './side.js';

/** `GET` with what is looked for, see `asked.ts`. */
export interface OffersPageProps extends FinderProps {
  readonly hits: readonly OfferFound[];
  readonly surprise?: OfferFound | undefined;
}

export function OffersPage({ hits, surprise, ...props }: OffersPageProps): VNode {
  return (
    <Finder
      {...props}
      side={forOffers}
      hits={hits}
      places={placesOf(hits.map(({ offer }) => offer.place))}
      list={scale => <OfferHits hits={hits} scale={scale} />}
      surprise={surprise && (scale => <OfferHits hits={[surprise]} scale={scale} />)}
      newAddress={addresses.companies.new}
    />
  );
}
