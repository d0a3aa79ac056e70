import { useUiStrings } from '../uiStrings';
import type { AsyncWords } from './AsyncWords';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

const words: Readonly<Record<UiStrings['language'], AsyncWords>> = { fi, sv, en };

/** They come with what reads from the server: a page that has only the header does not carry them. */
export const useAsyncWords = (): AsyncWords => words[useUiStrings().language];
