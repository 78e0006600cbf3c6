import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { SelectField } from '../house/components/select-field.js';
import { pickerFor } from '../people/edit-profile.js';
import { fluencyInWords, fluencyNames } from '../people/profile-parts.js';
import { Part } from './edit-offer-part.js';
import { fieldsOf, mistakesOf, refusalsIn, type EditOfferPart } from './edit-offer.js';

export function PracticesSection(props: EditOfferPart): VNode {
  const { offer, offered, typed = {}, found, words } = props;
  const { profile, offers } = words;
  const action = `${addresses.editOffer(offer.slug)}#practices-title`;
  const chosen = new Set(offer.practices.map(({ slug }) => slug));
  const usual = new Set(offered.practices.map(({ slug }) => slug));
  const all = [...offered.practices, ...offer.practices.filter(({ slug }) => !usual.has(slug))];
  const choices = found?.practices ?? [];
  return (
    <Part {...props} section="practices" title={offers.practices}>
      <form class="form" method="post" action={action}>
        {/* What was ticked when the page was made, so that nothing is dropped that was not to be seen. */}
        {offer.practices.map(({ slug }) => (
          <input key={slug} type="hidden" name="had" value={slug} />
        ))}
        <CheckList
          name="practices"
          legend={offers.practicesChoose}
          options={all.map(({ slug, name }) => ({ value: slug, label: name, isChecked: chosen.has(slug) }))}
        />
        <Button kind="primary" name="do" value="save-practices">
          {profile.practicesSave}
        </Button>
      </form>
      <Form
        words={words}
        action={action}
        refusals={refusalsIn('practices', props)}
        fields={fieldsOf('practices')}
        {...pickerFor('practice', words)}
      >
        <TextField
          {...mistakesOf(props)}
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
              name="practiceSlug"
              legend={profile.practiceChoose}
              options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
              chosen={choices[0]?.slug}
            />
          </div>
        ) : null}
        {found?.practices?.length === 0 ? (
          <Notice>
            <p>
              <strong>{profile.noPracticeFound(typed['practice'] ?? '')}</strong>{' '}
              {profile.noPracticeFoundText}
            </p>
          </Notice>
        ) : null}
        <Button name="do" value={choices.length > 0 ? 'add-practice' : 'find-practice'} data-part="do">
          {profile.practiceDo}
        </Button>
      </Form>
    </Part>
  );
}

export function LanguagesSection(props: EditOfferPart): VNode {
  const { offer, offered, typed = {}, words } = props;
  const { people, profile, offers } = words;
  const action = `${addresses.editOffer(offer.slug)}#languages-title`;
  return (
    <Part {...props} section="languages" title={offers.languages} lead={offers.languagesLead}>
      {offer.languages.length === 0 ? null : (
        <form method="post" action={action}>
          <input type="hidden" name="do" value="drop-language" />
          <ul class="owned">
            {offer.languages.map(({ fluency, language: { code, name } }) => (
              <li key={code}>
                <span>
                  {name} <span class="owned__stance">{fluencyInWords(fluency, words)}</span>
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
      <Form
        words={words}
        action={action}
        refusals={refusalsIn('languages', props)}
        fields={fieldsOf('languages')}
      >
        <div class="form__row">
          <SelectField
            {...mistakesOf(props)}
            name="language"
            label={profile.language}
            options={[
              { value: '', label: profile.chooseLanguage },
              ...offered.languages.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            chosen={typed['language']}
          />
          <SelectField
            {...mistakesOf(props)}
            name="fluency"
            label={profile.fluency}
            options={fluencyNames.map(each => ({ value: each, label: fluencyInWords(each, words) }))}
            chosen={typed['fluency'] ?? 'WORK'}
          />
        </div>
        <Button kind="primary" name="do" value="set-language">
          {profile.languageDo}
        </Button>
      </Form>
    </Part>
  );
}
