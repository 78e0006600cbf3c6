import { chmod, chown, lchown, mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { trouble } from './trouble.js';

/** Who runs PostgreSQL when Walz itself is root, because PostgreSQL refuses to be root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

export const isRoot = () => process.geteuid?.() === 0;

/**
 * Root leaves PostgreSQL to the owner of the data, or of the nearest folder above it, so that this owner can start
 * Walz without root later; where root owns everything, to nobody. Not root: no account, PostgreSQL runs as we do.
 */
export async function chooseAccount(folder: string): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const [owner, found] = await Promise.all([ownerOfNearest(folder), namedAccounts()]);
  if (owner.uid !== 0) {
    const named = found.find(({ uid }) => uid === owner.uid);
    if (named) return named;
    if (owner.isFolderItself) return { name: String(owner.uid), uid: owner.uid, gid: owner.gid };
  }
  const nobody = found.find(({ name }) => name === 'nobody');
  if (!nobody) throw trouble('root_has_no_account', {});
  return nobody;
}

/** What an account is called in a sentence. */
export async function nameOfAccount(uid: number): Promise<string> {
  return (await namedAccounts()).find(account => account.uid === uid)?.name ?? String(uid);
}

async function ownerOfNearest(
  folder: string,
): Promise<{ uid: number; gid: number; isFolderItself: boolean }> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found) return { uid: found.uid, gid: found.gid, isFolderItself: at === folder };
    if (at === dirname(at)) return { uid: 0, gid: 0, isFolderItself: false };
  }
}

async function namedAccounts(): Promise<Account[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap(line => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/**
 * Makes a folder and what is missing above it. What root makes for an ordinary owner becomes theirs; what it makes
 * for nobody stays root's and may only be passed through, so that nobody cannot plant links that root would follow.
 */
export async function makeFolderFor(account: Account | undefined, folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  await makeFolderFor(account, dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  });
  if (account?.name === 'nobody') await chmod(folder, 0o711);
  else if (account) await chown(folder, account.uid, account.gid);
}

/** Gives a file to the owner of its folder, for the files that root writes into a folder of somebody else. */
export async function giveToOwnerOf(folder: string, path: string): Promise<void> {
  if (!isRoot()) return;
  const { uid, gid } = await stat(folder);
  if (uid !== 0) await lchown(path, uid, gid).catch(() => undefined);
}

/** Gives a folder with all that is in it to an account. */
export async function giveTree(folder: string, { uid, gid }: Account): Promise<void> {
  await lchown(folder, uid, gid);
  for (const name of await readdir(folder, { recursive: true })) await lchown(join(folder, name), uid, gid);
}

/** The first folder on the way to `path` that the account may not pass through. */
export async function firstClosedFolder(path: string, { uid, gid }: Account): Promise<string | undefined> {
  const above: string[] = [];
  for (let at = path; at !== dirname(at); at = dirname(at)) above.unshift(at);
  for (const folder of above) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) continue;
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if (!(found.mode & bit)) return folder;
  }
  return undefined;
}
