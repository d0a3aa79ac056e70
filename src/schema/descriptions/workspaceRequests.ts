import { workspaceRequestsList } from '../lists/workspaceRequestsList';
import { describeList } from './describeList';

export const workspaceRequests = describeList(workspaceRequestsList, {
  titles: { fi: 'Työtilapyynnöt', sv: 'Begäran om arbetsrum', en: 'Workspace requests' },
  description: 'Requests for workspaces, in the folder of the organisation whose approvers decide. Kept by the web part: do not edit.',
  title: { fi: 'Pyydetty nimi', sv: 'Begärt namn', en: 'Name asked for' },
  fields: {
    Purpose: { id: '42dd8c92-7941-425b-9fbf-0575e7c3e844', titles: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' } },
    WorkspaceKind: { id: '2d4a9e9e-ae0a-42fa-a830-dc923a3553c8', titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' } },
    Visibility: { id: 'b1468e5a-7442-4b13-886f-248b2d820f2a', titles: { fi: 'Näkyvyys', sv: 'Synlighet', en: 'Visibility' } },
    Owner: { id: '7fad49d9-4936-4342-a986-9028973ab764', titles: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' } },
    Deputy: { id: 'be9a6a7a-b8f4-4ab7-bccc-990798f7d235', titles: { fi: 'Varaomistaja', sv: 'Ersättande ägare', en: 'Deputy owner' } },
    EndDay: { id: '8d6a1d26-521a-40ee-9116-d0c9c1ba771f', titles: { fi: 'Päättyy', sv: 'Upphör', en: 'Ends' } },
    InformationClass: { id: 'fd25b708-1644-4d7d-87fc-5684e60763b2', titles: { fi: 'Tiedon korkein luokka', sv: 'Högsta informationsklass', en: 'Highest information class' } },
    SiteLanguage: { id: '64ef491d-4dbb-4a97-b9ef-8b3c2f303847', titles: { fi: 'Kieli', sv: 'Språk', en: 'Language' } },
    RequestKey: { id: '104fddec-5e4e-4698-a262-2aa3788a2bdb', titles: { fi: 'Pyynnön tunnus', sv: 'Begärans nyckel', en: 'Request key' } },
    RequestKind: { id: '9b4e124f-d086-479e-babb-777cf8e43281', titles: { fi: 'Rivin laji', sv: 'Radens slag', en: 'Kind of row' } },
    ReplacesKey: { id: '5e7abbf5-f152-4960-85ce-f60c851ac7ac', titles: { fi: 'Korvaa pyynnön', sv: 'Ersätter begäran', en: 'Replaces request' } },
    RequestState: { id: 'b16f9c3c-2493-4fc2-bc8a-b9ca946054f2', titles: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Decision' } },
    Reason: { id: '6f2675c5-2f9a-428e-8c59-f3f411129723', titles: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' } },
    WorkspaceUrl: { id: 'c7aae8c9-914e-46e7-9f40-574d98697440', titles: { fi: 'Työtilan osoite', sv: 'Arbetsrummets adress', en: 'Address of the workspace' } }
  }
});
