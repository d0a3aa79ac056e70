import { hasUniqueScope } from '../../../store/index';
import type { Context } from '../../model/Context';
import { collection, nothing, reads, value, writes, type Resource, type TypeTable } from '../../model/types';
import { basePermissions } from '../../model/values';
import { breakRoleInheritance, maskOfUser, ownMask, resetRoleInheritance, type Secured } from './Secured';

/** What SP.SecurableObject gives to webs, lists and items. */
export function securableMembers<Entity>(
  securedOf: (entity: Entity, context: Context) => Secured,
  firstUniqueAncestor: (entity: Entity, context: Context) => Resource,
): Required<Pick<TypeTable<Entity>, 'onRequest' | 'navigations' | 'methods'>> {
  return {
    onRequest: {
      HasUniqueRoleAssignments: (self, context) => hasUniqueScope(context.store, securedOf(self, context).securable),
      EffectiveBasePermissions: (self, context) => basePermissions(ownMask(securedOf(self, context), context)),
    },
    navigations: {
      RoleAssignments: (self, context) => collection('RoleAssignments', securedOf(self, context)),
      FirstUniqueAncestorSecurableObject: firstUniqueAncestor,
    },
    methods: {
      BreakRoleInheritance: writes(['copyRoleAssignments', 'clearSubscopes'], (self, args, context) => {
        breakRoleInheritance(securedOf(self, context), args.boolean('copyRoleAssignments'), args.boolean('clearSubscopes'), context);
        return nothing;
      }),
      ResetRoleInheritance: writes([], (self, _args, context) => {
        resetRoleInheritance(securedOf(self, context), context);
        return nothing;
      }),
      GetUserEffectivePermissions: reads(['userName'], (self, args, context) => value(basePermissions(maskOfUser(securedOf(self, context), args.text('userName'), context)))),
    },
  };
}
