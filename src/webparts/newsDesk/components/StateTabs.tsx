import * as React from 'react';
import { DESK_TABS, type DeskTab } from '../../../domain/newsDesk/deskState';
import styles from './StateTabs.module.scss';

export interface StateTabsProps {
  readonly strings: NewsDeskStrings;
  readonly counts: Readonly<Record<DeskTab, number>>;
  readonly chosen: DeskTab;
  /** Id of what the tabs control. */
  readonly panelId: string;
  readonly onChoose: (tab: DeskTab) => void;
}

export const tabId = (panelId: string, tab: DeskTab): string => `${panelId}-${tab}`;

/** The states with their counts: tabs that arrow keys walk through. */
export const StateTabs = ({ strings, counts, chosen, panelId, onChoose }: StateTabsProps): JSX.Element => {
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const index = DESK_TABS.indexOf(chosen);
    const steps: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: DESK_TABS.length - 1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = DESK_TABS[(next + DESK_TABS.length) % DESK_TABS.length] ?? chosen;
    onChoose(tab);
    document.getElementById(tabId(panelId, tab))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={strings.states}>
      {DESK_TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(panelId, tab)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={tab === chosen}
          aria-controls={panelId}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.count}>{counts[tab]}</span>
          <span>{strings[tab]}</span>
        </button>
      ))}
    </div>
  );
};
