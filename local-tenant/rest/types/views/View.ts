import { listFields, permission, type List } from '../../../store/index';
import { Args } from '../../model/Args';
import type { Context } from '../../model/Context';
import { badArgument, spException } from '../../model/errors';
import { defineCollection, defineType, extendType } from '../../model/registry';
import { collection, entity, nothing, reads, value, writes } from '../../model/types';
import { complex, listOf, resourcePath, type Value } from '../../model/values';
import { demandManage } from '../lists/listFacts';
import { settingChanges } from '../settings';
import { addViewField, createView, defaultViewOf, deleteView, saveView, viewById, viewByTitle, viewsOf, type View } from './viewRows';
import { fieldRefs, readViewXml, viewXml } from './viewXml';
import { plainText } from '../../model/plainText';

declare module '../../model/EntityTypes' {
  interface EntityTypes { 'SP.View': View }
  interface CollectionParents { 'SP.ViewCollection': List; 'SP.ViewFieldCollection': View }
}

/** Settings that a view remembers when someone changes them, with the value that a new one has. */
const settings = {
  Aggregations: '', AggregationsStatus: '', ColumnWidth: null, CustomFormatter: null, DefaultView: false, DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: false,
  IncludeRootFolder: false, JSLink: 'clienttemplates.js', Method: null, MobileDefaultView: false, MobileView: true, NewDocumentTemplates: null, Paged: true, PersonalView: false, RowLimit: 30, Scope: 0,
  TabularView: true, Toolbar: '', ViewData: null, ViewJoins: null, ViewProjectedFields: null, ViewQuery: '', ViewType2: null, VisualizationInfo: null,
} as const;

const remembered = (name: keyof typeof settings) => (view: View): Value => (view.settings[name] as Value | undefined) ?? settings[name];

/** SP.View: a view of a list. */
defineType('SP.View', {
  id: ({ list, id }) => `Web/Lists(guid'${list.guid}')/Views(guid'${id}')`,
  webOf: ({ list }, context) => context.webOf(list),
  properties: {
    Aggregations: remembered('Aggregations'), AggregationsStatus: remembered('AggregationsStatus'), AssociatedContentTypeId: null, BaseViewId: '1', CalendarViewStyles: null,
    ColumnWidth: remembered('ColumnWidth'),
    ContentTypeId: () => complex('SP.ContentTypeId', { StringValue: '0x' }),
    CustomFormatter: remembered('CustomFormatter'),
    DefaultView: remembered('DefaultView'), DefaultViewForContentType: remembered('DefaultViewForContentType'), EditorModified: remembered('EditorModified'), Formats: remembered('Formats'),
    GridLayout: remembered('GridLayout'), Hidden: remembered('Hidden'),
    HtmlSchemaXml: viewXml,
    Id: ({ id }) => id,
    ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: remembered('IncludeRootFolder'), ViewJoins: remembered('ViewJoins'), JSLink: remembered('JSLink'),
    ListViewXml: viewXml,
    Method: remembered('Method'), MobileDefaultView: remembered('MobileDefaultView'), MobileView: remembered('MobileView'), ModerationType: null, NewDocumentTemplates: remembered('NewDocumentTemplates'),
    OrderedView: false, Paged: remembered('Paged'), PersonalView: remembered('PersonalView'), ViewProjectedFields: remembered('ViewProjectedFields'), ViewQuery: remembered('ViewQuery'), ReadOnlyView: false,
    RequiresClientIntegration: false, RowLimit: remembered('RowLimit'), Scope: remembered('Scope'),
    ServerRelativePath: ({ list, settings: { url } }) => resourcePath(`${list.rootUrl}/${url}`),
    ServerRelativeUrl: ({ list, settings: { url } }) => `${list.rootUrl}/${url}`,
    StyleId: null, TabularView: remembered('TabularView'), Threaded: false,
    Title: ({ title }) => title,
    Toolbar: remembered('Toolbar'), ToolbarTemplateName: 'ViewToolBar', ViewData: remembered('ViewData'), ViewType2: remembered('ViewType2'), VisualizationInfo: remembered('VisualizationInfo'),
    ViewType: (view) => plainText(view.settings['ViewType'], 'HTML'),
  },
  navigations: { ViewFields: (view) => collection('SP.ViewFieldCollection', view) },
  methods: {
    RenderAsHtml: reads([], (view) => value(`<table summary="${view.title.replace(/[<>"&]/g, '')}"></table>`)),
    SetViewXml: writes(['viewXml'], (view, args, context) => {
      demandView(view, context);
      saveView(context.store, view, { settings: { ...readViewXml(args.text('viewXml')) } });
      return nothing;
    }),
  },
  update(view, changes, context) {
    demandView(view, context);
    const xml = Object.entries(changes).find(([name]) => /^(ListViewXml|HtmlSchemaXml)$/i.test(name))?.[1];
    const rest = Object.fromEntries(Object.entries(changes).filter(([name]) => !/^(ListViewXml|HtmlSchemaXml)$/i.test(name)));
    const { Title: title, ...others } = settingChanges('SP.View', ['Title', ...Object.keys(settings)], rest);
    if (title !== undefined && plainText(title).trim() === '') throw badArgument('The title of a view cannot be empty.');
    saveView(context.store, view, { ...(title === undefined ? {} : { title: plainText(title) }), settings: { ...(typeof xml === 'string' ? readViewXml(xml) : {}), ...others } });
  },
  remove(view, context) {
    demandView(view, context);
    if (viewsOf(context.store, view.list).length === 1) throw spException(-2130575324, 'The last view of a list cannot be deleted.');
    deleteView(context.store, view);
  },
});

