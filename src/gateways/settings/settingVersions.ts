import { SPCollection } from '@pnp/sp';

import type { SettingKind } from '../../domain/settings/settings';
import { changesOf, type SettingsChange, type SettingVersion } from '../../domain/settings/settingsLog';
import { itemsOf } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';
import { settingForms } from './settingRows';

/** A row whose versions are asked for. */
export interface VersionedRow {
  readonly kind: SettingKind;
  readonly id: number;
}

/** Versions of a row that are looked at, the newest ones. */
const MOST_VERSIONS = 10;

interface VersionRow {
  readonly Created: string;
  readonly CreatedBy?: { readonly Title?: string } | null;
  readonly [column: string]: unknown;
}

/** Moments come with and without fractions of a second. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)) ? new Date(String(value)).toISOString() : String(value);
};

/** What was changed in the rows, from the versions that SharePoint keeps of each: nobody writes them but the server. */
export async function readVersions(client: SharePointClient, path: string, rows: readonly VersionedRow[]): Promise<SettingsChange[]> {
  if (rows.length === 0) return [];
  const [batched, execute] = client.home.batched();
  const answers = rows.map(async ({ kind, id }): Promise<SettingsChange[]> => {
    const { list } = settingForms[kind];
    const columns = ['Title', ...Object.keys(list.fields)];
    const versions = await SPCollection(itemsOf({ web: batched.web, path }, list)).concat(`(${id})/versions`)
      .expand('CreatedBy')
      .top(MOST_VERSIONS)<VersionRow[]>();
    return changesOf(kind, versions.map((version) => toVersion(version, columns)), versions.length < MOST_VERSIONS);
  });
  // A batch that fails as a whole leaves its members unanswered.
  const [changes] = await Promise.all([Promise.all(answers), execute()]);
  return changes.flat();
}

function toVersion(version: VersionRow, columns: readonly string[]): SettingVersion {
  return { at: version.Created, who: version.CreatedBy?.Title ?? '', values: Object.fromEntries(columns.map((column) => [column, textOf(version[column])])) };
}
