import type { ComponentChildren, VNode } from 'preact';
import { Notice } from '../house/components/notice.js';
import type { PrivacyPart, SavedSection } from './privacy-choices.js';

export function Section({
  name,
  title,
  lead,
  saved,
  words,
  children,
}: Pick<PrivacyPart, 'saved' | 'words'> & {
  readonly name: SavedSection;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="privacy" aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <p>{lead}</p>
      </header>
      {saved === name ? (
        <Notice tone="done">
          <p>{words.privacy.saved}</p>
        </Notice>
      ) : null}
      {children}
    </section>
  );
}
