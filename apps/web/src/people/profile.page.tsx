import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Prose } from '../house/components/prose.js';
import { SkillLists, SkillTags } from '../house/components/skill-list.js';
import { TripList } from '../house/components/trip-list.js';
import { StripLegend } from '../house/components/week-strip.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { routeOf, type SeasonTrip } from '../house/season.js';
import { ReportLink } from '../moderation/report-link.js';
import { wordsFor, type Words } from '../words/index.js';
import { MoreAbout, PreviewNote } from './more-about.js';
import { Gaps } from './profile-gaps.js';
import { roleInWords } from './profile-parts.js';
import type { ProfilePageProps, ProfilePart } from './profile.js';
import { Portrait } from './profile-portrait.js';

export function ProfilePage(props: ProfilePageProps): VNode {
  const { frame, person, isUnlisted = false, preview, distance } = props;
  const words = wordsFor(frame.language);
  const part = { ...props, words };
  return (
    <Layout
      {...frame}
      title={person.name}
      description={describe(props, words)}
      islands={['offline']}
      isUnlisted={isUnlisted}
    >
      {preview ? <PreviewNote words={words} as={preview} /> : null}
      <article class="h-card">
        <div class="opening">
          <Portrait {...part} />
          <Whereabouts person={person} trips={props.season.trips} words={words} />
        </div>
        <Gaps {...part} />
        <Story {...part} />
        <Skills {...part} />
        <Practices {...part} />
      </article>
      <Trips {...part} />
      {distance ? <MoreAbout words={words} person={person} {...distance} /> : null}
      {props.isOwn ? null : <ReportLink id={person.id} words={words} />}
    </Layout>
  );
}

/** What a link to this page says about it elsewhere. */
function describe({ person }: ProfilePageProps, words: Words): string {
  const { handle, role, home, skills } = person;
  const { people, site } = words;
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(', ');
  return [
    role ? roleInWords(role, words) : '',
    home ? people.fromPlace(home.name) : site.handleOf(handle),
    skills.can.length > 0 ? `${people.can}: ${names(skills.can)}` : '',
    skills.learn.length > 0 ? `${people.learn}: ${names(skills.learn)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Whereabouts({
  person,
  trips,
  words,
}: Pick<ProfilePart, 'person' | 'words'> & { trips: readonly SeasonTrip[] }): VNode | null {
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

function Story({ person, words: { profile } }: ProfilePart): VNode | null {
  if (person.storyHtml === null) return null;
  return (
    <section class="chapter" aria-labelledby="story-title">
      <header>
        <h2 id="story-title">{profile.storyOf}</h2>
      </header>
      <div class="p-note">
        <Prose html={person.storyHtml} />
      </div>
    </section>
  );
}

function Practices({ person, words: { profile } }: ProfilePart): VNode | null {
  if (person.practices.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="practices-title">
      <header>
        <h2 id="practices-title">{profile.worksBy}</h2>
      </header>
      <div>
        <SkillTags skills={person.practices} />
      </div>
    </section>
  );
}

function Skills({ person, isOwn, words }: ProfilePart): VNode {
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

function Trips({ person, isOwn, season, nowWeek, words }: ProfilePart): VNode {
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
          {isOwn ? (
            <LinkButton href={addresses.newTrip}>{words.tripPages.newTitle}</LinkButton>
          ) : (
            <LinkButton href={addresses.home}>{people.whoIs}</LinkButton>
          )}
        </EmptyState>
      )}
      <p>
        <a href={addresses.personPitch(person.handle)} rel="nofollow">
          {words.pitch.linkPerson}
        </a>
      </p>
    </section>
  );
}
