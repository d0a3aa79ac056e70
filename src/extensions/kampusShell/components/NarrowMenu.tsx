import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { MenuPanel } from './MenuPanel';
import type { BarItem } from './useBar';
import styles from './NarrowMenu.module.scss';

export interface NarrowMenuProps {
  readonly strings: KampusShellStrings;
  readonly items: readonly BarItem[];
}

/** The whole bar as one list, for a narrow header: links, and menus that unfold in their place. */
export const NarrowMenu = ({ strings, items }: NarrowMenuProps): JSX.Element => {
  const [unfolded, setUnfolded] = React.useState<string | null>(null);
  return (
    <ul className={styles.menu}>
      {items.map((item) => (
        <li key={item.key}>
          {item.kind === 'link' ? (
            <a className={styles.item} href={item.url} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.title}
            </a>
          ) : (
            <>
              <button type="button" className={styles.item} aria-expanded={unfolded === item.key} onClick={() => setUnfolded(unfolded === item.key ? null : item.key)}>
                {item.title}
                <Icon name={unfolded === item.key ? 'up' : 'down'} />
              </button>
              {unfolded === item.key && (
                <div className={styles.children}>
                  <MenuPanel strings={strings} content={item.content} />
                </div>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
