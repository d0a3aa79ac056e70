import * as React from 'react';
import { useQuickLinks } from '../../../app/facts/facts';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { quickLinksFor } from '../../../domain/quickLinks/quickLinks';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Earlier } from './Earlier';
import styles from './MenuPanel.module.scss';

/** The reader's own links: the mandatory ones, the common ones, the organisation's, and those the reader chose. */
export const QuickLinks = ({ strings }: { readonly strings: KampusShellStrings }): JSX.Element => {
  const { reader } = useServices();
  const { own } = useIdentity();
  const known = useQuickLinks();
  const { data = [], isLoading } = known;
  const links = quickLinksFor(data, own.map(({ key }) => key));
  if (links.length === 0) return <p>{isLoading ? '' : strings.noQuickLinks}</p>;
  return (
    <>
      <ul className={styles.groups}>
        {links.map((link) => (
          <li key={`${link.origin}-${link.id}`}>
            <a className={styles.link} href={link.url}>
              {textIn(link.titles, reader.language).text}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.earlier}>
        <Earlier known={known} />
      </p>
    </>
  );
};
