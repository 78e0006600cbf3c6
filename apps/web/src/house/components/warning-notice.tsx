import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { addresses } from '../addresses.js';
import type { Viewer } from '../frame.js';
import { Button } from './button.js';
import { WarningIcon } from './icons.js';

interface WarningNoticeProps {
  readonly viewer: Viewer | null;
  readonly path: string;
  readonly words: Words;
}

/** Stands above every page until she says that she has read it. */
export function WarningNotice({ viewer, path, words: { moderation } }: WarningNoticeProps): VNode | null {
  const warning = viewer?.warning;
  if (!warning) return null;
  const { id, action, title, message } = warning;
  return (
    <aside class="warned" aria-labelledby="warned-title">
      <p class="warned__title" id="warned-title">
        <WarningIcon /> {moderation.warnedTitle}
      </p>
      <p>{action === 'HIDE' ? moderation.hidden(title) : moderation.warned(title)}</p>
      {message === '' ? null : <blockquote class="said">{message}</blockquote>}
      <form method="post" action={addresses.confirmWarning}>
        <input type="hidden" name="warning" value={id} />
        <input type="hidden" name="back" value={path} />
        <Button>{moderation.warnedDo}</Button>
      </form>
    </aside>
  );
}
