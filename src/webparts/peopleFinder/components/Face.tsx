import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { initialsOf } from '../../../domain/people/names';
import type { Person } from '../../../domain/people/Person';
import { GOVERNMENT } from '../../../domain/organisations/government';
import { organisationNamed } from '../../../domain/organisations/organisationNamed';
import { deriveTheme } from '../../../domain/organisations/theme';
import styles from './Face.module.scss';

export interface FaceProps {
  readonly person: Person;
  readonly isLarge?: boolean;
}

/** Photos are asked for in the size that they are shown in: S is 48 px, M 72. */
const photoUrl = (account: string, size: 'S' | 'M'): string => `/_layouts/15/userphoto.aspx?size=${size}&accountname=${encodeURIComponent(account)}`;

/** The initials on the organisation's tint, and over them the photo of whoever has published one, when it is scrolled to. */
export const Face = ({ person, isLarge = false }: FaceProps): JSX.Element => {
  const { data: organisations } = useOrganisations();
  const accent = organisationNamed(organisations ?? [], person.organisation)?.accent ?? GOVERNMENT.accent;
  const theme = React.useMemo(() => deriveTheme(accent), [accent]);
  const [isBroken, setBroken] = React.useState(false);
  const colours = { '--face-ground': theme.tintStrong, '--face-text': theme.accent, '--face-dark-ground': theme.dark.tintStrong, '--face-dark-text': theme.dark.text };
  const pixels = isLarge ? 72 : 32;
  return (
    <span className={isLarge ? styles.large : styles.face} style={colours as React.CSSProperties} aria-hidden="true">
      {initialsOf(person)}
      {person.hasPhoto && !isBroken && (
        <img className={styles.photo} src={photoUrl(person.account, isLarge ? 'M' : 'S')} alt="" loading="lazy" decoding="async" width={pixels} height={pixels} onError={() => setBroken(true)} />
      )}
    </span>
  );
};
