import * as React from 'react';
import { useNavigation } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { headerMenus } from '../../../domain/navigation/menus';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Mark } from '../../../ui/mark/Mark';
import styles from './Footer.module.scss';

/**
 * The foot of every page. Its links are rows; feedback, accessibility and privacy must be on every page by law, so they
 * are there even when no row can be read. They stand on the home site, where a guest could open none of them.
 */
export const Footer = ({ strings }: { readonly strings: KampusShellStrings }): JSX.Element => {
  const { place, reader } = useServices();
  const { own } = useIdentity();
  const { data: entries = [] } = useNavigation();
  const rows = headerMenus(entries, null, [])
    .footer.filter(({ url }) => url !== null)
    .map((row) => ({ url: row.url!, title: textIn(row.titles, reader.language).text }));
  const pages = `${place.homeSiteUrl}/SitePages`;
  const obligatory = [
    { url: `${pages}/Palaute.aspx`, title: strings.feedback },
    { url: `${pages}/Saavutettavuusseloste.aspx`, title: strings.accessibility },
    { url: `${pages}/Tietosuojaseloste.aspx`, title: strings.privacy }
  ];
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.brand}>
          <Mark lit={own[0]?.order ?? null} />
          <span>
            <strong>{strings.product}</strong>
            <span className={styles.text}>{strings.footerText}</span>
          </span>
        </p>
        {!reader.isGuest && (
          <nav className={styles.links} aria-label={strings.footer}>
            {(rows.length > 0 ? rows : obligatory).map(({ url, title }) => (
              <a key={url} href={url}>
                {title}
              </a>
            ))}
          </nav>
        )}
      </div>
    </footer>
  );
};
