import type { VNode } from 'preact';
import type { Words } from '../words/index.js';
import { partInWords } from './words-for.js';

export interface Part {
  readonly what: string;
  readonly text: string;
}

/** What can be read somewhere, part by part; `before` marks what is different from then. */
export function Parts({
  words,
  parts,
  before,
}: {
  words: Words;
  parts: readonly Part[];
  before?: readonly Part[];
}): VNode {
  const then = new Map(before?.map(({ what, text }) => [what, text]));
  return (
    <dl class="parts">
      {parts.map(({ what, text }) => {
        const isChanged = then.has(what) && then.get(what) !== text;
        return (
          <div key={what}>
            <dt>
              {partInWords(what, words)}
              {isChanged ? <span class="parts__changed"> {words.moderation.changed}</span> : null}
            </dt>
            <dd class={isChanged ? 'parts__new' : undefined}>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
