import * as React from 'react';
import { formatText } from '../../../../ui/formatText';
import { OrganisationTag } from '../OrganisationTag';
import { useSimilar } from '../workspaceQueries';
import styles from './Request.module.scss';

const PAUSE_MS = 400;

export interface SimilarWorkspacesProps {
  readonly strings: WorkspacesStrings;
  readonly name: string;
}

/** Workspaces that there are already under names like the one being typed. That they cannot be looked for hinders nobody from asking. */
export const SimilarWorkspaces = ({ strings: { request, terms }, name }: SimilarWorkspacesProps): JSX.Element => {
  const paused = usePaused(name.trim());
  const { data } = useSimilar(paused);
  const similar = paused === '' ? [] : (data ?? []);
  return (
    <div role="status">
      {similar.length > 0 && (
        <div className={styles.similar}>
          <p className={styles.similarTitle}>{similar.length === 1 ? request.similarOne : formatText(request.similarMany, { count: similar.length })}</p>
          <ul>
            {similar.map(({ id, name: other, url, organisation, kind }) => (
              <li key={id}>
                {url === null ? other : <a href={url}>{other}</a>}
                <p className={styles.meta}>
                  <OrganisationTag organisation={organisation} /> {terms[kind].toLocaleLowerCase()}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

/** The text as it was when typing last paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = React.useState('');
  React.useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return paused;
}
