import type { Saved, Scope, SettingKind, Settings } from './settings';
import type { SettingsChange } from './settingsLog';

/** The settings of the organisations, and the common ones, for those who may change them. The server decides who that is. */
export interface SettingsRepository {
  /** Whose settings the reader may change, in menu order, the common ones first; empty for most. @throws KampusError */
  scopes(): Promise<Scope[]>;
  /** Those that are in use. @throws KampusError */
  rows<Kind extends SettingKind>(kind: Kind, scope: Scope): Promise<Array<Saved<Settings[Kind]>>>;
  /** @throws KampusError `invalidData` for what no form lets through, and for an identity, which is never added here */
  add<Kind extends SettingKind>(kind: Kind, scope: Scope, value: Settings[Kind]): Promise<void>;
  /** @throws KampusError `conflict` when somebody has saved it meanwhile, `invalidData` as `add` does */
  change<Kind extends SettingKind>(kind: Kind, saved: Saved<unknown>, value: Settings[Kind]): Promise<void>;
  /** Takes it out of use; its history stays. @throws KampusError `conflict` as `change` does */
  remove(kind: SettingKind, saved: Saved<unknown>): Promise<void>;
  /** What was changed last, the newest first, from the versions that the server keeps of each row. @throws KampusError */
  log(scope: Scope): Promise<SettingsChange[]>;
}
