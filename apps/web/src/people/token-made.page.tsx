import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor } from '../words/index.js';

export interface TokenMadePageProps {
  readonly frame: Frame;
  readonly name: string;
  readonly secret: string;
}

/** The answer to the form itself: the token stands in no address and is shown by no other page. */
export function TokenMadePage({ frame, name, secret }: TokenMadePageProps): VNode {
  const { sessions } = wordsFor(frame.language);
  return (
    <SettingsRoom frame={frame} title={sessions.tokenMade(name)} lead={sessions.tokenMadeLead}>
      <p role="status">
        <code class="secret">{secret}</code>
      </p>
      <p class="keys__note">{sessions.tokenMadeNext}</p>
      <p>
        <LinkButton kind="primary" href={addresses.settings.tokens}>
          {sessions.tokenMadeBack}
        </LinkButton>
      </p>
    </SettingsRoom>
  );
}
