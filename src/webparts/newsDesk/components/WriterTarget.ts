import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { DeskArticle } from '../../../domain/newsDesk/deskState';
import type { Offer } from '../../../domain/newsDesk/offers';

/** What is written: a page that is there, or a new one, whose draft is called `form`. */
export type WriterTarget = { readonly kind: 'new'; readonly form: string; readonly started: number } | { readonly kind: 'page'; readonly key: PageKey };

export interface WriterPanelProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly target: WriterTarget;
  readonly articles: readonly DeskArticle[];
  readonly offers: readonly Offer[];
  readonly onOpen: (key: PageKey) => void;
  /** Called after every change on the server. */
  readonly onServer: () => void;
  readonly onClose: () => void;
}
