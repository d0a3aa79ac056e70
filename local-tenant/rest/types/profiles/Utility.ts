import { pickPeople, principalTypes } from '../../../search/people/peoplePicker';
import { visibleProfile } from '../../../search/people/profileProperties';
import { searchIndexOf } from '../../../search/searchIndexOf';
import { getSetting, membersOf, principalByLogin, setSetting, type Principal } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { extendType } from '../../model/registry';
import { nothing, reads, value, writes } from '../../model/types';
import { complex, listOf, type Complex, type Value } from '../../model/values';

const utility = 'SP.Utilities.Utility';
/** How many mails are remembered. */
const outboxSize = 100;

/** SP.Utilities.Utility, as far as it is about people and mail. Mail goes nowhere: it is kept in the setting `mail.outbox`. */
extendType('Root', {
  methods: {
    [`${utility}.ResolvePrincipalInCurrentContext`]: reads(['input', 'scopes', 'sources', 'inputIsEmailOnly', 'addToUserInfoList', 'matchUserInfoList'], (_, args, context) => {
      const found = context.user.guest ? undefined : principalByLogin(context.store, args.text('input'));
      return found && (typesOf(args) & principalTypes[found.kind]) !== 0 ? value(principalInfo(found, context), 'ResolvePrincipalInCurrentContext') : nothing;
    }),
    [`${utility}.SearchPrincipalsUsingContextWeb`]: reads(['input', 'scopes', 'sources', 'groupName', 'maxCount'], (_, args, context) => {
      searchIndexOf(context.store); // makes the functions by which names are compared known to the database
      const found = context.user.guest ? [] : pickPeople(context.store, {
        text: args.text('input'), types: typesOf(args), siteId: context.web.siteId, most: args.has('maxCount') ? args.integer('maxCount') : 10,
      });
      const group = args.textOr('groupName', '');
      return value(principals(group === '' ? found : found.filter(person => isIn(group, person, context)), context), 'SearchPrincipalsUsingContextWeb');
    }),
    [`${utility}.ExpandGroupsToPrincipals`]: reads(['inputs', 'maxCount'], (_, args, context) => {
      const most = args.has('maxCount') ? Math.max(0, args.integer('maxCount')) : 30;
      const people = args.array('inputs').flatMap(name => expanded(String(name), context));
      return value(principals([...new Map(people.map(person => [person.id, person])).values()].slice(0, most), context), 'ExpandGroupsToPrincipals');
    }),
    [`${utility}.GetCurrentUserEmailAddresses`]: reads([], (_, _args, { user }) => value(user.email, 'GetCurrentUserEmailAddresses')),
    [`${utility}.CreateEmailBodyForInvitation`]: reads(['pageAddress'], (_, args, { user, web }) => value(
      `<p>${escaped(user.title)}: ${escaped(web.title)}</p><p><a href="${escaped(args.text('pageAddress'))}">${escaped(args.text('pageAddress'))}</a></p>`,
      'CreateEmailBodyForInvitation')),
    [`${utility}.SendEmail`]: writes(['properties'], (_, args, context) => {
      sendMail(new Args(args.object('properties')), context);
      return nothing;
    }),
  },
});

/** PrincipalType bits; none and all mean every kind. */
function typesOf(args: Args): number {
  return args.has('scopes') && args.integer('scopes') !== 0 ? args.integer('scopes') : 15;
}

function principals(found: readonly Principal[], context: Context): Value {
  return listOf('SP.Utilities.PrincipalInfo', found.map(each => principalInfo(each, context)));
}

function principalInfo(principal: Principal, { store, user }: Context): Complex {
  const profile = principal.kind === 'user' ? visibleProfile(store, principal, user) : new Map<string, string>();
  return complex('SP.Utilities.PrincipalInfo', {
    Department: profile.get('Department') ?? '',
    DisplayName: principal.title,
    Email: principal.email,
    JobTitle: profile.get('SPS-JobTitle') ?? '',
    LoginName: principal.loginName,
    Mobile: profile.get('CellPhone') ?? '',
    PrincipalId: principal.id,
    PrincipalType: principalTypes[principal.kind],
    SIPAddress: profile.get('SPS-SipAddress') ?? '',
  });
}

function siteGroup(title: string, { store, web }: Context): number | undefined {
  return store.get<{ id: number }>("SELECT id FROM principal WHERE kind = 'siteGroup' AND site_id = ? AND title = ?", web.siteId, title)?.id;
}

function isIn(group: string, person: Principal, context: Context): boolean {
  const id = siteGroup(group, context);
  return id !== undefined && membersOf(context.store, id).some(member => member.id === person.id);
}

/** The people of a group of the site or of the directory; a person stands for him- or herself. */
function expanded(name: string, context: Context): Principal[] {
  if (context.user.guest) return [];
  const { store } = context;
  const groupId = siteGroup(name, context);
  if (groupId !== undefined) return membersOf(store, groupId);
  const found = principalByLogin(store, name);
  if (!found) return [];
  return found.kind === 'user' ? [found] : membersOf(store, found.id);
}

/** SharePoint sends to people of the tenant only. @throws 400 when nobody of them is among the recipients */
function sendMail(properties: Args, { store, user }: Context): void {
  const addresses = (name: string): string[] => properties.array(name).map(String);
  const to = addresses('To');
  if (to.length === 0) throw badArgument('The property To cannot be empty.');
  if (!to.every(address => principalByLogin(store, address))) {
    throw spException(-1, 'The e-mail message cannot be sent. Make sure the e-mail has a valid recipient.');
  }
  const mail = { from: user.email, to, cc: addresses('CC'), bcc: addresses('BCC'), subject: properties.textOr('Subject', ''), body: properties.textOr('Body', ''), at: store.now() };
  setSetting(store, 'mail.outbox', [...(getSetting<unknown[]>(store, 'mail.outbox') ?? []), mail].slice(-outboxSize));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
