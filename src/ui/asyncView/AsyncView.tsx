import * as React from 'react';
import { Button } from '../button/Button';
import { formatText } from '../formatText';
import { Notice } from '../notice/Notice';
import { useUiStrings } from '../uiStrings';
import { VisuallyHidden } from '../visuallyHidden/VisuallyHidden';
import type { AsyncState } from './AsyncState';
import { Countdown } from './Countdown';
import { Empty } from './Empty';
import { errorId } from './errorId';
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

/** The six states of what is read from the server, each a different thing to see: loading, empty, forbidden, throttled, offline, failed. */
export const AsyncView = <T,>(props: AsyncViewProps<T>): JSX.Element => {
  const { state } = props;
  if (state.status === 'loading') return <Loading>{props.skeleton}</Loading>;
  if (state.status === 'failed' && state.error.kind === 'forbidden') return <Forbidden />;
  // One shape, come what may: a form among the content keeps what is typed when the line goes down and comes back.
  return (
    <>
      {state.status === 'failed' && <Trouble {...props} state={state} />}
      <div className={state.status === 'failed' ? styles.earlier : styles.content}>{contentOf(props)}</div>
    </>
  );
};

function contentOf<T>({ state, isEmpty, empty, children }: AsyncViewProps<T>): React.ReactNode {
  if (state.status === 'loading' || state.data === undefined) return null;
  if (!isEmpty(state.data)) return children(state.data);
  return state.status === 'ready' && empty;
}

function Loading({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const { loading } = useUiStrings();
  return (
    <div className={styles.loading} aria-busy="true">
      <VisuallyHidden role="status">{loading}</VisuallyHidden>
      {children}
    </div>
  );
}

function Forbidden(): JSX.Element {
  const strings = useUiStrings();
  return (
    <Empty icon="lock" title={strings.forbiddenTitle}>
      {strings.forbiddenText}
    </Empty>
  );
}

type FailedState = Extract<AsyncState<unknown>, { status: 'failed' }>;

/** What went wrong, by its kind, and what happens next. */
function Trouble({ state, failedTitle, onRetry }: Pick<AsyncViewProps<never>, 'failedTitle' | 'onRetry'> & { readonly state: FailedState }): JSX.Element | null {
  const strings = useUiStrings();
  const { kind } = state.error;
  switch (kind) {
    case 'forbidden':
      return null;
    case 'throttled':
      return (
        <Notice kind="info" icon="hourglass" title={strings.throttledTitle}>
          <Countdown until={state.retryAt} text={strings.throttledText} atEnd={strings.throttledNow} />
        </Notice>
      );
    case 'offline':
      return (
        <Notice kind="warning" icon="offline" title={strings.offlineTitle}>
          {state.dataTime === null ? strings.offlineNothing : formatText(strings.offlineText, { time: state.dataTime })}
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
              <Button text={strings.tryAgain} icon="refresh" onClick={onRetry} />
              <span className={styles.id}>{formatText(strings.errorId, { id: errorId(state.error) })}</span>
            </>
          }
        >
          {strings.failedText}
        </Notice>
      );
  }
}
