import { parseWeek, rangeInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { TripList } from '../house/components/trip-list.js';
import { WeekRoad } from '../house/components/week-road.js';
import { StripLegend, WeekStrip, type StripWeek } from '../house/components/week-strip.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { CENTRAL_EUROPE } from '../house/map/extent.js';
import { DrawnMap, type MapRoute } from '../house/map/map.js';
import { routeOf, type SeasonTrip } from '../house/season.js';
import { wordsFor, type Words } from '../words/index.js';

export interface HomePageProps {
  readonly frame: Frame;
  readonly season: {
    readonly fromWeek: Week;
    readonly toWeek: Week;
    readonly trips: readonly SeasonTrip[];
  };
  readonly nowWeek: Week;
}

export function HomePage({ frame, season, nowWeek }: HomePageProps): VNode {
  const words = wordsFor(frame.language);
  const { home } = words;
  const hasTrips = season.trips.length > 0;
  return (
    <Layout {...frame} title={home.title} description={home.lead} islands={['offline']}>
      <div class={hasTrips ? 'home home--season' : 'home'}>
        <section class="opening">
          <div class="opening__text">
            <h1>{home.headline}</h1>
            <p class="lead">{home.lead}</p>
            <p class="opening__do">
              {frame.viewer ? (
                <LinkButton kind="primary" href={addresses.person(frame.viewer.handle)}>
                  {home.yourPage}
                </LinkButton>
              ) : (
                <LinkButton kind="primary" href={addresses.signUp}>
                  {home.join}
                </LinkButton>
              )}
              <LinkButton kind="quiet" href="#week">
                {home.toTheWeek}
              </LinkButton>
            </p>
          </div>
          {hasTrips ? <SeasonMap trips={season.trips} words={words} /> : <EmptyMap words={words} />}
        </section>
        {hasTrips ? (
          <Trips season={season} nowWeek={nowWeek} words={words} />
        ) : (
          <FirstSteps isMember={frame.viewer !== null} words={words} />
        )}
        <section class="chapter" id="week" aria-labelledby="week-title">
          <header>
            <h2 id="week-title">{home.week}</h2>
            <p>{home.weekLead}</p>
          </header>
          <WeekRoad words={words} />
        </section>
        <TakingPart words={words} />
      </div>
    </Layout>
  );
}

function SeasonMap({ trips, words }: { trips: readonly SeasonTrip[]; words: Words }): VNode {
  const stops = trips.reduce((count, trip) => count + trip.stops.length, 0);
  return (
    <figure class="plate">
      <DrawnMap
        words={words}
        id="season-map"
        title={words.home.mapTitle}
        routes={trips.map(routeOf)}
        isNumbered
      />
      <figcaption>
        {words.home.mapNote(trips.length, stops)} {words.map.caption}
      </figcaption>
    </figure>
  );
}

function Trips({ season, nowWeek, words }: Omit<HomePageProps, 'frame'> & { words: Words }): VNode {
  const { home, language } = words;
  const span = rangeInWords({ from: season.fromWeek, to: season.toWeek }, language);
  return (
    <section class="chapter chapter--wide" aria-labelledby="season-title">
      <header>
        <h2 id="season-title">{home.season}</h2>
        <p>
          {home.seasonSpan(span)} {home.invitation}
        </p>
        <StripLegend words={words} states={['visit', 'open', 'entry', 'now']} />
      </header>
      <TripList
        words={words}
        trips={season.trips}
        from={season.fromWeek}
        to={season.toWeek}
        now={nowWeek}
        isNumbered
      />
    </section>
  );
}

const EXAMPLE_ROAD: MapRoute = {
  title: '',
  isExample: true,
  stops: [
    [53.55, 9.99, 'Hamburg'],
    [52.52, 13.41, 'Berlin'],
    [51.34, 12.37, 'Leipzig'],
    [48.21, 16.37, 'Wien'],
  ].map(([latitude, longitude, name]) => ({
    place: { latitude: Number(latitude), longitude: Number(longitude), name: String(name) },
    weeks: [],
  })),
};

function EmptyMap({ words }: { words: Words }): VNode {
  return (
    <figure class="plate">
      <DrawnMap
        words={words}
        id="season-map"
        title={words.home.emptyMapTitle}
        description={words.home.emptyMapText}
        routes={[EXAMPLE_ROAD]}
        extent={CENTRAL_EUROPE}
      />
      <figcaption>{words.home.emptyMapNote}</figcaption>
    </figure>
  );
}

const EXAMPLE_WEEKS: readonly StripWeek[] = [
  { week: parseWeek('2027-W14'), state: 'visit', label: 'Hamburg' },
  { week: parseWeek('2027-W15'), state: 'open' },
  { week: parseWeek('2027-W16'), state: 'entry' },
  { week: parseWeek('2027-W17'), state: 'visit', label: 'Leipzig' },
  { week: parseWeek('2027-W18'), state: 'open' },
  { week: parseWeek('2027-W19'), state: 'open' },
];

/** What an empty instance has to show: the way to its first trip. */
function FirstSteps({ isMember, words }: { isMember: boolean; words: Words }): VNode {
  const { home } = words;
  const steps = [
    ...(isMember ? [] : [{ title: home.stepAccount, text: home.stepAccountText }]),
    { title: home.stepSkills, text: home.stepSkillsText },
    { title: home.stepTrip, text: home.stepTripText },
  ];
  return (
    <section class="chapter" aria-labelledby="season-title">
      <header>
        <h2 id="season-title">{home.emptySeason}</h2>
        <p>{home.emptyLead}</p>
      </header>
      <div class="first-steps">
        <ol class="steps">
          {steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <figure class="example">
          <figcaption>
            <strong>{home.exampleStrip}</strong> {home.exampleStripNote}
          </figcaption>
          <WeekStrip
            words={words}
            from={parseWeek('2027-W12')}
            to={parseWeek('2027-W21')}
            weeks={EXAMPLE_WEEKS}
          />
          <StripLegend words={words} states={['visit', 'open', 'entry']} />
        </figure>
      </div>
    </section>
  );
}

function TakingPart({ words: { home } }: { words: Words }): VNode {
  const ways = [
    { title: home.journeymen, text: home.journeymenText, href: addresses.offers, act: home.toOffers },
    { title: home.hosts, text: home.hostsText, href: addresses.journeymen, act: home.toJourneymen },
    { title: home.readers, text: home.readersText, href: undefined, act: undefined },
  ];
  return (
    <section class="chapter" aria-labelledby="people-title">
      <header>
        <h2 id="people-title">{home.people}</h2>
      </header>
      <ul class="ways">
        {ways.map(({ title, text, href, act }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
            {href ? (
              <p>
                <a href={href}>{act}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
