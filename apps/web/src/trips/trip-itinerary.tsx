import { kindNames } from './choice-names.js';
import { daysInWords, isWithin, rangeInWords, weekInWords, weekOf, type Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { stagesOf, type Stage } from './itinerary.js';
import type { TripPart } from './trip-on-page.js';

/** The trip from one end to the other; what is blank in it is drawn as an invitation. */
export function Itinerary(props: TripPart): VNode {
  const stages = stagesOf(props.trip);
  return (
    <ol class="itinerary">
      {stages.map((stage, index) => (
        <li
          key={index}
          class={`stage stage--${stage.is}${isOver(stage, props.nowWeek) ? ' stage--over' : ''}`}
        >
          <StageOf {...props} stage={stage} isFirst={index === stages.findIndex(({ is }) => is === 'open')} />
        </li>
      ))}
    </ol>
  );
}

function isOver(stage: Stage, now: Week): boolean {
  if (stage.is === 'visit') return stage.week < now;
  return (stage.is === 'entry' ? weekOf(stage.to) : stage.weeks.to) < now;
}

function StageOf({
  stage,
  isFirst,
  trip,
  fits = [],
  words,
}: TripPart & { readonly stage: Stage; readonly isFirst: boolean }): VNode {
  const { tripPages, matches, language } = words;
  if (stage.is === 'visit') {
    const { place, company } = stage.stop;
    return (
      <>
        <p class="stage__when">{weekInWords(stage.week, language)}</p>
        <div>
          <h3>
            {company ? (
              <a href={addresses.company(company.slug)}>{tripPages.visitAt(company.name)}</a>
            ) : (
              place?.name
            )}
          </h3>
          {company && place ? <p>{place.name}</p> : null}
        </div>
      </>
    );
  }
  if (stage.is === 'entry') {
    const { kind, title, place, url, isPrivate } = stage.entry;
    const name = kind ? tripPages[kindNames[kind]] : '';
    return (
      <>
        <p class="stage__when">{daysInWords(stage.from, stage.to, language)}</p>
        <div>
          <h3>{title || name}</h3>
          <p>
            {[title ? name : '', place?.label ?? ''].filter(Boolean).join(' · ')}
            {url ? (
              <>
                {' '}
                <a href={url} rel="nofollow noopener">
                  {tripPages.entryPage}
                </a>
              </>
            ) : null}
          </p>
          {isPrivate ? <p class="aside">{tripPages.takenPrivate}</p> : null}
        </div>
      </>
    );
  }
  // Of the reader's own offers the one that fits in these weeks.
  const own = fits.find(({ weeks }) => weeks.some(week => isWithin(week, stage.weeks)))?.own;
  return (
    <>
      <p class="stage__when">{rangeInWords(stage.weeks, language)}</p>
      <div>
        {stage.is === 'open' ? (
          <>
            <h3>{tripPages.hostMe}</h3>
            {trip.isMine ? (
              <p>{tripPages.yourOpenWeeks}</p>
            ) : (
              <>
                <p>{tripPages.hostHer(trip.person.name)}</p>
                {own ? (
                  <LinkButton kind={isFirst ? 'primary' : 'plain'} href={addresses.offerMatches(own.slug)}>
                    {matches.withOffer(own.title)}
                  </LinkButton>
                ) : (
                  <LinkButton
                    kind={isFirst ? 'primary' : 'plain'}
                    href={addresses.person(trip.person.handle)}
                  >
                    {tripPages.toHerPage(trip.person.name)}
                  </LinkButton>
                )}
              </>
            )}
          </>
        ) : (
          <>
            <h3>{stage.is === 'taken' ? tripPages.taken : tripPages.pastBlank}</h3>
            {stage.is === 'taken' ? <p>{tripPages.takenText}</p> : null}
          </>
        )}
      </div>
    </>
  );
}
