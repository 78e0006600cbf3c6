import type { VNode } from 'preact';

export type RoadEndKind = 'end' | 'gate' | 'trace' | 'fork' | 'gap' | 'works' | 'cut';

interface Drawing {
  /** Kerbs and lane. */
  readonly roads: readonly string[];
  /** A road that is no more. */
  readonly traces?: readonly string[];
  /** Single strokes of the pen. */
  readonly strokes?: readonly string[];
}

const HERE = 'M-900 90C-500 60 -300 100 -20 78C60 62 130 66 196 76 240 83 270 84 300 80';

const DRAWINGS: Record<RoadEndKind, Drawing> = {
  end: {
    roads: [HERE],
    strokes: [
      'M330 112C331 96 331 84 330 70M308 26C322 25 338 25 353 26 354 40 354 54 353 69 338 70 322 70 307 69 306 54 307 40 308 26',
      'M318 38C326 37 335 37 343 38M330 38C331 46 331 54 330 61',
      'M384 94C385 86 388 80 392 75M392 96C392 88 393 82 395 78M452 84C454 77 457 73 461 69M460 86C462 80 465 76 469 74M520 98C521 92 524 87 528 83',
    ],
  },
  gate: {
    roads: [HERE + 'C380 70 470 66 620 74C900 90 1300 50 2400 70'],
    strokes: [
      'M296 40C297 66 296 92 296 112M372 38C371 64 372 90 373 110',
      'M288 62C320 60 350 60 382 61M288 82C322 80 350 80 382 80M298 62C322 70 346 76 371 80',
    ],
  },
  trace: {
    roads: ['M-900 90C-500 60 -300 100 -20 78C40 66 80 64 120 67'],
    traces: ['M142 69C210 76 260 86 330 79 400 72 480 66 620 74C900 90 1300 50 2400 70'],
  },
  fork: {
    roads: [HERE + 'C370 70 430 44 500 40', 'M300 80C360 82 420 96 470 112'],
    strokes: [
      'M516 26C517 34 517 46 516 54M484 106C480 116 476 122 472 128',
      'M536 40C538 34 541 30 545 27M500 122C503 117 507 114 511 112',
    ],
  },
  gap: {
    roads: [
      'M-900 90C-500 60 -300 100 -20 74C60 58 130 62 214 70',
      'M380 74C460 64 540 66 620 72C900 88 1300 50 2400 70',
    ],
    strokes: [
      'M214 54C215 70 214 92 212 116M380 56C381 74 380 94 382 116',
      'M236 108C246 103 254 113 264 108 274 103 282 113 292 108 302 103 310 113 320 108 330 103 338 113 348 108',
      'M250 122C260 117 268 127 278 122 288 117 296 127 306 122 316 117 324 127 334 122',
    ],
  },
  works: {
    roads: [HERE + 'C380 70 470 66 620 74C900 90 1300 50 2400 70'],
    strokes: [
      'M262 46C284 44 306 44 330 46M262 62C284 60 306 60 330 62M262 46C261 52 261 58 262 62M330 46C331 52 331 58 330 62M276 62L288 46M298 62L310 46M274 62C273 80 270 94 268 108M318 62C319 80 322 94 324 108',
    ],
  },
  cut: {
    roads: [
      'M-900 90C-500 60 -300 100 -20 78C60 62 120 66 170 72',
      'M420 70C490 64 550 66 620 72C900 88 1300 50 2400 70',
    ],
    traces: ['M206 76C240 82 330 84 384 74'],
    strokes: ['M272 38C284 28 304 28 316 38M281 49C289 42 299 42 307 49', 'M258 26C278 10 310 10 330 26'],
  },
};

/** What became of the road, for pages that cannot take you further. */
export function RoadEnd({ kind }: { kind: RoadEndKind }): VNode {
  const { roads, traces = [], strokes = [] } = DRAWINGS[kind];
  return (
    <svg class="road-end" viewBox="0 14 600 120" aria-hidden="true">
      {traces.map(path => (
        <path key={path} class="road-end__trace" d={path} />
      ))}
      {roads.map(path => (
        <path key={path} class="road-end__kerb" d={path} />
      ))}
      {roads.map(path => (
        <path key={path} class="road-end__lane" d={path} />
      ))}
      {strokes.map(path => (
        <path key={path} class="road-end__stroke" d={path} />
      ))}
    </svg>
  );
}
