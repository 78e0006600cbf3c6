import { weekInShort, type Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { SkillLists, type SkillsByStance } from '../house/components/skill-list.js';
import { TripList } from '../house/components/trip-list.js';
import { StripLegend } from '../house/components/week-strip.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { routeOf, type SeasonPlace, type SeasonTrip } from '../house/season.js';
import { ReportLink } from '../moderation/report-link.js';
import { wordsFor, type Words } from '../words/index.js';

export interface ProfilePageProps {
  readonly frame: Frame;
  readonly person: {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    /** With the name of the country, as the API tells it in the reader's language. */
    readonly home: (SeasonPlace & { readonly label: string }) | null;
    readonly memberSince: Week;
    readonly skills: SkillsByStance;
  };
  /** Whether the viewer looks at herself. */
  readonly isOwn: boolean;
  readonly season: {
    readonly fromWeek: Week;
    readonly toWeek: Week;
    /** Only the trips of this person. */
    readonly trips: readonly SeasonTrip[];
  };
  readonly nowWeek: Week;
}

/** No year goes without saying here. */
const NO_YEAR = 0;

type Part = ProfilePageProps & { readonly words: Words };

export function ProfilePage(props: ProfilePageProps): VNode {
  const { frame, person } = props;
  const words = wordsFor(frame.language);
  return (
    <Layout {...frame} title={person.name} description={describe(props, words)} islands={['offline']}>
      <Portrait {...props} words={words} />
      <Skills {...props} words={words} />
      <Trips {...props} words={words} />
      {props.isOwn ? null : <ReportLink id={person.id} words={words} />}
    </Layout>
  );
}

/** What a link to this page says about it elsewhere. */
function describe({ person: { handle, home, skills } }: ProfilePageProps, { people, site }: Words): string {
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(', ');
  return [
    home ? people.fromPlace(home.name) : site.handleOf(handle),
    skills.can.length > 0 ? `${people.can}: ${names(skills.can)}` : '',
    skills.learn.length > 0 ? `${people.learn}: ${names(skills.learn)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Portrait({ person, isOwn, words, season }: Part): VNode {
  const { people, site, language } = words;
  return (
    <div class="opening">
      <div class="portrait">
        <div>
          <Avatar {...person} size={88} />
          <h1>{person.name}</h1>
        </div>
        <p class="portrait__facts">
          <span>{site.handleOf(person.handle)}</span>
          {person.home ? <span>{people.fromPlace(person.home.label)}</span> : null}
          <span>{people.memberSince(weekInShort(person.memberSince, language, NO_YEAR))}</span>
        </p>
        {isOwn ? <LinkButton href={addresses.settings.profile}>{people.edit}</LinkButton> : null}
      </div>
      <Whereabouts person={person} trips={season.trips} words={words} />
    </div>
  );
}

function Whereabouts({
  person,
  trips,
  words,
}: Pick<Part, 'person' | 'words'> & { trips: readonly SeasonTrip[] }): VNode | null {
  const routes = trips.map(routeOf).filter(route => route.stops.length > 0);
  if (routes.length === 0 && !person.home) return null;
  const { people } = words;
  return (
    <figure class="plate">
      <DrawnMap
        words={words}
        id="whereabouts"
        title={
          routes.length === 0 && person.home ? people.homeMap(person.home.name) : people.roadsOf(person.name)
        }
        routes={routes}
        places={person.home ? [person.home] : []}
        sheet={{ width: 480, height: 340 }}
      />
      {routes.length > 0 ? <figcaption>{words.map.caption}</figcaption> : null}
    </figure>
  );
}

function Skills({ person, isOwn, words }: Part): VNode {
  const { people } = words;
  const { can, learn, avoid } = person.skills;
  const hasSkills = can.length + learn.length + avoid.length > 0;
  return (
    <section class="chapter" aria-labelledby="skills-title">
      <header>
        <h2 id="skills-title">{people.skills}</h2>
      </header>
      {hasSkills ? (
        <SkillLists words={words} skills={person.skills} />
      ) : (
        <NoSkills isOwn={isOwn} name={person.name} words={words} />
      )}
    </section>
  );
}

function NoSkills({ isOwn, name, words: { people } }: { isOwn: boolean; name: string; words: Words }): VNode {
  if (!isOwn) return <EmptyState title={people.noSkillsTheirs(name)} />;
  return (
    <EmptyState title={people.noSkillsYours}>
      <p>{people.noSkillsYoursText}</p>
      <LinkButton kind="primary" href={addresses.settings.profile}>
        {people.addSkills}
      </LinkButton>
    </EmptyState>
  );
}

function Trips({ person, isOwn, season, nowWeek, words }: Part): VNode {
  const { people } = words;
  return (
    <section class="chapter chapter--wide" aria-labelledby="trips-title">
      <header>
        <h2 id="trips-title">{people.tripsOf}</h2>
        {season.trips.length > 0 ? (
          <StripLegend words={words} states={['visit', 'open', 'entry', 'now']} />
        ) : null}
      </header>
      {season.trips.length > 0 ? (
        <TripList
          words={words}
          trips={season.trips}
          from={season.fromWeek}
          to={season.toWeek}
          now={nowWeek}
          showsPeople={false}
        />
      ) : (
        <EmptyState title={isOwn ? people.noTripsYours : people.noTripsTheirs(person.name)}>
          <LinkButton href={addresses.home}>{people.whoIs}</LinkButton>
        </EmptyState>
      )}
    </section>
  );
}
