import { principalById, principalByLogin, type ItemData } from '../../../store/index';
import type { Context } from '../../model/Context';
import { invalidQuery, unknownProperty } from '../../model/errors';

/** How one property of the pages API becomes columns of the page's item; null empties a column. */
type ToColumns = (value: unknown, context: Context) => ItemData;

const text = (column: string, longest = Infinity): ToColumns => (value) => {
  if (value === null || value === undefined) return { [column]: null };
  if (typeof value !== 'string') throw wrongKind();
  if (value.length > longest) throw invalidQuery(`The value of ${column} is longer than ${longest} characters.`);
  return { [column]: value === '' ? null : value };
};
const number = (column: string): ToColumns => (value) => {
  if (value !== null && value !== undefined && (typeof value !== 'number' || !Number.isInteger(value))) throw wrongKind();
  return { [column]: value ?? null };
};
const address = (column: string): ToColumns => (value, context) => {
  if (value === null || value === undefined || value === '') return { [column]: null };
  if (typeof value !== 'string') throw wrongKind();
  const url = value.startsWith(`${context.origin}/`) ? value.slice(context.origin.length) : value;
  return { [column]: { Url: url, Description: url } };
};
/** Taken and not kept: facts that the server makes itself, or that only Microsoft's own editor uses. */
const ignored: ToColumns = () => ({});

const longestTitle = 255;
/** SP.Publishing.SitePageFieldsData and what else the body of a page may carry. */
const fields: Readonly<Record<string, ToColumns>> = {
  AuthorByline: byline,
  BannerImageUrl: address('BannerImageUrl'),
  BannerThumbnailUrl: address('BannerThumbnailUrl'),
  CallToAction: text('_SPCallToAction'),
  CanvasContent1: text('CanvasContent1'),
  Description: text('Description'),
  LayoutWebpartsContent: text('LayoutWebpartsContent'),
  OriginalSourceItemId: text('_OriginalSourceItemId'),
  OriginalSourceListId: text('_OriginalSourceListId'),
  OriginalSourceSiteId: text('_OriginalSourceSiteId'),
  OriginalSourceUrl: text('_OriginalSourceUrl'),
  OriginalSourceWebId: text('_OriginalSourceWebId'),
  PageLayoutType: text('PageLayoutType'),
  PromotedState: number('PromotedState'),
  PublishStartDate: text('PublishStartDate'),
  Title: text('Title', longestTitle),
  TopicHeader: text('_TopicHeader', longestTitle),
  ...Object.fromEntries([
    'AuthoringMetadata', 'BoostProperties', 'CanvasJson1', 'Categories', 'CoAuthState', 'Collaborators', 'EmailTranspileContent', 'HiddenHighlightsMetadata',
    'HideListEditorMetadata', 'Modified', 'PublicationMetadata', 'TeamsTranspileContent', 'WebTranspileContent', 'IsBannerImageUrlExternal', 'ShouldSaveAsDraft',
    'Name', 'FileName', 'Id', 'UniqueId', 'AbsoluteUrl', 'Url', 'Path', 'Version', 'VersionInfo', 'SitePageFlags', 'Language', 'ContentTypeId', 'FirstPublished',
    'IsPageCheckedOutToCurrentUser', 'IsWebWelcomePage', 'DoesUserHaveEditPermission', 'AlternativeUrlMap', 'CreationMode', 'IsTemplate', 'CheckIn', 'CommentsDisabled',
  ].map((name) => [name, ignored])),
};

const byLowerCase = new Map(Object.entries(fields).map(([name, toColumns]) => [name.toLowerCase(), toColumns]));

/** The columns that a body of the pages API sets. @throws 400 for a property that pages have not, or of the wrong kind */
export function columnsFrom(body: Readonly<Record<string, unknown>>, context: Context): ItemData {
  const columns: ItemData = {};
  for (const [name, value] of Object.entries(body)) {
    const toColumns = byLowerCase.get(name.toLowerCase());
    if (!toColumns) throw unknownProperty(name, 'SP.Publishing.SitePage');
    Object.assign(columns, toColumns(value, context));
  }
  return columns;
}

/** UPNs of a page's by-line. */
export function bylineOf(data: ItemData, { store }: Context): string[] {
  const ids = Array.isArray(data['_AuthorByline']) ? data['_AuthorByline'] : [];
  return ids.map((id) => (typeof id === 'number' ? principalById(store, id)?.upn : null)).filter((upn) => typeof upn === 'string');
}

/** People by UPN or login name; who is not known here is left out, as SharePoint does. */
function byline(value: unknown, { store }: Context): ItemData {
  if (value === null || value === undefined) return { _AuthorByline: null };
  if (!Array.isArray(value)) throw wrongKind();
  const ids = value.map((login) => (typeof login === 'string' ? principalByLogin(store, login)?.id : undefined)).filter((id) => id !== undefined);
  return { _AuthorByline: ids.length === 0 ? null : ids };
}

function wrongKind(): Error {
  return invalidQuery("Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details.");
}
