import { homeSiteUrl } from '../sites';
import type { ListRow } from './listRow';

const hour = 3_600_000;

/**
 * Disruption notices: one that everyone sees now, one for a single organisation, one that is over, one that has not begun.
 * @param now the tenant's time
 */
export const noticeRows = (now: Date): readonly ListRow[] => {
  const at = (hours: number): string => new Date(Math.floor(now.getTime() / 1000) * 1000 + hours * hour).toISOString().replace('.000', '');
  const notice = (data: ListRow['data'], folder?: string): ListRow => ({ list: 'Lists/Notices', data, ...(folder ? { folder } : {}) });
  return [
    notice({
      Title: 'Asianhallinta on hidas.', TitleSv: 'Ärendehanteringen är långsam.', TitleEn: 'Records management is slow.',
      BodyFi: 'Keskeneräiset asiat tallentuvat, mutta haku voi kestää minuutteja.',
      BodySv: 'Oavslutade ärenden sparas, men sökningen kan ta flera minuter.',
      BodyEn: 'Unfinished work is saved, but a search may take minutes.',
      Severity: 'warning', Url: `${homeSiteUrl}/SitePages/asianhallinnan-kayttokatko-viikonloppuna.aspx`,
      StartsAt: at(-3), EndsAt: at(14 * 24), OrganisationKeys: '',
    }),
    notice({
      Title: 'Työmarkkinatietojen haku on poissa käytöstä.', TitleSv: 'Sökningen av arbetsmarknadsuppgifter är ur bruk.', TitleEn: 'Labour market data search is out of use.',
      BodyFi: 'Vikaa korjataan.', BodySv: 'Felet åtgärdas.', BodyEn: 'It is being repaired.',
      Severity: 'severe', Url: null, StartsAt: at(-1), EndsAt: at(14 * 24), OrganisationKeys: 'TEM',
    }, 'TEM'),
    notice({
      Title: 'Etäyhteys katkeilee.', TitleSv: 'Fjärranslutningen bryts.', TitleEn: 'Remote access keeps failing.',
      BodyFi: 'Vika on korjattu.', BodySv: 'Felet är åtgärdat.', BodyEn: 'The fault has been repaired.',
      Severity: 'warning', Url: null, StartsAt: at(-9 * 24), EndsAt: at(-8 * 24), OrganisationKeys: '',
    }),
    notice({
      Title: 'Talon A ovet avataan huollon vuoksi vain henkilökortilla.', TitleSv: 'Dörrarna i hus A öppnas på grund av service endast med personkort.', TitleEn: 'Doors of Building A open with an identity card only during maintenance.',
      BodyFi: '', BodySv: '', BodyEn: '',
      Severity: 'info', Url: null, StartsAt: at(20 * 24), EndsAt: at(21 * 24), OrganisationKeys: 'VNK;VM',
    }),
  ];
};
