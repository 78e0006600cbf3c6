import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Words } from '../words/index.js';
import { SuggestHere } from '../skills/list-parts.js';
import { Part } from './edit-part.js';
import { pickerFor, refusalsIn, type EditProfilePart, type Stance } from './edit-profile.js';

/** Answers come back to where they were asked. */
const ACTION = `${addresses.settings.profile}#skills-title`;

export function SkillsSection(props: EditProfilePart): VNode {
  const { typed = {}, found, words } = props;
  const { people } = words;
  const fields = ['skill', 'skillSlug', 'stance'];
  const refusals = refusalsIn(fields, props);
  return (
    <Part {...props} section="skills" title={people.yourSkills} lead={people.yourSkillsLead}>
      <OwnSkills {...props} />
      <Form words={words} action={ACTION} refusals={refusals} fields={fields} {...pickerFor('skill', words)}>
        <TextField
          words={words}
          refusals={refusals}
          name="skill"
          label={people.skill}
          hint={people.skillHint}
          value={typed.skill}
          autocomplete="off"
        />
        <SuggestHere words={words} typed={found?.skills?.length === 0 ? typed.skill : undefined} />
        {found?.skills && found.skills.length > 0 ? (
          <div class="form" data-part="choices">
            <input type="hidden" name="foundFor" value={typed.skill} />
            <Choice
              words={words}
              refusals={refusals}
              name="skillSlug"
              legend={people.chooseSkill}
              options={found.skills.map(({ slug, name }) => ({ value: slug, label: name }))}
              chosen={typed.skillSlug ?? found.skills[0]?.slug}
            />
          </div>
        ) : null}
        {found?.skills?.length === 0 ? (
          <Notice>
            <p>
              <strong>{people.noSkillFound(typed.skill ?? '')}</strong> {people.noSkillFoundText}
            </p>
          </Notice>
        ) : null}
        <Choice
          words={words}
          refusals={refusals}
          name="stance"
          legend={people.stance}
          options={stances(words).map(([value, label]) => ({ value, label }))}
          chosen={typed.stance ?? 'can-1'}
        />
        <Button
          kind="primary"
          name="do"
          value={found?.skills?.length ? 'add-skill' : 'find-skill'}
          data-part="do"
        >
          {people.addSkill}
        </Button>
      </Form>
    </Part>
  );
}

function stances({ people }: Words): [Stance, string][] {
  return [
    ['can-1', people.stanceOne],
    ['can-2', people.stanceTwo],
    ['can-3', people.stanceThree],
    ['learn', people.stanceLearn],
    ['avoid', people.stanceAvoid],
  ];
}

function OwnSkills({ person: { skills }, words }: EditProfilePart): VNode {
  const { people } = words;
  const says = new Map(stances(words));
  const owned = [
    ...skills.can.map(skill => ({ ...skill, stance: says.get(`can-${skill.level}`) })),
    ...skills.learn.map(skill => ({ ...skill, stance: says.get('learn') })),
    ...skills.avoid.map(skill => ({ ...skill, stance: says.get('avoid') })),
  ];
  if (owned.length === 0) return <p>{people.noSkillsListed}</p>;
  return (
    <form method="post" action={ACTION}>
      <input type="hidden" name="do" value="drop-skill" />
      <ul class="owned">
        {owned.map(({ slug, name, stance }) => (
          <li key={slug}>
            <span>
              {name} <span class="owned__stance">{stance}</span>
            </span>
            <button
              class="textual owned__drop"
              type="submit"
              name="skillSlug"
              value={slug}
              aria-label={people.dropSkill(name)}
            >
              {people.drop}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
