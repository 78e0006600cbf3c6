import { parseWeek, type Week } from '#weeks';
import { renderToString } from 'preact-render-to-string';
import { wordsFor } from '../words/index.js';
import { stripInWords, WeekStrip, type StripWeek } from './components/week-strip.js';
import { isFirstOfItsMonth, isFirstOfItsQuarter, monthOf, weeksInShort } from './week-text.js';

const week = (number: number, year = 2027): Week => parseWeek(`${year}-W${String(number).padStart(2, '0')}`);
const en = wordsFor('en');
const de = wordsFor('de');

describe('weeks on a map or in a margin', () => {
  it('are said as shortly as possible', () => {
    expect(weeksInShort([week(14)], 'en')).toBe('W14');
    expect(weeksInShort([week(20), week(14), week(15), week(16)], 'de')).toBe('KW 14–16, 20');
    expect(weeksInShort([], 'en')).toBe('');
  });

  it('belong to the month that most of their working days are in', () => {
    expect(monthOf(week(13), 'en')).toBe('Apr');
    expect(monthOf(week(53, 2026), 'de')).toBe('Dez.');
    expect([week(12), week(13), week(14)].map(isFirstOfItsMonth)).toEqual([false, true, false]);
    expect([week(13), week(18)].map(isFirstOfItsQuarter)).toEqual([true, false]);
  });
});

describe('a strip of weeks', () => {
  const weeks: StripWeek[] = [
    { week: week(14), state: 'visit', label: 'Berlin' },
    { week: week(15), state: 'visit', label: 'Berlin' },
    { week: week(16), state: 'entry' },
    { week: week(17), state: 'open' },
  ];

  it('says in sentences what it shows', () => {
    expect(stripInWords(weeks, week(15), en)).toBe(
      'Berlin: weeks 14 and 15. Not for pairing: week 16. Open: week 17. Now: W15.',
    );
    expect(stripInWords(weeks, undefined, de)).toBe(
      'Berlin: KW 14 und 15. Nicht zum Pairen: KW 16. Frei: KW 17.',
    );
    expect(stripInWords([], undefined, en)).toBe('No weeks on the road.');
  });

  it('has one cell for each week of its span, over a New Year too', () => {
    const html = renderToString(
      WeekStrip({ words: en, from: week(50, 2026), to: week(3), weeks: [], now: week(1) }),
    );
    expect(html.match(/class="week /g)).toHaveLength(7);
    expect(html.match(/week--past/g)).toHaveLength(4);
    expect(html.match(/week--now/g)).toHaveLength(1);
  });
});
