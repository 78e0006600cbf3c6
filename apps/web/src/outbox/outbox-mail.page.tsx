import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor } from '../words/index.js';
import { fateOf, type ListedMail } from './outbox.page.js';

/** Posted as `do` = `retry` or `drop`. */
export interface OutboxMailPageProps {
  readonly frame: Frame;
  readonly mail: ListedMail & {
    readonly language: string;
    readonly text: string;
    readonly links: readonly string[];
  };
}

export function OutboxMailPage({ frame, mail }: OutboxMailPageProps): VNode {
  const words = wordsFor(frame.language);
  const { outbox } = words;
  const isToBeSent = mail.state === 'FAILED' || mail.state === 'WAITING';
  const isAtRest = mail.state === 'FAILED' || mail.state === 'KEPT';
  return (
    <AdminRoom frame={frame} title={mail.subject} lead={outbox.to(mail.recipient)}>
      <p>
        {fateOf(mail, words)}, {outbox.age(mail.hours)} · <a href={addresses.admin.outbox}>{outbox.back}</a>
      </p>
      {mail.complaint ? <p>{outbox.complaint(mail.complaint)}</p> : null}
      <section class="room-part" aria-labelledby="links-title">
        <h2 id="links-title">{outbox.links}</h2>
        {mail.links.length === 0 ? (
          <p>{outbox.noLinks}</p>
        ) : (
          <>
            <p>{outbox.linksLead}</p>
            {/* As text: one click of a curious admin must not act in somebody's name. */}
            <ul class="links-out">
              {mail.links.map(link => (
                <li key={link}>
                  <code>{link}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="room-part" aria-labelledby="text-title">
        <h2 id="text-title">{outbox.text}</h2>
        <pre class="letter" lang={mail.language.toLowerCase()}>
          {mail.text.trimEnd()}
        </pre>
      </section>
      {isToBeSent || isAtRest ? (
        <form method="post" action={addresses.admin.mail(mail.id)}>
          <p class="list-ways">
            {isToBeSent ? (
              <Button kind="primary" name="do" value="retry">
                {outbox.retry}
              </Button>
            ) : null}
            {isAtRest ? (
              <Button name="do" value="drop">
                {outbox.drop}
              </Button>
            ) : null}
          </p>
        </form>
      ) : null}
    </AdminRoom>
  );
}
