import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@pnp/sp/presets/all';
import { addItem, addPages, createList, listByUrl } from '../../../store/index';
import { devSite, errorOf } from '../../testing/devSite';

function commented() {
  const dev = devSite();
  const list = listByUrl(dev.store, dev.site.webId, 'SitePages')!;
  const [id] = addPages(dev.store, list.id, [{ name: 'a.aspx', data: { Title: 'A' } }]);
  const item = (who: Parameters<typeof dev.as>[0]) => dev.as(who).web.lists.getById(list.guid).items.getById(id!);
  const url = `/sites/dev/_api/web/lists(guid'${list.guid}')/items(${id})`;
  return { ...dev, item, url };
}

test('readers comment, reply and like; the newest comment comes first, replies in order', async () => {
  const { item, wait } = commented();
  await item('reader').comments.add('Ensimmäinen');
  wait(60_000);
  const second = await item('editor').comments.add({ text: 'Toinen @mention{0}', mentions: [{ loginName: 'i:0#.f|membership|owner@gov.example', email: 'owner@gov.example', name: '?' }] });
  await second.replies.add('Vastaus 1');
  const reply = await second.replies.add('Vastaus 2');
  await reply.like();
  await item('reader').comments.getById(second.id).like();
  const all = await item('reader').comments.expand('replies', 'likedBy', 'replies/likedBy')();
  assert.deepEqual(all.map(({ text, replyCount, isLikedByUser }) => [text, replyCount, isLikedByUser]), [['Toinen @mention{0}', 2, true], ['Ensimmäinen', 0, false]]);
  const [top] = all as unknown as { replies: { text: string; isReply: boolean; likeCount: number }[]; likedBy: { name: string }[]; mentions: { name: string }[]; author: { email: string } }[];
  assert.deepEqual(top!.replies.map(({ text, isReply, likeCount }) => [text, isReply, likeCount]), [['Vastaus 1', true, 0], ['Vastaus 2', true, 1]]);
  assert.deepEqual([top!.likedBy[0]!.name, top!.mentions[0]!.name, top!.author.email], ['Test reader', 'Test owner', 'editor@gov.example']);
  assert.equal((await item('reader').comments.top(1)()).length, 1);
});

test('one removes one\'s own comments, a site\'s owner any', async () => {
  const { item, send, url } = commented();
  const comment = await item('editor').comments.add('x');
  assert.equal((await send('reader', 'DELETE', `${url}/comments(${comment.id})`)).status, 403);
  assert.equal((await send('reader', 'POST', `${url}/comments/DeleteAll`)).status, 403);
  await item('editor').comments.getById(comment.id).delete();
  assert.equal((await errorOf(await send('editor', 'GET', `${url}/comments(${comment.id})`))).status, 404);
  await item('reader').comments.add('y');
  assert.equal(await item('owner').comments.clear(), true);
  assert.deepEqual(await item('reader').comments(), []);
});

test('likes count once a person, and ratings average', async () => {
  const { item } = commented();
  for (const who of ['reader', 'editor', 'reader'] as const) await item(who).like();
  const liked = (await item('editor').getLikedByInformation()) as unknown as { likeCount: string; isLikedByUser: boolean; likedBy: { loginName: string }[] };
  assert.deepEqual([liked.likeCount, liked.isLikedByUser, liked.likedBy.length], ['2', true, 2]);
  await item('editor').unlike();
  assert.deepEqual((await item('editor').getLikedBy()).map(({ email }) => email), ['reader@gov.example']);
  await item('reader').rate(5);
  assert.equal(await item('editor').rate(2), 3.5);
});

test('comments can be turned off, and need a text of a length', async () => {
  const { item, send, url } = commented();
  for (const text of ['', ' ', 'x'.repeat(2001)]) assert.equal((await send('reader', 'POST', `${url}/comments`, { text })).status, 400);
  assert.equal((await send('reader', 'POST', `${url}/comments`, { words: 'x' })).status, 400);
  assert.equal((await send('reader', 'POST', `${url}/SetCommentsDisabled(true)`)).status, 403);
  assert.equal((await send('editor', 'POST', `${url}/SetCommentsDisabled(true)`, {}, { 'x-http-method': 'MERGE' })).status, 200);
  assert.equal((await item('reader').select('CommentsDisabled')<{ CommentsDisabled: boolean }>()).CommentsDisabled, true);
  assert.equal((await send('reader', 'POST', `${url}/comments`, { text: 'x' })).status, 403);
});

test('strangers hear nothing, and readers of a list do not write into it by commenting', async () => {
  const { send, url, store, site } = commented();
  for (const path of ['/comments', '/likedByInformation']) assert.equal((await send('stranger', 'GET', url + path)).status, 403);
  const list = createList(store, { webId: site.webId, title: 'Notes', template: 100 });
  const id = addItem(store, list.id, { data: { Title: 'x' } });
  assert.equal((await send('reader', 'POST', `/sites/dev/_api/web/lists(guid'${list.guid}')/items(${id})/comments`, { text: 'x' })).status, 403);
  assert.equal((await send('editor', 'POST', `/sites/dev/_api/web/lists(guid'${list.guid}')/items(${id})/comments`, { text: 'x' })).status, 201);
});
