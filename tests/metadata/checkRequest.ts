/** Resolves a REST request against SharePoint's real metadata: its path, `$select` and `$expand`. */
import { type EdmOperation, elementType, sharePointEdm } from './edm';
import { isKnownColumn, isKnownException, serviceType } from './exceptions';

interface Step {
  readonly name: string;
  readonly hasArguments: boolean;
}

/** Splits a path at slashes that stand outside quotes and parentheses. */
function steps(path: string): Step[] {
  const parts: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const character of path) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (character === '/' && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter(Boolean).map((part) => ({ name: part.replace(/\(.*$/s, ''), hasArguments: part.includes('(') }));
}

/** The type a path leads to; an explanation when SharePoint has no such path. */
function resolvePath(path: string): { type: string | null } | { problem: string } {
  const edm = sharePointEdm();
  let type: string | null = null;
  for (const [index, { name, hasArguments }] of steps(path).entries()) {
    if (index > 0 && type === null) return { problem: `nothing follows a call that returns nothing: ${name}` };
    if (['$value', '$count', '$ref', '$batch'].includes(name.toLowerCase())) continue;
    const member: string | undefined = type === null ? undefined : edm.member(type, name);
    const operation: EdmOperation | undefined = edm.operation(type, name) ?? (index === 0 ? edm.operation(null, name.replace(/\./g, '_')) : undefined);
    if (member !== undefined) type = hasArguments ? (elementType(member) ?? member) : member;
    else if (operation !== undefined) type = hasArguments && operation.returns !== null && isIndexed(operation.returns, path, name) ? elementType(operation.returns) : operation.returns;
    else if (index === 0 && (serviceType(name) ?? (edm.has(name) ? name : undefined)) !== undefined) type = serviceType(name) ?? name;
    else if (type !== null && edm.isOpen(type)) return { type: null };
    else return { problem: `${type ?? 'the root'} has no "${name}"` };
  }
  return { type };
}

/** `pages(3)` takes one of the collection; `getItems(…)` returns the collection itself. */
function isIndexed(returns: string, path: string, name: string): boolean {
  return elementType(returns) !== null && new RegExp(`${name}\\((\\d+|'[^']*'|guid'[^']*')\\)`, 'i').test(path);
}

function checkFields(type: string, fields: readonly string[], option: string): string[] {
  const edm = sharePointEdm();
  return fields.flatMap((field) => {
    let current = elementType(type) ?? type;
    for (const name of field.split('/')) {
      if (name === '*' || name === '') return [];
      const member = edm.member(current, name);
      // Of a collection of fields the choices can be asked, which only a field of choices has.
      if (member === undefined && edm.writesDerived(current, name)) return [];
      if (member === undefined) return isKnownColumn(current, name) ? [] : [`${option}: ${current} has no "${name}"`];
      current = elementType(member) ?? member;
    }
    return [];
  });
}

/** Path below `/_api/`, decoded. */
export function apiPath(url: string): string {
  const { pathname } = new URL(url, 'http://tenant.invalid');
  return decodeURIComponent(pathname.replace(/^.*?\/_api\//i, '').replace(/\/$/, ''));
}

/** The type that a path leads to; null when it leads to none that metadata knows. */
export function typeOfPath(path: string): string | null {
  const resolved = resolvePath(path);
  return 'type' in resolved ? resolved.type : null;
}

/** The last step's name: what verbose answers call a function's result. */
export function lastName(path: string): string {
  return steps(path).at(-1)?.name ?? '';
}

/**
 * What SharePoint would not know in the request; empty when all is well.
 * @param url absolute or server-relative, with `/_api/`
 */
export function checkRequest(method: string, url: string): string[] {
  const { searchParams } = new URL(url, 'http://tenant.invalid');
  const path = apiPath(url);
  if (isKnownException(path)) return [];
  const resolved = resolvePath(path);
  if ('problem' in resolved) return [`${method} ${path}: ${resolved.problem}`];
  const { type } = resolved;
  if (type === null) return [];
  return ['$select', '$expand'].flatMap((option) => {
    const fields = (searchParams.get(option) ?? '').split(',').map((field) => field.trim()).filter(Boolean);
    return checkFields(type, fields, option).map((problem) => `${method} ${path}: ${problem}`);
  });
}
