import { stanceNames } from './choice-names.js';
import type { VNode } from 'preact';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { SelectField } from '../house/components/select-field.js';
import { pickerFor } from '../people/edit-profile.js';
import { fluencyInWords, fluencyNames } from '../people/profile-parts.js';
import type { Words } from '../words/index.js';
import { actionOf, Part, PartForm } from './edit-trip-part.js';
import { refusalsIn, typedIn, type EditTripPart } from './edit-trip.js';

export function SkillsSection(props: EditTripPart): VNode {
  const { words, found } = props;
  const { tripPages } = words;
  const typed = typedIn('skills', props);
  const field = { words, refusals: refusalsIn('skills', props) };
  const choices = found?.skills ?? [];
  return (
    <Part {...props} part="skills" title={tripPages.skillsTitle} lead={tripPages.skillsLead}>
      <OwnSkills {...props} />
      <form method="post" action={actionOf('skills', props)}>
        <Button name="do" value="refill">
          {tripPages.refill}
        </Button>
      </form>
      <PartForm {...props} part="skills" data={pickerFor('skill', words)}>
        <TextField
          {...field}
          name="skill"
          label={tripPages.skill}
          hint={tripPages.skillHint}
          value={typed['skill']}
          autocomplete="off"
        />
        {choices.length > 0 ? (
          <div class="form" data-part="choices">
            <input type="hidden" name="foundFor" value={typed['skill']} />
            <Choice
              {...field}
              name="skillSlug"
              legend={tripPages.chooseSkill}
              options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
              chosen={typed['skillSlug'] ?? choices[0]?.slug}
            />
          </div>
        ) : null}
        <SelectField
          {...field}
          name="stance"
          label={tripPages.stance}
          options={stances.map(value => ({ value, label: tripPages[stanceNames[value]] }))}
          chosen={typed['stance'] ?? 'can2'}
        />
        <Button
          kind="primary"
          name="do"
          value={choices.length > 0 ? 'add-skill' : 'find-skill'}
          data-part="do"
        >
          {tripPages.addSkill}
        </Button>
      </PartForm>
    </Part>
  );
}

const stances = ['can1', 'can2', 'can3', 'learn1', 'learn2', 'learn3', 'avoid'] as const;
type Stance = (typeof stances)[number];

function OwnSkills(props: EditTripPart): VNode {
  const { trip, words } = props;
  const { tripPages } = words;
  const owned = [
    ...trip.brings.map(({ skill, level }) => ({ ...skill, says: `can${level}` as Stance })),
    ...trip.wishes.map(({ skill, level }) => ({ ...skill, says: `learn${level}` as Stance })),
    ...trip.avoids.map(skill => ({ ...skill, says: 'avoid' as Stance })),
  ];
  if (owned.length === 0) return <p>{tripPages.noSkills}</p>;
  return (
    <form method="post" action={actionOf('skills', props)}>
      <input type="hidden" name="do" value="drop-skill" />
      <ul class="owned">
        {owned.map(({ slug, name, says }) => (
          <Owned
            key={slug}
            field="skillSlug"
            value={slug}
            name={name}
            aside={tripPages[stanceNames[says]]}
            words={words}
          />
        ))}
      </ul>
    </form>
  );
}

/** Something that is said of the trip, and the way to take it back. */
export function Owned(props: {
  readonly field: string;
  readonly value: string;
  readonly name: string;
  readonly aside?: string;
  readonly words: Words;
}): VNode {
  const { tripPages } = props.words;
  return (
    <li>
      <span>
        {props.name} {props.aside ? <span class="owned__stance">{props.aside}</span> : null}
      </span>
      <button
        class="textual owned__drop"
        type="submit"
        name={props.field}
        value={props.value}
        aria-label={tripPages.dropSkill(props.name)}
      >
        {tripPages.drop}
      </button>
    </li>
  );
}

/** How she works, and in which languages. */
export function WaysSection(props: EditTripPart): VNode {
  const { trip, offered, words } = props;
  const { tripPages, profile } = words;
  const typed = typedIn('ways', props);
  const field = { words, refusals: refusalsIn('ways', props) };
  const chosen = new Set(trip.practices.map(({ slug }) => slug));
  const usual = new Set(offered.practices.map(({ slug }) => slug));
  const practices = [...offered.practices, ...trip.practices.filter(({ slug }) => !usual.has(slug))];
  return (
    <Part {...props} part="ways" title={tripPages.waysTitle}>
      <form class="form" method="post" action={actionOf('ways', props)}>
        <CheckList
          name="practices"
          legend={tripPages.practicesChoose}
          options={practices.map(({ slug, name }) => ({
            value: slug,
            label: name,
            isChecked: chosen.has(slug),
          }))}
        />
        <Button kind="primary" name="do" value="save-practices">
          {tripPages.save}
        </Button>
      </form>
      <h3>{tripPages.languagesChoose}</h3>
      {trip.languages.length === 0 ? (
        <p>{tripPages.noLanguages}</p>
      ) : (
        <form method="post" action={actionOf('ways', props)}>
          <input type="hidden" name="do" value="drop-language" />
          <ul class="owned">
            {trip.languages.map(({ language, fluency }) => (
              <Owned
                key={language.code}
                field="language"
                value={language.code}
                name={language.name}
                aside={fluencyInWords(fluency, words)}
                words={words}
              />
            ))}
          </ul>
        </form>
      )}
      <PartForm {...props} part="ways">
        <div class="form__row">
          <SelectField
            {...field}
            name="language"
            label={tripPages.language}
            options={[
              { value: '', label: profile.chooseLanguage },
              ...offered.languages.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            chosen={typed['language']}
          />
          <SelectField
            {...field}
            name="fluency"
            label={tripPages.fluency}
            options={fluencyNames.map(each => ({ value: each, label: fluencyInWords(each, words) }))}
            chosen={typed['fluency'] ?? 'WORK'}
          />
        </div>
        <Button name="do" value="add-language">
          {tripPages.addReach}
        </Button>
      </PartForm>
    </Part>
  );
}
