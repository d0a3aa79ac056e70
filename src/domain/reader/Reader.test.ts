import { anOrganisation, stm } from '../../testing/builders';
import { ownOrganisations } from './Reader';

const um = anOrganisation({ key: 'UM', order: 2 });
const missions = anOrganisation({ key: 'EDUSTUSTOT', kind: 'missions', parentKey: 'UM', openSiteUrl: null, closedSiteUrl: null, order: 15 });

describe('whose the reader is', () => {
  it('is what the server says, and nothing for a guest', () => {
    expect(ownOrganisations([um, stm()], ['STM']).map(({ key }) => key)).toEqual(['STM']);
    expect(ownOrganisations([um, stm()], [])).toEqual([]);
  });

  it('is the ministry first for an official of a mission, also when only the mission is named', () => {
    expect(ownOrganisations([missions, um], ['EDUSTUSTOT', 'UM']).map(({ key }) => key)).toEqual(['UM', 'EDUSTUSTOT']);
    expect(ownOrganisations([missions, um], ['EDUSTUSTOT']).map(({ key }) => key)).toEqual(['UM', 'EDUSTUSTOT']);
  });
});
