import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Header.module.scss';

/** On a workspace's pages: which one it is, and that partners from outside read it. The address tells, and so no request can fail. */
export const WorkspaceRow = ({ strings }: { readonly strings: KampusShellStrings }): JSX.Element | null => {
  const { place } = useServices();
  const kind = /^\/sites\/(t[tk])-/.exec(place.siteUrl)?.[1];
  if (kind === undefined) return null;
  return (
    <div className={kind === 'tk' ? styles.guests : styles.workspace}>
      <p className={styles.inner}>
        <span>
          {strings.workspace} <strong>{place.siteTitle}</strong>
        </span>
        {kind === 'tk' && (
          <span>
            <Icon name="people" small /> {strings.hasGuests}
          </span>
        )}
      </p>
    </div>
  );
};
