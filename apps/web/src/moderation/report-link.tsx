import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import type { Words } from '../words/index.js';

/** The quiet way, at the end of a page, to say that something is wrong with it. */
export function ReportLink({ id, words: { moderation } }: { id: string; words: Words }): VNode {
  return (
    <details class="quiet">
      <summary>{moderation.somethingWrong}</summary>
      <p>{moderation.somethingWrongText}</p>
      <p>
        <a href={addresses.report(id)} rel="nofollow">
          {moderation.reportThis}
        </a>
      </p>
    </details>
  );
}
