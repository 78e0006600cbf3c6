import { weekInShort } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { LinkButton } from '../house/components/button.js';
import { DoneIcon } from '../house/components/icons.js';
import type { Words } from '../words/index.js';
import { linkLabel } from './link-label.js';
import { dayInWordsOf, fluencyInWords, roleInWords, type ProfileLink } from './profile-parts.js';
import type { ProfilePart } from './profile.js';

/** No year goes without saying here. */
const NO_YEAR = 0;

/** Who she is, as one would say it at the door. */
export function Portrait({ frame, person, isOwn, words }: ProfilePart): VNode {
  const { people, site, language } = words;
  const address = frame.origin + addresses.person(person.handle);
  return (
    <div class="portrait">
      <Avatar {...person} size={person.photo ? 176 : 120} isNamed />
      <div class="portrait__name">
        <h1 class="p-name">{person.name}</h1>
        {person.role ? <p class="portrait__role p-job-title">{roleInWords(person.role, words)}</p> : null}
      </div>
      <p class="portrait__facts">
        <a class="u-url u-uid" href={address} rel="me">
          {site.handleOf(person.handle)}
        </a>
        {person.home ? (
          <span>
            <Home home={person.home} words={words} />
          </span>
        ) : null}
        {person.email ? (
          <a class="u-email" href={`mailto:${person.email}`}>
            {person.email}
          </a>
        ) : null}
        <span>{people.memberSince(weekInShort(person.memberSince, language, NO_YEAR))}</span>
      </p>
      <Facts {...person} words={words} />
      {isOwn ? <LinkButton href={addresses.settings.profile}>{people.edit}</LinkButton> : null}
    </div>
  );
}

/** The town inside of its label is what readers of microformats look for. */
function Home({
  home: { name, label },
  words: { people },
}: {
  home: { readonly name: string; readonly label: string };
  words: Words;
}): VNode {
  const [before = '', after = ''] = people.fromPlace('\0').split('\0');
  const rest = label.startsWith(name) ? label.slice(name.length) : '';
  return (
    <>
      {before}
      <span class="p-locality">{rest === '' ? label : name}</span>
      {rest}
      {after}
    </>
  );
}

function Facts({
  languages,
  links,
  words,
}: Pick<ProfilePart['person'], 'languages' | 'links'> & {
  words: Words;
}): VNode | null {
  const { profile } = words;
  if (languages.length + links.length === 0) return null;
  return (
    <dl class="facts">
      {languages.length > 0 ? (
        <div>
          <dt>{profile.speaks}</dt>
          <dd>
            {languages.map(({ code, name, fluency }, index) => (
              <span key={code}>
                {index > 0 ? ', ' : ''}
                {name}
                {fluency ? <span class="facts__aside"> ({fluencyInWords(fluency, words)})</span> : null}
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      {links.length > 0 ? (
        <div>
          <dt>{profile.elsewhere}</dt>
          <dd>
            <ul class="links">
              {links.map(link => (
                <li key={link.id}>
                  <Link link={link} words={words} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** `me` is her claim; the mark is ours, when the other page makes the same claim. */
function Link({ link: { url, verifiedAt }, words }: { link: ProfileLink; words: Words }): VNode {
  return (
    <>
      <a class="u-url" href={url} rel="me nofollow ugc noopener">
        {linkLabel(url)}
      </a>
      {verifiedAt ? (
        <span class="links__mark">
          <DoneIcon /> {words.profile.verifiedOn(dayInWordsOf(verifiedAt, words))}
        </span>
      ) : null}
    </>
  );
}
