import type { IList } from '@pnp/sp/lists';

import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedList } from '../../src/schema/descriptions/describeList';
import { HOME_SITE_URL } from '../../src/schema/sites';
import { changeColumn, columnCalls, columnSteps, indexStep, listColumns, stateOf } from './columns';
import { accessSteps } from './listAccess';
import { inOneRequest, sayTitle } from './names';
import { step, type Steps } from './Step';
import { ifThere, type Tenant } from './Tenant';

const GENERIC_LIST = 100;
/** As many as SharePoint gives a list. */
const MOST_VERSIONS = 500;

interface OwnState {
  readonly NoCrawl: boolean;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
}

/**
 * A list of the home site: itself when it is missing, else what it lacks.
 * @param organisation key of the only organisation to look after; null for all
 */
export async function* listSteps(tenant: Tenant, definition: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${definition.url}`;
  const list = tenant.spFor(HOME_SITE_URL).web.getList(where);
  const isThere = (await ifThere(`find ${definition.url}`, () => list.select('Id')())) !== null;
  if (isThere) {
    yield* detailSteps(tenant, list, definition, organisation);
    return;
  }
  yield step('list', where, 'create', async () => {
    await createList(tenant, definition, where);
    for await (const detail of detailSteps(tenant, list, definition, organisation)) await detail.apply();
  });
}

/**
 * A list with its columns and titles, in one request. SharePoint makes a list's address from its first title, so that the
 * titles that people see come after.
 */
function createList(tenant: Tenant, { url, description, titles, title, fields, isSearched = false }: DescribedList, where: string): Promise<unknown> {
  return inOneRequest<unknown>(tenant, HOME_SITE_URL, `create ${url}`, (sp) => {
    const list = sp.web.getList(where);
    return [
      sp.web.lists.add(url.replace(/^Lists\//, ''), description, GENERIC_LIST, false, { NoCrawl: !isSearched }),
      ...sayTitle(list, titles),
      ...sayTitle(list.fields.getByInternalNameOrTitle('Title'), title),
      ...Object.entries(fields).flatMap(([name, field]) => columnCalls(list.fields, name, field))
    ];
  });
}

async function* detailSteps(tenant: Tenant, list: IList, definition: DescribedList, organisation: string | null): Steps {
  const where = `${HOME_SITE_URL}/${definition.url}`;
  yield* ownSteps(list, definition, where);
  const columns = listColumns(tenant, HOME_SITE_URL, where);
  const there = await stateOf(columns);
  const title = there.find(({ InternalName }) => InternalName === 'Title');
  if (definition.hasUniqueTitle && title?.EnforceUniqueValues === false) yield changeColumn(columns, 'Title', { Indexed: true, EnforceUniqueValues: true });
  yield* columnSteps(columns, there, definition.fields);
  yield* indexStep(columns, there, definition.ownIndexes ?? []);
  yield* accessSteps(tenant, list, definition, where, organisation);
}

/** What the list itself says. Search leaves most rows out: they are parts of Kampus's pages, and found alone they would open as SharePoint's form. */
async function* ownSteps(list: IList, { isVersioned = false, isSearched = false }: DescribedList, where: string): Steps {
  const { NoCrawl, EnableVersioning, MajorVersionLimit } = await asOperation(`read ${where}`, () => list.select('NoCrawl', 'EnableVersioning', 'MajorVersionLimit')<OwnState>());
  if (NoCrawl === isSearched) yield step('search', where, 'update', () => asOperation(`say whether search has ${where}`, () => list.update({ NoCrawl: !isSearched })));
  if (isVersioned && !(EnableVersioning && MajorVersionLimit === MOST_VERSIONS)) {
    yield step('versions', where, 'update', () =>
      asOperation(`keep versions of ${where}`, () => list.update({ EnableVersioning: true, MajorVersionLimit: MOST_VERSIONS }))
    );
  }
}

/** Lists that Kampus no longer has. They go to the recycle bin, whence they can be brought back for 93 days. */
export async function* retiredListSteps(tenant: Tenant, urls: readonly string[]): Steps {
  for (const url of urls) {
    const where = `${HOME_SITE_URL}/${url}`;
    const list = tenant.spFor(HOME_SITE_URL).web.getList(where);
    const isThere = (await ifThere(`find ${where}`, () => list.select('Id')())) !== null;
    if (isThere) yield step('list', where, 'delete', () => asOperation(`recycle ${where}`, () => list.recycle()));
  }
}
