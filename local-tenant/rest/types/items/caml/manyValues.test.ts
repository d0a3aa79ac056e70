import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { addItems, createList } from '../../../../store/index';
import { testTenant, type TestTenant } from '../../../testing/tenant';

const LIST = "/sites/dev/_api/web/lists/getbytitle('Rekisteri')";
const COUNT = 500;
const DEEPEST = 90;
const values = (count: number): string => Array.from({ length: count }, (_, at) => `<Value Type='Text'>v${at}</Value>`).join('');
const among = (column: string, count: number): string => `<In><FieldRef Name='${column}'/><Values>${values(count)}</Values></In>`;

/** `Or` takes two: many stand in one another. */
const anyOf = (column: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `<Eq><FieldRef Name='${column}'/><Value Type='Text'>v${at}</Value></Eq>`).reduce((others, one) => `<Or>${one}${others}</Or>`);

describe('C7.5: a query for as many workspaces as SharePoint takes in one', () => {
  let tenant: TestTenant;
  before(() => {
    tenant = testTenant();
    const list = createList(tenant.store, {
      webId: tenant.site.webId, title: 'Rekisteri', url: 'Lists/Register', fields: [{ internalName: 'Code', kind: 'Text', unique: true }, { internalName: 'Free', kind: 'Text' }],
    });
    addItems(tenant.store, list.id, Array.from({ length: COUNT + 1 }, (_, at) => ({ data: { Title: `r${at}`, Code: `v${at}`, Free: `v${at}` } })));
  });

  const found = async (where: string): Promise<number | string> => {
    const ViewXml = `<View><Query><Where>${where}</Where></Query><RowLimit>1000</RowLimit></View>`;
    const answer = await tenant.call(tenant.reader, `${LIST}/getitems?$select=Id`, { body: JSON.stringify({ query: { ViewXml } }) });
    return answer.status === 200 ? ((await answer.json()) as { value: unknown[] }).value.length : answer.text();
  };

  for (const column of ['Code', 'Free']) {
    it(`${COUNT} values of ${column}`, async () => assert.equal(await found(among(column, COUNT)), COUNT));
    it(`${DEEPEST} alternatives of ${column}, one within another`, async () => assert.equal(await found(anyOf(column, DEEPEST)), DEEPEST));
  }

  it('501 values are refused as SharePoint refuses them', async () => assert.match(String(await found(among('Code', COUNT + 1))), /1 to 500 values/));
});
