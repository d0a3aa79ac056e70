import * as React from 'react';
import { useDateStyle } from '../../../../app/useServices';
import { HELSINKI } from '../../../../domain/shared/dateParts';
import { formatDate } from '../../../../domain/shared/dates';
import { endOfHelsinkiDay } from '../../../../domain/shared/helsinkiTime';
import type { RequestContent } from '../../../../domain/workspaces/WorkspaceRequest';
import { classText } from '../termText';
import styles from './Approve.module.scss';

/** What is asked for, point by point. */
export const RequestDetails = ({ strings: { approve, terms }, content }: { readonly strings: WorkspacesStrings; readonly content: RequestContent }): JSX.Element => {
  const style = useDateStyle();
  const end = endOfHelsinkiDay(content.endDay);
  const points: ReadonlyArray<readonly [string, string]> = [
    [approve.purpose, content.purpose],
    [approve.kind, terms[content.kind]],
    [approve.visibility, terms[content.visibility]],
    [approve.owner, content.owner?.displayName ?? ''],
    [approve.deputy, content.deputy?.displayName ?? ''],
    [approve.ends, end === null ? content.endDay : formatDate(end, { ...style, timeZone: HELSINKI })],
    [approve.informationClass, classText(terms, content.informationClass)],
    [approve.language, terms[content.language]]
  ];
  return (
    <dl className={styles.details}>
      {points.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
