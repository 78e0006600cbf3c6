import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { CheckList } from '../house/components/check-list.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { SelectField } from '../house/components/select-field.js';
import { TextArea } from '../house/components/text-area.js';
import { roleInWords, roleNames } from '../people/profile-parts.js';
import type { Words } from '../words/index.js';
import { Part } from './edit-offer-part.js';
import { fieldsOf, mistakesOf, refusalsIn, type EditOfferPart, type SiteChoice } from './edit-offer.js';
import {
  experienceInWords,
  experienceNames,
  lodgingInWords,
  lodgingNames,
  modeInWords,
  modeOf,
  payInWords,
  payNames,
  publicationInWords,
  publicationNames,
} from './offer-parts.js';

const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8];

export function DetailsSection(props: EditOfferPart): VNode {
  const { offer, words } = props;
  const { offers } = words;
  return (
    <Part {...props} section="details" title={offers.details}>
      <Form
        words={words}
        action={`${addresses.editOffer(offer.slug)}#details-title`}
        refusals={refusalsIn('details', props)}
        fields={fieldsOf('details')}
      >
        <Work {...props} />
        <Where {...props} />
        <Bed {...props} />
        <Money {...props} />
        <Guests {...props} />
        <Button kind="primary" name="do" value="save-details">
          {offers.save}
        </Button>
      </Form>
    </Part>
  );
}

function Work(props: EditOfferPart): VNode {
  const { offer, typed = {}, words } = props;
  const { offers } = words;
  return (
    <>
      <TextField
        {...mistakesOf(props)}
        name="title"
        label={offers.title}
        hint={offers.titleHint}
        value={typed['title'] ?? offer.title}
      />
      <TextArea
        {...mistakesOf(props)}
        name="work"
        label={offers.work}
        hint={offers.workHint}
        value={typed['work'] ?? offer.work}
      />
    </>
  );
}

function Where(props: EditOfferPart): VNode {
  const { offer, typed = {}, words } = props;
  const { offers } = words;
  const weeks = WEEKS.map(count => ({ value: String(count), label: offers.weeks(count) }));
  return (
    <>
      <Choice
        {...mistakesOf(props)}
        name="place"
        legend={offers.where}
        options={modes(words)}
        chosen={typed['place'] ?? modeOf(offer)}
      />
      <SelectField
        {...mistakesOf(props)}
        name="site"
        label={offers.site}
        options={sitesToChoose(offer.company.sites, offer.site?.id, words)}
        chosen={typed['site'] ?? offer.site?.id ?? ''}
      />
      <div class="form__row">
        <SelectField
          {...mistakesOf(props)}
          name="stayLeast"
          label={offers.stayLeast}
          options={weeks}
          chosen={typed['stayLeast'] ?? String(offer.stayLeast)}
        />
        <SelectField
          {...mistakesOf(props)}
          name="stayMost"
          label={offers.stayMost}
          options={weeks}
          chosen={typed['stayMost'] ?? String(offer.stayMost)}
        />
      </div>
    </>
  );
}

function Bed(props: EditOfferPart): VNode {
  const { offer, typed = {}, words } = props;
  const { offers } = words;
  return (
    <>
      <SelectField
        {...mistakesOf(props)}
        name="lodging"
        label={offers.bed}
        options={lodgingNames.map(value => ({ value, label: lodgingInWords(value, words) }))}
        chosen={typed['lodging'] ?? offer.lodging}
      />
      <TextArea
        {...mistakesOf(props)}
        name="lodgingRules"
        label={offers.bedRules}
        hint={offers.bedRulesHint}
        value={typed['lodgingRules'] ?? offer.lodgingRules}
        rows={4}
      />
    </>
  );
}

function Money(props: EditOfferPart): VNode {
  const { offer, typed = {}, words } = props;
  const { offers } = words;
  return (
    <>
      <TextField
        {...mistakesOf(props)}
        name="travelPaid"
        label={offers.wayUpTo}
        hint={offers.wayHint}
        value={typed['travelPaid'] ?? String(offer.travelPaid)}
      />
      <SelectField
        {...mistakesOf(props)}
        name="pay"
        label={offers.pay}
        options={payNames.map(value => ({ value, label: payInWords(value, words) }))}
        chosen={typed['pay'] ?? offer.pay}
      />
      <div class="form__row">
        <TextField
          {...mistakesOf(props)}
          name="stipendAmount"
          label={offers.stipendAmount}
          value={typed['stipendAmount'] ?? offer.stipendAmount?.toString() ?? ''}
        />
        <TextField
          {...mistakesOf(props)}
          name="stipendCurrency"
          label={offers.stipendCurrency}
          value={typed['stipendCurrency'] ?? offer.stipendCurrency ?? 'EUR'}
          isVerbatim
        />
      </div>
    </>
  );
}

function Guests(props: EditOfferPart): VNode {
  const { offer, typed = {}, ticked, words } = props;
  const { offers } = words;
  const roles: readonly string[] = ticked?.roles ?? offer.roles;
  const people = offer.company.members.flatMap(({ person }) => (person ? [person] : []));
  return (
    <>
      <CheckList
        name="roles"
        legend={offers.rolesWelcome}
        options={roleNames.map(value => ({
          value,
          label: roleInWords(value, words),
          isChecked: roles.includes(value),
        }))}
      />
      <Choice
        {...mistakesOf(props)}
        name="experience"
        legend={offers.experience}
        options={experienceNames.map(value => ({ value, label: experienceInWords(value, words) }))}
        chosen={typed['experience'] ?? offer.experience}
      />
      <SelectField
        {...mistakesOf(props)}
        name="publication"
        label={offers.publication}
        options={publicationNames.map(value => ({ value, label: publicationInWords(value, words) }))}
        chosen={typed['publication'] ?? offer.publication}
      />
      <SelectField
        {...mistakesOf(props)}
        name="contact"
        label={offers.contact}
        options={[
          { value: '', label: offers.nobody },
          ...people.map(({ handle, name }) => ({ value: handle, label: name })),
        ]}
        chosen={typed['contact'] ?? offer.contact?.handle ?? ''}
      />
    </>
  );
}

export function modes(words: Words): { value: string; label: string }[] {
  return (['on-site', 'remote', 'either'] as const).map(value => ({
    value,
    label: modeInWords(value, words),
  }));
}

/** Those that are open, and the one that it is at, whatever became of it. */
export function sitesToChoose(
  sites: readonly SiteChoice[],
  now: string | undefined,
  { offers }: Words,
): { value: string; label: string }[] {
  const open = sites.filter(({ id, isClosed }) => !isClosed || id === now);
  return [
    { value: '', label: offers.noSite },
    ...open.map(({ id, name, place }) => ({
      value: id,
      label: name === '' ? place.label : `${name} (${place.label})`,
    })),
  ];
}
