import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { Button } from '../house/components/button.js';
import { FileField } from '../house/components/file-field.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { SelectField } from '../house/components/select-field.js';
import { refusalsIn, type EditProfilePart } from './edit-profile.js';
import { Part } from './edit-part.js';
import { roleInWords, roleNames } from './profile-parts.js';

export function AboutSection(props: EditProfilePart): VNode {
  const { person, typed = {}, words } = props;
  const { people, profile } = words;
  const fields = ['name', 'handle', 'role'];
  const field = { words, refusals: refusalsIn(fields, props) };
  return (
    <Part {...props} section="about" title={people.aboutYou}>
      <Form
        words={words}
        action={addresses.settings.profile}
        refusals={refusalsIn(fields, props, true)}
        fields={fields}
      >
        <input type="hidden" name="wasName" value={typed.wasName ?? person.name} />
        <input type="hidden" name="wasHandle" value={typed.wasHandle ?? person.handle} />
        <input type="hidden" name="wasRole" value={typed.wasRole ?? person.role ?? ''} />
        <TextField
          {...field}
          required
          name="name"
          label={people.name}
          hint={people.nameHint}
          value={typed.name ?? person.name}
          autocomplete="name"
        />
        <TextField
          {...field}
          required
          name="handle"
          label={people.handle}
          hint={people.handleHint}
          value={typed.handle ?? person.handle}
          isVerbatim
        />
        <SelectField
          {...field}
          name="role"
          label={profile.role}
          hint={profile.roleHint}
          options={[
            { value: '', label: profile.roleNone },
            ...roleNames.map(role => ({ value: role, label: roleInWords(role, words) })),
          ]}
          chosen={typed.role ?? person.role ?? ''}
        />
        <Button kind="primary" name="do" value="save-about">
          {people.saveAbout}
        </Button>
      </Form>
    </Part>
  );
}

export function PhotoSection(props: EditProfilePart): VNode {
  const { person, words } = props;
  const { profile } = words;
  const refusals = refusalsIn(['photo'], props);
  const action = `${addresses.settings.profile}#photo-title`;
  return (
    <Part {...props} section="photo" title={profile.photo} lead={profile.photoLead}>
      <div class="seen-so">
        <Avatar {...person} size={96} />
        <div>
          <p>{profile.photoNow}</p>
          {person.photo ? (
            <form method="post" action={action}>
              <button class="textual" type="submit" name="do" value="drop-photo">
                {profile.photoDrop}
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
          label={profile.photoFile}
          hint={profile.photoHint}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        />
        <Button kind="primary" name="do" value="set-photo">
          {profile.photoDo}
        </Button>
      </Form>
    </Part>
  );
}
