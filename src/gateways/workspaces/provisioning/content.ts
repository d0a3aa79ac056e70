import { body, headers } from '@pnp/queryable';
import { type ISPInstance, SPInstance, spPost } from '@pnp/sp';

import { LANGUAGES, type Language } from '../../../domain/shared/Language';
import type { LocalizedText } from '../../../domain/shared/LocalizedText';
import { EVENTS_LIST_URL, TASKS_LIST_URL, WORKSPACE_FRONT_ID } from '../../../domain/workspaces/siteParts';
import { ensureList } from './ensureList';
import type { Making } from './Making';
import { onSite } from './site';

const CULTURE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' };

interface ListTemplate {
  /** Site-relative; SharePoint makes it of the first title. */
  readonly url: string;
  readonly template: number;
  readonly titles: LocalizedText;
}

/** Lists of a workspace beside its library of documents. */
const LISTS: readonly ListTemplate[] = [
  { url: TASKS_LIST_URL, template: 171, titles: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' } },
  { url: EVENTS_LIST_URL, template: 106, titles: { fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' } }
];

export async function makeLists(making: Making): Promise<void> {
  for (const { url, template, titles } of LISTS) {
    const list = await ensureList(making, url, template);
    for (const language of LANGUAGES) await spPost(SPInstance(list, 'titleResource/setValueForUICulture'), body({ cultureName: CULTURE[language], value: titles[language] }));
  }
}

const TITLE: LocalizedText = { fi: 'Työtila', sv: 'Arbetsrum', en: 'Workspace' };
/** Of the front page's only control: the same on every workspace, as ids of controls are their page's own. */
const INSTANCE_ID = '5f1d3c58-2c0e-4b3a-9d5e-7a0b1c9e4f60';
/** Room that SharePoint keeps for the control before it is drawn, px: what is beneath does not move when it is. */
const RESERVED_HEIGHT = 800;

function frontCanvas(language: Language): string {
  const position = { layoutIndex: 1, zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 };
  const serverProcessedContent = { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} };
  const webPartData = { id: WORKSPACE_FRONT_ID, instanceId: INSTANCE_ID, title: TITLE[language], description: '', dataVersion: '1.0', properties: {}, serverProcessedContent };
  return JSON.stringify([
    { controlType: 3, id: INSTANCE_ID, position, emphasis: {}, addedFromPersistedData: true, reservedHeight: RESERVED_HEIGHT, webPartId: WORKSPACE_FRONT_ID, webPartData },
    { controlType: 0, pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: false } }
  ]);
}

interface HomePage {
  readonly Id: number;
  readonly CanvasContent1: string | null;
}

/** Puts Kampus's front page on the page that SharePoint gives every site. */
export async function makeFrontPage(making: Making): Promise<void> {
  const { Id, CanvasContent1 } = await onSite(making, "_api/sitepages/pages/getByUrl('SitePages/Home.aspx')").select('Id', 'CanvasContent1')<HomePage>();
  const page = (call: string): ISPInstance => onSite(making, `_api/sitepages/pages(${Id})/${call}`);
  if (!CanvasContent1?.includes(WORKSPACE_FRONT_ID)) {
    await spPost(page('checkoutpage'));
    await spPost(page('savepage'), body({ CanvasContent1: frontCanvas(making.request.content.language) }));
  }
  await spPost(page('publish'), headers({}));
}
