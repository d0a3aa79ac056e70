import {
  addItems, addPages, ensureFolder, guidFrom, itemByPath, level, listById, listByUrl, saveFile, setSchedule, toIso, webByUrl, type ItemData, type Store,
} from '../../store';
import { addDays, dayOf, instantAt, nearestWorkingDay, workingDaysBefore, type Day } from '../calendar';
import type { Language } from '../language';
import { deskChange, deskOffers, deskStories, type DeskStanding, type DeskStory } from '../news/deskPages';
import { fillIn } from '../news/fillIn';
import { authorOf, latestPublishingDay } from '../news/news';
import type { PublisherKey } from '../organisations';
import { toCanvas } from '../pages/canvas';
import { pageUrl } from '../pages/sitePage';
import { homeSiteUrl, sectionUrl } from '../sites';

/** Who writes, and since when. */
export interface DeskContext {
  readonly editors: ReadonlyMap<PublisherKey, string>;
  readonly chiefEditor: string;
  readonly idOf: (upn: string) => number;
  readonly now: Date;
}

const draftVersion = 1;
const publishedVersion = 512;
const hour = 3_600_000;
const iso = (instant: Date): string => toIso(instant.getTime());
const endOf = (day: Day): string => toIso(instantAt(addDays(day, 1), '0.00').getTime() - 1000);

function findList(store: Store, site: string, url: string): number | undefined {
  const web = webByUrl(store, site);
  return web && listByUrl(store, web.id, url)?.id;
}

function pagesOf(store: Store, publisher: PublisherKey): number {
  const site = sectionUrl(publisher, false);
  const library = findList(store, site, 'SitePages');
  if (library === undefined) throw new Error(`${site} has no pages`);
  return library;
}

/** What a page says of its standing. */
function standingData(standing: DeskStanding, today: Day): ItemData {
  switch (standing.kind) {
    case 'draft':
      return { PromotedState: 1 };
    case 'scheduled':
      return { PromotedState: 1, PublishStartDate: iso(publishingTime(standing, today)) };
    case 'expired':
      return { PromotedState: 2, FirstPublishedDate: iso(instantAt(addDays(today, -standing.publishedDaysAgo), '9.00')), KampusExpires: endOf(addDays(today, -standing.expiredDaysAgo)) };
    case 'archived':
      return { PromotedState: 0, FirstPublishedDate: iso(instantAt(addDays(today, -standing.publishedDaysAgo), '9.00')) };
  }
}

/** On the working days before the latest one, three a day; a translation is written after its original. */
function writtenAt(index: number, language: Language, now: Date): string {
  const written = instantAt(workingDaysBefore(latestPublishingDay(now), 1 + Math.floor(index / 3)), ['15.05', '13.40', '9.12'][index % 3]!);
  return toIso(written.getTime() + (language === 'fi' ? 0 : hour));
}

const publishingTime = ({ inDays, at }: Extract<DeskStanding, { kind: 'scheduled' }>, today: Day): Date => instantAt(nearestWorkingDay(addDays(today, inDays), 1), at);

/** Writes what editors have in hand: drafts, what is to come out by itself, what has expired and what was archived. */
export const applyDeskStories = (store: Store, { editors, idOf, now }: DeskContext): void => {
  const today = dayOf(now);
  deskStories.forEach((story, index) => {
    const site = sectionUrl(story.publisher, false);
    const library = pagesOf(store, story.publisher);
    const original = guidFrom(`page ${pageUrl(site, story.slug, 'fi')}`);
    for (const language of ['fi', 'sv'] as const) {
      if (story[language] === undefined) continue;
      const author = authorOf(story.publisher, language, editors);
      const isPublished = story.standing.kind === 'expired' || story.standing.kind === 'archived';
      const folder = language === 'fi' ? '' : language;
      ensureFolder(store, library, folder);
      const [id = 0] = addPages(store, library, [{
        name: `${story.slug}.aspx`, folder, guid: guidFrom(`page ${pageUrl(site, story.slug, language)}`), authorId: idOf(author),
        created: writtenAt(index, language, now),
        uiVersion: isPublished ? publishedVersion : draftVersion, level: isPublished ? level.published : level.draft,
        data: { ...pageData(story, language, author, today), ...translationData(language, original, story.sv !== undefined) },
      }]);
      if (story.standing.kind === 'scheduled' && language === 'fi') setSchedule(store, { listId: library, id }, publishingTime(story.standing, today).getTime());
    }
  });
  changePublished(store, editors, idOf);
};

