import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { FileField } from '../house/components/file-field.js';
import { Form } from '../house/components/form.js';
import { Prose } from '../house/components/prose.js';
import { SelectField } from '../house/components/select-field.js';
import { TextArea } from '../house/components/text-area.js';
import { CompanyLogo } from './company-logo.js';
import { sizeInWords, sizeNames } from './company-words.js';
import { CompanyPart } from './edit-company-part.js';
import { typedIn, type EditCompanyPart } from './edit-company.js';

export function AboutCompany(props: EditCompanyPart): VNode {
  const { frame, company, words } = props;
  const { companies } = words;
  const { typed, refusals } = typedIn('about', props);
  const field = { words, refusals };
  return (
    <CompanyPart {...props} section="about" title={companies.about}>
      <Form
        words={words}
        action={addresses.companies.edit(company.slug)}
        refusals={refusals}
        fields={['name', 'slug', 'size']}
      >
        <input type="hidden" name="do" value="save-about" />
        <TextField
          {...field}
          required
          name="name"
          label={companies.name}
          hint={companies.nameHint}
          value={typed['name'] ?? company.name}
          autocomplete="organization"
        />
        <TextField
          {...field}
          required
          name="slug"
          label={companies.slug}
          hint={companies.slugHint(`${new URL(frame.origin).host}/companies/`)}
          value={typed['slug'] ?? company.slug}
          autocomplete="off"
          isVerbatim
        />
        <SelectField
          {...field}
          name="size"
          label={companies.size}
          options={[
            { value: '', label: companies.sizeNone },
            ...sizeNames.map(size => ({ value: size, label: sizeInWords(size, words) })),
          ]}
          chosen={typed['size'] ?? company.size ?? ''}
        />
        <Button kind="primary">{companies.save}</Button>
      </Form>
    </CompanyPart>
  );
}

export function LogoOfCompany(props: EditCompanyPart): VNode {
  const { company, words } = props;
  const { companies } = words;
  const { refusals } = typedIn('logo', props);
  const action = `${addresses.companies.edit(company.slug)}#logo-title`;
  return (
    <CompanyPart {...props} section="logo" title={companies.logo} lead={companies.logoLead}>
      <div class="seen-so">
        <CompanyLogo {...company} size={96} />
        <div>
          <p>{companies.logoNow}</p>
          {company.logo ? (
            <form method="post" action={action}>
              <button class="textual" type="submit" name="do" value="drop-logo">
                {companies.logoDrop}
              </button>
            </form>
          ) : null}
        </div>
      </div>
      <Form words={words} action={action} refusals={refusals} fields={['photo']} hasFile>
        <FileField
          words={words}
          refusals={refusals}
          name="photo"
          label={companies.logoLabel}
          hint={companies.logoHint}
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic"
        />
        <Button kind="primary" name="do" value="set-logo">
          {companies.logoDo}
        </Button>
      </Form>
    </CompanyPart>
  );
}

export function StoryOfCompany(props: EditCompanyPart): VNode {
  const { company, found, words } = props;
  const { companies, profile } = words;
  const { typed, refusals } = typedIn('story', props);
  return (
    <CompanyPart {...props} section="story" title={companies.story} lead={companies.storyLead}>
      <Form
        words={words}
        action={`${addresses.companies.edit(company.slug)}#story-title`}
        refusals={refusals}
        fields={['story']}
      >
        <TextArea
          words={words}
          refusals={refusals}
          name="story"
          label={companies.storyLabel}
          hint={profile.storyHint}
          value={typed['story'] ?? company.story}
          rows={12}
        />
        <div class="form__row">
          <Button kind="primary" name="do" value="save-story">
            {companies.save}
          </Button>
          <Button name="do" value="preview-story">
            {profile.storyPreview}
          </Button>
        </div>
      </Form>
      {found?.preview === undefined ? null : (
        <figure class="proof">
          <figcaption>
            <p role="status">
              <strong>{profile.storyPreviewTitle}.</strong> {profile.storyNotKept}
            </p>
          </figcaption>
          {found.preview === '' ? <p>{profile.storyNothing}</p> : <Prose html={found.preview} />}
        </figure>
      )}
    </CompanyPart>
  );
}
