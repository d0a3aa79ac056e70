import { defineList } from '../defineList';
import { field } from '../fields';
import { CHIEF_EDITORS } from '../groups';

/** Words that mean the same in searches: `Title` is one of them, Words the others, in any language, parted by semicolons. */
export const synonymsList = defineList({
  url: 'Lists/Synonyms',
  access: { kind: 'shared', writers: CHIEF_EDITORS },
  isVersioned: true,
  fields: {
    Words: field.note({ isRequired: true })
  }
});
