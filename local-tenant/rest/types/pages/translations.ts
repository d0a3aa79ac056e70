import { itemByGuid, itemById, level, updateItem, type Item, type ItemData } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { defineType } from '../../model/registry';
import { entity, writes } from '../../model/types';
import { complex, listOf, resourcePath } from '../../model/values';
import { contentOfPage } from './copyingPages';
import { cultureOf, folderOf, lcidOf } from './cultures';
import { textOf } from '../files/locate';
import { pageView, webRelativeUrl, type PageLibrary, type PageView } from './sitePages';
import { createPage, demandEditable, promoted } from './writingPages';

/** The translations of a page, seen from its source. */
export interface Translations {
  readonly source: PageView;
  readonly translated: readonly PageView[];
  /** Cultures of the site that the page has no translation in, e.g. "sv-se". */
  readonly untranslated: readonly string[];
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.TranslationStatusCollection': Translations }
}

defineType('SP.TranslationStatusCollection', {
  properties: {
    UntranslatedLanguages: ({ untranslated }) => listOf('Edm.String', untranslated),
    Items: ({ translated }) => listOf('SP.TranslationStatus', translated.map((page) => complex('SP.TranslationStatus', {
      Culture: textOf(page.version.data, '_SPTranslationLanguage'),
      FileStatus: page.item.level,
      HasPublishedVersion: page.item.level === level.published || page.item.published !== null,
      LastModified: page.version.modified,
      Path: resourcePath(webRelativeUrl(page)),
      Title: textOf(page.version.data, 'Title'),
    }))),
  },
  methods: {
    Create: writes(['request'], ({ source }, args, context) => {
      const codes = args.object('request')['LanguageCodes'];
      return entity('SP.TranslationStatusCollection', createTranslations(source, Array.isArray(codes) ? codes.map(String) : [], context));
    }),
  },
  id: ({ source }) => `SitePages/Pages(${source.item.id})/Translations`,
});

/** The translations that the caller may see; a translation leads to those of its source. */
export function translationsOf(page: PageView, context: Context): Translations {
  const source = sourceOf(page, context);
  const translated = translatedPages(source, context);
  const present = new Set(translated.map(({ version }) => textOf(version.data, '_SPTranslationLanguage')));
  return { source, translated, untranslated: siteCultures(source).filter((culture) => !present.has(culture)) };
}

/**
 * Makes drafts in the folders of the languages, with the source's content.
 * @param codes cultures as "sv-se"; none means every language of the site that is missing
 * @throws 400 for a site that is not a multilingual communication site, or a language that it has not
 */
function createTranslations(page: PageView, codes: readonly string[], context: Context): Translations {
  demandMultilingual(page);
  demandEditable(page, context);
  const { source, untranslated } = translationsOf(page, context);
  const wanted = codes.length === 0 ? untranslated : [...new Set(codes.map((code) => code.toLowerCase()))];
  const unknown = wanted.find((code) => !siteCultures(source).includes(code));
  if (unknown !== undefined) throw badArgument(`The language '${unknown}' is not one of the site's languages.`);
  context.store.transaction(() => {
    for (const culture of wanted.filter((code) => untranslated.includes(code))) createTranslation(source, culture, context);
    rememberLanguages(source, context);
  });
  return translationsOf(source, context);
}

function createTranslation(source: PageView, culture: string, context: Context): void {
  const { data } = source.version;
  const columns: ItemData = {
    ...contentOfPage(data), _SPIsTranslation: true, _SPTranslationLanguage: culture, _SPTranslationSourceItemId: source.item.guid,
    ...(Number(data['PromotedState'] ?? promoted.no) === promoted.no ? {} : { PromotedState: promoted.onPublish }),
  };
  createPage(source, { columns, name: source.item.leaf, folder: folderOf(culture), checkedIn: true }, context);
}

/** Notes on the source which languages it has been translated to. */
function rememberLanguages(source: PageView, context: Context): void {
  const { store } = context;
  const languages = translatedPages(source, context).map(({ version }) => textOf(version.data, '_SPTranslationLanguage'));
  const item = itemById(store, source.list.id, source.item.id)!;
  const data: ItemData = { _SPTranslatedLanguages: languages };
  updateItem(store, item, {
    data, editorId: item.editorId, modified: item.modified, ...(item.published ? { published: { ...item.published, data: { ...item.published.data, ...data } } } : {}),
  });
}

function translatedPages(source: PageView, context: Context): PageView[] {
  const library: PageLibrary = source;
  return siteCultures(source)
    .map((culture) => translationIn(library, source.item, culture, context))
    .filter((item) => item !== undefined)
    .map((item) => pageView(library, item, context))
    .filter((page) => page !== undefined);
}

/** A source's translation lies in its language's folder and names the source. */
function translationIn({ list }: PageLibrary, source: Item, culture: string, { store }: Context): Item | undefined {
  const row = store.get<{ id: number }>(
    "SELECT id FROM item WHERE list_id = ? AND folder = ? AND json_extract(data, '$._SPTranslationSourceItemId') = ? AND json_extract(data, '$._SPTranslationLanguage') = ?",
    list.id, folderOf(culture), source.guid, culture,
  );
  return row && itemById(store, list.id, row.id);
}

function sourceOf(page: PageView, context: Context): PageView {
  const guid = textOf(page.item.data, '_SPTranslationSourceItemId');
  return (guid === null ? undefined : pageView(page, itemByGuid(context.store, guid), context)) ?? page;
}

/** Cultures that the site's pages are translated to: its languages but its own. */
function siteCultures({ web }: PageLibrary): string[] {
  const languages = (web.settings['SupportedUILanguageIds'] as readonly number[] | undefined) ?? [];
  return languages.filter((lcid) => lcid !== web.lcid).map(cultureOf).filter((culture) => culture !== undefined && lcidOf(culture) !== undefined) as string[];
}

function demandMultilingual({ web }: PageLibrary): void {
  if (!web.template.startsWith('SITEPAGEPUBLISHING')) throw spException(-2146233088, 'Translations of pages are available on communication sites only.');
  // On unless somebody has turned it off, as `Web.IsMultilingual` says.
  if ((web.settings['IsMultilingual'] ?? true) !== true) throw spException(-2146233088, 'The site is not set up for pages in several languages.');
}

