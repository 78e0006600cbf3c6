import type { VNode } from 'preact';

const ROAD =
  'M0 14C60 10 118 7 190 10 262 13 300 21 372 20 444 19 486 9 566 7 646 5 700 17 772 18.5 844 20 890 11 962 8.5 1034 6 1120 12 1200 10';

/** The road across a page, wherever one part of it ends. */
export function RoadLine(): VNode {
  return (
    <svg class="road-line" viewBox="0 0 1200 26" preserveAspectRatio="none" aria-hidden="true">
      <path class="road-line__kerb" d={ROAD} vector-effect="non-scaling-stroke" />
      <path class="road-line__lane" d={ROAD} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
