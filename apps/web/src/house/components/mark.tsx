import type { VNode } from 'preact';

/** A road that winds as a W and ends in the bundle that a journeyman carries. */
export function Mark({ size = 40 }: { size?: number }): VNode {
  const road =
    'M5 11C6 20 9 30 12.5 31 16 31.5 17.5 19 20 18.5 22.5 19 24 31.5 27.5 31 31 30 33 21 34.2 14.5';
  return (
    <svg class="mark" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <path class="mark__kerb" d={road} />
      <path class="mark__lane" d={road} />
      <circle class="mark__bundle" cx="34.5" cy="9" r="4" />
    </svg>
  );
}
