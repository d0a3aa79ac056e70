import { addItems, addSiteUser, createList, ensureFolder, listByUrl, toIso, webByUrl, type FieldDefinition, type ItemData, type Store } from '../../store';
import { workspaceRow, type RegisterFacts } from '../lists/workspaceRegister';
import type { Person } from '../people/people';
import { signInRoles } from '../people/signInRoles';
import { createRandom } from '../random';
import { homeSiteUrl, type DemoSite } from '../sites';

/** A large list of the home site: made here when provisioning has not made it. */
interface Register {
  readonly url: string;
  readonly title: string;
  readonly fields: readonly FieldDefinition[];
  readonly rows: () => Generator<RegisterRow>;
  /** Whether search crawls it; not when it holds what people did. */
  readonly isSearched?: boolean;
  /** Columns of persons, whom the site knows from then on. */
  readonly persons?: readonly string[];
}

interface RegisterRow {
  readonly data: ItemData;
  readonly authorId: number;
  readonly created: string;
  /** Key of the organisation in whose folder it lies. */
  readonly folder?: string;
}

export interface RegisterOptions {
  readonly people: readonly Person[];
  readonly idOf: (upn: string) => number;
  readonly now: Date;
}

const chunk = 5_000;
const hour = 3_600_000;
const topics = [
  ['matkustusturvallisuus', 'resesäkerhet', 'travel safety'], ['etätyö', 'distansarbete', 'remote work'], ['hankinnat', 'upphandling', 'procurement'],
  ['talousarvio', 'statsbudgeten', 'budget'], ['säädösvalmistelu', 'lagberedning', 'legislative drafting'], ['tilat', 'lokaler', 'premises'],
  ['saavutettavuus', 'tillgänglighet', 'accessibility'], ['tietosuoja', 'dataskydd', 'data protection'], ['rekrytointi', 'rekrytering', 'recruitment'],
  ['kielipalvelut', 'språktjänster', 'language services'], ['EU-asiat', 'EU-ärenden', 'EU affairs'], ['valmius', 'beredskap', 'preparedness'],
] as const;

const text = (internalName: string, indexed = false): FieldDefinition => ({ internalName, kind: 'Text', indexed });
const person = (internalName: string): FieldDefinition => ({ internalName, kind: 'User', indexed: true });
const moment = (internalName: string): FieldDefinition => ({ internalName, kind: 'DateTime', indexed: true });

/** Who handles what: each in the folder of its holder's organisation. */
export const responsibilities = (count: number, { people, idOf, now }: RegisterOptions): Register => ({
  url: 'Lists/Responsibilities', title: 'Vastuualueet', isSearched: true, persons: ['Holder', 'Deputy'],
  fields: [text('TopicSv'), text('TopicEn'), text('OrganisationKey', true), person('Holder'), person('Deputy'), moment('ConfirmedAt')],
  *rows() {
    const officials = people.filter(({ organisation }) => organisation !== null);
    const random = createRandom('responsibilities');
    for (let index = 0; index < count; index += 1) {
      const [fi, sv, en] = random.pick(topics);
      const holder = random.pick(officials);
      const confirmed = toIso(now.getTime() - random.below(400) * 24 * hour);
      const folder = holder.mission === null ? String(holder.organisation) : 'EDUSTUSTOT';
      yield {
        data: {
          Title: `${fi} ${index + 1}`, TopicSv: `${sv} ${index + 1}`, TopicEn: `${en} ${index + 1}`, OrganisationKey: folder,
          Holder: idOf(holder.upn), Deputy: idOf(random.pick(officials).upn), ConfirmedAt: confirmed,
        },
        folder, authorId: idOf(holder.upn), created: confirmed,
      };
    }
  },
});

