import * as React from 'react';
import styles from './VisuallyHidden.module.scss';

/** Words for a screen reader only. */
export const VisuallyHidden = ({ children, role }: { readonly children: React.ReactNode; readonly role?: 'status' }): JSX.Element => (
  <span className={styles.hidden} role={role}>
    {children}
  </span>
);
