import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { DoneIcon } from '../house/components/icons.js';
import type { Words } from '../words/index.js';
import { Part } from './edit-part.js';
import { refusalsIn, type EditProfilePart } from './edit-profile.js';
import { linkLabel } from './link-label.js';
import { dayInWordsOf, type Hindrance, type ProfileLink } from './profile-parts.js';

/** Answers come back to where they were asked. */
const ACTION = `${addresses.settings.profile}#links-title`;

const HINDRANCES = {
  UNREACHABLE: 'linkUnreachable',
  TOO_SLOW: 'linkTooSlow',
  ADDRESS_NOT_PUBLIC: 'linkNotPublic',
  TOO_MANY_TURNS: 'linkTooManyTurns',
  NO_PAGE: 'linkNoPage',
  TOO_LARGE: 'linkTooLarge',
  NO_LINK_BACK: 'linkNoLinkBack',
} as const satisfies Record<Hindrance, keyof Words['profile']>;

export function LinksSection(props: EditProfilePart): VNode {
  const { frame, person, typed = {}, words } = props;
  const { profile } = words;
  const refusals = refusalsIn(['url'], props);
  const address = frame.origin + addresses.person(person.handle);
  return (
    <Part {...props} section="links" title={profile.links}>
      <div class="part__lead">
        <p>{profile.linksLead}</p>
        <pre class="line-to-copy">
          <code>{`<a rel="me" href="${address}">Walz</a>`}</code>
        </pre>
        <p>{profile.linksLeadMore}</p>
      </div>
      <OwnLinks links={person.links} words={words} />
      <Form words={words} action={ACTION} refusals={refusals} fields={['url']}>
        <TextField
          words={words}
          refusals={refusals}
          name="url"
          label={profile.link}
          hint={profile.linkHint}
          value={typed.url}
          autocomplete="url"
          isVerbatim
        />
        <Button kind="primary" name="do" value="add-link">
          {profile.linkDo}
        </Button>
      </Form>
    </Part>
  );
}

function OwnLinks({ links, words }: { links: readonly ProfileLink[]; words: Words }): VNode {
  const { people, profile } = words;
  if (links.length === 0) return <p>{profile.noLinks}</p>;
  return (
    <ul class="owned owned--links">
      {links.map(link => (
        <li key={link.id}>
          <div>
            <a href={link.url} rel="me noopener">
              {linkLabel(link.url)}
            </a>
            <Standing link={link} words={words} />
          </div>
          <form class="owned__ways" method="post" action={ACTION}>
            <input type="hidden" name="link" value={link.id} />
            {link.checkedAt === null ? null : (
              <button
                class="textual"
                type="submit"
                name="do"
                value="recheck-link"
                aria-label={profile.linkAgainAt(linkLabel(link.url))}
              >
                {profile.linkAgain}
              </button>
            )}
            <button
              class="textual owned__drop"
              type="submit"
              name="do"
              value="drop-link"
              aria-label={profile.linkDrop(linkLabel(link.url))}
            >
              {people.drop}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Standing({ link, words }: { link: ProfileLink; words: Words }): VNode {
  const { profile } = words;
  if (link.checkedAt === null) {
    return (
      <form class="owned__standing" action={ACTION}>
        {profile.linkWaiting}{' '}
        <button class="textual" type="submit">
          {profile.linkReload}
        </button>
      </form>
    );
  }
  if (link.verifiedAt !== null) {
    return (
      <p class="owned__standing owned__standing--good">
        <DoneIcon /> {profile.linkVerified(dayInWordsOf(link.verifiedAt, words))}
      </p>
    );
  }
  return <p class="owned__standing">{link.hindrance === null ? '' : profile[HINDRANCES[link.hindrance]]}</p>;
}
