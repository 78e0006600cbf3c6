import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { pickerFor } from '../people/edit-profile.js';
import { CompanyPart } from './edit-company-part.js';
import { typedIn, type EditCompanyPart } from './edit-company.js';

export function PracticesOfCompany(props: EditCompanyPart): VNode {
  const { companies } = props.words;
  return (
    <CompanyPart {...props} section="practices" title={companies.practices} lead={companies.practicesLead}>
      <Usual {...props} />
      <Another {...props} />
    </CompanyPart>
  );
}

function Usual({ company, offered, words }: EditCompanyPart): VNode {
  const { companies } = words;
  const chosen = new Set(company.practices.map(({ slug }) => slug));
  const usual = new Set(offered.map(({ slug }) => slug));
  const all = [...offered, ...company.practices.filter(({ slug }) => !usual.has(slug))];
  return (
    <form class="form" method="post" action={`${addresses.companies.edit(company.slug)}#practices-title`}>
      {/* What was ticked when the page was made, so that nothing is dropped that was not to be seen. */}
      {company.practices.map(({ slug }) => (
        <input key={slug} type="hidden" name="had" value={slug} />
      ))}
      <CheckList
        name="practices"
        legend={companies.practicesChoose}
        options={all.map(({ slug, name }) => ({ value: slug, label: name, isChecked: chosen.has(slug) }))}
      />
      <Button kind="primary" name="do" value="save-practices">
        {companies.save}
      </Button>
    </form>
  );
}

function Another(props: EditCompanyPart): VNode {
  const { company, found, words } = props;
  const { companies, profile } = words;
  const { typed, refusals } = typedIn('practices', props);
  const choices = found?.practices ?? [];
  return (
    <Form
      words={words}
      action={`${addresses.companies.edit(company.slug)}#practices-title`}
      refusals={refusals}
      fields={['practice', 'practiceSlug']}
      {...pickerFor('practice', words)}
      data-set-label={companies.practiceDo}
    >
      <TextField
        words={words}
        refusals={refusals}
        name="practice"
        label={profile.practice}
        hint={profile.practiceHint}
        value={typed['practice']}
        autocomplete="off"
      />
      {choices.length > 0 ? (
        <div class="form" data-part="choices">
          <input type="hidden" name="foundFor" value={typed['practice']} />
          <Choice
            words={words}
            refusals={refusals}
            name="practiceSlug"
            legend={profile.practiceChoose}
            options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
            chosen={choices[0]?.slug}
          />
        </div>
      ) : null}
      <Button name="do" value={choices.length > 0 ? 'add-practice' : 'find-practice'} data-part="do">
        {companies.practiceDo}
      </Button>
      {found?.practices?.length === 0 ? (
        <Notice>
          <p>
            <strong>{profile.noPracticeFound(typed['practice'] ?? '')}</strong> {profile.noPracticeFoundText}
          </p>
        </Notice>
      ) : null}
    </Form>
  );
}
