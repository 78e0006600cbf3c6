import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Notice } from '../house/components/notice.js';
import type { Words } from '../words/index.js';

export interface MoreAboutProps {
  readonly words: Words;
  readonly person: { readonly handle: string; readonly name: string };
  readonly isBlocked: boolean;
  readonly isMuted: boolean;
  /** Other quiet things that one can do about somebody. */
  readonly children?: ComponentChildren;
}

/** What one seldom wants of a person, at the end of her page: in sight only of who looks for it. */
export function MoreAbout({ words, person, isBlocked, isMuted, children }: MoreAboutProps): VNode {
  const { privacy } = words;
  const { name } = person;
  return (
    <details class="more" id="more" open={isBlocked || isMuted}>
      <summary>{privacy.more}</summary>
      <div class="more__wishes">
        {isMuted ? (
          <Wish person={person} wish="unmute" label={privacy.unmute} text={privacy.muted(name)} />
        ) : (
          <Wish person={person} wish="mute" label={privacy.mute(name)} text={privacy.muteText} />
        )}
        {isBlocked ? (
          <Wish person={person} wish="unblock" label={privacy.unblock} text={privacy.blocked(name)} />
        ) : (
          <Wish person={person} wish="block" label={privacy.block(name)} text={privacy.blockText} />
        )}
        {children}
      </div>
    </details>
  );
}

function Wish({
  person: { handle },
  wish,
  label,
  text,
}: Pick<MoreAboutProps, 'person'> & {
  readonly wish: 'block' | 'unblock' | 'mute' | 'unmute';
  readonly label: string;
  readonly text: string;
}): VNode {
  return (
    <form class="more__wish" method="post" action={addresses.settings.privacy}>
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="back" value={`${addresses.person(handle)}#more`} />
      <button class="button button--plain" type="submit" name="do" value={wish}>
        {label}
      </button>
      <p>{text}</p>
    </form>
  );
}

/** Says to whoever looks at herself with other eyes that these are not hers. */
export function PreviewNote({ words, as }: { words: Words; as: 'stranger' | 'person' }): VNode {
  const { privacy } = words;
  return (
    <Notice>
      <p>
        {as === 'stranger' ? privacy.previewStranger : privacy.previewPerson}{' '}
        <a href={addresses.settings.privacy}>{privacy.previewBack}</a>.
      </p>
    </Notice>
  );
}
