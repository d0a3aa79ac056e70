import * as React from 'react';
import { deriveTheme } from '../../domain/organisations/theme';
import styles from './Tag.module.scss';

export interface TagProps {
  /** The organisation's short name in the reader's language, or the word for common. */
  readonly text: string;
  /** The organisation's colour, `#rrggbb`; null draws the quiet tag of common content. */
  readonly accent: string | null;
}

/** Whose content it is: the key in white on the organisation's colour, or quietly for common content. */
export const Tag = ({ text, accent }: TagProps): JSX.Element =>
  accent === null ? <span className={styles.common}>{text}</span> : <span className={styles.tag} style={tagColours(accent)}>{text}</span>;

function tagColours(accent: string): React.CSSProperties {
  const theme = deriveTheme(accent);
  return { '--tag-light': theme.accent, '--tag-dark': theme.dark.fill } as React.CSSProperties;
}
