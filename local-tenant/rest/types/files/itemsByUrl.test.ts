import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFile, addItem, breakInheritance, createList } from '../../../store/index';
import { devSite } from '../../testing/devSite';

describe('items by their URL', () => {
  const { store, site, send } = devSite();
  const library = createList(store, { webId: site.webId, title: 'Library', template: 101, url: 'Library' });
  addFile(store, library.id, { name: 'a.txt', content: 'a' });
  const closed = addFile(store, library.id, { name: 'closed.txt', content: 'b' });
  breakInheritance(store, { webId: site.webId, listId: library.id, itemId: closed }, false);
  const web = '/sites/dev/_api/web';

  it('are found by those who may see them', async () => {
    for (const path of ["GetListItem(@u)?@u='/sites/dev/Library/a.txt'", "GetListItemUsingPath(DecodedUrl=@u)?@u='/sites/dev/Library/a.txt'"]) {
      assert.equal(((await (await send('reader', 'GET', `${web}/${path}`)).json()) as { Id: number }).Id, 1);
    }
    assert.equal((await send('reader', 'GET', `${web}/GetListItem(@u)?@u='/sites/dev/Library/closed.txt'`)).status, 404);
    assert.equal((await send('reader', 'GET', `${web}/GetListItem(@u)?@u='/sites/dev/Library/none.txt'`)).status, 404);
    assert.equal(((await (await send('reader', 'GET', `${web}/author`)).json()) as { Title: string }).Title, 'Test owner');
  });

  it('get the picture of an image column into the site’s assets', async () => {
    const list = createList(store, { webId: site.webId, title: 'People' });
    const id = addItem(store, list.id, { data: { Title: 'x' } });
    const upload = (who: 'owner' | 'reader'): Promise<Response> =>
      send(who, 'POST', `${web}/UploadImage(listTitle=@a1,imageName=@a2,listId=@a3,itemId=@a4)?@a1='People'&@a2='x.png'&@a3='${list.guid}'&@a4=${id}`, new Uint8Array([1, 2, 3]));
    assert.equal((await upload('reader')).status, 403);
    const file = (await (await upload('owner')).json()) as { Name: string; ServerRelativeUrl: string; Length: string };
    assert.deepEqual([file.Name, file.ServerRelativeUrl, file.Length], ['x.png', `/sites/dev/SiteAssets/Lists/${list.guid}/x.png`, '3']);
    assert.equal((await upload('owner')).status, 200);
  });

  it('lie in webs with a name of their own, not with a path', async () => {
    assert.equal((await send('owner', 'POST', `${web}/webs/add`, { parameters: { Title: 'x', Url: 'a/b', WebTemplate: 'STS' } })).status, 400);
  });
});
