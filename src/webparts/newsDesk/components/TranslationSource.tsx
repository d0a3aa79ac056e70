import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { useAsyncState } from '../../../app/query/useAsyncState';
import type { DeskPage } from '../../../domain/newsDesk/DeskPage';
import type { NewsContent } from '../../../domain/newsDesk/NewsContent';
import type { NewsDeskRepository } from '../../../domain/newsDesk/NewsDeskRepository';
import { textChanges } from '../../../domain/newsDesk/textChanges';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { Bone } from '../../../ui/skeleton/Bone';
import styles from './TranslationSource.module.scss';

interface Source {
  readonly now: NewsContent;
  /** What it said when it was translated; null when nothing has changed since, or nobody knows. */
  readonly then: NewsContent | null;
}

async function readSource(desk: NewsDeskRepository, original: DeskPage, translatedFrom: string | null): Promise<Source> {
  const { content } = await desk.open(original);
  const isChanged = translatedFrom !== null && Date.parse(original.modifiedAt) > Date.parse(translatedFrom);
  return { now: content, then: isChanged ? await desk.contentAt(original, translatedFrom) : null };
}

export interface TranslationSourceProps {
  readonly strings: NewsDeskStrings;
  readonly original: DeskPage;
  /** Null while the list does not know it. */
  readonly translation: DeskPage | null;
}

/** The Finnish text beside its translation, with what has changed in it since. */
export const TranslationSource = ({ strings, original, translation }: TranslationSourceProps): JSX.Element => {
  const { newsDesk } = useServices();
  const from = translation?.translatedFrom ?? null;
  const query = useQuery({ queryKey: ['newsDesk', 'source', original.uniqueId, original.modifiedAt, from], queryFn: () => readSource(newsDesk, original, from) });
  const state = useAsyncState(query, query.data);
  return (
    <details className={styles.source} open>
      <summary>{strings.sourceText}</summary>
      <AsyncView
        state={state}
        skeleton={<Bone width="80%" />}
        isEmpty={() => false}
        empty={null}
        onRetry={query.refetch}
      >
        {({ now, then }) => (
          <div lang="fi">
            {then !== null && <p className={styles.note} lang={undefined}>{strings.changedSince}</p>}
            <Changes strings={strings} before={then?.title ?? now.title} after={now.title} className={styles.title} />
            <Changes strings={strings} before={then?.summary ?? now.summary} after={now.summary} className={styles.summary} />
            <Changes strings={strings} before={then?.body ?? now.body ?? ''} after={now.body ?? ''} className={styles.text} />
          </div>
        )}
      </AsyncView>
    </details>
  );
};

function Changes({ strings, before, after, className }: { readonly strings: NewsDeskStrings; readonly before: string; readonly after: string; readonly className: string | undefined }): JSX.Element {
  return (
    <>
      {textChanges(before, after).map(({ kind, text }, index) => (
        <p key={index} className={className}>
          {kind === 'same' && text}
          {kind === 'added' && (
            <ins>
              <VisuallyHidden>{strings.added} </VisuallyHidden>
              {text}
            </ins>
          )}
          {kind === 'removed' && (
            <del>
              <VisuallyHidden>{strings.removed} </VisuallyHidden>
              {text}
            </del>
          )}
        </p>
      ))}
    </>
  );
}
