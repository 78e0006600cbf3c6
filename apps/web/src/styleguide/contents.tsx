import { parseWeek, type Week } from '#weeks';
import type { VNode } from 'preact';
import { Avatar } from '../house/components/avatar.js';
import { Pager } from '../house/components/pager.js';
import { PersonByline } from '../house/components/person-byline.js';
import { PlainList } from '../house/components/plain-list.js';
import { RoadEnd, type RoadEndKind } from '../house/components/road-end.js';
import { SkillLists } from '../house/components/skill-list.js';
import { Table } from '../house/components/table.js';
import { TripList } from '../house/components/trip-list.js';
import { WeekLabel, WeekRangeLabel } from '../house/components/week-label.js';
import { WeekRoad } from '../house/components/week-road.js';
import { WeekPainter } from '../house/components/week-painter.js';
import { StripLegend, WeekStrip } from '../house/components/week-strip.js';
import { DrawnMap } from '../house/map/map.js';
import { routeOf, stripWeeksOf } from '../house/season.js';
import { skills, trips } from './samples.js';
import { Chapter, type Part } from './basics.js';

const FROM = parseWeek('2027-W10');
const TO = parseWeek('2027-W24');
const NOW = parseWeek('2027-W15');

export function Weeks({ words }: Part): VNode {
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
      <Painters words={words} />
    </Chapter>
  );
}

/** For one set of weeks with what stands in the way, and for two. */
function Painters({ words }: Part): VNode {
  const { painter, weeks } = words;
  return (
    <>
      <WeekPainter
        words={words}
        legend={painter.sample}
        fields={[
          { name: 'sample-weeks', label: weeks.open, value: '2027-W15..2027-W17, 2027-W20..2027-W26/2' },
        ]}
        from={NOW}
        now={NOW}
        closed={new Map([17, 18].map(week => [parseWeek(`2027-W${week}`), weeks.visit]))}
        notes={new Map([[parseWeek('2027-W16'), { short: '2', said: weeks.openWeeks(2) }]])}
      />
      <WeekPainter
        words={words}
        legend={painter.sampleOfTwo}
        fields={[
          { name: 'sample-best', label: painter.best, value: '2027-W22, 2027-W53' },
          { name: 'sample-good', label: painter.good, value: '2027-W23' },
        ]}
        from={parseWeek('2027-W20')}
        to={parseWeek('2027-W30')}
        refusals={[
          {
            code: 'week_does_not_exist',
            field: 'sample-best',
            facts: { year: 2027, weeks: 52, right: '2027-W52', given: '2027-W53' },
          },
        ]}
      />
    </>
  );
}

export function People({ words }: Part): VNode {
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

export function Maps({ words }: Part): VNode {
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

export function Lists({ words }: Part): VNode {
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
