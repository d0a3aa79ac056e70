import { body } from '@pnp/queryable';
import { SPInstance, spPost, SPQueryable } from '@pnp/sp';

import { merged, updateOf } from '../../domain/responsibilities/merging';
import type { RegisterEntry, Responsibility, ResponsibilityContent, ResponsibilityFrame } from '../../domain/responsibilities/Responsibility';
import type { ResponsibilityRepository } from '../../domain/responsibilities/ResponsibilityRepository';
import { isHeldBy } from '../../domain/responsibilities/responsibilityDraft';
import { answersTopic, topicTerms } from '../../domain/responsibilities/topics';
import { KampusError } from '../../domain/shared/KampusError';
import type { ListDefinition } from '../../schema/defineList';
import { responsibilitiesList } from '../../schema/lists/responsibilitiesList';
import { responsibilityUpdatesList } from '../../schema/lists/responsibilityUpdatesList';
import { asOperation } from '../client/errors';
import type { HomeReader } from '../client/HomeReader';
import { itemsOf, listAt } from '../client/listRead';
import { MOST_SEARCH_ROWS, postSearch, rowsOf } from '../client/postSearch';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { lateRowsRead, lateUpdatesRead, MOST_ROWS, personNumberRead, registerRead, subjectsRead, updatesRead, type LateRow } from './registerReads';
import { anyOf, topicKql } from './responsibilityQuery';
import { contentForm, frameForm, type FormValue, type UpdateEntry } from './responsibilityRows';

/** Updates whose words search has found, beyond their responsibilities' own: few, and read by number. */
const MOST_UPDATES = 30;

interface Hit {
  readonly ListItemID: string | null;
  readonly Path: string | null;
}

interface FormResult {
  readonly HasException: boolean;
}

const about = ({ id, organisation }: RegisterEntry): FormValue[] => [
  { FieldName: 'ResponsibilityId', FieldValue: String(id) },
  { FieldName: 'OrganisationKey', FieldValue: organisation ?? '' }
];

const formBody = (formValues: readonly FormValue[]) => ({ formValues, bNewDocumentUpdate: false, datesInUTC: true, numberInInvariantCulture: true });

/** A form that is refused answers 200, and says at which of its columns. */
async function sendForm(operation: string, send: () => Promise<FormResult[]>): Promise<void> {
  const results = await asOperation(operation, send);
  if (results.some(({ HasException }) => HasException)) throw new KampusError('invalidData', operation);
}

/** The register in two lists: the rows that administrators keep, and what holders say of them. Every read begins with an indexed column. */
export class SharePointResponsibilities implements ResponsibilityRepository {
  private readonly home: HomeReader;
  private readonly client: SharePointClient;

  public constructor(home: HomeReader, client: SharePointClient) {
    this.home = home;
    this.client = client;
  }

  public async find(text: string, preferred: readonly string[], signal?: AbortSignal): Promise<readonly number[]> {
    const kql = topicKql(text, preferred, this.client.homeUrl);
    if (kql === null) return [];
    const [hits, ...late] = await Promise.all([this.search(kql, signal), this.home.read(lateRowsRead), this.home.read(lateUpdatesRead)]);
    const terms = topicTerms(text);
    const lateIds = late.flat().filter((row: LateRow) => answersTopic(row, terms)).map(({ responsibilityId }) => responsibilityId);
    const updates = hits.filter(({ isUpdate }) => isUpdate).map(({ id }) => id).slice(0, MOST_UPDATES);
    const subjects = updates.length === 0 ? [] : await this.home.read(subjectsRead(anyOf('Id', updates)));
    const found = [...hits.filter(({ isUpdate }) => !isUpdate).map(({ id }) => id), ...subjects];
    const unknown = lateIds.filter((id) => !found.includes(id));
    return [...new Set([...unknown, ...found])].slice(0, MOST_SEARCH_ROWS);
  }

  public async read(ids: readonly number[]): Promise<Responsibility[]> {
    if (ids.length === 0) return [];
    const { entries, updates } = await this.parts(ids);
    const all = new Map(entries.map((entry) => [entry.id, merged(entry, updates)]));
    return ids.map((id) => all.get(id)).filter((one): one is Responsibility => one !== undefined);
  }

  public async heldBy(loginNames: readonly string[]): Promise<Responsibility[]> {
    const numbers = (await Promise.all(loginNames.map((loginName) => this.home.read(personNumberRead(loginName))))).filter((number): number is number => number !== null);
    if (numbers.length === 0) return [];
    const [entries, updates] = await Promise.all([this.home.read(registerRead(anyOf('HolderId', numbers))), this.home.read(updatesRead(anyOf('AuthorId', numbers)))]);
    return entries.map((entry) => merged(entry, updates));
  }

