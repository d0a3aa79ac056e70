import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addFile, addUser, checkIn, checkOut, contentOf, createList, createSite, itemById, keepBlob, keptVersions, level, moderate, openStore, publish, restoreVersion,
  saveFile, undoCheckOut, unpublish, versionFromLabel, versionLabel, type Item,
} from './index';

function library(settings: Record<string, unknown>) {
  const store = openStore(':memory:', { now: () => Date.UTC(2026, 0, 5, 8) });
  const editorId = addUser(store, { upn: 'a@gov.example', title: 'A' });
  const { webId } = createSite(store, { url: '/sites/a', title: 'A' });
  const list = createList(store, { webId, title: 'L', template: 101, settings });
  const id = addFile(store, list.id, { name: 'a.txt', content: 'one', authorId: editorId });
  const now = (): Item => itemById(store, list.id, id)!;
  const write = (text: string): Item => saveFile(store, list, now(), { editorId, ...keepBlob(store, text) });
  const text = (item: { sha256: string | null }): string => Buffer.from(contentOf(store, item)).toString();
  const history = (): string[] => keptVersions(store, now()).map(({ uiVersion }) => versionLabel(uiVersion));
  return { store, list, editorId, now, write, text, history };
}

test('labels and numbers of versions say the same', () => {
  for (const number of [1, 512, 513, 1024 + 7]) assert.equal(versionFromLabel(versionLabel(number)), number);
  assert.equal(versionFromLabel('x'), undefined);
});

test('without versions a save replaces the file; with major ones it adds a version', () => {
  const plain = library({});
  assert.equal(plain.write('two').uiVersion, 512);
  assert.deepEqual(plain.history(), []);
  const major = library({ EnableVersioning: true });
  assert.equal(versionLabel(major.write('two').uiVersion), '2.0');
  assert.deepEqual(major.history(), ['1.0']);
  assert.equal(major.now().published, null);
});

test('a draft leaves the published version for readers until it is published', () => {
  const { store, list, now, write, text, history } = library({ EnableVersioning: true, EnableMinorVersions: true });
  write('two');
  write('three');
  assert.deepEqual([versionLabel(now().uiVersion), now().level, text(now()), text(now().published!)], ['1.2', level.draft, 'three', 'one']);
  publish(store, list, now(), 'valmis');
  assert.deepEqual([versionLabel(now().uiVersion), now().level, now().published], ['2.0', level.published, null]);
  assert.deepEqual(history(), ['1.1', '1.0']);
  unpublish(store, now(), '');
  assert.deepEqual([versionLabel(now().uiVersion), now().level, text(now().published!)], ['1.2', level.draft, 'one']);
});

test('a check-out can be kept as a minor or major version, or thrown away', () => {
  const { store, list, editorId, now, write, text, history } = library({ EnableVersioning: true, EnableMinorVersions: true });
  checkOut(store, list, now(), editorId);
  assert.deepEqual([now().level, now().checkedOutTo, versionLabel(now().uiVersion)], [level.checkout, editorId, '1.1']);
  write('two');
  undoCheckOut(store, now());
  assert.deepEqual([text(now()), versionLabel(now().uiVersion), now().level, now().checkedOutTo, history().length], ['one', '1.0', level.published, null, 0]);
  checkOut(store, list, now(), editorId);
  write('two');
  checkIn(store, list, now(), 0, 'luonnos');
  assert.deepEqual([versionLabel(now().uiVersion), now().level, text(now().published!)], ['1.1', level.draft, 'one']);
  checkOut(store, list, now(), editorId);
  checkIn(store, list, now(), 1, '');
  assert.deepEqual([versionLabel(now().uiVersion), now().published], ['2.0', null]);
});

test('overwriting at check-in keeps the version number', () => {
  const { store, list, editorId, now, write, history } = library({ EnableVersioning: true });
  checkOut(store, list, now(), editorId);
  write('two');
  checkIn(store, list, now(), 2, '');
  assert.deepEqual([versionLabel(now().uiVersion), history()], ['1.0', []]);
});

test('an earlier version comes back as a new one', () => {
  const { store, list, editorId, now, write, text, history } = library({ EnableVersioning: true });
  write('two');
  restoreVersion(store, list, now(), keptVersions(store, now())[0]!, editorId);
  assert.deepEqual([text(now()), versionLabel(now().uiVersion), history()], ['one', '3.0', ['2.0', '1.0']]);
});

test('a moderated change waits for approval', () => {
  const { store, now, write, text } = library({ EnableVersioning: true, EnableModeration: true });
  write('two');
  assert.deepEqual([now().level, now().data['_ModerationStatus'], text(now().published!)], [level.draft, 2, 'one']);
  moderate(store, now(), true, 'hyvä');
  assert.deepEqual([now().level, now().published, now().data['_ModerationComments']], [level.published, null, 'hyvä']);
});

test('no more versions are kept than the library allows', () => {
  const { write, history } = library({ EnableVersioning: true, MajorVersionLimit: 3 });
  for (let count = 0; count < 6; count += 1) write(`text ${count}`);
  assert.deepEqual(history(), ['6.0', '5.0']);
});
