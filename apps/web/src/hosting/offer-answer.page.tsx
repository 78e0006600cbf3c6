import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';

export interface OfferAnswerPageProps {
  readonly frame: Frame;
  readonly offer: { readonly slug: string; readonly title: string; readonly state: string };
  /** What the mail held; nothing, where somebody is signed in who may answer. */
  readonly secret: string;
  readonly refusals?: readonly Refused[] | undefined;
  /** What has just been said. */
  readonly said?: 'holds' | 'pause' | undefined;
}

/** A page and no link that does it: mail programs open links by themselves. */
export function OfferAnswerPage({ frame, offer, secret, refusals, said }: OfferAnswerPageProps): VNode {
  const words = wordsFor(frame.language);
  const { offers } = words;
  return (
    <Layout {...frame} title={offers.stillTitle} description={offers.stillLead(offer.title)} isUnlisted>
      <div class="offer-desk">
        <h1>{offers.stillTitle}</h1>
        {said ? (
          <Notice tone="done">
            <p>{said === 'holds' ? offers.stillHolds : offers.stillPaused}</p>
          </Notice>
        ) : (
          <>
            <p class="lead">{offers.stillLead(offer.title)}</p>
            <Form words={words} action={addresses.offerStill(offer.slug)} refusals={refusals} fields={[]}>
              <input type="hidden" name="secret" value={secret} />
              <div class="opening__do">
                <Button kind="primary" name="answer" value="holds">
                  {offers.holds}
                </Button>
                <Button name="answer" value="pause">
                  {offers.pauseIt}
                </Button>
              </div>
            </Form>
          </>
        )}
        <p>
          <a href={addresses.offer(offer.slug)}>{offers.look}</a>
        </p>
      </div>
    </Layout>
  );
}
