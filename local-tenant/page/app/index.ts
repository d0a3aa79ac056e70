/** The entry of the page application's bundle; SPFx instantiates the default export. */
export { default } from './PageApplication';
