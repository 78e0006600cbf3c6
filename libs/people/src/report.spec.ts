import { Refusal } from '#kernel';
import fc from 'fast-check';
import {
  parseMessage,
  parseModeratorsNote,
  parseOutcome,
  parseReportWords,
  parseSuspension,
  type ReportAction,
} from './report.js';

const now = Temporal.Instant.from('2027-04-05T08:00:00Z');
const actions: readonly ReportAction[] = ['hide', 'warn', 'suspend', 'ban', 'dismiss'];

function codeOf(parse: () => unknown): string | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? `${error.field}: ${error.code}` : String(error);
  }
}

describe('the words of a report', () => {
  it('keep their lines and lose what cannot be seen or turns the writing round', () => {
    expect(parseReportWords(' one\r\ntwo\rthree\u202E\0four ', 'spam')).toBe('one\ntwo\nthree  four');
  });

  it('are needed only where the reason is another one', () => {
    expect(codeOf(() => parseReportWords(' \n', 'other'))).toBe('words: report_words_missing');
    expect(parseReportWords('', 'danger')).toBe('');
  });

  it('have as many characters as people count, or are refused whole', () => {
    expect(parseReportWords('𝕏'.repeat(2000), 'spam')).toHaveLength(4000);
    expect(codeOf(() => parseReportWords('𝕏'.repeat(2001), 'spam'))).toBe('words: too_long');
  });

  it('stay what they are when they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const once = parseReportWords(text, 'spam');
        expect(parseReportWords(once, 'spam')).toBe(once);
      }),
    );
  });
});

describe('a decision', () => {
  it('tells whoever reported something, and the person only where something happens to her', () => {
    expect(codeOf(() => parseOutcome('  '))).toBe('outcome: outcome_missing');
    expect(codeOf(() => parseMessage('', 'warn'))).toBe('message: message_missing');
    expect(parseMessage('never sent', 'dismiss')).toBe('');
    expect(parseMessage('', 'ban')).toBe('');
    expect(parseModeratorsNote('')).toBe('');
  });

  it('has an end if it is a suspension, in the future and within two years, and never otherwise', () => {
    const at = (moment: string) => Temporal.Instant.from(moment);
    for (const action of actions.filter(each => each !== 'suspend')) {
      expect(parseSuspension(action, at('2027-05-01T00:00:00Z'), now)).toBeNull();
    }
    expect(parseSuspension('suspend', at('2027-04-05T08:00:00.001Z'), now)).not.toBeNull();
    expect(parseSuspension('suspend', at('2029-04-04T08:00:00Z'), now)).not.toBeNull();
    expect(codeOf(() => parseSuspension('suspend', null, now))).toBe('until: suspension_end_missing');
    for (const moment of ['2027-04-05T08:00:00Z', '2020-01-01T00:00:00Z', '2029-04-04T08:00:00.001Z']) {
      expect(codeOf(() => parseSuspension('suspend', at(moment), now))).toBe(
        'until: suspension_out_of_reach',
      );
    }
  });
});
