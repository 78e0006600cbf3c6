import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import type { Words } from '../words/index.js';

export interface WayIn {
  readonly provider: 'GITHUB' | 'OIDC';
  readonly name: string;
  readonly isOn: boolean;
}

export interface OtherWaysProps {
  readonly words: Words;
  readonly waysIn: readonly WayIn[];
  /** Where to go afterwards. */
  readonly back?: string | undefined;
}

/** By the word of somebody else; whoever is not asked here stands there all the same, and why. */
export function OtherWays({ words: { connections }, waysIn, back }: OtherWaysProps): VNode {
  return (
    <section class="other-ways" aria-labelledby="other-ways-title">
      <h2 class="other-ways__title" id="other-ways-title">
        {connections.or}
      </h2>
      {waysIn.map(({ provider, name, isOn }) => (
        <form key={provider} method="post" action={addresses.signInWith(provider)}>
          {back ? <input type="hidden" name="back" value={back} /> : null}
          <Button disabled={!isOn}>{connections.continueWith(name)}</Button>
          {isOn ? null : <p class="field__hint">{connections.off}</p>}
        </form>
      ))}
    </section>
  );
}
