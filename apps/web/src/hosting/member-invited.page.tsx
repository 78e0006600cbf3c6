import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import type { Frame } from '../house/frame.js';
import { wordsFor } from '../words/index.js';
import type { CompanyInBrief } from './company-parts.js';
import { CompanyRoom } from './company-room.js';

export interface MemberInvitedPageProps {
  readonly frame: Frame;
  readonly company: CompanyInBrief;
  /** To whom it was mailed; nobody, where it is handed on. */
  readonly email: string | null;
  readonly sendsMail: boolean;
  readonly link: string;
}

/** The answer to the form itself: the link is shown this once. */
export function MemberInvitedPage({ frame, company, email, sendsMail, link }: MemberInvitedPageProps): VNode {
  const { companies } = wordsFor(frame.language);
  const isMailed = email !== null && sendsMail;
  return (
    <CompanyRoom
      frame={frame}
      company={company}
      title={companies.invitedTitle}
      lead={isMailed ? companies.invitedByMail(email) : companies.invitedByLink}
    >
      <p role="status">
        <code class="secret">{link}</code>
      </p>
      <p class="keys__note">
        {email === null ? companies.invitedAnybody : companies.invitedOnly(email)} {companies.invitedOnce}
      </p>
      <p>
        <LinkButton kind="primary" href={addresses.companies.people(company.slug)}>
          {companies.invitedBack}
        </LinkButton>
      </p>
    </CompanyRoom>
  );
}
