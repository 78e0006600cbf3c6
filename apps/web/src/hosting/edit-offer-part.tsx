import type { ComponentChildren, VNode } from 'preact';
import { Notice } from '../house/components/notice.js';
import type { EditOfferPart, OfferSection } from './edit-offer.js';

/** One thing to say of an offer, with its title; the news that it was kept stands where it was said. */
export function Part({
  section,
  title,
  lead,
  saved,
  words,
  children,
}: EditOfferPart & {
  readonly section: OfferSection;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}): VNode {
  const id = `${section}-title`;
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead ? <p>{lead}</p> : null}
      </header>
      {saved === section ? (
        <Notice tone="done">
          <p>{words.people.saved}</p>
        </Notice>
      ) : null}
      {children}
    </section>
  );
}
