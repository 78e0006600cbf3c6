import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { pickerFor, type Place } from '../people/edit-profile.js';
import { wordsFor, type Refused } from '../words/index.js';
import { PlaceChoices } from './place-choices.js';

/** Posted to `/companies/new`: `name`, `slug`, `place` (text), and `placeId` with `foundFor` once there was a choice. */
export interface FoundCompanyPageProps {
  readonly frame: Frame;
  readonly typed?: Partial<Record<'name' | 'slug' | 'place' | 'placeId', string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly places?: readonly Place[] | undefined;
}

const FIELDS = ['name', 'slug', 'place', 'placeId'];

export function FoundCompanyPage({ frame, typed = {}, refusals, places }: FoundCompanyPageProps): VNode {
  const words = wordsFor(frame.language);
  const { companies, people } = words;
  const field = { words, refusals };
  return (
    <Layout
      {...frame}
      title={companies.foundTitle}
      description={companies.foundLead}
      islands={['place-picker']}
      isUnlisted
    >
      <div class="desk desk--aside">
        <div class="desk__main">
          <header>
            <h1>{companies.foundTitle}</h1>
            <p class="lead">{companies.foundLead}</p>
          </header>
          <Form
            words={words}
            action={addresses.companies.new}
            refusals={refusals}
            fields={FIELDS}
            {...pickerFor('place', words)}
            data-find="found"
            data-set="found"
            data-set-label={companies.foundDo}
          >
            <TextField
              {...field}
              required
              name="name"
              label={companies.name}
              hint={companies.nameHint}
              value={typed.name}
              autocomplete="organization"
            />
            <TextField
              {...field}
              name="slug"
              label={companies.slug}
              hint={companies.slugHintNew(`${new URL(frame.origin).host}/companies/`)}
              value={typed.slug}
              autocomplete="off"
              isVerbatim
            />
            <TextField
              {...field}
              required
              name="place"
              label={companies.firstSite}
              hint={people.placeHint}
              value={typed.place}
              autocomplete="off"
            />
            <PlaceChoices {...field} places={places} typed={typed} />
            <Button kind="primary" name="do" value="found" data-part="do">
              {companies.foundDo}
            </Button>
          </Form>
        </div>
        <aside class="desk__aside" aria-labelledby="next-title">
          <h2 id="next-title">{people.whatNext}</h2>
          <ol class="steps">
            {[companies.nextOne, companies.nextTwo, companies.nextThree].map(step => (
              <li key={step}>
                <p>{step}</p>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </Layout>
  );
}
