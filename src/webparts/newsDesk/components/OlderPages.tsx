import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { LOCALE } from '../../../domain/shared/Language';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import type { Desk } from './useDesk';
import styles from './OlderPages.module.scss';

/** Of a site with very many pages only the newest are read, until somebody wants more. */
export const OlderPages = ({ strings, pages }: { readonly strings: NewsDeskStrings; readonly pages: Desk['pages'] }): JSX.Element => {
  const { reader } = useServices();
  const count = pages.data?.pages.reduce((sum, stretch) => sum + stretch.pages.length, 0) ?? 0;
  return (
    <p className={styles.older}>
      {formatText(strings.newestOnly, { count: new Intl.NumberFormat(LOCALE[reader.language]).format(count) })}{' '}
      <Button
        kind="link"
        text={pages.isFetchingNextPage ? strings.fetchingOlder : strings.fetchOlder}
        isBusy={pages.isFetchingNextPage}
        onClick={() => pages.fetchNextPage()}
      />
    </p>
  );
};
