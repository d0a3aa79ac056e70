import * as React from 'react';
import { initialsOf } from '../../domain/people/names';
import styles from './Face.module.scss';

/** A person's initials beside the name, which says the same: hidden from assistive technology. */
export const Face = ({ name }: { readonly name: string }): JSX.Element => (
  <span className={styles.face} aria-hidden="true">
    {initialsOf({ displayName: name, givenName: '', familyName: '' })}
  </span>
);
