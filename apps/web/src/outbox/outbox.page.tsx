import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import { PlainList } from '../house/components/plain-list.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { refusalInWords, wordsFor, type Refused, type Words } from '../words/index.js';

export interface ListedMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly state: 'WAITING' | 'SENT' | 'KEPT' | 'FAILED';
  readonly hours: number;
  readonly complaint: string | null;
}

export interface OutboxPageProps {
  readonly frame: Frame;
  readonly sendsMail: boolean;
  readonly mails: readonly ListedMail[];
  readonly nextPage?: string | undefined;
  readonly done?: 'retry' | 'drop' | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function OutboxPage({
  frame,
  sendsMail,
  mails,
  nextPage,
  done,
  refusals = [],
}: OutboxPageProps): VNode {
  const words = wordsFor(frame.language);
  const { outbox, settings } = words;
  return (
    <AdminRoom frame={frame} title={settings.adminOutbox} lead={outbox.lead}>
      {done ? (
        <Notice tone="done">
          <p>{done === 'retry' ? outbox.retried : outbox.dropped}</p>
        </Notice>
      ) : null}
      {refusals.map(refused => (
        <Notice key={refused.code} tone="wrong">
          <p>{refusalInWords(refused, words)}</p>
        </Notice>
      ))}
      <Notice>
        <p>{sendsMail ? outbox.isOn : outbox.isOff}</p>
        {sendsMail ? null : <p>{outbox.howTo}</p>}
      </Notice>
      {mails.length === 0 ? (
        <EmptyState title={outbox.empty}>
          <p>{outbox.emptyText}</p>
        </EmptyState>
      ) : (
        <section class="stacked" aria-labelledby="mails-title">
          <h2 id="mails-title" class="unseen">
            {outbox.lead}
          </h2>
          <PlainList
            items={mails.map(mail => ({
              key: mail.id,
              title: <a href={addresses.admin.mail(mail.id)}>{mail.subject}</a>,
              children: (
                <>
                  <p>{outbox.to(mail.recipient)}</p>
                  {mail.complaint ? <p>{outbox.complaint(mail.complaint)}</p> : null}
                </>
              ),
              aside: `${fateOf(mail, words)}, ${outbox.age(mail.hours)}`,
            }))}
          />
        </section>
      )}
      <Pager words={words} later={nextPage} />
    </AdminRoom>
  );
}

export function fateOf({ state }: Pick<ListedMail, 'state'>, { outbox }: Words): string {
  return { KEPT: outbox.kept, FAILED: outbox.failed, WAITING: outbox.waiting, SENT: outbox.sent }[state];
}
