import { settingsLogList } from '../lists/settingsLogList';
import { describeList } from './describeList';

export const settingsLog = describeList(settingsLogList, {
  titles: { fi: 'Asetusten muutokset', sv: 'Ändrade inställningar', en: 'Settings log' },
  description: "What was changed in the settings, with the old value and the new; who and when are the row's author and date.",
  title: { fi: 'Kohde', sv: 'Objekt', en: 'What' },
  fields: {
    OrganisationKey: { id: 'f5fe509c-a0d8-481b-9bfe-703ad11ddffa', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    OldValue: { id: 'c3a20774-1adf-403b-8bca-40ab272fbb3a', titles: { fi: 'Vanha arvo', sv: 'Tidigare värde', en: 'Old value' } },
    NewValue: { id: '88f83285-4412-4016-a3e1-689b2f007211', titles: { fi: 'Uusi arvo', sv: 'Nytt värde', en: 'New value' } }
  }
});
