import { SearchNotImplemented } from './SearchError';

/** Values of query variables, by name in lower case: `searchterms`, `user.name`, `site.url`, … */
export type QueryVariables = Readonly<Record<string, string>>;

const variable = /\{(\?)?((?:[^{}]|\{[^{}]*\})*)\}/g;

/**
 * Fills a query template in. `{name}` is a variable's value; `{?text {name} text}` stands only if its variables have
 * values; `{Today+7}` is a date so many days from now.
 *
 * @param now the tenant's clock, ms since the epoch
 * @throws SearchNotImplemented for a variable that is not known here.
 */
export function fillTemplate(template: string, variables: QueryVariables, now: number): string {
  return template.replace(variable, (_whole, conditional: string | undefined, inner: string) => {
    if (conditional === undefined) return valueOf(inner, variables, now);
    const names = [...inner.matchAll(/\{([^{}]*)\}/g)].map(match => match[1]!);
    const stands = names.every(name => valueOf(name, variables, now) !== '');
    return stands ? inner.replace(/\{([^{}]*)\}/g, (_, name: string) => valueOf(name, variables, now)) : '';
  });
}

function valueOf(name: string, variables: QueryVariables, now: number): string {
  const key = name.trim().toLowerCase();
  const today = /^today(?:\s*([+-])\s*(\d{1,5}))?$/.exec(key);
  if (today) {
    const days = Number(`${today[1] ?? '+'}${today[2] ?? 0}`);
    return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  }
  const value = variables[key];
  if (value === undefined) throw new SearchNotImplemented(`the query variable {${name}}`);
  return value;
}
