import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Finder, type FinderProps } from './finder.js';
import type { TripFound } from './found.js';
import { TripHits } from './hits.js';
import { placesOf } from './places-found.js';
import { forJourneymen } from './side.js';

/** `GET` with what is looked for, see `asked.ts`. */
export interface JourneymenPageProps extends FinderProps {
  readonly hits: readonly TripFound[];
  readonly surprise?: TripFound | undefined;
}

export function JourneymenPage({ hits, surprise, ...props }: JourneymenPageProps): VNode {
  return (
    <Finder
      {...props}
      side={forJourneymen}
      hits={hits}
      places={placesOf(hits.map(({ trip }) => trip.place))}
      list={scale => <TripHits hits={hits} scale={scale} />}
      surprise={surprise && (scale => <TripHits hits={[surprise]} scale={scale} />)}
      newAddress={addresses.newTrip}
    />
  );
}
