import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { governmentAccent, organisations } from '../organisations';
import { bannerPicture } from './bannerPicture';
import { lamp, paletteOf } from './palette';
import { portrait } from './portrait';

const accents = [governmentAccent, ...organisations.map(({ accent }) => accent)];
const names = fc.string({ maxLength: 60 });

const luminance = (hex: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);

for (const [what, draw, limit] of [['banner picture', bannerPicture, 10_000], ['portrait', portrait, 1_500]] as const) {
  describe(`a ${what}`, () => {
    it('is well-formed SVG of shapes and colours only, whatever the name', () => {
      fc.assert(fc.property(names, fc.constantFrom(...accents), (name, accent) => {
        const svg = draw(name, accent);
        assert.equal(XMLValidator.validate(svg), true);
        assert.deepEqual(Object.keys(new XMLParser().parse(svg) as object), ['svg']);
        assert.doesNotMatch(svg, /NaN|undefined|Infinity|<text|<script|href|url\((?!#land\))/);
        assert.ok(svg.length < limit, String(svg.length));
        for (const [, , fill] of svg.matchAll(/<(\w+)[^>]* fill="([^"]*)"/g)) assert.match(fill ?? '', /^#[0-9a-f]{6}$/);
      }));
    });

    it('is the same for the same name, and another for another', () => {
      assert.equal(draw('talous', governmentAccent), draw('talous', governmentAccent));
      assert.equal(new Set(Array.from({ length: 40 }, (_, index) => draw(`picture ${index}`, governmentAccent))).size, 40);
    });
  });
}

describe('a banner picture', () => {
  it('has the lamp lit', () => {
    for (let index = 0; index < 60; index += 1) assert.ok(bannerPicture(`lamp ${index}`, governmentAccent).includes(lamp));
  });
});

describe('a palette', () => {
  it('goes from dark to light in every organisation’s colour', () => {
    for (const accent of accents) {
      const { night, deep, mid, light, pale } = paletteOf(accent);
      const steps = [night, deep, mid, light, pale].map(luminance);
      assert.deepEqual([...steps].sort((a, b) => a - b), steps, accent);
    }
  });
});
