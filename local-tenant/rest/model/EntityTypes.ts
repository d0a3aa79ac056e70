/**
 * Which value stands for an entity of each of SharePoint's types. Each file in `types/` adds its own by declaration
 * merging, so that types can refer to each other by name without importing each other:
 *
 *   declare module '../model/EntityTypes' { interface EntityTypes { 'SP.List': List } }
 */
export interface EntityTypes {
  /** What `_api/` itself offers; it needs no value. */
  Root: null;
}

/** From what each collection hangs, likewise. */
export interface CollectionParents {
  /** No collection of no type: makes the interface usable before any file adds to it. */
  Nothing: null;
}
