import * as React from 'react';
import { useNavigation } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import type { LinkGroup, OrganisationLink } from '../../../domain/navigation/menus';
import type { Organisation } from '../../../domain/organisations/Organisation';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import { Tag } from '../../../ui/tag/Tag';
import { Earlier } from './Earlier';
import type { MenuContent } from './useBar';
import styles from './MenuPanel.module.scss';

export interface MenuPanelProps {
  readonly strings: KampusShellStrings;
  readonly content: MenuContent;
}

/** What hangs from the bar while a menu is open, and how it is walked by keyboard. */
export const MenuPanel = ({ strings, content }: MenuPanelProps): JSX.Element => (
  <>
    {content.kind === 'groups' ? <Groups strings={strings} groups={content.groups} own={content.own} /> : <Organisations strings={strings} links={content.links} />}
    <p className={styles.earlier}>
      <Earlier known={useNavigation()} />
    </p>
    <p className={styles.foot}>
      <kbd>←</kbd> <kbd>→</kbd> {strings.keysMenus} <kbd>↑</kbd> <kbd>↓</kbd> {strings.keysLinks} <kbd>Esc</kbd> {strings.keysClose}
    </p>
  </>
);

function Groups({ strings, groups, own }: { readonly strings: KampusShellStrings; readonly groups: readonly LinkGroup[]; readonly own: Organisation | null }): JSX.Element {
  const { reader } = useServices();
  return (
    <div className={styles.groups}>
      {own && <OwnSections strings={strings} organisation={own} />}
      {groups.map(({ heading, links }) => (
        <div key={heading?.key ?? ''}>
          {heading && <h2 className={styles.heading}>{textIn(heading.titles, reader.language).text}</h2>}
          <ul>
            {links
              .filter(({ url }) => url !== null)
              .map((link) => (
                <li key={link.key}>
                  <a className={styles.link} href={link.url!}>
                    {textIn(link.titles, reader.language).text}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The organisation's open and closed sections, whatever rows it has given itself. */
function OwnSections({ strings, organisation }: { readonly strings: KampusShellStrings; readonly organisation: Organisation }): JSX.Element {
  const { reader } = useServices();
  const { openSiteUrl, closedSiteUrl, names, shortNames } = organisation;
  const name = textIn(names, reader.language).text;
  return (
    <ul>
      {openSiteUrl !== null && (
        <li>
          <a className={styles.link} href={openSiteUrl}>
            {name.charAt(0).toLocaleUpperCase() + name.slice(1)}
          </a>
        </li>
      )}
      {closedSiteUrl !== null && (
        <li>
          <a className={styles.link} href={closedSiteUrl}>
            <Icon name="lock" small />
            {formatText(strings.onlyFor, { organisation: textIn(shortNames, reader.language).text })}
          </a>
        </li>
      )}
    </ul>
  );
}

function Organisations({ strings, links }: { readonly strings: KampusShellStrings; readonly links: readonly OrganisationLink[] }): JSX.Element {
  return (
    <>
      <h2 className={styles.heading}>{strings.organisationsHeading}</h2>
      <ul className={styles.organisations}>
        {links.map((link) => (
          <li key={link.organisation.key}>
            <OrganisationRow strings={strings} {...link} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OrganisationRow({ strings, organisation, url, isOwn }: { readonly strings: KampusShellStrings } & OrganisationLink): JSX.Element {
  const { reader, place } = useServices();
  const row = (
    <>
      <span className={styles.tag}>
        <Tag text={textIn(organisation.shortNames, reader.language).text} accent={organisation.accent} />
      </span>
      <span>{textIn(organisation.names, reader.language).text}</span>
      {isOwn && <span className={styles.aside}>{strings.own}</span>}
      {url === null && (
        <span className={styles.aside}>
          <Icon name="lock" small />
          {strings.closed}
        </span>
      )}
    </>
  );
  if (url === null) return <span className={styles.link}>{row}</span>;
  return (
    <a className={styles.link} href={url} aria-current={url === place.siteUrl ? 'page' : undefined} data-own={isOwn || undefined}>
      {row}
    </a>
  );
}
