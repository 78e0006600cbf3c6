import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';
import { Saved } from './saved.js';
import { HomeSection } from './edit-home.js';
import { refusalsIn, type EditProfilePageProps, type EditProfilePart } from './edit-profile.js';
import { SkillsSection } from './edit-skills.js';

export type { EditProfilePageProps, ProfileField, Stance } from './edit-profile.js';

export function EditProfilePage(props: EditProfilePageProps): VNode {
  const { frame, person } = props;
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
        </div>
      </div>
      <About {...props} words={words} />
      <HomeSection {...props} words={words} />
      <SkillsSection {...props} words={words} />
    </Layout>
  );
}

function About(props: EditProfilePart): VNode {
  const { person, typed = {}, words } = props;
  const { people } = words;
  const fields = ['name', 'handle'];
  const field = { words, refusals: refusalsIn(fields, props), required: true };
  return (
    <section class="chapter" aria-labelledby="about-title">
      <header>
        <h2 id="about-title">{people.aboutYou}</h2>
      </header>
      <div class="desk__main">
        <Saved {...props} section="about" />
        <Form
          words={words}
          action={addresses.settings.profile}
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
      </div>
    </section>
  );
}
