import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useAction } from '../../../app/useAction';
import { useServices } from '../../../app/useServices';
import { sourceOfSite, sourcesOf } from '../../../domain/news/newsSources';
import type { DeskArticle } from '../../../domain/newsDesk/deskState';
import type { Offer } from '../../../domain/newsDesk/offers';
import { Button } from '../../../ui/button/Button';
import { Notice } from '../../../ui/notice/Notice';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import styles from './Writer.module.scss';

export interface OfferPanelProps {
  readonly strings: NewsDeskStrings;
  readonly article: DeskArticle;
  /** Null when it never was offered. */
  readonly offer: Offer | null;
  readonly onServer: () => void;
}

/** Offering an organisation's published news to everyone, and what the chief editor said. */
export const OfferPanel = ({ strings, article: { original, state }, offer, onServer }: OfferPanelProps): JSX.Element | null => {
  const { newsOffers, place } = useServices();
  const { data: organisations } = useOrganisations();
  const { isBusy, failure, run } = useAction('offer a news page');
  const source = sourceOfSite(sourcesOf(place.homeSiteUrl, organisations ?? []), original.siteUrl);
  if (source === null || source.organisation === null) return null;
  const { organisation } = source;
  const send = (): Promise<void> =>
    run(async () => {
      await newsOffers.offer({ siteUrl: original.siteUrl, id: original.id }, original.uniqueId, organisation);
      onServer();
    });
  const canOffer = !source.isClosed && state === 'published' && (offer === null || offer.decision?.outcome === 'returned');
  return (
    <div className={styles.block}>
      <h4 className={styles.subtitle}>{strings.offerTitle}</h4>
      {source.isClosed && <p>{strings.offerClosed}</p>}
      {!source.isClosed && offer === null && <p>{state === 'published' ? strings.offerText : strings.offerPublishFirst}</p>}
      {offer !== null && offer.decision === null && <Notice kind="info" icon="hourglass" title={strings.offerWaiting}>{strings.offerWaitingText}</Notice>}
      {offer?.decision?.outcome === 'returned' && (
        <Notice kind="warning" icon="edit" title={strings.offerReturned}>
          {offer.decision.reason}
        </Notice>
      )}
      {offer?.decision?.outcome === 'accepted' && (
        <Notice kind="success" icon="success" title={strings.offerAccepted} actions={offer.decision.commonUrl !== null && <a href={encodeURI(offer.decision.commonUrl)}>{strings.openCommon}</a>} />
      )}
      {canOffer && (
        <div className={styles.actions}>
          <Button text={offer === null ? strings.offer : strings.offerAgain} isBusy={isBusy} onClick={send} />
        </div>
      )}
      {failure && <SaveFailure error={failure} />}
    </div>
  );
};
