import { searchIndexOf } from '../search/searchIndexOf';
import { addUser, getSetting, leaveDirectory, setSetting, siteByUrl, toIso, userByUpn, type Store } from '../store';
import { applyDirectory, applyPhotos, letApproversMakeSites } from './apply/directory';
import { applyDeskOffers, applyDeskStories, type DeskContext } from './apply/newsDesk';
import { applyNews, applyPictures, applySitePages } from './apply/pages';
import { applyDocuments, applyRows, meetPeople } from './apply/rows';
import { applySites } from './apply/sites';
import { applyWorkspaces } from './apply/workspaces';
import { navigationRows } from './lists/navigation';
import { noticeRows } from './lists/notices';
import { quickLinkRows } from './lists/quickLinks';
import { departed, responsibilityRows } from './lists/responsibilities';
import { synonymRows } from './lists/synonyms';
import { unitRows } from './lists/units';
import type { RegisterFacts } from './lists/workspaceRegister';
import { workspaceRequestRows } from './lists/workspaceRequests';
import { makeNews } from './news/news';
import { demoPages } from './pages/demoPages';
import { makeGroups } from './people/groups';
import { editorsByOrganisation } from './people/editors';
import { makePeople, type Person } from './people/people';
import { scaleSteps } from './scale/scaleSteps';
import { tenYears, type Sizes } from './scale/sizes';
import { demoSites } from './sites';
import { workspaces } from './workspaces';

export type SeedName = 'demo' | 'empty' | 'scale';

export interface SeedProgress {
  /** What is being done; a long step adds how far it has come: "search index, 40 %". */
  readonly step: string;
  /** Steps that are done, of how many. */
  readonly done: number;
  readonly total: number;
}

export interface SeedOptions {
  readonly seed: SeedName;
  /** The tenant's time: nothing is dated after it. */
  readonly now: Date;
  /**
   * Makes Kampus's sites and lists in a tenant that has its people and groups; called once they are written.
   * Without it the sites are made by the seed itself, and there are no lists to fill.
   */
  readonly provision?: () => Promise<void>;
  readonly onProgress?: (progress: SeedProgress) => void;
  /** How large "scale" is; ten years of Kampus when left out. */
  readonly sizes?: Sizes;
}

/** Written in one transaction with its mark; or, going through the REST API, committed as it goes and fit to be repeated. */
type Step = { readonly name: string; readonly write: (onProgress: (share: number) => void) => void } | { readonly name: string; readonly call: () => Promise<void> };

/** What the tenant remembers of its seed: a step that is named here is done. */
interface Marker {
  readonly seed: SeedName;
  readonly steps: readonly string[];
  readonly isComplete: boolean;
}

const markerKey = 'seed';
const year = 365 * 24 * 3_600_000;

/** The tenant was filled with another seed than is asked for; the message is the one line to show. */
export class OtherSeedError extends Error {
  override readonly name = 'OtherSeedError';
  constructor(there: SeedName, asked: SeedName) {
    super(`The data folder holds the seed "${there}", not "${asked}". Start without --seed to go on with it, or take another folder: npm start -- --seed ${asked} --data .kampus-${asked}`);
  }
}

/**
 * The seed of a tenant: what it was filled with, or what it is to be filled with.
 * @param asked null when it does not matter: then a new tenant gets the demo
 * @throws OtherSeedError
 */
export const chooseSeed = (store: Store, asked: SeedName | null): SeedName => {
  const there = getSetting<Marker>(store, markerKey)?.seed;
  if (there !== undefined && asked !== null && asked !== there) throw new OtherSeedError(there, asked);
  return there ?? asked ?? 'demo';
};

/** Looks people up by upn, once each. */
const directoryOf = (store: Store): ((upn: string) => number) => {
  const known = new Map<string, number>();
  return (upn) => {
    const id = known.get(upn) ?? userByUpn(store, upn)?.id;
    if (id === undefined) throw new Error(`nobody in the directory is called ${upn}`);
    known.set(upn, id);
    return id;
  };
};

const directorySteps = (store: Store): readonly Step[] => {
  const people = makePeople();
  return [
    { name: 'people and groups', write: () => applyDirectory(store, people, makeGroups(people)) },
    { name: 'who makes sites', write: () => letApproversMakeSites(store) },
    { name: 'photos', write: () => applyPhotos(store, people, directoryOf(store)) },
  ];
};

