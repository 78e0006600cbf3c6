import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { SelectField } from '../house/components/select-field.js';
import { TextArea } from '../house/components/text-area.js';
import { Trail } from '../house/components/trail.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { wordsFor, type Refused } from '../words/index.js';
import { modes, sitesToChoose } from './edit-offer-details.js';
import type { SiteChoice } from './edit-offer.js';

export interface NewOfferPageProps {
  readonly frame: Frame;
  readonly company: { readonly slug: string; readonly name: string; readonly sites: readonly SiteChoice[] };
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
}

/** The beginning of an offer: enough to know it again, the rest is said on the page that follows. */
export function NewOfferPage({ frame, company, typed = {}, refusals }: NewOfferPageProps): VNode {
  const words = wordsFor(frame.language);
  const { offers } = words;
  const field = { words, refusals };
  const only = company.sites.find(({ isClosed }) => !isClosed);
  return (
    <Layout {...frame} title={offers.newTitle} description={offers.newLead} isUnlisted>
      <div class="offer-desk">
        <Trail
          words={words}
          steps={[{ label: company.name, href: addresses.company(company.slug) }]}
          here={offers.newTitle}
        />
        <h1>{offers.newTitle}</h1>
        <p class="lead">{offers.newLead}</p>
        <Form
          words={words}
          action={addresses.newOffer(company.slug)}
          refusals={refusals}
          fields={['title', 'work', 'place', 'site']}
        >
          <TextField
            {...field}
            required
            name="title"
            label={offers.title}
            hint={offers.titleHint}
            value={typed['title']}
          />
          <TextArea {...field} name="work" label={offers.work} hint={offers.workHint} value={typed['work']} />
          <Choice
            {...field}
            name="place"
            legend={offers.where}
            options={modes(words)}
            chosen={typed['place'] ?? 'on-site'}
          />
          <SelectField
            {...field}
            name="site"
            label={offers.site}
            options={sitesToChoose(company.sites, undefined, words)}
            chosen={typed['site'] ?? only?.id ?? ''}
          />
          <Button kind="primary">{offers.draft}</Button>
        </Form>
      </div>
    </Layout>
  );
}
