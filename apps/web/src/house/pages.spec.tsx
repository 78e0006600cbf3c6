import type { Language } from '#kernel';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type ErrorKind, ErrorPage } from '../errors/error.page.js';
import { HomePage } from '../home/home.page.js';
import { moderationPages } from '../moderation/testing/pages.js';
import { SignUpPage } from '../people/sign-up.page.js';
import { trips } from '../styleguide/samples.js';
import type { SeasonTrip } from './season.js';
import { accountPages } from './testing/account-pages.js';
import { companyPages } from './testing/company-pages.js';
import { ada, frameIn, nowWeek, season, waysIn } from './testing/frame-in.js';
import { matchPages } from './testing/match-pages.js';
import { offerPages } from './testing/offer-pages.js';
import { pitchPages } from './testing/pitch-pages.js';
import { profilePages } from './testing/profile-pages.js';
import { searchPages } from './testing/search-pages.js';
import { sitePages } from './testing/site-pages.js';
import { skillPages } from './testing/skill-pages.js';
import { tripPages } from './testing/trip-pages.js';

/** Every page, as strangers and as members find it. */
function everyPage(language: Language): [string, VNode][] {
  const desk = frameIn(language, { viewer: { ...ada, duty: 'ADMIN' } });
  return [
    companyPages,
    matchPages,
    accountPages,
    offerPages,
    pitchPages,
    profilePages,
    searchPages,
    sitePages,
    skillPages,
    tripPages,
  ]
    .flatMap(pages => pages(language))
    .concat(moderationPages(desk));
}

const all = (['de', 'en'] as const).flatMap(language =>
  everyPage(language).map(([name, page]): [string, string] => [
    `${name} (${language})`,
    renderToString(page),
  ]),
);

describe.each(all)('the page %s', (_, html) => {
  it('needs no leave for scripts or styles of its own', () => {
    expect(html).not.toMatch(/<style|\sstyle="|\son\w+="|javascript:/);
    expect(html).not.toMatch(/<script(?![^>]*src="\/assets\/)/);
  });

  it('points only to what is there', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|href)="(#?[^"]+)"/g)]
      .filter(([match, target]) => !match.includes('href') || target?.startsWith('#'))
      .flatMap(([, target = '']) => target.replace('#', '').split(' '));
    expect(wanted.filter(id => !ids.includes(id))).toEqual([]);
  });

  it('has one heading above all and leaves out no level below', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('shows what people wrote as text', () => {
    expect(html).not.toContain('<Winter>');
    expect(html).not.toContain('"<b>"');
  });
});

describe('the home page', () => {
  it('of a full season stays light', () => {
    const many = Array.from({ length: 12 }, (_, index): SeasonTrip => {
      const trip = trips[index % trips.length] as SeasonTrip;
      return { ...trip, slug: `${trip.slug}-${index}` };
    });
    const page = <HomePage frame={frameIn('de')} season={{ ...season, trips: many }} nowWeek={nowWeek} />;
    expect(renderToString(page).length).toBeLessThan(60_000);
  });

  it('asks strangers to join and shows members the way to their page', () => {
    const stranger = renderToString(<HomePage frame={frameIn('en')} season={season} nowWeek={nowWeek} />);
    expect(stranger).toContain('href="/sign-up">Join the road');
    const member = renderToString(
      <HomePage frame={frameIn('en', { viewer: ada })} season={season} nowWeek={nowWeek} />,
    );
    expect(member).toContain('href="/people/ada">Your page');
  });
});

describe('a form that comes back', () => {
  it('keeps what was typed, never the password, and leads to each mistake', () => {
    const refusals = [{ code: 'password_too_short', field: 'password', facts: { least: 10 } }];
    const html = renderToString(
      <SignUpPage
        frame={frameIn('en')}
        typed={{ email: 'ada@example.org' }}
        refusals={refusals}
        sendsMail={false}
        signUp="OPEN"
        waysIn={waysIn}
      />,
    );
    expect(html).toContain('value="ada@example.org"');
    expect(html).toContain('<a href="#field-password">Please take at least 10 characters.</a>');
    expect(html).toMatch(/<input id="field-password"[^>]*aria-invalid="true"/);
    expect(html).not.toMatch(/<input id="field-password"[^>]*value=/);
  });
});

describe('an error page', () => {
  it('gives the number to tell only where it is of use', () => {
    const page = (kind: ErrorKind) =>
      renderToString(<ErrorPage frame={frameIn('en')} kind={kind} requestId="id-1" />);
    expect(page(500)).toContain('id-1');
    expect(page(404)).not.toContain('id-1');
  });

  it('lets a stranger sign in and come back', () => {
    const html = renderToString(<ErrorPage frame={frameIn('en')} kind={404} />);
    expect(html).toContain('/sign-in?back=%2Fsomewhere%3Fa%3Db');
  });
});
