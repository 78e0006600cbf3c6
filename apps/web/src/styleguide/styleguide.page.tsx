import { parseWeek, type Week } from '#weeks';
import type { ComponentChildren, VNode } from 'preact';
import { Avatar } from '../house/components/avatar.js';
import { Button, LinkButton } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { EmptyState } from '../house/components/empty-state.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import {
  BackIcon,
  DoneIcon,
  NoteIcon,
  OnwardIcon,
  PlaceIcon,
  WarningIcon,
} from '../house/components/icons.js';
import { Mark } from '../house/components/mark.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import { PersonByline } from '../house/components/person-byline.js';
import { PlainList } from '../house/components/plain-list.js';
import { Prose } from '../house/components/prose.js';
import { RoadEnd, type RoadEndKind } from '../house/components/road-end.js';
import { SkillLists } from '../house/components/skill-list.js';
import { Table } from '../house/components/table.js';
import { Trail } from '../house/components/trail.js';
import { TripList } from '../house/components/trip-list.js';
import { WeekLabel, WeekRangeLabel } from '../house/components/week-label.js';
import { WeekRoad } from '../house/components/week-road.js';
import { StripLegend, WeekStrip } from '../house/components/week-strip.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { routeOf, stripWeeksOf } from '../house/season.js';
import { wordsFor, type Words } from '../words/index.js';
import { refusals, skills, trips } from './samples.js';

export interface StyleguidePageProps {
  readonly frame: Frame;
}

const FROM = parseWeek('2027-W10');
const TO = parseWeek('2027-W24');
const NOW = parseWeek('2027-W15');

/** Every part of the house in every state; shown in development only. */
export function StyleguidePage({ frame }: StyleguidePageProps): VNode {
  const words = wordsFor(frame.language);
  const { styleguide } = words;
  return (
    <Layout {...frame} title={styleguide.title} description={styleguide.lead} isUnlisted>
      <div class="desk__main styleguide">
        <header>
          <Trail words={words} steps={[{ label: words.site.home, href: '/' }]} here={styleguide.title} />
          <h1>{styleguide.title}</h1>
          <p class="lead">{styleguide.lead}</p>
        </header>
      </div>
      <Type words={words} />
      <Colours words={words} />
      <Marks words={words} />
      <Buttons words={words} />
      <Forms words={words} />
      <Notices words={words} />
      <Weeks words={words} />
      <People words={words} />
      <Maps words={words} />
      <Lists words={words} />
      <Chapter id="empty" title={styleguide.empty}>
        <EmptyState title={words.people.noSkillsYours}>
          <p>{words.people.noSkillsYoursText}</p>
          <LinkButton kind="primary" href="#empty">
            {words.people.addSkills}
          </LinkButton>
        </EmptyState>
      </Chapter>
      <Chapter id="prose" title={styleguide.prose}>
        <Prose
          html={`<p>${words.home.lead}</p><h3>${words.home.week}</h3><ul><li>${words.home.mondayText}</li><li>${words.home.fridayText}</li></ul><blockquote><p>${words.home.weekendText}</p></blockquote><pre><code>weeks.filter(isOpen)</code></pre>`}
        />
      </Chapter>
    </Layout>
  );
}

function Chapter({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="chapter" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div class="styleguide">{children}</div>
    </section>
  );
}

interface Part {
  readonly words: Words;
}

function Type({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="type" title={styleguide.type}>
      <p class="styleguide__title-1">{styleguide.sample}</p>
      <p class="styleguide__title-2">{styleguide.sample}</p>
      <h3>{styleguide.sample}</h3>
      <p class="lead">{styleguide.sample}</p>
      <p>
        {styleguide.sample} <em>{styleguide.sample}</em> <a href="#type">{styleguide.sample}</a> 0123456789
      </p>
    </Chapter>
  );
}

const COLOURS = ['paper', 'shade', 'rule', 'edge', 'pencil', 'ink', 'road', 'wrong', 'land', 'sea'];

