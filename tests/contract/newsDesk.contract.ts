import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { articlesOf, countsOf, languageState, type DeskArticle } from '../../src/domain/newsDesk/deskState';
import { emptyContent, type NewsContent } from '../../src/domain/newsDesk/NewsContent';
import type { NewsDeskRepository, OpenedPage } from '../../src/domain/newsDesk/NewsDeskRepository';
import { isWaiting, type OfferRepository } from '../../src/domain/newsDesk/offers';
import { KampusError, type KampusErrorKind } from '../../src/domain/shared/KampusError';

/** Two editors of VM, one of LVM and a chief editor on the morning of 9.11.2026. */
export interface NewsDeskStage {
  deskOf(writer: 'vm' | 'colleague' | 'lvm' | 'chief'): NewsDeskRepository;
  offersOf(writer: 'vm' | 'lvm' | 'chief'): OfferRepository;
  /** Lets time pass. */
  at(moment: string): void;
}

const VM = '/sites/kampus-vm';
const kind = (wanted: KampusErrorKind) => (error: unknown): boolean => error instanceof KampusError && error.kind === wanted;

export const content = (change: Partial<NewsContent> = {}): NewsContent => ({
  ...emptyContent('toimittaja.vm@gov.example'),
  title: 'Tietoiskut alkavat viikolla 47',
  summary: 'Viisi tietoiskua osastoille.',
  body: 'Tietoiskut pidetään torstaisin.\n\n## Aiheet\n\n- Budjetti & talous\n- <b>Vero</b>',
  expires: '2026-12-31',
  ...change
});

async function made(desk: NewsDeskRepository, change: Partial<NewsContent> = {}): Promise<OpenedPage> {
  const key = await desk.begin(VM);
  const outcome = await desk.save(key, emptyContent(''), content(change), null);
  assert.equal(outcome.kind, 'saved');
  return outcome.kind === 'saved' ? outcome.page : assert.fail();
}

async function articles(desk: NewsDeskRepository, moment: string): Promise<DeskArticle[]> {
  const { pages, older } = await desk.pages(VM);
  return articlesOf(pages, { now: new Date(moment), offered: new Set(), hasOlder: older !== null });
}

async function counts(desk: NewsDeskRepository, moment: string): Promise<Record<string, number>> {
  const all = countsOf(await articles(desk, moment));
  return Object.fromEntries(Object.entries(all).filter(([tab, count]) => count > 0 && tab !== 'lacksSwedish'));
}

