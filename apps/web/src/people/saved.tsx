import type { VNode } from 'preact';
import { Notice } from '../house/components/notice.js';
import type { EditProfilePart, Section } from './edit-profile.js';

/** Says that a change is kept, in the section where it was made. */
export function Saved({
  saved,
  section,
  words,
}: EditProfilePart & { readonly section: Section }): VNode | null {
  if (saved !== section) return null;
  return (
    <Notice tone="done">
      <p>{words.people.saved}</p>
    </Notice>
  );
}
