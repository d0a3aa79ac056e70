import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCanvas, sectionsOf } from '../app/canvas/canvasContent';
import { probePackage, probeWebPartId } from '../testing/probePackage';
import { packageCanvas } from './packagePage';
import { readPackage } from './readPackage';

describe('packageCanvas', () => {
  it('places each web part as an editor would add it, and nothing else', () => {
    const [section, ...others] = sectionsOf(parseCanvas(packageCanvas([readPackage(probePackage())])));
    assert.deepEqual(others, []);
    const [control] = section?.columns[0]?.controls ?? [];
    assert.equal(control?.webPartData?.id, probeWebPartId);
    assert.equal(control?.webPartData?.title, 'Probe');
    assert.deepEqual(control?.webPartData?.properties, { greeting: 'Hello' });
  });
});
