import { payNames, shownToNames, sizeNames } from './choice-names.js';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { Notice } from '../house/components/notice.js';
import { PersonByline } from '../house/components/person-byline.js';
import { Prose } from '../house/components/prose.js';
import { SkillLists, SkillTags } from '../house/components/skill-list.js';
import { StripLegend, WeekStrip } from '../house/components/week-strip.js';
import { WeekRangeLabel } from '../house/components/week-label.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { stripWeeksOf } from '../house/season.js';
import { OwnFits } from '../matches/own-fits.js';
import { ReportLink } from '../moderation/report-link.js';
import { fluencyInWords } from '../people/profile-parts.js';
import { wordsFor } from '../words/index.js';
import { roadOf } from './itinerary.js';
import { Itinerary } from './trip-itinerary.js';
import { fareInWords, reachInWords } from './trip-in-words.js';
import { abilityOf, type Reach, type TripPageProps, type TripPart } from './trip-on-page.js';

export function TripPage(props: TripPageProps): VNode {
  const { frame, trip } = props;
  const words = wordsFor(frame.language);
  const part = { ...props, words };
  const isOpen = trip.audience === 'EVERYONE' && trip.state !== 'DRAFT';
  return (
    <Layout
      {...frame}
      title={trip.title}
      description={`${words.tripPages.tripOf(trip.person.name)} · ${words.weeks.openWeeks(trip.openWeeks.length)}`}
      islands={['offline']}
      isUnlisted={!isOpen}
    >
      <article class="journey">
        {trip.isMine ? <OwnBar {...part} /> : null}
        <div class="opening">
          <Head {...part} />
          <Road {...part} />
        </div>
        <Story {...part} />
        <section class="chapter chapter--wide" aria-labelledby="week-title">
          <header>
            <h2 id="week-title">{words.tripPages.week}</h2>
            {trip.openWeeks.length > 0 ? <p>{words.tripPages.weekLead}</p> : null}
          </header>
          <Itinerary {...part} />
        </section>
        <Skills {...part} />
        <Wants {...part} />
      </article>
      {trip.isMine ? null : <ReportLink id={trip.id} words={words} />}
    </Layout>
  );
}

function Head({ trip, fits = [], nowWeek, words }: TripPart): VNode {
  const { tripPages } = words;
  return (
    <div class="journey__head">
      <h1>{trip.title}</h1>
      <PersonByline person={trip.person} />
      <p class="lead">
        <WeekRangeLabel words={words} from={trip.fromWeek} to={trip.toWeek} />
      </p>
      <WeekStrip
        words={words}
        from={trip.fromWeek}
        to={trip.toWeek}
        weeks={stripWeeksOf(trip)}
        now={nowWeek}
      />
      <StripLegend words={words} states={['visit', 'open', 'entry', 'now']} />
      <OwnFits fits={fits} side="HOST" words={words} />
      {trip.state === 'CLOSED' && !trip.isMine ? (
        <Notice>
          <p>
            <strong>{tripPages.closed}</strong> {tripPages.closedText}
          </p>
        </Notice>
      ) : null}
      {trip.tellsOnlyPast && !trip.isMine ? (
        <p class="aside">{tripPages.tellsOnlyPast(trip.person.name)}</p>
      ) : null}
    </div>
  );
}

/** What nobody but her is told, and her ways to change it. */
function OwnBar({ frame, trip, words: { tripPages, matches } }: TripPart): VNode {
  const says = {
    DRAFT: tripPages.draft,
    OPEN: tripPages[shownToNames[trip.audience]],
    CLOSED: tripPages.closed,
  };
  const link = trip.key === null ? null : `${frame.origin}${addresses.trip(trip.slug)}?key=${trip.key}`;
  return (
    <aside class="own-bar" aria-label={tripPages.yours}>
      <p>
        <strong>{tripPages.yours}</strong> {says[trip.state]}{' '}
        {trip.tellsOnlyPast ? tripPages.tellsOnlyPastYours : null}
      </p>
      {link === null ? null : (
        <p>
          {tripPages.linkIs} <span class="line-to-copy">{link}</span>
        </p>
      )}
      <div class="own-bar__ways">
        {trip.state === 'OPEN' ? (
          <LinkButton kind="primary" href={addresses.tripMatches(trip.slug)}>
            {matches.toOffers}
          </LinkButton>
        ) : null}
        <LinkButton href={addresses.editTrip(trip.slug)}>{tripPages.edit}</LinkButton>
        {trip.state === 'OPEN' ? null : (
          <form method="post" action={addresses.editTrip(trip.slug)}>
            <Button kind="primary" name="do" value="open">
              {trip.state === 'DRAFT' ? tripPages.openIt : tripPages.openAgain}
            </Button>
          </form>
        )}
      </div>
    </aside>
  );
}

