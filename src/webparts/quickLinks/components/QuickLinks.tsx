import * as React from 'react';
import { useOwnKeys, useQuickLinks } from '../../../app/facts/facts';
import { useOwnLinks } from '../../../app/facts/useOwnLinks';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { quickLinksFor, type QuickLink } from '../../../domain/quickLinks/quickLinks';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Button } from '../../../ui/button/Button';
import { Part } from '../../../ui/part/Part';
import { Bone } from '../../../ui/skeleton/Bone';
import { LinkEditor } from './LinkEditor';
import styles from './QuickLinks.module.scss';

export interface QuickLinksProps {
  readonly strings: QuickLinksStrings;
  /** Unique on the page. */
  readonly instanceId: string;
}

/** Pikalinkit: the mandatory links, the common ones, the organisation's and the reader's own, in the reader's order. */
export const QuickLinks = ({ strings, instanceId }: QuickLinksProps): JSX.Element => {
  const known = useQuickLinks();
  const ownKeys = useOwnKeys();
  const ownLinks = useOwnLinks();
  const [isEditing, setEditing] = React.useState(false);
  const links = known.data && !ownKeys.isLoading ? quickLinksFor(known.data, ownKeys.data ?? []) : undefined;
  const state = useAsyncState({ error: known.error, errorUpdatedAt: known.errorAt, dataUpdatedAt: known.dataAt }, links);

  return (
    <Part title={strings.title} aside={links && <Button kind="link" text={isEditing ? strings.done : strings.edit} onClick={() => setEditing(!isEditing)} />}>
      {isEditing && links ? (
        <LinkEditor strings={strings} links={links} ownLinks={ownLinks} idPrefix={instanceId} />
      ) : (
        <AsyncView
          state={state}
          skeleton={<Bones />}
          isEmpty={(shown) => shown.length === 0}
          empty={<Empty title={strings.noLinks} action={<Button kind="link" text={strings.edit} onClick={() => setEditing(true)} />}>{strings.noLinksText}</Empty>}
          failedTitle={strings.failed}
          onRetry={known.retry}
        >
          {(shown) => <LinkList links={shown} />}
        </AsyncView>
      )}
    </Part>
  );
};

function LinkList({ links }: { readonly links: readonly QuickLink[] }): JSX.Element {
  const { reader } = useServices();
  return (
    <ul className={styles.links}>
      {links.map(({ id, titles, url }) => {
        const { text, language } = textIn(titles, reader.language);
        return (
          <li key={id}>
            <a className={styles.link} href={url} lang={language}>
              {text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Bones(): JSX.Element {
  return (
    <div className={styles.links}>
      {['70%', '55%', '80%', '60%', '75%', '50%', '65%', '70%', '60%', '80%'].map((width, index) => (
        <div key={index} className={styles.link}>
          <Bone width={width} />
        </div>
      ))}
    </div>
  );
}
