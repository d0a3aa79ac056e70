import { principalByLogin, type Field } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { spException } from '../../../model/errors';
import { localToUtc, timeZoneOf } from '../../regional/timeZones';
import { holdsSeveral, isLookup, isNumber, isPerson } from '../fieldKinds';
import { plainText } from '../../../model/plainText';

/**
 * What was typed into a form, as a JSON body would carry it: dates and numbers as the site's language writes them,
 * persons as '[{"Key":"i:0#.f|membership|…"}]', lookups as "3;#Title", several values with ";#" between them.
 * @throws 400 when the text cannot be read
 */
export function parseFormText(field: Field, text: string, context: Context): unknown {
  if (text === '') return null;
  if (isPerson(field)) return several(field, persons(text, context));
  if (isLookup(field)) return several(field, lookupIds(text));
  if (isNumber(field)) return text.replace(/\s/g, '').replace(',', '.');
  switch (field.kind) {
    case 'DateTime': return localDate(text, context);
    case 'Boolean': return /^(1|true|yes|kyllä|ja)$/i.test(text) ? true : /^(0|false|no|ei|nej)$/i.test(text) ? false : text;
    case 'MultiChoice': return text.split(';#').filter((each) => each !== '');
    case 'URL': return urlAndDescription(text);
    case 'TaxonomyFieldType': return terms(text)[0] ?? null;
    case 'TaxonomyFieldTypeMulti': return terms(text);
    default: return text;
  }
}

function several<Single>(field: Field, values: readonly Single[]): unknown {
  return holdsSeveral(field) ? values : values[0] ?? null;
}

function persons(text: string, { store }: Context): number[] {
  if (!text.trimStart().startsWith('[')) return lookupIds(text);
  const keys = parseKeys(text);
  return keys.map((key) => {
    const person = principalByLogin(store, key);
    if (!person) throw spException(-2130575276, 'The user does not exist or is not unique.');
    return person.id;
  });
}

function parseKeys(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map((each: { Key?: unknown }) => plainText(each?.Key)) : [];
  } catch (error) {
    if (error instanceof SyntaxError) throw spException(-2130575276, 'The user does not exist or is not unique.');
    throw error;
  }
}

/** "3;#Title;#5;#Other", "3" or "3;#Title": the numbers. */
function lookupIds(text: string): number[] {
  return text.split(';#').filter((_, index) => index % 2 === 0).map(Number).filter((id) => Number.isInteger(id) && id > 0);
}

/** "https://x, words": the address and its description. */
function urlAndDescription(text: string): { Url: string; Description: string } {
  const comma = text.indexOf(', ');
  return comma < 0 ? { Url: text, Description: text } : { Url: text.slice(0, comma), Description: text.slice(comma + 2) };
}

/** "Label|guid;Other|guid". */
function terms(text: string): { Label: string; TermGuid: string; WssId: number }[] {
  return text.split(';').filter((each) => each.includes('|')).map((each) => {
    const [label = '', guid = ''] = each.replace(/^-?\d+;?#?/, '').split('|');
    return { Label: label, TermGuid: guid, WssId: -1 };
  });
}

/** 31.1.2026 9.30 (fi), 2026-01-31 09:30 (sv), 1/31/2026 9:30 AM (en), or ISO; in the site's time zone. */
function localDate(text: string, { web }: Context): string {
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return text;
  const match = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[T ]+(?:klo |kl\. )?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?\s*(AM|PM)?)?/i.exec(text.trim());
  if (!match) return text;
  const [, a, b, c, hours = '0', minutes = '00', seconds = '00', half] = match as unknown as [string, string, string, string, string | undefined, string | undefined, string | undefined, string | undefined];
  const [year, month, day] = a.length === 4 ? [a, b, c] : web.lcid === 1033 ? [c, a, b] : [c, b, a];
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, Number(minutes), Number(seconds));
  if (Number.isNaN(asUtc)) return text;
  return new Date(localToUtc(asUtc, timeZoneOf(web))).toISOString();
}
