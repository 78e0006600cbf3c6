import { renderToString } from 'preact-render-to-string';
import { trips } from '../styleguide/samples.js';
import { TripList } from '../house/components/trip-list.js';
import type { Frame } from '../house/frame.js';
import { wordsFor } from '../words/index.js';
import { DataPage, type Archive, type DataPageProps } from './data.page.js';
import { LeavePage } from './leave.page.js';

const frame: Frame = {
  language: 'en',
  path: '/settings/data?x="><script>',
  origin: 'https://walz.example',
  viewer: { handle: 'ada', name: 'Ada' },
  isDemo: false,
  isJoinable: true,
  assets: {
    stylesheet: '/assets/site.css',
    icon: '/assets/icon.svg',
    islands: {
      offline: '/assets/o.js',
      passkey: '/assets/k.js',
      'place-picker': '/assets/p.js',
      'practice-picker': '/assets/w.js',
      'skill-picker': '/assets/s.js',
      'week-painter': '',
    },
  },
};

const archive: Archive = {
  id: 'QXJjaGl2ZTox',
  state: 'DONE',
  doneParts: 8,
  allParts: 8,
  path: '/settings/data/archive/1.zip',
  size: 12_345_678,
  orderedAt: '2027-04-05T08:00:00.000Z',
  expiresAt: '2027-04-12T08:00:00.000Z',
};

const page = (archives: readonly Archive[], rest: Partial<DataPageProps> = {}) =>
  renderToString(<DataPage frame={frame} archives={archives} leaving={{ leavesAt: null }} {...rest} />);

describe('the page of her data', () => {
  it('offers an archive where there is none', () => {
    expect(page([])).toContain('value="order-archive">Make my archive');
    expect(page([])).not.toContain('<progress');
  });

  it('shows how far one is, and offers no other meanwhile', () => {
    const working = page([{ ...archive, state: 'WORKING', doneParts: 3, path: null, size: null }]);
    expect(working).toMatch(/<progress aria-labelledby="packing" max="8" value="3">/);
    expect(working).toContain('3 of 8 parts');
    expect(working).not.toContain('order-archive');
    const waiting = page([{ ...archive, state: 'WAITING', doneParts: 0, allParts: 0, path: null }]);
    expect(waiting).toMatch(/<progress aria-labelledby="packing">/);
  });

  it('gives the newest that is done, and the earlier ones below', () => {
    const html = page([archive, { ...archive, id: '2', path: '/settings/data/archive/2.zip', size: 4_000 }]);
    expect(html).toContain('href="/settings/data/archive/1.zip">Fetch your archive');
    expect(html).toContain('Made on 5 April 2027, 12.3 MB. You can download it until 12 April 2027.');
    expect(html).toMatch(/An earlier one.*archive\/2\.zip.*Made on 5 April 2027, 4 kB/s);
  });

  it('says when one failed, and offers another', () => {
    const html = page([{ ...archive, state: 'FAILED', path: null, size: null, expiresAt: null }]);
    expect(html).toContain('could not be packed');
    expect(html).toContain('Make my archive');
  });

  it('shows whoever leaves the way back, and not the way out once more', () => {
    const leavesAt = '2027-04-19T08:00:00.000Z';
    const html = page([], {
      leaving: { leavesAt },
      frame: { ...frame, viewer: { handle: 'ada', name: 'Ada', leavesAt } },
    });
    expect(html).toContain('You are leaving Walz on 19 April 2027.');
    expect(html).toContain('name="do" value="stay"');
    expect(html).toContain('value="/settings/data?x=&quot;>&lt;script>"');
    expect(html).not.toContain('/settings/data/leave');
  });
});

describe('the page of the way out', () => {
  it('asks for the password and never shows it, or for the handle, which comes back as it was typed', () => {
    const withPassword = renderToString(
      <LeavePage
        frame={frame}
        handle="ada"
        asksPassword
        refusals={[{ code: 'password_wrong', field: 'password' }]}
      />,
    );
    expect(withPassword).toContain(
      '<a href="#field-password">This is not your password. Please type it once more.</a>',
    );
    expect(withPassword).not.toMatch(/<input id="field-password"[^>]*value=/);
    const withHandle = renderToString(
      <LeavePage
        frame={frame}
        handle="ada"
        asksPassword={false}
        typed={{ handle: '<b>' }}
        refusals={[{ code: 'handle_not_yours', field: 'handle', facts: { handle: 'ada' } }]}
      />,
    );
    expect(withHandle).toContain('Please type your own handle, ada, to confirm.');
    expect(withHandle).toContain('value="&lt;b>"');
  });
});

it('somebody who is gone has no page to be linked to', () => {
  const [trip] = trips;
  const list = (isGone: boolean) =>
    renderToString(
      <TripList
        words={wordsFor('en')}
        trips={[{ ...trip!, person: { handle: 'gone-1', name: 'Somebody who has left', isGone } }]}
        from={trip!.fromWeek}
        to={trip!.toWeek}
        now={trip!.fromWeek}
      />,
    );
  expect(list(true)).toContain('Somebody who has left');
  expect(list(true)).not.toContain('/people/gone-1');
  expect(list(false)).toContain('/people/gone-1');
});
