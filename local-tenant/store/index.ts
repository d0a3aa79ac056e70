/** The store's public functions: what the seed, the page and the REST types build on. */
export { openStore, toIso, Store, type Clock } from './Store';
export * from './principals';
export * from './permissions';
export * from './sites';
export * from './lists';
export * from './fields';
export * from './items';
export * from './files';
export * from './profiles';
export * from './settings';
export * from './fileNames';
export * from './looseFiles';
export * from './uploads';
export * from './comments';
