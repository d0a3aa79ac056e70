import type { SPFI } from '@pnp/sp';
import type { IFields } from '@pnp/sp/fields';

import { LANGUAGES, type Language } from '../../src/domain/shared/Language';
import type { LocalizedText } from '../../src/domain/shared/LocalizedText';
import { body, type ISPInstance, SPInstance, spPost } from '../../src/gateways/client/administration';
import { asOperation } from '../../src/gateways/client/errors';
import type { DescribedFields, DescribedList } from '../../src/schema/descriptions/describeList';
import { describedNewsColumns } from '../../src/schema/descriptions/newsColumns';
import { SITE_PAGES_URL } from '../../src/schema/newsColumns';
import { HOME_SITE_URL, type SiteDefinition } from '../../src/schema/sites';
import type { Tenant } from './Tenant';

/** SharePoint's names of the languages. */
const CULTURE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' };

/** What one `$batch` may hold in SharePoint. */
const MOST_CALLS = 100;

/**
 * Sends the calls as one request, in their order: the server does them together, whatever becomes of this process.
 * @throws KampusError when any of them fails
 */
export function inOneRequest<T>(tenant: Tenant, siteUrl: string, operation: string, calls: (sp: SPFI) => Array<Promise<T>>): Promise<T[]> {
  const [batched, send] = tenant.spFor(siteUrl).batched({ maxRequests: MOST_CALLS });
  const answers = Promise.all(calls(batched));
  return asOperation(operation, async () => (await Promise.all([answers, send()]))[0]);
}

/**
 * Says a title in each language by its name: a plain `Title` is read and written in the language of whoever asks, so
 * that it is neither compared nor set.
 */
export function sayTitle(owner: ISPInstance, titles: Partial<LocalizedText>): Array<Promise<unknown>> {
  return LANGUAGES.flatMap((language) => {
    const value = titles[language];
    return value === undefined ? [] : [spPost(SPInstance(owner, 'titleResource/setValueForUICulture'), body({ cultureName: CULTURE[language], value }))];
  });
}

/** Reads a title in each language, in their order. SharePoint wants a POST for it, although nothing changes. */
function readTitle(owner: ISPInstance): Array<Promise<string>> {
  return LANGUAGES.map((language) => spPost<string>(SPInstance(owner, 'titleResource/getValueForUICulture'), body({ cultureName: CULTURE[language] })));
}

/** What SharePoint calls the column `Title` by itself. */
const STANDARD_TITLES: readonly string[] = ['Otsikko', 'Rubrik', 'Title'];

/** The titles that nobody has said yet: SharePoint gives the Finnish one for them, or a name of its own. */
function unsaid([fi = '', sv = '', en = '']: readonly string[], wanted: LocalizedText, technical: readonly string[]): Partial<LocalizedText> {
  const now = { fi, sv, en };
  const isUnsaid = (language: Language): boolean => now[language] === '' || technical.includes(now[language]) || (language !== 'fi' && now[language] === fi);
  return Object.fromEntries(LANGUAGES.filter((language) => isUnsaid(language) && now[language] !== wanted[language]).map((language) => [language, wanted[language]]));
}

/** Something with a title. */
export interface NamedPart {
  readonly owner: (sp: SPFI) => ISPInstance;
  readonly titles: LocalizedText;
  /** What it is called before anybody has named it. */
  readonly technical: readonly string[];
}

/** A part, and what is missing of its titles. */
interface Lack {
  readonly part: NamedPart;
  readonly titles: Partial<LocalizedText>;
}

interface FieldName {
  readonly InternalName: string;
}

/** Those of the columns that are there. */
async function columnParts(tenant: Tenant, siteUrl: string, fields: DescribedFields, of: (sp: SPFI) => IFields): Promise<NamedPart[]> {
  const there = await asOperation(`read the columns on ${siteUrl}`, () => of(tenant.spFor(siteUrl)).select('InternalName')<FieldName[]>());
  return Object.entries(fields)
    .filter(([name]) => there.some(({ InternalName }) => InternalName === name))
    .map(([name, { titles }]) => ({ owner: (sp) => of(sp).getByInternalNameOrTitle(name), titles, technical: [name] }));
}

/** A list of the home site, its column `Title`, and its own columns. The list is there. */
export async function partsOfList(tenant: Tenant, { url, titles, title, fields }: DescribedList): Promise<NamedPart[]> {
  const list = (sp: SPFI) => sp.web.getList(`${HOME_SITE_URL}/${url}`);
  return [
    { owner: list, titles, technical: [url.replace(/^Lists\//, '')] },
    { owner: (sp) => list(sp).fields.getByInternalNameOrTitle('Title'), titles: title, technical: STANDARD_TITLES },
    ...(await columnParts(tenant, HOME_SITE_URL, fields, (sp) => list(sp).fields))
  ];
}

/** A site that is there, and the columns of its pages. */
export async function partsOfSite(tenant: Tenant, { url, titles }: SiteDefinition): Promise<NamedPart[]> {
  return [
    { owner: ({ web }) => web, titles, technical: [] },
    ...(await columnParts(tenant, url, describedNewsColumns, ({ web }) => web.fields)),
    ...(await columnParts(tenant, url, describedNewsColumns, ({ web }) => web.getList(`${url}/${SITE_PAGES_URL}`).fields))
  ];
}

/** What lacks a title in some language. */
export async function unnamed(tenant: Tenant, siteUrl: string, parts: readonly NamedPart[]): Promise<Lack[]> {
  const answers = await inOneRequest(tenant, siteUrl, `read the names on ${siteUrl}`, (sp) => parts.flatMap(({ owner }) => readTitle(owner(sp))));
  return parts.flatMap((part, index) => {
    const titles = unsaid(answers.slice(index * LANGUAGES.length, (index + 1) * LANGUAGES.length), part.titles, part.technical);
    return Object.keys(titles).length === 0 ? [] : [{ part, titles }];
  });
}

/** Names the parts in the languages that nobody has named them in. What people have named stays. */
export async function sayMissing(tenant: Tenant, siteUrl: string, parts: readonly NamedPart[]): Promise<void> {
  const missing = await unnamed(tenant, siteUrl, parts);
  if (missing.length === 0) return;
  await inOneRequest(tenant, siteUrl, `say the names on ${siteUrl}`, (sp) => missing.flatMap(({ part, titles }) => sayTitle(part.owner(sp), titles)));
}
