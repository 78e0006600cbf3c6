import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { SelectField } from '../house/components/select-field.js';
import { Part } from './edit-part.js';
import { refusalsIn, type EditProfilePart } from './edit-profile.js';
import { fluencyInWords, fluencyNames } from './profile-parts.js';

/** Answers come back to where they were asked. */
const ACTION = `${addresses.settings.profile}#languages-title`;

export function LanguagesSection(props: EditProfilePart): VNode {
  const { person, offered, typed = {}, words } = props;
  const { people, profile } = words;
  const fields = ['language', 'fluency'];
  const refusals = refusalsIn(fields, props);
  return (
    <Part {...props} section="languages" title={profile.languages} lead={profile.languagesLead}>
      {person.languages.length === 0 ? (
        <p>{profile.noLanguages}</p>
      ) : (
        <form method="post" action={ACTION}>
          <input type="hidden" name="do" value="drop-language" />
          <ul class="owned">
            {person.languages.map(({ code, name, fluency }) => (
              <li key={code}>
                <span>
                  {name}{' '}
                  {fluency ? <span class="owned__stance">{fluencyInWords(fluency, words)}</span> : null}
                </span>
                <button
                  class="textual owned__drop"
                  type="submit"
                  name="language"
                  value={code}
                  aria-label={profile.languageDrop(name)}
                >
                  {people.drop}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <Form words={words} action={ACTION} refusals={refusals} fields={fields}>
        <div class="form__row">
          <SelectField
            words={words}
            refusals={refusals}
            name="language"
            label={profile.language}
            options={[
              { value: '', label: profile.chooseLanguage },
              ...offered.languages.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            chosen={typed.language}
          />
          <SelectField
            words={words}
            refusals={refusals}
            name="fluency"
            label={profile.fluency}
            options={[
              { value: '', label: profile.fluencyOpen },
              ...fluencyNames.map(each => ({ value: each, label: fluencyInWords(each, words) })),
            ]}
            chosen={typed.fluency}
          />
        </div>
        <Button kind="primary" name="do" value="set-language">
          {profile.languageDo}
        </Button>
      </Form>
    </Part>
  );
}