/** What every NewsDeskRepository and OfferRepository keep to. */
export function newsDeskContract(name: string, makeStage: () => Promise<NewsDeskStage>): void {
  describe(`news desk: ${name}`, () => {
    it('C3.1: a page is what was typed, word for word, markup and all', async () => {
      const desk = (await makeStage()).deskOf('vm');
      const page = await made(desk, { kind: 'decision', topic: 'talousarvio', mandatoryUntil: '2026-11-20' });
      assert.deepEqual(page.content, content({ kind: 'decision', topic: 'talousarvio', mandatoryUntil: '2026-11-20' }));
      assert.deepEqual((await desk.open(page.key)).content, page.content);
    });

    it('C3.2: has one state at a time, from draft to archive', async () => {
      const stage = await makeStage();
      const desk = stage.deskOf('vm');
      const { key } = await made(desk);
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), { draft: 1 });
      await desk.schedule(key, new Date('2026-11-12T06:00:00Z'));
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), { scheduled: 1 });
      await desk.publish(key);
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), { published: 1 });
      assert.deepEqual(await counts(desk, '2026-12-31T21:59:58Z'), { published: 1 });
      assert.deepEqual(await counts(desk, '2026-12-31T22:00:00Z'), { expired: 1 });
      await desk.archive(key);
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), { archived: 1 });
      await desk.restore(key);
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), { published: 1 });
      await desk.remove(key);
      assert.deepEqual(await counts(desk, '2026-11-09T07:00:00Z'), {});
      await assert.rejects(desk.open(key), kind('notFound'));
    });

    it('C3.3: another organisation’s site refuses', async () => {
      const stage = await makeStage();
      assert.equal(await stage.deskOf('lvm').canWrite(VM), false);
      await assert.rejects(stage.deskOf('lvm').begin(VM), kind('forbidden'));
      const { key } = await made(stage.deskOf('vm'));
      const opened = await stage.deskOf('vm').open(key);
      assert.equal(opened.content.title, 'Tietoiskut alkavat viikolla 47');
    });

    it('C3.7: a colleague’s newer version is never overwritten; a merged one is saved', async () => {
      const stage = await makeStage();
      const [mine, theirs] = [stage.deskOf('vm'), stage.deskOf('colleague')];
      const page = await made(mine);
      await theirs.save(page.key, page.content, { ...page.content, title: 'Tietoiskut alkavat viikolla 48' }, null);
      const wanted = { ...page.content, title: 'Tietoiskut siirtyvät', summary: 'Uusi tiivistelmä.' };
      const outcome = await mine.save(page.key, page.content, wanted, null);
      assert.equal(outcome.kind, 'conflict');
      const now = outcome.kind === 'conflict' ? outcome.theirs.content : assert.fail();
      assert.equal(now.title, 'Tietoiskut alkavat viikolla 48');
      assert.equal((await mine.open(page.key)).content.summary, page.content.summary);
      assert.equal((await mine.save(page.key, now, wanted, null)).kind, 'saved');
      assert.equal((await theirs.open(page.key)).content.title, 'Tietoiskut siirtyvät');
    });

    it('C3.5: a translation is a page of its own, linked, and outdated when the original changes', async () => {
      const stage = await makeStage();
      const desk = stage.deskOf('vm');
      const page = await made(desk);
      const key = await desk.translate(page.key, 'sv');
      assert.deepEqual(await desk.translate(page.key, 'sv'), key);
      const draft = await desk.open(key);
      assert.equal(draft.language, 'sv');
      assert.equal(draft.articleId, page.uniqueId);
      const saved = await desk.save(key, draft.content, { ...draft.content, title: 'Informationsinslagen börjar' }, page.modifiedAt);
      assert.equal(saved.kind, 'saved');
      const swedish = async (): Promise<string> => languageState((await articles(desk, '2026-11-09T07:00:00Z'))[0]!, 'sv');
      assert.equal(await swedish(), 'ready');
      stage.at('2026-11-09T08:00:00Z');
      await desk.save(page.key, page.content, { ...page.content, summary: 'Kuusi tietoiskua.' }, null);
      assert.equal(await swedish(), 'outdated');
      assert.equal((await desk.contentAt(page.key, page.modifiedAt))?.summary, 'Viisi tietoiskua osastoille.');
    });

    it('C3.4: an organisation offers, the chief editor returns with a reason, then accepts', async () => {
      const stage = await makeStage();
      const page = await made(stage.deskOf('vm'));
      await stage.deskOf('vm').publish(page.key);
      const [vm, chief] = [stage.offersOf('vm'), stage.offersOf('chief')];
      await vm.offer(page.key, page.uniqueId, 'VM');
      await assert.rejects(vm.offer(page.key, page.uniqueId, 'VM'), kind('conflict'));
      const [first] = await chief.all();
      assert.ok(first && isWaiting(first));
      await chief.giveBack(first, 'Lisää yhteyshenkilö.');
      assert.equal((await vm.all())[0]?.decision?.reason, 'Lisää yhteyshenkilö.');
      await assert.rejects(chief.giveBack(first, 'Uudelleen.'), kind('conflict'));
      await vm.offer(page.key, page.uniqueId, 'VM');
      const [second] = await chief.all();
      assert.ok(second && second.round === 2 && isWaiting(second));
      const common = await chief.accept(second);
      assert.equal(common.siteUrl, '/sites/kampus');
      assert.deepEqual((await stage.deskOf('chief').open(common)).content.body, page.content.body);
      assert.equal((await vm.all())[0]?.decision?.outcome, 'accepted');
      assert.deepEqual(await chief.accept(second), common, 'once more, as after an answer that was lost');
      assert.equal((await stage.deskOf('chief').pages('/sites/kampus')).pages.filter(({ title }) => title === page.content.title).length, 1);
    });
  });
}
