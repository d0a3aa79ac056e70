import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOfCanvas } from './text';

describe('textOfCanvas', () => {
  it('is the texts of the page and what its web parts are to be found by, without what else controls keep', () => {
    const canvas = [
      { controlType: 4, id: 'a1', position: { zoneIndex: 1 }, innerHTML: '<p>Etätyö &amp; <a href="/x">matkat</a></p>' },
      { controlType: 3, webPartData: { title: 'Osa', properties: { secret: 'ei tekstiä' }, serverProcessedContent: { htmlStrings: { h: '<b>Lihava</b>' }, searchablePlainTexts: { t: 'a < b' } } } },
      { controlType: 3, webPartData: null },
      { controlType: 0, pageSettingsSlice: {} },
      null,
    ];
    assert.equal(textOfCanvas(JSON.stringify(canvas)), 'Etätyö & matkat Lihava a < b');
  });

  it('reads pages that are kept as HTML, and takes whatever may be there', () => {
    assert.equal(textOfCanvas('<div data-sp-canvascontrol="" data-sp-controldata="{}"><div data-sp-rte=""><p>Teksti</p></div></div>'), 'Teksti');
    assert.equal(textOfCanvas('[ei JSONia'), '[ei JSONia');
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.array(fc.record({ innerHTML: fc.jsonValue(), webPartData: fc.jsonValue() })).map((controls) => JSON.stringify(controls))), (canvas) => {
      assert.equal(typeof textOfCanvas(canvas), 'string');
    }));
  });
});
