import * as React from 'react';
import type { OwnLinks } from '../../../app/facts/useOwnLinks';
import type { QuickLink } from '../../../domain/quickLinks/quickLinks';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { EditedLink } from './EditedLink';
import { OwnLinkForm } from './OwnLinkForm';
import { useDrag } from './useDrag';
import { draftOf, useLinkEditing } from './useLinkEditing';
import styles from './LinkEditor.module.scss';

export interface LinkEditorProps {
  readonly strings: QuickLinksStrings;
  /** In the reader's order. */
  readonly links: readonly QuickLink[];
  readonly ownLinks: OwnLinks;
  readonly idPrefix: string;
}

/** Editing in place: every link can be moved, and the reader's own added, renamed and removed. */
export const LinkEditor = ({ strings, links, ownLinks, idPrefix }: LinkEditorProps): JSX.Element => {
  const { root, form, setForm, removing, removeFailure, said, nameOf, move, step, close, save, remove } = useLinkEditing(strings, links, ownLinks);
  const drag = useDrag(move);

  return (
    <div ref={root} className={styles.editor}>
      <p className={styles.hint}>{strings.editHint}</p>
      <ol className={styles.links} aria-label={strings.editList}>
        {links.map((link, index) =>
          form?.of === 'link' && form.id === link.id ? (
            <li key={link.id}>
              <OwnLinkForm
                strings={strings}
                idPrefix={`${idPrefix}-${link.id}`}
                draftName={draftOf(link.id)}
                label={formatText(strings.change, { link: nameOf(link) })}
                initial={{ title: nameOf(link), url: link.url }}
                onSave={(draft) => save(draft, link)}
                onClose={() => close(link)}
              />
            </li>
          ) : (
            <li key={link.id} {...drag.propsOf(index)}>
              <EditedLink
                strings={strings}
                link={link}
                name={nameOf(link)}
                isFirst={index === 0}
                isLast={index === links.length - 1}
                isBusy={removing === link.id}
                onMove={(direction) => step(index, direction)}
                onChange={() => setForm({ of: 'link', id: link.id })}
                onRemove={() => remove(link)}
              />
            </li>
          )
        )}
      </ol>
      {removeFailure && <SaveFailure error={removeFailure} />}
      {ownLinks.order?.status === 'failed' && <SaveFailure error={ownLinks.order.error} onRetry={ownLinks.saveOrder} />}
      <div className={styles.foot}>
        {form?.of !== 'new' && (
          <span data-focus="add">
            <Button text={strings.add} icon="plus" onClick={() => setForm({ of: 'new' })} />
          </span>
        )}
        <span className={styles.hint} role="status">
          {ownLinks.order?.status === 'saving' && strings.saving}
          {ownLinks.order?.status === 'saved' && strings.saved}
        </span>
      </div>
      {form?.of === 'new' && (
        <OwnLinkForm
          strings={strings}
          idPrefix={`${idPrefix}-new`}
          draftName={draftOf('new')}
          label={strings.add}
          initial={{ title: '', url: '' }}
          onSave={(draft) => save(draft, null)}
          onClose={() => close(null)}
        />
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
};
