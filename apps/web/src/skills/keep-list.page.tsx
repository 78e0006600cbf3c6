import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import { PlainList } from '../house/components/plain-list.js';
import { SearchForm } from '../house/components/search-form.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';
import { SkillRows } from './list-parts.js';
import { shelfName, type ListedSkill, type Suggestion } from './listed-skill.js';

export interface OpenSuggestion extends Suggestion {
  readonly person: { readonly handle: string; readonly name: string } | null;
}

/** `GET` with `find`; posted as `do` = `relist` with `skill`. */
export interface KeepListPageProps {
  readonly frame: Frame;
  readonly suggestions: readonly OpenSuggestion[];
  readonly retired: readonly { readonly slug: string; readonly name: string }[];
  readonly find?: string | undefined;
  readonly found?: readonly ListedSkill[] | undefined;
  readonly isDone?: boolean | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

type Part = KeepListPageProps & { readonly words: Words };

export function KeepListPage(props: KeepListPageProps): VNode {
  const words = wordsFor(props.frame.language);
  const { skillList } = words;
  return (
    <AdminRoom frame={props.frame} title={skillList.title} lead={skillList.adminLead}>
      {props.isDone ? (
        <Notice tone="done">
          <p>{skillList.adminDone}</p>
        </Notice>
      ) : null}
      {props.refusals?.map(refused => (
        <Notice key={refused.code} tone="wrong">
          <p>{refusalInWords(refused, words)}</p>
        </Notice>
      ))}
      <Queue {...props} words={words} />
      <Find {...props} words={words} />
      <Retired {...props} words={words} />
    </AdminRoom>
  );
}

function Queue({ suggestions, words }: Part): VNode {
  const { skillList } = words;
  return (
    <section class="room-part" aria-labelledby="open-title">
      <h2 id="open-title">{skillList.adminOpen}</h2>
      {suggestions.length === 0 ? (
        <EmptyState title={skillList.adminNothingOpen}>
          <p>{skillList.adminNothingOpenText}</p>
        </EmptyState>
      ) : (
        <PlainList
          items={suggestions.map(({ id, name, kind, why, person }) => ({
            key: id,
            title: <a href={addresses.admin.suggestion(id)}>{name}</a>,
            children: (
              <>
                {why ? <p>{why}</p> : null}
                {person ? <p>{skillList.adminBy(person.name)}</p> : null}
              </>
            ),
            aside: shelfName(kind, words),
          }))}
        />
      )}
    </section>
  );
}

function Find({ find, found = [], words }: Part): VNode {
  const { skillList } = words;
  return (
    <section class="room-part" aria-labelledby="find-title">
      <h2 id="find-title">{skillList.adminFind}</h2>
      <SearchForm
        action={addresses.admin.skills}
        name="find"
        label={skillList.search}
        typed={find}
        act={skillList.searchDo}
      />
      {find !== undefined && found.length === 0 ? <p>{skillList.noResults(find)}</p> : null}
      {found.length > 0 ? <SkillRows skills={found} words={words} to={addresses.admin.skill} /> : null}
    </section>
  );
}

function Retired({ retired, words }: Part): VNode | null {
  const { skillList } = words;
  if (retired.length === 0) return null;
  return (
    <section class="room-part" aria-labelledby="retired-title">
      <h2 id="retired-title">{skillList.adminRetired}</h2>
      <form method="post" action={addresses.admin.skills}>
        <input type="hidden" name="do" value="relist" />
        <ul class="owned">
          {retired.map(({ slug, name }) => (
            <li key={slug}>
              <span>{name}</span>
              <button
                class="textual"
                type="submit"
                name="skill"
                value={slug}
                aria-label={skillList.adminRelistNamed(name)}
              >
                {skillList.adminRelist}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
