import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button, LinkButton } from '../house/components/button.js';
import { Notice } from '../house/components/notice.js';
import type { Words } from '../words/index.js';
import type { ShownOffer } from './offer-parts.js';

/** Whether guests can come, and for those who make offers what they can do about it. */
export function OfferStanding({ offer, words }: { offer: ShownOffer; words: Words }): VNode | null {
  const { offers, matches } = words;
  const { state, slug, myRole, askedAt } = offer;
  const mayKeep = myRole === 'ADMIN' || myRole === 'CONTACT';
  const says = { DRAFT: offers.isDraft, OPEN: '', PAUSED: offers.isPaused, CLOSED: offers.isClosed }[state];
  if (!mayKeep && says === '') return null;
  return (
    <div class="offer__standing">
      {says === '' ? null : (
        <Notice>
          <p>{says}</p>
        </Notice>
      )}
      {mayKeep && askedAt !== null ? (
        <Notice>
          <p>
            {offers.isAsked} <a href={addresses.offerStill(slug)}>{offers.toAnswer}</a>
          </p>
        </Notice>
      ) : null}
      {mayKeep && state !== 'CLOSED' ? (
        <p class="opening__do">
          {state === 'OPEN' ? (
            <LinkButton kind="primary" href={addresses.offerMatches(slug)}>
              {matches.toTrips}
            </LinkButton>
          ) : null}
          <LinkButton kind={state === 'DRAFT' ? 'primary' : 'plain'} href={addresses.editOffer(slug)}>
            {offers.edit}
          </LinkButton>
        </p>
      ) : null}
      {mayKeep && state === 'CLOSED' ? (
        <form method="post" action={addresses.editOffer(slug)}>
          <Button name="do" value="copy">
            {offers.copy}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
