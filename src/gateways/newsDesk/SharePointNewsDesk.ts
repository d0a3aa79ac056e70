import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';

import { conflictsOf } from '../../domain/newsDesk/conflict';
import type { DeskPage, PageKey } from '../../domain/newsDesk/DeskPage';
import type { NewsContent } from '../../domain/newsDesk/NewsContent';
import type { CheckedFiles, DeskStretch, NewsDeskRepository, OpenedPage, SaveOutcome, UploadedPicture } from '../../domain/newsDesk/NewsDeskRepository';
import { KampusError } from '../../domain/shared/KampusError';
import type { Language } from '../../domain/shared/Language';
import { SITE_PAGES_URL } from '../../schema/newsColumns';
import { asOperation, toKampusError } from '../client/errors';
import { itemsAt } from '../client/listRead';
import { odataString } from '../client/query';
import type { SharePointClient } from '../client/sharePointClient';
import { checkFiles } from './checkFiles';
import { DESK_EXPAND, DESK_FIELDS, toDeskPage, type DeskRow } from './deskRow';
import { changedColumns, COLUMN_EXPAND, COLUMN_FIELDS, PAGE_FIELDS, pageBody, toContent, toOpenedPage, type ChangedColumns, type ColumnRow, type PageRow } from './pageContent';

/** Rows of one stretch; the next one begins after its last row's id, which is threshold-safe however many pages there are. */
export const ROWS = 1000;
/** Drafts whose time of publishing is asked; older ones wait for nobody. */
const MOST_DRAFTS = 100;
const NEWS_ON_PUBLISHING = 1;
const CHECKED_OUT = 423;
const MERGE = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
const CULTURE: Readonly<Record<Exclude<Language, 'fi'>, string>> = { sv: 'sv-se', en: 'en-us' };

interface Page {
  readonly row: PageRow;
  readonly columns: ColumnRow;
}

export class SharePointNewsDesk implements NewsDeskRepository {
  private readonly client: SharePointClient;
  private readonly origin: string;

  public constructor(client: SharePointClient) {
    this.client = client;
    this.origin = new URL(client.homeUrl).origin;
  }

  public canWrite(siteUrl: string): Promise<boolean> {
    return asOperation(`ask for rights on ${siteUrl}`, () => this.sitePages(siteUrl, 'CanCreatePage')<boolean>());
  }

  public pages(siteUrl: string, older?: number): Promise<DeskStretch> {
    return asOperation(`read the news pages of ${siteUrl}`, async () => {
      const query = this.items(siteUrl).select(...DESK_FIELDS).expand(...DESK_EXPAND).orderBy('Id', false).top(ROWS);
      if (older !== undefined) query.query.set('$skiptoken', `Paged=TRUE&p_ID=${older}`);
      const rows = await query<DeskRow[]>();
      const pages = rows.map((row) => toDeskPage(row, siteUrl)).filter((page): page is DeskPage => page !== null);
      return { pages: await this.withSchedules(siteUrl, pages), older: rows.length < ROWS ? null : rows[rows.length - 1]?.Id ?? null };
    });
  }

  /** When drafts are to be published only SharePoint's pages API tells, page by page: asked in one batch. */
  private async withSchedules(siteUrl: string, pages: DeskPage[]): Promise<DeskPage[]> {
    const drafts = pages.filter(({ version }) => !version.endsWith('.0')).slice(0, MOST_DRAFTS);
    if (drafts.length === 0) return pages;
    const [batched, execute] = this.client.site(siteUrl).batched({ maxRequests: MOST_DRAFTS });
    const asked = drafts.map(({ id }) => this.page({ siteUrl, id }, '', batched.web).select('Id', 'PublishStartDate')<{ readonly PublishStartDate: string | null }>());
    const answers = await Promise.all([execute(), ...asked]);
    const times = new Map(drafts.map(({ id }, index) => [id, (answers[index + 1] as { readonly PublishStartDate: string | null }).PublishStartDate]));
    return pages.map((page) => (times.get(page.id) ? { ...page, publishAt: new Date(times.get(page.id) ?? '').toISOString() } : page));
  }

  public async open(key: PageKey): Promise<OpenedPage> {
    const { row, columns } = await this.read(key);
    return toOpenedPage(key, row, columns, this.origin);
  }

  private read(key: PageKey): Promise<Page> {
    return asOperation('open a news page', async () => {
      const [row, columns] = await Promise.all([
        this.page(key).select(...PAGE_FIELDS)<PageRow>(),
        this.item(key).select(...COLUMN_FIELDS).expand(...COLUMN_EXPAND)<ColumnRow>()
      ]);
      return { row, columns };
    });
  }

  public begin(siteUrl: string): Promise<PageKey> {
    return asOperation(`begin a news page on ${siteUrl}`, async () => {
      const made = await spPost<{ readonly Id: number }>(this.sitePages(siteUrl, 'pages'), body({ PageLayoutType: 'Article', PromotedState: NEWS_ON_PUBLISHING }));
      return { siteUrl, id: made.Id };
    });
  }

  public save(key: PageKey, base: NewsContent, content: NewsContent, translatedFrom: string | null): Promise<SaveOutcome> {
    const operation = 'save a news page';
    return asOperation(operation, async () => {
      try {
        return await this.saveCompared(key, base, content, translatedFrom);
      } catch (reason) {
        const error = toKampusError(operation, reason);
        if (error.kind !== 'conflict') throw error;
        const theirs = await this.open(key);
        if (error.status === CHECKED_OUT) return { kind: 'reserved', theirs };
        if (conflictsOf(base, content, theirs.content).length > 0) return { kind: 'conflict', theirs };
        throw error;
      }
    });
  }

