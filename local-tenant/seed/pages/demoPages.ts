import { footerPages } from './footerPages';
import { guides } from './guides';
import { homePages } from './homePages';
import { newsDeskPages } from './newsDeskPages';
import { responsibilityPages } from './responsibilityPages';
import { searchPages } from './searchPages';
import { settingsPages } from './settingsPages';
import { unitPages } from './unitPages';
import { workspacePages } from './workspacePages';

/** Every page of the demo but its news. */
export const demoPages = [...footerPages, ...guides, ...homePages, ...newsDeskPages, ...responsibilityPages, ...searchPages, ...settingsPages, ...unitPages, ...workspacePages];
