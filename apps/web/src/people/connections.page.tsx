import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { wayOutOf } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { dayInWords, refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';
import type { WayIn } from './other-ways.js';

/** Posted to `/settings/connections`: `do` is `link` with `provider`, or `unlink` with `issuer`. */
export interface ConnectionsPageProps {
  readonly frame: Frame;
  readonly waysIn: readonly WayIn[];
  readonly identities: readonly LinkedIdentity[];
  readonly done?: Done | undefined;
  readonly refused?: Refused | undefined;
}

export interface LinkedIdentity {
  readonly provider: WayIn['provider'];
  readonly issuer: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly linkedAt: string;
  readonly lastUsedAt: string;
}

export const dones = ['linked', 'unlinked'] as const;
export type Done = (typeof dones)[number];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly way?: WayIn;
  readonly identity?: LinkedIdentity | undefined;
}

export function ConnectionsPage({ frame, waysIn, identities, done, refused }: ConnectionsPageProps): VNode {
  const words = wordsFor(frame.language);
  const { connections } = words;
  const sentence = refused && refusalInWords(refused, words);
  const wayOut = refused && wayOutOf(refused, addresses.settings.connections);
  return (
    <SettingsRoom frame={frame} title={connections.title} lead={connections.lead}>
      {done ? (
        <Notice tone="done">
          <p>{done === 'linked' ? connections.linked : connections.unlinked}</p>
        </Notice>
      ) : null}
      {refused ? (
        <div role="alert" tabindex={-1} autofocus>
          <Notice tone="wrong">
            <p>{wayOut === undefined ? sentence : <a href={wayOut}>{sentence}</a>}</p>
          </Notice>
        </div>
      ) : null}
      <ul class="connections">
        {rowsOf(waysIn, identities).map(row => (
          <Connection {...row} words={words} />
        ))}
      </ul>
      <p class="field__hint">{connections.lastStays}</p>
    </SettingsRoom>
  );
}

/** Each way that there is, and after them what was linked to a provider that is not asked here any more. */
function rowsOf(waysIn: readonly WayIn[], identities: readonly LinkedIdentity[]): readonly Row[] {
  const open = waysIn.map(way => ({
    key: way.provider,
    name: way.name,
    way,
    identity: identities.find(({ provider, isOpen }) => isOpen && provider === way.provider),
  }));
  const closed = identities
    .filter(({ isOpen }) => !isOpen)
    .map(identity => ({ key: identity.issuer, name: new URL(identity.issuer).host, identity }));
  return [...open, ...closed];
}

function Connection({ name, way, identity, words }: Row & { readonly words: Words }): VNode {
  const { connections, language } = words;
  return (
    <li>
      <div>
        <h2 class="connections__name">{name}</h2>
        {identity ? (
          <p>
            {connections.as} <strong>{identity.label}</strong>.{' '}
            {connections.since(
              dayInWords(identity.linkedAt, language),
              dayInWords(identity.lastUsedAt, language),
            )}
          </p>
        ) : (
          <p>{way?.isOn ? connections.notLinked : connections.off}</p>
        )}
        {identity && !identity.isOpen ? <p>{connections.opensNothing}</p> : null}
      </div>
      <form method="post" action={addresses.settings.connections}>
        {identity ? <input type="hidden" name="issuer" value={identity.issuer} /> : null}
        {identity ? null : <input type="hidden" name="provider" value={way?.provider} />}
        {identity ? (
          <Button name="do" value="unlink" aria-label={connections.unlinkIt(name)}>
            {connections.unlink}
          </Button>
        ) : (
          <Button name="do" value="link" disabled={!way?.isOn} aria-label={connections.linkIt(name)}>
            {connections.link}
          </Button>
        )}
      </form>
    </li>
  );
}
