import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Ability, Skill } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';

/**
 * Every form of this page is posted to `/settings/profile`, and its button says in `do` what is wanted:
 *
 * - `save-about`: `name`, `handle`
 * - `find-place`: `place` (text); answer with `found.places`
 * - `set-place`: `placeId` (from the choices or the island), with `place` as it was typed
 * - `drop-place`
 * - `find-skill`: `skill` (text), `stance`; add it if the text is one skill's name, else answer with `found.skills`
 * - `add-skill`: `skillSlug` (from the choices or the island), `stance`
 * - `drop-skill`: `skillSlug`
 *
 * `stance` is one of `can-1`, `can-2`, `can-3` (the level), `learn`, `avoid`.
 */
export interface EditProfilePageProps {
  readonly frame: Frame;
  readonly person: {
    readonly name: string;
    readonly handle: string;
    readonly home: Place | null;
    readonly skills: {
      readonly can: readonly Ability[];
      readonly learn: readonly Skill[];
      readonly avoid: readonly Skill[];
    };
  };
  /** What the last form held, if it comes back; its refusals name these fields. */
  readonly typed?: Partial<Record<ProfileField, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  /** What was found for a typed text; an empty list says that nothing was. */
  readonly found?: { readonly places?: readonly Place[]; readonly skills?: readonly Skill[] } | undefined;
  /** After a change that worked (the redirect carries it). */
  readonly isSaved?: boolean | undefined;
}

export type ProfileField = 'name' | 'handle' | 'place' | 'placeId' | 'skill' | 'skillSlug' | 'stance';
export type Stance = 'can-1' | 'can-2' | 'can-3' | 'learn' | 'avoid';

interface Place {
  readonly id: string;
  /** Name, region and country, as the API gives it. */
  readonly label: string;
}

type Part = EditProfilePageProps & { readonly words: Words };

export function EditProfilePage(props: EditProfilePageProps): VNode {
  const { frame, person, isSaved } = props;
  const words = wordsFor(frame.language);
  const { people } = words;
  return (
    <Layout
      {...frame}
      title={people.editTitle}
      description={people.editTitle}
      islands={['place-picker', 'skill-picker']}
      isUnlisted
    >
      <div class="desk">
        <div class="desk__main">
          <header>
            <h1>{people.editTitle}</h1>
            <p>
              <a href={addresses.person(person.handle)}>{people.seePage}</a>
            </p>
          </header>
          {isSaved ? (
            <Notice tone="done">
              <p>{people.saved}</p>
            </Notice>
          ) : null}
        </div>
      </div>
      <About {...props} words={words} />
      <Home {...props} words={words} />
      <Skills {...props} words={words} />
    </Layout>
  );
}

/** A form shows the refusals about its own fields; those about none belong to the first form. */
function refusalsIn(fields: readonly string[], { refusals = [] }: Part, isFirst = false): readonly Refused[] {
  return refusals.filter(({ field }) => (field === undefined ? isFirst : fields.includes(field)));
}

function About(props: Part): VNode {
  const { person, typed = {}, words } = props;
  const { people } = words;
  const fields = ['name', 'handle'];
  const field = { words, refusals: refusalsIn(fields, props), required: true };
  return (
    <section class="chapter" aria-labelledby="about-title">
      <header>
        <h2 id="about-title">{people.aboutYou}</h2>
      </header>
      <Form
        words={words}
        action={addresses.profileSettings}
        refusals={refusalsIn(fields, props, true)}
        fields={fields}
      >
        <TextField
          {...field}
          name="name"
          label={people.name}
          hint={people.nameHint}
          value={typed.name ?? person.name}
          autocomplete="name"
        />
        <TextField
          {...field}
          name="handle"
          label={people.handle}
          hint={people.handleHint}
          value={typed.handle ?? person.handle}
          isVerbatim
        />
        <Button kind="primary" name="do" value="save-about">
          {people.saveAbout}
        </Button>
      </Form>
    </section>
  );
}

