import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { Part } from './edit-part.js';
import { pickerFor, refusalsIn, type EditProfilePart } from './edit-profile.js';

/** Answers come back to where they were asked. */
const ACTION = `${addresses.settings.profile}#practices-title`;

export function PracticesSection(props: EditProfilePart): VNode {
  const { words } = props;
  const { profile } = words;
  return (
    <Part {...props} section="practices" title={profile.practices} lead={profile.practicesLead}>
      <Usual {...props} />
      <Another {...props} />
    </Part>
  );
}

/** Those that most people mean, and those that she chose besides. */
function Usual({ person, offered, words }: EditProfilePart): VNode {
  const { profile } = words;
  const chosen = new Set(person.practices.map(({ slug }) => slug));
  const usual = new Set(offered.practices.map(({ slug }) => slug));
  const all = [...offered.practices, ...person.practices.filter(({ slug }) => !usual.has(slug))];
  return (
    <form class="form" method="post" action={ACTION}>
      {/* What was ticked when the page was made, so that nothing is dropped that was not to be seen. */}
      {person.practices.map(({ slug }) => (
        <input key={slug} type="hidden" name="had" value={slug} />
      ))}
      <CheckList
        name="practices"
        legend={profile.practicesChoose}
        options={all.map(({ slug, name }) => ({ value: slug, label: name, isChecked: chosen.has(slug) }))}
      />
      <Button kind="primary" name="do" value="save-practices">
        {profile.practicesSave}
      </Button>
    </form>
  );
}

function Another(props: EditProfilePart): VNode {
  const { typed = {}, found, words } = props;
  const { profile } = words;
  const fields = ['practice', 'practiceSlug'];
  const refusals = refusalsIn(fields, props);
  const hasChoices = found?.practices !== undefined && found.practices.length > 0;
  return (
    <Form words={words} action={ACTION} refusals={refusals} fields={fields} {...pickerFor('practice', words)}>
      <div class="form__row">
        <TextField
          words={words}
          refusals={refusals}
          name="practice"
          label={profile.practice}
          hint={profile.practiceHint}
          value={typed.practice}
          autocomplete="off"
        />
        {hasChoices ? null : (
          <Button name="do" value="find-practice" data-part="do">
            {profile.practiceDo}
          </Button>
        )}
      </div>
      {hasChoices ? (
        <div class="form" data-part="choices">
          <input type="hidden" name="foundFor" value={typed.practice} />
          <Choice
            words={words}
            refusals={refusals}
            name="practiceSlug"
            legend={profile.practiceChoose}
            options={(found.practices ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
            chosen={typed.practiceSlug ?? found.practices?.[0]?.slug}
          />
        </div>
      ) : null}
      {hasChoices ? (
        <Button name="do" value="add-practice" data-part="do">
          {profile.practiceDo}
        </Button>
      ) : null}
      {found?.practices?.length === 0 ? (
        <Notice>
          <p>
            <strong>{profile.noPracticeFound(typed.practice ?? '')}</strong> {profile.noPracticeFoundText}
          </p>
        </Notice>
      ) : null}
    </Form>
  );
}
