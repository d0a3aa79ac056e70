import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { toHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Bone } from '../../../ui/skeleton/Bone';
import { pageQuery } from './useDesk';
import { newWriting, openedWriting } from './useWriting';
import { Writer } from './Writer';
import type { WriterPanelProps } from './WriterTarget';
import styles from './Writer.module.scss';

const draftName = (siteUrl: string, id: number | null): string => `newsDesk.${siteUrl}.${id ?? 'new'}`;

/** The address of the reader, out of a login name with its claims prefix. */
const addressOf = (loginName: string): string => loginName.slice(loginName.lastIndexOf('|') + 1);

/** Opens what is to be written. */
export const WriterPanel = (props: WriterPanelProps): JSX.Element => {
  const { place, reader } = useServices();
  if (props.target.kind === 'page') return <OpenedPanel {...props} pageKey={props.target.key} />;
  return <Writer {...props} opened={null} form={draftName(place.siteUrl, null)} initial={newWriting(place.siteUrl, addressOf(reader.loginName))} />;
};

function OpenedPanel(props: WriterPanelProps & { readonly pageKey: PageKey }): JSX.Element {
  const { strings, pageKey, articles } = props;
  const { newsDesk } = useServices();
  const query = useQuery(pageQuery(newsDesk, pageKey));
  // Asked once: what is typed must not be overtaken by what the server says meanwhile.
  const [opened, setOpened] = React.useState<OpenedPage>();
  if (opened === undefined && query.data !== undefined) setOpened(query.data);
  const state = useAsyncState(query, opened);
  const listed = articles.flatMap(({ original, translations }) => [original, ...translations]).find(({ id }) => id === pageKey.id);
  const publishAt = listed?.publishAt ? toHelsinkiTime(new Date(listed.publishAt)) : '';
  const writer = (page: OpenedPage): JSX.Element => (
    <Writer {...props} opened={page} form={draftName(pageKey.siteUrl, pageKey.id)} initial={openedWriting(page, publishAt)} />
  );
  if (opened !== undefined) return writer(opened);
  return (
    <div className={styles.panel}>
      <AsyncView
        state={state}
        skeleton={<Bone width="70%" />}
        isEmpty={() => false}
        empty={null}
        failedTitle={strings.openFailed}
        onRetry={() => {
          query.refetch().catch(() => undefined); // the query tells of its own failure
        }}
      >
        {writer}
      </AsyncView>
    </div>
  );
}
