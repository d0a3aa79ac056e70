import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createList } from '../../../store/index';
import { devSite } from '../../testing/devSite';

const { store, site, send } = devSite();
const asked = async (who: 'editor' | 'reader', guid: string, member: string): Promise<Record<string, unknown>> =>
  await (await send(who, 'GET', `/sites/dev/_api/web/lists(guid'${guid}')/${member}`)).json() as Record<string, unknown>;

it('a list tells who made it, and what the caller may add to it', async () => {
  const list = createList(store, { webId: site.webId, title: 'Made' });
  const library = createList(store, { webId: site.webId, title: 'Files', template: 101 });
  assert.ok((await asked('reader', list.guid, 'Author'))['LoginName']);
  const may = async (who: 'editor' | 'reader', guid: string): Promise<unknown[]> => {
    const { CanCreateFolders, CanCreateItems, CanUploadFiles } = await asked(who, guid, 'CreatablesInfo');
    return [CanCreateFolders, CanCreateItems, CanUploadFiles];
  };
  assert.deepEqual(await may('editor', list.guid), [false, true, false]);
  assert.deepEqual(await may('editor', library.guid), [true, false, true]);
  assert.deepEqual(await may('reader', library.guid), [false, false, false]);
});
