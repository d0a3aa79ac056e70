import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { shownTotal, type AcknowledgementCounts } from '../../../domain/acknowledgements/counts';
import type { Organisation } from '../../../domain/organisations/Organisation';
import { LOCALE } from '../../../domain/shared/Language';
import { formatText } from '../../../ui/formatText';
import { Tag } from '../../../ui/tag/Tag';
import { named } from './named';
import styles from './CountChart.module.scss';

export interface CountChartProps {
  readonly strings: AcknowledgementReportStrings;
  readonly counts: AcknowledgementCounts;
  readonly organisations: readonly Organisation[];
}

/** A bar for each organisation, all on one scale; a group that is too small keeps its row and says why it has no bar. */
export const CountChart = ({ strings, counts, organisations }: CountChartProps): JSX.Element => {
  const { reader } = useServices();
  const numbers = new Intl.NumberFormat(LOCALE[reader.language]);
  const isAnyShown = counts.organisations.some(({ count }) => count !== null);
  const largest = Math.max(1, ...counts.organisations.map(({ count }) => count ?? 0));
  return (
    <div>
      <p className={styles.head}>
        <strong>{strings.title}</strong>
        <span className={styles.total}>{isAnyShown ? formatText(strings.total, { count: numbers.format(shownTotal(counts)) }) : strings.notShown}</span>
      </p>
      <ul className={styles.bars} aria-label={strings.chart}>
        {counts.organisations.map(({ organisation, count }) => {
          const { shortName, accent } = named(organisation, organisations, reader.language);
          return (
            <li key={organisation} className={styles.bar}>
              <span>
                <Tag text={shortName} accent={accent} />
              </span>
              {count === null ? (
                <span className={styles.hidden}>{strings.tooFew}</span>
              ) : (
                <span className={styles.track}>
                  <span className={styles.fill} style={{ width: `${(100 * count) / largest}%` }} />
                </span>
              )}
              <span className={styles.value}>{count === null ? strings.notShown : <strong>{numbers.format(count)}</strong>}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
