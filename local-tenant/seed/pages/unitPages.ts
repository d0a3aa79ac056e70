import { inThree } from '../language';
import { sectionUrl } from '../sites';
import { inAllLanguages, textSection, type SitePage } from './sitePage';

/** Pages that units keep of themselves. */
export const unitPages: readonly SitePage[] = inAllLanguages(sectionUrl('VM', false), 'Kansainvaliset-asiat', 'Article',
  inThree('Kansainvälisten asioiden sihteeristö', 'Sekretariatet för internationella ärenden', 'Secretariat for International Affairs'),
  inThree('Mitä sihteeristö tekee ja miten sen tavoittaa.', 'Vad sekretariatet gör och hur det nås.', 'What the secretariat does, and how to reach it.'),
  (language) => textSection({
    fi: ['Sihteeristö valmistelee ministeriön kannat kansainvälisiin kokouksiin ja sovittaa ne yhteen muiden ministeriöiden kanssa.', '## Näin toimimme', '- Pyydä kannanotto viikkoa ennen kokousta.\n- Kiireelliset asiat hoitaa päivystäjä.\n- Kokousten muistiot ovat valmisteluryhmän työtilassa.'],
    sv: ['Sekretariatet bereder ministeriets ståndpunkter till internationella möten och samordnar dem med de andra ministerierna.', '## Så arbetar vi', '- Be om ett ställningstagande en vecka före mötet.\n- Brådskande ärenden sköts av jouren.\n- Mötenas promemorior finns i beredningsgruppens arbetsrum.'],
    en: ["The secretariat prepares the ministry's positions for international meetings and reconciles them with the other ministries.", '## How we work', '- Ask for a position a week before the meeting.\n- The person on duty handles urgent matters.\n- Minutes of meetings are in the workspace of the preparatory group.'],
  }[language]));
