import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { asKampusError } from '../../../app/asKampusError';
import { useUnfinished } from '../../../app/drafts/useDraft';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { toHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { FieldBones } from '../../../ui/skeleton/FieldBones';
import { addressOf } from './OwnerField';
import { pageQuery } from './useDesk';
import { draftsOf, newWriting, openedWriting, type Writing } from './useWrittenDraft';
import { Writer } from './Writer';
import type { WriterPanelProps } from './WriterTarget';
import styles from './Writer.module.scss';

/** Opens what is to be written. */
export const WriterPanel = (props: WriterPanelProps): JSX.Element => {
  const { place, reader } = useServices();
  if (props.target.kind === 'page') return <OpenedPanel {...props} pageKey={props.target.key} />;
  return <Writer {...props} opened={null} form={props.target.form} initial={newWriting(place.siteUrl, addressOf(reader.loginName))} />;
};

function OpenedPanel(props: WriterPanelProps & { readonly pageKey: PageKey }): JSX.Element {
  const { strings, pageKey, articles } = props;
  const { newsDesk } = useServices();
  const query = useQuery(pageQuery(newsDesk, pageKey));
  // Asked once: what is typed must not be overtaken by what the server says meanwhile.
  const [opened, setOpened] = React.useState<OpenedPage>();
  if (opened === undefined && query.data !== undefined) setOpened(query.data);
  const state = useAsyncState(query, opened);
  const form = `${draftsOf(pageKey.siteUrl)}${pageKey.id}`;
  // Asked once too: the draft goes when it is saved, and what is open stays.
  const [isLeft] = React.useState(useUnfinished<Writing>(form).length > 0);
  const listed = articles.flatMap(({ original, translations }) => [original, ...translations]).find(({ id }) => id === pageKey.id);
  const publishAt = listed?.publishAt ? toHelsinkiTime(new Date(listed.publishAt)) : '';
  const writer = (page: OpenedPage): JSX.Element => (
    <Writer {...props} opened={page} form={form} initial={openedWriting(page, publishAt)} />
  );
  if (opened !== undefined) return writer(opened);
  // The page is gone, and what was typed into it is not.
  if (isLeft && query.isError && asKampusError(query.error, 'open a news page').kind === 'notFound') return <Writer {...props} opened={null} form={form} initial={newWriting(pageKey.siteUrl, '')} />;
  return (
    <div className={styles.panel}>
      <AsyncView
        state={state}
        skeleton={<FieldBones count={6} />}
        isEmpty={() => false}
        empty={null}
        failedTitle={strings.openFailed}
        onRetry={query.refetch}
      >
        {writer}
      </AsyncView>
    </div>
  );
}
