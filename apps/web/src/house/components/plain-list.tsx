import type { ComponentChildren, VNode } from 'preact';

export interface PlainListItem {
  readonly key: string;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** At the end of the line: a number, a week. */
  readonly aside?: ComponentChildren;
}

/** Things under one another with a line between them; no boxes. */
export function PlainList({ items }: { items: readonly PlainListItem[] }): VNode {
  return (
    <ul class="plain-list">
      {items.map(({ key, title, children, aside }) => (
        <li key={key}>
          <div>
            <h3>{title}</h3>
            {children}
          </div>
          {aside ? <p class="plain-list__aside">{aside}</p> : null}
        </li>
      ))}
    </ul>
  );
}
