import * as React from 'react';
import { useAcknowledged, useOwnKeys } from '../../../app/facts/facts';
import { useAcknowledge } from '../../../app/facts/useAcknowledge';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useDateStyle } from '../../../app/useServices';
import { concerns, isOverdue, readingOf } from '../../../domain/acknowledgements/mandatoryReading';
import { readingKey } from '../../../domain/acknowledgements/Reading';
import type { NewsItem } from '../../../domain/news/NewsItem';
import { formatPublishedDay } from '../../../domain/shared/dates';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import en from './loc/en';
import fi from './loc/fi';
import sv from './loc/sv';
import styles from './MandatoryBar.module.scss';

const words = { fi, sv, en };

/** At the end of a page that must be read: by when, and a button; afterwards that it has been acknowledged. */
export const MandatoryBar = ({ item }: { readonly item: NewsItem }): JSX.Element | null => {
  const style = useDateStyle();
  const { own } = useIdentity();
  const ownKeys = useOwnKeys();
  const acknowledged = useAcknowledged();
  const { acknowledge, sending, done, failed } = useAcknowledge();
  const said = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (done !== null) said.current?.focus();
  }, [done]);

  const strings = words[style.language];
  if (ownKeys.isLoading || acknowledged.isLoading || !concerns(item, { organisations: own.map(({ key }) => key), now: style.now })) return null;
  const isDone = acknowledged.data?.includes(readingKey(readingOf(item))) === true;
  const time = formatPublishedDay(new Date(item.mandatoryUntil), style);
  const deadline = formatText(isOverdue(item, style.now) ? strings.overdue : strings.readBy, { time });
  const button = <Button kind="primary" icon="check" text={sending === null ? strings.acknowledge : strings.acknowledging} isBusy={sending !== null} onClick={() => acknowledge(item)} />;
  return (
    <section className={styles.bar} aria-label={strings.title}>
      {failed && <SaveFailure error={failed.error} />}
      <div ref={said} tabIndex={-1}>
        {isDone ? <Notice kind="success" icon="check" title={strings.done} /> : <Notice kind="warning" icon="clock" title={deadline} actions={button} />}
      </div>
    </section>
  );
};
