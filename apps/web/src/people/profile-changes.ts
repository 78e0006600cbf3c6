import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Outcome } from '../pages.js';
import { readChoices, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import type { Found } from './edit-profile.js';
import { ChangeProfileDocument } from './person.documents.js';
import {
  AddLinkDocument,
  ChangePracticesDocument,
  DropLanguageDocument,
  DropLinkDocument,
  DropPhotoDocument,
  FindPracticesDocument,
  PreviewStoryDocument,
  RecheckLinkDocument,
  SetLanguageDocument,
} from './profile.documents.js';
import { fluencyNames, roleNames } from './profile-parts.js';

/** What a posted form came to: done, or back to the page with what was found and what was not right. */
export type Step =
  | { readonly isDone: true }
  | { readonly isDone: false; readonly found?: Found; readonly refusals?: readonly Refused[] };

/** Asks the API, as whoever posted the form. */
export type AskApi = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Outcome<Data>>;

const mostFound = 8;

/** What a person says of herself beyond home and skills; nothing, for a wish that is none of these. */
export async function changeStep(form: TypedForm, body: unknown, ask: AskApi): Promise<Step | undefined> {
  const { story = '', language = '', fluency = '', url = '', link = '' } = form;
  switch (form['do']) {
    case 'save-about':
      return ask(ChangeProfileDocument, { input: changedIn(form) });
    case 'save-story':
      return ask(ChangeProfileDocument, { input: { story } });
    case 'preview-story':
      return previewed(await ask(PreviewStoryDocument, { text: story }));
    case 'drop-photo':
      return ask(DropPhotoDocument, {});
    case 'set-language':
      return ask(SetLanguageDocument, {
        input: { language, fluency: fluencyNames.find(each => each === fluency) ?? null },
      });
    case 'drop-language':
      return ask(DropLanguageDocument, { input: { language } });
    case 'save-practices':
      return ask(ChangePracticesDocument, { input: ticked(body) });
    case 'find-practice':
      return findPractice(form, ask);
    case 'add-practice':
      if (isAnotherText(form, form['practice'] ?? '')) return findPractice(form, ask);
      return ask(ChangePracticesDocument, { input: { add: [form['practiceSlug'] ?? ''], drop: [] } });
    case 'add-link':
      return ask(AddLinkDocument, { input: { url } });
    case 'drop-link':
      return ask(DropLinkDocument, { input: { link } });
    case 'recheck-link':
      return ask(RecheckLinkDocument, { input: { link } });
    default:
      return undefined;
  }
}

/** Choices were found for one text; whoever has typed another one since means that one. */
export function isAnotherText({ foundFor }: TypedForm, text: string): boolean {
  return foundFor !== undefined && text.trim() !== '' && text.trim() !== foundFor.trim();
}

/** Only what differs from what the form showed: what another window changed meanwhile stays changed. */
function changedIn({ name = '', handle = '', role = '', wasName, wasHandle, wasRole }: TypedForm) {
  return {
    ...(name !== wasName && { name }),
    ...(handle !== wasHandle && { handle }),
    ...(role !== (wasRole ?? '') && { role: roleNames.find(each => each === role) ?? null }),
  };
}

export function ticked(body: unknown): { add: string[]; drop: string[] } {
  const [chosen, had] = [readChoices(body, 'practices'), readChoices(body, 'had')];
  return {
    add: chosen.filter(slug => !had.includes(slug)),
    drop: had.filter(slug => !chosen.includes(slug)),
  };
}

function previewed(outcome: Outcome<{ markdownPreview: { readonly html: string } }>): Step {
  if (!outcome.isDone) return outcome;
  return { isDone: false, found: { preview: outcome.data.markdownPreview.html } };
}

/** One hit of the very name is what she means; otherwise she chooses. */
async function findPractice({ practice = '' }: TypedForm, ask: AskApi): Promise<Step> {
  const outcome = await ask(FindPracticesDocument, { text: practice });
  if (!outcome.isDone) return outcome;
  const practices = outcome.data.skills.nodes.filter(({ kind }) => kind === 'practice');
  const meant = practices.find(({ name }) => name.toLowerCase() === practice.trim().toLowerCase());
  if (meant) return ask(ChangePracticesDocument, { input: { add: [meant.slug], drop: [] } });
  return { isDone: false, found: { practices: practices.slice(0, mostFound) } };
}
