import { getSetting, setSetting } from './settings';
import { newGuid } from './principals';
import type { Store } from './Store';

/** Who a user custom action belongs to: a site collection, a web or a list (by GUID). */
export interface CustomActionOwner {
  readonly scope: 'site' | 'web' | 'list';
  readonly id: string;
}

/** SharePoint's numbers of the three. */
export const customActionScope = { site: 2, web: 3, list: 4 } as const;

/** A user custom action: its id, and what was given by SharePoint's own names (Location, ClientSideComponentId, …). */
export interface UserCustomAction {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** In the order of their sequence, then of their making. */
export function customActionsOf(store: Store, owner: CustomActionOwner): UserCustomAction[] {
  return [...(getSetting<UserCustomAction[]>(store, keyOf(owner)) ?? [])].sort((one, other) => sequence(one) - sequence(other));
}

export function addCustomAction(store: Store, owner: CustomActionOwner, properties: Readonly<Record<string, unknown>>): UserCustomAction {
  const action: UserCustomAction = { id: newGuid(), properties };
  setSetting(store, keyOf(owner), [...customActionsOf(store, owner), action]);
  return action;
}

/** Merges properties into an action. */
export function updateCustomAction(store: Store, owner: CustomActionOwner, id: string, properties: Readonly<Record<string, unknown>>): void {
  setSetting(store, keyOf(owner), customActionsOf(store, owner).map((action) => (action.id === id ? { id, properties: { ...action.properties, ...properties } } : action)));
}

export function removeCustomAction(store: Store, owner: CustomActionOwner, id: string): void {
  setSetting(store, keyOf(owner), customActionsOf(store, owner).filter((action) => action.id !== id));
}

export function clearCustomActions(store: Store, owner: CustomActionOwner): void {
  setSetting(store, keyOf(owner), []);
}

const sequence = ({ properties }: UserCustomAction): number => Number(properties['Sequence'] ?? 0);
const keyOf = ({ scope, id }: CustomActionOwner): string => `customActions-${scope}:${id}`;
