import * as React from 'react';
import type { Notice } from '../../domain/notices/notices';
import type { Language } from '../../domain/shared/Language';
import { textIn } from '../../domain/shared/LocalizedText';
import { Icon } from '../icons/Icon';
import tones from '../notice/Tone.module.scss';
import styles from './NoticeBar.module.scss';

export interface NoticeBarProps {
  readonly notice: Pick<Notice, 'severity' | 'titles' | 'bodies' | 'url'>;
  /** The reader's. */
  readonly language: Language;
  /** What it is, for a screen reader, before its title: "Häiriötiedote". */
  readonly label: string;
  /** Text of the link to more about it. */
  readonly more: string;
  readonly hideLabel: string;
  /** Null in a preview, which cannot be hidden. */
  readonly onHide: (() => void) | null;
  /** What is said of it besides, after it. */
  readonly children?: React.ReactNode;
}

/** A disruption notice across the page. Only a severe one interrupts a screen reader. */
export const NoticeBar = ({ notice, language, label, more, hideLabel, onHide, children }: NoticeBarProps): JSX.Element => {
  const title = textIn(notice.titles, language);
  const body = textIn(notice.bodies, language);
  const langOf = (written: Language): Language | undefined => (written === language ? undefined : written);
  return (
    <section className={`${styles.bar} ${tones[notice.severity]}`} aria-label={`${label}: ${title.text}`}>
      <div className={styles.body} role={notice.severity === 'severe' && onHide ? 'alert' : undefined}>
        <span className={`${styles.icon} ${tones.icon}`}>
          <Icon name={notice.severity === 'info' ? 'error' : 'warning'} />
        </span>
        <p className={styles.text}>
          <strong lang={langOf(title.language)}>{title.text}</strong>{' '}
          {body.text !== '' && (
            <span className={notice.url === null ? undefined : styles.detail} lang={langOf(body.language)}>
              {body.text}{' '}
            </span>
          )}
          {notice.url !== null && <a href={notice.url}>{more}</a>} {children}
        </p>
        {onHide && (
          <button type="button" className={styles.hide} aria-label={hideLabel} onClick={onHide}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </section>
  );
};
