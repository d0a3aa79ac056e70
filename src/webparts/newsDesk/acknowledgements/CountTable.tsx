import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { shownTotal } from '../../../domain/acknowledgements/counts';
import { LOCALE } from '../../../domain/shared/Language';
import type { CountChartProps } from './CountChart';
import { named } from './named';
import styles from './CountTable.module.scss';

/** The figures of the chart, with the organisations' full names. */
export const CountTable = ({ strings, counts, organisations }: CountChartProps): JSX.Element => {
  const { reader } = useServices();
  const numbers = new Intl.NumberFormat(LOCALE[reader.language]);
  return (
    <details>
      <summary className={styles.summary}>{strings.asTable}</summary>
      <table className={styles.table} aria-label={strings.title}>
        <thead>
          <tr>
            <th scope="col">{strings.organisation}</th>
            <th scope="col">{strings.count}</th>
          </tr>
        </thead>
        <tbody>
          {counts.organisations.map(({ organisation, count }) => (
            <tr key={organisation}>
              <th scope="row">{named(organisation, organisations, reader.language).name}</th>
              <td>{count === null ? strings.underFive : numbers.format(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.shownTotal}</th>
            <td>{numbers.format(shownTotal(counts))}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
};
