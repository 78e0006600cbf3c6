import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { TextField } from '../house/components/field.js';
import { Pager } from '../house/components/pager.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Words } from '../words/index.js';
import { DayField, PickField } from './fields.js';
import { tellable, toldAs } from './told.js';
import { actionInWords, actions, dayOf, minuteOf } from './words-for.js';

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly actor: Named | null;
  readonly subject: Named | null;
  readonly skill: { readonly name: string } | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

interface Named {
  readonly handle: string;
  readonly name: string;
}

export interface AuditPageProps {
  readonly frame: Frame;
  /** As it was asked for; days as `2027-04-05`. */
  readonly asked: {
    readonly person: string;
    readonly what: string;
    readonly since: string;
    readonly until: string;
  };
  readonly entries: readonly AuditEntry[];
  readonly earlier?: string | undefined;
  readonly later?: string | undefined;
}

export function AuditPage({ frame, asked, entries, earlier, later }: AuditPageProps): VNode {
  const words = wordsFor(frame.language);
  const { moderation } = words;
  const isAdmin = frame.viewer?.duty === 'ADMIN';
  const at = addresses.admin.audit;
  return (
    <AdminRoom frame={frame} title={moderation.auditTitle} lead={moderation.auditLead}>
      <form class="form sieve" method="get" action={at} role="search">
        <TextField
          words={words}
          name="person"
          label={moderation.auditPerson}
          value={asked.person}
          isVerbatim
        />
        <PickField
          words={words}
          name="what"
          label={moderation.auditWhat}
          value={asked.what}
          options={[{ value: '', label: moderation.auditAnything }, ...tellable(words, isAdmin)]}
        />
        <DayField words={words} name="since" label={moderation.auditSince} value={asked.since} />
        <DayField words={words} name="until" label={moderation.auditUntil} value={asked.until} />
        <div class="form__row">
          <Button>{moderation.auditDo}</Button>
          {Object.values(asked).some(Boolean) ? <a href={at}>{moderation.auditAll}</a> : null}
        </div>
      </form>
      {entries.length === 0 ? (
        <EmptyState title={moderation.auditEmpty}>
          <p>{moderation.auditEmptyText}</p>
        </EmptyState>
      ) : (
        <ol class="log">
          {entries.map(entry => (
            <li key={entry.id}>
              <time datetime={entry.at}>{minuteOf(entry.at, words)}</time>
              <p>
                <Told entry={entry} words={words} />
              </p>
            </li>
          ))}
        </ol>
      )}
      <Pager words={words} earlier={earlier} later={later} />
    </AdminRoom>
  );
}

/** The sentence with its names as links. */
function Told({ entry, words }: { entry: AuditEntry; words: Words }): VNode {
  const pieces = toldAs(entry.what, words).split(/\{(\w+)\}/);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : filled(piece, entry, words)}</Fragment>
      ))}
      {entry.subjectKind === 'report' ? (
        <>
          {' '}
          (<a href={addresses.admin.report(entry.subjectId)}>{words.moderation.theReport}</a>)
        </>
      ) : null}
    </>
  );
}

function filled(name: string, entry: AuditEntry, words: Words): ComponentChildren {
  const { actor, subject, what, facts } = entry;
  if (name === 'who') {
    // Whoever signs in or up is nobody known when she begins to.
    const doer = actor ?? (entry.subjectKind === 'person' ? subject : null);
    return doer ? <Name person={doer} words={words} /> : words.moderation.walzItself;
  }
  if (name === 'whom') return subject ? <Name person={subject} words={words} /> : '…';
  if (name === 'what') return <code>{what}</code>;
  const fact = facts.find(each => each.name === name)?.value;
  if (name === 'skill') return entry.skill?.name ?? fact ?? '…';
  if (name === 'duty') return dutyInWords(fact, words);
  if (name === 'action' || name === 'measure') return actionOf(fact, words);
  if (name === 'until') return fact === undefined ? '…' : dayOf(fact, words);
  return fact ?? '…';
}

function dutyInWords(duty: string | undefined, { moderation }: Words): string {
  if (duty === undefined) return moderation.standingNone;
  return duty === 'admin' ? moderation.standingAdmin : moderation.standingModerator;
}

function actionOf(fact: string | undefined, words: Words): string {
  const action = actions.find(each => each.toLowerCase() === fact);
  return action ? actionInWords(action, words).label : '…';
}

function Name({ person, words }: { person: Named; words: Words }): VNode {
  return <a href={addresses.person(person.handle)}>{words.site.handleOf(person.handle)}</a>;
}
