import type { Refused } from '../words/index.js';
import { isAnotherText, ticked, type AskApi } from '../people/profile-changes.js';
import { FindPracticesDocument, PreviewStoryDocument } from '../people/profile.documents.js';
import type { TypedForm } from '../typed-form.js';
import {
  AddSiteDocument,
  ChangeCompanyDocument,
  ChangeCompanyPracticesDocument,
  ChangeSiteDocument,
  CloseSiteDocument,
  DropCompanyLogoDocument,
  LookAtWebsiteDocument,
  ReopenSiteDocument,
} from './company.documents.js';
import { sizeNames } from './company-words.js';
import type { CompanyFound } from './edit-company.js';
import { meantPlace } from './meant-place.js';

/** What a posted form came to: done, perhaps at another address, or back with what was found and what was not right. */
export type CompanyStep =
  | { readonly isDone: true; readonly slug?: string }
  | { readonly isDone: false; readonly found?: CompanyFound; readonly refusals?: readonly Refused[] };

const mostFound = 8;

/** What is changed about a company; nothing, for a wish that is none of these. */
export async function changeStep(
  company: string,
  form: TypedForm,
  body: unknown,
  ask: AskApi,
): Promise<CompanyStep | undefined> {
  const { name = '', slug = '', size = '', story = '', website = '', site = '' } = form;
  switch (form['do']) {
    case 'save-about': {
      const chosen = sizeNames.find(each => each === size) ?? null;
      const outcome = await ask(ChangeCompanyDocument, { input: { company, name, slug, size: chosen } });
      return outcome.isDone ? { isDone: true, slug: outcome.data.changeCompany.company.slug } : outcome;
    }
    case 'save-story':
      return ask(ChangeCompanyDocument, { input: { company, story } });
    case 'preview-story': {
      const outcome = await ask(PreviewStoryDocument, { text: story });
      if (!outcome.isDone) return outcome;
      return { isDone: false, found: { preview: outcome.data.markdownPreview.html } };
    }
    case 'save-website':
      return ask(ChangeCompanyDocument, { input: { company, website } });
    case 'look-at-website':
      return ask(LookAtWebsiteDocument, { input: { company } });
    case 'drop-logo':
      return ask(DropCompanyLogoDocument, { input: { company } });
    case 'add-site':
      return addSite(company, form, ask);
    case 'save-site': {
      const { siteName = '', address = '' } = form;
      return ask(ChangeSiteDocument, { input: { site, name: siteName, address } });
    }
    case 'close-site':
      return ask(CloseSiteDocument, { input: { site } });
    case 'reopen-site':
      return ask(ReopenSiteDocument, { input: { site } });
    case 'save-practices':
      return ask(ChangeCompanyPracticesDocument, { input: { company, ...ticked(body) } });
    case 'find-practice':
      return findPractice(company, form, ask);
    case 'add-practice':
      if (isAnotherText(form, form['practice'] ?? '')) return findPractice(company, form, ask);
      return addPractice(company, form['practiceSlug'] ?? '', ask);
    default:
      return undefined;
  }
}

async function addSite(company: string, form: TypedForm, ask: AskApi): Promise<CompanyStep> {
  const meant = await meantPlace(form, ask);
  if ('places' in meant) return { isDone: false, found: { places: meant.places } };
  const { siteName = '', address = '' } = form;
  return ask(AddSiteDocument, { input: { company, place: meant.placeId, name: siteName, address } });
}

function addPractice(company: string, slug: string, ask: AskApi): Promise<CompanyStep> {
  return ask(ChangeCompanyPracticesDocument, { input: { company, add: [slug], drop: [] } });
}

/** One hit of the very name is what is meant; otherwise there is a choice. */
async function findPractice(
  company: string,
  { practice = '' }: TypedForm,
  ask: AskApi,
): Promise<CompanyStep> {
  const outcome = await ask(FindPracticesDocument, { text: practice });
  if (!outcome.isDone) return outcome;
  const practices = outcome.data.skills.nodes.filter(({ kind }) => kind === 'practice');
  const meant = practices.find(({ name }) => name.toLowerCase() === practice.trim().toLowerCase());
  if (meant) return addPractice(company, meant.slug, ask);
  return { isDone: false, found: { practices: practices.slice(0, mostFound) } };
}
