import type { ComponentChildren, VNode } from 'preact';
import { refusalInWords, type Refused, type Words } from '../../words/index.js';
import { addresses } from '../addresses.js';
import { fieldId } from './field.js';
import { WarningIcon } from './icons.js';

export interface FormProps {
  readonly words: Words;
  readonly action: string;
  /** What was not right last time; its fields say so too. */
  readonly refusals?: readonly Refused[] | undefined;
  /** The fields in this form: a mistake in one of them is a link to it. */
  readonly fields: readonly string[];
  /** Whether one of its fields is a file. */
  readonly hasFile?: boolean;
  /** What an island needs to find and to serve the form. */
  readonly [data: `data-${string}`]: string;
  readonly children: ComponentChildren;
}

/** The server judges, in whole sentences and in the reader's language; so the browser need not. */
export function Form({ words, action, refusals = [], fields, hasFile, children, ...rest }: FormProps): VNode {
  const enctype = hasFile ? 'multipart/form-data' : undefined;
  return (
    <form class="form" method="post" action={action} enctype={enctype} novalidate {...rest}>
      {refusals.length > 0 ? (
        <Mistakes words={words} refusals={refusals} fields={fields} action={action} />
      ) : null}
      {children}
    </form>
  );
}

type MistakesProps = Pick<FormProps, 'words' | 'fields' | 'action'> & {
  readonly refusals: readonly Refused[];
};

/** Comes first and has the focus, so that nobody has to look for what went wrong. */
function Mistakes({ words, refusals, fields, action }: MistakesProps): VNode {
  return (
    <div class="mistakes" role="alert" tabindex={-1} autofocus>
      <p class="mistakes__title">
        <WarningIcon /> {words.form.mistakes(refusals.length)}
      </p>
      <ul>
        {refusals.map(refused => {
          const sentence = refusalInWords(refused, words);
          const isHere = refused.field !== undefined && fields.includes(refused.field);
          const way = isHere ? `#${fieldId(refused.field ?? '')}` : wayOutOf(refused, action);
          return (
            <li key={`${refused.field} ${refused.code}`}>
              {way === undefined ? sentence : <a href={way}>{sentence}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where that can be put right which no field can. */
export function wayOutOf({ code }: Refused, action: string): string | undefined {
  return code === 'sign_in_again' ? addresses.signInAgain(action) : undefined;
}
