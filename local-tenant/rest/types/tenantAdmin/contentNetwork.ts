import { getSetting, setSetting, type Store } from '../../../store/index';
import type { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { nothing, reads, value, writes, type Method } from '../../model/types';
import { listOf } from '../../model/values';
import { demandTenantAdmin } from './tenantSettings';

/** Office 365's content network for files of a tenant, public (0) and private (1). It is set up here, and delivers nothing: files come from their libraries. */
interface ContentNetwork {
  readonly enabled: boolean;
  /** Server-relative, with an asterisk for any site. */
  readonly origins: readonly string[];
  /** By SPOTenantCdnPolicyType: 0 file types, 1 site classifications, … */
  readonly policies: Readonly<Record<string, string>>;
}

const key = 'tenantAdmin.cdn';
const off: ContentNetwork = { enabled: false, origins: [], policies: { 0: 'CSS,EOT,GIF,ICO,JPEG,JPG,JS,MAP,PNG,SVG,TTF,WOFF', 1: '' } };
const defaultOrigins = ['*/MASTERPAGE', '*/STYLE LIBRARY', '*/CLIENTSIDEASSETS'];

const networkOf = (args: Args, store: Store): ContentNetwork => getSetting<ContentNetwork>(store, `${key}.${kindIn(args)}`) ?? off;
const asksAdmin = (read: (args: Args, context: Context) => ReturnType<Method<null>['run']>): Method<null>['run'] => (_tenant, args, context) => {
  demandTenantAdmin(context);
  return read(args, context);
};
const changes = (change: (network: ContentNetwork, args: Args) => ContentNetwork): Method<null>['run'] => asksAdmin((args, { store }) => {
  setSetting(store, `${key}.${kindIn(args)}`, change(networkOf(args, store), args));
  return nothing;
});

export const contentNetworkMethods: Readonly<Record<string, Method<null>>> = {
  AddTenantCdnOrigin: writes(['cdnType', 'originUrl'], changes((network, args) => {
    const origin = originIn(args);
    if (network.origins.includes(origin)) throw badArgument('The origin is already there.');
    return { ...network, origins: [...network.origins, origin] };
  })),
  RemoveTenantCdnOrigin: writes(['cdnType', 'originUrl'], changes((network, args) => {
    const origin = originIn(args);
    if (!network.origins.includes(origin)) throw badArgument('The origin does not exist.');
    return { ...network, origins: network.origins.filter((each) => each !== origin) };
  })),
  CreateTenantCdnDefaultOrigins: writes(['cdnType'], changes((network) => ({ ...network, origins: [...new Set([...network.origins, ...defaultOrigins])] }))),
  SetTenantCdnEnabled: writes(['cdnType', 'isEnabled'], changes((network, args) => ({ ...network, enabled: args.boolean('isEnabled') }))),
  SetTenantCdnPolicy: writes(['cdnType', 'policy', 'policyValue'], changes((network, args) => ({ ...network, policies: { ...network.policies, [args.integer('policy')]: args.textOr('policyValue', '') } }))),
  GetTenantCdnEnabled: reads(['cdnType'], asksAdmin((args, { store }) => value(networkOf(args, store).enabled))),
  GetTenantCdnOrigins: reads(['cdnType'], asksAdmin((args, { store }) => value(listOf('Edm.String', networkOf(args, store).origins)))),
  GetTenantCdnPolicies: reads(['cdnType'], asksAdmin((args, { store }) => value(listOf('Edm.String', Object.entries(networkOf(args, store).policies).map(([policy, text]) => `${policy};${text}`))))),
};

/** @throws 400 for what is neither the public nor the private network */
function kindIn(args: Args): 'public' | 'private' {
  const kind = args.integer('cdnType');
  if (kind !== 0 && kind !== 1) throw badArgument('The parameter cdnType is not valid.');
  return kind === 0 ? 'public' : 'private';
}

function originIn(args: Args): string {
  const origin = args.text('originUrl').trim().replace(/^\/+|\/+$/g, '').toUpperCase();
  if (origin === '' || /[?#\\]|\.\./.test(origin)) throw badArgument('The origin is not valid.');
  return origin;
}
