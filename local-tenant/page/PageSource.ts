/**
 * What the page host needs of a tenant. The tenant decides who asks and what that person may see; the page host draws
 * what it is given and knows nothing of permissions.
 */
export interface PageSource {
  /** What a person sees at the URL of a request: a page of a site, a file in a library, or why not. */
  open(request: Request): Promise<PageAnswer>;
  /** The photo of a person, or null when there is none or no such person. @param account a UPN or a login name */
  photo(request: Request, account: string): Promise<SiteFile | null>;
  /** A file by its GUID, if the asker may read it, else null. */
  fileById(request: Request, id: string): Promise<SiteFile | null>;
  /**
   * What the asker finds with some words, in the tenant's own search.
   * @returns 'refused' when search does not take the query, null when the session names nobody
   */
  find(request: Request, query: string): Promise<SearchFindings | 'refused' | null>;
  /** What the asker prefers, for pages that belong to no site. */
  language(request: Request): Promise<PageLanguage>;
}

/** Results of a search that one person may read. */
export interface SearchFindings {
  /** All that match; of them, `items` has the first. */
  readonly total: number;
  readonly items: readonly FoundItem[];
}

export interface FoundItem {
  readonly title: string;
  /** Server-relative, encoded. */
  readonly url: string;
  /** Title of the site it is in. */
  readonly site: string;
  readonly modified: Date;
  /** Some text of it around what was found; empty when it has none. */
  readonly summary: readonly TextPart[];
}

export interface TextPart {
  readonly text: string;
  /** Whether it is what was searched for. */
  readonly isFound: boolean;
}

export type PageAnswer =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'file'; readonly file: SiteFile }
  /** To the welcome page of a site, or to the home site. */
  | { readonly kind: 'redirect'; readonly location: string }
  /** The language is the reader's own: that of a site one may not see would tell something about it. */
  | { readonly kind: 'forbidden'; readonly language: PageLanguage }
  | { readonly kind: 'notFound'; readonly language: PageLanguage };

export type PageLanguage = 'fi' | 'sv' | 'en';

/** A page of a Site Pages library, as one person sees it. */
export interface Page {
  /** The interface's language: what the person prefers among the languages of the site. */
  readonly language: PageLanguage;
  /** BCP 47 tag of the content's language: that of a translation, or the web's own. */
  readonly contentLanguage: string;
  readonly user: PageUser;
  readonly site: PageSite;
  readonly web: PageWeb;
  readonly list: PageList;
  readonly item: PageItem;
  /** What the person may do with the page itself. */
  readonly pagePermissions: BasePermissions;
  /** Extensions that run on the page: the tenant-wide ones, and those of its site and web. */
  readonly customActions: readonly CustomAction[];
  readonly digest: { readonly value: string; readonly timeoutSeconds: number };
  /** The tenant's time. */
  readonly now: Date;
}

/** SharePoint's 64 permission bits in two halves. */
export interface BasePermissions {
  readonly High: number;
  readonly Low: number;
}

export interface PageUser {
  /** In the site's user list. */
  readonly id: number;
  readonly displayName: string;
  readonly email: string;
  /** `i:0#.f|membership|upn` */
  readonly loginName: string;
  readonly principalName: string;
  /** GUID in Entra ID. */
  readonly aadId: string;
  readonly isGuest: boolean;
  readonly isSiteAdmin: boolean;
}

export interface PageSite {
  readonly id: string;
  readonly serverRelativeUrl: string;
  /** Empty when the site has none. */
  readonly classification: string;
}

export interface PageWeb {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly serverRelativeUrl: string;
  /** LCID of the language the web was made in, for example 1035. */
  readonly lcid: number;
  /** Number of the web template: 68 communication site, 64 team site with a group, 1 team site without. */
  readonly templateId: number;
  readonly logoUrl: string;
  /** Colours of the theme that was applied to the web, by the names of Fluent's palette; empty for SharePoint's own. */
  readonly palette: Readonly<Record<string, string>>;
  readonly permissions: BasePermissions;
  /** GUID, or null when the web is in no hub. */
  readonly hubSiteId: string | null;
  readonly isHubSite: boolean;
  /** GUID of the Microsoft 365 group, or null. */
  readonly groupId: string | null;
}

export interface PageList {
  readonly id: string;
  readonly title: string;
  readonly serverRelativeUrl: string;
  readonly permissions: BasePermissions;
}

/** A row of the library, its fields by SharePoint's own names. */
export interface PageItem {
  readonly ID: number;
  /** GUID without braces. */
  readonly UniqueId: string;
  readonly FileRef: string;
  readonly Title: string;
  readonly Description: string;
  /** JSON of the controls, or the HTML that SharePoint keeps; null for a page without content. */
  readonly CanvasContent1: string | null;
  /** JSON of the title area, or null. */
  readonly LayoutWebpartsContent: string | null;
  readonly PageLayoutType: string;
  /** 0 a page, 1 a draft of news, 2 news. */
  readonly PromotedState: number;
  /** ISO 8601 in UTC, or null while unpublished. */
  readonly FirstPublishedDate: string | null;
  readonly BannerImageUrl: string | null;
  readonly AuthorName: string;
  readonly Modified: string;
}

/** An entry of SharePoint's user custom actions that places an extension. */
export interface CustomAction {
  readonly id: string;
  readonly title: string;
  /** `ClientSideExtension.ApplicationCustomizer` and the like. */
  readonly location: string;
  readonly clientSideComponentId: string;
  /** JSON. */
  readonly clientSideComponentProperties: string;
  /** JSON, for example the height to reserve for the Top placeholder; empty when there is none. */
  readonly hostProperties: string;
  readonly sequence: number;
}

/** A file of a document library. */
export interface SiteFile {
  readonly name: string;
  readonly contents: Uint8Array;
  readonly etag: string;
  readonly modified: Date;
}
