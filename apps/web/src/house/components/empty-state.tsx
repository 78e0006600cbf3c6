import type { ComponentChildren, VNode } from 'preact';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
}

/** A stretch of road nobody has walked yet, and the way onto it. */
export function EmptyState({ title, children }: EmptyStateProps): VNode {
  return (
    <div class="empty">
      <svg viewBox="0 0 220 30" width="220" height="30" aria-hidden="true">
        <path d="M3 19C30 11 52 10 78 15 104 20 122 24 148 18 170 13 190 8 217 12" />
      </svg>
      <p class="empty__title">{title}</p>
      {children}
    </div>
  );
}