function Home(props: Part): VNode {
  const { person, typed = {}, found, words } = props;
  const { people } = words;
  const fields = ['place', 'placeId'];
  const refusals = refusalsIn(fields, props);
  return (
    <section class="chapter" aria-labelledby="place-title">
      <header>
        <h2 id="place-title">{people.homePlace}</h2>
        <p>{people.homePlaceLead}</p>
      </header>
      <div class="desk__main">
        {person.home ? (
          <form class="form__row" method="post" action={addresses.profileSettings}>
            <p>{people.homePlaceNow(person.home.label)}</p>
            <button class="textual" type="submit" name="do" value="drop-place">
              {people.dropPlace}
            </button>
          </form>
        ) : null}
        <Form
          words={words}
          action={addresses.profileSettings}
          refusals={refusals}
          fields={fields}
          {...pickerFor('place', words)}
        >
          <div class="form__row">
            <TextField
              words={words}
              refusals={refusals}
              name="place"
              label={people.place}
              hint={people.placeHint}
              value={typed.place}
              autocomplete="off"
            />
            <Button name="do" value="find-place" data-part="do">
              {people.findPlace}
            </Button>
          </div>
          {found?.places && found.places.length > 0 ? (
            <div class="form" data-part="choices">
              <Choice
                words={words}
                refusals={refusals}
                name="placeId"
                legend={people.choosePlace}
                options={found.places.map(({ id, label }) => ({ value: id, label }))}
                chosen={typed.placeId ?? found.places[0]?.id}
              />
              <Button kind="primary" name="do" value="set-place">
                {people.setPlace}
              </Button>
            </div>
          ) : null}
          {found?.places?.length === 0 ? (
            <Notice>
              <p>
                <strong>{people.noPlaceFound(typed.place ?? '')}</strong> {people.noPlaceFoundText}
              </p>
            </Notice>
          ) : null}
        </Form>
      </div>
    </section>
  );
}

/** What the island needs to know to turn a text field into one that suggests. */
function pickerFor(kind: 'place' | 'skill', { people }: Words): Record<`data-${string}`, string> {
  const isPlace = kind === 'place';
  return {
    'data-island': `${kind}-picker`,
    'data-choice': isPlace ? 'placeId' : 'skillSlug',
    'data-find': `find-${kind}`,
    'data-set': isPlace ? 'set-place' : 'add-skill',
    'data-set-label': isPlace ? people.setPlace : people.addSkill,
    'data-found-one': people.optionsFound(1),
    'data-found': people.optionsFound(0).replace('0', '#'),
    'data-none': people.optionsNone,
  };
}

function Skills(props: Part): VNode {
  const { typed = {}, found, words } = props;
  const { people } = words;
  const fields = ['skill', 'skillSlug', 'stance'];
  const refusals = refusalsIn(fields, props);
  return (
    <section class="chapter" aria-labelledby="skills-title">
      <header>
        <h2 id="skills-title">{people.yourSkills}</h2>
        <p>{people.yourSkillsLead}</p>
      </header>
      <div class="desk__main">
        <OwnSkills {...props} />
        <Form
          words={words}
          action={addresses.profileSettings}
          refusals={refusals}
          fields={fields}
          {...pickerFor('skill', words)}
        >
          <TextField
            words={words}
            refusals={refusals}
            name="skill"
            label={people.skill}
            hint={people.skillHint}
            value={typed.skill}
            autocomplete="off"
          />
          {found?.skills && found.skills.length > 0 ? (
            <div class="form" data-part="choices">
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
      </div>
    </section>
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

function OwnSkills({ person: { skills }, words }: Part): VNode {
  const { people } = words;
  const says = new Map(stances(words));
  const owned = [
    ...skills.can.map(skill => ({ ...skill, stance: says.get(`can-${skill.level}`) })),
    ...skills.learn.map(skill => ({ ...skill, stance: says.get('learn') })),
    ...skills.avoid.map(skill => ({ ...skill, stance: says.get('avoid') })),
  ];
  if (owned.length === 0) return <p>{people.noSkillsListed}</p>;
  return (
    <form method="post" action={addresses.profileSettings}>
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
