import * as React from 'react';
import { asKampusError, logFailure } from '../../../app/asKampusError';
import { useServices } from '../../../app/useServices';
import type { DeskPage } from '../../../domain/newsDesk/DeskPage';
import { stateOf } from '../../../domain/newsDesk/deskState';
import type { KampusError } from '../../../domain/shared/KampusError';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';

export interface PageActionsProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly page: DeskPage;
  readonly onServer: () => void;
  readonly onClose: () => void;
}

/** What can be done with the page as a whole: take it out of the news or put it back, or throw a draft away. */
export const PageActions = ({ strings, idPrefix, page, onServer, onClose }: PageActionsProps): JSX.Element => {
  const { newsDesk, clock } = useServices();
  const [isAsking, setAsking] = React.useState(false);
  const [failure, setFailure] = React.useState<KampusError | null>(null);
  const run = async (action: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setAsking(false);
    try {
      await action();
      onServer();
      onClose();
    } catch (reason) {
      const error = asKampusError(reason, 'change a news page');
      logFailure(error);
      setFailure(error);
    }
  };
  const state = stateOf(page, clock.now());
  return (
    <>
      {(state === 'published' || state === 'expired') && <Button text={strings.archive} onClick={() => run(() => newsDesk.archive(page))} />}
      {state === 'archived' && <Button text={strings.restore} onClick={() => run(() => newsDesk.restore(page))} />}
      {(state === 'draft' || state === 'scheduled') && <Button kind="link" text={strings.removeDraft} onClick={() => setAsking(true)} />}
      {isAsking && (
        <Dialog
          id={`${idPrefix}-remove`}
          title={strings.removeTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="primary" text={strings.removeDraft} onClick={() => run(() => newsDesk.remove(page))} />
              <Button text={strings.cancel} onClick={() => setAsking(false)} />
            </>
          }
        >
          <p>{strings.removeText}</p>
        </Dialog>
      )}
      {failure && <SaveFailure error={failure} />}
    </>
  );
};
