import type { Callers, Log } from '#platform';
import type { DataSource } from 'typeorm';

/** What an answer needs of the house. */
export interface DoorHouse {
  readonly database: DataSource;
  readonly callers: Callers;
  readonly log: Log;
}
