/** The bundle of stand-ins that need no Fluent UI. */
import { editModeCustomerPromise, headingLevel, idleWebTask, odspUtilities, pagesContentPanel, webPartUtilities } from './internals';
import { isLight, type LightComponent } from './lightComponents';
import { standInsOf } from './standInsOf';

const components: Readonly<Record<LightComponent, object>> = {
  '@msinternal/odsp-utilities-bundle': odspUtilities,
  '@msinternal/sp-component-utilities': webPartUtilities,
  '@msinternal/sp-edit-customer-promise': editModeCustomerPromise,
  '@msinternal/sp-heading-level': headingLevel,
  '@msinternal/sp-idle-web-task': idleWebTask,
  '@msinternal/sp-pages-content-panel-context': pagesContentPanel
};

export const standIn = standInsOf((name) => (isLight(name) ? components[name] : {}));
