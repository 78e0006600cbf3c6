import type { VNode } from 'preact';

const TINTS = 6;

export interface AvatarProps {
  readonly handle: string;
  readonly name: string;
  readonly size?: number;
  readonly photo?: { readonly small: string; readonly medium: string; readonly large: string } | null;
  /** Where it stands for itself; beside her name it would say the name twice. */
  readonly isNamed?: boolean;
}

/** Her face, or else the bundle that a journeyman carries, with her initials; the same one on every page. */
export function Avatar({ handle, name, size = 40, photo, isNamed = false }: AvatarProps): VNode {
  if (photo) {
    return (
      <img
        class="avatar avatar--photo u-photo"
        src={photo[fileFor(size)]}
        width={size}
        height={size}
        alt={isNamed ? name : ''}
      />
    );
  }
  return (
    <svg
      class={`avatar avatar--${tintOf(handle)}`}
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d="M20 6.5C29.5 6 36.5 12.5 36.4 22 36.3 31.5 29.5 37 20 37 10.5 37 3.7 31.5 3.6 22 3.5 12.5 10.5 6 20 6.5Z" />
      <path
        class="avatar__knot"
        d="M20 6.8C16.5 1.5 12 1.8 11.2 4.2 10.6 6.5 15 7.8 20 6.8 25 7.8 29.4 6.5 28.8 4.2 28 1.8 23.5 1.5 20 6.8Z"
      />
      <text x="20" y="27.3" text-anchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}

/** Fine screens have two points where others have one. */
function fileFor(size: number): 'small' | 'medium' | 'large' {
  return size <= 48 ? 'small' : size <= 96 ? 'medium' : 'large';
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return firstLetterOf(words[0]) + firstLetterOf(last);
}

/** A letter as people count them, which can be several code points. */
function firstLetterOf(word = ''): string {
  const [letter] = new Intl.Segmenter().segment(word);
  return letter?.segment.toLocaleUpperCase() ?? '';
}

function tintOf(handle: string): number {
  let sum = 0;
  for (const letter of handle) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % TINTS) + 1;
}
