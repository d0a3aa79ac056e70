import { isAppCatalog, removeTenantProperty, setTenantProperty, tenantProperty, type TenantProperty } from '../../../store/index';
import type { Context } from '../../model/Context';
import { accessDenied } from '../../model/errors';
import { defineType, extendType } from '../../model/registry';
import { entityOrNothing, nothing, reads, writes } from '../../model/types';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'Microsoft.SharePoint.ClientSideComponent.StorageEntity': TenantProperty }
}

/** A tenant property. */
defineType('Microsoft.SharePoint.ClientSideComponent.StorageEntity', {
  properties: {
    Comment: ({ comment }) => comment,
    Description: ({ description }) => description,
    Value: ({ value }) => value,
  },
});

/** Everybody reads tenant properties, from any web; they are written in the app catalog, by its administrators. */
extendType('SP.Web', {
  methods: {
    GetStorageEntity: reads(['key'], (_web, args, { store }) => entityOrNothing('Microsoft.SharePoint.ClientSideComponent.StorageEntity', tenantProperty(store, args.text('key')))),
    SetStorageEntity: writes(['key', 'value', 'description', 'comments'], (_web, args, context) => {
      demandCatalog(context);
      setTenantProperty(context.store, args.text('key'), { value: args.text('value'), description: args.textOr('description', ''), comment: args.textOr('comments', '') });
      return nothing;
    }),
    RemoveStorageEntity: writes(['key'], (_web, args, context) => {
      demandCatalog(context);
      removeTenantProperty(context.store, args.text('key'));
      return nothing;
    }),
  },
});

function demandCatalog(context: Context): void {
  if (!isAppCatalog(context.web) || !context.rights.isSiteAdmin(context.web.siteId)) throw accessDenied();
}
