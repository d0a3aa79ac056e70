import * as React from 'react';
import { asKampusError, logFailure } from '../asKampusError';
import { keep, kept, type Drawer } from '../browserStore';
import { useServices } from '../useServices';
import { dismissed } from './facts';
import { useFact } from './useFact';

/** What the reader has put away in this browser: known before the server answers, and when it does not. */
const drawer: Drawer = { key: 'kampus.dismissed', version: 1 };
const MOST = 50;

export interface Dismissals {
  /** True until it is known what the reader has put away elsewhere. */
  readonly isLoading: boolean;
  readonly has: (dismissalKey: string) => boolean;
  readonly add: (dismissalKey: string) => void;
}

/** The notices that the reader has put away, here or on another device. */
export function useDismissals(): Dismissals {
  const { notices, reader } = useServices();
  const { data = [], isLoading } = useFact(dismissed);
  const [here, setHere] = React.useState(() => kept<readonly string[]>(drawer, reader.loginName) ?? []);
  const add = (key: string): void => {
    const keys = [...here.filter((other) => other !== key), key].slice(-MOST);
    keep(drawer, reader.loginName, keys);
    setHere(keys);
    // All of them: what the server has missed once, it hears of now.
    notices.dismiss(keys).catch((reason) => logFailure(asKampusError(reason, 'dismiss a notice')));
  };
  return { isLoading, has: (key) => here.includes(key) || data.includes(key), add };
}
