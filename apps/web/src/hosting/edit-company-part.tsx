import type { ComponentChildren, VNode } from 'preact';
import { Notice } from '../house/components/notice.js';
import type { CompanySection, EditCompanyPart } from './edit-company.js';

/** One thing to say about a company; the news that it was kept stands where it was said. */
export function CompanyPart({
  section,
  title,
  lead,
  saved,
  words,
  children,
}: Pick<EditCompanyPart, 'saved' | 'words'> & {
  readonly section: CompanySection;
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
