import type { Language } from '../shared/Language';

/** The news of a first visit, asked for while the code that shows them is on its way. */
export interface FirstNews {
  /** Asks for every site's newest, on a first visit; a later one knows whose news to ask for, and does nothing here. */
  ask(language: Language): void;

  /** Whether an answer is there, or on its way, that `NewsRepository.latest` gives to the first who asks it for every site. */
  readonly isAsked: boolean;
}
