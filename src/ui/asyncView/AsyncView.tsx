import * as React from 'react';
import { Button } from '../button/Button';
import { formatText } from '../formatText';
import { Notice } from '../notice/Notice';
import { useUiStrings } from '../uiStrings';
import type { AsyncState } from './AsyncState';
import { Countdown } from './Countdown';
import { Empty } from './Empty';
import { errorId } from './errorId';
import { Loading } from './Loading';
import { useAsyncWords } from './useAsyncWords';
import styles from './AsyncView.module.scss';

export interface AsyncViewProps<T> {
  readonly state: AsyncState<T>;
  /** In the shape of the content; shown when loading takes over 300 ms. */
  readonly skeleton: React.ReactNode;
  readonly isEmpty: (data: T) => boolean;
  /** What is missing, and where else to find something. */
  readonly empty: React.ReactNode;
  /** The part's own words for what failed, e.g. "Uutisia ei saatu haettua."; else general ones. */
  readonly failedTitle?: string;
  readonly onRetry: () => void;
  readonly children: (data: T) => React.ReactNode;
}

/** The moment of what is shown beside a trouble; null when nothing is shown, or its moment is not known. */
const earlierTime = <T,>({ state, isEmpty }: AsyncViewProps<T>): string | null =>
  state.status === 'failed' && state.data !== undefined && !isEmpty(state.data) ? state.dataTime : null;

/** The six states of what is read from the server, each a different thing to see: loading, empty, forbidden, throttled, offline, failed. */
export const AsyncView = <T,>(props: AsyncViewProps<T>): JSX.Element => {
  const { state } = props;
  if (state.status === 'loading') return <Loading>{props.skeleton}</Loading>;
  if (state.status === 'failed' && state.error.kind === 'forbidden') return <Forbidden />;
  // One shape, come what may: a form among the content keeps what is typed when the line goes down and comes back.
  return (
    <>
      {state.status === 'failed' && <Trouble {...props} state={state} earlier={earlierTime(props)} />}
      <div className={state.status === 'failed' ? styles.earlier : styles.content}>{contentOf(props)}</div>
    </>
  );
};

function contentOf<T>({ state, isEmpty, empty, children }: AsyncViewProps<T>): React.ReactNode {
  if (state.status === 'loading' || state.data === undefined) return null;
  if (!isEmpty(state.data)) return children(state.data);
  return state.status === 'ready' && empty;
}

function Forbidden(): JSX.Element {
  const strings = useAsyncWords();
  return (
    <Empty icon="lock" title={strings.forbiddenTitle}>
      {strings.forbiddenText}
    </Empty>
  );
}

type FailedState = Extract<AsyncState<unknown>, { status: 'failed' }>;

interface TroubleProps extends Pick<AsyncViewProps<never>, 'failedTitle' | 'onRetry'> {
  readonly state: FailedState;
  readonly earlier: string | null;
}

/** What went wrong, by its kind, what happens next, and how old is what is shown meanwhile. */
function Trouble({ state, earlier, failedTitle, onRetry }: TroubleProps): JSX.Element | null {
  const { tryAgain } = useUiStrings();
  const strings = useAsyncWords();
  const { kind } = state.error;
  const earlierText = earlier === null ? '' : ` ${formatText(strings.earlierText, { time: earlier })}`;
  switch (kind) {
    case 'forbidden':
      return null;
    case 'throttled':
      return (
        <Notice kind="info" icon="hourglass" title={strings.throttledTitle}>
          <Countdown until={state.retryAt} text={strings.throttledText} atEnd={strings.throttledNow} />
          {earlierText}
        </Notice>
      );
    case 'offline':
      return (
        <Notice kind="warning" icon="offline" title={strings.offlineTitle}>
          {strings.offlineText + earlierText}
        </Notice>
      );
    case 'notFound':
    case 'conflict':
    case 'invalidData':
    case 'unexpected':
      return (
        <Notice
          kind="severe"
          icon="error"
          title={failedTitle ?? strings.failedTitle}
          actions={
            <>
              <Button text={tryAgain} icon="refresh" onClick={onRetry} />
              <span className={styles.id}>{formatText(strings.errorId, { id: errorId(state.error) })}</span>
            </>
          }
        >
          {strings.failedText + earlierText}
        </Notice>
      );
  }
}