function Colours({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="colour" title={styleguide.colour}>
      <ul class="swatches">
        {COLOURS.map(name => (
          <li key={name}>
            <span class={`swatch swatch--${name}`} />
            {name}
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function Marks({ words: { styleguide } }: Part): VNode {
  return (
    <Chapter id="marks" title={styleguide.marks}>
      <p class="styleguide__row">
        <Mark size={96} />
        <Mark />
        <Mark size={20} />
      </p>
      <p class="styleguide__row">
        {[OnwardIcon, BackIcon, DoneIcon, NoteIcon, WarningIcon, PlaceIcon].map(Drawn => (
          <Drawn key={Drawn.name} />
        ))}
      </p>
    </Chapter>
  );
}

function Buttons({ words }: Part): VNode {
  const { styleguide, home, people } = words;
  return (
    <Chapter id="buttons" title={styleguide.buttons}>
      <p class="styleguide__row">
        <LinkButton kind="primary" href="#buttons">
          {home.join}
        </LinkButton>
        <LinkButton href="#buttons">{people.edit}</LinkButton>
        <LinkButton kind="quiet" href="#buttons">
          {home.toTheWeek}
        </LinkButton>
      </p>
      <form class="styleguide__row">
        <Button kind="primary">{people.saveAbout}</Button>
        <Button>{people.findPlace}</Button>
        <Button kind="quiet">{people.drop}</Button>
        <Button disabled>{people.addSkill}</Button>
        <button class="textual" type="submit">
          {people.dropPlace}
        </button>
      </form>
    </Chapter>
  );
}

function Forms({ words }: Part): VNode {
  const { styleguide, people } = words;
  const options = [
    { value: 'one', label: people.stanceOne },
    { value: 'two', label: people.stanceTwo },
    { value: 'learn', label: people.stanceLearn },
  ];
  return (
    <Chapter id="forms" title={styleguide.forms}>
      <Form words={words} action="#forms" refusals={refusals} fields={['sample-handle', 'sample-choice']}>
        <TextField words={words} name="sample-name" label={people.name} value="Ada Winter" />
        <TextField
          words={words}
          name="sample-handle"
          label={people.handle}
          hint={people.handleHint}
          value="-ada"
          refusals={refusals}
        />
        <PasswordField
          words={words}
          name="sample-password"
          label={people.password}
          hint={people.passwordHint}
        />
        <Choice words={words} name="sample-stance" legend={people.stance} options={options} chosen="two" />
        <Choice
          words={words}
          name="sample-choice"
          legend={people.chooseSkill}
          options={options}
          refusals={refusals}
        />
        <Button kind="primary">{people.saveAbout}</Button>
      </Form>
    </Chapter>
  );
}

function Notices({ words: { styleguide, people, home, errors } }: Part): VNode {
  return (
    <Chapter id="notices" title={styleguide.notices}>
      <Notice>
        <p>{home.invitation}</p>
      </Notice>
      <Notice tone="done">
        <p>{people.saved}</p>
      </Notice>
      <Notice tone="wrong">
        <p>{errors.busyText}</p>
      </Notice>
    </Chapter>
  );
}

function Weeks({ words }: Part): VNode {
  const { styleguide } = words;
  const yearEnd: [Week, Week] = [parseWeek('2026-W49'), parseWeek('2027-W06')];
  return (
    <Chapter id="weeks" title={styleguide.weeks}>
      <StripLegend words={words} states={['visit', 'open', 'entry', 'now']} />
      {trips.map(trip => (
        <WeekStrip key={trip.slug} words={words} from={FROM} to={TO} weeks={stripWeeksOf(trip)} now={NOW} />
      ))}
      <WeekStrip words={words} from={yearEnd[0]} to={yearEnd[1]} weeks={[]} />
      <div class="styleguide__narrow">
        <WeekStrip
          words={words}
          from={FROM}
          to={parseWeek('2028-W10')}
          weeks={trips.flatMap(stripWeeksOf)}
          now={NOW}
        />
      </div>
      <p>
        <WeekLabel words={words} week={parseWeek('2027-W18')} now={NOW} />
      </p>
      <p>
        <WeekRangeLabel words={words} from={yearEnd[0]} to={yearEnd[1]} />
      </p>
      <WeekRoad words={words} />
    </Chapter>
  );
}

function People({ words }: Part): VNode {
  const names = ['Ada Winter', 'Jonas Brandt', 'Mirela Kovač', 'Sven Östlund', 'Noor van Dijk', 'Li'];
  return (
    <Chapter id="people" title={words.styleguide.people}>
      <p class="styleguide__row">
        {names.map(name => (
          <Avatar key={name} name={name} handle={name.toLowerCase()} size={56} />
        ))}
      </p>
      <PersonByline person={{ handle: 'ada', name: 'Ada Winter' }}>
        {words.people.fromPlace('Karlsruhe')}
      </PersonByline>
      <SkillLists words={words} skills={skills} />
    </Chapter>
  );
}

const ROAD_ENDS: readonly RoadEndKind[] = ['end', 'gate', 'trace', 'fork', 'gap', 'works', 'cut'];

function Maps({ words }: Part): VNode {
  const { styleguide, home } = words;
  return (
    <Chapter id="maps" title={styleguide.maps}>
      <figure class="plate">
        <DrawnMap words={words} id="map-roads" title={home.mapTitle} routes={trips.map(routeOf)} isNumbered />
      </figure>
      <figure class="plate styleguide__narrow">
        <DrawnMap
          words={words}
          id="map-roads-narrow"
          title={home.mapTitle}
          routes={trips.map(routeOf)}
          isNumbered
        />
      </figure>
      {ROAD_ENDS.map(kind => (
        <div key={kind} class="styleguide__clip">
          <RoadEnd kind={kind} />
        </div>
      ))}
    </Chapter>
  );
}

function Lists({ words }: Part): VNode {
  const { styleguide, home, weeks } = words;
  return (
    <Chapter id="lists" title={styleguide.lists}>
      <TripList words={words} trips={trips} from={FROM} to={TO} now={NOW} />
      <PlainList
        items={trips.map(trip => ({
          key: trip.slug,
          title: trip.title,
          children: <p>{trip.person.name}</p>,
          aside: weeks.openWeeks(trip.openWeeks.length),
        }))}
      />
      <Table
        caption={home.season}
        columns={[
          { title: words.people.name },
          { title: words.home.journeymen },
          { title: weeks.open, isNumber: true },
        ]}
        rows={trips.map(trip => [trip.person.name, trip.title, trip.openWeeks.length])}
      />
      <Pager words={words} earlier="#lists" later="#lists" />
    </Chapter>
  );
}
