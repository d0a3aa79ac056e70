import { guest } from './castList';

/** Whom the local sign-in offers to become, and as what; by upn. */
export const signInRoles: Readonly<Record<string, string>> = {
  'virkamies.vm@gov.example': 'virkamies (VM)',
  'virkamies.stm@gov.example': 'virkamies (STM)',
  'virkamies.lvm@gov.example': 'virkamies (LVM)',
  'edustusto.tokio@gov.example': 'edustuston työntekijä (Tokio, englanti)',
  'toimittaja.vm@gov.example': 'toimittaja (VM)',
  'toimittaja.lvm@gov.example': 'toimittaja (LVM)',
  'paatoimittaja@gov.example': 'päätoimittaja (VNK)',
  'kaantaja@gov.example': 'kääntäjä (VNK, ruotsi)',
  'esihenkilo.mmm@gov.example': 'esihenkilö (MMM)',
  'paakayttaja.tem@gov.example': 'organisaation pääkäyttäjä (TEM)',
  'hyvaksyja.okm@gov.example': 'työtilojen hyväksyjä (OKM)',
  'omistaja.okm@gov.example': 'työtilan omistaja (OKM)',
  'palvelunomistaja@gov.example': 'palvelun omistaja',
  [guest.upn]: 'kumppani',
};

/** Administers SharePoint as a whole: provisions, deploys, sees every site. */
export const tenantAdministrator = 'palvelunomistaja@gov.example';