function Road({ trip, words }: TripPart): VNode | null {
  const road = roadOf(trip);
  const places = [...(trip.place ? [trip.place] : []), ...trip.reaches.flatMap(({ place }) => place ?? [])];
  if (road.stops.length === 0 && places.length === 0) return null;
  return (
    <figure class="plate">
      <DrawnMap
        words={words}
        id="road"
        title={words.tripPages.map(trip.title)}
        routes={road.stops.length > 0 ? [road] : []}
        places={places}
        sheet={{ width: 480, height: 360 }}
      />
      {road.stops.length > 0 ? <figcaption>{words.map.caption}</figcaption> : null}
    </figure>
  );
}

function Story({ trip, words: { tripPages } }: TripPart): VNode | null {
  if (trip.storyHtml === '' && !trip.isMine) return null;
  return (
    <section class="chapter" aria-labelledby="story-title">
      <header>
        <h2 id="story-title">{tripPages.story}</h2>
      </header>
      {trip.storyHtml === '' ? <p>{tripPages.noStory}</p> : <Prose html={trip.storyHtml} />}
    </section>
  );
}

function Skills({ trip, words }: TripPart): VNode | null {
  const { tripPages } = words;
  const hasSkills = trip.brings.length + trip.wishes.length + trip.avoids.length > 0;
  if (!hasSkills && trip.practices.length + trip.languages.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="skills-title">
      <header>
        <h2 id="skills-title">{tripPages.skills}</h2>
      </header>
      <div class="journey__skills">
        {hasSkills ? (
          <SkillLists
            words={words}
            skills={{
              can: trip.brings.map(abilityOf),
              learn: trip.wishes.map(({ skill }) => skill),
              avoid: trip.avoids,
            }}
          />
        ) : null}
        {trip.practices.length > 0 ? (
          <section>
            <h3>{tripPages.practices}</h3>
            <SkillTags skills={trip.practices} />
          </section>
        ) : null}
        {trip.languages.length > 0 ? (
          <section>
            <h3>{tripPages.languages}</h3>
            <p>
              {trip.languages
                .map(({ language, fluency }) => `${language.name} (${fluencyInWords(fluency, words)})`)
                .join(', ')}
            </p>
          </section>
        ) : null}
      </div>
    </section>
  );
}

/** Where she would go, and what somebody has to see to. */
function Wants({ trip, words }: TripPart): VNode {
  const { tripPages } = words;
  const anywhere: Reach = { kind: 'ANYWHERE', radiusKm: null, countries: [], place: null };
  const reaches = trip.reaches.length > 0 ? trip.reaches : [anywhere];
  const needs = [
    trip.needsBed ? tripPages.needsBed : tripPages.needsNoBed,
    fareInWords(trip.fareNeed, words),
    tripPages[payNames[trip.payNeed]],
  ];
  return (
    <section class="chapter" aria-labelledby="wants-title">
      <header>
        <h2 id="wants-title">{tripPages.wants}</h2>
      </header>
      <dl class="journey__facts">
        <div>
          <dt>{tripPages.reach}</dt>
          <dd>
            {reaches.map(reach => reachInWords(reach, words)).join('; ')}.{' '}
            {trip.place ? tripPages.startsAt(trip.place.name) : ''}
          </dd>
        </div>
        <div>
          <dt>{tripPages.needs}</dt>
          <dd>{needs.join(' ')}</dd>
        </div>
        <div>
          <dt>{tripPages.sizes}</dt>
          <dd>
            {trip.companySizes.length === 0
              ? tripPages.anySize
              : trip.companySizes.map(size => tripPages[sizeNames[size]]).join(', ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}
