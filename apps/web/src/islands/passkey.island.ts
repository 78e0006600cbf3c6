import { ask } from './ask.js';

interface Answer {
  readonly question: { readonly options: string };
}

/** Forms that a device fills in: it is asked when the form is sent, and its answer goes along. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island="passkey"]')) {
  if (!('parseRequestOptionsFromJSON' in (globalThis.PublicKeyCredential ?? {}))) break;
  form.hidden = false;
  delete form.dataset['hidden'];
  for (const note of document.querySelectorAll<HTMLElement>('[data-island="passkey-note"]'))
    note.hidden = true;
  const cancelled = form.querySelector<HTMLElement>('[data-part="cancelled"]');
  const answer = form.elements.namedItem('answer') as HTMLInputElement;
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (cancelled) cancelled.hidden = true;
    const send = async (): Promise<void> => {
      answer.value = await answerOfDevice(form.dataset['ask'] ?? '');
      form.submit();
    };
    send().catch(() => {
      if (cancelled) cancelled.hidden = false;
    });
  });
}

async function answerOfDevice(query: string): Promise<string> {
  const { question } = await ask<Answer>(query, {}, AbortSignal.timeout(30_000));
  const options: unknown = JSON.parse(question.options);
  const credential = query.includes('askForNew')
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as PublicKeyCredentialCreationOptionsJSON,
        ),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as PublicKeyCredentialRequestOptionsJSON,
        ),
      });
  if (!credential) throw new Error('The device gave no answer.');
  return JSON.stringify((credential as PublicKeyCredential).toJSON());
}
