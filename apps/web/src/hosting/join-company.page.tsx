import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { dayInWordsOf } from '../people/profile-parts.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { CompanyLogo } from './company-logo.js';
import type { CompanyInBrief } from './company-parts.js';
import { memberRoleInWords, memberRoleMeaning, type MemberRoleName } from './company-words.js';

export interface JoinCompanyPageProps {
  readonly frame: Frame;
  readonly secret: string;
  /** What the secret opens; nothing, if it opens nothing any more. */
  readonly invitation: {
    readonly role: MemberRoleName;
    readonly isForAddress: boolean;
    readonly expiresAt: string;
    readonly company: CompanyInBrief;
  } | null;
  readonly refusals?: readonly Refused[] | undefined;
}

/** What somebody is asked, before she says yes; whoever is not signed in does that first and comes back. */
export function JoinCompanyPage(props: JoinCompanyPageProps): VNode {
  const { frame, invitation } = props;
  const words = wordsFor(frame.language);
  const { companies } = words;
  const title = invitation ? companies.joinTitle(invitation.company.name) : companies.joinGone;
  return (
    <Layout {...frame} title={title} description={title} isUnlisted>
      <div class="desk">
        <div class="desk__main">
          {invitation ? (
            <Asked {...props} invitation={invitation} words={words} />
          ) : (
            <>
              <header>
                <h1>{title}</h1>
                <p class="lead">{companies.joinGoneText}</p>
              </header>
              <p>
                <LinkButton href={addresses.home}>{words.errors.toHome}</LinkButton>
              </p>
            </>
          )}
        </div>
      </div>
    </Layout>
  );
}

function Asked({
  frame,
  secret,
  invitation: { role, isForAddress, expiresAt, company },
  refusals,
  words,
}: JoinCompanyPageProps & {
  readonly invitation: NonNullable<JoinCompanyPageProps['invitation']>;
  readonly words: Words;
}): VNode {
  const { companies, site } = words;
  const back = addresses.companies.invitation(secret);
  const isForAnother = refusals?.some(({ code }) => code === 'invitation_for_another');
  return (
    <>
      <header>
        <CompanyLogo {...company} size={72} />
        <h1>{companies.joinTitle(company.name)}</h1>
        <p class="lead">{companies.joinAs(memberRoleInWords(role, words))}</p>
      </header>
      <p>{memberRoleMeaning(role, words)}</p>
      <p>
        <a href={addresses.company(company.slug)}>{companies.joinLook}</a>
      </p>
      {frame.viewer ? (
        <Form words={words} action={addresses.companies.join} refusals={refusals} fields={[]}>
          <input type="hidden" name="secret" value={secret} />
          <p>{companies.joinSignedInAs(frame.viewer.name)}</p>
          {isForAnother ? (
            <Notice>
              <p>
                {companies.joinProve} <a href={addresses.settings.account}>{companies.joinProveWay}</a>
              </p>
            </Notice>
          ) : null}
          <Button kind="primary">{companies.joinDo}</Button>
        </Form>
      ) : (
        <div class="form">
          <p>{isForAddress ? companies.joinSignInForAddress : companies.joinSignIn}</p>
          <div class="form__row">
            <LinkButton kind="primary" href={addresses.signInAndBack(back)}>
              {site.signIn}
            </LinkButton>
            {frame.isJoinable ? (
              <LinkButton href={addresses.signUpAndBack(back)}>{companies.joinSignUp}</LinkButton>
            ) : null}
          </div>
        </div>
      )}
      <p class="keys__note">{companies.joinUntil(dayInWordsOf(expiresAt, words))}</p>
    </>
  );
}
