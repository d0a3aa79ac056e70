import * as React from 'react';
import { useServices } from '../useServices';
import { asKampusError, logFailure } from '../asKampusError';
import { followed } from './facts';
import { useFactStore } from './useFact';

export interface Follow {
  /** Follows an organisation or stops following it. The list changes at once, and back if the server refuses. */
  readonly set: (key: string, isFollowed: boolean) => void;
  /** Makes again the changes that could not be saved; null when there are none. */
  readonly retry: (() => void) | null;
}

export function useFollow(): Follow {
  const services = useServices();
  const store = useFactStore();
  const [failed, setFailed] = React.useState<Readonly<Record<string, boolean>>>({});
  const learn = (key: string, isFollowed: boolean): void => {
    const others = (store.known(followed).data ?? []).filter((other) => other !== key);
    store.learn(followed, isFollowed ? [...others, key] : others);
  };
  const set = (key: string, isFollowed: boolean): void => {
    learn(key, isFollowed);
    setFailed(({ [key]: _again, ...others }) => others);
    (isFollowed ? services.followed.follow(key) : services.followed.unfollow(key)).catch((reason) => {
      logFailure(asKampusError(reason, 'follow an organisation'));
      learn(key, !isFollowed);
      setFailed((others) => ({ ...others, [key]: isFollowed }));
    });
  };
  const changes = Object.entries(failed);
  return { set, retry: changes.length === 0 ? null : () => changes.forEach(([key, isFollowed]) => set(key, isFollowed)) };
}
