import * as React from 'react';
import { useNotices, useOwnKeys } from '../../../app/facts/facts';
import { useDismissals } from '../../../app/facts/useDismissals';
import { useIdentity } from '../../../app/facts/useIdentity';
import { useServices } from '../../../app/useServices';
import { dismissalKey, noticesFor, type Notice } from '../../../domain/notices/notices';
import { NoticeBar } from '../../../ui/noticeBar/NoticeBar';
import { loadPanels } from './loadPanels';
import { useChunk } from './useChunk';
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
  const known = useNotices();
  const { data: notices } = known;
  const { isLoading: isReaderUnknown } = useOwnKeys();
  const dismissals = useDismissals();

  const isKnown = notices !== undefined && !isReaderUnknown && !dismissals.isLoading;
  const shown = noticesFor(notices ?? [], own.map(({ key }) => key), clock.now(), dismissals.has);
  const inPlace = React.useRef({ visit: -1, keys: [] as readonly string[] });
  if (inPlace.current.visit !== visit && isKnown) inPlace.current = { visit, keys: shown.map(dismissalKey) };
  const panels = useChunk(loadPanels, known.error !== null && shown.length > 0);
  if (shown.length === 0 || inPlace.current.visit === -1) return null;

  const bar = (notice: Notice): JSX.Element => (
    <NoticeBar
      key={dismissalKey(notice)}
      notice={notice}
      language={reader.language}
      label={strings.notice}
      more={strings.noticeMore}
      hideLabel={strings.noticeHide}
      onHide={() => dismissals.add(dismissalKey(notice))}
    >
      {panels.loaded && <panels.loaded.Earlier known={known} />}
    </NoticeBar>
  );
  const isInPlace = (notice: Notice): boolean => inPlace.current.keys.includes(dismissalKey(notice));
  const late = shown.filter((notice) => !isInPlace(notice));
  return (
    <>
      {shown.filter(isInPlace).map(bar)}
      {late.length > 0 && <div className={styles.late}>{late.map(bar)}</div>}
    </>
  );
};
