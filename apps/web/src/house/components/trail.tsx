import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';

export interface TrailStep {
  readonly label: string;
  readonly href: string;
}

/** The way from the start to this page, which is named but not linked. */
export function Trail({
  words,
  steps,
  here,
}: {
  words: Words;
  steps: readonly TrailStep[];
  here: string;
}): VNode {
  return (
    <nav class="trail" aria-label={words.site.trail}>
      <ol>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
