import type { VNode } from 'preact';
import { dayInWords, type Words } from '../../words/index.js';
import { addresses } from '../addresses.js';
import { Button } from './button.js';

interface LeavingNoteProps {
  readonly words: Words;
  readonly leavesAt: string;
  /** Where she is and wants to be again. */
  readonly path: string;
}

/** Above every page of whoever is on her way out: until when there is a way back, and the way. */
export function LeavingNote({ words, leavesAt, path }: LeavingNoteProps): VNode {
  const { data, language } = words;
  return (
    <aside class="leaving" aria-labelledby="leaving-title">
      <p>
        <strong id="leaving-title">{data.leaving(dayInWords(leavesAt, language))}</strong> {data.leavingText}
      </p>
      <form method="post" action={addresses.settings.data}>
        <input type="hidden" name="back" value={path} />
        <Button name="do" value="stay">
          {data.stay}
        </Button>
      </form>
    </aside>
  );
}
