import { body, SPInstance, spPost } from '../../src/gateways/client/administration';
import { asOperation } from '../../src/gateways/client/errors';
import { HOME_SITE_URL } from '../../src/schema/sites';
import type { Tenant } from '../provision/Tenant';

/** SharePoint's own source of people. */
const PEOPLE = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';
/** As many as one search gives. */
const ROWS = 500;

interface Answer {
  readonly PrimaryQueryResult: {
    readonly RelevantResults: { readonly Table: { readonly Rows: ReadonlyArray<{ readonly Cells: ReadonlyArray<{ readonly Key: string; readonly Value: string | null }> }> } };
  };
}

/** Login names of everyone in the directory, lower case: a search for each five hundred, whatever the number of those that are looked for. */
export async function knownAccounts(tenant: Tenant): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const { web } = tenant.spFor(HOME_SITE_URL);
  for (let start = 0; ; start += ROWS) {
    const request = { Querytext: '*', SourceId: PEOPLE, SelectProperties: ['AccountName'], StartRow: start, RowLimit: ROWS, TrimDuplicates: false, SortList: [{ Property: '[DocId]', Direction: 0 }] };
    const answer = await asOperation('read the directory', () => spPost<Answer>(SPInstance([web, `${tenant.origin}${HOME_SITE_URL}`], '_api/search/postquery'), body({ request })));
    const { Rows } = answer.PrimaryQueryResult.RelevantResults.Table;
    for (const { Cells } of Rows) {
      const account = Cells.find(({ Key }) => Key === 'AccountName')?.Value;
      if (account) known.add(account.toLowerCase());
    }
    if (Rows.length < ROWS) return known;
  }
}
