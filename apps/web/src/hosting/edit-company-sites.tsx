import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { TextArea } from '../house/components/text-area.js';
import { pickerFor } from '../people/edit-profile.js';
import type { OwnSite } from './company-parts.js';
import { CompanyPart } from './edit-company-part.js';
import { typedIn, type EditCompanyPart } from './edit-company.js';
import { PlaceChoices } from './place-choices.js';

export function SitesOfCompany(props: EditCompanyPart): VNode {
  const { company, words } = props;
  const { companies } = words;
  return (
    <CompanyPart {...props} section="sites" title={companies.sites} lead={companies.sitesLead}>
      {company.sites.length === 0 ? <p>{companies.noSites}</p> : null}
      <ul class="owned-sites">
        {company.sites.map(site => (
          <li key={site.id}>
            <Site {...props} site={site} />
          </li>
        ))}
      </ul>
      <AnotherSite {...props} />
    </CompanyPart>
  );
}

/** Folded away, unless something was wrong with it: whoever has ten sites looks for one. */
function Site({ site, ...props }: EditCompanyPart & { readonly site: OwnSite }): VNode {
  const { company, words } = props;
  const { companies } = words;
  const section = typedIn('sites', props);
  const isHere = section.typed['site'] === site.id;
  const [typed, refusals] = isHere ? [section.typed, section.refusals] : [{}, undefined];
  const suffix = isHere ? '' : `-${site.id}`;
  const id = (name: string) => `field-${name}${suffix}`;
  const action = `${addresses.companies.edit(company.slug)}#sites-title`;
  const called = site.name ? `${site.place.label} · ${site.name}` : site.place.label;
  const given = typed as Readonly<Record<string, string>>;
  return (
    <details open={isHere}>
      <summary>
        {called}
        {site.isClosed ? ` · ${companies.siteClosed}` : ''}
      </summary>
      <Form words={words} action={action} refusals={refusals} fields={['siteName', 'address']}>
        <input type="hidden" name="site" value={site.id} />
        {isHere ? (
          <SiteFields words={words} refusals={refusals} name={given['siteName']} address={given['address']} />
        ) : (
          <>
            <div class="field">
              <label for={id('siteName')}>{companies.siteName}</label>
              <input id={id('siteName')} name="siteName" type="text" value={site.name} autocomplete="off" />
            </div>
            <div class="field">
              <label for={id('address')}>{companies.address}</label>
              <textarea id={id('address')} name="address" rows={3}>{`\n${site.address ?? ''}`}</textarea>
            </div>
          </>
        )}
        <div class="form__row">
          <Button kind="primary" name="do" value="save-site">
            {companies.save}
          </Button>
          <button
            class="textual"
            type="submit"
            name="do"
            value={site.isClosed ? 'reopen-site' : 'close-site'}
          >
            {site.isClosed ? companies.siteReopen : companies.siteClose}
          </button>
        </div>
      </Form>
    </details>
  );
}

function AnotherSite(props: EditCompanyPart): VNode {
  const { company, found, words } = props;
  const { companies, people } = words;
  const section = typedIn('sites', props);
  const isHere = section.typed['do'] === 'add-site';
  const [typed, refusals] = isHere ? [section.typed, section.refusals] : [{}, undefined];
  const given = typed as Readonly<Record<string, string>>;
  const field = { words, refusals };
  const isNamedThere = section.typed['site'] !== undefined;
  return (
    <Form
      words={words}
      action={`${addresses.companies.edit(company.slug)}#sites-title`}
      refusals={refusals}
      fields={['place', 'placeId', 'siteName', 'address']}
      {...pickerFor('place', words)}
      data-find="add-site"
      data-set="add-site"
      data-set-label={companies.siteAdd}
    >
      <h3>{companies.siteAnother}</h3>
      <TextField
        {...field}
        name="place"
        label={people.place}
        hint={people.placeHint}
        value={given['place']}
        autocomplete="off"
      />
      <PlaceChoices {...field} places={isHere ? found?.places : undefined} typed={given} />
      {isNamedThere ? null : <SiteFields {...field} name={given['siteName']} address={given['address']} />}
      <Button name="do" value="add-site" data-part="do">
        {companies.siteAdd}
      </Button>
    </Form>
  );
}

function SiteFields({
  name,
  address,
  ...field
}: Pick<EditCompanyPart, 'words' | 'refusals'> & {
  readonly name: string | undefined;
  readonly address: string | undefined;
}): VNode {
  const { companies } = field.words;
  return (
    <>
      <TextField
        {...field}
        name="siteName"
        label={companies.siteName}
        hint={companies.siteNameHint}
        value={name}
        autocomplete="off"
      />
      <TextArea
        {...field}
        name="address"
        label={companies.address}
        hint={companies.addressHint}
        value={address}
        rows={3}
      />
    </>
  );
}
