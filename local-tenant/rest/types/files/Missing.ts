import type { Context } from '../../model/Context';
import type { Method, Navigation, Property, TypeTable } from '../../model/types';

/** A file or folder that was named but is not there: SharePoint notices when something of it is read. */
export interface Missing {
  readonly missing: string;
}

export const isMissing = (entity: object): entity is Missing => 'missing' in entity;

/** A table of what is there, made fit for what may be missing: everything but `Exists` then ends in the given error. */
export function orMissing<Entity extends object>(table: TypeTable<Entity>, error: (url: string) => Error): TypeTable<Entity | Missing> {
  const present = (entity: Entity | Missing): Entity => {
    if (isMissing(entity)) throw error(entity.missing);
    return entity;
  };
  const property = (found: Property<Entity>): Property<Entity | Missing> => (entity: Entity | Missing, context: Context) => {
    const there = present(entity);
    return typeof found === 'function' ? found(there, context) : found;
  };
  const navigation = (found: Navigation<Entity>): Navigation<Entity | Missing> => (entity, context) => found(present(entity), context);
  const method = (found: Method<Entity>): Method<Entity | Missing> => ({ ...found, run: (entity, args, context) => found.run(present(entity), args, context) });
  return {
    properties: { ...mapped(table.properties, property), Exists: (entity) => !isMissing(entity) },
    onRequest: mapped(table.onRequest, property),
    navigations: mapped(table.navigations, navigation),
    methods: mapped(table.methods, method),
    id: (entity, context) => (isMissing(entity) ? '' : table.id?.(entity, context) ?? ''),
    ...(table.webOf && { webOf: (entity, context) => (isMissing(entity) ? context.web : table.webOf!(entity, context)) }),
    ...(table.etag && { etag: (entity, context) => (isMissing(entity) ? '' : table.etag!(entity, context)) }),
    ...(table.update && { update: (entity, changes, context) => table.update!(present(entity), changes, context) }),
    ...(table.remove && { remove: (entity, context) => table.remove!(present(entity), context) }),
    ...(table.content && { content: (entity, context) => table.content!(present(entity), context) }),
    ...(table.putContent && { putContent: (entity, bytes, context) => table.putContent!(present(entity), bytes, context) }),
  };
}

function mapped<From, To>(table: Readonly<Record<string, From>> | undefined, change: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(table ?? {}).map(([name, from]) => [name, change(from)]));
}
