import { defaultRequest, type SearchRequest } from '../../../search/query/SearchRequest';
import { SearchError } from '../../../search/query/SearchError';
import { Args } from '../../model/Args';
import { invalidQuery, unknownProperty } from '../../model/errors';
import { noQuery } from './errors';

/** A search request as it came. */
export interface ReceivedRequest {
  request: SearchRequest;
  /** What the request calls itself, for the answer's properties. */
  clientType: string;
}

/** Properties of SearchRequest, by SharePoint's metadata, and two that its samples and clients send besides. */
const bodyProperties: ReadonlySet<string> = new Set([
  'BlockDedupeMode', 'BypassResultTypes', 'ClientType', 'CollapseSpecification', 'Culture', 'DesiredSnippetLength', 'EnableFQL',
  'EnableInterleaving', 'EnableNicknames', 'EnableOrderingHitHighlightedProperty', 'EnablePhonetic', 'EnableQueryRules', 'EnableSorting',
  'EnableStemming', 'GenerateBlockRankLog', 'HiddenConstraints', 'HitHighlightedMultivaluePropertyLimit', 'HitHighlightedProperties',
  'ImpressionId', 'MaxSnippetLength', 'OLSQuerySession', 'PersonalizationData', 'ProcessBestBets', 'ProcessPersonalFavorites', 'Properties',
  'PropertiesToGenerateAcronyms', 'QueryTag', 'QueryTemplate', 'QueryTemplatePropertiesUrl', 'Querytext', 'RankingModelId',
  'RefinementFilters', 'Refiners', 'ReorderingRules', 'ResultsUrl', 'RowLimit', 'RowsPerPage', 'SelectProperties', 'SortList', 'SourceId',
  'StartRow', 'SummaryLength', 'Timeout', 'TimeZoneId', 'TotalRowsExactMinimum', 'TrimDuplicates', 'TrimDuplicatesIncludeId', 'UILanguage',
  'UseOLSQuery', 'ResultsURL', 'UIlanguage',
].map(name => name.toLowerCase()));

/** `search/query?querytext='…'&selectproperties='Title,Path'&sortlist='Write:descending'`: lists are texts there. */
export function fromArguments(args: Args): ReceivedRequest {
  const filters = args.textOr('refinementFilters', '');
  return received(args, {
    selectProperties: commaSeparated(args.textOr('selectProperties', '')),
    sort: commaSeparated(args.textOr('sortList', '')).map(sortOf),
    refinementFilters: filters.trim() === '' ? [] : topLevelParts(filters),
  });
}

/** The `request` of `search/postquery`: lists are arrays there. @throws 400 for a property that SearchRequest has not */
export function fromBody(body: Readonly<Record<string, unknown>>): ReceivedRequest {
  for (const name of Object.keys(body)) {
    if (!bodyProperties.has(name.toLowerCase())) throw unknownProperty(name, 'Microsoft.Office.Server.Search.REST.SearchRequest');
  }
  const args = new Args(body);
  return received(args, {
    selectProperties: texts(args, 'SelectProperties'),
    sort: args.array('SortList').map(sortOfObject),
    refinementFilters: texts(args, 'RefinementFilters').filter(filter => filter.trim() !== ''),
  });
}

function received(args: Args, lists: Pick<SearchRequest, 'selectProperties' | 'sort' | 'refinementFilters'>): ReceivedRequest {
  const queryText = args.textOr('Querytext', '');
  const queryTemplate = args.textOr('QueryTemplate', '');
  if (queryText.trim() === '' && queryTemplate.trim() === '') throw noQuery();
  const sourceId = args.textOr('SourceId', '');
  const request: SearchRequest = {
    ...defaultRequest,
    ...lists,
    queryText,
    queryTemplate,
    hiddenConstraints: args.textOr('HiddenConstraints', ''),
    sourceId: sourceId === '' || /^[{]?0{8}-/.test(sourceId) ? null : sourceId,
    startRow: integerOr(args, 'StartRow', 0),
    rowLimit: integerOr(args, 'RowLimit', integerOr(args, 'RowsPerPage', defaultRequest.rowLimit)),
    refiners: args.textOr('Refiners', ''),
    fql: args.boolean('EnableFQL'),
    collapseSpecification: args.textOr('CollapseSpecification', ''),
  };
  return { request, clientType: args.textOr('ClientType', '') };
}

function integerOr(args: Args, name: string, otherwise: number): number {
  const sent = args.raw(name);
  return sent === undefined || sent === null || sent === '' ? otherwise : args.integer(name);
}

function texts(args: Args, name: string): string[] {
  return args.array(name).map(each => {
    if (typeof each !== 'string') throw invalidQuery(`The values of ${name} must be of the type 'Edm.String'.`);
    return each;
  });
}

function commaSeparated(text: string): string[] {
  return text.split(',').map(part => part.trim()).filter(part => part !== '');
}

/** `Write:descending`; without a direction it ascends. */
function sortOf(text: string): SearchRequest['sort'][number] {
  const [property = '', direction = 'ascending'] = text.split(':').map(part => part.trim());
  if (!/^(asc|desc)(ending)?$/i.test(direction)) throw new SearchError(`The sort direction '${direction.slice(0, 30)}' is not valid.`);
  return { property, descending: direction.toLowerCase().startsWith('desc') };
}

/** `{ Property, Direction }`; direction 0 ascends, 1 descends, and 2 (by an FQL formula) is refused. */
function sortOfObject(entry: unknown): SearchRequest['sort'][number] {
  const { Property: property, Direction: direction = 0 } = (entry ?? {}) as { Property?: unknown; Direction?: unknown };
  if (typeof property !== 'string') throw invalidQuery("The entries of SortList need a 'Property' of the type 'Edm.String'.");
  if (Number(direction) === 2) throw new SearchError('Sorting by a formula needs FQL, and is not available here.');
  if (Number(direction) !== 0 && Number(direction) !== 1) throw new SearchError(`The sort direction '${String(direction).slice(0, 30)}' is not valid.`);
  return { property, descending: Number(direction) === 1 };
}

/** Splits at commas outside of parentheses and quotes: `FileType:equals("a,b"),Author:or("x","y")`. */
function topLevelParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map(part => part.trim());
}
