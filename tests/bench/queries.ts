/** Questions that a large tenant must answer quickly, beside those of the front page: `npm run bench:scale` asks each. */
import { quantile } from './report';

const official = 'virkamies.vm@gov.example';
const serviceOwner = 'palvelunomistaja@gov.example';

const home = '/sites/kampus/_api';
const vmPages = "/sites/kampus-vm/_api/web/getlist('/sites/kampus-vm/SitePages')/items";
const items = (list: string): string => `${home}/web/getlist('/sites/kampus/Lists/${list}')/items`;
const people = 'b09a7990-05ea-4af9-81ef-edfab16c4e31';
const newest = [{ Property: 'FirstPublishedDate', Direction: 1 }];
const middleOf = (count: number): string => `$skiptoken=${encodeURIComponent(`Paged=TRUE&p_ID=${Math.floor(count / 2)}`)}`;

interface Question {
  readonly name: string;
  readonly as: string;
  readonly path: string;
  /** POSTed; without it the question is a GET. */
  readonly body?: object;
  /** Longest time of the median, ms. */
  readonly limit: number;
}

const quick = 100;
const get = (name: string, path: string, as = official): Question => ({ name, as, path, limit: quick });
const search = (name: string, request: object, { as = official, limit = quick } = {}): Question =>
  ({ name, as, path: `${home}/search/postquery`, body: { request: { RowLimit: 50, SelectProperties: ['Title', 'Path'], ...request } }, limit });

const questions: readonly Question[] = [
  search('news of all sites', { Querytext: 'PromotedState:2', SortList: newest }),
  search('news of all sites, from row 50 000', { Querytext: 'PromotedState:2', SortList: newest, StartRow: 50_000 }),
  search('500 news after a document', { Querytext: 'PromotedState:2 IndexDocId>100000', SortList: [{ Property: '[DocId]', Direction: 0 }], RowLimit: 500 }),
  search('a word', { Querytext: 'budjetti*' }),
  search('a word on every tenth page', { Querytext: 'ohje*' }, { limit: 300 }),
  search('a word on every third page', { Querytext: 'ja' }, { limit: 1000 }),
  search('a word, with refiners', { Querytext: 'ohje*', Refiners: 'FileType,Author,SiteName,Write' }, { limit: 300 }),
  search('everything, with refiners', { Querytext: '*', Refiners: 'FileType,Author,Write', RowLimit: 10 }, { limit: 200 }),
  search('sites whose address begins so', { Querytext: 'contentclass:STS_Site Path:http://127.0.0.1/sites/tt-*' }),
  search('workspaces by name', { Querytext: 'contentclass:STS_Site Title:budjetin*' }),
  search('500 sites of 8 500', { Querytext: 'contentclass:STS_Site', RowLimit: 500 }, { as: serviceOwner }),
  search('the last 500 sites of 8 500', { Querytext: 'contentclass:STS_Site', RowLimit: 500, StartRow: 8_000 }, { as: serviceOwner }),
  search('500 people of 10 000', { Querytext: '*', SourceId: people, RowLimit: 500, SelectProperties: ['PreferredName', 'AccountName', 'Department', 'WorkPhone'] }),
  search('people by name', { Querytext: 'mäki*', SourceId: people }),
  search('people in order of the alphabet', { Querytext: '*', SourceId: people, SortList: [{ Property: 'LastName', Direction: 0 }] }, { limit: 200 }),
  get('suggestions', `${home}/search/suggest?querytext='tal'`),
  get('registrations of an event', `${items('EventRegistrations')}?$filter=EventId eq 4000&$top=500`),
  get('registrations of a person', `${items('EventRegistrations')}?$filter=ParticipantId eq 100&$top=500`),
  get('who waits for an event', `${items('EventRegistrations')}?$filter=EventId eq 4000 and State eq 'waiting'`),
  get('100 registrations from the middle', `${items('EventRegistrations')}?$top=100&${middleOf(300_000)}`),
  get('the newest registrations', `${items('EventRegistrations')}?$orderby=Id desc&$top=100`),
  search('responsibilities by topic, the own organisation’s first', { Querytext: `((matkustus* OR resesäkerhet*) AND (Path:"http://127.0.0.1/sites/kampus/Lists/Responsibilities")) XRANK(cb=1000) "VM"`, RowLimit: 500, SelectProperties: ['ListItemID', 'Path'] }, { limit: 300 }),
  get('responsibilities that were changed last', `${items('Responsibilities')}?$select=Id,Title,TopicSv,TopicEn&$orderby=Modified desc&$top=100`),
  get('responsibilities of a person', `${items('Responsibilities')}?$filter=HolderId eq 100&$select=Id,Title,Holder/Title,Deputy/Title&$expand=Holder,Deputy`),
  get('responsibilities of an organisation', `${items('Responsibilities')}?$filter=OrganisationKey eq 'VM'&$select=Id,Title&$top=1000`),
  get('acknowledgements, as many as there are', `${home}/web/getlist('/sites/kampus/Lists/Acknowledgements')?$select=ItemCount`, serviceOwner),
  get('a page of pages', `${vmPages}?$orderby=FirstPublishedDate desc&$select=Title,FileRef&$top=50`),
  get('50 pages from the middle', `${vmPages}?$select=Title,FileRef&$top=50&${middleOf(11_000)}`),
  { ...get('files of a large folder', "/sites/kampus-vm/_api/web/getfolderbyserverrelativepath(decodedurl='/sites/kampus-vm/SitePages')/files?$select=Name&$top=100"), limit: 300 },
  {
    name: 'rows of a list from the middle, as the list shows them', as: official, limit: quick,
    path: `${home}/web/getlist('/sites/kampus/Lists/EventRegistrations')/RenderListDataAsStream`,
    body: { parameters: { RenderOptions: 2, Paging: 'Paged=TRUE&p_ID=150000', ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">100</RowLimit></View>' } },
  },
];

export interface Answered {
  readonly name: string;
  /** What the first of a kind cost, and what one costs then: ms. */
  readonly first: number;
  readonly median: number;
  readonly limit: number;
}

/** Asks every question, one after the other. @throws for an answer that is no success */
export async function measureQueries(origin: string): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) {
    const [first = 0, ...then] = await askOften(origin, question, 6);
    answered.push({ name: question.name, first: quantile([first], 0), median: quantile(then, 0.5), limit: question.limit });
  }
  return answered;
}

async function askOften(origin: string, { name, as, path, body }: Question, times: number): Promise<number[]> {
  const headers = { 'X-Local-User': as, Authorization: 'Bearer bench', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    const response = await fetch(origin + path, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    took.push(performance.now() - started);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}`);
  }
  return took;
}
