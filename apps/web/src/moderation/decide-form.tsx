import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { fieldId, Mistake, mistakeIn } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Refused, Words } from '../words/index.js';
import { DayField, WordsField } from './fields.js';
import { actionInWords, actions } from './words-for.js';

export interface TypedDecision {
  readonly action?: string;
  readonly until?: string;
  readonly message?: string;
  readonly outcome?: string;
  readonly note?: string;
}

export interface DecideFormProps {
  readonly words: Words;
  readonly reportId: string;
  readonly tomorrow: string;
  readonly typed?: TypedDecision | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function DecideForm({ words, reportId, tomorrow, typed = {}, refusals }: DecideFormProps): VNode {
  const { moderation } = words;
  const field = { words, refusals };
  return (
    <Form
      words={words}
      action={`${addresses.admin.report(reportId)}#decide-title`}
      refusals={refusals}
      fields={['action', 'until', 'message', 'outcome', 'note']}
    >
      <ActionChoice {...field} chosen={typed.action} />
      <DayField
        {...field}
        name="until"
        label={moderation.until}
        hint={moderation.untilHint}
        value={typed.until}
        min={tomorrow}
      />
      <WordsField
        {...field}
        name="message"
        label={moderation.message}
        hint={moderation.messageHint}
        value={typed.message}
      />
      <WordsField
        {...field}
        name="outcome"
        label={moderation.outcome}
        hint={moderation.outcomeHint}
        value={typed.outcome}
      />
      <WordsField
        {...field}
        name="note"
        label={moderation.note}
        hint={moderation.noteHint}
        value={typed.note}
        rows={2}
      />
      <Button kind="primary">{moderation.decideDo}</Button>
    </Form>
  );
}

/** Each with what it does, because it is done to a person. */
function ActionChoice({
  words,
  refusals,
  chosen,
}: {
  words: Words;
  refusals: readonly Refused[] | undefined;
  chosen: string | undefined;
}): VNode {
  const id = fieldId('action');
  const mistake = mistakeIn('action', refusals, words);
  return (
    <fieldset
      class={mistake ? 'choice choice--told field--wrong' : 'choice choice--told'}
      aria-describedby={mistake ? `${id}-mistake` : undefined}
    >
      <legend>{words.moderation.decideWhat}</legend>
      <Mistake id={`${id}-mistake`} sentence={mistake} words={words} />
      {actions.map((action, index) => {
        const { label, text } = actionInWords(action, words);
        return (
          <label key={action}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name="action"
              value={action}
              checked={action === chosen}
            />
            <span>
              {label}
              <small>{text}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
