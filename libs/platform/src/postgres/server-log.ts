import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { giveToOwnerOf } from './account.js';
import { DatabaseTrouble, trouble } from './trouble.js';

export type ServerLog = {
  readonly file: string;
  write(line: string): void;
  /** The last lines, kept in memory because a full disk keeps no log. */
  tail(): readonly string[];
  close(): void;
};

const keptLines = 60;

/** A fresh log for this start; the log of the start before stays beside it as server.log.1. */
export async function openServerLog(home: string): Promise<ServerLog> {
  const file = join(home, 'server.log');
  try {
    renameSync(file, `${file}.1`);
  } catch {
    // There is none yet.
  }
  const lines: string[] = [];
  // Never follows a link that somebody else put there, as we may be root.
  const handle = openSync(file, 'ax', 0o600);
  await giveToOwnerOf(home, file);
  let isOpen = true;
  return {
    file,
    write(line) {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      try {
        if (isOpen) writeSync(handle, `${line}\n`);
      } catch {
        // A full disk must not end us here: PostgreSQL tells it in its own words.
      }
    },
    tail: () => lines,
    close() {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}

/** The line in which PostgreSQL says why it gave up, without time and pid. */
export function lastWords(lines: readonly string[]): string {
  const plain = lines.map(line => line.replace(/^[\d-]+ [\d:.]+ \w+ \[\d+\] /, '').trim());
  const word =
    plain.findLast(line => /^(FATAL|PANIC|ERROR)|error:|fatal:/.test(line)) ??
    plain.findLast(line => line !== '');
  return word?.replace(/^(FATAL|PANIC|ERROR):\s+|^\w+: (error|fatal): /, '') ?? 'it ended without a word';
}

type Meaning = readonly [
  pattern: RegExp,
  sense: (folder: string, line: string, match: RegExpMatchArray) => DatabaseTrouble,
];

/** What the messages of PostgreSQL mean for the person who starts Walz; the first that fits counts. */
const meanings: readonly Meaning[] = [
  [
    /could not resize shared memory segment "\/Post|could not create (shared memory segment|semaphores)|could not map anonymous shared memory|Cannot allocate memory|out of memory|could not fork/i,
    (_folder, line) => trouble('memory_short', { line }),
  ],
  [
    /No space left on device|Disk quota exceeded|Check free disk space/,
    folder => trouble('disk_full', { folder }),
  ],
  [
    /could not bind .* address|could not create any TCP\/IP sockets/,
    (_folder, line) => trouble('port_not_free', { line }),
  ],
  [
    /pre-existing shared memory block|lock file "postmaster\.pid" already exists/,
    folder => trouble('still_stopping', { folder }),
  ],
  [
    /initialized by PostgreSQL version (\S+?),? which is not compatible with this version (\d+)/,
    (folder, _line, [, found = '', wanted = '']) =>
      trouble('data_folder_other_version', { folder, found, wanted }),
  ],
  [
    /database files are incompatible with server|incorrect checksum in control file|(locate|find) a valid checkpoint|invalid (primary )?checkpoint|could not find the database system|is not a valid data directory|could not open (file|directory) "(global|base|pg_\w+)|configuration file ".*": No such file|contains unrecoverable|invalid page|invalid contents|could not read file "(global|base|pg_\w+)|could not access status of transaction|requested timeline|hba\.conf/,
    (folder, line) => trouble('data_folder_damaged', { folder, line }),
  ],
  [
    /could not look up effective user ID (\d+)/,
    (_folder, _line, [, uid = '']) => trouble('account_without_name', { uid }),
  ],
  [
    /Read-only file system|Permission denied|Operation not permitted|wrong ownership/,
    (folder, line) => trouble('data_folder_not_writable', { folder, reason: line }),
  ],
];

/** Turns the last lines of PostgreSQL into the trouble they tell of. */
export function troubleInLog(lines: readonly string[], folder: string): DatabaseTrouble {
  const text = lines.join('\n');
  const line = lastWords(lines);
  const quote = lines.slice(-8);
  for (const [pattern, sense] of meanings) {
    const match = text.match(pattern);
    if (!match) continue;
    const { code, sentence } = sense(folder, line, match);
    return new DatabaseTrouble(code, sentence, quote);
  }
  return trouble('start_failed', { folder, line }, quote);
}
