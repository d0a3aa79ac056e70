import type { NamedPerson } from '../../domain/people/Person';
import { endOfHelsinkiDay, fromHelsinkiTime, toHelsinkiDay } from '../../domain/shared/helsinkiTime';
import type { HolderUpdate, RegisterEntry, ResponsibilityContent, ResponsibilityFrame } from '../../domain/responsibilities/Responsibility';
import { parseSynonyms } from '../../domain/responsibilities/topics';
import { selectOf } from '../../schema/defineList';
import { responsibilitiesList } from '../../schema/lists/responsibilitiesList';
import { responsibilityUpdatesList, type ResponsibilityUpdateRow } from '../../schema/lists/responsibilityUpdatesList';
import { PLACE, type PlacedRow } from '../client/listRead';
import { mayEdit, RIGHTS, type Rights } from '../client/rights';

interface PersonValue {
  readonly Title?: string | null;
  readonly Name?: string | null;
}

/** What SharePoint itself keeps of a row. Both lists keep versions, so that each change has a number of its own. */
interface Kept {
  readonly Modified: string;
  readonly OData__UIVersionString: string;
}

const KEPT = ['Modified', 'OData__UIVersionString'] as const;
const personOf = (column: string): string[] => [`${column}/Title`, `${column}/Name`];

export type RegisterRow = PlacedRow<typeof responsibilitiesList> & Kept & Rights & { readonly Created: string; readonly Holder?: PersonValue | null; readonly Deputy?: PersonValue | null };

export const REGISTER_COLUMNS = [...selectOf(responsibilitiesList), ...PLACE, ...KEPT, 'Created', RIGHTS, ...personOf('Holder'), ...personOf('Deputy')];
export const REGISTER_PEOPLE = ['Holder', 'Deputy'];

export type UpdateRow = ResponsibilityUpdateRow & Kept & { readonly AuthorId: number; readonly EditorId: number; readonly Author?: PersonValue | null; readonly Deputy?: PersonValue | null };

export const UPDATE_COLUMNS = [...selectOf(responsibilityUpdatesList), ...KEPT, 'AuthorId', 'EditorId', ...personOf('Author'), ...personOf('Deputy')];
export const UPDATE_PEOPLE = ['Author', 'Deputy'];

/** An update with the number of its row. */
export interface UpdateEntry extends HolderUpdate {
  readonly rowId: number;
}

function officialOf(person: PersonValue | null | undefined): NamedPerson | null {
  return person?.Name ? { loginName: person.Name.toLowerCase(), displayName: person.Title ?? person.Name } : null;
}

/** The day in Helsinki; null for nothing, and for what is no moment. */
const dayOf = (moment: string | null): string | null => (moment === null || Number.isNaN(Date.parse(moment)) ? null : toHelsinkiDay(new Date(moment)));
/** ISO 8601 with milliseconds, so that moments compare as texts. */
const momentOf = (moment: string): string => new Date(moment).toISOString();

type ContentRow = Pick<RegisterRow, 'Title' | 'TopicSv' | 'TopicEn' | 'Synonyms' | 'Deputy' | 'AwayFrom' | 'AwayTo'>;

function toContent({ Title, TopicSv, TopicEn, Synonyms, Deputy, AwayFrom, AwayTo }: ContentRow): ResponsibilityContent {
  return {
    topics: { fi: Title?.trim() ?? '', sv: TopicSv?.trim() ?? '', en: TopicEn?.trim() ?? '' },
    synonyms: parseSynonyms(Synonyms ?? ''),
    deputy: officialOf(Deputy),
    awayFrom: dayOf(AwayFrom),
    awayTo: dayOf(AwayTo)
  };
}

/** A row with its organisation by its folder: the server's word. */
export function toEntry(row: RegisterRow): RegisterEntry {
  const confirmedAt = row.ConfirmedAt !== null && !Number.isNaN(Date.parse(row.ConfirmedAt)) ? momentOf(row.ConfirmedAt) : null;
  return {
    ...toContent(row),
    id: row.Id,
    organisation: row.folder ?? (row.OrganisationKey?.trim().toUpperCase() || null),
    holder: officialOf(row.Holder),
    validFrom: dayOf(row.ValidFrom),
    validTo: dayOf(row.ValidTo),
    confirmedAt,
    createdAt: momentOf(row.Created),
    changedAt: momentOf(row.Modified),
    isAdministered: mayEdit(row),
    version: row.OData__UIVersionString
  };
}

/** @returns null for a row that somebody else than its author has changed: it is nobody's word any more */
export function toUpdate(row: UpdateRow): UpdateEntry | null {
  const author = officialOf(row.Author)?.loginName;
  if (author === undefined || row.AuthorId !== row.EditorId || row.ResponsibilityId === null) return null;
  return {
    rowId: row.Id,
    responsibilityId: row.ResponsibilityId,
    author,
    writtenAt: momentOf(row.Modified),
    version: `${row.Id}:${row.OData__UIVersionString}`,
    content: toContent(row)
  };
}

/** A column as a form of SharePoint's sends it. Persons go by login name, so that one whom the site has not met yet is known to it. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

const formOf = (columns: Readonly<Record<string, string>>): FormValue[] => Object.entries(columns).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const personValue = (person: NamedPerson | null): string => JSON.stringify(person === null ? [] : [{ Key: person.loginName }]);
const momentValue = (moment: Date | null): string => moment?.toISOString() ?? '';
const firstMoment = (day: string | null): string => momentValue(day === null ? null : fromHelsinkiTime(`${day}T00:00`));
const lastMoment = (day: string | null): string => momentValue(day === null ? null : endOfHelsinkiDay(day));

export function contentForm({ topics, synonyms, deputy, awayFrom, awayTo }: ResponsibilityContent): FormValue[] {
  return formOf({
    Title: topics.fi,
    TopicSv: topics.sv,
    TopicEn: topics.en,
    Synonyms: synonyms.join(', '),
    Deputy: personValue(deputy),
    AwayFrom: firstMoment(awayFrom),
    AwayTo: lastMoment(awayTo)
  });
}

export function frameForm({ holder, validFrom, validTo }: ResponsibilityFrame): FormValue[] {
  return formOf({ Holder: personValue(holder), ValidFrom: firstMoment(validFrom), ValidTo: lastMoment(validTo) });
}
