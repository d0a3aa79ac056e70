import * as React from 'react';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { Brand } from './Brand';
import { Languages } from './Languages';
import { NavigationBar } from './NavigationBar';
import { Notices } from './Notices';
import { SearchForm } from './SearchForm';
import styles from './Header.module.scss';

export interface HeaderProps {
  readonly strings: KampusShellStrings;
  /** How many pages have been opened in this tab: menus close, and late notices take their place, when it changes. */
  readonly visit: number;
  /** Moves the focus to the page's content. */
  readonly onSkip: () => void;
  /** Draws the page anew in the language that was chosen. */
  readonly onLanguage: () => void;
}

/** The 96 px at the top of every page: whose Kampus it is, search, languages, navigation; and disruption notices under it. */
export const Header = ({ strings, visit, onSkip, onLanguage }: HeaderProps): JSX.Element => {
  const { place } = useServices();
  const { identity, own } = useIdentity();
  const [isSearchOpen, setSearchOpen] = React.useState(false);
  React.useEffect(() => setSearchOpen(false), [visit]);

  return (
    <header className={styles.shell}>
      <div className={styles.header}>
        <button type="button" className={styles.skip} onClick={onSkip}>
          {strings.skipToContent}
        </button>
        <div className={styles.identity}>
          <div className={styles.inner}>
            <Brand strings={strings} identity={identity} window={own[0]?.order ?? null} homeUrl={place.homeSiteUrl} />
            <SearchForm strings={strings} isOpen={isSearchOpen} onToggle={() => setSearchOpen(!isSearchOpen)} />
            <span className={styles.wide}>
              <Languages strings={strings} onChosen={onLanguage} />
            </span>
          </div>
        </div>
        <NavigationBar key={visit} strings={strings} onLanguage={onLanguage} />
      </div>
      <Notices strings={strings} visit={visit} />
    </header>
  );
};
