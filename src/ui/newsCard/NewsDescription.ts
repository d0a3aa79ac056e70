import type { NewsItem } from '../../domain/news/NewsItem';
import type { Language } from '../../domain/shared/Language';

/** A news item in the reader's words. */
export interface NewsDescription {
  readonly item: NewsItem;
  /** `lang` of title and summary; undefined when it is the reader's own. */
  readonly lang: Language | undefined;
  /** Short name of whose news it is; null when the organisation is not known. */
  readonly tag: string | null;
  /** Its colour; null for common news. */
  readonly accent: string | null;
  /** The colour of its picture. */
  readonly pictureAccent: string;
  readonly decisionLabel: string | null;
  /** "Vain VM" of what only the organisation's own staff may read. */
  readonly closedLabel: string | null;
  /** "Vain suomeksi" of what has no translation into the reader's language. */
  readonly languageLabel: string | null;
  readonly time: string;
  readonly day: string;
  /** By when it must be read; null when reading is voluntary. */
  readonly deadline: string | null;
  /** Of which organisations it is asked; null when of everyone. */
  readonly concerns: string | null;
}
