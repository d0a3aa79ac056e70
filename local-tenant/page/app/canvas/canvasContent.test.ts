import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCanvas, sectionsOf } from './canvasContent';

const text = (id: string, zoneIndex: number, sectionIndex: number, controlIndex: number, more: object = {}): object => ({
  controlType: 4,
  id,
  innerHTML: id,
  position: { zoneIndex, sectionIndex, controlIndex, sectionFactor: 6, ...more }
});

describe('sectionsOf', () => {
  it('puts controls in sections and columns by their positions, whatever their order in the field', () => {
    const controls = parseCanvas(
      JSON.stringify([
        { controlType: 0, pageSettingsSlice: {} },
        text('side', 1, 1, 1, { layoutIndex: 2, sectionFactor: 12 }),
        text('second', 2, 1, 1, { sectionFactor: 0 }),
        text('right', 1, 2, 1),
        text('below', 1, 1, 2),
        text('left', 1, 1, 1)
      ])
    );
    assert.deepEqual(
      sectionsOf(controls).map(({ vertical, columns }) => [vertical, columns.map(({ factor, controls: inColumn }) => [factor, ...inColumn.map(({ id }) => id)])]),
      [
        [false, [[6, 'left', 'below'], [6, 'right']]],
        [false, [[0, 'second']]],
        [true, [[12, 'side']]]
      ]
    );
  });

  it('keeps an empty column’s place and the section’s background', () => {
    const controls = parseCanvas(JSON.stringify([{ controlType: 1, position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 8 }, emphasis: { zoneEmphasis: 2 } }, text('a', 1, 2, 1, { sectionFactor: 4 })]));
    const [section] = sectionsOf(controls);
    assert.equal(section?.emphasis, 2);
    assert.deepEqual(section?.columns.map(({ factor, controls: inColumn }) => [factor, inColumn.length]), [[8, 0], [4, 1]]);
  });

  it('shows what has no position, and nothing of an empty page', () => {
    assert.deepEqual(sectionsOf(parseCanvas(JSON.stringify([{ controlType: 4, id: 'a', innerHTML: 'a' }])))[0]?.columns[0]?.factor, 12);
    assert.deepEqual(sectionsOf(parseCanvas(null)), []);
    assert.deepEqual(sectionsOf(parseCanvas('[]')), []);
  });
});
