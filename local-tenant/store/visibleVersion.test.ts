import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFile, addUser, assignRole, createList, createSite, itemById, keepBlob, openStore, rightsOf, role, saveFile, userByUpn, versionLabel, visibleVersion,
} from './index';

/** What reader and editor see of a file with a published 1.0 and a draft on top, by the library's settings. */
function seen(settings: Record<string, unknown>): Record<'reader' | 'editor' | 'owner', string | undefined> {
  const store = openStore(':memory:');
  const [reader, editor, owner] = ['reader', 'editor', 'owner'].map((name) => addUser(store, { upn: `${name}@gov.example`, title: name }));
  const site = createSite(store, { url: '/sites/a', title: 'A', ownerId: owner! });
  assignRole(store, site.scopeId, reader!, role.read);
  assignRole(store, site.scopeId, editor!, role.contribute);
  const list = createList(store, { webId: site.webId, title: 'L', template: 101, settings: { EnableVersioning: true, EnableMinorVersions: true, ...settings } });
  const id = addFile(store, list.id, { name: 'a.txt', content: 'one' });
  saveFile(store, list, itemById(store, list.id, id)!, { editorId: owner!, ...keepBlob(store, 'two') });
  const version = (upn: string): string | undefined => {
    const visible = visibleVersion(store, list, itemById(store, list.id, id)!, rightsOf(store, userByUpn(store, upn)!), site.siteId);
    return visible && versionLabel(visible.uiVersion);
  };
  return { reader: version('reader@gov.example'), editor: version('editor@gov.example'), owner: version('owner@gov.example') };
}

test('who sees a draft is the library\'s choice', () => {
  assert.deepEqual(seen({ DraftVersionVisibility: 0 }), { reader: '1.1', editor: '1.1', owner: '1.1' });
  assert.deepEqual(seen({ DraftVersionVisibility: 1 }), { reader: '1.0', editor: '1.1', owner: '1.1' });
  assert.deepEqual(seen({ DraftVersionVisibility: 2 }), { reader: '1.0', editor: '1.0', owner: '1.1' });
});

test('without a choice drafts are everybody\'s, and in moderated libraries the approvers\'', () => {
  assert.equal(seen({}).reader, '1.1');
  assert.deepEqual(seen({ EnableModeration: true }), { reader: '1.0', editor: '1.0', owner: '1.1' });
});
