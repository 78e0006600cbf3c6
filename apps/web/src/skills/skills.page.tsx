import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import { PlainList } from '../house/components/plain-list.js';
import { SearchForm } from '../house/components/search-form.js';
import { Trail } from '../house/components/trail.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { SentencesField, ShelfField, SkillRows } from './list-parts.js';
import { shelfName, type ListedSkill, type Suggestion } from './listed-skill.js';

/** `GET` with `q` (a search), `kind` (a shelf) and `after` (its next page); `name` fills the suggestion in. */
export interface SkillsPageProps {
  readonly frame: Frame;
  readonly shelves: readonly { readonly kind: string; readonly count: number }[];
  readonly search?: string | undefined;
  readonly kind?: string | undefined;
  /** What was found, or what stands on the shelf. */
  readonly skills?: readonly ListedSkill[] | undefined;
  readonly nextPage?: string | undefined;
  readonly suggestions: readonly Suggestion[];
  /** Posted as `name`, `kind` and `why`. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly hasSuggested?: boolean | undefined;
}

type Part = SkillsPageProps & { readonly words: Words };

export function SkillsPage(props: SkillsPageProps): VNode {
  const { frame, search, kind } = props;
  const words = wordsFor(frame.language);
  const { skillList } = words;
  const isFound = search !== undefined;
  return (
    <Layout
      {...frame}
      title={kind && !isFound ? `${shelfName(kind, words)}: ${skillList.title}` : skillList.title}
      description={skillList.lead}
      isUnlisted={isFound}
    >
      <div class="list-head">
        {kind ? (
          <Trail
            words={words}
            steps={[{ label: skillList.allShelves, href: addresses.skills }]}
            here={shelfName(kind, words)}
          />
        ) : null}
        <h1>{kind ? shelfName(kind, words) : skillList.title}</h1>
        {kind ? null : <p class="lead">{skillList.lead}</p>}
        <SearchForm
          action={addresses.skills}
          name="q"
          label={skillList.search}
          hint={skillList.searchHint}
          typed={search}
          act={skillList.searchDo}
        />
      </div>
      {isFound ? <Found {...props} words={words} /> : kind ? <Shelf {...props} words={words} /> : null}
      {kind && !isFound ? null : <Shelves {...props} words={words} />}
      <Suggest {...props} words={words} />
      <Chapter id="data-title" title={skillList.dataTitle}>
        <p>{skillList.dataText}</p>
      </Chapter>
    </Layout>
  );
}

function Chapter({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="chapter" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead ? <p>{lead}</p> : null}
      </header>
      <div class="desk__main">{children}</div>
    </section>
  );
}

function Found({ search = '', skills = [], words }: Part): VNode {
  const { skillList } = words;
  if (skills.length === 0) {
    return (
      <EmptyState title={skillList.noResults(search)}>
        <p>{skillList.noResultsText}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title" class="list-title">
        {skillList.results(search)}
      </h2>
      <SkillRows skills={skills} words={words} />
    </section>
  );
}

function Shelf({ kind = '', skills = [], nextPage, words }: Part): VNode {
  return (
    <section aria-labelledby="shelf-title">
      <h2 id="shelf-title" class="unseen">
        {shelfName(kind, words)}
      </h2>
      <SkillRows skills={skills} words={words} />
      <Pager words={words} later={nextPage} />
    </section>
  );
}

function Shelves({ shelves, words }: Part): VNode {
  const { skillList } = words;
  return (
    <Chapter id="shelves-title" title={skillList.shelves} lead={skillList.shelvesLead}>
      <ul class="contents">
        {shelves.map(({ kind, count }) => (
          <li key={kind}>
            <a href={addresses.shelf(kind)}>{shelfName(kind, words)}</a>
            <span class="contents__leader" aria-hidden="true" />
            <span class="contents__count">
              <span aria-hidden="true">{count}</span>
              <span class="unseen">{skillList.shelfCount(count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function Suggest(props: Part): VNode {
  const { frame, suggestions, hasSuggested, words } = props;
  const { skillList } = words;
  return (
    <Chapter id="suggest-title" title={skillList.suggestTitle} lead={skillList.suggestLead}>
      {hasSuggested ? (
        <Notice tone="done">
          <p>{skillList.suggested}</p>
        </Notice>
      ) : null}
      {frame.viewer ? (
        <SuggestForm {...props} />
      ) : (
        <p>
          <LinkButton href={`${addresses.signIn}?back=${encodeURIComponent(addresses.skills)}`}>
            {skillList.suggestSignIn}
          </LinkButton>
        </p>
      )}
      {suggestions.length > 0 ? (
        <>
          <h3>{skillList.yourSuggestions}</h3>
          <PlainList
            items={suggestions.map(suggestion => ({
              key: suggestion.id,
              title: <SuggestedName suggestion={suggestion} />,
              children: suggestion.answer ? <p>{suggestion.answer}</p> : null,
              aside: fateOf(suggestion, words),
            }))}
          />
        </>
      ) : null}
    </Chapter>
  );
}

/** It leads to the skill that it became. */
function SuggestedName({ suggestion: { name, skill } }: { suggestion: Suggestion }): VNode {
  return skill ? <a href={addresses.skill(skill.slug)}>{name}</a> : <>{name}</>;
}

function fateOf({ state }: Suggestion, { skillList }: Words): string {
  const fates = {
    OPEN: skillList.stateOpen,
    ACCEPTED: skillList.stateAccepted,
    MERGED: skillList.stateMerged,
    DECLINED: skillList.stateDeclined,
  };
  return fates[state];
}

function SuggestForm({ typed = {}, refusals, words }: Part): VNode {
  const { skillList } = words;
  const field = { words, refusals };
  return (
    <Form
      words={words}
      action={`${addresses.skills}#suggest-title`}
      refusals={refusals}
      fields={['name', 'kind', 'why']}
    >
      <TextField
        {...field}
        name="name"
        label={skillList.suggestName}
        hint={skillList.suggestNameHint}
        value={typed['name']}
        autocomplete="off"
        maxlength={80}
        required
        isVerbatim
      />
      <ShelfField {...field} label={skillList.suggestKind} chosen={typed['kind']} />
      <SentencesField
        {...field}
        name="why"
        label={skillList.suggestWhy}
        hint={skillList.suggestWhyHint}
        typed={typed['why']}
      />
      <Button kind="primary">{skillList.suggestDo}</Button>
    </Form>
  );
}
