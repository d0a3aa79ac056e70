import * as React from 'react';
import { useServices } from '../useServices';
import { FactStore, type Fact, type Known } from './FactStore';

/** The page's facts of its reader. */
export const FactStoreContext = React.createContext<FactStore | null>(null);

/** @throws Error outside AppRoot */
export function useFactStore(): FactStore {
  const store = React.useContext(FactStoreContext);
  if (store === null) throw new Error('FactStoreContext has no value: the component is outside AppRoot');
  return store;
}

export interface UsedFact<T> extends Known<T> {
  /** True until the first answer or failure. */
  readonly isLoading: boolean;
  /** Whether the server has answered on this visit; before that, `data` is what an earlier one left. */
  readonly isAnswered: boolean;
  /** Asks again now. */
  readonly retry: () => void;
}

/** What is known of the fact, as it changes. */
export function useFact<T>(fact: Fact<T>): UsedFact<T> {
  const store = useFactStore();
  const services = useServices();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => store.watch(fact, services, redraw), [store, fact, services]);
  const known = store.known(fact);
  return { ...known, isLoading: known.data === undefined && known.error === null, isAnswered: store.isAnswered(fact), retry: () => store.ask(fact, services) };
}
