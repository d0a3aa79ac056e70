import * as React from 'react';
import type { PreflightCode, PreflightIssue } from '../../../domain/newsDesk/preflight';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import type { Preflight } from './usePreflight';
import styles from './PreflightList.module.scss';

export interface PreflightListProps {
  readonly strings: NewsDeskStrings;
  readonly preflight: Preflight;
  readonly idPrefix: string;
}

/** What there is to mend before publishing, each with its cure and the way to its field. Focus comes here when publishing is refused. */
export const PreflightList = ({ strings, preflight: { issues, attempt, uncheckedLinks }, idPrefix }: PreflightListProps): JSX.Element => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const stops = issues.filter(({ severity }) => severity === 'stop').length;
  const latestStops = React.useRef(stops);
  latestStops.current = stops;
  React.useEffect(() => {
    if (attempt > 0 && latestStops.current > 0) heading.current?.focus();
  }, [attempt]);
  return (
    <section className={styles.preflight} aria-labelledby={`${idPrefix}-preflight`}>
      <div className={styles.head}>
        <h4 ref={heading} tabIndex={-1} id={`${idPrefix}-preflight`} className={styles.title}>
          {strings.preflight}
        </h4>
        <p className={styles.counts}>
          {stops > 0 && <strong className={styles.stops}>{formatText(strings.stops, { count: stops })}</strong>} {formatText(strings.advices, { count: issues.length - stops })}
        </p>
      </div>
      <ul>
        {issues.map((issue, index) => (
          <li key={`${issue.code}-${index}`} className={issue.severity === 'stop' ? styles.stop : styles.advice}>
            <Icon name={issue.severity === 'stop' ? 'error' : 'warning'} />
            <div>
              <p className={styles.what}>{words(strings, issue).what}</p>
              <p className={styles.cure}>{words(strings, issue).cure}</p>
            </div>
            <Button kind="link" text={strings.goToField} onClick={() => goTo(`${idPrefix}-${issue.field}`)} />
          </li>
        ))}
        {issues.length === 0 && (
          <li className={styles.fine}>
            <Icon name="success" />
            <p className={styles.what}>{strings.preflightFine}</p>
          </li>
        )}
      </ul>
      {uncheckedLinks > 0 && <p className={styles.cure}>{formatText(strings.uncheckedLinks, { count: uncheckedLinks })}</p>}
    </section>
  );
};

/** Opens what the field is folded into, and moves there. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  // A picker hides its field while somebody is chosen: the chosen one's button stands for it.
  const chosen = field?.closest('[hidden]')?.parentElement?.querySelector('button');
  (chosen ?? field)?.focus();
}

function words(strings: NewsDeskStrings, { code, values }: PreflightIssue): { readonly what: string; readonly cure: string } {
  const texts: Readonly<Record<PreflightCode, readonly [string, string]>> = {
    titleMissing: [strings.titleMissing, strings.titleMissingCure],
    titleLong: [strings.titleLong, strings.titleLongCure],
    summaryMissing: [strings.summaryMissing, strings.summaryMissingCure],
    bodyMissing: [strings.bodyMissing, strings.bodyMissingCure],
    ownerMissing: [strings.ownerMissing, strings.ownerMissingCure],
    ownerNotAddress: [strings.ownerNotAddress, strings.ownerMissingCure],
    expiresMissing: [strings.expiresMissing, strings.expiresMissingCure],
    expiresTooEarly: [strings.expiresTooEarly, strings.expiresTooEarlyCure],
    mandatoryPast: [strings.mandatoryPast, strings.mandatoryPastCure],
    pictureAltMissing: [strings.altMissing, strings.altMissingCure],
    pictureHeavy: [strings.pictureHeavy, strings.pictureHeavyCure],
    swedishMissing: [strings.swedishMissing, strings.swedishMissingCure],
    swedishUndated: [strings.swedishMissing, strings.swedishUndatedCure],
    swedishOutdated: [strings.swedishOutdated, strings.swedishOutdatedCure],
    englishMissing: [strings.englishMissing, strings.englishMissingCure],
    headingOrder: [strings.headingOrder, strings.headingOrderCure],
    sentenceLong: [strings.sentenceLong, strings.sentenceLongCure],
    linkBroken: [strings.linkBroken, strings.linkBrokenCure]
  };
  const [what, cure] = texts[code];
  return { what: formatText(what, values), cure: formatText(cure, values) };
}
