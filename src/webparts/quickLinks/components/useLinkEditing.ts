import * as React from 'react';
import { unfinishedForms } from '../../../app/drafts/useDraft';
import type { OwnLinks } from '../../../app/facts/useOwnLinks';
import { useServices } from '../../../app/useServices';
import type { OwnLinkDraft } from '../../../domain/quickLinks/ownLink';
import { moved, type QuickLink } from '../../../domain/quickLinks/quickLinks';
import type { KampusError } from '../../../domain/shared/KampusError';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import type { MoveDirection } from './EditedLink';
import { useNextFocus } from './useNextFocus';

/** Which form is open: of a new link, or of the own link by that id. */
export type OpenForm = { readonly of: 'new' } | { readonly of: 'link'; readonly id: string } | null;

const DRAFT = 'ownLink.';
/** Name of the draft of a link's form; `new` for a new one. */
export const draftOf = (id: string): string => DRAFT + id;

/** The form that was left with something typed into it. */
function unfinishedForm(): OpenForm {
  const id = unfinishedForms(DRAFT)[0]?.slice(DRAFT.length);
  if (id === undefined) return null;
  return id === 'new' ? { of: 'new' } : { of: 'link', id };
}

export interface LinkEditing {
  /** Of the element in which the focus is moved. */
  readonly root: React.RefObject<HTMLDivElement>;
  readonly form: OpenForm;
  readonly setForm: (form: OpenForm) => void;
  /** Id of the link that is being removed; null: none. */
  readonly removing: string | null;
  readonly removeFailure: KampusError | null;
  /** What was done last, in words. */
  readonly said: string;
  readonly nameOf: (link: QuickLink) => string;
  /** By the places of links in their order. */
  readonly move: (from: number, to: number) => void;
  /** The same by its buttons, which keep the focus. */
  readonly step: (index: number, direction: MoveDirection) => void;
  /** @param link whose form it was; null: the new one's */
  readonly close: (link: QuickLink | null) => void;
  /** @returns null when it is saved */
  readonly save: (draft: OwnLinkDraft, link: QuickLink | null) => Promise<KampusError | null>;
  readonly remove: (link: QuickLink) => Promise<void>;
}

/** What is done to links while they are edited: where the focus goes, and what is said of it. */
export function useLinkEditing(strings: QuickLinksStrings, links: readonly QuickLink[], ownLinks: OwnLinks): LinkEditing {
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

  return { root, form, setForm, removing, removeFailure, said, nameOf, move, step, close, save, remove };
}
