import { type Field, itemById, type List, listByGuid, listFields, permission, principalById, type Store } from '../../../store/index';
import type { Context } from '../../model/Context';
import { entities, entityOrNothing, type Navigation, type OwnMembers, type Property, type Resource } from '../../model/types';
import { odataName } from '../internalName';
import { countsAsLookup, holdsSeveral, isLookup, isPerson, propertyName } from './fieldKinds';
import { fieldValue, storedValue, type ListItem } from './fieldValue';
import { visibleItem } from './visibility';

const cache = new WeakMap<readonly Field[], OwnMembers<ListItem>>();

/** The members that a list's columns give to its items. Columns that stay the same give the same members. */
export function itemMembers(store: Store, list: List): OwnMembers<ListItem> {
  const fields = listFields(store, list);
  let members = cache.get(fields);
  if (!members) {
    members = membersFrom(fields);
    cache.set(fields, members);
  }
  return members;
}

function membersFrom(fields: readonly Field[]): OwnMembers<ListItem> {
  const properties: Record<string, Property<ListItem>> = {};
  const onRequest: Record<string, Property<ListItem>> = {};
  const navigations: Record<string, Navigation<ListItem>> = {};
  for (const field of fields) {
    const standard = field.standard ? (field as Field & { inDefaultAnswer?: boolean }).inDefaultAnswer === true : field.kind !== 'Computed';
    const target = standard ? properties : onRequest;
    // The column that SharePoint calls ContentType leads to the content type itself; its name is not a property.
    if (field.internalName === 'ContentType') continue;
    target[propertyName(field)] = (entry, context) => fieldValue(field, entry, context);
    if (isPerson(field) && !field.standard) onRequest[`${odataName(field.internalName)}StringId`] = (entry, context) => stringIds(field, entry, context);
    if (isPerson(field)) navigations[odataName(field.internalName)] = (entry, context) => people(field, entry, context);
    else if (isLookup(field)) navigations[odataName(field.internalName)] = (entry, context) => lookedUp(field, entry, context);
    else if (countsAsLookup(field)) continue;
  }
  return { properties, onRequest, navigations };
}

function stringIds(field: Field, entry: ListItem, context: Context): string | null {
  const ids = idsOf(field, entry, context);
  return ids.length === 0 ? null : ids.join(';');
}

function people(field: Field, entry: ListItem, context: Context): Resource {
  const found = idsOf(field, entry, context).flatMap((id) => principalById(context.store, id) ?? []);
  return holdsSeveral(field) ? entities('SP.Data.UserInfoItem', found) : entityOrNothing('SP.Data.UserInfoItem', found[0]);
}

/** Items of another list: only those that the caller may see there. */
function lookedUp(field: Field, entry: ListItem, context: Context): Resource {
  const list = listByGuid(context.store, (field.lookupList ?? '').replace(/[{}]/g, ''));
  const readable = list && context.can(permission.open, list, context.webOf(list).siteId) ? list : undefined;
  const found = readable ? idsOf(field, entry, context).flatMap((id): ListItem[] => {
    const item = itemById(context.store, readable.id, id);
    const seen = item && visibleItem(readable, item, context);
    return seen ? [{ list: readable, item: seen }] : [];
  }) : [];
  return holdsSeveral(field) ? entities('SP.ListItem', found) : entityOrNothing('SP.ListItem', found[0]);
}

function idsOf(field: Field, entry: ListItem, context: Context): number[] {
  const stored = storedValue(field, entry, context);
  return (Array.isArray(stored) ? stored : [stored]).filter((id): id is number => typeof id === 'number');
}
