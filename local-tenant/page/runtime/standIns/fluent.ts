/**
 * The bundle of stand-ins that are Fluent UI: where Microsoft's unpublished component repackages it, the public package
 * itself stands in. Components go by the name that the runtime refers to them with.
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
import { autobind } from './internals';
import { standInsOf } from './standInsOf';

declare const FLUENT_FONTS_URL: string;

fluent8.initializeIcons(FLUENT_FONTS_URL, { disableWarnings: true });

const fluent8Bundle = { ...utilities8, ...styleUtilities, ...fluent8, autobind, workaround_Icon: fluent8, workaround_ResponsiveModeIndex: fluent8 };
const fluent9Bundle = { ...contexts, ...utilities9, ...tabster, ...griffel, ...fluent9 };

/** Lazily loaded chunks name a component by its id alone: they get Fluent 8, and the controls that only 9 has. */
const { Switch, Tab, TabList, Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu } = fluent9;
const lazyBundle = { ...fluent8Bundle, _Utilities: fluent8Bundle, Switch, Tab, TabList, Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu };

const named = (names: readonly string[], pattern: (name: string) => string, exports: object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [pattern(name), exports]));

const components: Readonly<Record<string, object>> = {
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
  '@msinternal/sp-fluentui-v9-utilities-bundle': fluent9Bundle
};

const idPattern = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

export const standIn = standInsOf((name) => components[name] ?? (idPattern.test(name) ? lazyBundle : {}));
