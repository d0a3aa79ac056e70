import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addItems, createList, deleteItem, itemById, updateItem } from '../../../store/index';
import { devSite } from '../../testing/devSite';

describe('getListItemChangesSinceToken', () => {
  const { store, site, send } = devSite();
  const list = createList(store, { webId: site.webId, title: 'Notices' });
  const [first, second] = addItems(store, list.id, [{ data: { Title: "Tom's <first>" } }, { data: { Title: 'second' } }]) as [number, number];
  const ask = async (query: object): Promise<string> => (await send('reader', 'POST', `/sites/dev/_api/web/lists(guid'${list.guid}')/getListItemChangesSinceToken`, { query })).text();
  const tokenIn = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)![1]!;

  it('answers all items without a token, and what changed since with one', async () => {
    const all = await ask({});
    assert.match(all, /<rs:data ItemCount="2">.*ows_Title='Tom&#39;s &lt;first&gt;'/s);
    const nothing = await ask({ ChangeToken: tokenIn(all) });
    assert.match(nothing, /<rs:data ItemCount="0">/);
    updateItem(store, itemById(store, list.id, first)!, { data: { Title: 'changed' } });
    deleteItem(store, itemById(store, list.id, second)!);
    const since = await ask({ ChangeToken: tokenIn(nothing) });
    assert.match(since, /<Id ChangeType="Delete">2<\/Id><\/Changes><rs:data ItemCount="1"><z:row ows_ID='1'|<rs:data ItemCount="1"><z:row[^>]*ows_Title='changed'/);
    assert.match(since, new RegExp(`<Id ChangeType="Delete">${second}</Id>`));
  });

  it('takes a condition and columns, and refuses what is no token', async () => {
    const found = await ask({ Contains: '<Contains><FieldRef Name="Title"/><Value Type="Text">chan</Value></Contains>', ViewFields: '<ViewFields><FieldRef Name="Title"/></ViewFields>' });
    assert.match(found, /<rs:data ItemCount="1"><z:row (ows_ID='1' ows_Title='changed'|ows_Title='changed' ows_ID='1') \/>/);
    assert.match(await ask({ ChangeToken: 'x' }), /changeToken format is invalid/);
  });
});
