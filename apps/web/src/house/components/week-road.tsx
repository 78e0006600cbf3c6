import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';

const ACROSS =
  'M-20 22C40 12 96 14 150 20 220 28 268 31 350 24 430 17 480 11 560 15 640 19 700 30 780 27 850 24 900 10 1020 16';
const DOWN = 'M12-10C16 40 8 84 11 140 14 200 18 240 13 310 8 380 7 430 12 500 17 560 15 600 12 660';

/** A week as a stretch of road with four stops. */
export function WeekRoad({ words: { home } }: { words: Words }): VNode {
  const stops = [
    { when: home.monday, title: home.mondayTitle, text: home.mondayText },
    { when: home.midweek, title: home.midweekTitle, text: home.midweekText },
    { when: home.friday, title: home.fridayTitle, text: home.fridayText },
    { when: home.weekend, title: home.weekendTitle, text: home.weekendText },
  ];
  return (
    <div class="week-road">
      <svg class="week-road__across" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        <path class="road-line__kerb" d={ACROSS} vector-effect="non-scaling-stroke" />
        <path class="road-line__lane" d={ACROSS} vector-effect="non-scaling-stroke" />
      </svg>
      <svg class="week-road__down" viewBox="0 0 24 640" preserveAspectRatio="none" aria-hidden="true">
        <path class="road-line__kerb" d={DOWN} vector-effect="non-scaling-stroke" />
        <path class="road-line__lane" d={DOWN} vector-effect="non-scaling-stroke" />
      </svg>
      <ol>
        {stops.map(({ when, title, text }) => (
          <li key={when}>
            <h3>
              <span class="week-road__when">{when}</span>
              {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
