/** Unpublished components whose stand-ins need no Fluent UI: every page loads some of them, so they are a small bundle. */
const lightComponents = [
  '@msinternal/odsp-utilities-bundle',
  '@msinternal/sp-component-utilities',
  '@msinternal/sp-edit-customer-promise',
  '@msinternal/sp-heading-level',
  '@msinternal/sp-idle-web-task',
  '@msinternal/sp-pages-content-panel-context'
] as const;

export type LightComponent = (typeof lightComponents)[number];

export const isLight = (name: string): name is LightComponent => (lightComponents as readonly string[]).includes(name);
