import { counted } from '../counted.js';

/** Choosing weeks by painting them. */
export const painter = {
  figures: 'Each box is a week: its number, and below it its days.',
  how: 'Click or tap a week to paint it, and again to clear it. Drag for several, or hold Shift. By keyboard: arrows and Space, with Shift for several.',
  brush: 'Paint as',
  everySecond: 'Only every second week when painting several',
  clear: 'Clear all weeks',
  none: 'no weeks',
  chosen: (count: number) => counted(count, 'one week', `${count} weeks`),
  written: 'The same, written out',
  writtenAs: (label: string) => `${label}, written out`,
  writtenHint:
    'Weeks and stretches between commas, like 2027-W14..2027-W16, 2027-W20. With /2 after a stretch it is every second week: 2027-W14..2027-W26/2.',

  sample: 'Weeks to be painted',
  sampleOfTwo: 'With two brushes',
  best: 'best',
  good: 'good too',
};
