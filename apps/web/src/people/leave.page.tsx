import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { PasswordField, TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor, type Refused } from '../words/index.js';

/** Posted as `password` or, of whoever has none, `handle`. */
export interface LeavePageProps {
  readonly frame: Frame;
  readonly handle: string;
  readonly asksPassword: boolean;
  readonly typed?: { readonly handle?: string | undefined } | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

export function LeavePage({ frame, handle, asksPassword, typed = {}, refusals }: LeavePageProps): VNode {
  const words = wordsFor(frame.language);
  const { data } = words;
  const field = { words, refusals, required: true };
  return (
    <SettingsRoom frame={frame} title={data.leave} lead={data.leaveLead}>
      <ol class="own__steps">
        {[data.leaveAtOnce, data.leaveWait, data.leaveThen].map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{data.leaveStays}</p>
      <p>
        {data.leaveTakeAlong} <a href={addresses.settings.data}>{data.archive}</a>
      </p>
      <Form
        words={words}
        action={addresses.settings.leave}
        refusals={refusals}
        fields={[asksPassword ? 'password' : 'handle']}
      >
        {asksPassword ? (
          <PasswordField
            {...field}
            name="password"
            label={data.password}
            hint={data.passwordHint}
            autocomplete="current-password"
          />
        ) : (
          <TextField
            {...field}
            name="handle"
            label={data.handle}
            hint={data.handleHint(handle)}
            value={typed.handle}
            autocomplete="off"
            isVerbatim
          />
        )}
        <Button>{data.leaveDo}</Button>
      </Form>
    </SettingsRoom>
  );
}
