import { Refusal, looksLike } from '#kernel';

/** Addresses of the site and words that would let someone pass for Walz itself. */
const reservedHandles = new Set(
  `about abuse account admin administrator api assets calendar companies company contact dashboard demo docs embed everyone
   feed graphql health help home host hosts imprint inbox info journeymen legal mail me metrics moderator moderation new
   noreply null offers people places plan postmaster privacy reports robots root search security settings sign-in sign-out
   sign-up skills staff styleguide support swaps system team terms trips undefined visits walz webmaster week weeks
   writeups www you`.split(/\s+/),
);

const handleShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const longest = { name: 100, handle: 30, email: 254, password: 200 } as const;
export const shortestPassword = 10;

/** How long a handle that somebody gave up stays hers, and how many of them: nobody collects names. */
export const formerHandleHeldFor = Temporal.Duration.from({ hours: 24 * 365 });
export const mostFormerHandles = 5;

/** Letters that show nothing: a name of these alone could not be seen. */
const invisible = /[\p{Cf}\p{M}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** What shows nothing in any script, and would make two names of one look. */
const blanks =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;
/** Signs that join letters and emoji; Persian and Hindi need them, between Latin letters they show nothing. */
const idleJoiners = /(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu;

/** The scripts that share the looks of many letters: within one word, only who wants to be taken for another mixes them. */
const twinScripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** One line as people mean it: composed, without control or direction signs, single spaces. */
export function parseName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(blanks, '')
    .replace(idleJoiners, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  if (name.replace(invisible, '') === '') throw new Refusal('name_empty', {}, 'name');
  if (name.split(/[\s\p{Pd}]/u).some(isDisguised)) throw new Refusal('name_mixes_scripts', {}, 'name');
  if (name.length > longest.name) throw new Refusal('too_long', { most: longest.name }, 'name');
  return name;
}

function isDisguised(word: string): boolean {
  return twinScripts.filter(script => script.test(word)).length > 1;
}

export function parseHandle(text: string): string {
  const handle = text.trim().toLowerCase().replace(/^@/, '');
  if (!hasHandleShape(handle)) {
    throw new Refusal('handle_malformed', { least: 2, most: longest.handle }, 'handle');
  }
  if (isReserved(handle)) throw new Refusal('handle_reserved', { handle }, 'handle');
  return handle;
}

/** Whether somebody could have this handle, as it is written. */
export function isHandle(text: string): boolean {
  return hasHandleShape(text) && !reservedHandles.has(text);
}

function hasHandleShape(text: string): boolean {
  return text.length >= 2 && text.length <= longest.handle && handleShape.test(text);
}

function isReserved(handle: string): boolean {
  return reservedHandles.has(handle) || [...reservedHandles].some(reserved => looksLike(reserved, handle));
}

/** Only what every mail server agrees on is checked; whether it is hers, a mail must find out. */
export function parseEmail(text: string): string {
  const email = text.trim().normalize('NFC');
  if (
    email.length > longest.email ||
    !/^[^\s@<>"(),:;[\]\\\p{Cc}]+@[^\s@<>"(),:;[\]\\\p{Cc}]+\.[^\s@<>"(),:;[\]\\\p{Cc}.]{2,}$/u.test(email)
  ) {
    throw new Refusal('email_malformed', {}, 'email');
  }
  return email;
}

/** A handle for somebody of whom only her address is known. */
export function handleOfEmail(email: string): string {
  const plain = (email.split('@')[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, longest.handle - 4)
    .replace(/-+$/, '');
  return handleShape.test(plain) && plain.length >= 2 && !isReserved(plain) ? plain : 'keeper';
}

/** Two spellings of one address are one account. */
export function foldEmail(email: string): string {
  return email.normalize('NFKC').toLowerCase();
}

export function parsePassword(text: string): string {
  if ([...text.trim()].length < shortestPassword) {
    throw new Refusal('password_too_short', { least: shortestPassword }, 'password');
  }
  if (text.length > longest.password) throw new Refusal('too_long', { most: longest.password }, 'password');
  return text.normalize('NFC');
}