function pageData(story: DeskStory, language: 'fi' | 'sv', author: string, today: Day): ItemData {
  const { title, summary, body } = story[language]!;
  const fill = (text: string): string => fillIn(text, today, language);
  return {
    Title: fill(title), Description: fill(summary), PageLayoutType: 'Article',
    CanvasContent1: toCanvas(`${story.slug} ${language}`, [{ columns: [{ factor: 12, parts: [{ text: body.map(fill) }] }] }]),
    KampusOrganisation: story.publisher, KampusKind: story.kind, KampusTopic: story.topic, KampusOwner: author,
    ...(story.validForDays === undefined ? {} : { KampusExpires: endOf(addDays(today, story.validForDays)) }),
    ...(story.swedishWithinDays === undefined ? {} : { KampusTranslationDue: endOf(addDays(today, story.swedishWithinDays)) }),
    ...standingData(story.standing, today),
  };
}

const translationData = (language: Language, original: string, hasSwedish: boolean): ItemData =>
  language === 'fi'
    ? { _SPIsTranslation: false, ...(hasSwedish ? { _SPTranslatedLanguages: ['sv-se'] } : {}) }
    : { _SPIsTranslation: true, _SPTranslationLanguage: 'sv-se', _SPTranslationSourceItemId: original };

function changePublished(store: Store, editors: ReadonlyMap<PublisherKey, string>, idOf: (upn: string) => number): void {
  const { slug, publisher, summary } = deskChange;
  const library = pagesOf(store, publisher);
  const item = itemByPath(store, library, `${slug}.aspx`);
  if (!item) throw new Error(`there is no news page ${slug}`);
  saveFile(store, listById(store, library)!, item, { data: { Description: summary }, editorId: idOf(authorOf(publisher, 'fi', editors)) });
}

/** Writes what organisations have offered to everyone, and what the chief editor has returned, into the lists that provisioning makes. */
export const applyDeskOffers = (store: Store, { editors, chiefEditor, idOf, now }: DeskContext): void => {
  const offers = findList(store, homeSiteUrl, 'Lists/NewsOffers');
  const decisions = findList(store, homeSiteUrl, 'Lists/NewsDecisions');
  if (offers === undefined || decisions === undefined) return;
  deskOffers.forEach(({ slug, publisher, returnedBecause }, index) => {
    const page = itemByPath(store, pagesOf(store, publisher), `${slug}.aspx`);
    if (!page) throw new Error(`there is no news page ${slug}`);
    const uniqueId = page.guid.toLowerCase();
    const offered = Math.min(now.getTime(), Date.parse(String(page.data['FirstPublishedDate'])) + (index + 1) * hour / 4);
    ensureFolder(store, offers, publisher);
    addItems(store, offers, [{ data: { Title: uniqueId, SiteUrl: sectionUrl(publisher, false), PageId: page.id, Round: 1 }, folder: publisher, authorId: idOf(authorOf(publisher, 'fi', editors)), created: toIso(offered) }]);
    if (returnedBecause === null) return;
    addItems(store, decisions, [{ data: { Title: `${uniqueId} 1`, Outcome: 'returned', Reason: returnedBecause }, authorId: idOf(chiefEditor), created: toIso(Math.min(now.getTime(), offered + hour)) }]);
  });
};

