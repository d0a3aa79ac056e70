import { conflictsOf } from '../domain/newsDesk/conflict';
import type { DeskPage, PageKey } from '../domain/newsDesk/DeskPage';
import { emptyContent, type NewsContent } from '../domain/newsDesk/NewsContent';
import type { CheckedFiles, DeskStretch, NewsDeskRepository, OpenedPage, SaveOutcome, UploadedPicture } from '../domain/newsDesk/NewsDeskRepository';
import { KampusError } from '../domain/shared/KampusError';
import { endOfHelsinkiDay } from '../domain/shared/helsinkiTime';
import type { Language } from '../domain/shared/Language';
import { nextGuid } from './builders';
import { Answering, type FakeClock } from './fakes';

interface StoredPage {
  page: DeskPage;
  content: NewsContent;
  readonly history: Array<{ readonly at: string; readonly content: NewsContent }>;
}

const dayEnd = (day: string): string | null => endOfHelsinkiDay(day)?.toISOString() ?? null;

/** News pages in memory, of one writer; `savedByColleague` is what somebody else does meanwhile. */
export class FakeNewsDesk extends Answering implements NewsDeskRepository {
  public checked: CheckedFiles = { pictureBytes: null, brokenLinks: [] };
  /** Sites where the writer may write. */
  public writable: readonly string[] | null = null;
  /** Pages of one answer. */
  public stretch = 1000;
  private readonly stored: StoredPage[] = [];
  private made = 0;
  private readonly clock: FakeClock;
  private readonly author: string;

  public constructor(clock: FakeClock, author = 'i:0#.f|membership|toimittaja.vm@gov.example') {
    super();
    this.clock = clock;
    this.author = author;
  }

  /** Puts a page on a site as it is. */
  public given(page: Partial<DeskPage>, content: Partial<NewsContent> = {}): DeskPage {
    const made = { ...this.newPage('/sites/kampus-vm'), title: content.title ?? '', ...page };
    this.stored.push({ page: made, content: { ...emptyContent('omistaja@gov.example'), ...content }, history: [] });
    return made;
  }

  public savedByColleague({ id }: PageKey, change: Partial<NewsContent>): void {
    this.write(this.find(id), { ...this.find(id).content, ...change }, 'Ida Näytelä');
  }

  public checkedOutBy({ id }: PageKey, person: string | null): void {
    this.change(id, () => ({ checkedOutTo: person }));
  }

  public canWrite(siteUrl: string): Promise<boolean> {
    return this.answer(() => this.writable === null || this.writable.includes(siteUrl));
  }

  public pages(siteUrl: string, older = Infinity): Promise<DeskStretch> {
    return this.answer(() => {
      const pages = this.stored.map(({ page }) => page).filter((page) => page.siteUrl === siteUrl && page.id < older).reverse();
      const stretch = pages.slice(0, this.stretch);
      return { pages: stretch, older: stretch.length < pages.length ? stretch[stretch.length - 1]?.id ?? null : null };
    });
  }

  public open({ id }: PageKey): Promise<OpenedPage> {
    return this.answer(() => this.opened(this.find(id)));
  }

  public begin(siteUrl: string): Promise<PageKey> {
    return this.answer(() => {
      if (this.writable !== null && !this.writable.includes(siteUrl)) throw new KampusError('forbidden', 'begin', { status: 403 });
      const { id } = this.given({ ...this.newPage(siteUrl) }, emptyContent(''));
      return { siteUrl, id };
    });
  }

  public save({ id }: PageKey, base: NewsContent, content: NewsContent, translatedFrom: string | null): Promise<SaveOutcome> {
    return this.answer((): SaveOutcome => {
      const stored = this.find(id);
      if (stored.page.checkedOutTo !== null) return { kind: 'reserved', theirs: this.opened(stored) };
      if (conflictsOf(base, content, stored.content).length > 0) return { kind: 'conflict', theirs: this.opened(stored) };
      this.write(stored, content, 'Maija Mallikorpi');
      stored.page = { ...stored.page, translatedFrom: translatedFrom ?? stored.page.translatedFrom };
      return { kind: 'saved', page: this.opened(stored) };
    });
  }

