/** What the product may use although SharePoint's published metadata does not name it, each with the reason. */
import { kampusSchema } from '../../src/schema/kampusSchema';
import { newsColumns } from '../../src/schema/newsColumns';
import { sharePointEdm } from './edm';

const PATHS: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^\$batch$/i, why: 'OData batch: a protocol endpoint, not an operation' },
  { path: /^Microsoft\.SharePoint\.Internal\./i, why: 'called by the SPFx runtime itself' },
  { path: /^web\/GetClientSideComponents$/i, why: 'called by the SPFx runtime itself' }
];

/** Short names of services at the root, which metadata knows only by their types. */
const SERVICES: Readonly<Record<string, string>> = {
  search: 'Microsoft.Office.Server.Search.REST.SearchService',
  sitepages: 'SP.Publishing.SitePageService',
  navigation: 'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest',
  'social.following': 'SP.Social.SocialRestFollowingManager'
};

/** The type behind a root service's short name; undefined for any other name. */
export function serviceType(name: string): string | undefined {
  return SERVICES[name.toLowerCase()];
}

export function isKnownException(path: string): boolean {
  return PATHS.some((exception) => exception.path.test(path));
}

/** Columns of Kampus's own lists and of its site columns. */
const kampusColumns = new Set(
  [...kampusSchema.lists.flatMap((list) => Object.keys(list.fields)), ...Object.keys(newsColumns)].map((name) => name.toLowerCase())
);

/** Columns that every SharePoint list or page library has: named by metadata on its sample lists, not on the open type. */
const SAMPLES = ['SP.Data.SitePagesItem', 'SP.Data.DevListItem', 'SP.Data.UserInfoItem'];
const PAGE_COLUMNS = new Set(['author', 'fileref', 'fileleafref', 'bannerimageurl', 'promotedstate', 'firstpublisheddate', 'description', 'canvascontent1', 'odata__spistranslation', 'odata__sptranslationlanguage', 'odata__sptranslationsourceitemid', 'odata__sptranslatedlanguages']);

export function isKnownColumn(type: string, name: string): boolean {
  if (type !== 'SP.ListItem' && !type.startsWith('SP.Data.')) return false;
  const key = name.toLowerCase();
  const base = key.replace(/id$/, '');
  return kampusColumns.has(key) || kampusColumns.has(base) || PAGE_COLUMNS.has(key) || SAMPLES.some((sample) => sharePointEdm().member(sample, key) !== undefined);
}

/** Properties of answers that the published metadata lacks, each with the reason. */
const PROPERTIES: readonly { readonly type: string; readonly names: readonly string[]; readonly why: string }[] = [
  { type: 'SP.ListItem', names: ['Comments'], why: 'documented for modern pages; metadata has it on SP.Publishing.SitePage only' }
];

export function isKnownProperty(type: string, name: string): boolean {
  return PROPERTIES.some((exception) => exception.type === type && exception.names.includes(name));
}
