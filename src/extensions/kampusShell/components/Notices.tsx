import * as React from 'react';
import { useNotices, useOwnKeys } from '../../../app/facts/facts';
import { readDismissals, addDismissal } from '../../../app/dismissals';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { dismissalKey, noticesFor, type Notice } from '../../../domain/notices/notices';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Notices.module.scss';

export interface NoticesProps {
  readonly strings: KampusShellStrings;
  readonly visit: number;
}

/**
 * Disruption notices, under the header. The first ones that are known, from the last visit or by the first answer, have a
 * row of their own; one that arrives later is laid over the top of the page until the next page is opened, so that
 * nothing jumps under the reader's hand.
 */
export const Notices = ({ strings, visit }: NoticesProps): JSX.Element | null => {
  const { clock, reader } = useServices();
  const { own } = useIdentity();
  const { data: notices } = useNotices();
  const { isLoading: isReaderUnknown } = useOwnKeys();
  const [dismissed, setDismissed] = React.useState(() => readDismissals(reader.loginName));

  const shown = noticesFor(notices ?? [], own.map(({ key }) => key), clock.now(), (key) => dismissed.includes(key));
  const inPlace = React.useRef({ visit: -1, keys: [] as readonly string[] });
  if (inPlace.current.visit !== visit && notices !== undefined && !isReaderUnknown) inPlace.current = { visit, keys: shown.map(dismissalKey) };
  if (shown.length === 0 || inPlace.current.visit === -1) return null;

  const hide = (notice: Notice): void => setDismissed(addDismissal(reader.loginName, dismissed, dismissalKey(notice)));
  const bar = (notice: Notice): JSX.Element => <NoticeBar key={dismissalKey(notice)} strings={strings} notice={notice} onHide={() => hide(notice)} />;
  const isInPlace = (notice: Notice): boolean => inPlace.current.keys.includes(dismissalKey(notice));
  const late = shown.filter((notice) => !isInPlace(notice));
  return (
    <>
      {shown.filter(isInPlace).map(bar)}
      {late.length > 0 && <div className={styles.late}>{late.map(bar)}</div>}
    </>
  );
};

interface NoticeBarProps {
  readonly strings: KampusShellStrings;
  readonly notice: Notice;
  readonly onHide: () => void;
}

function NoticeBar({ strings, notice, onHide }: NoticeBarProps): JSX.Element {
  const { reader } = useServices();
  const title = textIn(notice.titles, reader.language);
  const body = textIn(notice.bodies, reader.language);
  const langOf = (language: string): string | undefined => (language === reader.language ? undefined : language);
  return (
    <section className={styles[notice.severity]} aria-label={strings.notice} role={notice.severity === 'severe' ? 'alert' : undefined}>
      <div className={styles.body}>
        <span className={styles.icon}>
          <Icon name={notice.severity === 'info' ? 'error' : 'warning'} />
        </span>
        <p className={styles.text}>
          <strong lang={langOf(title.language)}>{title.text}</strong>{' '}
          {body.text !== '' && (
            <span className={styles.detail} lang={langOf(body.language)}>
              {body.text}{' '}
            </span>
          )}
          {notice.url !== null && <a href={notice.url}>{strings.noticeMore}</a>}
        </p>
        <button type="button" className={styles.hide} aria-label={strings.noticeHide} onClick={onHide}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