  public publish({ id }: PageKey): Promise<void> {
    return this.answer(() => this.change(id, (page) => ({
      version: `${Number(page.version.split('.')[0]) + (page.version.endsWith('.0') ? 0 : 1)}.0`,
      promotedState: page.promotedState === 0 ? 0 : 2,
      publishAt: null,
      firstPublishedAt: page.firstPublishedAt ?? this.clock.now().toISOString()
    })));
  }

  public schedule({ id }: PageKey, moment: Date): Promise<void> {
    return this.answer(() => this.change(id, () => ({ publishAt: moment.toISOString() })));
  }

  public archive({ id }: PageKey): Promise<void> {
    return this.answer(() => this.change(id, () => ({ promotedState: 0 })));
  }

  public restore({ id }: PageKey): Promise<void> {
    return this.answer(() => this.change(id, () => ({ promotedState: 2 })));
  }

  public remove({ id }: PageKey): Promise<void> {
    return this.answer(() => {
      this.stored.splice(this.stored.indexOf(this.find(id)), 1);
    });
  }

  public uploadPicture(siteUrl: string, pageName: string, fileName: string, content: Blob): Promise<UploadedPicture> {
    return this.answer(() => ({ url: `${siteUrl}/SiteAssets/SitePages/${pageName}/${fileName}`, bytes: content.size }));
  }

  public check(): Promise<CheckedFiles> {
    return this.answer(() => this.checked);
  }

  public translate(original: PageKey, language: Exclude<Language, 'fi'>): Promise<PageKey> {
    return this.answer(() => {
      const source = this.find(original.id);
      const known = this.stored.find(({ page }) => page.articleId === source.page.uniqueId && page.language === language);
      const { id } = known?.page ?? this.given({ ...this.newPage(original.siteUrl), articleId: source.page.uniqueId, language, title: source.page.title }, source.content);
      return { siteUrl: original.siteUrl, id };
    });
  }

  public contentAt({ id }: PageKey, moment: string): Promise<NewsContent | null> {
    return this.answer(() => [...this.find(id).history].reverse().find(({ at }) => at <= moment)?.content ?? null);
  }

  private newPage(siteUrl: string): DeskPage {
    const uniqueId = nextGuid();
    this.made += 1;
    const id = this.made;
    return {
      siteUrl, id, uniqueId, articleId: uniqueId, language: 'fi', title: '', url: `${siteUrl}/SitePages/${id}.aspx`, promotedState: 1, version: '0.1', isPending: false,
      firstPublishedAt: null, publishAt: null, expiresAt: null, mandatoryUntil: null, translationDue: null, modifiedAt: this.clock.now().toISOString(),
      modifiedBy: 'Maija Mallikorpi', author: this.author, checkedOutTo: null, translatedFrom: null
    };
  }

  private find(id: number): StoredPage {
    const stored = this.stored.find(({ page }) => page.id === id);
    if (stored === undefined) throw new KampusError('notFound', 'find a page', { status: 404 });
    return stored;
  }

  private change(id: number, changed: (page: DeskPage) => Partial<DeskPage>): void {
    const stored = this.find(id);
    stored.page = { ...stored.page, ...changed(stored.page) };
  }

  private write(stored: StoredPage, content: NewsContent, modifiedBy: string): void {
    const [major, minor] = stored.page.version.split('.').map(Number);
    const modifiedAt = this.clock.now().toISOString();
    stored.content = content;
    stored.history.push({ at: modifiedAt, content });
    const { title, expires, mandatoryUntil, translationDue } = content;
    stored.page = {
      ...stored.page, title, modifiedAt, modifiedBy, version: `${major}.${(minor ?? 0) + 1}`,
      expiresAt: dayEnd(expires), mandatoryUntil: dayEnd(mandatoryUntil), translationDue: dayEnd(translationDue)
    };
  }

  private opened({ page, content }: StoredPage): OpenedPage {
    const { siteUrl, id, uniqueId, articleId, language, version, modifiedAt, modifiedBy, url, checkedOutTo } = page;
    return { key: { siteUrl, id }, uniqueId, articleId, language, content, version, modifiedAt, modifiedBy, url, hasOtherParts: false, checkedOutTo };
  }
}