/** The register of the workspaces that there are sites of. */
export const workspaceRegister = (sites: readonly DemoSite[], facts: RegisterFacts): Register => ({
  url: 'Lists/Workspaces', title: 'Työtilat', isSearched: true, persons: ['Owner', 'Deputy'],
  fields: [text('Purpose'), text('WorkspaceKind', true), text('Visibility'), text('Address', true), text('SiteId'), text('OrganisationKey', true), text('WorkspaceState', true), person('Owner'), person('Deputy'), moment('EndsAt'), moment('LastUsedAt')],
  *rows() {
    for (const [index, site] of sites.entries()) {
      const { organisation } = site;
      if (organisation === null) continue;
      const { data, folder } = workspaceRow({ ...site, organisation, purpose: 'Työryhmän yhteinen valmistelu.', visibility: 'listed', usedDaysAgo: index % 170, endsInDays: 40 + (index % 900) }, facts);
      yield { data, authorId: Number(data['Owner']), created: String(data['StartsAt']), ...(folder === undefined ? {} : { folder }) };
    }
  },
});

/** Ten years of registrations for events, oldest first. */
export const registrations = (count: number, { people, idOf, now }: RegisterOptions): Register => ({
  url: 'Lists/EventRegistrations', title: 'Ilmoittautumiset',
  fields: [{ internalName: 'EventId', kind: 'Number', indexed: true }, text('State', true), person('Participant')],
  *rows() {
    const officials = people.filter(({ organisation }) => organisation !== null);
    const random = createRandom('registrations');
    const step = (10 * 365 * 24 * hour) / count;
    for (let index = 0; index < count; index += 1) {
      const participant = idOf(random.pick(officials).upn);
      const event = 1 + Math.floor(index / 40);
      yield {
        data: { Title: `${event}`, EventId: event, State: index % 40 < 36 ? 'registered' : 'waiting', Participant: participant },
        authorId: participant, created: toIso(now.getTime() - (count - index) * step),
      };
    }
  },
});

/**
 * Acknowledgements of the one article that everyone must read, by so many people, each in the folder of the own organisation; those whom testers sign in as have not read it yet.
 * @param article unique id of its original page
 */
export const acknowledgements = (count: number, article: string, { people, idOf, now }: RegisterOptions): Register => ({
  url: 'Lists/Acknowledgements', title: 'Kuittaukset',
  fields: [{ ...text('AcknowledgementKey', true), unique: true }, text('GroupKey', true)],
  *rows() {
    const readers = people.filter(({ organisation, upn }) => organisation !== null && !(upn in signInRoles));
    for (const [index, { upn, organisation, mission }] of readers.slice(0, count).entries()) {
      const author = idOf(upn);
      const folder = mission === null ? String(organisation) : 'EDUSTUSTOT';
      yield {
        data: { Title: article, AcknowledgementKey: `${article}:1:${author}`, GroupKey: `${article}:1:${folder}` },
        folder, authorId: author, created: toIso(now.getTime() - (count - index) * 7_000),
      };
    }
  },
});

/** Unique id of the original page of the article that everyone must read. */
export const mandatoryArticle = (store: Store): string => {
  const page = store.get<{ guid: string }>("SELECT guid FROM item WHERE leaf = 'turvallisuusluokitellun-asiakirjan-kasittely-etatyossa.aspx' AND folder = ''");
  if (!page) throw new Error('the mandatory item is not there to be acknowledged');
  return page.guid;
};

/** Writes a register in chunks. */
export const applyRegister = (store: Store, { url, title, fields, rows, isSearched = false, persons = [] }: Register): void => {
  const web = webByUrl(store, homeSiteUrl);
  if (!web) throw new Error(`there is no site ${homeSiteUrl}`);
  const list = listByUrl(store, web.id, url) ?? createList(store, { webId: web.id, url, title, fields, settings: { NoCrawl: !isSearched } });
  let waiting: RegisterRow[] = [];
  const write = (): void => {
    for (const folder of new Set(waiting.map(({ folder: name = '' }) => name))) ensureFolder(store, list.id, folder);
    addItems(store, list.id, waiting);
    for (const id of new Set(waiting.flatMap(({ data }) => persons.map((name) => data[name])))) if (typeof id === 'number') addSiteUser(store, web.siteId, id);
    waiting = [];
  };
  for (const row of rows()) {
    waiting.push(row);
    if (waiting.length === chunk) write();
  }
  write();
};
