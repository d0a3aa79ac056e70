import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { SectionLinkGroup } from '../../../domain/section/sectionLinks';
import { textIn } from '../../../domain/shared/LocalizedText';
import styles from './Section.module.scss';

export interface SectionLinksProps {
  /** The heading of services, which have none of their own. */
  readonly title: string;
  readonly groups: readonly SectionLinkGroup[];
}

/** The organisation's services and links, under its own headings. */
export const SectionLinks = ({ title, groups }: SectionLinksProps): JSX.Element => {
  const { reader } = useServices();
  return (
    <>
      {groups.map(({ key, heading, links }) => {
        const text = heading && textIn(heading, reader.language);
        return (
          <div key={key}>
            <h3 className={styles.heading} lang={text?.language}>
              {text?.text ?? title}
            </h3>
            <ul className={styles.links}>
              {links.map((link) => {
                const { text: name, language } = textIn(link.titles, reader.language);
                return (
                  <li key={link.key}>
                    <a className={styles.link} href={link.url} lang={language}>
                      {name}
                    </a>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </>
  );
};
