import { getSetting, setSetting } from '../../store/settings';
import type { Principal } from '../../store/principals';
import type { Store } from '../../store/Store';

/** SharePoint's SocialActorType. */
export const actorType = { user: 0, document: 1, site: 2, tag: 3 } as const;
export type ActorType = (typeof actorType)[keyof typeof actorType];

/** What a person follows: people by login name, documents and sites by server-relative address, tags by GUID. */
export interface Followed {
  type: ActorType;
  id: string;
}

/** SharePoint's SocialFollowResult. */
const followResult = { ok: 0, alreadyFollowing: 1 } as const;

const settingOf = (person: Principal): string => `social.followed.${person.id}`;

/** Everything that a person follows, in the order of following. */
export function followedBy(store: Store, person: Principal): readonly Followed[] {
  return getSetting<Followed[]>(store, settingOf(person)) ?? [];
}

export function isFollowing(store: Store, person: Principal, actor: Followed): boolean {
  return followedBy(store, person).some(followed => same(followed, actor));
}

/** Begins to follow. @returns a SocialFollowResult */
export function follow(store: Store, person: Principal, actor: Followed): number {
  if (isFollowing(store, person, actor)) return followResult.alreadyFollowing;
  setSetting(store, settingOf(person), [...followedBy(store, person), actor]);
  return followResult.ok;
}

export function stopFollowing(store: Store, person: Principal, actor: Followed): void {
  setSetting(store, settingOf(person), followedBy(store, person).filter(followed => !same(followed, actor)));
}

/** Ids of the people who follow a person. */
export function followersOf(store: Store, person: Principal): number[] {
  const rows = store.all<{ key: string; value: string }>("SELECT key, value FROM setting WHERE key >= 'social.followed.' AND key < 'social.followed/'");
  return rows
    .filter(({ value }) => (JSON.parse(value) as Followed[]).some(followed => same(followed, { type: actorType.user, id: person.loginName })))
    .map(({ key }) => Number(key.slice('social.followed.'.length)));
}

function same(a: Followed, b: Followed): boolean {
  return a.type === b.type && a.id.toLowerCase() === b.id.toLowerCase();
}
