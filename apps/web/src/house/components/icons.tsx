import type { ComponentChildren, VNode } from 'preact';

/** Drawn with the same pen, in the size of the letters around them; always beside words, so never read out. */
function Icon({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {children}
    </svg>
  );
}

export function OnwardIcon(): VNode {
  return (
    <Icon>
      <path d="M2.5 10.6C6 9.6 11 9.7 16.5 10M12 5.2C13.5 7.5 15 9 17 10 15 11.2 13.4 12.8 12.2 15" />
    </Icon>
  );
}

export function BackIcon(): VNode {
  return (
    <Icon>
      <path d="M17.5 10.6C14 9.6 9 9.7 3.5 10M8 5.2C6.5 7.5 5 9 3 10 5 11.2 6.6 12.8 7.8 15" />
    </Icon>
  );
}

export function DoneIcon(): VNode {
  return (
    <Icon>
      <path d="M3.5 10.5C5.5 12 6.8 13.6 8 16 10 11 12.7 7 16.8 4" />
    </Icon>
  );
}

export function WarningIcon(): VNode {
  return (
    <Icon>
      <path d="M10 2.8C7.3 7.2 4.5 12 2.2 16.6 7.5 17.2 12.5 17.2 17.8 16.6 15.5 12 12.7 7.2 10 2.8ZM10 7.5V12M10 14.4V14.6" />
    </Icon>
  );
}

export function NoteIcon(): VNode {
  return (
    <Icon>
      <path d="M10 2.5C5.5 2.4 2.4 5.8 2.5 10.1 2.6 14.5 5.7 17.6 10.1 17.5 14.5 17.4 17.6 14.3 17.5 9.9 17.4 5.5 14.3 2.5 10 2.5ZM10 9V14M10 5.9V6.1" />
    </Icon>
  );
}

export function PlaceIcon(): VNode {
  return (
    <Icon>
      <path d="M10 17.5C7 13.5 4.7 10.8 4.7 7.6 4.7 4.6 7 2.5 10 2.5 13 2.5 15.3 4.6 15.3 7.6 15.3 10.8 13 13.5 10 17.5ZM10 6V8.8" />
    </Icon>
  );
}
