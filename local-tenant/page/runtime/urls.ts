/** The URLs of the runtime, root-relative. They carry the version, so a browser may keep the files for good. */
import { spfxVersion } from './nodeModules';

export const runtimeRoot = `/_spfx/${spfxVersion}`;

/** The built files of one of Microsoft's packages. */
export const packageUrl = (name: string): string => `${runtimeRoot}/${name}/`;

/** Files of other npm packages: React's builds, Fluent's fonts. */
export const npmUrl = `${runtimeRoot}/npm/`;

/** What this folder bundles for the browser. */
export const bundleUrl = `${runtimeRoot}/bundle/`;

/** One small module for each component that Microsoft does not publish. */
export const standInUrl = `${runtimeRoot}/stand-in/`;

/** Icon fonts of the Fluent package. */
export const fluentFontsUrl = `${npmUrl}@fluentui/font-icons-mdl2/fonts/`;

/** Microsoft's boot assembly. */
export const assemblyUrl = `${packageUrl('sp-application-base')}sp-default-assembly_en-us.js`;
