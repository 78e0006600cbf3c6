import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

import { giveToOwnerOf } from './account.js';
import { trouble } from './trouble.js';

/** Who uses a data folder, for the sentence that a second start gets and for commands that want to join in. */
export type Occupant = { readonly pid: number; readonly address?: string };

export type FolderLock = {
  /** Tells who is here, or how the one who is here can be reached. */
  tell(occupant: Occupant): Promise<void>;
  release(): void;
};

const noteOf = (home: string) => join(home, 'running.json');

/**
 * Keeps two instances apart. The lock is the one that SQLite sets on its file: the system takes it back when its
 * owner dies, however that happens, and it holds between containers that share a disk. A written pid could do neither.
 * Nothing else in this process may open that file: closing it would give the lock away.
 */
export async function lockFolder(home: string, folder: string): Promise<FolderLock> {
  const file = join(home, 'lock');
  const lock = await takeLock(file, home, folder);
  await giveToOwnerOf(home, file);
  const note = noteOf(home);
  const held: FolderLock = {
    async tell(occupant) {
      writeFileSync(`${note}.new`, JSON.stringify(occupant), { mode: 0o644 });
      renameSync(`${note}.new`, note);
      await giveToOwnerOf(home, note);
    },
    release() {
      if (!lock.isOpen) return;
      rmSync(note, { force: true });
      lock.close();
    },
  };
  await held.tell({ pid: process.pid }).catch((error: unknown) => {
    lock.close();
    throw error;
  });
  return held;
}

/** A killed process needs a moment to die, and one that just began a moment to write its note. */
const patience = 1_500;

async function takeLock(file: string, home: string, folder: string): Promise<DatabaseSync> {
  // SQLite would open a file that it may only read, and then lock nothing.
  if (existsSync(file)) accessSync(file, constants.W_OK);
  for (let waited = 0; waited < patience; waited += 100) {
    const lock = tryLock(file, folder);
    if (lock) return lock;
    await sleep(100);
  }
  const occupant = liveOccupant(home);
  throw trouble('data_folder_in_use', { folder, pid: occupant?.pid, address: occupant?.address });
}

/** The lock, or nothing if somebody else has it. */
function tryLock(file: string, folder: string): DatabaseSync | undefined {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    if (lock?.isOpen) lock.close();
    const { errcode = 0, message } = error as Error & { errcode?: number };
    const primary = errcode & 0xff;
    if (primary === busy) return undefined;
    if (primary === full) throw trouble('disk_full', { folder });
    if (primary === ioError) throw trouble('data_folder_cannot_lock', { folder, reason: message });
    throw trouble('data_folder_not_writable', { folder, reason: message });
  }
}

const busy = 5;
const ioError = 10;
const full = 13;

function liveOccupant(home: string): Occupant | undefined {
  const occupant = readNote(home);
  return occupant && isAlive(occupant.pid) ? occupant : undefined;
}

/** Whoever holds the lock of this folder now, if anyone does. */
export function findOccupant(home: string): Occupant | undefined {
  const occupant = liveOccupant(home);
  const lock = occupant && tryLock(join(home, 'lock'), home);
  lock?.close();
  return lock ? undefined : occupant;
}

function readNote(home: string): Occupant | undefined {
  try {
    return JSON.parse(readFileSync(noteOf(home), 'utf8')) as Occupant;
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
