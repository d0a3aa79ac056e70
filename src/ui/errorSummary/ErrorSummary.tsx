import * as React from 'react';
import { useFormWords } from '../form/useFormWords';
import { formatText } from '../formatText';
import { Icon } from '../icons/Icon';
import styles from './ErrorSummary.module.scss';

export interface FieldProblem {
  /** Id of the control. */
  readonly fieldId: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  /** Empty: nothing is drawn. */
  readonly problems: readonly FieldProblem[];
  /** How often the form has been sent: focus moves here each time that it grows and something is wrong. */
  readonly attempt: number;
}

/** What must be mended before a form can be sent, each with a link to its field. */
export const ErrorSummary = ({ problems, attempt }: ErrorSummaryProps): JSX.Element | null => {
  const { fixOne, fixMany } = useFormWords();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <span className={styles.icon}>
        <Icon name="error" />
      </span>
      <div>
        <p className={styles.title}>{problems.length === 1 ? fixOne : formatText(fixMany, { count: problems.length })}</p>
        <ul>
          {problems.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

/** A page of SharePoint may take a change of the address for a navigation, so focus is moved by hand. */
function goTo(event: React.MouseEvent, fieldId: string): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
