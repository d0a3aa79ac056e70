import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Identity } from '../../../domain/organisations/government';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Mark } from '../../../ui/mark/Mark';
import styles from './Brand.module.scss';

export interface BrandProps {
  readonly strings: KampusShellStrings;
  readonly identity: Identity;
  /** The reader's own window in the mark, 1…15; null: the first. */
  readonly window: number | null;
  readonly homeUrl: string;
}

/** Whose Kampus it is: the organisation's logo, or the mark with the reader's own window lit, and its name. Leads to the front page. */
export const Brand = ({ strings, identity, window, homeUrl }: BrandProps): JSX.Element => {
  const { reader } = useServices();
  const [broken, setBroken] = React.useState<string | null>(null);
  const { text, language } = textIn(identity.names, reader.language);
  return (
    <a className={styles.brand} href={homeUrl}>
      {identity.logoUrl && identity.logoUrl !== broken ? <img className={styles.logo} src={identity.logoUrl} alt="" onError={() => setBroken(identity.logoUrl)} /> : <Mark lit={window} />}
      <span className={styles.text}>
        <span className={styles.product}>{strings.product}</span>
        <span className={styles.name} lang={language === reader.language ? undefined : language}>
          {text.charAt(0).toLocaleUpperCase() + text.slice(1)}
        </span>
      </span>
    </a>
  );
};
