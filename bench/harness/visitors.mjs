import { built } from './root.mjs';
import { Trouble } from './trouble.mjs';

const { emailOfTold, seasonPassword, toldPeople } = await built('libs/ledger/src/index.js');

/** Somebody of the told season whose pages are full. */
export const toldPerson = toldPeople[0];

/** Signs her in as a browser would, and answers the cookie. */
export async function signIn(url) {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: emailOfTold(toldPerson.handle), password: seasonPassword }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 303 || !cookie) throw new Trouble('Nobody of the told season could sign in.');
  return cookie.split(';')[0];
}
