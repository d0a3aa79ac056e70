import * as React from 'react';
import { useDateStyle, useServices } from '../../../app/useServices';
import { formatToday } from '../../../domain/shared/today';
import type { Language } from '../../../domain/shared/Language';
import { Icon } from '../../../ui/icons/Icon';
import { Languages } from './Languages';
import { loadPanels } from './loadPanels';
import { useBar, type BarItem } from './useBar';
import { useChunk } from './useChunk';
import { useMenus } from './useMenus';
import styles from './NavigationBar.module.scss';

/** Keys of the bar's own menus; the others are keys of rows. */
const QUICK_LINKS = '$quickLinks';
const NARROW = '$narrow';

export interface NavigationBarProps {
  readonly strings: KampusShellStrings;
  readonly onLanguage: (language: Language) => void;
}

/** The second row: navigation with its menus, the date, and the reader's own links. */
export const NavigationBar = ({ strings, onLanguage }: NavigationBarProps): JSX.Element => {
  const items = useBar(strings);
  const { open, toggle, barProps } = useMenus();
  const panels = useChunk(loadPanels, open !== null);
  const { reader } = useServices();
  const today = formatToday(useDateStyle());

  const menuButton = (key: string, title: string, className: string | undefined, panel: React.ReactNode, icon?: 'menu'): JSX.Element => (
    <>
      <button type="button" className={className} data-bar-item={key} aria-expanded={open === key} onClick={() => toggle(key)} onPointerEnter={panels.prepare}>
        {icon && <Icon name={open === key ? 'close' : icon} />}
        {title}
        {!icon && <Icon name={open === key ? 'up' : 'down'} small />}
      </button>
      {open === key && panel && (
        <div className={styles.panel} data-panel role="region" aria-label={title}>
          <div className={styles.inner}>{panel}</div>
        </div>
      )}
    </>
  );
  const wideItem = (item: BarItem): JSX.Element =>
    item.kind === 'link' ? (
      <a className={styles.item} href={item.url} data-bar-item={item.key} aria-current={item.isCurrent ? 'page' : undefined}>
        {item.title}
      </a>
    ) : (
      menuButton(item.key, item.title, styles.item, panels.loaded && <panels.loaded.MenuPanel strings={strings} content={item.content} />)
    );

  return (
    <div className={styles.bar} {...barProps}>
      <div className={styles.row}>
        <nav className={styles.navigation} aria-label={strings.navigation}>
          <div className={styles.narrow}>
            {menuButton(NARROW, strings.menu, styles.item, panels.loaded && <panels.loaded.NarrowMenu strings={strings} items={items} />, 'menu')}
          </div>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.key} className={item.kind === 'link' && item.isExtra ? styles.extra : undefined}>
                {wideItem(item)}
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.end}>
          <span className={styles.date} lang={reader.language}>
            {today}
          </span>
          {!reader.isGuest && menuButton(QUICK_LINKS, strings.quickLinks, styles.item, panels.loaded && <panels.loaded.QuickLinks strings={strings} />)}
          <span className={styles.narrowEnd}>
            <Languages strings={strings} onChosen={onLanguage} />
          </span>
        </div>
      </div>
    </div>
  );
};
