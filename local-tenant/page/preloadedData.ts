/** What a page is started with, and what `<page>?as=json` answers when the reader moves on without a full load. */
import { type ComponentManifest } from './runtime/ComponentManifest';
import { pageApplicationId } from './runtime/componentIds';
import { type PackageCatalog } from './package/PackageCatalog';
import { pageContextInfo } from './pageContextInfo';
import { type CustomAction, type Page, type PageItem, type PageLanguage, type PageWeb } from './PageSource';

export interface PreloadedData {
  readonly clientSideApplicationId: string;
  /** In-page navigation refuses data of another build. */
  readonly buildNumber: string;
  readonly manifests: readonly ComponentManifest[];
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  readonly customActions: readonly PreloadedCustomAction[];
  readonly item: PageItem;
  /** For our page application only. */
  readonly localPage: LocalPage;
}

export interface PreloadedCustomAction extends CustomAction {
  readonly rights: { readonly High: number; readonly Low: number };
  readonly registrationType: number;
}

export interface LocalPage {
  readonly language: PageLanguage;
  /** BCP 47. */
  readonly contentLanguage: string;
  readonly canEdit: boolean;
  readonly webTitle: string;
  readonly webUrl: string;
  readonly userName: string;
  readonly palette: PageWeb['palette'];
}

/** EditListItems: what SharePoint asks of an editor of pages. */
const editListItems = 0x4;

/** @param correlationId GUID of the request */
export function preloadedData(page: Page, catalog: PackageCatalog, origin: string, correlationId: string): PreloadedData {
  return {
    clientSideApplicationId: pageApplicationId,
    buildNumber: catalog.fingerprint,
    manifests: catalog.manifestsFor(origin),
    spPageContextInfo: pageContextInfo(page, origin, correlationId),
    customActions: page.customActions.filter(({ clientSideComponentId }) => catalog.has(clientSideComponentId)).map(preloadedAction),
    item: page.item,
    localPage: {
      language: page.language,
      contentLanguage: page.contentLanguage,
      canEdit: (page.pagePermissions.Low & editListItems) !== 0,
      webTitle: page.web.title,
      webUrl: page.web.serverRelativeUrl,
      userName: page.user.displayName,
      palette: page.web.palette
    }
  };
}

const preloadedAction = (action: CustomAction): PreloadedCustomAction => ({ ...action, rights: { High: 0, Low: 0 }, registrationType: 0 });
