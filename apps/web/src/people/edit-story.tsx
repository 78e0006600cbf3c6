import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { Prose } from '../house/components/prose.js';
import { TextArea } from '../house/components/text-area.js';
import { Part } from './edit-part.js';
import { refusalsIn, type EditProfilePart } from './edit-profile.js';

export function StorySection(props: EditProfilePart): VNode {
  const { person, typed = {}, found, words } = props;
  const { profile } = words;
  const refusals = refusalsIn(['story'], props);
  return (
    <Part {...props} section="story" title={profile.story} lead={profile.storyLead}>
      <Form
        words={words}
        action={`${addresses.settings.profile}#story-title`}
        refusals={refusals}
        fields={['story']}
      >
        <TextArea
          words={words}
          refusals={refusals}
          name="story"
          label={profile.storyLabel}
          hint={profile.storyHint}
          value={typed.story ?? person.story ?? ''}
          rows={12}
        />
        <div class="form__row">
          <Button kind="primary" name="do" value="save-story">
            {profile.storySave}
          </Button>
          <Button name="do" value="preview-story">
            {profile.storyPreview}
          </Button>
        </div>
      </Form>
      {found?.preview === undefined ? null : <Preview html={found.preview} words={words} />}
    </Part>
  );
}

/** Without a heading of its own: those of the story follow the title of the section. */
function Preview({ html, words: { profile } }: { html: string } & Pick<EditProfilePart, 'words'>): VNode {
  return (
    <figure class="proof">
      <figcaption>
        <p role="status">
          <strong>{profile.storyPreviewTitle}.</strong> {profile.storyNotKept}
        </p>
      </figcaption>
      {html === '' ? <p>{profile.storyNothing}</p> : <Prose html={html} />}
    </figure>
  );
}
