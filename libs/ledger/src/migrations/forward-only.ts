import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Migrations are written by hand, never edited once landed, and never go back: a mistake gets a new migration. */
export abstract class ForwardOnly implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  down(): Promise<void> {
    return Promise.reject(
      new Error('Migrations only go forward: restore a backup, or write the next migration.'),
    );
  }
}
