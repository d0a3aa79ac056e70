import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createList } from '../../../../store/index';
import { devSite, errorOf } from '../../../testing/devSite';

describe('the type that a body says its entry has', () => {
  const { store, site, send } = devSite();
  const list = createList(store, { webId: site.webId, title: 'Notices' });
  const items = `/sites/dev/_api/web/lists(guid'${list.guid}')/items`;
  const verbose = { 'content-type': 'application/json;odata=verbose' };

  it('must be said in verbose JSON', async () => {
    const { status, message } = await errorOf(await send('editor', 'POST', items, { Title: 'x' }, verbose));
    assert.equal(status, 400);
    assert.match(message, /^An entry without a type name was found/);
    assert.equal((await send('editor', 'POST', items, { Title: 'x' }, { 'content-type': 'application/json' })).status, 201);
    assert.equal((await send('owner', 'POST', '/sites/dev/_api/web/lists', { Title: 'Untyped', BaseTemplate: 100 }, verbose)).status, 400);
  });

  it('is the list’s own or SP.ListItem', async () => {
    for (const [type, status] of [['SP.Data.NoticesListItem', 201], ['SP.ListItem', 201], ['SP.Data.OthersListItem', 400]] as const) {
      assert.equal((await send('editor', 'POST', items, { __metadata: { type }, Title: 'x' }, verbose)).status, status, type);
    }
    const wrong = await send('editor', 'POST', `${items}(1)`, { __metadata: { type: 'SP.Web' }, Title: 'y' }, { ...verbose, 'x-http-method': 'MERGE', 'if-match': '*' });
    assert.match((await errorOf(wrong)).message, /'SP\.Web' was found, but it is not assignable to the expected type 'SP\.Data\.NoticesListItem'/);
  });
});
