import { Refusal } from '#kernel';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** Said by a provider of whose answer we can make nothing. */
export class OddAnswer extends Error {
  override readonly name = 'OddAnswer';
}

/** By these OAuth says that the provider itself is not well at this moment. */
const notWell = new Set(['server_error', 'temporarily_unavailable']);

/** What went wrong with a provider, as a refusal; undefined for what is none of its doing. */
export function refusalOfProvider(error: unknown, provider: string): Refusal | undefined {
  const refuse = (code: 'provider_declined' | 'provider_unreachable' | 'provider_answer_odd'): Refusal =>
    new Refusal(code, { provider }, undefined, { cause: error });
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return refuse('provider_declined');
    return refuse(notWell.has(error.error) ? 'provider_unreachable' : 'provider_answer_odd');
  }
  if (error instanceof ResponseBodyError)
    return refuse(error.status >= 500 ? 'provider_unreachable' : 'provider_answer_odd');
  if (error instanceof OddAnswer) return refuse('provider_answer_odd');
  if (isSilence(error)) return refuse('provider_unreachable');
  return error instanceof ClientError ? refuse('provider_answer_odd') : undefined;
}

/** No answer in time, or one that only says that there is none, however deep the libraries wrapped it. */
function isSilence(error: unknown): boolean {
  for (let each = error; Error.isError(each); each = each.cause) {
    const { code, cause } = each as ClientError;
    if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || isLostConnection(each)) return true;
    if (cause instanceof Response && cause.status >= 500) return true;
  }
  return false;
}

/** What `fetch` throws when there is nobody, or when the line breaks; by its name, as not every part of Node knows our TypeError. */
function isLostConnection({ name, cause }: Error): boolean {
  return name === 'TimeoutError' || (name === 'TypeError' && cause !== undefined);
}
