import { versionsList } from '../lists/versionsList';
import { describeList } from './describeList';

export const versions = describeList(versionsList, {
  titles: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  description: 'The versions of Kampus that the tenant has come to. Kept by the administrator’s commands: do not edit.',
  title: { fi: 'Versio', sv: 'Version', en: 'Version' },
  fields: {
    IsUndone: { id: '9d159a56-0585-4eaa-9f86-40691a0c748a', titles: { fi: 'Peruttu', sv: 'Återkallad', en: 'Undone' } }
  }
});
