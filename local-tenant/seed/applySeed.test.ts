import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { searchIndexOf } from '../search/searchIndexOf';
import { addGroup, createList, getSetting, listByUrl, openStore, photoOf, principalIdsOf, profileOf, rightsOf, permission, siteByUrl, userByUpn, webByUrl, type Store } from '../store';
import { applySeed, type SeedProgress } from './applySeed';
import { demoSites } from './sites';

const now = new Date('2026-11-23T10:00:00Z');
const store: Store = openStore(':memory:', { now: () => now.getTime() });
const progress: SeedProgress[] = [];

const mayRead = (upn: string, site: string): boolean => {
  const web = webByUrl(store, site);
  const user = userByUpn(store, upn);
  assert.ok(web && user);
  return rightsOf(store, user).can(permission.viewListItems, web.scopeId, web.siteId);
};
const mayWrite = (upn: string, site: string): boolean => {
  const web = webByUrl(store, site);
  const user = userByUpn(store, upn);
  assert.ok(web && user);
  return rightsOf(store, user).can(permission.addListItems, web.scopeId, web.siteId);
};
const count = (sql: string): number => store.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? -1;

before(async () => {
  assert.equal(await applySeed(store, { seed: 'demo', now, onProgress: (each) => progress.push(each) }), true);
});

describe('a seeded tenant', () => {
  it('is seeded once', async () => {
    const items = count('item');
    assert.equal(await applySeed(store, { seed: 'demo', now }), false);
    assert.equal(count('item'), items);
  });

  it('tells how far it is', () => {
    const done = [...new Set(progress.map((each) => each.done))];
    assert.deepEqual(done, done.map((_, index) => index));
    assert.ok(progress.some(({ step }) => /^search index, \d+ %$/.test(step)));
    assert.equal(progress.at(-1)?.done, progress.at(-1)?.total);
  });

  it('has people with profiles, photos and groups', () => {
    const reader = userByUpn(store, 'virkamies.vm@gov.example');
    assert.ok(reader);
    assert.equal(profileOf(store, reader.id)?.['Department'], 'kansainvälisten asioiden sihteeristö');
    assert.equal(photoOf(store, reader.id)?.mimeType, 'image/svg+xml');
    assert.ok(principalIdsOf(store, reader).includes(addGroup(store, 'kampus-kaikki')));
    assert.equal(photoOf(store, userByUpn(store, 'virkamies.lvm@gov.example')?.id ?? 0), undefined);
  });

  it('opens sections to those who may read them', () => {
    for (const site of ['/sites/kampus', '/sites/kampus-vm', '/sites/kampus-stm', '/sites/kampus-vm-oma']) assert.ok(mayRead('virkamies.vm@gov.example', site), site);
    assert.equal(mayRead('virkamies.stm@gov.example', '/sites/kampus-vm-oma'), false);
    assert.ok(mayRead('edustusto.tokio@gov.example', '/sites/kampus-um-oma'));
    for (const { url } of demoSites) assert.equal(mayRead('vieras@partner.example', url), false, url);
    assert.ok(mayRead('vieras@partner.example', '/sites/tk-korkeakoulusopimukset'));
    assert.equal(mayRead('vieras@partner.example', '/sites/tt-lukutaitoverkosto'), false);
  });

  it('lets editors write where they edit', () => {
    assert.ok(mayWrite('toimittaja.lvm@gov.example', '/sites/kampus-lvm'));
    assert.equal(mayWrite('toimittaja.lvm@gov.example', '/sites/kampus-vm'), false);
    assert.equal(mayWrite('virkamies.lvm@gov.example', '/sites/kampus-lvm'), false);
    assert.ok(mayWrite('paatoimittaja@gov.example', '/sites/kampus'));
    assert.ok(mayWrite('virkamies.vm@gov.example', '/sites/dev'));
  });

  it('has its sites at the hub', () => {
    const hub = siteByUrl(store, '/sites/kampus');
    assert.ok(hub?.isHub);
    for (const { url, hub: place } of demoSites) assert.equal(siteByUrl(store, url)?.hubSiteId, place === 'none' ? null : hub?.id, url);
  });

  it('points every banner at a picture that is there, and every translation at its original', () => {
    const missing = store.all<{ url: string }>(
      `SELECT json_extract(data, '$.BannerImageUrl.Url') AS url FROM item
       WHERE json_extract(data, '$.BannerImageUrl.Url') IS NOT NULL`,
    ).filter(({ url }) => {
      const web = webByUrl(store, url.split('/SiteAssets/')[0] ?? '');
      const list = web && listByUrl(store, web.id, 'SiteAssets');
      return !list || !store.get('SELECT 1 FROM item WHERE list_id = ? AND leaf = ?', list.id, url.split('/').at(-1) ?? '');
    });
    assert.deepEqual(missing, []);
    const orphans = store.all(
      `SELECT t.leaf FROM item t LEFT JOIN item o ON o.guid = json_extract(t.data, '$._SPTranslationSourceItemId') AND o.list_id = t.list_id
       WHERE json_extract(t.data, '$._SPIsTranslation') = 1 AND o.id IS NULL`,
    );
    assert.deepEqual(orphans, []);
  });

  it('is found by search at once', () => {
    const before = count("search_document WHERE kind = 'item'");
    assert.ok(before > 300);
    searchIndexOf(store).crawl(true);
    assert.equal(count("search_document WHERE kind = 'item'"), before);
  });
});

describe('seeding', () => {
  it('with nothing but the directory has people, groups and /sites/dev', async () => {
    const empty = openStore(':memory:');
    await applySeed(empty, { seed: 'empty', now });
    assert.ok(userByUpn(empty, 'palvelunomistaja@gov.example')?.tenantAdmin);
    assert.equal(siteByUrl(empty, '/sites/kampus'), undefined);
    assert.ok(siteByUrl(empty, '/sites/dev'));
  });

  it('goes on where it was interrupted, and fills the lists that provisioning makes', async () => {
    const interrupted = openStore(':memory:');
    const fail = (): Promise<void> => Promise.reject(new Error('killed'));
    await assert.rejects(applySeed(interrupted, { seed: 'demo', now, provision: fail }), /killed/);
    assert.equal(getSetting<{ isComplete: boolean }>(interrupted, 'seed')?.isComplete, false);
    await applySeed(interrupted, {
      seed: 'demo', now,
      onProgress: ({ step }) => {
        const web = step === 'lists' ? webByUrl(interrupted, '/sites/kampus') : undefined;
        if (web) createList(interrupted, { webId: web.id, title: 'Valikko', url: 'Lists/Navigation' });
      },
      provision: () => Promise.resolve(),
    });
    assert.equal(interrupted.get<{ n: number }>("SELECT count(*) AS n FROM principal WHERE kind = 'user'")?.n, count("principal WHERE kind = 'user'"));
    const web = webByUrl(interrupted, '/sites/kampus');
    assert.ok((listByUrl(interrupted, web?.id ?? '', 'Lists/Navigation')?.itemCount ?? 0) > 50);
  });
});
