import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupBy } from '../groupBy';
import { missions, organisations } from '../organisations';
import { castList, guest } from './castList';
import { everyone, groupOf, makeGroups, missionStaff } from './groups';
import { allowedSurnames } from './names';
import { makePeople } from './people';
import { responsibilities } from './responsibilities';
import { signInRoles } from './signInRoles';

const people = makePeople();
const officials = people.filter(({ organisation }) => organisation !== null);
const byUpn = new Map(people.map((person) => [person.upn, person]));

describe('the people of the demo', () => {
  it('are always the same', () => {
    assert.deepEqual(makePeople(), people);
  });

  it('are 6 400, with the head counts of their organisations and missions, and one guest', () => {
    assert.equal(officials.length, 6400);
    for (const { key, headCount } of organisations) {
      assert.equal(officials.filter(({ organisation, mission }) => organisation === key && mission === null).length, headCount, key);
    }
    for (const { city, headCount } of missions) assert.equal(officials.filter(({ mission }) => mission === city.fi).length, headCount, city.fi);
    assert.deepEqual(people.filter(({ organisation }) => organisation === null).map(({ upn }) => upn), [guest.upn]);
  });

  it('have addresses of lower-case ASCII, each once', () => {
    assert.equal(byUpn.size, people.length);
    for (const { upn } of officials) assert.match(upn, /^[a-z0-9.-]+@gov\.example$/);
  });

  it('have invented surnames only', () => {
    for (const { family } of people) assert.ok(allowedSurnames.has(family), family);
  });

  it('have telephone numbers that cannot exist, each once', () => {
    for (const { phone } of people) assert.match(phone, /^\+358 00 \d{3} \d{4}$/);
    assert.equal(new Set(people.map(({ phone }) => phone)).size, people.length);
  });

  it('are led as a tree with one head', () => {
    assert.equal(officials.filter(({ manager }) => manager === null).length, 1);
    for (const person of officials) {
      const seen = new Set<string>();
      for (let upn: string | null = person.upn; upn !== null; upn = byUpn.get(upn)?.manager ?? null) {
        assert.ok(byUpn.has(upn), upn);
        assert.ok(!seen.has(upn), `${person.upn} is led in a circle`);
        seen.add(upn);
      }
    }
  });

  it('have what a people finder finds hard', () => {
    const names = people.map(({ displayName }) => displayName);
    for (const name of ['Juhani Mäki', 'Leena Mäkinen', 'Carl von Mall', 'Otto af Prov', "Sean O'Dowd", 'Anna-Leena Mallikorpi']) assert.ok(names.includes(name), name);
    for (const letter of ['Å', 'Ä', 'Ö']) assert.ok(people.some(({ given, family }) => given.startsWith(letter) || family.startsWith(letter)), letter);
    assert.ok(people.some(({ unit }) => (unit?.fi.length ?? 0) >= 45));
    assert.equal(new Set(names).size < names.length, true, 'some share their name');
  });

  it('prefer Finnish for the most part, Swedish by some six in a hundred, English where employed abroad', () => {
    const share = (language: string): number => officials.filter((person) => person.language === language).length / officials.length;
    assert.ok(share('sv') > 0.045 && share('sv') < 0.08, String(share('sv')));
    assert.ok(share('fi') > 0.6);
    for (const { language, post } of officials) assert.equal(language === 'en', post === 'locallyEmployed');
  });

  it('have a photo in six cases of ten', () => {
    const share = officials.filter(({ hasPhoto }) => hasPhoto).length / officials.length;
    assert.ok(share > 0.57 && share < 0.63, String(share));
  });

  it('say of some what others may ask them about', () => {
    for (const upn of Object.keys(responsibilities)) assert.ok(byUpn.has(upn), upn);
  });

  it('number among them everyone whom one can sign in as', () => {
    for (const upn of Object.keys(signInRoles)) assert.ok(byUpn.has(upn), upn);
    for (const { account, unit } of castList) {
      const person = byUpn.get(`${account}@gov.example`);
      if (unit && person?.post !== 'directorGeneral') assert.equal(person?.unit?.fi, unit, account);
    }
  });
});

describe('the groups of the demo', () => {
  const groups = new Map(makeGroups(people).map((group) => [group.name, group]));

  it('name only people and groups that there are', () => {
    for (const { members, groups: inner } of groups.values()) {
      for (const upn of members) assert.ok(byUpn.has(upn), upn);
      for (const name of inner) assert.ok(groups.has(name), name);
    }
  });

  it('hold each official once as staff, and the guest never', () => {
    const staff = organisations.flatMap(({ key }) => groups.get(groupOf(key, 'henkilosto'))?.members ?? []);
    assert.equal(staff.length, 6400);
    assert.equal(new Set(staff).size, 6400);
    assert.deepEqual(groups.get(everyone)?.groups.length, organisations.length);
    for (const { members } of groups.values()) assert.ok(!members.includes(guest.upn));
  });

  it('count the missions among the staff of the Foreign Ministry', () => {
    const um = new Set(groups.get(groupOf('UM', 'henkilosto'))?.members);
    const abroad = groups.get(missionStaff)?.members ?? [];
    assert.equal(abroad.length, 1500);
    for (const upn of abroad) assert.ok(um.has(upn));
  });

  it('give each organisation an editor, an administrator, an approver and supervisors of its own', () => {
    for (const { key } of organisations) {
      for (const role of ['toimittajat', 'paakayttajat', 'hyvaksyjat', 'esihenkilot'] as const) {
        const members = groups.get(groupOf(key, role))?.members ?? [];
        assert.ok(members.length > 0, `${key} ${role}`);
        for (const upn of members) assert.equal(byUpn.get(upn)?.organisation, key);
      }
    }
    assert.deepEqual(groups.get(groupOf('LVM', 'toimittajat'))?.members, ['toimittaja.lvm@gov.example']);
    assert.deepEqual(groups.get(groupOf('OKM', 'hyvaksyjat'))?.members, ['hyvaksyja.okm@gov.example']);
    assert.ok(groups.get(groupOf('MMM', 'esihenkilot'))?.members.includes('esihenkilo.mmm@gov.example'));
  });

  it('leave few without colleagues: every unit has several people', () => {
    const units = groupBy(officials.filter(({ unit }) => unit !== null), ({ organisation, unit }) => `${organisation} ${unit?.fi}`);
    for (const [name, members] of units) assert.ok(members.length >= 3, `${name} ${members.length}`);
  });
});
