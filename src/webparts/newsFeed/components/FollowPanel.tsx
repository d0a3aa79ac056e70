import * as React from 'react';
import { useFollowed, useOrganisations } from '../../../app/facts/facts';
import { useFollow } from '../../../app/facts/useFollow';
import { useServices } from '../../../app/useServices';
import { LOCALE } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { formatText } from '../../../ui/formatText';
import { useUiStrings } from '../../../ui/uiStrings';
import styles from './FollowPanel.module.scss';

export interface FollowPanelProps {
  readonly strings: NewsFeedStrings;
  /** The reader's own, which need no following. */
  readonly ownKeys: readonly string[];
}

/** Which other organisations' news the reader follows, and a way to change it. */
export const FollowPanel = ({ strings, ownKeys }: FollowPanelProps): JSX.Element => {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const { data: followed = [] } = useFollowed();
  const follow = useFollow();
  const { tryAgain } = useUiStrings();
  const [isOpen, setOpen] = React.useState(false);

  const others = organisations.filter(({ key, openSiteUrl }) => openSiteUrl !== null && !ownKeys.includes(key));
  const names = others.filter(({ key }) => followed.includes(key)).map(({ shortNames }) => textIn(shortNames, reader.language).text);
  const list = new Intl.ListFormat(LOCALE[reader.language]).format(names);

  return (
    <div className={styles.follow}>
      <span>{names.length === 0 ? strings.followingNone : formatText(strings.following, { organisations: list })}</span>{' '}
      <Button kind="link" text={isOpen ? strings.closeFollowing : strings.changeFollowing} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <div className={styles.organisations} role="group" aria-label={strings.follow}>
          {others.map(({ key, names: full, shortNames }) => (
            <Chip
              key={key}
              text={textIn(shortNames, reader.language).text}
              title={textIn(full, reader.language).text}
              isOn={followed.includes(key)}
              onToggle={() => follow.set(key, !followed.includes(key))}
            />
          ))}
        </div>
      )}
      {follow.retry && (
        <p role="alert">
          {strings.followFailed} <Button kind="link" text={tryAgain} icon="refresh" onClick={follow.retry} />
        </p>
      )}
    </div>
  );
};
