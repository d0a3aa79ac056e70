import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sharePointHas } from './model/metadata';
import { allCollections, allTypes, collectionTable, membersOf } from './model/registry';
import type { CollectionName, TypeName } from './model/types';
import './types/index';

/** What SharePoint answers although its $metadata does not list it, and where that is known from. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Services that are documented by path, not as function imports.
  Root: ['$metadata', 'search', 'social.following', 'Navigation', 'v2.1', 'SitePages'],
  // Documented at learn.microsoft.com ("Working with lists and list items", "Site sharing"), and what PnPjs calls.
  'SP.ListItem': ['Comments', 'Like', 'Unlike', 'LikedBy', 'ShareLink', 'GetSharingInformation', 'GetObjectSharingSettings', 'ShareObject', 'UnshareObject', 'UnshareLink', 'DeleteLinkByKind', 'CheckPermissions'],
  'SP.ListItemCollection': ['GetItemByStringId'],
  // Seen in answers of SharePoint Online by PnPjs's types, added since the metadata was taken.
  'SP.Publishing.SitePage': ['IsBannerImageUrlExternal', 'OriginalSourceItemId', 'OriginalSourceListId', 'OriginalSourceSiteId', 'OriginalSourceUrl', 'OriginalSourceWebId'],
  'SP.Publishing.SitePageCollection': ['Reposts', 'CreateFullPageApp'],
  'Microsoft.SharePoint.Comments.commentCollection': ['GetById'],
  'Microsoft.SharePoint.Portal.SPSiteManager': ['CanCreate'],
  'SP.HubSite': ['RelatedHubSiteIds'],
  'SP.Site': ['Title'],
  // Static in the metadata; PnPjs calls them on a web and on a site's catalog.
  'SP.Web': ['UnshareObject'],
  'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.SiteCollectionCorporateCatalogAccessor': ['SyncSolutionToTeams'],
  SP_TenantSettings: ['CorporateCatalogUrl'],
};

/** The term store answers as Microsoft Graph does: another metadata. */
const isGraph = (type: string): boolean => type.startsWith('microsoft.graph.');

it("every member of the tables is one that SharePoint's own metadata lists, or a known exception", () => {
  const strange = allTypes().filter((type) => !isGraph(type)).flatMap((type) => [...membersOf(type as TypeName)]
    .filter(({ name }) => !sharePointHas(type === 'Root' ? '' : type, name) && !known[type]?.includes(name)).map(({ name }) => `${type}.${name}`));
  assert.deepEqual(strange, []);
});

it('and so is every method of the collections', () => {
  const strange = allCollections().flatMap((name) => {
    const { of, methods } = collectionTable(name as CollectionName);
    return Object.keys(methods ?? {}).filter((method) => !isGraph(of) && !sharePointHas(`Collection(${of})`, method) && !sharePointHas(name, method) && !known[name]?.includes(method)).map((method) => `${name}.${method}`);
  });
  assert.deepEqual(strange, []);
});
