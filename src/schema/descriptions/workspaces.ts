import { workspacesList } from '../lists/workspacesList';
import { describeList } from './describeList';

export const workspaces = describeList(workspacesList, {
  titles: { fi: 'Työtilat', sv: 'Arbetsrum', en: 'Workspaces' },
  description: 'Register of the workspaces: whose they are, until when, and for what. Kept by approvals and by the command lifecycle.',
  title: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  fields: {
    Purpose: { id: 'd2383ae9-233f-4cef-801c-0fb610729314', titles: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' } },
    WorkspaceKind: { id: '3279153f-ad0f-4dec-8c69-5957c3fa5b69', titles: { fi: 'Laji', sv: 'Slag', en: 'Kind' } },
    Visibility: { id: 'e6a36eb6-224a-4875-b38d-a179ea953496', titles: { fi: 'Näkyvyys', sv: 'Synlighet', en: 'Visibility' } },
    Owner: { id: 'ca8fe04e-752b-4c7a-aff1-30146caa00f2', titles: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' } },
    Deputy: { id: '19b0e19e-d413-4753-b289-1784b7c477f7', titles: { fi: 'Varaomistaja', sv: 'Ersättande ägare', en: 'Deputy owner' } },
    EndsAt: { id: 'e253ea38-941c-4162-bdc3-cf3c91f8cac8', titles: { fi: 'Päättyy', sv: 'Upphör', en: 'Ends' } },
    InformationClass: { id: '37b41452-ce68-4393-8c81-43b1b7668ae5', titles: { fi: 'Tiedon korkein luokka', sv: 'Högsta informationsklass', en: 'Highest information class' } },
    SiteLanguage: { id: 'd6095d97-eb47-45ef-9f1d-c0abdb45c8f9', titles: { fi: 'Kieli', sv: 'Språk', en: 'Language' } },
    RequestKey: { id: 'dee8e222-64b9-4cdc-879a-3933807ad94b', titles: { fi: 'Pyynnön tunnus', sv: 'Begärans nyckel', en: 'Request key' } },
    Address: { id: '0dd2951a-43c3-4c56-a589-d872e5362da8', titles: { fi: 'Osoite', sv: 'Adress', en: 'Address' } },
    SiteId: { id: 'ce2f8236-9bad-48d9-a6f6-7cf50b7a25af', titles: { fi: 'Sivuston tunnus', sv: 'Webbplatsens id', en: 'Site id' } },
    OrganisationKey: { id: '9baf3fcf-4bb0-4383-a83d-0a06275abf20', titles: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' } },
    MemberOrganisations: { id: 'bb2d692a-f1cc-401e-98df-6a10eba6baed', titles: { fi: 'Jäsenten organisaatiot', sv: 'Medlemmarnas organisationer', en: 'Organisations of the members' } },
    MemberCount: { id: '83f7a28f-c6a1-4a1f-9de5-8b2fc4c890b8', titles: { fi: 'Jäseniä', sv: 'Medlemmar', en: 'Members' } },
    StartsAt: { id: '914b544f-1105-4aa3-82cc-ee55e58a6216', titles: { fi: 'Perustettu', sv: 'Grundat', en: 'Made on' } },
    LastUsedAt: { id: '459ee01f-bb14-44d4-ae44-939492655aa2', titles: { fi: 'Viimeksi käytetty', sv: 'Senast använt', en: 'Last used' } },
    WorkspaceState: { id: '78e58e4b-c1bc-4d3e-8355-47cb87a6bb66', titles: { fi: 'Tila', sv: 'Läge', en: 'State' } },
    StepsDone: { id: '755e77d3-a29f-498f-99e7-cabae99b0868', titles: { fi: 'Tehdyt vaiheet', sv: 'Gjorda steg', en: 'Steps done' } }
  }
});
