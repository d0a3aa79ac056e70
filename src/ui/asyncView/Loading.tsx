import * as React from 'react';
import { VisuallyHidden } from '../visuallyHidden/VisuallyHidden';
import styles from './AsyncView.module.scss';
import { useAsyncWords } from './useAsyncWords';

/** The skeleton of what is on its way; shown, and told to a screen reader, when loading takes over 300 ms. */
export const Loading = ({ children }: { readonly children: React.ReactNode }): JSX.Element => {
  const { loading } = useAsyncWords();
  return (
    <div className={styles.loading} aria-busy="true">
      <VisuallyHidden role="status">{loading}</VisuallyHidden>
      {children}
    </div>
  );
};
