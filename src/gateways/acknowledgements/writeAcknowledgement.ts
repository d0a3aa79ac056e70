import { body } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp';

import { acknowledgementKey, groupKey, readingKey, type Reading } from '../../domain/acknowledgements/Reading';
import { KampusError } from '../../domain/shared/KampusError';
import { acknowledgementsList, type AcknowledgementRow } from '../../schema/lists/acknowledgementsList';
import { listAt } from '../client/listRead';
import type { SharePointClient } from '../client/sharePointClient';

/** What a form's method answers with, column by column: a 200 also when one is refused. */
type FormAnswer = ReadonlyArray<{ readonly HasException: boolean }>;

type Columns = Pick<AcknowledgementRow, 'Title' | 'AcknowledgementKey' | 'GroupKey'>;

/** The reader's own key, and two more in case that somebody else has written a row under it. */
const ATTEMPTS = 3;

/**
 * Adds the reader's row in the folder of the organisation, where only its staff may. The one way that REST has for adding
 * a row in a folder is that of a form.
 * @param own what the reader has acknowledged, read anew
 * @throws KampusError `conflict` when the row is refused although the reader has none
 */
export async function writeAcknowledgement(client: SharePointClient, reading: Reading, organisation: string, own: () => Promise<string[]>): Promise<void> {
  const { Id: reader } = await SPInstance(client.home.web, 'currentUser').select('Id')<{ readonly Id: number }>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const columns: Columns = { Title: reading.articleId, AcknowledgementKey: acknowledgementKey(reading, reader, attempt), GroupKey: groupKey(reading, organisation) };
    if (await add(client, organisation, columns)) return;
    if ((await own()).includes(readingKey(reading))) return;
  }
  throw new KampusError('conflict', 'acknowledge');
}

/** @returns whether the row was taken: a key that is there already is not */
async function add(client: SharePointClient, organisation: string, columns: Columns): Promise<boolean> {
  const path = new URL(client.homeUrl).pathname;
  const list = listAt({ web: client.home.web, path }, acknowledgementsList);
  const answer = await spPost<FormAnswer>(
    list.concat('/AddValidateUpdateItemUsingPath'),
    body({
      listItemCreateInfo: { FolderPath: { DecodedUrl: `${path}/${acknowledgementsList.url}/${organisation}` }, UnderlyingObjectType: 0 },
      formValues: Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false
    })
  );
  return answer.every(({ HasException }) => !HasException);
}
