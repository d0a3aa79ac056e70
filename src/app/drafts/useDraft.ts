import * as React from 'react';
import { forget, keep, kept, type Drawer } from '../browserStore';
import { useServices } from '../useServices';

/** What somebody is typing into a form: in the browser until it is saved or given up, so that a reload loses nothing. */
export interface Draft<Value> {
  readonly value: Value;
  /** True when an earlier visit left it: the form should say so. */
  readonly isRestored: boolean;
  /** False while the browser cannot keep what is typed, because its storage is full or closed: the form should say so. */
  readonly isKept: boolean;
  readonly change: (value: Value) => void;
  /** To be called when it is saved or given up: goes back to `initial`, and the browser forgets it. */
  readonly discard: () => void;
}

const PREFIX = 'kampus.draft.';

/**
 * @param form names the form and what it is about, e.g. `ownLink.new`; two forms open at once need two names
 * @param initial what the form begins with when nothing was left
 * @param version of the value's shape; what another version left is thrown away
 */
export function useDraft<Value>(form: string, initial: Value, version = 1): Draft<Value> {
  const { loginName } = useServices().reader;
  const drawer: Drawer = { key: PREFIX + form, version };
  const [left] = React.useState(() => kept<Value>(drawer, loginName));
  const [value, setValue] = React.useState<Value>(left ?? initial);
  const [isRestored, setRestored] = React.useState(left !== null);
  const [isKept, setKept] = React.useState(true);
  return {
    value,
    isRestored,
    isKept,
    change: (changed) => {
      setValue(changed);
      setKept(keep(drawer, loginName, changed));
    },
    discard: () => {
      setValue(initial);
      setRestored(false);
      setKept(true);
      forget(drawer);
    }
  };
}

/** Names of the forms, of those that begin with `prefix`, that the reader left unfinished. */
export function unfinishedForms(prefix: string): readonly string[] {
  return storedKeys()
    .filter((key) => key.startsWith(PREFIX + prefix))
    .map((key) => key.slice(PREFIX.length));
}

export interface Unfinished<Value> {
  readonly form: string;
  readonly value: Value;
}

/** What the reader left unfinished in the forms whose names begin with `prefix`. @param version see `useDraft` */
export function useUnfinished<Value>(prefix: string, version = 1): ReadonlyArray<Unfinished<Value>> {
  const { loginName } = useServices().reader;
  return unfinishedForms(prefix).flatMap((form) => {
    const value = kept<Value>({ key: PREFIX + form, version }, loginName);
    return value === null ? [] : [{ form, value }];
  });
}

function storedKeys(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    // A browser that blocks site data throws on the mere mention: nothing was left there.
    return [];
  }
}
