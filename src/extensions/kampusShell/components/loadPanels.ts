/** The menus' own code, and what else of the header most pages never show. */
export const loadPanels = (): Promise<typeof import('./panels')> => import(/* webpackChunkName: 'menus' */ './panels');
