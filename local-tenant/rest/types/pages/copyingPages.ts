import type { ItemData } from '../../../store/index';
import type { Context } from '../../model/Context';
import type { PageView } from './sitePages';
import { createPage } from './writingPages';

/** What belongs to the one page and not to its copy. */
const ownToOriginal = [
  'FirstPublishedDate', 'PublishStartDate', 'ClientSideApplicationId', '_CheckinComment', '_ModerationStatus', '_ModerationComments', '_TemporaryName',
  '_SPIsTranslation', '_SPTranslationLanguage', '_SPTranslationSourceItemId', '_SPTranslatedLanguages',
];

/** A draft with the page's content, beside it or in another folder of the library. */
export function copyOfPage(page: PageView, target: { readonly promoted: number; readonly folder?: string }, context: Context): PageView {
  return createPage(page, { columns: { ...contentOfPage(page.version.data), PromotedState: target.promoted }, name: page.item.leaf, folder: target.folder ?? page.item.folder }, context);
}

/** The columns that a copy starts with. */
export function contentOfPage(data: ItemData): ItemData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !ownToOriginal.includes(name)));
}
