import { getSetting, setSetting } from './settings';
import type { Store } from './Store';

/** A feature that is active in a site collection or a web. */
export interface Feature {
  /** GUID in lower case. */
  readonly definitionId: string;
  readonly displayName: string;
}

/** Whose features: a site collection's or a web's. */
export interface FeatureOwner {
  readonly scope: 'site' | 'web';
  readonly id: string;
}

/** Features that SharePoint activates in every modern site and web, with their names. */
const startingFeatures: Readonly<Record<FeatureOwner['scope'], readonly Feature[]>> = {
  site: [
    { definitionId: 'b21b090c-c796-4b0f-ac0f-7ef1659c20ae', displayName: 'BaseSite' },
    { definitionId: '5f3b0127-2f1d-4cfd-8dd2-85ad1fb00bfc', displayName: 'ViewFormPagesLockDown' },
    { definitionId: 'b50e3104-6812-424f-a011-cc90e6327318', displayName: 'DocumentRoutingResources' },
  ],
  web: [
    { definitionId: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', displayName: 'SitePages' },
    { definitionId: '00bfea71-e717-4e80-aa17-d0c71b360101', displayName: 'DocumentLibrary' },
    { definitionId: '00bfea71-de22-43b2-a848-c05709900100', displayName: 'CustomList' },
    { definitionId: '99fe402e-89a0-45aa-9163-85342e865dc8', displayName: 'BaseWeb' },
  ],
};

export function featuresOf(store: Store, owner: FeatureOwner): readonly Feature[] {
  return getSetting<Feature[]>(store, keyOf(owner)) ?? startingFeatures[owner.scope];
}

export function featureById(store: Store, owner: FeatureOwner, definitionId: string): Feature | undefined {
  return featuresOf(store, owner).find((feature) => feature.definitionId === definitionId.toLowerCase());
}

/** Activates a feature; one that is active stays as it is. */
export function activateFeature(store: Store, owner: FeatureOwner, definitionId: string): Feature {
  const known = featureById(store, owner, definitionId);
  if (known) return known;
  const feature: Feature = { definitionId: definitionId.toLowerCase(), displayName: '' };
  setSetting(store, keyOf(owner), [...featuresOf(store, owner), feature]);
  return feature;
}

export function deactivateFeature(store: Store, owner: FeatureOwner, definitionId: string): void {
  setSetting(store, keyOf(owner), featuresOf(store, owner).filter((feature) => feature.definitionId !== definitionId.toLowerCase()));
}

const keyOf = ({ scope, id }: FeatureOwner): string => `features-${scope}:${id}`;