/** One of those named has left the directory since. */
const applyResponsibilities = (store: Store, now: Date, idOf: (upn: string) => number): void => {
  const left = addUser(store, departed);
  const rows = responsibilityRows(now, (upn) => (upn === departed.upn ? left : idOf(upn)));
  applyRows(store, rows, idOf('paatoimittaja@gov.example'), now);
  meetPeople(store, rows, ['Holder', 'Deputy']);
  leaveDirectory(store, left);
};

const registerFacts = (store: Store, people: readonly Person[], idOf: (upn: string) => number, now: Date): RegisterFacts => {
  const organisations = new Map(people.map(({ upn, organisation }) => [upn, organisation]));
  return {
    now, idOf,
    siteIdOf: (url) => siteByUrl(store, url)?.id ?? '',
    organisationOf: (upn) => organisations.get(upn) ?? null,
  };
};

const demoSteps = (store: Store, { now, provision }: SeedOptions): readonly Step[] => {
  const people = makePeople();
  const news = makeNews(now, people);
  const idOf = directoryOf(store);
  const chiefEditor = 'paatoimittaja@gov.example';
  const made = toIso(now.getTime() - 2 * year);
  const desk: DeskContext = { editors: editorsByOrganisation(people), chiefEditor, idOf, now };
  return [
    ...(provision ? [{ name: 'provisioning', call: provision }] : []),
    { name: 'sites', write: () => applySites(store, [...demoSites, ...workspaces], made) },
    { name: 'pictures', write: () => applyPictures(store, news, idOf) },
    { name: 'pages', write: () => applySitePages(store, demoPages, { author: idOf(chiefEditor), owner: chiefEditor, created: made, now }) },
    { name: 'news', write: () => applyNews(store, news, idOf) },
    { name: 'news desk', write: () => applyDeskStories(store, desk) },
    { name: 'lists', write: () => applyRows(store, [...navigationRows, ...quickLinkRows, ...noticeRows(now), ...synonymRows, ...unitRows(now, people, idOf), ...workspaceRequestRows(now, idOf)], idOf(chiefEditor), now) },
    { name: 'news offers', write: () => applyDeskOffers(store, desk) },
    { name: 'who handles what', write: () => applyResponsibilities(store, now, idOf) },
    { name: 'documents', write: () => applyDocuments(store, workspaces, idOf, now) },
    { name: 'workspaces of the demo', write: () => applyWorkspaces(store, workspaces, idOf(chiefEditor), registerFacts(store, people, idOf, now)) },
  ];
};

const stepsOf = (store: Store, options: SeedOptions): readonly Step[] => [
  ...directorySteps(store),
  ...(options.seed === 'empty'
    ? [{ name: 'sites', write: () => applySites(store, demoSites.filter(({ url }) => url === '/sites/dev'), toIso(options.now.getTime())) }]
    : demoSteps(store, options)),
  ...(options.seed === 'scale' ? scaleSteps(store, options.sizes ?? tenYears, options.now, directoryOf(store)) : []),
  { name: 'search index', write: (onProgress) => searchIndexOf(store).indexAll(onProgress) },
];

/**
 * Fills a tenant once: a second call does nothing, and one that was interrupted goes on with the step it stopped in.
 * "empty" has the directory (people, groups) and /sites/dev, and nothing of Kampus.
 * @returns whether anything was written
 */
export const applySeed = async (store: Store, options: SeedOptions): Promise<boolean> => {
  const before = getSetting<Marker>(store, markerKey);
  if (before?.isComplete) return false;
  const done = new Set(before?.steps ?? []);
  const steps = stepsOf(store, options);
  const remember = (isComplete: boolean): void => setSetting(store, markerKey, { seed: options.seed, steps: [...done], isComplete });
  for (const [index, step] of steps.entries()) {
    const tell = (what: string): void => options.onProgress?.({ step: what, done: index, total: steps.length });
    tell(step.name);
    if (done.has(step.name)) continue;
    done.add(step.name);
    if ('call' in step) await step.call();
    store.transaction(() => {
      if ('write' in step) step.write((share) => tell(`${step.name}, ${Math.floor(share * 100)} %`));
      remember(false);
    });
  }
  remember(true);
  // What the seed wrote leaves the log: otherwise the next start would read it all again.
  store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  options.onProgress?.({ step: 'done', done: steps.length, total: steps.length });
  return true;
};
