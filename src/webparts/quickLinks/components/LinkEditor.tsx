import * as React from 'react';
import { unfinishedForms } from '../../../app/drafts/useDraft';
import type { OwnLinks } from '../../../app/facts/useOwnLinks';
import { useServices } from '../../../app/useServices';
import type { OwnLinkDraft } from '../../../domain/quickLinks/ownLink';
import { moved, type QuickLink } from '../../../domain/quickLinks/quickLinks';
import type { KampusError } from '../../../domain/shared/KampusError';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { EditedLink, type MoveDirection } from './EditedLink';
import { OwnLinkForm } from './OwnLinkForm';
import { useDrag } from './useDrag';
import { useNextFocus } from './useNextFocus';
import styles from './LinkEditor.module.scss';

export interface LinkEditorProps {
  readonly strings: QuickLinksStrings;
  /** In the reader's order. */
  readonly links: readonly QuickLink[];
  readonly ownLinks: OwnLinks;
  readonly idPrefix: string;
}

/** Which form is open: of a new link, or of the own link by that id. */
type OpenForm = { readonly of: 'new' } | { readonly of: 'link'; readonly id: string } | null;

const DRAFT = 'ownLink.';
const draftOf = (id: string): string => DRAFT + id;

/** The form that was left with something typed into it. */
function unfinishedForm(): OpenForm {
  const id = unfinishedForms(DRAFT)[0]?.slice(DRAFT.length);
  if (id === undefined) return null;
  return id === 'new' ? { of: 'new' } : { of: 'link', id };
}

/** Editing in place: every link can be moved, and the reader's own added, renamed and removed. */
export const LinkEditor = ({ strings, links, ownLinks, idPrefix }: LinkEditorProps): JSX.Element => {
  const { reader } = useServices();
  const root = React.useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus(root);
  const [form, setForm] = React.useState(unfinishedForm);
  const [removing, setRemoving] = React.useState<string | null>(null);
  const [removeFailure, setRemoveFailure] = React.useState<KampusError | null>(null);
  const [said, say] = React.useState('');
  const nameOf = ({ titles }: QuickLink): string => textIn(titles, reader.language).text;

  const move = (from: number, to: number): void => {
    const link = links[from];
    if (link === undefined || to === from || to < 0 || to >= links.length) return;
    ownLinks.reorder(moved(links.map(({ id }) => id), from, to));
    say(formatText(strings.moved, { link: nameOf(link), place: to + 1, count: links.length }));
  };
  const drag = useDrag(move);

  const step = (index: number, direction: MoveDirection): void => {
    const link = links[index];
    if (link !== undefined) focusNext(`${direction} ${link.id}`);
    move(index, direction === 'up' ? index - 1 : index + 1);
  };

  const close = (link: QuickLink | null): void => {
    focusNext(link === null ? 'add' : `change ${link.id}`);
    setForm(null);
  };
  const save = async (draft: OwnLinkDraft, link: QuickLink | null): Promise<KampusError | null> => {
    const failure = await (link === null ? ownLinks.add(draft) : ownLinks.change(link, draft));
    if (failure !== null) return failure;
    say(formatText(link === null ? strings.added : strings.changed, { link: draft.title.trim() }));
    return null;
  };

  const remove = async (link: QuickLink): Promise<void> => {
    setRemoving(link.id);
    const failure = await ownLinks.remove(link);
    setRemoving(null);
    setRemoveFailure(failure);
    if (failure !== null) return;
    say(formatText(strings.removed, { link: nameOf(link) }));
    focusNext('add');
  };

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
