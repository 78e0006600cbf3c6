import type { ComponentChildren, VNode } from 'preact';
import { DoneIcon, NoteIcon, WarningIcon } from './icons.js';

export type NoticeTone = 'note' | 'done' | 'wrong';

const ICONS = { note: NoteIcon, done: DoneIcon, wrong: WarningIcon } as const;

/** `done` is news about what was just sent, so it is read out. */
export function Notice({
  tone = 'note',
  children,
}: {
  tone?: NoticeTone;
  children: ComponentChildren;
}): VNode {
  const ToneIcon = ICONS[tone];
  return (
    <div class={`notice notice--${tone}`} role={tone === 'done' ? 'status' : undefined}>
      <ToneIcon />
      <div>{children}</div>
    </div>
  );
}
