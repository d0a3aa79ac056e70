import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import type { Language } from '../../../domain/shared/Language';
import { Brand } from './Brand';
import { Languages } from './Languages';
import { NavigationBar } from './NavigationBar';
import { Notices } from './Notices';
import { SearchForm } from './SearchForm';
import { TranslationNotice } from './TranslationNotice';
import { WorkspaceRow } from './WorkspaceRow';
import styles from './Header.module.scss';

export interface HeaderProps {
  readonly strings: KampusShellStrings;
  /** How many pages have been opened in this tab: menus close, and late notices take their place, when it changes. */
  readonly visit: number;
  /** Moves the focus to the page's content. */
  readonly onSkip: () => void;
  /** Server-relative address of the page, decoded. */
  readonly pagePath: () => string;
  /** Opens another page, or this one again (null), in the language that was chosen. */
  readonly onOpen: (address: string | null) => void;
}

/** The 96 px at the top of every page: whose Kampus it is, search, languages, navigation; and disruption notices under it. */
export const Header = ({ strings, visit, pagePath, onSkip, onOpen }: HeaderProps): JSX.Element => {
  const { place, reader, pageTranslations } = useServices();
  const { identity, own } = useIdentity();
  const [isSearchOpen, setSearchOpen] = React.useState(false);
  React.useEffect(() => setSearchOpen(false), [visit]);
  const openIn = (language: Language): void => {
    pageTranslations.addressOf(pagePath(), language).then(onOpen, (reason) => {
      logFailure(asKampusError(reason, 'find the page in another language'));
      onOpen(null);
    });
  };

  return (
    <header className={styles.shell}>
      <div className={styles.header}>
        <button type="button" className={styles.skip} onClick={onSkip}>
          {strings.skipToContent}
        </button>
        <div className={styles.identity}>
          <div className={styles.inner}>
            <Brand strings={strings} identity={identity} window={own[0]?.order ?? null} homeUrl={reader.isGuest ? place.siteUrl : place.homeSiteUrl} />
            {!reader.isGuest && <SearchForm key={visit} strings={strings} isOpen={isSearchOpen} onToggle={() => setSearchOpen(!isSearchOpen)} onOpen={onOpen} />}
            <span className={styles.wide}>
              <Languages strings={strings} onChosen={openIn} />
            </span>
          </div>
        </div>
        <NavigationBar key={visit} strings={strings} onLanguage={openIn} />
      </div>
      <WorkspaceRow strings={strings} />
      <Notices strings={strings} visit={visit} />
      <TranslationNotice pagePath={pagePath()} />
    </header>
  );
};
