import { pickerEntity, pickPeople, resolvePerson, type PickerQuery } from '../../../search/people/peoplePicker';
import { searchIndexOf } from '../../../search/searchIndexOf';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { reads, value } from '../../model/types';

const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';

/** Both answer JSON in a text, as SharePoint does. Guests do not see the organisation's people. */
extendType('Root', {
  methods: {
    [`${service}.ClientPeoplePickerSearchUser`]: reads(['queryParams'], (_, args, context) => {
      const found = context.user.guest ? [] : pickPeople(context.store, queryOf(args, context));
      return value(JSON.stringify(found.map(principal => pickerEntity(context.store, principal))), 'ClientPeoplePickerSearchUser');
    }),
    [`${service}.ClientPeoplePickerResolveUser`]: reads(['queryParams'], (_, args, context) => {
      const query = queryOf(args, context);
      const { resolved, candidates } = context.user.guest ? { resolved: null, candidates: [] } : resolvePerson(context.store, query);
      const answer = resolved
        ? pickerEntity(context.store, resolved)
        : { Key: query.text, DisplayText: query.text, IsResolved: false, EntityType: '', EntityData: {}, MultipleMatches: candidates.map(each => pickerEntity(context.store, each)) };
      return value(JSON.stringify(answer), 'ClientPeoplePickerResolveUser');
    }),
  },
});

/** ClientPeoplePickerQueryParameters, of which the local tenant heeds the text, the kinds and the number. */
function queryOf(args: Args, { store, web }: Context): PickerQuery {
  searchIndexOf(store); // makes the functions by which names are compared known to the database
  const parameters = new Args(args.object('queryParams'));
  const types = parameters.has('PrincipalType') ? parameters.integer('PrincipalType') : 1;
  return {
    text: parameters.text('QueryString'),
    types: types === 0 ? 1 : types,
    siteId: web.siteId,
    most: parameters.has('MaximumEntitySuggestions') ? parameters.integer('MaximumEntitySuggestions') : 30,
  };
}
