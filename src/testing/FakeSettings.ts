import { settingProblems } from '../domain/settings/problems';
import type { Saved, Scope, SettingKind, Settings } from '../domain/settings/settings';
import { changesOf, newestFirst, type SettingsChange, type SettingVersion } from '../domain/settings/settingsLog';
import type { SettingsRepository } from '../domain/settings/SettingsRepository';
import type { Clock } from '../domain/shared/Clock';
import { KampusError } from '../domain/shared/KampusError';
import { Answering } from './fakes';

interface StoredSetting {
  readonly id: number;
  readonly kind: SettingKind;
  readonly scope: Scope;
  readonly value: Settings[SettingKind];
  readonly isRemoved: boolean;
  /** The newest first. */
  readonly versions: readonly SettingVersion[];
}

/** What the readers of one tenant share. */
export interface SettingsStore {
  rows: StoredSetting[];
  lastId: number;
}

/** Settings in memory, with the versions that the server would keep. */
export class FakeSettings extends Answering implements SettingsRepository {
  private readonly store: SettingsStore;
  private readonly who: string;
  private readonly own: readonly Scope[];
  private readonly clock: Clock;

  /** @param own whose settings the reader may change */
  public constructor(clock: Clock, own: readonly Scope[] = [], who = 'Tuomas Testiniemi', store: SettingsStore = { rows: [], lastId: 0 }) {
    super();
    this.store = store;
    this.who = who;
    this.own = own;
    this.clock = clock;
  }

  /** Puts a row there, as provisioning would. */
  public give<Kind extends SettingKind>(kind: Kind, scope: Scope, value: Settings[Kind]): void {
    this.store.lastId += 1;
    const first: StoredSetting = { id: this.store.lastId, kind, scope, value, isRemoved: false, versions: [] };
    this.store.rows.push({ ...first, versions: [this.versionOf(first)] });
  }

  public scopes(): Promise<Scope[]> {
    return this.answer(() => [...this.own]);
  }

  public rows<Kind extends SettingKind>(kind: Kind, scope: Scope): Promise<Array<Saved<Settings[Kind]>>> {
    return this.answer(() =>
      this.store.rows
        .filter((row) => row.kind === kind && row.scope === scope && !row.isRemoved)
        .map(({ id, value, versions }) => ({ id, etag: String(versions.length), value: value as Settings[Kind] }))
    );
  }

  public add<Kind extends SettingKind>(kind: Kind, scope: Scope, value: Settings[Kind]): Promise<void> {
    return this.answer(() => {
      if (kind === 'identity' || Object.keys(settingProblems(kind, value)).length > 0) throw new KampusError('invalidData', 'add a setting');
      this.demand(scope);
      this.give(kind, scope, value);
    });
  }

  public change<Kind extends SettingKind>(kind: Kind, saved: Saved<unknown>, value: Settings[Kind]): Promise<void> {
    return this.answer(() => {
      if (Object.keys(settingProblems(kind, value)).length > 0) throw new KampusError('invalidData', 'change a setting');
      this.save(saved, { value });
    });
  }

  public remove(kind: SettingKind, saved: Saved<unknown>): Promise<void> {
    return this.answer(() => {
      if (kind === 'identity') throw new KampusError('invalidData', 'remove a setting');
      this.save(saved, { isRemoved: true });
    });
  }

  public log(scope: Scope): Promise<SettingsChange[]> {
    return this.answer(() => this.store.rows.filter((row) => row.scope === scope).flatMap(({ kind, versions }) => changesOf(kind, versions, true)).sort(newestFirst));
  }

  private save({ id, etag }: Saved<unknown>, change: Partial<StoredSetting>): void {
    const now = this.store.rows.find((row) => row.id === id);
    if (now === undefined) throw new KampusError('notFound', 'change a setting');
    this.demand(now.scope);
    if (etag !== String(now.versions.length)) throw new KampusError('conflict', 'change a setting');
    const changed = { ...now, ...change };
    this.store.rows = this.store.rows.map((row) => (row === now ? { ...changed, versions: [this.versionOf(changed), ...now.versions] } : row));
  }

  private demand(scope: Scope): void {
    if (!this.own.includes(scope)) throw new KampusError('forbidden', 'change a setting');
  }

  private versionOf({ value, isRemoved }: StoredSetting): SettingVersion {
    return { at: this.clock.now().toISOString(), who: this.who, values: { ...columnsOf(value), IsRemoved: isRemoved ? 'true' : '' } };
  }
}

/** Values by the names of the lists' columns, as far as tests look at them. */
function columnsOf(value: Settings[SettingKind]): Record<string, string> {
  if ('accent' in value) return { Title: value.names.fi, NameFi: value.names.fi, Accent: value.accent };
  return { Title: value.titles.fi, TitleSv: value.titles.sv, Url: value.url };
}
