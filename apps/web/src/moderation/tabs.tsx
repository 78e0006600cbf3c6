import type { VNode } from 'preact';

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
}

/** Parts of one list, each at an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): VNode {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, label: name, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
