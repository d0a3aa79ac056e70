/** Resolves an answer of the tenant against SharePoint's real metadata: every property stands on the type that the path leads to. */
import { apiPath, lastName, typeOfPath } from './checkRequest';
import { elementType, sharePointEdm } from './edm';
import { isKnownColumn, isKnownProperty } from './exceptions';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What OData itself writes beside an entity's properties. */
const isAnnotation = (name: string): boolean => name === '__metadata' || name === '__deferred' || name === '__next' || name.startsWith('odata.') || name.includes('@odata.');

/** Takes the format's envelope off: `d`, `d.results`, `value`, and the name that verbose answers put around a function's result. */
function contentOf(body: Json, name: string): unknown {
  const { d } = body;
  if (!isObject(d)) return Array.isArray(body['value']) ? body['value'] : body;
  if (Array.isArray(d['results'])) return d['results'];
  const keys = Object.keys(d);
  return keys.length === 1 && keys[0]?.toLowerCase() === name.toLowerCase() ? d[keys[0]] : d;
}

/** The type that an object says it has; null when it says none that metadata knows. Lists' own item types are SP.ListItem to it. */
function ownType(value: Json): string | null {
  const { __metadata: verbose } = value;
  const said = isObject(verbose) ? verbose['type'] : (value['odata.type'] ?? value['@odata.type']);
  if (typeof said !== 'string') return null;
  const name = said.replace(/^#/, '');
  if (name.startsWith('SP.Data.')) return 'SP.ListItem';
  return sharePointEdm().has(name) ? name : null;
}

/** Open types take any name: property bags, texts of fields. A list item's are checked, since they are columns. */
const hasAnyNames = (type: string): boolean => type !== 'SP.ListItem' && sharePointEdm().isOpen(type);

export interface AnswerCheck {
  /** What SharePoint would not have written; each problem once. */
  readonly problems: readonly string[];
  /** How many properties were looked up. */
  readonly checked: number;
}

/** @param url of the request that was answered, with `/_api/` */
export function checkAnswer(url: string, body: Json): AnswerCheck {
  const edm = sharePointEdm();
  const problems = new Set<string>();
  let checked = 0;

  const checkValue = (value: unknown, type: string): void => {
    const each = elementType(type);
    if (Array.isArray(value)) value.forEach((one) => checkValue(one, each ?? type));
    else if (isObject(value)) {
      if (Array.isArray(value['results'])) checkValue(value['results'], type);
      else if (!('__deferred' in value)) checkObject(value, each ?? type);
    }
  };

  const isWritten = (type: string, name: string, isExact: boolean): boolean =>
    edm.writes(type, name) || hasAnyNames(type) || (!isExact && edm.writesDerived(type, name)) || isKnownColumn(type, name) || isKnownProperty(type, name);

  const checkObject = (value: Json, expected: string): void => {
    const own = ownType(value);
    const type = own ?? expected;
    if (!edm.has(type)) return;
    for (const [name, property] of Object.entries(value)) {
      if (isAnnotation(name)) continue;
      checked += 1;
      if (!isWritten(type, name, own !== null)) problems.add(`${type} has no "${name}"`);
      checkValue(property, edm.member(type, name) ?? '');
    }
  };

  const path = apiPath(url);
  checkValue(contentOf(body, lastName(path)), typeOfPath(path) ?? '');
  return { problems: [...problems], checked };
}
