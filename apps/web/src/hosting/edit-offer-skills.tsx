import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { SelectField } from '../house/components/select-field.js';
import { pickerFor } from '../people/edit-profile.js';
import { SuggestHere } from '../skills/list-parts.js';
import type { Words } from '../words/index.js';
import { Part } from './edit-offer-part.js';
import { fieldsOf, mistakesOf, refusalsIn, type EditOfferPart } from './edit-offer.js';
import { soughtInWords, taughtInWords } from './offer-skills.js';

export function SkillsSection(props: EditOfferPart): VNode {
  const { offer, typed = {}, found, words } = props;
  const { people, offers } = words;
  const action = `${addresses.editOffer(offer.slug)}#skills-title`;
  const hasChoices = found?.skills !== undefined && found.skills.length > 0;
  return (
    <Part {...props} section="skills" title={offers.skills} lead={offers.skillsLead}>
      <Named {...props} action={action} />
      <Form
        words={words}
        action={action}
        refusals={refusalsIn('skills', props)}
        fields={fieldsOf('skills')}
        {...pickerFor('skill', words)}
      >
        <div class="form__row form__row--long">
          <TextField
            {...mistakesOf(props)}
            name="skill"
            label={people.skill}
            value={typed['skill']}
            autocomplete="off"
          />
          <SelectField
            {...mistakesOf(props)}
            name="way"
            label={offers.howNamed}
            options={waysOf(words).map(([value, label]) => ({ value, label }))}
            chosen={typed['way'] ?? 'teach-2'}
          />
        </div>
        <SuggestHere words={words} typed={found?.skills?.length === 0 ? typed['skill'] : undefined} />
        {hasChoices ? (
          <div class="form" data-part="choices">
            <input type="hidden" name="foundFor" value={typed['skill']} />
            <Choice
              words={words}
              name="skillSlug"
              legend={people.chooseSkill}
              options={found.skills?.map(({ slug, name }) => ({ value: slug, label: name })) ?? []}
              chosen={found.skills?.[0]?.slug}
            />
          </div>
        ) : null}
        {found?.skills?.length === 0 ? (
          <Notice>
            <p>
              <strong>{people.noSkillFound(typed['skill'] ?? '')}</strong> {people.noSkillFoundText}
            </p>
          </Notice>
        ) : null}
        <Button kind="primary" name="do" value={hasChoices ? 'add-skill' : 'find-skill'} data-part="do">
          {people.addSkill}
        </Button>
      </Form>
    </Part>
  );
}

function waysOf(words: Words): [string, string][] {
  const { offers } = words;
  return [
    ...[1, 2, 3].map((level): [string, string] => [
      `teach-${level}`,
      `${offers.teach}: ${taughtInWords(level, words)}`,
    ]),
    ...[1, 2, 3].map((level): [string, string] => [
      `seek-${level}`,
      `${offers.seek}: ${soughtInWords(level, words)}`,
    ]),
    ['use', offers.use],
  ];
}

function Named({ offer, words, action }: EditOfferPart & { readonly action: string }): VNode {
  const { people, offers } = words;
  const says = new Map(waysOf(words));
  const named = [
    ...offer.teaches.map(each => ({ ...each, way: 'teach', as: `teach-${each.level}` })),
    ...offer.seeks.map(each => ({ ...each, way: 'seek', as: `seek-${each.level}` })),
    ...offer.uses.map(each => ({ ...each, way: 'use', as: 'use' })),
  ];
  if (named.length === 0) return <p>{offers.noSkills}</p>;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="do" value="drop-skill" />
      <ul class="owned">
        {named.map(({ skill, way, as }) => (
          <li key={`${way} ${skill.slug}`}>
            <span>
              {skill.name} <span class="owned__stance">{says.get(as)}</span>
            </span>
            <button
              class="textual owned__drop"
              type="submit"
              name="drop"
              value={`${way} ${skill.slug}`}
              aria-label={offers.dropSkill(skill.name, says.get(as) ?? '')}
            >
              {people.drop}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
