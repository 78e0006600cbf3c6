import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import {
  fieldsOf,
  refusalsIn,
  typedIn,
  type EditTripPart,
  type PlaceField,
  type Section,
} from './edit-trip.js';

/** Answers come back to where they were asked. */
export function actionOf(section: Section, { trip }: EditTripPart): string {
  return `${addresses.editTrip(trip.slug)}#${section}-title`;
}

export function Part({
  title,
  lead,
  part,
  children,
  ...props
}: EditTripPart & {
  readonly part: Section;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}): VNode {
  const id = `${part}-title`;
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead ? <p>{lead}</p> : null}
      </header>
      {props.isSaved && props.section === part ? (
        <Notice tone="done">
          <p>{props.words.tripPages.saved}</p>
        </Notice>
      ) : null}
      {children}
    </section>
  );
}

/** The form of a section, which says what was wrong with it. */
export function PartForm({
  part,
  children,
  data = {},
  ...props
}: EditTripPart & {
  readonly part: Section;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <Form
      words={props.words}
      action={actionOf(part, props)}
      refusals={refusalsIn(part, props)}
      fields={fieldsOf[part]}
      {...data}
    >
      {children}
    </Form>
  );
}

/** A town by its name; where there are several of that name, she chooses. */
export function PlaceInput({
  part,
  name,
  label,
  hint,
  now,
  ...props
}: EditTripPart & {
  readonly part: Section;
  readonly name: PlaceField;
  readonly label: string;
  readonly hint?: string;
  /** What is chosen by now. */
  readonly now?: { readonly id?: string; readonly label: string } | null | undefined;
}): VNode {
  const { words, found } = props;
  const typed = typedIn(part, props);
  const places = found?.placesFor === name ? found.places : undefined;
  const text = typed[name] ?? now?.label ?? '';
  return (
    <>
      <TextField
        words={words}
        refusals={refusalsIn(part, props)}
        name={name}
        label={label}
        {...(hint !== undefined && { hint })}
        value={text}
        autocomplete="off"
      />
      <input type="hidden" name={`${name}Was`} value={now?.label ?? ''} />
      {places && places.length > 0 ? (
        <div class="form">
          <input type="hidden" name="foundFor" value={text} />
          <Choice
            words={words}
            name={`${name}Id`}
            legend={words.tripPages.choosePlace}
            options={places.map(place => ({ value: place.id, label: place.label }))}
            chosen={places[0]?.id}
          />
        </div>
      ) : null}
      {places?.length === 0 ? (
        <Notice>
          <p>{words.tripPages.noPlace}</p>
        </Notice>
      ) : null}
    </>
  );
}
