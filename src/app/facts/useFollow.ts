import * as React from 'react';
import { useServices } from '../useServices';
import { asKampusError, logFailure } from '../asKampusError';
import { followed } from './facts';
import { useFactStore } from './useFact';

export interface Follow {
  /** Follows an organisation or stops following it. The list changes at once, and back if the server refuses. */
  readonly set: (key: string, isFollowed: boolean) => void;
  readonly hasFailed: boolean;
}

export function useFollow(): Follow {
  const services = useServices();
  const store = useFactStore();
  const [hasFailed, setFailed] = React.useState(false);
  const set = (key: string, isFollowed: boolean): void => {
    const without = (): string[] => (store.known(followed).data ?? []).filter((other) => other !== key);
    store.learn(followed, isFollowed ? [...without(), key] : without());
    setFailed(false);
    (isFollowed ? services.followed.follow(key) : services.followed.unfollow(key)).catch((reason) => {
      logFailure(asKampusError(reason, 'follow an organisation'));
      store.learn(followed, isFollowed ? without() : [...without(), key]);
      setFailed(true);
    });
  };
  return { set, hasFailed };
}
