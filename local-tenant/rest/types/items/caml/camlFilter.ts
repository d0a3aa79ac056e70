import type { Context } from '../../../model/Context';
import { badArgument, notImplemented } from '../../../model/errors';
import type { Comparator, Filter } from '../../../odata/parseFilter';
import { localToUtc, offsetAt, timeZoneOf } from '../../regional/timeZones';
import type { Columns } from '../query/columns';
import { isLookup, isPerson } from '../fieldKinds';
import { invalid, type CamlNode } from './readCaml';

const comparisons: Readonly<Record<string, Comparator>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le', Includes: 'eq', NotIncludes: 'ne' };

/** The conditions of a <Where> as a filter: what $filter becomes too, so that both meet the same limits. */
export function camlFilter(where: CamlNode | undefined, columns: Columns, context: Context): Filter | undefined {
  const [condition, ...rest] = where?.children ?? [];
  if (rest.length > 0) throw invalid();
  return condition && toFilter(condition, columns, context);
}

function toFilter(node: CamlNode, columns: Columns, context: Context): Filter {
  switch (node.name) {
    case 'And': case 'Or': {
      const [left, right, ...rest] = node.children;
      if (!left || !right || rest.length > 0) throw invalid();
      return { type: node.name === 'And' ? 'and' : 'or', left: toFilter(left, columns, context), right: toFilter(right, columns, context) };
    }
    case 'IsNull': case 'IsNotNull':
      return { type: 'compare', operator: node.name === 'IsNull' ? 'eq' : 'ne', left: member(node, columns), right: { type: 'literal', kind: 'null', value: null } };
    case 'BeginsWith': return { type: 'call', name: 'startswith', arguments: [member(node, columns), value(node, context)] };
    case 'Contains': return { type: 'call', name: 'substringof', arguments: [value(node, context), member(node, columns)] };
    case 'In': return oneOf(node, columns, context);
    default: {
      const operator = comparisons[node.name];
      if (!operator) throw notImplemented(`the CAML element ${node.name}`);
      return comparison(operator, node, columns, context);
    }
  }
}

function comparison(operator: Comparator, node: CamlNode, columns: Columns, context: Context): Filter {
  const [left, right] = [member(node, columns), value(node, context)];
  const wholeDay = dayOf(node, right, context);
  if (!wholeDay) return { type: 'compare', operator, left, right };
  // Without IncludeTimeValue only the day counts: "equal" is within it, "after" is after its end.
  const [start, end] = wholeDay;
  const at = (comparator: Comparator, moment: string): Filter => ({ type: 'compare', operator: comparator, left, right: { type: 'literal', kind: 'date', value: moment } });
  switch (operator) {
    case 'eq': return { type: 'and', left: at('ge', start), right: at('lt', end) };
    case 'ne': return { type: 'not', operand: { type: 'and', left: at('ge', start), right: at('lt', end) } };
    case 'gt': return at('ge', end);
    case 'ge': return at('ge', start);
    case 'lt': return at('lt', start);
    case 'le': return at('lt', end);
  }
}

function member(node: CamlNode, columns: Columns): Filter {
  const reference = node.children.find(({ name }) => name === 'FieldRef');
  const name = reference?.attributes['Name'] ?? columns.fieldById(reference?.attributes['ID'] ?? '')?.internalName;
  if (!reference || name === undefined) throw invalid();
  const field = columns.field(name);
  if (!field) throw badArgument(`One or more field types are not installed properly. Go to the list settings page to delete these fields. (${name})`);
  const byId = reference.attributes['LookupId']?.toUpperCase() === 'TRUE' || node.children.some(({ name: each, attributes }) => each === 'Value' && attributes['Type'] === 'Integer')
    || node.children.some(({ children }) => children.some(({ name: each }) => each === 'UserID'));
  return { type: 'member', path: isPerson(field) || isLookup(field) ? [field.internalName, byId ? 'Id' : 'Title'] : [field.internalName] };
}

function value(node: CamlNode, context: Context): Filter {
  const element = node.children.find(({ name }) => name === 'Value');
  if (!element) throw invalid();
  return literal(element, context);
}

function literal(element: CamlNode, context: Context): Filter {
  const { tenant, user, web } = context;
  if (element.children.some(({ name }) => name === 'UserID')) return { type: 'literal', kind: 'number', value: user.id };
  const today = element.children.find(({ name }) => name === 'Today' || name === 'Now');
  if (today) {
    const days = Number(today.attributes['OffsetDays'] ?? today.attributes['Offset'] ?? 0);
    return { type: 'literal', kind: 'date', value: new Date(tenant.clock.now() + days * 86_400_000).toISOString() };
  }
  const { text, attributes } = element;
  switch (attributes['Type']) {
    case 'DateTime': return { type: 'literal', kind: 'date', value: zoned(text, web) };
    case 'Boolean': return { type: 'literal', kind: 'boolean', value: /^(1|true|yes)$/i.test(text) };
    default: return { type: 'literal', kind: 'text', value: text };
  }
}

function oneOf(node: CamlNode, columns: Columns, context: Context): Filter {
  const values = node.children.find(({ name }) => name === 'Values')?.children ?? [];
  if (values.length === 0 || values.length > 500) throw badArgument('The In element of a CAML query takes 1 to 500 values.');
  const left = member(node, columns);
  const each = values.map((element): Filter => ({ type: 'compare', operator: 'eq', left, right: literal(element, context) }));
  return each.reduceRight((right, first) => ({ type: 'or', left: first, right }));
}

/** A date without a zone is the site's local time. */
function zoned(text: string, web: Context['web']): string {
  if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return text;
  const local = Date.parse(text.includes('T') ? `${text}Z` : `${text.replace(' ', 'T')}${/\d:\d/.test(text) ? 'Z' : 'T00:00:00Z'}`);
  if (Number.isNaN(local)) throw badArgument(`The date '${text.slice(0, 50)}' of the CAML query is not valid.`);
  return new Date(localToUtc(local, timeZoneOf(web))).toISOString();
}

/** Beginning and end of the local day that a date without its time means; undefined when the time counts. */
function dayOf(node: CamlNode, right: Filter, { web }: Context): readonly [string, string] | undefined {
  const element = node.children.find(({ name }) => name === 'Value');
  if (element?.attributes['Type'] !== 'DateTime' || element.attributes['IncludeTimeValue']?.toUpperCase() === 'TRUE') return undefined;
  if (right.type !== 'literal' || element.children.some(({ name }) => name === 'Now')) return undefined;
  const zone = timeZoneOf(web);
  const utc = Date.parse(String(right.value));
  if (Number.isNaN(utc)) throw badArgument('The date of the CAML query is not valid.');
  const local = utc + offsetAt(utc, zone);
  const start = local - (((local % 86_400_000) + 86_400_000) % 86_400_000);
  const back = (moment: number): string => new Date(localToUtc(moment, zone)).toISOString();
  return [back(start), back(start + 86_400_000)];
}
