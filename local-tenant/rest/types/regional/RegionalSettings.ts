import { permission, updateWeb, type Web } from '../../../store/index';
import { badArgument } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import { complex, listOf, type Value } from '../../model/values';
import { settingChanges } from '../settings';
import { offsetAt, localToUtc, regionalSettingsOf, timeZoneOf, timeZones, type TimeZone } from './timeZones';

/** A zone, and the web that it is the zone of. */
interface WebTimeZone {
  readonly web: Web;
  readonly zone: TimeZone;
}

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.RegionalSettings': Web; 'SP.TimeZone': WebTimeZone }
  interface CollectionParents { 'SP.TimeZoneCollection': Web }
}

/** What the languages differ in. */
const byLanguage: Readonly<Record<number, Readonly<Record<string, Value>>>> = {
  1033: { AM: 'AM', PM: 'PM', CollationLCID: 1033, DateFormat: 0, DateSeparator: '/', DecimalSeparator: '.', FirstDayOfWeek: 0, ListSeparator: ',', ThousandSeparator: ',', Time24: false, TimeSeparator: ':' },
  1035: { AM: 'ap.', PM: 'ip.', CollationLCID: 1035, DateFormat: 1, DateSeparator: '.', DecimalSeparator: ',', FirstDayOfWeek: 1, ListSeparator: ';', ThousandSeparator: '\u00a0', Time24: true, TimeSeparator: '.' },
  1053: { AM: '', PM: '', CollationLCID: 1053, DateFormat: 2, DateSeparator: '-', DecimalSeparator: ',', FirstDayOfWeek: 1, ListSeparator: ';', ThousandSeparator: '\u00a0', Time24: true, TimeSeparator: ':' },
};

const fixed: Readonly<Record<string, Value>> = {
  AdjustHijriDays: 0, AlternateCalendarType: 0, CalendarType: 1, Collation: 25, DigitGrouping: '3;0', FirstWeekOfYear: 2, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false,
  NegativeSign: '-', NegNumberMode: 1, PositiveSign: '', ShowWeeks: false, TimeMarkerPosition: 0, WorkDayEndHour: 960, WorkDays: 62, WorkDayStartHour: 480,
};

const changeable = ['AdjustHijriDays', 'AlternateCalendarType', 'CalendarType', 'Collation', 'FirstDayOfWeek', 'FirstWeekOfYear', 'LocaleId', 'ShowWeeks', 'Time24', 'WorkDayEndHour', 'WorkDays', 'WorkDayStartHour'];

const setting = (name: string) => (web: Web): Value =>
  (regionalSettingsOf(web)[name] as Value | undefined) ?? fixed[name] ?? (byLanguage[web.lcid] ?? byLanguage[1033]!)[name] ?? null;

const names = [...Object.keys(fixed), ...Object.keys(byLanguage[1033]!)].sort();

/** SP.RegionalSettings: how a web writes dates and numbers. */
defineType('SP.RegionalSettings', {
  id: () => 'Web/RegionalSettings',
  properties: { ...Object.fromEntries(names.map((name) => [name, setting(name)])), LocaleId: (web) => (regionalSettingsOf(web)['LocaleId'] as number | undefined) ?? web.lcid },
  onRequest: {
    InstalledLanguages: () => complex('SP.LanguageCollection', { Items: listOf('SP.Language', [1033, 1035, 1053].map(language)) }),
  },
  navigations: {
    TimeZone: (web) => entity('SP.TimeZone', { web, zone: timeZoneOf(web) }),
    TimeZones: (web) => collection('SP.TimeZoneCollection', web),
  },
  update(web, changes, context) {
    context.demand(permission.manageWeb, web, web.siteId);
    updateWeb(context.store, web.id, { settings: { RegionalSettings: { ...regionalSettingsOf(web), ...settingChanges('SP.RegionalSettings', changeable, changes) } } });
  },
});

/** SP.TimeZone: where a web's clocks stand. */
defineType('SP.TimeZone', {
  id: ({ zone }) => `Web/RegionalSettings/TimeZones(${zone.id})`,
  properties: {
    Description: ({ zone }) => zone.description,
    Id: ({ zone }) => zone.id,
    Information: ({ zone }, { tenant }) => information(zone, new Date(tenant.clock.now()).getUTCFullYear()),
  },
  methods: {
    UTCToLocalTime: reads(['date'], ({ zone }, args) => {
      const utc = moment(args.text('date'));
      return value(bare(utc + offsetAt(utc, zone)));
    }),
    LocalTimeToUTC: reads(['date'], ({ zone }, args) => value(`${bare(localToUtc(moment(args.text('date')), zone))}Z`)),
    SetId: writes(['id'], ({ web }, args, context) => {
      context.demand(permission.manageWeb, web, web.siteId);
      const id = args.integer('id');
      if (!timeZones.some((zone) => zone.id === id)) throw badArgument(`There is no time zone ${id}.`);
      updateWeb(context.store, web.id, { settings: { RegionalSettings: { ...regionalSettingsOf(web), TimeZoneId: id } } });
      return nothing;
    }),
  },
});

defineCollection('SP.TimeZoneCollection', {
  of: 'SP.TimeZone',
  all: (web) => timeZones.map((zone) => ({ web, zone })),
  byKey: (web, key) => zoneById(web, Number(key)),
  methods: {
    GetById: reads(['id'], (web, args) => {
      const found = zoneById(web, args.integer('id'));
      if (!found) throw badArgument('Specified argument was out of the range of valid values.\nParameter name: id');
      return entity('SP.TimeZone', found);
    }),
  },
});

extendType('SP.Web', { navigations: { RegionalSettings: (web) => entity('SP.RegionalSettings', web) } });

function zoneById(web: Web, id: number): WebTimeZone | undefined {
  const zone = timeZones.find((each) => each.id === id);
  return zone && { web, zone };
}

/** Minutes to add to local time to get UTC: the standard one, and what summer time changes. */
function information(zone: TimeZone, year: number): Value {
  const [winter, summer] = [offsetAt(Date.UTC(year, 0, 15), zone), offsetAt(Date.UTC(year, 6, 15), zone)].sort((a, b) => a - b) as [number, number];
  return complex('SP.TimeZoneInformation', { Bias: -winter / 60_000, DaylightBias: -(summer - winter) / 60_000, StandardBias: 0 });
}

function language(lcid: number): Value {
  const [name, tag] = { 1033: ['English', 'en-us'], 1035: ['suomi', 'fi-fi'], 1053: ['svenska', 'sv-se'] }[lcid]!;
  return complex('SP.Language', { DisplayName: name!, LanguageTag: tag!, Lcid: lcid });
}

/** A time without a zone counts as it stands. @throws 400 */
function moment(text: string): number {
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(time)) throw badArgument('The date is not valid.');
  return time;
}

const bare = (time: number): string => new Date(time).toISOString().slice(0, 19);
