import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import type { OpenSuggestion } from './keep-list.page.js';
import { SentencesField, ShelfField } from './list-parts.js';

/** Posted as `do` = `accept` (`name`, `nameDe`, `kind`, `aliases`), `join` (`skill`) or `decline` (`answer`). */
export interface DecideSuggestionPageProps {
  readonly frame: Frame;
  readonly suggestion: OpenSuggestion;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

type Part = DecideSuggestionPageProps & { readonly words: Words };

export function DecideSuggestionPage(props: DecideSuggestionPageProps): VNode {
  const words = wordsFor(props.frame.language);
  const { skillList } = words;
  const { name, why, person } = props.suggestion;
  return (
    <AdminRoom frame={props.frame} title={name} {...(why && { lead: why })} islands={['skill-picker']}>
      <p>
        {person ? (
          <>
            <a href={addresses.person(person.handle)}>{skillList.adminBy(person.name)}</a> ·{' '}
          </>
        ) : null}
        <a href={addresses.admin.skills}>{skillList.adminBack}</a>
      </p>
      <Accept {...props} words={words} />
      <Join {...props} words={words} />
      <Decline {...props} words={words} />
    </AdminRoom>
  );
}

function Way({ id, title, children }: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="room-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Each form says only what was wrong with itself. */
function wishOf(
  { typed = {}, refusals }: Part,
  wish: string,
): { typed: Readonly<Record<string, string>>; refusals: readonly Refused[] | undefined } {
  return typed['do'] === wish ? { typed, refusals } : { typed: {}, refusals: undefined };
}

function Accept(props: Part): VNode {
  const { suggestion, words } = props;
  const { skillList } = words;
  const { typed, refusals } = wishOf(props, 'accept');
  const field = { words, refusals, autocomplete: 'off' };
  return (
    <Way id="accept-title" title={skillList.acceptTitle}>
      <Form
        words={words}
        action={addresses.admin.suggestion(suggestion.id)}
        refusals={refusals}
        fields={['name', 'nameDe', 'kind', 'aliases']}
      >
        <TextField
          {...field}
          name="name"
          label={skillList.nameInEnglish}
          value={typed['name'] ?? suggestion.name}
          required
          isVerbatim
        />
        <TextField
          {...field}
          name="nameDe"
          label={skillList.nameInGerman}
          hint={skillList.nameInGermanHint}
          value={typed['nameDe']}
          isVerbatim
        />
        <ShelfField
          words={words}
          refusals={refusals}
          label={skillList.suggestKind}
          chosen={typed['kind'] ?? suggestion.kind}
        />
        <TextField
          {...field}
          name="aliases"
          label={skillList.aliases}
          hint={skillList.aliasesHint}
          value={typed['aliases']}
          isVerbatim
        />
        <Button kind="primary" name="do" value="accept">
          {skillList.acceptDo}
        </Button>
      </Form>
    </Way>
  );
}

function Join(props: Part): VNode {
  const { suggestion, words } = props;
  const { skillList } = words;
  const { typed, refusals } = wishOf(props, 'join');
  return (
    <Way id="join-title" title={skillList.joinTitle}>
      <Form
        words={words}
        action={addresses.admin.suggestion(suggestion.id)}
        refusals={refusals}
        fields={['skill']}
      >
        <Nearest refusals={refusals} words={words} />
        <TextField
          words={words}
          refusals={refusals}
          name="skill"
          label={skillList.joinHint}
          value={typed['skill']}
          autocomplete="off"
          isVerbatim
        />
        <Button name="do" value="join">
          {skillList.joinDo}
        </Button>
      </Form>
    </Way>
  );
}

/** Names like the one that was typed and that nobody knows. */
function Nearest({
  refusals = [],
  words,
}: {
  refusals?: readonly Refused[] | undefined;
  words: Words;
}): VNode | null {
  const nearest = refusals.find(({ code }) => code === 'skill_unknown')?.facts?.['nearest'];
  if (!Array.isArray(nearest) || nearest.length === 0) return null;
  return (
    <Notice>
      <p>{words.skillList.nearest(nearest.join(', '))}</p>
    </Notice>
  );
}

function Decline(props: Part): VNode {
  const { suggestion, words } = props;
  const { skillList } = words;
  const { typed, refusals } = wishOf(props, 'decline');
  return (
    <Way id="decline-title" title={skillList.declineTitle}>
      <Form
        words={words}
        action={addresses.admin.suggestion(suggestion.id)}
        refusals={refusals}
        fields={['answer']}
      >
        <SentencesField
          words={words}
          refusals={refusals}
          name="answer"
          label={skillList.answer}
          typed={typed['answer']}
        />
        <Button name="do" value="decline">
          {skillList.declineDo}
        </Button>
      </Form>
    </Way>
  );
}
