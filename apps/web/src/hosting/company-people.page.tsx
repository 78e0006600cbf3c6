import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { SelectField } from '../house/components/select-field.js';
import type { Frame } from '../house/frame.js';
import { dayInWordsOf } from '../people/profile-parts.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import type { CompanyInBrief } from './company-parts.js';
import { CompanyRoom } from './company-room.js';
import {
  memberRoleInWords,
  memberRoleMeaning,
  memberRoleNames,
  type MemberRoleName,
} from './company-words.js';

export const peopleNews = ['withdrawn', 'changed', 'removed', 'joined'] as const;

/**
 * Every form of this page is posted to `/companies/<slug>/people`: `do=invite` with `role` and `email`, `withdraw` with
 * `invitation`, `change-role` with `person` and `role`, `remove` with `person`, `leave`.
 */
export interface CompanyPeoplePageProps {
  readonly frame: Frame;
  readonly company: CompanyInBrief & {
    readonly members: readonly CompanyMember[];
    readonly openInvitations: readonly OpenInvitation[];
  };
  readonly me: string;
  readonly sendsMail: boolean;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly news?: (typeof peopleNews)[number] | undefined;
}

export interface CompanyMember {
  readonly role: MemberRoleName;
  readonly since: string;
  readonly person: { readonly id: string; readonly handle: string; readonly name: string };
}

export interface OpenInvitation {
  readonly id: string;
  readonly role: MemberRoleName;
  readonly email: string | null;
  readonly expiresAt: string;
}

type Part = CompanyPeoplePageProps & { readonly words: Words; readonly action: string };

const NEWS = {
  withdrawn: 'newsWithdrawn',
  changed: 'newsChanged',
  removed: 'newsRemoved',
  joined: 'newsJoined',
} as const satisfies Record<(typeof peopleNews)[number], keyof Words['companies']>;

export function CompanyPeoplePage(props: CompanyPeoplePageProps): VNode {
  const { frame, company, news, typed, refusals } = props;
  const words = wordsFor(frame.language);
  const { companies } = words;
  const part = { ...props, words, action: addresses.companies.people(company.slug) };
  const isAdmin = company.myRole === 'ADMIN';
  const isOfInvitation = typed?.['do'] === 'invite';
  return (
    <CompanyRoom
      frame={frame}
      company={company}
      title={companies.peopleTitle(company.name)}
      lead={companies.peopleLead}
    >
      {news ? (
        <Notice tone="done">
          <p>{companies[NEWS[news]]}</p>
        </Notice>
      ) : null}
      {refusals && !isOfInvitation ? (
        <Form words={words} action={part.action} refusals={refusals} fields={[]}>
          {null}
        </Form>
      ) : null}
      <section class="keys-part" aria-labelledby="members-title">
        <h2 id="members-title">{companies.members}</h2>
        <ul class="keys">
          {company.members.map(member => (
            <Member key={member.person.id} {...part} member={member} />
          ))}
        </ul>
      </section>
      {isAdmin ? <Inviting {...part} /> : null}
      {isAdmin && company.openInvitations.length > 0 ? <Invitations {...part} /> : null}
      <section class="keys-part" aria-labelledby="roles-title">
        <h2 id="roles-title">{companies.rolesTitle}</h2>
        <dl class="facts">
          {memberRoleNames.map(role => (
            <div key={role}>
              <dt>{memberRoleInWords(role, words)}</dt>
              <dd>{memberRoleMeaning(role, words)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </CompanyRoom>
  );
}

function Member({ company, me, member, words, action }: Part & { readonly member: CompanyMember }): VNode {
  const { companies } = words;
  const { person, role, since } = member;
  const isMe = person.id === me;
  return (
    <li>
      <div>
        <h3>
          <a href={addresses.person(person.handle)}>{person.name}</a>
          {isMe ? <span class="keys__here">{companies.you}</span> : null}
        </h3>
        <p class="keys__line">
          {memberRoleInWords(role, words)} · {companies.since(dayInWordsOf(since, words))}
        </p>
      </div>
      {company.myRole === 'ADMIN' ? (
        <form class="owned__ways" method="post" action={action}>
          <input type="hidden" name="person" value={person.id} />
          <select name="role" aria-label={companies.roleOf(person.name)}>
            {memberRoleNames.map(each => (
              <option key={each} value={each} selected={each === role}>
                {memberRoleInWords(each, words)}
              </option>
            ))}
          </select>
          <button
            class="textual"
            type="submit"
            name="do"
            value="change-role"
            aria-label={companies.changeRoleOf(person.name)}
          >
            {companies.changeRole}
          </button>
          <button
            class="textual owned__drop"
            type="submit"
            name="do"
            value={isMe ? 'leave' : 'remove'}
            aria-label={isMe ? companies.leave : companies.removeOne(person.name)}
          >
            {isMe ? companies.leave : companies.remove}
          </button>
        </form>
      ) : isMe ? (
        <form method="post" action={action}>
          <button class="textual owned__drop" type="submit" name="do" value="leave">
            {companies.leave}
          </button>
        </form>
      ) : null}
    </li>
  );
}

function Inviting({ typed, refusals, sendsMail, words, action }: Part): VNode {
  const { companies } = words;
  const isHere = typed?.['do'] === 'invite';
  const mistakes = isHere ? refusals : undefined;
  return (
    <section class="keys-part" aria-labelledby="invite-title">
      <h2 id="invite-title">{companies.invite}</h2>
      <p class="keys__note">{companies.inviteLead}</p>
      <Form words={words} action={`${action}#invite-title`} refusals={mistakes} fields={['role', 'email']}>
        <SelectField
          words={words}
          refusals={mistakes}
          name="role"
          label={companies.inviteAs}
          options={memberRoleNames.map(role => ({ value: role, label: memberRoleInWords(role, words) }))}
          chosen={(isHere && typed['role']) || 'CONTACT'}
        />
        <TextField
          words={words}
          refusals={mistakes}
          name="email"
          type="email"
          label={companies.inviteEmail}
          hint={sendsMail ? companies.inviteEmailHint : companies.inviteEmailHintNoMail}
          value={isHere ? typed['email'] : undefined}
          autocomplete="off"
          isVerbatim
        />
        <Button kind="primary" name="do" value="invite">
          {companies.inviteDo}
        </Button>
      </Form>
    </section>
  );
}

function Invitations({ company, words, action }: Part): VNode {
  const { companies } = words;
  return (
    <section class="keys-part" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{companies.invitations}</h2>
      <ul class="keys">
        {company.openInvitations.map(({ id, role, email, expiresAt }) => (
          <li key={id}>
            <div>
              <h3>{email ?? companies.invitationByLink}</h3>
              <p class="keys__line">
                {memberRoleInWords(role, words)} · {companies.invitationUntil(dayInWordsOf(expiresAt, words))}
              </p>
            </div>
            <form method="post" action={action}>
              <input type="hidden" name="invitation" value={id} />
              <button
                class="textual"
                type="submit"
                name="do"
                value="withdraw"
                aria-label={companies.withdrawOne(email ?? companies.invitationByLink)}
              >
                {companies.withdraw}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
