import { permission, rightsOf } from '../../../store/index';
import { extendType } from '../../model/registry';
import { nothing, value, writes } from '../../model/types';
import { complex, listOf } from '../../model/values';
import { textOf } from '../files/locate';
import { principalAsked } from '../security/users';
import { removeLinks } from './links';

const typeName = 'SP.Sharing.EntityPermission';
/** Values of SP.Sharing.Role. */
const role = { none: 0, view: 1, edit: 2 } as const;

/** What PnPjs asks and does about an item's recipients and links. */
extendType('SP.ListItem', {
  methods: {
    CheckPermissions: writes(['recipients'], ({ list, item }, args, context) => value(listOf(typeName, args.array('recipients').map((each) => {
      const recipient = (each ?? {}) as Readonly<Record<string, unknown>>;
      const asked = textOf(recipient, 'alias') ?? textOf(recipient, 'email') ?? '';
      // Guests learn nothing of the organisation's people, not even who exists.
      const person = context.user.guest ? undefined : principalAsked(asked, context);
      const siteId = context.webOf(list).siteId;
      const may = (bits: bigint): boolean => person !== undefined && rightsOf(context.store, person).can(bits, item.scopeId, siteId);
      const held = may(permission.editListItems) ? role.edit : may(permission.viewListItems) ? role.view : role.none;
      return complex(typeName, { hasAccess: held !== role.none, inputEntity: asked, resolvedEntity: person?.loginName ?? '', role: held });
    })))),
    DeleteLinkByKind: writes(['linkKind'], (entry, args, context) => {
      removeLinks(entry, { kind: args.integer('linkKind') }, context);
      return nothing;
    }),
    UnshareLink: writes(['linkKind', 'shareId'], (entry, args, context) => {
      removeLinks(entry, { kind: args.integer('linkKind'), shareId: args.textOr('shareId', undefined) }, context);
      return nothing;
    }),
  },
});
