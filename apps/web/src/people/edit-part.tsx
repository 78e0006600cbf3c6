import type { ComponentChildren, VNode } from 'preact';
import type { EditProfilePart, Section } from './edit-profile.js';
import { Saved } from './saved.js';

/** One thing to say about oneself, with its title; the news that it was kept stands where it was said. */
export function Part({
  title,
  lead,
  children,
  ...props
}: EditProfilePart & {
  readonly section: Section;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}): VNode {
  const id = `${props.section}-title`;
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead ? <p>{lead}</p> : null}
      </header>
      <Saved {...props} />
      {children}
    </section>
  );
}
