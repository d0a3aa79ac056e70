/**
 * Stand-ins for the components that Microsoft's runtime refers to and does not publish, by the name they are referred
 * to with. Where the component repackages Fluent UI, the stand-in is the public Fluent UI package itself.
 */
import * as fluent8 from '@fluentui/react';
import * as fluent9 from '@fluentui/react-components';
import * as contexts from '@fluentui/react-shared-contexts';
import * as tabster from '@fluentui/react-tabster';
import * as utilities9 from '@fluentui/react-utilities';
import * as styleUtilities from '@fluentui/style-utilities';
import * as utilities8 from '@fluentui/utilities';
import * as griffel from '@griffel/react';
import * as graphClient from '@microsoft/microsoft-graph-client';
import * as ReactDOM from 'react-dom';
import { graphClientId } from '../componentIds';
import { autobind, editModeCustomerPromise, headingLevel, idleWebTask, odspUtilities, pagesContentPanel, webPartUtilities } from './internals';

const fluent8Bundle = { ...utilities8, ...styleUtilities, ...fluent8, autobind, workaround_Icon: fluent8, workaround_ResponsiveModeIndex: fluent8 };
const fluent9Bundle = { ...contexts, ...utilities9, ...tabster, ...griffel, ...fluent9 };

/** Lazily loaded chunks name a component by its id alone: they get Fluent 8, and the controls that only 9 has. */
const { Switch, Tab, TabList, Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu } = fluent9;
const lazyBundle = { ...fluent8Bundle, _Utilities: fluent8Bundle, Switch, Tab, TabList, Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu };

const named = (names: readonly string[], pattern: (name: string) => string, exports: object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [pattern(name), exports]));

export const components: Readonly<Record<string, object>> = {
  [graphClientId]: graphClient,
  '@ms/office-ui-fabric-react-bundle': fluent8Bundle,
  '@microsoft/office-ui-fabric-react-bundle': fluent8Bundle,
  ...named(['button', 'label', 'tooltip', 'modal', 'spinner', 'textfield'], (name) => `@msinternal/sp-fluentui-migration-${name}-bundle`, fluent8),
  '@msinternal/office-ui-fabric-react-layer-notification-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': ReactDOM,
  ...named(
    ['button', 'menu', 'field', 'infolabel', 'tooltip', 'combobox', 'label', 'dialog', 'spinner'],
    (name) => `@msinternal/sp-fluentui-v9-react-${name}-bundle`,
    fluent9
  ),
  '@msinternal/sp-fluentui-v9-utilities-bundle': fluent9Bundle,
  '@msinternal/odsp-utilities-bundle': odspUtilities,
  '@msinternal/sp-component-utilities': webPartUtilities,
  '@msinternal/sp-heading-level': headingLevel,
  '@msinternal/sp-pages-content-panel-context': pagesContentPanel,
  '@msinternal/sp-edit-customer-promise': editModeCustomerPromise,
  '@msinternal/sp-idle-web-task': idleWebTask
};

/** What a component that is known by id only gets. */
export const anonymousComponent: object = lazyBundle;
