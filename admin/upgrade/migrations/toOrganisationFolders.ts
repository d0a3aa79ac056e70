import type { IItems } from '@pnp/sp/items';

import type { ListDefinition } from '../../../src/schema/defineList';
import { navigationList } from '../../../src/schema/lists/navigationList';
import { noticesList } from '../../../src/schema/lists/noticesList';
import { quickLinksList } from '../../../src/schema/lists/quickLinksList';
import { initialOrganisations } from '../../../src/schema/organisations';
import { HOME_SITE_URL } from '../../../src/schema/sites';
import { accessSteps } from '../../provision/listAccess';
import { moveToFolder } from '../../provision/organisationFolders';
import { step, type Steps } from '../../provision/Step';
import { ifThere, type Tenant } from '../../provision/Tenant';
import { readAll } from '../../readAll';

/** The lists that got folders in 1.1.0, and the column that said before whose a row is. */
const LISTS: ReadonlyArray<{ readonly list: ListDefinition; readonly column: string }> = [
  { list: navigationList, column: 'OrganisationKey' },
  { list: quickLinksList, column: 'OrganisationKey' },
  { list: noticesList, column: 'OrganisationKeys' }
];

interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
  readonly [column: string]: unknown;
}

const ITEM = 0;

/** The organisation whose alone the row is; null when it is for several or for all, or names none that has a folder. */
function ownerOf(row: Row, column: string): string | null {
  const named = row[column];
  const key = typeof named === 'string' ? named.trim().toUpperCase() : '';
  return initialOrganisations.some((organisation) => organisation.key === key) ? key : null;
}

function readRows(items: IItems, where: string, column: string): Promise<Row[] | null> {
  return ifThere(`read ${where}`, () => readAll<Row>(`read ${where}`, items, ['Id', 'Title', 'FileDirRef', 'FileSystemObjectType', column]));
}

/** Moves the rows of one organisation into its folder, where its administrators may write them. Ids, authors and history stay. */
export async function* rowsToFolders(tenant: Tenant): Steps {
  const { web } = tenant.spFor(HOME_SITE_URL);
  for (const { list: definition, column } of LISTS) {
    const where = `${HOME_SITE_URL}/${definition.url}`;
    const list = web.getList(where);
    for (const row of (await readRows(list.items, where, column)) ?? []) {
      const key = ownerOf(row, column);
      if (key === null || row.FileSystemObjectType !== ITEM || row.FileDirRef !== where) continue;
      yield step('row', `${where} ${row.Title ?? row.Id} to ${key}`, 'update', async () => {
        for await (const right of accessSteps(tenant, list, definition, where, key)) await right.apply();
        await moveToFolder(tenant, where, row.Id, key);
      });
    }
  }
}
