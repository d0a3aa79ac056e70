import { principalById, type Field } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { invalidQuery, spException, type SharePointError } from '../../../model/errors';
import { isoDate } from '../../../odata/evaluate';
import { holdsSeveral, isLookup, isNumber, isPerson } from '../fieldKinds';
import { plainText } from '../../../model/plainText';

const unfit = (type: string): SharePointError =>
  invalidQuery(`Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`);

const invalidData = (kind: string): SharePointError =>
  spException(-2130575155, `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`);

/**
 * A value of a JSON body as the store keeps it; null empties the column. Whether it is among the choices, within the
 * range or missing, SharePoint asks of forms only (formProblem).
 * @throws 400 when the value is of the wrong type, or too long
 */
export function coerceValue(field: Field, raw: unknown, context: Context): unknown {
  if (raw === null || raw === undefined || raw === '') return null;
  if (holdsSeveral(field)) {
    if (!Array.isArray(raw)) throw invalidQuery("An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected.");
    const values = raw.map((each) => coerceOne(field, each, context)).filter((each) => each !== null);
    return values.length === 0 ? null : values;
  }
  return coerceOne(field, raw, context);
}

function coerceOne(field: Field, raw: unknown, context: Context): unknown {
  if (isPerson(field)) return personId(field, raw, context);
  if (isLookup(field)) return wholeNumber(raw, 'Edm.Int32');
  if (isNumber(field)) return numberValue(raw);
  switch (field.kind) {
    case 'Boolean': return booleanValue(raw);
    case 'DateTime': return date(raw);
    case 'URL': return urlValue(raw);
    case 'TaxonomyFieldType': case 'TaxonomyFieldTypeMulti': return term(raw);
    case 'Text': case 'Choice': case 'MultiChoice': case 'OutcomeChoice': return shortText(field, raw);
    default: return text(raw);
  }
}

function text(raw: unknown): string {
  if (typeof raw === 'object') return JSON.stringify(raw);
  return plainText(raw);
}

function shortText(field: Field, raw: unknown): string {
  if (typeof raw === 'object') throw unfit('Edm.String');
  const value = plainText(raw);
  if (value.length > (field.maxLength ?? 255)) throw invalidData('text');
  return value;
}

function numberValue(raw: unknown): number {
  const value = typeof raw === 'number' ? raw : Number(String(raw).replace(',', '.'));
  if (!Number.isFinite(value) || typeof raw === 'object' || typeof raw === 'boolean') throw unfit('Edm.Double');
  return value;
}

function wholeNumber(raw: unknown, type: string): number {
  const value = typeof raw === 'number' ? raw : Number(raw);
  if (!Number.isInteger(value) || Math.abs(value) > 0x7fffffff || typeof raw === 'boolean' || typeof raw === 'object') throw unfit(type);
  return value;
}

function booleanValue(raw: unknown): boolean {
  if (raw === true || raw === 1 || raw === '1') return true;
  if (raw === false || raw === 0 || raw === '0') return false;
  if (typeof raw === 'string' && /^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true';
  throw unfit('Edm.Boolean');
}

function date(raw: unknown): string {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(raw) || Number.isNaN(Date.parse(raw))) throw unfit('Edm.DateTime');
  return isoDate(raw);
}

function urlValue(raw: unknown): { Url: string; Description: string } {
  const { Url, Description } = typeof raw === 'object' && raw !== null ? raw as { Url?: unknown; Description?: unknown } : { Url: raw, Description: undefined };
  const url = plainText(Url);
  if (url.length > 2083 || /^\s*(javascript|vbscript|data):/i.test(url)) throw invalidData('URL');
  return { Url: url, Description: plainText(Description, url) };
}

function personId(field: Field, raw: unknown, { store }: Context): number | null {
  const id = wholeNumber(raw, 'Edm.Int32');
  if (id <= 0) return null;
  const person = principalById(store, id);
  const peopleOnly = field.settings?.['SelectionMode'] === 0;
  if (!person || (peopleOnly && person.kind !== 'user')) throw spException(-2130575276, 'The user does not exist or is not unique.');
  return id;
}

function term(raw: unknown): { Label: string; TermGuid: string; WssId: number } {
  const { Label = '', TermGuid, WssId = -1 } = typeof raw === 'object' && raw !== null ? raw as Record<string, unknown> : {};
  if (typeof TermGuid !== 'string' || !/^[0-9a-f-]{36}$/i.test(TermGuid)) throw invalidQuery('The given value for a taxonomy field was not formatted in the required <int>;#<label>|<guid> format.');
  return { Label: String(Label), TermGuid, WssId: Number(WssId) };
}
