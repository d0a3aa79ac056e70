import { aNewsItem, anOrganisation, stm } from '../../testing/builders';
import { acknowledgingFor, concerns, isOverdue, toAcknowledge, type MandatoryItem } from './mandatoryReading';
import { acknowledgementKey, groupKey, readingKey } from './Reading';

const now = new Date('2026-11-09T10:00:00Z');
const ofVm = { organisations: ['VM'], acknowledged: [], now };
const mandatory = (given: Parameters<typeof aNewsItem>[0] = {}) => aNewsItem({ mandatoryUntil: '2026-11-13T14:00:00Z', ...given });

describe('C4.1 what a reader is asked to acknowledge', () => {
  it.each([
    ['everybody’s', { audience: [] }, true],
    ['the own organisation’s', { audience: ['STM', 'VM'] }, true],
    ['another organisation’s', { audience: ['STM'] }, false],
    ['an overdue one', { mandatoryUntil: '2026-11-01T14:00:00Z' }, true],
    ['one of two years ago', { mandatoryUntil: '2024-11-01T14:00:00Z' }, false],
    ['one without a day', { mandatoryUntil: null }, false]
  ])('%s', (_name, given, isAsked) => expect(toAcknowledge([mandatory(given)], ofVm)).toHaveLength(isAsked ? 1 : 0));

  it('is nothing for one who belongs to no organisation', () => {
    expect(toAcknowledge([mandatory()], { ...ofVm, organisations: [] })).toEqual([]);
    expect(concerns(mandatory(), { ...ofVm, organisations: [] })).toBe(false);
  });

  it('is not what has been acknowledged, until a material change asks again', () => {
    const item = mandatory({ mandatoryVersion: 1 });
    const reader = { ...ofVm, acknowledged: [readingKey({ articleId: item.articleId, version: 1 })] };
    expect(toAcknowledge([item], reader)).toEqual([]);
    expect(toAcknowledge([{ ...item, mandatoryVersion: 2 }], reader)).toHaveLength(1);
  });

  it('stands with the nearest day first, the overdue before all', () => {
    const items = ['2026-11-20T14:00:00Z', '2026-11-02T14:00:00Z', '2026-11-11T14:00:00Z'].map((mandatoryUntil) => mandatory({ mandatoryUntil }));
    expect(toAcknowledge(items, ofVm).map(({ mandatoryUntil }) => mandatoryUntil.slice(8, 10))).toEqual(['02', '11', '20']);
    expect(isOverdue(items[1] as MandatoryItem, now)).toBe(true);
    expect(isOverdue(items[2] as MandatoryItem, now)).toBe(false);
  });
});

describe('the organisation that a reader acknowledges for', () => {
  const um = anOrganisation({ key: 'UM', order: 2 });
  const missions = anOrganisation({ key: 'EDUSTUSTOT', parentKey: 'UM', order: 15 });
  it.each([
    ['the only one', [anOrganisation()], ['VM'], 'VM'],
    ['the mission before the ministry', [um, missions], ['UM', 'EDUSTUSTOT'], 'EDUSTUSTOT'],
    ['not the ministry alone whose mission it is', [um, missions], ['EDUSTUSTOT'], 'EDUSTUSTOT'],
    ['the first of two ministries', [anOrganisation(), stm()], ['STM', 'VM'], 'VM'],
    ['none', [], [], null]
  ])('is %s', (_name, own, keys, expected) => expect(acknowledgingFor(own, keys)).toBe(expected));
});

it('an acknowledgement has one key for a reader, an article and its version', () => {
  const reading = { articleId: 'a1', version: 2 };
  expect([acknowledgementKey(reading, 17), acknowledgementKey(reading, 17, 1), groupKey(reading, 'VM')]).toEqual(['a1:2:17', 'a1:2:17:1', 'a1:2:VM']);
});
