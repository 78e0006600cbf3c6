import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { turnstile } from './turnstile.js';

const derive = promisify(argon2);

/** Each takes some 20 MB and 30 ms of a core: a flood of them must leave room for everyone else. */
const oneByOne = turnstile(2, 100);

/** The hash of a password that nobody has, so that an unknown address takes as long as a wrong password. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const currentCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** Hashes with argon2id and keeps its cost beside it, so that the cost can rise later. */
export async function hashPassword(password: string, cost: Cost = currentCost): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce, cost, 32);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(tag)}`;
}

export async function isPassword(password: string, hash = nobodysHash): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? [];
  if (!nonce || !tag) return false;
  const expected = Buffer.from(tag, 'base64');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return timingSafeEqual(
    await tagOf(password, Buffer.from(nonce, 'base64'), cost, expected.length),
    expected,
  );
}

/** So many accounts can be meant by one address. */
export const mostLogins = 3;

/**
 * Tries as many hashes whatever there is to try, and all of them, so that the time it takes says nothing of who is
 * here.
 */
export async function firstThatFits(
  hashes: readonly (string | null)[],
  fits: (hash: string | undefined) => Promise<boolean>,
): Promise<string | null> {
  let first: string | null = null;
  for (let index = 0; index < mostLogins; index++) {
    const hash = hashes[index] ?? null;
    // One after the other: a sign-in waits for the turnstile once at a time.
    if ((await fits(hash ?? undefined)) && hash !== null) first ??= hash;
  }
  return first;
}

function tagOf(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  const message = password.normalize('NFC');
  return oneByOne(() => derive('argon2id', { message, nonce, tagLength, ...cost }));
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
