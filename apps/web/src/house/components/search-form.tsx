import type { VNode } from 'preact';
import { fieldId } from './field.js';

/** A question in one line, asked by GET, so that its answer has an address. */
export function SearchForm({
  action,
  name,
  label,
  hint,
  typed,
  act,
}: {
  action: string;
  name: string;
  label: string;
  hint?: string;
  typed?: string | undefined;
  act: string;
}): VNode {
  const id = fieldId(name);
  return (
    <form class="form search" method="get" action={action} role="search">
      <div class="form__row">
        <div class="field">
          <label for={id}>{label}</label>
          {hint ? (
            <p class="field__hint" id={`${id}-hint`}>
              {hint}
            </p>
          ) : null}
          <input
            id={id}
            name={name}
            type="search"
            value={typed ?? ''}
            autocomplete="off"
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
        </div>
        <button class="button button--primary" type="submit">
          {act}
        </button>
      </div>
    </form>
  );
}
