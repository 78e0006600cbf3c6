/** Where a DATABASE_URL points, without its password: safe to print. */
export type Target = { place: string; host: string; port: string; role: string; database: string };

const example = 'postgres://name:password@host:5432/walz';

/** What can go wrong with the server of a DATABASE_URL: one sentence per code. No sentence ever gets the password. */
export const serverSentences = {
  url_unreadable: () => `DATABASE_URL is not the address of a database: it should look like ${example}.`,
  url_in_quotes: () =>
    `DATABASE_URL stands in quotation marks, which belong to it as it is written now: write it without them, as in ${example}.`,
  url_wrong_scheme: ({ scheme }: { scheme: string }) =>
    `DATABASE_URL begins with "${scheme}:", but Walz speaks with PostgreSQL only: it should look like ${example}.`,
  url_without_database: ({ place }: Target) =>
    `DATABASE_URL names the server ${place} but no database: put its name at the end, as in ${example}.`,
  url_password_not_encoded: () =>
    `The name or password in DATABASE_URL holds a character that must be written in its encoded form: write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25.`,
  url_setting_wrong: ({ reason }: { reason: string }) =>
    `A setting behind the "?" of DATABASE_URL is wrong: ${reason}.`,
  certificate_file_missing: ({ file }: { file: string }) =>
    `DATABASE_URL names the certificate file ${file}, which cannot be read: check its path and its rights.`,

  host_not_found: ({ host }: Target) =>
    `The host "${host}" of DATABASE_URL is not known: check its spelling and the name service of this machine.`,
  connection_refused: ({ place }: Target) =>
    `Nothing answers at ${place}: start PostgreSQL there, or correct host and port in DATABASE_URL (the server must also listen on that address: "listen_addresses").`,
  connect_timeout: ({ place }: Target) =>
    `${place} does not answer in time: check host and port in DATABASE_URL, and that no firewall is in between.`,
  server_unreachable: ({ place }: Target) =>
    `There is no way from this machine to ${place}: check the network and the host in DATABASE_URL.`,
  socket_missing: ({ place }: Target) =>
    `There is no socket of PostgreSQL at ${place}: start PostgreSQL, or correct folder and port in DATABASE_URL.`,
  socket_forbidden: ({ place }: Target) =>
    `Walz may not open the socket of PostgreSQL at ${place}: give its account the right to, or connect over TCP.`,
  not_postgres: ({ place }: Target) =>
    `Something answers at ${place}, but it is not PostgreSQL: correct host and port in DATABASE_URL.`,
  connection_lost: ({ place }: Target) =>
    `${place} closed the connection without a word: look into the log of that server, and at what stands in between (a proxy, a firewall).`,

  password_wrong: ({ place, role }: Target) =>
    `${place} refuses the password of the role "${role}" (or has no such role): correct it in DATABASE_URL, or set it there with \\password.`,
  password_missing: ({ place, role }: Target) =>
    `${place} asks for the password of the role "${role}", and DATABASE_URL has none: write it as in ${example}.`,
  role_unknown: ({ place, role }: Target) =>
    `${place} knows no role "${role}": create it there with "create role ${role} login password '…'", or correct DATABASE_URL.`,
  role_may_not_log_in: ({ place, role }: Target) =>
    `The role "${role}" may not log in at ${place}: allow it with "alter role ${role} login", or use another role in DATABASE_URL.`,
  pg_hba_rejects: ({ place, role, database }: Target) =>
    `${place} does not let the role "${role}" in from this machine to the database "${database}": add a line for it to pg_hba.conf there and reload the server.`,
  tls_required: ({ place }: Target) =>
    `${place} only takes encrypted connections from this machine: let DATABASE_URL end with "?sslmode=verify-full" (or "?sslmode=no-verify" if its certificate cannot be checked).`,
  tls_not_supported: ({ place }: Target) =>
    `DATABASE_URL asks for an encrypted connection, which ${place} does not speak: turn on "ssl" there, or take sslmode out of DATABASE_URL.`,
  certificate_not_trusted: ({ place, reason }: Target & { reason: string }) =>
    `The certificate of ${place} cannot be trusted (${reason}): name its authority with "sslrootcert=/path/to/ca.pem" in DATABASE_URL, and use the host name that stands in the certificate.`,
  database_unknown: ({ place, database, role }: Target) =>
    `There is no database "${database}" at ${place}: create it with "create database ${database} owner ${role} encoding 'UTF8' template template0", or correct DATABASE_URL.`,
  database_closed: ({ place, database }: Target) =>
    `The database "${database}" at ${place} takes no connections: open it with "alter database ${database} allow_connections true", or correct DATABASE_URL.`,
  connect_not_allowed: ({ place, database, role }: Target) =>
    `The role "${role}" may not connect to the database "${database}" at ${place}: allow it with "grant connect on database ${database} to ${role}".`,
  too_many_connections: ({ place, reason }: Target & { reason: string }) =>
    `${place} has no connection left for Walz (${reason}): raise that limit, or close other connections.`,
  server_starting: ({ place }: Target) =>
    `PostgreSQL at ${place} is still starting or recovering: wait a moment and start again.`,
  server_stopping: ({ place }: Target) =>
    `PostgreSQL at ${place} is shutting down: start it again, then Walz.`,

  server_too_old: ({ place, version }: Target & { version: string }) =>
    `${place} runs PostgreSQL ${version}, and Walz needs 18 or newer: upgrade that server, or leave DATABASE_URL out to use the PostgreSQL that Walz brings along.`,
  encoding_not_utf8: ({ place, database, encoding }: Target & { encoding: string }) =>
    `The database "${database}" at ${place} has the encoding ${encoding}, and Walz needs UTF8: create one with "create database … encoding 'UTF8' template template0" and name it in DATABASE_URL.`,
  read_only: ({ place, database }: Target) =>
    `The database "${database}" at ${place} is read-only, a standby or one with default_transaction_read_only: point DATABASE_URL at the server that takes writes, or turn that setting off.`,
  no_right_to_create_tables: ({ place, database, role }: Target) =>
    `The role "${role}" may not create tables in the schema "public" of "${database}" at ${place}: allow it with "grant create on schema public to ${role}", or make it the owner of the database.`,
  no_right_to_create_schemas: ({ place, database, role }: Target) =>
    `The role "${role}" may not create schemas in the database "${database}" at ${place}: allow it with "grant create on database ${database} to ${role}", or make it the owner.`,
  extension_missing: ({ place, extension }: Target & { extension: string }) =>
    `${place} does not have the extension "${extension}": install the package with the extensions of PostgreSQL on that server (often called postgresql-contrib).`,
  extension_not_allowed: ({ place, database, role, extension }: Target & { extension: string }) =>
    `The role "${role}" may not create the extension "${extension}" in "${database}" at ${place}: let a superuser run "create extension ${extension}" in that database once.`,
  pooler_between: ({ place }: Target) =>
    `Notifications (LISTEN/NOTIFY) do not pass through ${place}, as with a connection pooler in transaction mode: point DATABASE_URL at PostgreSQL itself, or set the pooler to session mode.`,
  server_disk_full: ({ place }: Target) => `The disk of the server ${place} is full: free some space there.`,
  unexplained: ({ place, reason }: Target & { reason: string }) =>
    `PostgreSQL at ${place} cannot be used: ${reason}.`,
} as const;
