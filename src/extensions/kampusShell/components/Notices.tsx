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
 * Disruption notices, under the header. One that is known when the page is first drawn, from the visit before, has a row of
 * its own; a single one that is heard of later is laid over the top of the page until the next page is opened, so that
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
  if (inPlace.current.visit !== visit) inPlace.current = { visit, keys: isKnown ? shown.map(dismissalKey) : [] };
  const panels = useChunk(loadPanels, known.error !== null && shown.length > 0);
  if (shown.length === 0 || !isKnown) return null;

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
      {/* There is free ground for one; several would hide what they lie on, and move the page rather. */}
      {late.length > 0 && <div className={late.length === 1 ? styles.over : undefined}>{late.map(bar)}</div>}
    </>
  );
};
