/** Ids of components that this page refers to by id. Those of Microsoft are found in its published manifests. */
export const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
export const reactDomId = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';
export const coreLibraryId = '7263c7d0-1d6a-45ec-8d85-d4d1d234171b';
export const graphClientId = '32b9363b-09ff-4959-929a-cab2663fb223';

/** Ours: the application that draws a page, and the two bundles of stand-ins for what Microsoft does not publish. */
export const pageApplicationId = '3f0c8c0e-54f7-4ad2-8d0a-6c1b9f2e7d10';
export const lightStandInsId = '3f0c8c0e-54f7-4ad2-8d0a-6c1b9f2e7d11';
export const fluentStandInsId = '3f0c8c0e-54f7-4ad2-8d0a-6c1b9f2e7d12';
export const ourVersion = '1.0.0';

/** The React that the runtime provides, whatever version a package was built with. */
export const reactVersion = '17.0.1';