  private async saveCompared(key: PageKey, base: NewsContent, content: NewsContent, translatedFrom: string | null): Promise<SaveOutcome> {
    // From here on nobody else can save, so that what is compared stays what it is.
    await spPost(this.page(key, 'checkoutpage'));
    const { row, columns } = await this.read(key);
    if (conflictsOf(base, content, toContent(row, columns, this.origin)).length > 0) {
      await spPost(this.page(key, 'savepageasdraft'), body({}));
      return { kind: 'conflict', theirs: await this.open(key) };
    }
    const noted = translatedFrom === null ? {} : { KampusTranslatedFrom: translatedFrom };
    await this.writeColumns(key, { ...changedColumns(columns, content, key.siteUrl), ...noted });
    await spPost(this.page(key, 'savepageasdraft'), body(pageBody(row, content, this.origin)));
    return { kind: 'saved', page: await this.open(key) };
  }

  private async writeColumns(key: PageKey, columns: ChangedColumns): Promise<void> {
    if (Object.keys(columns).length > 0) await spPost(this.item(key), body(columns, headers(MERGE)));
  }

  public publish(key: PageKey): Promise<void> {
    return asOperation('publish a news page', () => spPost(this.page(key, 'publish'), body({})));
  }

  public schedule(key: PageKey, moment: Date): Promise<void> {
    return asOperation('schedule a news page', () => spPost(this.page(key, 'schedulepublish'), body({ sitePage: { PublishStartDate: moment.toISOString() } })));
  }

  public archive(key: PageKey): Promise<void> {
    return asOperation('archive a news page', () => spPost(this.page(key, 'demotefromnews')));
  }

  public restore(key: PageKey): Promise<void> {
    return asOperation('restore a news page', () => spPost(this.page(key, 'promotetonews')));
  }

  public remove(key: PageKey): Promise<void> {
    return asOperation('remove a news page', () => spPost(SPInstance(this.item(key), 'recycle')));
  }

  public uploadPicture(siteUrl: string, pageName: string, fileName: string, content: Blob): Promise<UploadedPicture> {
    return asOperation('upload a picture', async () => {
      const call = `AddImage(pageName=@page,imageFileName=@file)`;
      const upload = this.sitePages(siteUrl, call);
      upload.query.set('@page', odataString(pageName));
      upload.query.set('@file', odataString(fileName));
      const { ServerRelativeUrl } = await spPost<{ readonly ServerRelativeUrl: string }>(upload, { body: await content.arrayBuffer() });
      return { url: encodeURI(ServerRelativeUrl), bytes: content.size };
    });
  }

  public check(pictureUrl: string, links: readonly string[]): Promise<CheckedFiles> {
    return asOperation('check a picture and links', () => checkFiles(this.client, this.origin, pictureUrl, links));
  }

  public translate(original: PageKey, language: Exclude<Language, 'fi'>): Promise<PageKey> {
    return asOperation('translate a news page', async () => {
      const culture = CULTURE[language];
      const { Items } = await spPost<TranslationStatus>(this.page(original, 'translations/create'), body({ request: { LanguageCodes: [culture] } }));
      const path = Items.find(({ Culture }) => Culture.toLowerCase() === culture)?.Path.DecodedUrl;
      if (path === undefined) throw new KampusError('unexpected', 'translate a news page');
      const { Id } = await SPInstance(this.sitePages(original.siteUrl, 'pages'), `getbyurl(${odataString(path)})`).select('Id')<{ readonly Id: number }>();
      return { siteUrl: original.siteUrl, id: Id };
    });
  }

  public contentAt(key: PageKey, moment: string): Promise<NewsContent | null> {
    return asOperation('read an older version', async () => {
      const versions = await SPInstance(this.item(key), 'versions').select('VersionId', 'Created')<ReadonlyArray<{ readonly VersionId: number; readonly Created: string }>>();
      const then = [...versions].filter(({ Created }) => Date.parse(Created) <= Date.parse(moment)).sort((a, b) => b.VersionId - a.VersionId)[0];
      if (then === undefined) return null;
      const { columns } = await this.read(key);
      const row = await this.page(key, `getversion(${then.VersionId})`).select(...PAGE_FIELDS)<PageRow>();
      return toContent(row, columns, this.origin);
    });
  }

  private page({ siteUrl, id }: PageKey, method = '', web?: IWeb): ISPInstance {
    return this.sitePages(siteUrl, `pages(${id})${method === '' ? '' : `/${method}`}`, web);
  }

  private sitePages(siteUrl: string, path: string, web: IWeb = this.client.site(siteUrl).web): ISPInstance {
    return SPInstance([web, new URL(siteUrl, this.origin).href], `_api/sitepages/${path}`);
  }

  private items(siteUrl: string): ReturnType<typeof itemsAt> {
    return itemsAt(this.client.site(siteUrl).web, `${siteUrl}/${SITE_PAGES_URL}`);
  }

  private item({ siteUrl, id }: PageKey): ISPInstance {
    return SPInstance(this.items(siteUrl)).concat(`(${id})`);
  }
}

interface TranslationStatus {
  readonly Items: ReadonlyArray<{ readonly Culture: string; readonly Path: { readonly DecodedUrl: string } }>;
}

