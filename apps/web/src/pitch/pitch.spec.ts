import { renderToString } from 'preact-render-to-string';
import { company, offer, origin, pitchPages, traveller } from '../house/testing/pitch-pages.js';
import { wordsFor } from '../words/index.js';
import { pitchOfCompany } from './company-pitch.js';
import { pitchForEmployer, pitchForHost } from './person-pitch.js';
import { mailLink, mailOf, moneyInWords } from './pitch.js';

const [en, de] = [wordsFor('en'), wordsFor('de')];
const ofOffer = (changes: Partial<typeof offer>, words = en) =>
  pitchOfCompany({ ...company, offers: [{ ...offer, ...changes }] }, origin, words);

describe('what hosting costs', () => {
  it.each([
    [{}, '€1,400 + the hotel for 2 weeks'],
    [{ lodging: 'ROOM', stayMost: 1 }, '€800 for one week'],
    [{ stipendCurrency: 'CHF' }, '€200 + CHF 1,200 + the hotel for 2 weeks'],
    [{ lodging: 'SOFA', travelPaid: 0, pay: 'EXPENSES', stipendAmount: null }, 'expenses for 2 weeks'],
    [{ lodging: 'NONE', travelPaid: 0, pay: 'NONE', stipendAmount: null }, 'nothing'],
  ] as const)('is added up: %j is %s', (changes, most) => {
    expect(ofOffer(changes).offers?.[0]?.most.replaceAll('\u00a0', ' ')).toBe(most);
  });

  it('is said in German as one writes money there', () => {
    expect(moneyInWords(1400, 'EUR', 'de')).toBe('1.400\u00a0€');
    expect(ofOffer({ lodging: 'ROOM' }, de).offers?.[0]?.travel).toBe('bis 200\u00a0€');
  });

  it('is promised by nobody while no offer is open', () => {
    const { offers, costsNote, steps } = pitchOfCompany({ ...company, offers: [] }, origin, en);
    expect(offers).toEqual([]);
    expect(costsNote).toContain('nothing is promised');
    expect(steps[0]?.address).toBe('https://walz.example/companies/winter');
  });

  it('is said of three offers, and of the others that they are there', () => {
    const many = pitchOfCompany(
      { ...company, offers: ['a', 'b', 'c', 'd'].map(slug => ({ ...offer, slug })) },
      origin,
      en,
    );
    expect(many.offers).toHaveLength(3);
    expect(many.costsNote).toBe('And 1 more on our page.');
  });
});

describe('what gets out', () => {
  const publicity = (pitch: ReturnType<typeof ofOffer>) => pitch.risks.at(-1)?.text;

  it('is what all offers say, or else an open question', () => {
    expect(publicity(ofOffer({ publication: 'NOTHING' }))).toMatch(/^Nothing/);
    expect(publicity(ofOffer({ publication: 'ANONYMOUS' }))).toContain('without our name');
    const torn = { ...company, offers: [offer, { ...offer, publication: 'NOTHING' as const }] };
    expect(publicity(pitchOfCompany(torn, origin, en))).toMatch(/^We say it beforehand/);
  });

  it('a good name is promised only where it may be said', () => {
    const goodName = { to: en.pitch.goodName, text: en.pitch.gainName };
    expect(ofOffer({}).gains).toContainEqual(goodName);
    expect(ofOffer({ publication: 'ASK' }).gains).not.toContainEqual(goodName);
  });
});

describe('what a journeyman’s employer reads', () => {
  it('counts the weeks that are agreed and open, not those in between', () => {
    const { lead, costs } = pitchForEmployer(traveller, origin, en);
    expect(lead).toContain('Ada <Winter> would like to spend 3 weeks with other companies (weeks 15–20,');
    expect(costs[0]?.text).toMatch(/^For 3 weeks it goes on/);
    expect(costs.map(({ text }) => text)).toContain(
      'Hosts are asked for up to €150 a stay; the rest is to be settled.',
    );
  });

  it('is a question without figures while there is no trip', () => {
    const pitch = pitchForEmployer({ ...traveller, trip: null, earlierHosts: [] }, origin, de);
    expect(pitch.lead).toContain('einige Wochen');
    expect(pitch.costs.map(({ to }) => to)).toEqual(['Gehalt', 'Unsere Pläne']);
    expect(pitch.steps[0]?.address).toBe('https://walz.example/people/ada');
    expect(pitch.earlier).toContain('das erste Mal');
  });

  it('for a host it says what is brought, and which weeks are open', () => {
    const { gains, steps } = pitchForHost(traveller, origin, en);
    expect(gains[0]?.text).toBe('Ada <Winter> brings Elixir and PostgreSQL.');
    expect(steps.map(({ text }) => text).join(' ')).toContain('still open: weeks 18 and 19.');
  });
});

describe('the mail to go with it', () => {
  it('says what it is, what it gives and costs, and where to read on', () => {
    const mail = mailOf(ofOffer({}), 'https://walz.example/companies/winter/pitch', en);
    expect(mail).toContain('- Pair on <Winter> billing: €1,400 + the hotel for 2 weeks.');
    expect(mail).toContain(
      'All of it on one page, to read or to print: https://walz.example/companies/winter/pitch',
    );
  });

  it('opens in a mail program with its lines and its letters', () => {
    expect(mailLink('A & B?', 'Grüße\n\n100 %')).toBe(
      'mailto:?subject=A%20%26%20B%3F&body=Gr%C3%BC%C3%9Fe%0D%0A%0D%0A100%20%25',
    );
  });

  it('is text on the page, whatever people call themselves', () => {
    for (const [, page] of pitchPages('de')) expect(renderToString(page)).not.toContain('<Winter>');
  });
});
