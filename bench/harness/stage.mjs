import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase, startHouse } from './house.mjs';
import { startLoad } from './load.mjs';
import { startReference } from './reference.mjs';
import { built } from './root.mjs';
import { Trouble } from './trouble.mjs';
import { openWorld } from '../world/open.mjs';

/** What the cases stand on, each thing started when the first case asks for it, and all of it ended in the end. */
export class Stage {
  #ending = new AsyncDisposableStack();
  #database;
  #house;
  #load;
  #folder;
  #worlds = {};

  constructor(options, say) {
    this.options = options;
    this.say = say;
    this.#folder = mkdtempSync(join(tmpdir(), 'walz-bench-'));
    this.#ending.defer(() => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** The house that most cases measure, on the database of the run. */
  house() {
    return (this.#house ??= this.anotherHouse());
  }

  /** One more house on the same database. */
  async anotherHouse() {
    const { url } = await this.database();
    return this.houseOn(url);
  }

  houseOn(url, settings = {}) {
    return startHouse({ DATABASE_URL: url, WALZ_DATA: this.folder('house'), ...settings }, this.keep);
  }

  /** A PostgreSQL of its own for this run, with the gazetteer, the skills and the told season. */
  database() {
    return (this.#database ??= this.#openDatabase());
  }

  async #openDatabase() {
    this.say('Preparing a database');
    return this.anotherDatabase('database');
  }

  /** One more PostgreSQL, with its tables and lists; `settings` are those of the server, `house` those of the house. */
  async anotherDatabase(name, { settings, house = {} } = {}) {
    const { startEmbeddedPostgres } = await built('libs/platform/src/index.js');
    const dataDir = this.folder(name);
    const { starting } = this.keep(() => {
      const starting = startEmbeddedPostgres({ dataDir, log: () => {}, settings });
      return { starting, stop: async () => (await starting).stop() };
    });
    const postgres = await starting;
    await prepareDatabase(
      { DATABASE_URL: postgres.url, WALZ_DATA: this.folder('house'), ...house },
      this.keep,
    );
    return { url: postgres.url, pid: postgres.pid };
  }

  /** A PostgreSQL with a world of this size in it, and nothing else. */
  world(scale) {
    return (this.#worlds[scale] ??= openWorld(this, scale));
  }

  reference(name, wish) {
    return startReference(name, wish, this.keep);
  }

  load() {
    return (this.#load ??= this.keep(startLoad));
  }

  /** Where a house of this name may keep its data; gone after the run. */
  folder(name) {
    return join(this.#folder, name);
  }

  /** Starts something that ends with the run, however that ends; once it is ending, nothing more is started. */
  keep = start => {
    if (this.#ending.disposed) throw new Trouble('The run is ending.');
    const started = start();
    this.#ending.defer(() => started.stop());
    return started;
  };

  async databaseUrl() {
    return this.#database && (await this.#database).url;
  }

  end() {
    return this.#ending.disposeAsync();
  }
}
