import { counted } from '../counted.js';
import type { painter as en } from '../en/painter.js';

export const painter: typeof en = {
  figures: 'Jedes Kästchen ist eine Kalenderwoche: ihre Nummer, darunter ihre Tage.',
  how: 'Ein Klick malt eine Woche an, noch einer nimmt sie weg. Für mehrere ziehst du darüber oder hältst die Umschalttaste. Mit der Tastatur: Pfeile und Leertaste, mit Umschalttaste für mehrere.',
  brush: 'Anmalen als',
  everySecond: 'Beim Malen über mehrere nur jede zweite Woche',
  clear: 'Alle Wochen leeren',
  none: 'keine Wochen',
  chosen: (count: number) => counted(count, 'eine Woche', `${count} Wochen`),
  written: 'Dasselbe ausgeschrieben',
  writtenAs: (label: string) => `${label}, ausgeschrieben`,
  writtenHint:
    'Wochen und Strecken mit Kommas dazwischen, etwa 2027-W14..2027-W16, 2027-W20. Mit /2 hinter einer Strecke ist es jede zweite Woche: 2027-W14..2027-W26/2.',

  sample: 'Wochen zum Anmalen',
  sampleOfTwo: 'Mit zwei Pinseln',
  best: 'am liebsten',
  good: 'auch gut',
};
