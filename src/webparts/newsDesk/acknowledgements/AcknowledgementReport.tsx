import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { selfRetry, useAsyncState } from '../../../app/query/useAsyncState';
import { formatMoment } from '../../../app/formatMoment';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { AcknowledgementCounts } from '../../../domain/acknowledgements/counts';
import { readingKey, type Reading } from '../../../domain/acknowledgements/Reading';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { formatText } from '../../../ui/formatText';
import { Bone } from '../../../ui/skeleton/Bone';
import { CountChart } from './CountChart';
import { CountTable } from './CountTable';
import styles from './AcknowledgementReport.module.scss';

export interface AcknowledgementReportProps {
  readonly strings: AcknowledgementReportStrings;
  readonly reading: Reading;
}

const MINUTE = 60_000;

/** How many of each organisation have acknowledged a reading: bars on one scale, and the same as a table. Stands within a QueryRoot. */
export const AcknowledgementReport = ({ strings, reading }: AcknowledgementReportProps): JSX.Element => {
  const { acknowledgementCounts } = useServices();
  const query = useQuery({
    queryKey: ['acknowledgementCounts', readingKey(reading)],
    queryFn: () => acknowledgementCounts.of(reading),
    staleTime: MINUTE,
    refetchInterval: (data, shown) => selfRetry(data, shown) || MINUTE
  });
  const state = useAsyncState(query, query.data);
  return (
    <section className={styles.report} aria-label={strings.title}>
      <AsyncView
        state={state}
        skeleton={<Bone height={160} />}
        isEmpty={(counts) => counts === null}
        empty={<Empty title={strings.nothingYet}>{strings.nothingYetText}</Empty>}
        failedTitle={strings.failed}
        onRetry={query.refetch}
      >
        {(counts) => counts && <Counts strings={strings} counts={counts} />}
      </AsyncView>
    </section>
  );
};

function Counts({ strings, counts }: { readonly strings: AcknowledgementReportStrings; readonly counts: AcknowledgementCounts }): JSX.Element {
  const { data: organisations = [] } = useOrganisations();
  const style = useDateStyle();
  return (
    <>
      <CountChart strings={strings} counts={counts} organisations={organisations} />
      <CountTable strings={strings} counts={counts} organisations={organisations} />
      <p className={styles.note}>
        {formatText(strings.countedAt, { time: formatMoment(new Date(counts.countedAt), style) })} {strings.privacy}
      </p>
    </>
  );
}
