import {
  addCustomAction, clearCustomActions, customActionScope, customActionsOf, permission, removeCustomAction, updateCustomAction, webById,
  type CustomActionOwner, type UserCustomAction, type Web,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { spException, unknownProperty } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { textOr } from '../../model/text';
import { collection, entity, nothing, reads, writes, type TypeTable } from '../../model/types';
import { basePermissions, type Value } from '../../model/values';
import { maskFrom } from '../security/RoleDefinition';

/** A user custom action and whose it is; `web` is the one whose rights decide. */
export interface OwnedAction {
  readonly owner: OwnerInWeb;
  readonly action: UserCustomAction;
}

export interface OwnerInWeb extends CustomActionOwner {
  readonly web: Web;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.UserCustomAction': OwnedAction }
  interface CollectionParents { 'SP.UserCustomActionCollection': OwnerInWeb }
}

const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** What a caller may give, with what SharePoint shows when nothing was given. */
const settable: Readonly<Record<string, Value>> = {
  ClientSideComponentId: emptyGuid, ClientSideComponentProperties: '', CommandUIExtension: null, Description: null, Group: null, HostProperties: '',
  ImageUrl: null, Location: null, Name: null, RegistrationId: null, RegistrationType: 0, ScriptBlock: null, ScriptSrc: null, Sequence: 0, Title: null, Url: null,
};

const actionTable: TypeTable<OwnedAction> = {
  id: ({ owner, action }) => `${owner.scope === 'list' ? `Web/Lists(guid'${owner.id}')` : owner.scope === 'site' ? 'Site' : 'Web'}/UserCustomActions(guid'${action.id}')`,
  webOf: ({ owner }) => owner.web,
  properties: {
    ...Object.fromEntries(Object.entries(settable).map(([name, otherwise]) => [name, ({ action }: OwnedAction): Value => (action.properties[name] as Value | undefined) ?? otherwise])),
    Id: ({ action }) => action.id,
    Rights: ({ action }) => basePermissions(BigInt(textOr(action.properties['Rights'], '0'))),
    Scope: ({ owner }) => customActionScope[owner.scope],
    VersionOfUserCustomAction: '16.0.1.0',
  },
  update: ({ owner, action }, changes, context) => {
    demand(owner, context);
    updateCustomAction(context.store, owner, action.id, givenBy(changes));
  },
  remove: ({ owner, action }, context) => {
    demand(owner, context);
    removeCustomAction(context.store, owner, action.id);
  },
};
defineType('SP.UserCustomAction', actionTable);

defineCollection('SP.UserCustomActionCollection', {
  of: 'SP.UserCustomAction',
  all: (owner, { store }) => customActionsOf(store, owner).map((action) => ({ owner, action })),
  byKey: (owner, key, context) => byId(owner, String(key), context),
  create: (owner, body, context) => {
    demand(owner, context);
    return { owner, action: addCustomAction(context.store, owner, givenBy(body)) };
  },
  methods: {
    GetById: reads(['id'], (owner, args, context) => entity('SP.UserCustomAction', byId(owner, args.text('id'), context))),
    Clear: writes([], (owner, _args, context) => {
      demand(owner, context);
      clearCustomActions(context.store, owner);
      return nothing;
    }),
  },
});

extendType('SP.Web', { navigations: { UserCustomActions: (web) => collection('SP.UserCustomActionCollection', { scope: 'web', id: web.id, web }) } });
extendType('SP.Site', {
  navigations: {
    UserCustomActions: (site, { store }) => collection('SP.UserCustomActionCollection', { scope: 'site', id: site.id, web: webById(store, site.rootWebId)! }),
  },
});
extendType('SP.List', {
  navigations: { UserCustomActions: (list, context) => collection('SP.UserCustomActionCollection', { scope: 'list', id: list.guid, web: context.webOf(list) }) },
});

function byId(owner: OwnerInWeb, id: string, { store }: Context): OwnedAction {
  const action = customActionsOf(store, owner).find((each) => each.id === id.toLowerCase());
  if (!action) throw spException(-2147024809, 'Value does not fall within the expected range.', 404);
  return { owner, action };
}

/** Custom script is off in modern sites; extensions are added by those who manage the web. */
function demand(owner: OwnerInWeb, context: Context): void {
  context.demand(permission.manageWeb, owner.web, owner.web.siteId);
}

/** Clients send back all that they have read, so known read-only properties are let pass. */
function givenBy(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Rights') given[name] = value === null ? '0' : maskFrom(value).toString();
    else if (name in settable) given[name] = value;
    else if (!(name in actionTable.properties)) throw unknownProperty(name, 'SP.UserCustomAction');
  }
  return given;
}
