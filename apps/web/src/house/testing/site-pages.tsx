import type { Language } from '#kernel';
import type { VNode } from 'preact';
import { type ErrorKind, ErrorPage } from '../../errors/error.page.js';
import { HomePage } from '../../home/home.page.js';
import { OutboxMailPage } from '../../outbox/outbox-mail.page.js';
import { OutboxPage } from '../../outbox/outbox.page.js';
import { PlacesPage } from '../../places/places.page.js';
import { StyleguidePage } from '../../styleguide/styleguide.page.js';
import { ada, frameIn, nowWeek, season } from './frame-in.js';

const mail = {
  id: 'TWFpbA',
  recipient: 'ada@example.org',
  subject: 'To <Winter>',
  state: 'FAILED' as const,
  hours: 50,
  complaint: '550 <Winter>',
  language: 'DE',
  text: 'Dear <Winter>',
  links: ['https://walz.example/verify?secret=<b>'],
};

const KINDS: readonly ErrorKind[] = [403, 404, 410, 413, 415, 422, 429, 500, 503, 'offline'];

/** The pages that belong to the house itself. */
export function sitePages(language: Language): [string, VNode][] {
  const frame = frameIn(language);
  const hers = frameIn(language, { viewer: ada });
  return [
    ['home', <HomePage frame={frame} season={season} nowWeek={nowWeek} />],
    ['empty home', <HomePage frame={hers} season={{ ...season, trips: [] }} nowWeek={nowWeek} />],
    ['outbox', <OutboxPage frame={hers} sendsMail={false} mails={[mail]} nextPage="/x" />],
    ['mail', <OutboxMailPage frame={hers} mail={mail} />],
    [
      'places',
      <PlacesPage
        frame={frame}
        search="<b>"
        found={[
          {
            id: 'x',
            name: '<Winter>',
            region: null,
            countryName: 'Germany',
            zone: 'Europe/Berlin',
            population: 0,
            latitude: -1,
            longitude: 2,
          },
        ]}
      />,
    ],
    ['style guide', <StyleguidePage frame={hers} />],
    ...KINDS.map((kind): [string, VNode] => [
      `error ${kind}`,
      <ErrorPage frame={frame} kind={kind} requestId="id-1" />,
    ]),
  ];
}
