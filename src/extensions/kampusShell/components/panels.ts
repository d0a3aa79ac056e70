export { Earlier } from './Earlier';
export { MenuPanel } from './MenuPanel';
export { NarrowMenu } from './NarrowMenu';
export { QuickLinks } from './QuickLinks';
