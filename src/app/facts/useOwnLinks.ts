import * as React from 'react';
import type { OwnLinkDraft } from '../../domain/quickLinks/ownLink';
import { placed, type QuickLink } from '../../domain/quickLinks/quickLinks';
import type { KampusError } from '../../domain/shared/KampusError';
import { asKampusError, logFailure } from '../asKampusError';
import { attempt } from '../attempt';
import { useServices } from '../useServices';
import { quickLinks } from './facts';
import { useFactStore } from './useFact';

/** How the latest order stands: null before anything was moved. */
export type OrderSaving = { readonly status: 'saving' | 'saved' } | { readonly status: 'failed'; readonly error: KampusError } | null;

export interface OwnLinks {
  /** Each resolves to why it failed, or to null when it is saved and every part of the page shows it. */
  readonly add: (draft: OwnLinkDraft) => Promise<KampusError | null>;
  readonly change: (link: QuickLink, draft: OwnLinkDraft) => Promise<KampusError | null>;
  readonly remove: (link: QuickLink) => Promise<KampusError | null>;
  /** The order of all links, by ids. It shows at once and is saved behind; when that fails it stays, to be saved again. */
  readonly reorder: (ids: readonly string[]) => void;
  readonly order: OrderSaving;
  /** Saves again the order that could not be saved. */
  readonly saveOrder: () => void;
}

/** What the reader may change of their desktop's links. */
export function useOwnLinks(): OwnLinks {
  const { quickLinks: repository } = useServices();
  const store = useFactStore();
  const update = (change: (links: readonly QuickLink[]) => QuickLink[]): void => store.learn(quickLinks, change(store.known(quickLinks).data ?? []));

  const { order, reorder, saveOrder } = useOrder((ids) => repository.saveOrder(ids));
  return {
    add: (draft) => attempt('add an own link', async () => {
      const link = await repository.addOwn(draft);
      update((links) => [...links, link]);
    }),
    change: (link, draft) => attempt('change an own link', async () => {
      const changed = await repository.changeOwn(link, draft);
      update((links) => links.map((other) => (other.id === link.id ? { ...other, titles: changed.titles, url: changed.url } : other)));
    }),
    remove: (link) => attempt('remove an own link', async () => {
      await repository.removeOwn(link);
      update((links) => links.filter(({ id }) => id !== link.id));
    }),
    reorder: (ids) => {
      update((links) => placed(links, ids));
      reorder(ids);
    },
    order,
    saveOrder
  };
}

/** Saves one order at a time: what is moved meanwhile waits, and only the latest of it is saved. */
function useOrder(save: (ids: readonly string[]) => Promise<void>): Pick<OwnLinks, 'reorder' | 'order' | 'saveOrder'> {
  const [order, setOrder] = React.useState<OrderSaving>(null);
  const wanted = React.useRef<readonly string[] | null>(null);
  const isSaving = React.useRef(false);
  const isGone = React.useRef(false);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const saveWanted = async (): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    setOrder({ status: 'saving' });
    let error: KampusError | null = null;
    while (wanted.current !== null && error === null) {
      const ids = wanted.current;
      wanted.current = null;
      error = await attempt('save the order of links', () => save(ids));
      if (error !== null) wanted.current ??= ids;
    }
    isSaving.current = false;
    if (!isGone.current) setOrder(error === null ? { status: 'saved' } : { status: 'failed', error });
  };
  const saveOrder = (): void => {
    saveWanted().catch((error) => logFailure(asKampusError(error, 'save the order of links')));
  };
  return {
    order,
    saveOrder,
    reorder: (ids) => {
      wanted.current = ids;
      saveOrder();
    }
  };
}
