import type { ComponentChildren, VNode } from 'preact';

export type ButtonKind = 'primary' | 'plain' | 'quiet';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly name?: string;
  readonly value?: string;
  /** Found by an island. */
  readonly 'data-part'?: string;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', children, ...rest }: ButtonProps): VNode {
  return (
    <button class={`button button--${kind}`} type="submit" {...rest}>
      {children}
    </button>
  );
}

export function LinkButton({
  kind = 'plain',
  href,
  children,
}: {
  kind?: ButtonKind;
  href: string;
  children: ComponentChildren;
}): VNode {
  return (
    <a class={`button button--${kind}`} href={href}>
      {children}
    </a>
  );
}
