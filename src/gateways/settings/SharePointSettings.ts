import { body, headers, InjectHeaders } from '@pnp/queryable';
import { type ISPCollection, SPInstance, spPost, SPQueryable } from '@pnp/sp';

import { settingProblems } from '../../domain/settings/problems';
import type { Saved, Scope, SettingKind, Settings } from '../../domain/settings/settings';
import { newestFirst, type SettingsChange } from '../../domain/settings/settingsLog';
import type { SettingsRepository } from '../../domain/settings/SettingsRepository';
import { KampusError } from '../../domain/shared/KampusError';
import { selectOf } from '../../schema/defineList';
import { navigationList } from '../../schema/lists/navigationList';
import { organisationsList } from '../../schema/lists/organisationsList';
import { asOperation } from '../client/errors';
import { itemsOf, PLACE, placed } from '../client/listRead';
import { odataString } from '../client/query';
import { mayEdit, RIGHTS, type Rights } from '../client/rights';
import type { SharePointClient } from '../client/sharePointClient';
import { type Columns, settingForms } from './settingRows';
import { readVersions, type VersionedRow } from './settingVersions';

/** More rows than any list of settings has, and fewer than the list view threshold. */
const MOST_ROWS = 1000;
/** How many rows the log looks into: those that were changed last. */
const LOGGED_ROWS = 30;

interface SettingRow {
  readonly Id: number;
  readonly Title: string | null;
  readonly Modified: string;
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
  readonly 'odata.etag': string;
  readonly IsRemoved?: boolean | null;
  readonly OrganisationKey?: string | null;
}

type ScopedRow = SettingRow & { readonly folder: string | null };

interface FormResult {
  readonly FieldName: string;
  readonly HasException: boolean;
}

/** Settings as rows of the home site's lists: an organisation's lie in its folder, its identity in its row. */
export class SharePointSettings implements SettingsRepository {
  private readonly client: SharePointClient;
  private readonly path: string;

  public constructor(client: SharePointClient) {
    this.client = client;
    this.path = new URL(client.homeUrl).pathname;
  }

  public async scopes(): Promise<Scope[]> {
    const { web } = this.client.home;
    const [menu, organisations] = await asOperation('ask what may be changed', () =>
      Promise.all([
        SPQueryable(web, `getList(${odataString(`${this.path}/${navigationList.url}`)})`).select(RIGHTS)<Rights>(),
        itemsOf({ web, path: this.path }, organisationsList)
          .select('Title', 'SortOrder', RIGHTS)
          .top(MOST_ROWS)<Array<Rights & { readonly Title: string; readonly SortOrder: number }>>()
      ])
    );
    const own = organisations.filter(mayEdit).sort((a, b) => a.SortOrder - b.SortOrder).map(({ Title }) => Title);
    return [...(mayEdit(menu) ? [null] : []), ...own];
  }

  public async rows<Kind extends SettingKind>(kind: Kind, scope: Scope): Promise<Array<Saved<Settings[Kind]>>> {
    const { toValue } = settingForms[kind];
    const rows = await this.scopedRows(kind, scope);
    return rows
      .filter(({ IsRemoved }) => IsRemoved !== true)
      .map((row) => ({ id: row.Id, etag: row['odata.etag'], value: toValue(row as never) }));
  }

  public async add<Kind extends SettingKind>(kind: Kind, scope: Scope, value: Settings[Kind]): Promise<void> {
    const operation = `add a setting: ${kind}`;
    const { list } = settingForms[kind];
    const columns = goodColumns(kind, value, operation);
    if (kind === 'identity') throw new KampusError('invalidData', operation);
    const folder = `${this.path}/${list.url}${scope === null ? '' : `/${scope}`}`;
    const results = await asOperation(operation, () =>
      spPost<FormResult[]>(
        SPQueryable(this.client.home.web, `getList(${odataString(`${this.path}/${list.url}`)})/AddValidateUpdateItemUsingPath()`),
        body({
          listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
          formValues: formValues(columns),
          bNewDocumentUpdate: false,
          datesInUTC: true,
          numberInInvariantCulture: true
        })
      )
    );
    if (results.some(({ HasException }) => HasException)) throw new KampusError('invalidData', operation);
  }

  public async change<Kind extends SettingKind>(kind: Kind, saved: Saved<unknown>, value: Settings[Kind]): Promise<void> {
    const operation = `change a setting: ${kind}`;
    await this.merge(kind, saved, goodColumns(kind, value, operation), operation);
  }

  public async remove(kind: SettingKind, saved: Saved<unknown>): Promise<void> {
    const operation = `remove a setting: ${kind}`;
    if (kind === 'identity') throw new KampusError('invalidData', operation);
    await this.merge(kind, saved, { IsRemoved: true }, operation);
  }

  public async log(scope: Scope): Promise<SettingsChange[]> {
    const kinds: readonly SettingKind[] = scope === null ? ['menu', 'link', 'notice'] : ['menu', 'link', 'notice', 'identity'];
    const rows = await Promise.all(
      kinds.map(async (kind) => (await this.scopedRows(kind, scope)).map(({ Id, Modified }): VersionedRow & { Modified: string } => ({ kind, id: Id, Modified })))
    );
    const latest = rows.flat().sort((a, b) => (a.Modified < b.Modified ? 1 : -1)).slice(0, LOGGED_ROWS);
    const changes = await asOperation('read the versions of settings', () => readVersions(this.client, this.path, latest));
    return changes.sort(newestFirst);
  }

  /** Those that have been taken out of use as well. */
  private async scopedRows(kind: SettingKind, scope: Scope): Promise<ScopedRow[]> {
    const { list } = settingForms[kind];
    const items = this.items(kind).select(...selectOf(list), 'Modified', ...PLACE).top(MOST_ROWS);
    // Only an answer with metadata tells the rows' ETags.
    items.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
    const rows = placed(await asOperation(`read ${list.url}`, () => items<SettingRow[]>()), { path: this.path }, list);
    return kind === 'identity' ? rows.filter(({ Title }) => Title === scope) : rows.filter((row) => (row.folder ?? (row.OrganisationKey || null)) === scope);
  }

  private async merge(kind: SettingKind, { id, etag }: Saved<unknown>, columns: Columns, operation: string): Promise<void> {
    await asOperation(operation, () => spPost(SPInstance(this.items(kind)).concat(`(${id})`), body(columns, headers({ 'X-HTTP-Method': 'MERGE', 'IF-MATCH': etag }))));
  }

  private items(kind: SettingKind): ISPCollection {
    return itemsOf({ web: this.client.home.web, path: this.path }, settingForms[kind].list);
  }
}

/** @throws KampusError `invalidData` for what no form lets through */
function goodColumns<Kind extends SettingKind>(kind: Kind, value: Settings[Kind], operation: string): Columns {
  if (Object.keys(settingProblems(kind, value)).length > 0) throw new KampusError('invalidData', operation);
  return settingForms[kind].toColumns(value);
}

/** Columns as a form of SharePoint's sends them; dates in UTC and numbers with a point, as the request says. */
function formValues(columns: Columns): Array<{ readonly FieldName: string; readonly FieldValue: string }> {
  return Object.entries(columns)
    .filter(([, value]) => value !== null)
    .map(([FieldName, value]) => ({ FieldName, FieldValue: typeof value === 'boolean' ? (value ? '1' : '0') : String(value) }));
}
