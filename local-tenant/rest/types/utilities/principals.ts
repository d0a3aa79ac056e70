import {
  addSiteUser, membersOf, permission, profileOf, siteGroupByTitle, siteGroupsOf, siteUsersOf, toPrincipal, type Principal, type PrincipalRow,
} from '../../../store/index';
import type { Context } from '../../model/Context';
import { extendType } from '../../model/registry';
import { nothing, reads, value } from '../../model/types';
import { complex, listOf, type Complex } from '../../model/values';
import { canViewMembership } from '../security/membershipRights';
import { principalType } from '../security/User';
import { principalAsked, titleIn } from '../security/users';

/** SharePoint never gives more than this, whatever is asked. */
const mostPrincipals = 1000;
/** Bits of SP.Utilities.PrincipalSource. */
const source = { windows: 2, membershipProvider: 4, roleProvider: 8 } as const;

/** Static members of SP.Utilities.Utility that find people and groups. */
extendType('Root', {
  methods: {
    'SP.Utilities.Utility.GetCurrentUserEmailAddresses': reads([], (_root, _args, { user }) => value(user.email)),
    'SP.Utilities.Utility.ResolvePrincipalInCurrentContext': reads(
      ['input', 'scopes', 'sources', 'inputIsEmailOnly', 'addToUserInfoList', 'matchUserInfoList'],
      (_root, args, context) => {
        const input = args.text('input');
        const found = inScopes(principalAsked(input, context) ?? byTitle(input, context), args.integer('scopes'));
        if (!found || !mayBeFound(found, context) || (args.boolean('inputIsEmailOnly') && found.email.toLowerCase() !== input.toLowerCase())) return nothing;
        if (args.boolean('addToUserInfoList') && found.kind !== 'siteGroup' && context.can(permission.addListItems, context.web)) addSiteUser(context.store, context.web.siteId, found.id);
        return value(principalInfo(found, context));
      },
    ),
    'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb': reads(['input', 'scopes', 'sources', 'maxCount', 'groupName'], (_root, args, context) => {
      const group = args.textOr('groupName', '');
      const scope = group === '' ? candidates(args.text('input'), args.integer('sources'), context) : visibleMembers(group, context);
      const wanted = args.text('input').toLowerCase();
      const found = scope.filter((principal) => mayBeFound(principal, context) && matches(principal, wanted, context) && inScopes(principal, args.integer('scopes')));
      return value(listOf('SP.Utilities.PrincipalInfo', found.slice(0, limit(args.integer('maxCount'))).map((principal) => principalInfo(principal, context))));
    }),
    'SP.Utilities.Utility.ExpandGroupsToPrincipals': reads(['inputs', 'maxCount'], (_root, args, context) => {
      const people = new Map(args.array('inputs').flatMap((name) => expand(String(name), context)).map((principal) => [principal.id, principal]));
      return value(listOf('SP.Utilities.PrincipalInfo', [...people.values()].slice(0, limit(args.integer('maxCount'))).map((principal) => principalInfo(principal, context))));
    }),
    'SP.Utilities.Utility.CreateEmailBodyForInvitation': reads(['pageAddress'], (_root, args, { user, web }) =>
      value(`${titleIn(user, web.siteId)} invites you to the page ${args.text('pageAddress')}.`)),
  },
});

const limit = (asked: number): number => Math.max(0, Math.min(asked, mostPrincipals));

function principalInfo(principal: Principal, { store, web }: Context): Complex {
  const profile = principal.kind === 'user' ? profileOf(store, principal.id) : undefined;
  return complex('SP.Utilities.PrincipalInfo', {
    Department: profile?.['Department'] ?? '', DisplayName: titleIn(principal, web.siteId), Email: principal.email, JobTitle: profile?.['SPS-JobTitle'] ?? '',
    LoginName: principal.loginName, Mobile: profile?.['CellPhone'] ?? '', PrincipalId: principal.id, PrincipalType: principalType[principal.kind],
    SIPAddress: principal.kind === 'user' ? principal.email : '',
  });
}

/** PrincipalType works as bits: 1 users, 2 distribution lists, 4 security groups, 8 SharePoint groups, 15 all. */
function inScopes(principal: Principal | undefined, scopes: number): Principal | undefined {
  return principal && (scopes & principalType[principal.kind]) !== 0 ? principal : undefined;
}

function matches(principal: Principal, wanted: string, { web }: Context): boolean {
  const names = [principal.title, titleIn(principal, web.siteId)].map((name) => name.toLowerCase());
  return [...names, principal.email.toLowerCase(), principal.loginName.toLowerCase()].some((text) => text.startsWith(wanted))
    || names.some((name) => name.split(/\s+/).some((word) => word.startsWith(wanted)));
}

/** Guests find themselves and the site's groups, never the organisation's people. */
function mayBeFound({ id, kind }: Principal, { user }: Context): boolean {
  return !user.guest || id === user.id || kind === 'siteGroup';
}

function byTitle(title: string, { store, web }: Context): Principal | undefined {
  const row = store.get<PrincipalRow>('SELECT * FROM principal WHERE title = ? AND site_id IS NULL', title);
  return row ? toPrincipal(row) : siteGroupByTitle(store, web.siteId, title);
}

/** Whom a search goes through: the site's people and groups, or the whole directory by the beginning of a name or word. */
function candidates(input: string, sources: number, { store, web }: Context): Principal[] {
  const inSite = [...siteUsersOf(store, web.siteId), ...siteGroupsOf(store, web.siteId)];
  if ((sources & (source.membershipProvider | source.roleProvider | source.windows)) === 0) return inSite;
  const pattern = input.replace(/[!%_]/g, '!$&');
  const rows = store.all<PrincipalRow>(
    "SELECT * FROM principal WHERE site_id IS NULL AND (title LIKE ? ESCAPE '!' OR title LIKE ? ESCAPE '!' OR email LIKE ? ESCAPE '!' OR login_name LIKE ? ESCAPE '!') LIMIT ?",
    `${pattern}%`, `% ${pattern}%`, `${pattern}%`, `${pattern}%`, mostPrincipals,
  );
  const directory = rows.map(toPrincipal);
  const known = new Set(directory.map(({ id }) => id));
  return [...directory, ...inSite.filter(({ id }) => !known.has(id))];
}

function visibleMembers(groupName: string, context: Context): Principal[] {
  const group = siteGroupByTitle(context.store, context.web.siteId, groupName);
  return group && canViewMembership(group, context) ? membersOf(context.store, group.id) : [];
}

/** A SharePoint group's people; a person or an Entra group is itself. */
function expand(name: string, context: Context): Principal[] {
  if (siteGroupByTitle(context.store, context.web.siteId, name)) return visibleMembers(name, context);
  const principal = principalAsked(name, context) ?? byTitle(name, context);
  return principal && mayBeFound(principal, context) ? [principal] : [];
}
