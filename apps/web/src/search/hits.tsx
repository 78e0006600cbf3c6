import type { Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { WeekStrip } from '../house/components/week-strip.js';
import type { Words } from '../words/index.js';
import type { OfferFound, PlaceFound, TripFound } from './found.js';
import { wayOfHit, weeksOfHit, whyOffer, whyTrip } from './in-words.js';

/** What the strips of a list reach over: all of them, so that one sees who has weeks at the same time. */
export interface Scale {
  readonly words: Words;
  readonly from: Week;
  readonly to: Week;
  readonly now: Week;
}

export function OfferHits({ hits, scale }: { hits: readonly OfferFound[]; scale: Scale }): VNode {
  return (
    <ol class="trips hits">
      {hits.map(hit => (
        <OfferHit key={hit.offer.slug} hit={hit} scale={scale} />
      ))}
    </ol>
  );
}

export function TripHits({ hits, scale }: { hits: readonly TripFound[]; scale: Scale }): VNode {
  return (
    <ol class="trips hits">
      {hits.map(hit => (
        <TripHit key={hit.trip.slug} hit={hit} scale={scale} />
      ))}
    </ol>
  );
}

function OfferHit({ hit, scale }: { hit: OfferFound; scale: Scale }): VNode {
  const { words } = scale;
  const { offer } = hit;
  const orAfar = offer.isOnSite && offer.isRemote && !hit.isRemote ? words.search.orFromAfar : '';
  return (
    <li class="trip hit">
      <div class="trip__what">
        <h3>
          <a href={addresses.offer(offer.slug)}>{offer.title}</a>
        </h3>
        <p class="trip__who">
          <a href={addresses.company(offer.company.slug)}>{offer.company.name}</a>
          {after(townOf(offer.place), wayOfHit(hit, words), orAfar)}
        </p>
      </div>
      <Weeks hit={hit} scale={scale} />
      <Why text={whyOffer(hit, words)} />
    </li>
  );
}

function TripHit({ hit, scale }: { hit: TripFound; scale: Scale }): VNode {
  const { words } = scale;
  const { trip } = hit;
  const { person } = trip;
  return (
    <li class="trip hit">
      <div class="trip__what hit__somebody">
        <Avatar handle={person.handle} name={person.name} photo={person.photo} size={48} />
        <div>
          <h3>
            <a href={addresses.trip(trip.slug)}>{trip.title}</a>
          </h3>
          <p class="trip__who">
            <a href={addresses.person(person.handle)}>{person.name}</a>
            {after(townOf(trip.place), wayOfHit(hit, words))}
          </p>
        </div>
      </div>
      <Weeks hit={hit} scale={scale} />
      <Why text={whyTrip(hit, words)} />
    </li>
  );
}

function Weeks({ hit, scale }: { hit: OfferFound | TripFound; scale: Scale }): VNode {
  const { words, from, to, now } = scale;
  return (
    <div class="trip__weeks">
      <WeekStrip
        words={words}
        from={from}
        to={to}
        now={now}
        weeks={hit.weeks.map(week => ({ week, state: 'open' }))}
      />
      <p class="trip__open">{weeksOfHit(hit, words)}</p>
    </div>
  );
}

function Why({ text }: { text: string }): VNode | null {
  return text === '' ? null : <p class="hit__why">{text}</p>;
}

function townOf(place: PlaceFound | null): string {
  return place ? `${place.name}, ${place.countryName}` : '';
}

function after(...parts: readonly string[]): string {
  return parts
    .filter(part => part !== '')
    .map(part => ` · ${part}`)
    .join('');
}
