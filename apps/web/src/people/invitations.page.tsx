import { dayInWords } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { Pager } from '../house/components/pager.js';
import { PlainList } from '../house/components/plain-list.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';

export interface InvitationOnPage {
  readonly id: string;
  readonly note: string;
  readonly expiresOn: Temporal.PlainDate;
  readonly state: 'open' | 'expired' | 'used';
  readonly maker: { readonly name: string } | null;
  readonly guest: { readonly name: string; readonly handle: string } | null;
}

export interface InvitationsPageProps {
  readonly frame: Frame;
  readonly policy: 'OPEN' | 'INVITATION' | 'CLOSED';
  readonly invitations: readonly InvitationOnPage[];
  /** The cursor of the next page. */
  readonly after?: string | undefined;
  /** The link that was just made; nobody can show it again. */
  readonly link?: string | undefined;
  /** Posted as `note` with `do=invite`, and as `id` with `do=withdraw`. */
  readonly typed?: { readonly note?: string } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function InvitationsPage(props: InvitationsPageProps): VNode {
  const { frame, policy, invitations, after, link, typed = {}, refusals } = props;
  const words = wordsFor(frame.language);
  const { account } = words;
  const notes = { OPEN: account.policyOpen, CLOSED: account.policyClosed, INVITATION: undefined };
  const note = notes[policy];
  return (
    <AdminRoom frame={frame} title={account.invitationsTitle} lead={account.invitationsLead}>
      {note === undefined ? null : (
        <Notice>
          <p>{note}</p>
        </Notice>
      )}
      {link === undefined ? null : (
        <Notice tone="done">
          <p>{account.inviteMade}</p>
          <p>
            <code class="handover">{link}</code>
          </p>
        </Notice>
      )}
      <Form words={words} action={addresses.admin.invitations} refusals={refusals} fields={['note']}>
        <TextField
          words={words}
          refusals={refusals}
          name="note"
          label={account.note}
          hint={account.noteHint}
          value={typed.note}
          maxlength={200}
          autocomplete="off"
        />
        <Button kind="primary" name="do" value="invite">
          {account.inviteDo}
        </Button>
      </Form>
      {invitations.length === 0 ? (
        <EmptyState title={account.noInvitations}>
          <p>{account.noInvitationsText}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="made-title">
          <h2 id="made-title" class="unseen">
            {account.invitationsTitle}
          </h2>
          <PlainList
            items={invitations.map(invitation => ({
              key: invitation.id,
              title: invitation.note || account.unnamed,
              children: (
                <>
                  <p>{stateOf(invitation, words)}</p>
                  {invitation.state === 'open' ? <Withdraw invitation={invitation} words={words} /> : null}
                </>
              ),
            }))}
          />
          <Pager words={words} later={after && `${addresses.admin.invitations}?after=${after}`} />
        </section>
      )}
    </AdminRoom>
  );
}

function stateOf({ state, expiresOn, maker, guest }: InvitationOnPage, { account, language }: Words): VNode {
  const day = dayInWords(expiresOn, language);
  const from = maker ? `, ${account.madeBy(maker.name)}` : '';
  if (state === 'open') return <>{account.openUntil(day) + from}</>;
  if (state === 'expired') return <>{account.expiredOn(day) + from}</>;
  if (!guest) return <>{account.usedByNobody + from}</>;
  return (
    <>
      <a href={addresses.person(guest.handle)}>{account.usedBy(guest.name)}</a>
      {from}
    </>
  );
}

function Withdraw({ invitation, words }: { invitation: InvitationOnPage; words: Words }): VNode {
  const { account } = words;
  return (
    <form method="post" action={addresses.admin.invitations}>
      <input type="hidden" name="id" value={invitation.id} />
      <button
        class="textual"
        type="submit"
        name="do"
        value="withdraw"
        aria-label={account.withdrawFor(invitation.note || account.unnamed)}
      >
        {account.withdraw}
      </button>
    </form>
  );
}