  public async ofOrganisation(key: string): Promise<Responsibility[]> {
    const asked = `OrganisationKey eq ${odataString(key)}`;
    const updates = this.home.read(updatesRead(asked));
    const entries: RegisterEntry[] = [];
    for (let page: RegisterEntry[] | null = null; page === null || page.length === MOST_ROWS; ) {
      const last = entries[entries.length - 1];
      page = await this.home.read(registerRead(last === undefined ? asked : `${asked} and Id gt ${last.id}`));
      entries.push(...page);
    }
    const said = await updates;
    return entries.filter(({ organisation }) => organisation === key).map((entry) => merged(entry, said));
  }

  public async say(responsibility: Responsibility, content: ResponsibilityContent): Promise<void> {
    const operation = 'say how a responsibility is';
    // The server lets anybody write an update; one of somebody else than the holder would count for nothing.
    if (this.client.loginName === null || !isHeldBy(responsibility, this.client.loginName)) throw new KampusError('forbidden', operation);
    const { entry, updates } = await this.unchanged(responsibility, operation);
    const own = updateOf(entry, updates);
    const values = [...contentForm(content), ...about(entry)];
    await (own === null ? this.addRow(responsibilityUpdatesList, null, values, operation) : this.changeRow(responsibilityUpdatesList, own.rowId, values, operation));
  }

  public async change(responsibility: Responsibility, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void> {
    const operation = 'change a responsibility';
    await this.unchanged(responsibility, operation);
    await this.changeRow(responsibilitiesList, responsibility.id, [...contentForm(content), ...frameForm(frame)], operation);
  }

  public async add(organisation: string, content: ResponsibilityContent, frame: ResponsibilityFrame): Promise<void> {
    const values = [...contentForm(content), ...frameForm(frame), { FieldName: 'OrganisationKey', FieldValue: organisation }];
    await this.addRow(responsibilitiesList, organisation, values, 'add a responsibility');
  }

  private async search(Querytext: string, signal?: AbortSignal): Promise<ReadonlyArray<{ readonly id: number; readonly isUpdate: boolean }>> {
    const request = { Querytext, SelectProperties: ['ListItemID', 'Path'], StartRow: 0, RowLimit: MOST_SEARCH_ROWS, TrimDuplicates: false };
    const answer = await asOperation('search responsibilities', () => postSearch(this.client, request, signal));
    const updatesAt = `/${responsibilityUpdatesList.url}/`.toLowerCase();
    return rowsOf<Hit>(answer)
      .map(({ ListItemID, Path }) => ({ id: Number(ListItemID), isUpdate: (Path ?? '').toLowerCase().includes(updatesAt) }))
      .filter(({ id }) => Number.isInteger(id) && id > 0);
  }

  private async parts(ids: readonly number[]): Promise<{ readonly entries: RegisterEntry[]; readonly updates: UpdateEntry[] }> {
    const [entries, updates] = await Promise.all([this.home.read(registerRead(anyOf('Id', ids))), this.home.read(updatesRead(anyOf('ResponsibilityId', ids)))]);
    return { entries, updates };
  }

  /** SharePoint's forms know no ETag, so what is changed is read once more just before. @throws KampusError `conflict` */
  private async unchanged(responsibility: Responsibility, operation: string): Promise<{ readonly entry: RegisterEntry; readonly updates: UpdateEntry[] }> {
    const { entries: [entry], updates } = await this.parts([responsibility.id]);
    if (entry === undefined) throw new KampusError('notFound', operation);
    if (merged(entry, updates).version !== responsibility.version) throw new KampusError('conflict', operation);
    return { entry, updates };
  }

  private addRow(list: ListDefinition, folder: string | null, formValues: readonly FormValue[], operation: string): Promise<void> {
    const site = this.homeSite();
    const at = `${site.path}/${list.url}${folder === null ? '' : `/${folder}`}`;
    const create = { listItemCreateInfo: { FolderPath: { DecodedUrl: at }, UnderlyingObjectType: 0 } };
    return sendForm(operation, () => spPost<FormResult[]>(SPQueryable(listAt(site, list), 'AddValidateUpdateItemUsingPath()'), body({ ...create, ...formBody(formValues) })));
  }

  private changeRow(list: ListDefinition, id: number, formValues: readonly FormValue[], operation: string): Promise<void> {
    const row = SPInstance(itemsOf(this.homeSite(), list)).concat(`(${id})`);
    return sendForm(operation, () => spPost<FormResult[]>(SPInstance(row, 'ValidateUpdateListItem()'), body(formBody(formValues))));
  }

  private homeSite(): Parameters<typeof itemsOf>[0] {
    return { web: this.client.home.web, path: new URL(this.client.homeUrl).pathname };
  }
}
