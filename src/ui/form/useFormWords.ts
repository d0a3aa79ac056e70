import { useUiStrings } from '../uiStrings';
import { en } from './en';
import { fi } from './fi';
import type { FormWords } from './FormWords';
import { sv } from './sv';

const words: Readonly<Record<UiStrings['language'], FormWords>> = { fi, sv, en };

/** Words of forms come with the forms: most pages have none, and their script would carry them. */
export const useFormWords = (): FormWords => words[useUiStrings().language];
