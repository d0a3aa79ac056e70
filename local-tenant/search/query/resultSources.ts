import type { KqlNode } from '../kql/KqlNode';
import { parseKql } from '../kql/parseKql';
import { SearchError } from './SearchError';

const localPeopleResults = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';

/** SharePoint's own result sources that a tenant without further set-up has, and what each is restricted to. */
const sources: Readonly<Record<string, string>> = {
  // Local SharePoint Results: everything but people, who alone belong to no site
  '8413cd39-2156-4e00-b54d-11efd9abdb89': 'SiteId:*',
  [localPeopleResults]: 'contentclass=urn:content-class:SPSPeople',
  // Documents
  'e7ec8cee-ded8-43c9-beb5-436b54b31e84': 'IsDocument:true',
  // Pages
  '5e34578e-4d08-4edc-8bf3-002acf3cdbcc': 'contentclass=STS_ListItem_WebPageLibrary',
  // Pictures
  '38403c8c-3975-41a8-826e-717f2d41568a': 'FileType:png OR FileType:jpg OR FileType:jpeg OR FileType:gif OR FileType:svg',
  // Items with same keyword as this item, and recently changed items, are SharePoint's own results in another order
  'ba63bbae-fa9c-42c0-b027-9a878f16557c': 'SiteId:*',
};

const localSharePointResults = '8413cd39-2156-4e00-b54d-11efd9abdb89';

const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

/** Whether a search by the source is one for people, for which SharePoint has a limit of its own. */
export const isOfPeople = (id: string | null): boolean => id !== null && bare(id) === localPeopleResults;

/**
 * What a result source restricts a query to.
 *
 * @param id null for SharePoint's default source
 * @throws SearchError for an id that is no source.
 */
export function resultSource(id: string | null): KqlNode {
  const kql = sources[bare(id ?? localSharePointResults)];
  if (kql === undefined) throw new SearchError(`The result source with the id '${id}' does not exist.`);
  return parseKql(kql)!;
}
