import { isOfPeople } from '../../../search/query/resultSources';
import { search } from '../../../search/query/search';
import { suggest } from '../../../search/query/suggest';
import { searchIndexOf } from '../../../search/searchIndexOf';
import type { Context } from '../../model/Context';
import { defineType, extendType } from '../../model/registry';
import { entity, reads, value, type Resource } from '../../model/types';
import { answering } from './errors';
import { fromArguments, fromBody, type ReceivedRequest } from './receivedRequest';
import { searchResult, suggestionResults } from './results';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.Office.Server.Search.REST.SearchService': null }
}

/** Parameters of `search/query`, by the names that SharePoint's metadata gives them. */
const queryParameters = [
  'querytext', 'queryTemplate', 'enableInterleaving', 'sourceId', 'rankingModelId', 'startRow', 'rowLimit', 'rowsPerPage', 'selectProperties',
  'culture', 'refinementFilters', 'refiners', 'hiddenConstraints', 'sortList', 'enableStemming', 'trimDuplicates', 'timeout', 'enableNicknames',
  'enablePhonetic', 'enableFQL', 'hitHighlightedProperties', 'propertiesToGenerateAcronyms', 'bypassResultTypes', 'processBestBets', 'clientType',
  'personalizationData', 'resultsUrl', 'queryTag', 'trimDuplicatesIncludeId', 'totalRowsExactMinimum', 'impressionId', 'properties',
  'enableQueryRules', 'summaryLength', 'maxSnippetLength', 'desiredSnippetLength', 'uiLanguage', 'blockDedupeMode', 'generateBlockRankLog',
  'enableSorting', 'collapseSpecification', 'processPersonalFavorites', 'enableOrderingHitHighlightedProperty',
  'hitHighlightedMultivaluePropertyLimit', 'queryTemplatePropertiesUrl', 'timeZoneId', 'useOLSQuery', 'OLSQuerySession',
];

const suggestParameters = [
  'querytext', 'iNumberOfQuerySuggestions', 'iNumberOfResultSuggestions', 'iNumberOfPopularResultSuggestions', 'fPreQuerySuggestions',
  'fHitHighlighting', 'fCapitalizeFirstLetters', 'culture', 'enableStemming', 'showPeopleNameSuggestions',
  // as the documentation of REST spells it, and its clients
  'showPeopleNamesSuggestions', 'enableQueryRules', 'fPrefixMatchAllTerms', 'sourceId', 'clientType', 'useOLSQuery', 'OLSQuerySession', 'zeroTermSuggestions',
];

/** `_api/search` */
defineType('Microsoft.Office.Server.Search.REST.SearchService', {
  properties: { Id4a81de82eeb94d6080ea5bf63e27023a: '' },
  methods: {
    query: reads(queryParameters, (_service, args, context) => answer(() => fromArguments(args), context)),
    postquery: reads(['request'], (_service, args, context) => answer(() => fromBody(args.object('request')), context)),
    suggest: reads(suggestParameters, (_service, args, context) => answering(() => {
      searchIndexOf(context.store).crawl();
      const suggestions = suggest(context.store, context.user, {
        queryText: args.text('querytext'),
        count: args.has('iNumberOfQuerySuggestions') ? args.integer('iNumberOfQuerySuggestions') : 5,
        highlight: args.boolean('fHitHighlighting', true),
        capitalize: args.boolean('fCapitalizeFirstLetters'),
        peopleNames: args.boolean('showPeopleNameSuggestions', args.boolean('showPeopleNamesSuggestions', true)),
      }, context.origin);
      return value(suggestionResults(suggestions));
    })),
    searchcenterurl: reads([], () => value('')),
    resultspageaddress: reads([], (_service, _args, context) => value(`${context.absolute(context.web.url)}/_layouts/15/search.aspx`)),
  },
  id: () => 'search',
});

extendType('Root', {
  navigations: { search: () => entity('Microsoft.Office.Server.Search.REST.SearchService', null) },
});

function answer(receive: () => ReceivedRequest, context: Context): Resource {
  return answering(() => {
    const started = performance.now();
    const received = receive();
    const refused = context.tenant.throttle.countSearch(context.user.loginName, isOfPeople(received.request.sourceId));
    if (refused) return { kind: 'response', response: refused };
    searchIndexOf(context.store).crawl();
    const results = search(context.store, received.request, { user: context.user, origin: context.origin, variables: variablesOf(context) });
    return value(searchResult(results, received, Math.round(performance.now() - started)));
  });
}

/** Query variables: who asks and from where. SharePoint calls a web a site, and a site a site collection. */
function variablesOf(context: Context): Readonly<Record<string, string>> {
  const { user, web, site } = context;
  return {
    'user.name': user.title,
    'user.email': user.email,
    'user.loginname': user.loginName,
    'site.id': web.id,
    'site.title': web.title,
    'site.url': context.absolute(web.url),
    'site.locale': String(web.lcid),
    'sitecollection.id': site.id,
    'sitecollection.url': context.absolute(site.url),
  };
}
