import type { ComponentChildren, VNode } from 'preact';
import { LANGUAGES, wordsFor, type Words } from '../words/index.js';
import { addresses, elsewhere } from './addresses.js';
import { LeavingNote } from './components/leaving-note.js';
import { Mark } from './components/mark.js';
import { RoadLine } from './components/road-line.js';
import { WarningNotice } from './components/warning-notice.js';
import type { Frame, IslandName } from './frame.js';

export interface LayoutProps extends Frame {
  readonly title: string;
  readonly description: string;
  readonly islands?: readonly IslandName[];
  /** Keeps a page that says nothing lasting out of search engines. */
  readonly isUnlisted?: boolean;
  /** Where the browser goes on by itself: a form may not lead off this site, but a page may. */
  readonly movesTo?: string;
  readonly children: ComponentChildren;
}

/** The whole document but its doctype. */
export function Layout(props: LayoutProps): VNode {
  const words = wordsFor(props.language);
  return (
    <html lang={props.language}>
      <Head {...props} words={words} />
      <body>
        <a class="skip" href="#content">
          {words.site.skip}
        </a>
        {props.viewer?.leavesAt ? (
          <LeavingNote words={words} leavesAt={props.viewer.leavesAt} path={props.path} />
        ) : null}
        {props.isDemo ? <DemoNote words={words} /> : null}
        <Header {...props} words={words} />
        <main id="content" tabindex={-1}>
          <WarningNotice viewer={props.viewer} path={props.path} words={words} />
          {props.children}
        </main>
        <Footer {...props} words={words} />
      </body>
    </html>
  );
}

type Part = LayoutProps & { readonly words: Words };

function Head({
  title,
  description,
  origin,
  path,
  assets,
  islands = [],
  isUnlisted,
  movesTo,
  words,
}: Part): VNode {
  const address = origin + path.replace(/\?.*$/, '');
  const fullTitle = title.includes(words.site.name) ? title : `${title} · ${words.site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      {movesTo ? <meta http-equiv="refresh" content={`0; url=${movesTo}`} /> : null}
      {isUnlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fcfbf8" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171613" media="(prefers-color-scheme: dark)" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={words.site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      {assets.font ? (
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      ) : null}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {islands.map(name => (
        <script key={name} type="module" src={assets.islands[name]} />
      ))}
    </head>
  );
}

function DemoNote({ words }: { words: Words }): VNode {
  return (
    <aside class="demo" aria-label={words.site.demo}>
      <p>
        <strong>{words.site.demo}</strong> {words.site.demoMore}
      </p>
    </aside>
  );
}

function Header({ viewer, path, language, isJoinable, words }: Part): VNode {
  const current = (address: string) => (path === address ? 'page' : undefined);
  return (
    <header class="masthead">
      <nav class="masthead__menu" aria-label={words.site.menu}>
        <a class="masthead__home" href={addresses.home} aria-current={current(addresses.home)}>
          <Mark />
          {words.site.name}
        </a>
        <a href={addresses.offers} aria-current={current(addresses.offers)}>
          {words.site.offers}
        </a>
        <a href={addresses.journeymen} aria-current={current(addresses.journeymen)}>
          {words.site.journeymen}
        </a>
      </nav>
      <div class="masthead__own">
        <LanguageSwitch language={language} path={path} words={words} />
        {viewer ? (
          <nav class="masthead__account" aria-label={words.site.account}>
            <a href={addresses.person(viewer.handle)} aria-current={current(addresses.person(viewer.handle))}>
              {viewer.name}
            </a>
            <a href={addresses.trips} aria-current={current(addresses.trips)}>
              {words.settings.trips}
            </a>
            <a href={addresses.companies.mine} aria-current={current(addresses.companies.mine)}>
              {words.settings.companies}
            </a>
            <a href={addresses.settings.profile} aria-current={current(addresses.settings.profile)}>
              {words.settings.title}
            </a>
            {viewer.duty ? (
              <a href={addresses.admin.reports} aria-current={current(addresses.admin.reports)}>
                {words.settings.adminTitle}
              </a>
            ) : null}
            <form method="post" action={addresses.signOut}>
              <button class="textual" type="submit">
                {words.site.signOut}
              </button>
            </form>
          </nav>
        ) : (
          <nav class="masthead__account" aria-label={words.site.account}>
            <a href={addresses.signIn} aria-current={current(addresses.signIn)}>
              {words.site.signIn}
            </a>
            {isJoinable ? (
              <a class="masthead__join" href={addresses.signUp} aria-current={current(addresses.signUp)}>
                {words.site.signUp}
              </a>
            ) : null}
          </nav>
        )}
      </div>
    </header>
  );
}

function LanguageSwitch({ language, path, words }: { language: string; path: string; words: Words }): VNode {
  return (
    <form class="languages" method="post" action={addresses.language} aria-label={words.site.switchLanguage}>
      <input type="hidden" name="back" value={path} />
      {LANGUAGES.filter(({ code }) => code !== language).map(({ code, name }) => (
        <button key={code} class="textual" type="submit" name="language" value={code} lang={code}>
          {name}
        </button>
      ))}
    </form>
  );
}

function Footer({ words, sourceUrl }: Part): VNode {
  const { site } = words;
  return (
    <footer class="footer">
      <RoadLine />
      <div class="footer__text">
        <p class="footer__claim">{site.claim}</p>
        <nav aria-label={site.about}>
          <ul class="footer__links">
            <li>
              <a href={addresses.skills}>{words.skillList.title}</a>
            </li>
            <li>
              <a href={addresses.places}>{words.places.title}</a>
            </li>
            <li>
              <a href={addresses.graphql}>{site.api}</a>
            </li>
            {sourceUrl ? (
              <li>
                <a href={sourceUrl}>{site.source}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        <p class="footer__small">
          {site.licence} {site.placesBefore} <a href={elsewhere.geonames}>GeoNames</a> {site.placesAfter}{' '}
          {site.mapBefore} <a href={elsewhere.naturalEarth}>Natural Earth</a>.
        </p>
      </div>
    </footer>
  );
}
