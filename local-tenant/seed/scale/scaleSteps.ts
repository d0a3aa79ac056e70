import { siteByUrl, toIso, type Store } from '../../store';
import { applyDirectory } from '../apply/directory';
import { applyNews } from '../apply/pages';
import { applySites } from '../apply/sites';
import { deskStories } from '../news/deskPages';
import { makeNews, makeStories } from '../news/news';
import { organisations, type PublisherKey } from '../organisations';
import { editorsByOrganisation } from '../people/editors';
import { groupOf } from '../people/groups';
import { makePeople, type Person } from '../people/people';
import { manyWorkspaces } from './manyWorkspaces';
import { morePeople } from './morePeople';
import { olderNews } from './olderNews';
import { acknowledgements, applyRegister, mandatoryArticle, registrations, responsibilities, workspaceRegister } from './registers';
import type { Sizes } from './sizes';

interface ScaleStep {
  readonly name: string;
  readonly write: () => void;
}

const publishers: readonly PublisherKey[] = ['VN', ...organisations.map(({ key }) => key)];

/** Staff who came after the demo's: their organisations' groups take them in. */
const staffGroups = (people: readonly Person[]) =>
  organisations.map(({ key }) => ({
    name: groupOf(key, 'henkilosto'), groups: [], members: people.filter(({ organisation }) => organisation === key).map(({ upn }) => upn),
  }));

/** News pages that the demo's desks have beside its news: published, and expired since. */
const expiredOnDesks = (): number =>
  deskStories.filter(({ standing }) => standing.kind === 'expired').reduce((count, { fi, sv }) => count + [fi, sv].filter((text) => text !== undefined).length, 0);

const share = (total: number, parts: number, index: number): number => Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts);

/**
 * What is added to the demo to make ten years of Kampus; each step is one transaction.
 * @param idOf a person's number in the directory, by upn
 */
export const scaleSteps = (store: Store, sizes: Sizes, now: Date, idOf: (upn: string) => number): readonly ScaleStep[] => {
  const demo = makePeople();
  const newcomers = morePeople(demo, sizes.people);
  const people = [...demo, ...newcomers];
  const editors = editorsByOrganisation(demo);
  const stories = makeStories(now, demo);
  const pagesToCome = sizes.newsPages - makeNews(now, demo).length - expiredOnDesks();
  const register = { people, idOf, now };
  const sites = manyWorkspaces(people, sizes.workspaces, sizes.workspacesOfOne);
  const organisations = new Map(people.map(({ upn, organisation }) => [upn, organisation]));
  const facts = { now, idOf, siteIdOf: (url: string) => siteByUrl(store, url)?.id ?? '', organisationOf: (upn: string) => organisations.get(upn) ?? null };
  return [
    { name: 'more people', write: () => applyDirectory(store, newcomers, staffGroups(newcomers)) },
    ...publishers.map((publisher, index) => ({
      name: `ten years of news, ${publisher}`,
      write: () => applyNews(store, [...olderNews({
        publisher, editors, now, count: share(pagesToCome, publishers.length, index),
        stories: stories.filter((story) => story.publisher === 'VN' || story.publisher === publisher),
      })], idOf),
    })),
    { name: 'workspaces', write: () => applySites(store, sites, toIso(now.getTime())) },
    { name: 'register of workspaces', write: () => applyRegister(store, workspaceRegister(sites, facts)) },
    { name: 'responsibilities', write: () => applyRegister(store, responsibilities(sizes.responsibilities, register)) },
    { name: 'registrations', write: () => applyRegister(store, registrations(sizes.registrations, register)) },
    { name: 'acknowledgements', write: () => applyRegister(store, acknowledgements(sizes.acknowledgements, mandatoryArticle(store), register)) },
  ];
};
