/** The page on which strangers' packages are tried: every web part of theirs, one under another. */
import { guidFrom } from '../../store/index';
import { type ComponentManifest } from '../runtime/ComponentManifest';
import { type SpfxPackage } from './SpfxPackage';

/** `CanvasContent1` with each web part as an editor would add it from the toolbox. */
export function packageCanvas(packages: readonly SpfxPackage[]): string {
  const webParts = packages.flatMap(({ manifests }) => manifests.filter(({ componentType }) => componentType === 'WebPart'));
  return JSON.stringify(webParts.map(control));
}

function control({ id, alias, preconfiguredEntries }: ComponentManifest, index: number): object {
  const [entry] = preconfiguredEntries ?? [];
  const instanceId = guidFrom(`package page:${id}`);
  return {
    controlType: 3,
    id: instanceId,
    webPartId: id,
    position: { zoneIndex: index + 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 },
    webPartData: {
      id,
      instanceId,
      title: entry?.title['default'] ?? Object.values(entry?.title ?? {})[0] ?? alias,
      description: entry?.description?.['default'] ?? '',
      dataVersion: '1.0',
      properties: entry?.properties ?? {}
    }
  };
}
