import type { Language } from '../shared/Language';
import type { DeskPage, PageKey } from './DeskPage';
import type { NewsContent } from './NewsContent';

/** A page as it is opened for writing. */
export interface OpenedPage {
  readonly key: PageKey;
  readonly uniqueId: string;
  readonly articleId: string;
  readonly language: Language;
  readonly content: NewsContent;
  /** SharePoint's label, see `DeskPage.version`. */
  readonly version: string;
  /** ISO 8601 UTC. */
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  /** Server-relative, encoded. */
  readonly url: string;
  /** The page has web parts that the desk leaves as they are. */
  readonly hasOtherParts: boolean;
  /** Display name of who has it checked out; null when nobody has. */
  readonly checkedOutTo: string | null;
}

/** A stretch of a site's news pages. Whatever is in it has its translations in it too, for they are made later. */
export interface DeskStretch {
  /** Those made last first. */
  readonly pages: readonly DeskPage[];
  /** What gives the next older stretch; null when there is none. */
  readonly older: number | null;
}

/** How a save ended. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly page: OpenedPage }
  /** A colleague saved since the page was opened: nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: OpenedPage }
  /** A colleague has the page checked out: nothing was written; `theirs` is the page as it was saved last. */
  | { readonly kind: 'reserved'; readonly theirs: OpenedPage };

export interface UploadedPicture {
  /** Server-relative, encoded. */
  readonly url: string;
  readonly bytes: number;
}

/** What the server knows of a page's picture and links. */
export interface CheckedFiles {
  /** Null when there is no picture, or it is not in SharePoint. */
  readonly pictureBytes: number | null;
  /** Of the links within SharePoint, those that lead nowhere. */
  readonly brokenLinks: readonly string[];
}

/**
 * News pages as their writers handle them. Everything goes through SharePoint's own pages: drafts, versions, check-out,
 * publishing, scheduling and permissions are the server's.
 *
 * Errors of every method: KampusError, of kind `forbidden` where the writer has no right, `conflict` with status 423
 * where a colleague has the page checked out, `notFound` where the page is gone.
 */
export interface NewsDeskRepository {
  /** Whether the reader may make pages on the site. Only courtesy: the server decides again at every write. */
  canWrite(siteUrl: string): Promise<boolean>;
  /**
   * News pages of the site that the writer may see, translations too: one stretch of the library from its newest item on, at
   * the same cost however many pages the site has.
   * @param older what the stretch before said; left out for the newest
   */
  pages(siteUrl: string, older?: number): Promise<DeskStretch>;
  open(key: PageKey): Promise<OpenedPage>;
  /** Makes an empty draft that becomes news when it is published: as `emptyContent('')`, checked out to its writer until it is saved. */
  begin(siteUrl: string): Promise<PageKey>;
  /**
   * Saves as a draft that nobody has checked out.
   * @param base what was opened: what stands otherwise on the server by now is a colleague's
   * @param translatedFrom of a translation that says what the original says: the moment that the original last changed; else null
   */
  save(key: PageKey, base: NewsContent, content: NewsContent, translatedFrom: string | null): Promise<SaveOutcome>;
  /** Makes the newest draft what everybody sees, as news. */
  publish(key: PageKey): Promise<void>;
  /** Has the server publish the newest draft at the moment. */
  schedule(key: PageKey, moment: Date): Promise<void>;
  /** Takes a published page out of the news; the page itself stays. */
  archive(key: PageKey): Promise<void>;
  /** Puts an archived page back among the news. */
  restore(key: PageKey): Promise<void>;
  /** Moves a page to the recycle bin. */
  remove(key: PageKey): Promise<void>;
  /** @param pageName what the folder of its pictures is called after */
  uploadPicture(siteUrl: string, pageName: string, fileName: string, content: Blob): Promise<UploadedPicture>;
  /** Only what lies in SharePoint can be checked: a browser may not ask other hosts. */
  check(pictureUrl: string, links: readonly string[]): Promise<CheckedFiles>;
  /** Makes SharePoint's own translation page of an original, or finds the one that is there. */
  translate(original: PageKey, language: Exclude<Language, 'fi'>): Promise<PageKey>;
  /** What the page said at a moment; null when no version of that time is kept. */
  contentAt(key: PageKey, moment: string): Promise<NewsContent | null>;
}
