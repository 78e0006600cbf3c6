import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../addresses.js';
import { Avatar } from './avatar.js';

export interface PersonBylineProps {
  readonly person: { readonly handle: string; readonly name: string };
  /** A few words after the name: where she is, what she said. */
  readonly children?: ComponentChildren;
}

export function PersonByline({ person, children }: PersonBylineProps): VNode {
  return (
    <p class="byline">
      <Avatar {...person} size={34} />
      <span>
        <a href={addresses.person(person.handle)}>{person.name}</a>
        {children ? <> {children}</> : null}
      </span>
    </p>
  );
}
