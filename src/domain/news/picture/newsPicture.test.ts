import * as fc from 'fast-check';
import { newsPicture } from './newsPicture';
import { picturePalette } from './palette';

const palette = picturePalette('#0b5d49');
const draw = (title: string, isDark = false) => newsPicture({ title, palette, width: 320, height: 180, isDark });

it('draws the same picture for the same title', () => {
  fc.assert(fc.property(fc.string(), (title) => expect(draw(title)).toEqual(draw(title))));
});

it('takes every colour from the palette, and lights something with the lamp', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (title, isDark) => {
      const fills = draw(title, isDark).map(({ fill }) => fill);
      expect(Object.values(palette)).toEqual(expect.arrayContaining(Array.from(new Set(fills))));
      expect(fills).toContain(palette.lamp);
    }),
    // A façade whose lit cells would both be bare wall.
    { examples: [['C{#!"K{g" ', false]] }
  );
});

it('draws finite figures, few enough to be cheap', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const shapes = draw(title);
      expect(shapes.length).toBeLessThan(120);
      expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|null/);
    })
  );
});

it('begins with a dark ground in a dark theme', () => {
  fc.assert(fc.property(fc.string(), (title) => expect([palette.deep, palette.night]).toContain(draw(title, true)[0]?.fill)));
});

it('gives five families to different titles', () => {
  const kinds = new Set(Array.from({ length: 60 }, (_, i) => `${draw(`Uutinen ${i}`).length}`));
  expect(kinds.size).toBeGreaterThan(5);
});
