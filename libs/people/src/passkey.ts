import { Refusal } from '#kernel';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { PasskeyEntity } from './passkey.entity.js';

/** What the device is asked, and the challenge in it that must come back signed. */
export interface PasskeyQuestion {
  readonly options: string;
  readonly challenge: string;
}

/** A key that has signed what it was asked; whether that was asked at all, the act finds out. */
export interface NewPasskey {
  readonly challenge: string;
  readonly key: WebAuthnCredential;
}

export interface ProvedPasskey {
  readonly challenge: string;
  readonly id: string;
  readonly counter: number;
}

const longestPasskeyAnswer = 20_000;

/** Asks a device for a key that opens the account by itself: it has to make sure who holds it. */
export async function questionForNewPasskey(
  origin: string,
  person: { readonly id: string; readonly handle: string; readonly name: string },
  known: readonly PasskeyEntity[],
): Promise<PasskeyQuestion> {
  const options = await generateRegistrationOptions({
    rpName: 'Walz',
    rpID: domainOf(origin),
    userID: Buffer.from(person.id.replaceAll('-', ''), 'hex'),
    userName: person.handle,
    userDisplayName: person.name,
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

/** Names no key: the device finds those that it has for this site, and the question tells nobody who has an account. */
export async function questionForSignIn(origin: string): Promise<PasskeyQuestion> {
  const options = await generateAuthenticationOptions({
    rpID: domainOf(origin),
    userVerification: 'required',
  });
  return { options: JSON.stringify(options), challenge: options.challenge };
}

export async function newPasskeyIn(origin: string, answer: string): Promise<NewPasskey> {
  const response = parseAnswer(answer) as RegistrationResponseJSON;
  const heard = hearing();
  const found = await verifyRegistrationResponse({
    response,
    expectedChallenge: heard.listen,
    expectedOrigin: origin,
    expectedRPID: domainOf(origin),
  }).catch(() => undefined);
  const key = found?.verified ? found.registrationInfo?.credential : undefined;
  if (!key || heard.challenge === undefined) throw new Refusal('passkey_failed');
  return { challenge: heard.challenge, key };
}

/** By which key this answer says that it was signed, before anything is believed. */
export function keyNamedIn(answer: string): string {
  return parseAnswer(answer).id;
}

export async function provedPasskey(
  origin: string,
  answer: string,
  passkey: PasskeyEntity,
): Promise<ProvedPasskey> {
  const heard = hearing();
  const found = await verifyAuthenticationResponse({
    response: parseAnswer(answer) as AuthenticationResponseJSON,
    expectedChallenge: heard.listen,
    expectedOrigin: origin,
    expectedRPID: domainOf(origin),
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
  }).catch(() => undefined);
  if (!found?.verified || heard.challenge === undefined) throw new Refusal('passkey_failed');
  return { challenge: heard.challenge, id: passkey.id, counter: found.authenticationInfo.newCounter };
}

/** Takes down which challenge was signed; that it was one of ours is for the database to say. */
function hearing() {
  const heard: { challenge?: string; listen(challenge: string): boolean } = {
    listen(challenge) {
      heard.challenge = challenge;
      return true;
    },
  };
  return heard;
}

/** What a browser sent; the library looks at all the rest of it. */
function parseAnswer(text: string): { readonly id: string } {
  const answer = text.length > longestPasskeyAnswer ? undefined : fromJson(text);
  if (typeof answer !== 'object' || answer === null) throw new Refusal('passkey_failed');
  const { id } = answer as { id?: unknown };
  if (typeof id !== 'string') throw new Refusal('passkey_failed');
  return answer as { id: string };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function domainOf(origin: string): string {
  return new URL(origin).hostname;
}
