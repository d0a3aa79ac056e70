import { body } from '@pnp/queryable';
import { spPost } from '@pnp/sp';

import { acknowledgementsList, type AcknowledgementRow } from '../../schema/lists/acknowledgementsList';
import type { HomeRead } from '../client/HomeReader';
import { listAt } from '../client/listRead';

/** More than anyone is ever asked to acknowledge at a time. */
const MOST = 200;

/** The server knows who asks (`UserID`), so that those whom it shows everybody's rows get their own, too. */
const LATEST_OWN =
  '<View Scope="RecursiveAll"><Query>' +
  '<Where><Eq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq></Where>' +
  '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>' +
  `</Query><ViewFields><FieldRef Name="AcknowledgementKey"/></ViewFields><RowLimit>${MOST}</RowLimit></View>`;

/** `<article>:<version>` of an acknowledgement's key. */
const readingKeyOf = ({ AcknowledgementKey }: Pick<AcknowledgementRow, 'AcknowledgementKey'>): string => AcknowledgementKey.split(':').slice(0, 2).join(':');

/** What the reader has acknowledged, latest first. */
export const ownAcknowledgementsRead: HomeRead<string[]> = {
  operation: `read own ${acknowledgementsList.url}`,
  run: async (home) => {
    const items = listAt(home, acknowledgementsList).concat('/getItems');
    const rows = await spPost<Array<Pick<AcknowledgementRow, 'AcknowledgementKey'>>>(items.select('AcknowledgementKey'), body({ query: { ViewXml: LATEST_OWN } }));
    return rows.map(readingKeyOf);
  }
};
