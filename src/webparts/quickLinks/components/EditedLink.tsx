import * as React from 'react';
import type { QuickLink } from '../../../domain/quickLinks/quickLinks';
import { formatText } from '../../../ui/formatText';
import { IconButton } from '../../../ui/iconButton/IconButton';
import { Icon } from '../../../ui/icons/Icon';
import styles from './LinkEditor.module.scss';

export type MoveDirection = 'up' | 'down';

export interface EditedLinkProps {
  readonly strings: QuickLinksStrings;
  readonly link: QuickLink;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Being removed. */
  readonly isBusy: boolean;
  readonly onMove: (direction: MoveDirection) => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** A link while the desktop is edited. Only the reader's own has buttons to change and remove it. */
export const EditedLink = ({ strings, link, name, isFirst, isLast, isBusy, onMove, onChange, onRemove }: EditedLinkProps): JSX.Element => {
  const about = { link: name };
  return (
    <div className={styles.row}>
      <span className={styles.grip}>
        <Icon name="grip" />
      </span>
      <span className={styles.name}>
        {name} <span className={styles.origin}>{link.isMandatory ? strings.mandatory : strings[link.origin]}</span>
      </span>
      <span className={styles.buttons}>
        <span data-focus={`up ${link.id}`}>
          <IconButton icon="up" label={formatText(strings.moveUp, about)} isDisabled={isFirst} onClick={() => onMove('up')} />
        </span>
        <span data-focus={`down ${link.id}`}>
          <IconButton icon="down" label={formatText(strings.moveDown, about)} isDisabled={isLast} onClick={() => onMove('down')} />
        </span>
        {link.origin === 'own' && (
          <>
            <span data-focus={`change ${link.id}`}>
              <IconButton icon="edit" label={formatText(strings.change, about)} isDisabled={isBusy} onClick={onChange} />
            </span>
            <IconButton icon="remove" label={formatText(strings.remove, about)} isDisabled={isBusy} onClick={onRemove} />
          </>
        )}
      </span>
    </div>
  );
};
