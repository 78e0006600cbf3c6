import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';
import { WordsField } from './fields.js';
import { Parts, type Part } from './parts.js';
import { kindInWords, reasonInWords, reasons } from './words-for.js';

export interface ReportPageProps {
  readonly frame: Frame;
  readonly subject: {
    readonly id: string;
    readonly kind: string;
    readonly parts: readonly Part[];
    readonly about: { readonly handle: string; readonly name: string };
  };
  /** Posted as `reason` and `words`. */
  readonly typed?: { readonly reason?: string; readonly words?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function ReportPage({ frame, subject, typed = {}, refusals }: ReportPageProps): VNode {
  const words = wordsFor(frame.language);
  const { moderation } = words;
  const title = subject.parts[0]?.text ?? '';
  return (
    <Layout {...frame} title={moderation.reportTitle} description={moderation.reportTitle} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{moderation.reportTitle}</h1>
            <p class="lead">{moderation.reportLead}</p>
          </header>
          <section class="subject" aria-labelledby="subject-title">
            <h2 id="subject-title">
              {kindInWords(subject.kind, words)}: {title}
            </h2>
            {title === subject.about.name ? null : <p>{moderation.reportedOf(subject.about.name)}</p>}
            <Parts words={words} parts={subject.parts.slice(1)} />
            <p class="field__hint">{moderation.reportKept}</p>
          </section>
          <Form
            words={words}
            action={addresses.report(subject.id)}
            refusals={refusals}
            fields={['reason', 'words']}
          >
            <Choice
              words={words}
              refusals={refusals}
              name="reason"
              legend={moderation.reason}
              options={reasons.map(value => ({ value, label: reasonInWords(value, words) }))}
              chosen={typed.reason}
            />
            <WordsField
              words={words}
              refusals={refusals}
              name="words"
              label={moderation.reportWords}
              hint={moderation.reportWordsHint}
              value={typed.words}
              rows={6}
            />
            <Button kind="primary">{moderation.reportDo}</Button>
          </Form>
        </div>
      </div>
    </Layout>
  );
}
