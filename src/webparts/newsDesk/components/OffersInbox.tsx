import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { useAction } from '../../../app/useAction';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { Offer } from '../../../domain/newsDesk/offers';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { TextArea } from '../../../ui/textArea/TextArea';
import { pageQuery } from './useDesk';
import styles from './OffersInbox.module.scss';

export interface OffersInboxProps {
  readonly strings: NewsDeskStrings;
  readonly offers: readonly Offer[];
  readonly idPrefix: string;
  readonly onAccepted: (common: PageKey) => void;
  readonly onDecided: () => void;
}

/** What organisations offer to everyone: the chief editor accepts it, or returns it with a reason. */
export const OffersInbox = (props: OffersInboxProps): JSX.Element => (
  <section aria-label={props.strings.inbox}>
    <h3 className={styles.title}>{props.strings.inbox}</h3>
    <ul>
      {props.offers.map((offer) => (
        <OfferRow key={offer.uniqueId} {...props} offer={offer} />
      ))}
    </ul>
  </section>
);

function OfferRow({ strings, offer, idPrefix, onAccepted, onDecided }: OffersInboxProps & { readonly offer: Offer }): JSX.Element {
  const { newsDesk, newsOffers } = useServices();
  const style = useDateStyle();
  const page = useQuery(pageQuery(newsDesk, offer.page));
  const [isReturning, setReturning] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  // The row stays until the list is read anew.
  const [isDecided, setDecided] = React.useState(false);
  const { failure, ...deciding } = useAction('decide on an offer');
  const isBusy = deciding.isBusy || isDecided;
  const run = (action: () => Promise<void>): Promise<void> =>
    deciding.run(async () => {
      await action();
      setDecided(true);
      onDecided();
    });
  const giveBack = (): Promise<void> | void => {
    if (reason.trim() === '') return setMissing(true);
    return run(() => newsOffers.giveBack(offer, reason));
  };
  const title = page.data?.content.title ?? (page.isError ? strings.offerUnreadable : strings.loadingTitle);
  return (
    <li className={styles.row}>
      <p className={styles.name}>{page.data ? <a href={page.data.url}>{title}</a> : title}</p>
      <p className={styles.meta}>{formatText(strings.offeredBy, { organisation: offer.organisation, time: formatMoment(new Date(offer.offeredAt), style) })}</p>
      {page.data && <p>{page.data.content.summary}</p>}
      <div className={styles.actions}>
        <Button text={isBusy ? strings.working : strings.accept} isBusy={isBusy || !page.data} onClick={() => run(async () => onAccepted(await newsOffers.accept(offer)))} />
        <Button text={strings.giveBack} isBusy={isBusy} onClick={() => setReturning(true)} />
      </div>
      {failure && !isReturning && <SaveFailure error={failure} />}
      {isReturning && (
        <Dialog
          id={`${idPrefix}-return-${offer.uniqueId}`}
          title={strings.giveBackTitle}
          onClose={() => setReturning(false)}
          actions={
            <>
              <Button kind="primary" text={strings.giveBack} isBusy={isBusy} onClick={giveBack} />
              <Button text={strings.cancel} onClick={() => setReturning(false)} />
            </>
          }
        >
          <TextArea id={`${idPrefix}-reason-${offer.uniqueId}`} label={strings.reason} hint={strings.reasonHint} value={reason} problem={isMissing ? strings.reasonMissing : null} onChange={setReason} />
          {failure && <SaveFailure error={failure} />}
        </Dialog>
      )}
    </li>
  );
}
