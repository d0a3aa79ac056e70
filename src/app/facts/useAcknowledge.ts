import * as React from 'react';
import { acknowledgingFor, readingOf } from '../../domain/acknowledgements/mandatoryReading';
import { readingKey, type Reading } from '../../domain/acknowledgements/Reading';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { KampusError } from '../../domain/shared/KampusError';
import { asKampusError, logFailure } from '../asKampusError';
import { useServices } from '../useServices';
import { acknowledged, useOwnKeys } from './facts';
import { useFactStore } from './useFact';
import { useIdentity } from './useIdentity';

export interface Acknowledge {
  /** Resolves to whether the server has the acknowledgement. */
  readonly acknowledge: (item: NewsItem) => Promise<boolean>;
  /** `readingKey` of what is being sent; null when nothing is. */
  readonly sending: string | null;
  /** What could not be sent; null when nothing failed. */
  readonly failed: { readonly key: string; readonly error: KampusError } | null;
}

/** Acknowledges for the reader's organisation. Every part of the page knows of it as soon as the server does. */
export function useAcknowledge(): Acknowledge {
  const services = useServices();
  const store = useFactStore();
  const { own } = useIdentity();
  const { data: ownKeys = [] } = useOwnKeys();
  const [sending, setSending] = React.useState<string | null>(null);
  const [failed, setFailed] = React.useState<Acknowledge['failed']>(null);

  const acknowledge = async (item: NewsItem): Promise<boolean> => {
    const reading: Reading = readingOf(item);
    const key = readingKey(reading);
    const organisation = acknowledgingFor(own, ownKeys);
    if (organisation === null || sending !== null) return false;
    setSending(key);
    setFailed(null);
    try {
      await services.acknowledgements.acknowledge(reading, organisation);
      setSending(null);
      store.learn(acknowledged, [key, ...(store.known(acknowledged).data ?? []).filter((other) => other !== key)]);
      return true;
    } catch (reason) {
      const error = asKampusError(reason, 'acknowledge');
      logFailure(error);
      setSending(null);
      setFailed({ key, error });
      return false;
    }
  };
  return { acknowledge, sending, failed };
}
