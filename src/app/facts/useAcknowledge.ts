import * as React from 'react';
import { acknowledgingFor, readingOf } from '../../domain/acknowledgements/mandatoryReading';
import { readingKey } from '../../domain/acknowledgements/Reading';
import type { NewsItem } from '../../domain/news/NewsItem';
import type { KampusError } from '../../domain/shared/KampusError';
import { asKampusError, logFailure } from '../asKampusError';
import { useServices } from '../useServices';
import { acknowledged, useOwnKeys } from './facts';
import { useFactStore } from './useFact';
import { useIdentity } from './useIdentity';

export interface Acknowledge {
  /** Sends the reader's acknowledgement; one at a time. */
  readonly acknowledge: (item: NewsItem) => void;
  /** `readingKey` of what is being sent; null when nothing is. */
  readonly sending: string | null;
  /** What the server took last; null when nothing was acknowledged here. */
  readonly done: NewsItem | null;
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
  const [done, setDone] = React.useState<NewsItem | null>(null);
  const [failed, setFailed] = React.useState<Acknowledge['failed']>(null);

  const acknowledge = (item: NewsItem): void => {
    const reading = readingOf(item);
    const key = readingKey(reading);
    const organisation = acknowledgingFor(own, ownKeys);
    if (organisation === null || sending !== null) return;
    setSending(key);
    setFailed(null);
    services.acknowledgements.acknowledge(reading, organisation).then(
      () => {
        setSending(null);
        setDone(item);
        store.learn(acknowledged, [key, ...(store.known(acknowledged).data ?? []).filter((other) => other !== key)]);
      },
      (reason) => {
        const error = asKampusError(reason, 'acknowledge');
        logFailure(error);
        setSending(null);
        setFailed({ key, error });
      }
    );
  };
  return { acknowledge, sending, done, failed };
}
