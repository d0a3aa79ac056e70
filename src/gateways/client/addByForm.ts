import { body } from '@pnp/queryable';
import { type ISPQueryable, spPost } from '@pnp/sp';

import type { ListDefinition } from '../../schema/defineList';
import { listAt } from './listRead';
import type { SharePointClient } from './sharePointClient';

/** What a form's method answers with, column by column: a 200 also when one is refused. */
type FormAnswer = ReadonlyArray<{ readonly FieldName: string; readonly FieldValue: string | null; readonly HasException: boolean; readonly ItemId?: number }>;

/** Columns as a form sends them; null leaves a column out. */
export type FormColumns = Readonly<Record<string, string | null>>;

/** A person column as a form sends it. The server makes the person known to the site by itself. */
export const personValue = (loginName: string): string => JSON.stringify([{ Key: loginName }]);

/**
 * Adds a row to a list on the home site as a form does: the one way that REST has for a row in a folder.
 * @param organisation key of the organisation in whose folder it lies; null for the list itself
 * @returns number of the row; null when a column was refused, as one that must be unique and is not
 */
export async function addByForm({ home, homeUrl }: SharePointClient, list: ListDefinition, organisation: string | null, columns: FormColumns): Promise<number | null> {
  const path = new URL(homeUrl).pathname;
  const answer = await spPost<FormAnswer>(
    listAt({ web: home.web, path }, list).concat('/AddValidateUpdateItemUsingPath') as ISPQueryable,
    body({
      listItemCreateInfo: { FolderPath: { DecodedUrl: `${path}/${list.url}${organisation === null ? '' : `/${organisation}`}` }, UnderlyingObjectType: 0 },
      formValues: Object.entries(columns).flatMap(([FieldName, FieldValue]) => (FieldValue === null ? [] : [{ FieldName, FieldValue }])),
      bNewDocumentUpdate: false
    })
  );
  if (answer.some(({ HasException }) => HasException)) return null;
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? answer[0]?.ItemId) || null;
}