/** SP.ViewCollection: the views of a list. */
defineCollection('SP.ViewCollection', {
  of: 'SP.View',
  all: (list, { store }) => viewsOf(store, list),
  byKey: (list, key, { store }) => found(viewById(store, list, String(key))),
  create: (list, body, context) => addView(list, body, context),
  methods: {
    Add: writes(['parameters'], (list, args, context) => entity('SP.View', addView(list, args.object('parameters'), context))),
    GetById: reads(['guidId'], (list, args, { store }) => entity('SP.View', found(viewById(store, list, args.text('guidId'))))),
    GetByTitle: reads(['strTitle'], (list, args, { store }) => entity('SP.View', found(viewByTitle(store, list, args.text('strTitle'))))),
  },
});

/** SP.ViewFieldCollection: the columns that a view shows. */
defineCollection('SP.ViewFieldCollection', {
  of: 'Root',
  asValue: (view) => complex('SP.ViewFieldCollection', { SchemaXml: fieldRefs(view.settings.ViewFields), Items: listOf('Edm.String', view.settings.ViewFields) }),
  properties: {
    SchemaXml: (view) => fieldRefs(view.settings.ViewFields),
    Items: (view) => listOf('Edm.String', view.settings.ViewFields),
  },
  methods: {
    AddViewField: writes(['strField'], (view, args, context) => {
      demandView(view, context);
      addViewField(context.store, view, internalName(view.list, args.text('strField'), context));
      return nothing;
    }),
    RemoveViewField: writes(['strField'], (view, args, context) => {
      const name = args.text('strField').toLowerCase();
      if (!view.settings.ViewFields.some((each) => each.toLowerCase() === name)) throw badArgument(`The view does not show the column '${args.text('strField')}'.`);
      return setFields(view, view.settings.ViewFields.filter((each) => each.toLowerCase() !== name), context);
    }),
    RemoveAllViewFields: writes([], (view, _args, context) => setFields(view, [], context)),
    MoveViewFieldTo: writes(['field', 'index'], (view, args, context) => {
      const name = args.text('field');
      const rest = view.settings.ViewFields.filter((each) => each.toLowerCase() !== name.toLowerCase());
      if (rest.length === view.settings.ViewFields.length) throw badArgument(`The view does not show the column '${name}'.`);
      const index = args.integer('index');
      if (index < 0 || index > rest.length) throw badArgument('Specified argument was out of the range of valid values.\nParameter name: index');
      return setFields(view, [...rest.slice(0, index), internalName(view.list, name, context), ...rest.slice(index)], context);
    }),
  },
});

extendType('SP.List', {
  navigations: {
    Views: (list) => collection('SP.ViewCollection', list),
    DefaultView: (list, { store }) => entity('SP.View', defaultViewOf(store, list)),
  },
  onRequest: {
    DefaultViewUrl: (list, { store }) => `${list.rootUrl}/${defaultViewOf(store, list).settings.url}`,
    DefaultViewPath: (list, { store }) => resourcePath(`${list.rootUrl}/${defaultViewOf(store, list).settings.url}`),
  },
  methods: {
    GetView: reads(['viewGuid'], (list, args, { store }) => entity('SP.View', found(viewById(store, list, args.text('viewGuid'))))),
  },
});

function addView(list: List, body: Readonly<Record<string, unknown>>, context: Context): View {
  const args = new Args(body);
  const personal = args.boolean('PersonalView');
  if (personal) context.demand(permission.managePersonalViews, list, context.webOf(list).siteId);
  else demandManage(list, context);
  const title = args.text('Title');
  if (title.trim() === '') throw badArgument('The title of a view cannot be empty.');
  const known = ['Title', 'ViewFields', 'Query', 'ViewTypeKind', 'SetAsDefaultView', 'baseViewId', 'AssociatedContentTypeId', 'CalendarViewStyles'];
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => !known.some((each) => each.toLowerCase() === name.toLowerCase())));
  const fields = args.array('ViewFields').map((each) => internalName(list, String(each), context));
  const query = args.textOr('Query', undefined) ?? args.textOr('ViewQuery', '');
  return createView(context.store, list, title, {
    ...settingChanges('SP.View', Object.keys(settings), rest), ViewFields: fields.length > 0 ? fields : defaultViewOf(context.store, list).settings.ViewFields, ViewQuery: query,
    DefaultView: args.boolean('SetAsDefaultView') || args.boolean('DefaultView'), PersonalView: personal,
  });
}

function setFields(view: View, fields: readonly string[], context: Context): typeof nothing {
  demandView(view, context);
  saveView(context.store, view, { settings: { ViewFields: fields } });
  return nothing;
}

/** @throws 400 when the list has no such column */
function internalName(list: List, name: string, { store }: Context): string {
  const fields = listFields(store, list);
  const wanted = name.toLowerCase();
  const field = fields.find((each) => each.internalName.toLowerCase() === wanted) ?? fields.find((each) => each.title.toLowerCase() === wanted);
  if (!field) throw badArgument(`Column '${name}' does not exist. It may have been deleted by another user.  ${list.rootUrl}`);
  return field.internalName;
}

function demandView({ list, settings: { PersonalView } }: View, context: Context): void {
  if (PersonalView === true) context.demand(permission.managePersonalViews, list, context.webOf(list).siteId);
  else demandManage(list, context);
}

function found(view: View | undefined): View {
  if (!view) throw badArgument('The specified view is invalid.');
  return view;
}
