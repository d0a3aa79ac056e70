import type { Principal } from '../../store/principals';
import type { Store } from '../../store/Store';
import { wordsOf } from '../index/propertyTokens';
import { and, type Condition } from './Condition';
import { compileRestriction } from './compileRestriction';
import { matching } from './execute';

/** What is asked of suggestions. */
export interface SuggestRequest {
  /** What was typed so far. */
  queryText: string;
  /** How many suggestions at most. */
  count: number;
  /** Put what was typed in bold. */
  highlight: boolean;
  capitalize: boolean;
  peopleNames: boolean;
}

export interface Suggestions {
  queries: string[];
  peopleNames: string[];
}

/**
 * Completions of what was typed. SharePoint learns them from queries that many people made; here they are the titles
 * that begin with it, of what this user may read, so that a suggestion tells nobody of what is closed to him or her.
 */
export function suggest(store: Store, user: Principal, request: SuggestRequest, origin: string): Suggestions {
  if (wordsOf(request.queryText).length === 0 || request.queryText.length > 200) return { queries: [], peopleNames: [] };
  const typed = restriction('Title', request.queryText, origin);
  const people = restriction('contentclass', 'urn:content-class:SPSPeople', origin);
  const isPerson: Condition = and([people, typed]);
  const queries = titles(store, user, and([typed, { sql: "d.kind <> 'person'", params: [] }]), request.count).map(title => shown(title, request));
  return { queries, peopleNames: request.peopleNames ? titles(store, user, isPerson, request.count) : [] };
}

function restriction(name: string, text: string, origin: string): Condition {
  return compileRestriction({ kind: 'restriction', name, operator: ':', value: { text, prefix: true } }, { now: 0, origin, walksPromoted: false });
}

function titles(store: Store, user: Principal, condition: Condition, count: number): string[] {
  const { sql, params } = matching(store, user, condition);
  return store.all<{ title: string }>(
    `SELECT json_extract(d.data, '$.Title') AS title FROM search_document d WHERE ${sql} GROUP BY title ORDER BY max(d.modified) DESC LIMIT ?`,
    ...params,
    Math.min(Math.max(0, count), 50)
  ).map(row => row.title);
}

function shown(title: string, { queryText, highlight, capitalize }: SuggestRequest): string {
  const text = capitalize ? title.charAt(0).toUpperCase() + title.slice(1) : title.toLowerCase();
  const at = text.toLowerCase().indexOf(queryText.toLowerCase());
  if (!highlight || at < 0) return text;
  return `${text.slice(0, at)}<B>${text.slice(at, at + queryText.length)}</B>${text.slice(at + queryText.length)}`;
}
