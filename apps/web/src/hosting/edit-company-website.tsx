import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { DoneIcon } from '../house/components/icons.js';
import { dayInWordsOf } from '../people/profile-parts.js';
import type { Words } from '../words/index.js';
import type { CompanyToEdit, WebsiteCheck, WebsiteHindrance } from './company-parts.js';
import { CompanyPart } from './edit-company-part.js';
import { typedIn, type EditCompanyPart } from './edit-company.js';

const HINDRANCES = {
  UNREACHABLE: 'siteUnreachable',
  TOO_SLOW: 'siteTooSlow',
  ADDRESS_NOT_PUBLIC: 'siteNotPublic',
  TOO_MANY_TURNS: 'siteTooManyTurns',
  NO_PAGE: 'siteNoFile',
  TOO_LARGE: 'siteTooLarge',
  NO_PROOF: 'siteNoProof',
} as const satisfies Record<WebsiteHindrance, keyof Words['companies']>;

export function WebsiteOfCompany(props: EditCompanyPart): VNode {
  const { company, words } = props;
  const { companies } = words;
  const { typed, refusals } = typedIn('website', props);
  const action = `${addresses.companies.edit(company.slug)}#website-title`;
  return (
    <CompanyPart {...props} section="website" title={companies.website} lead={companies.websiteLead}>
      <Form words={words} action={action} refusals={refusals} fields={['website']}>
        <TextField
          words={words}
          refusals={refusals}
          name="website"
          label={companies.websiteLabel}
          hint={companies.websiteHint}
          value={typed['website'] ?? company.website ?? ''}
          autocomplete="url"
          isVerbatim
        />
        <Button kind="primary" name="do" value="save-website">
          {companies.save}
        </Button>
      </Form>
      {company.websiteCheck ? (
        <Proof company={company} check={company.websiteCheck} action={action} words={words} />
      ) : null}
    </CompanyPart>
  );
}

/** What to put where, and what the last look saw. */
function Proof({
  company: { websiteProof },
  check: { line, host, file, checkedAt, hindrance },
  action,
  words,
}: {
  readonly company: CompanyToEdit;
  readonly check: WebsiteCheck;
  readonly action: string;
  readonly words: Words;
}): VNode {
  const { companies } = words;
  return (
    <div class="form" role="group" aria-labelledby="proof-title">
      <h3 id="proof-title">{companies.proveTitle}</h3>
      <p>{companies.proveLead}</p>
      <pre class="line-to-copy">
        <code>{line}</code>
      </pre>
      <ul class="ways-to-prove">
        <li>{companies.proveByDns(host)}</li>
        <li>
          {companies.proveByFile} <code>{file}</code>
        </li>
      </ul>
      {websiteProof ? (
        <p class="owned__standing owned__standing--good">
          <DoneIcon />{' '}
          {websiteProof.by === 'DNS'
            ? companies.provedByDns(dayInWordsOf(websiteProof.at, words))
            : companies.provedByFile(dayInWordsOf(websiteProof.at, words))}
        </p>
      ) : null}
      <p class="owned__standing">
        {checkedAt === null
          ? companies.looking
          : hindrance === null
            ? null
            : `${companies.lookedOn(dayInWordsOf(checkedAt, words))} ${companies[HINDRANCES[hindrance]]}`}
      </p>
      <form method="post" action={action}>
        <Button name="do" value="look-at-website">
          {companies.lookDo}
        </Button>
      </form>
    </div>
  );
}
