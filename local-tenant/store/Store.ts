import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { schemaSql, schemaVersion } from './schema';

/** A time source. `now()` is the number of milliseconds since 1970-01-01 UTC. */
export interface Clock {
  now(): number;
}

/** One column value as SQLite takes it. */
export type SqlValue = SQLInputValue;

/**
 * The open database of one tenant. Every call is synchronous: a write has reached the disk's log when it returns,
 * so what was answered to a caller survives a kill.
 */
export class Store {
  readonly db: DatabaseSync;
  /** The tenant replaces it by its own clock, which `POST /_local/clock` can set. */
  clock: Clock;
  /** Grows with every change of rights or memberships; what is computed from them is cached under this number. */
  permissionVersion = 0;
  /** Grows with every change of columns; what is computed from them is cached under this number. */
  structureVersion = 0;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(db: DatabaseSync, clock: Clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The clock's time as SharePoint writes it: UTC, whole seconds. */
  now(): string {
    return toIso(this.clock.now());
  }

  get<Row>(sql: string, ...params: SqlValue[]): Row | undefined {
    return this.#statement(sql).get(...params) as Row | undefined;
  }

  all<Row>(sql: string, ...params: SqlValue[]): Row[] {
    return this.#statement(sql).all(...params) as Row[];
  }

  /** Returns the number of changed rows. */
  run(sql: string, ...params: SqlValue[]): number {
    return Number(this.#statement(sql).run(...params).changes);
  }

  /** Runs `body` so that all of its writes happen or none; of a nested call, that only its own are undone when whoever called it goes on. */
  transaction<Result>(body: () => Result): Result {
    const savepoint = `nested${this.#depth}`;
    const [begin, commit, rollback] = this.#depth === 0 ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'] : [`SAVEPOINT ${savepoint}`, `RELEASE ${savepoint}`, `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`];
    this.db.exec(begin);
    this.#depth += 1;
    try {
      const result = body();
      this.db.exec(commit);
      return result;
    } catch (error) {
      this.db.exec(rollback);
      this.permissionVersion += 1;
      this.structureVersion += 1;
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }

  /** Prepared statements are kept; the least recently used one goes when there are many. */
  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement) this.#statements.delete(sql);
    else statement = this.db.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > 500) this.#statements.delete(this.#statements.keys().next().value!);
    return statement;
  }
}

/** The database was made by another version of this code; the message is the one line to show. */
export class StoreVersionError extends Error {
  override readonly name = 'StoreVersionError';
  constructor(path: string) {
    super(`${path} was made by another version of the local tenant. Remove the folder, or choose another: npm start -- --data FOLDER`);
  }
}

/**
 * Opens (and, when new, creates) the tenant's database.
 * @param path file name, or ":memory:"
 * @throws StoreVersionError when the file was made by another version of the schema
 */
export function openStore(path: string, clock: Clock = { now: () => Date.now() }): Store {
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version === 0) db.exec(`BEGIN; ${schemaSql} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
  else if (version !== schemaVersion) {
    db.close();
    throw new StoreVersionError(path);
  }
  return new Store(db, clock);
}

/** Milliseconds since 1970 as SharePoint writes times: UTC, whole seconds. */
export function toIso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** JSON from a `data` column. */
export function parseData<Data extends object>(text: string): Data {
  return JSON.parse(text) as Data;
}
