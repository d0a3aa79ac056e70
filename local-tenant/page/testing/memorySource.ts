/** A tenant of two sites in memory, enough to try the page host without the store. */
import { type CustomAction, type Page, type PageItem, type PageLanguage, type PageSource, type SearchFindings } from '../PageSource';
import { probeCustomizerId, probeWebPartId } from './probePackage';

const everything = { High: 0x7fffffff, Low: 0xffffffff };
const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A probe web part as a page keeps it. */
function probeControl(n: number, properties: object, position: object, emphasis = 0): object {
  const instanceId = guid(1000 + n);
  const webPartData = { id: probeWebPartId, instanceId, title: 'Probe', description: '', dataVersion: '1.0', properties };
  return { controlType: 3, id: instanceId, webPartId: probeWebPartId, position, emphasis: { zoneEmphasis: emphasis }, webPartData };
}

export const probeInstance = (n: number): string => guid(1000 + n);

const homeCanvas = [
  { controlType: 4, id: guid(1), position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 8 }, innerHTML: '<h2>Tervetuloa</h2><p>Tekstiä <img src="x" onerror="window.hacked=1"><script>window.hacked=1</script><a href="javascript:window.hacked=1">linkki</a></p>' },
  probeControl(1, { greeting: 'Huomenta' }, { zoneIndex: 1, sectionIndex: 2, controlIndex: 1, sectionFactor: 4 }),
  probeControl(2, { greeting: 'Strong' }, { zoneIndex: 2, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 }, 3),
  probeControl(3, { greeting: 'x', fail: true }, { zoneIndex: 3, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 }),
  { controlType: 3, id: guid(9), position: { zoneIndex: 4, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 }, webPartData: { id: guid(99), instanceId: guid(9), title: 'Nowhere', dataVersion: '1.0', properties: {} } },
  { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } }
];

/** As the app catalog places the package's tenant-wide extension. */
const probeAction: CustomAction = {
  id: guid(20),
  title: 'Probe header',
  location: 'ClientSideExtension.ApplicationCustomizer',
  clientSideComponentId: probeCustomizerId,
  clientSideComponentProperties: '{"message":"Probe"}',
  hostProperties: '{"preAllocatedApplicationCustomizerTopHeight":"60"}',
  sequence: 3
};

const newsCanvas = [probeControl(5, { greeting: 'Uutinen' }, { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 })];

export class MemorySource implements PageSource {
  preferred: PageLanguage = 'fi';
  canvas = JSON.stringify(homeCanvas);
  title = 'Etusivu';

  async language(): Promise<PageLanguage> {
    return this.preferred;
  }

  async photo(): Promise<null> {
    return null;
  }

  /** Whatever is asked for, a hostile item is found; "mitään" finds nothing and "(((" is refused. */
  async find(_request: Request, query: string): Promise<SearchFindings | 'refused'> {
    if (query === '(((') return 'refused';
    if (query === 'mitään') return { total: 0, items: [] };
    const summary = [{ text: 'Alku <b>&', isFound: false }, { text: 'sana<', isFound: true }];
    return { total: 70, items: [{ title: '<script>otsikko', url: '/sites/kampus/SitePages/%22Sivu.aspx', site: 'Kampus & muut', modified: new Date('2026-03-01T22:30:00Z'), summary }] };
  }

  async fileById(): Promise<null> {
    return null;
  }

  async open(request: Request): ReturnType<PageSource['open']> {
    const { pathname } = new URL(request.url);
    const path = pathname.toLowerCase().replace(/\/$/, '');
    if (path === '/sites/kampus' || path === '/sites/kampus/sitepages/home.aspx') return { kind: 'page', page: this.#page('kampus', this.#home()) };
    if (path === '/sites/toinen/sitepages/uutinen.aspx') return { kind: 'page', page: this.#page('toinen', news) };
    if (path.startsWith('/sites/suljettu')) return { kind: 'forbidden', language: this.preferred };
    return { kind: 'notFound', language: this.preferred };
  }

  #home(): PageItem {
    return { ...news, ID: 1, UniqueId: guid(11), FileRef: '/sites/kampus/SitePages/Home.aspx', Title: this.title, CanvasContent1: this.canvas, PageLayoutType: 'Home', PromotedState: 0 };
  }

  #page(site: string, item: PageItem): Page {
    const serverRelativeUrl = `/sites/${site}`;
    return {
      language: this.preferred,
      contentLanguage: 'fi',
      user: { id: 7, displayName: 'Koe Käyttäjä', email: 'koe@gov.example', loginName: 'i:0#.f|membership|koe@gov.example', principalName: 'koe@gov.example', aadId: guid(7), isGuest: false, isSiteAdmin: true },
      site: { id: guid(site.charCodeAt(0)), serverRelativeUrl, classification: '' },
      web: { id: guid(200 + site.charCodeAt(0)), title: `Sivusto <${site}>`, description: '', serverRelativeUrl, lcid: 1035, templateId: 68, logoUrl: '', palette: {}, permissions: everything, hubSiteId: null, isHubSite: false, groupId: null },
      list: { id: guid(3), title: 'Sivuston sivut', serverRelativeUrl: `${serverRelativeUrl}/SitePages`, permissions: everything },
      item,
      pagePermissions: everything,
      customActions: [probeAction],
      digest: { value: '0xTEST,21 Nov 2026 20:00:00 -0000', timeoutSeconds: 1800 },
      now: new Date()
    };
  }
}

const news: PageItem = {
  ID: 5,
  UniqueId: guid(15),
  FileRef: '/sites/toinen/SitePages/Uutinen.aspx',
  Title: 'Uutinen & </script><b>merkkejä</b>',
  Description: '',
  CanvasContent1: JSON.stringify(newsCanvas),
  LayoutWebpartsContent: null,
  PageLayoutType: 'Article',
  PromotedState: 2,
  FirstPublishedDate: '2026-11-20T08:00:00Z',
  BannerImageUrl: null,
  AuthorName: 'Koe Käyttäjä',
  Modified: '2026-11-20T08:00:00Z'
};
