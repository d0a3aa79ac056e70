import { workspaceAnswersList } from '../lists/workspaceAnswersList';
import { describeList } from './describeList';

export const workspaceAnswers = describeList(workspaceAnswersList, {
  titles: { fi: 'Omistajien vastaukset', sv: 'Ägarnas svar', en: 'Answers of owners' },
  description: 'What owners answer when their workspace is about to end or is not used. Read by the command lifecycle.',
  title: { fi: 'Työtilan osoite', sv: 'Arbetsrummets adress', en: 'Address of the workspace' },
  fields: {
    WorkspaceId: { id: '42cf55f3-503a-4912-8a87-feed6b978377', titles: { fi: 'Rivi rekisterissä', sv: 'Rad i registret', en: 'Row in the register' } },
    Answer: { id: '451e5d51-9a32-44a3-996b-b6ea2055316a', titles: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' } },
    Until: { id: '2b8defec-a6ce-46f0-a195-e8b291716409', titles: { fi: 'Jatkuu', sv: 'Fortsätter till', en: 'Goes on until' } },
    NewOwner: { id: 'b17b1f0d-9a11-4a68-a148-3a33466b9bee', titles: { fi: 'Uusi omistaja', sv: 'Ny ägare', en: 'New owner' } },
    AnswerState: { id: '1bece53f-f1d6-405c-8f06-839de0f5916e', titles: { fi: 'Tila', sv: 'Läge', en: 'State' } }
  }
});
