import { addView, parseData, type List, type Store } from '../../../store/index';

/** A view of a list. */
export interface View {
  readonly list: List;
  readonly id: string;
  readonly title: string;
  readonly settings: ViewSettings;
}

/** What is remembered of a view; what is absent has SharePoint's default. */
export interface ViewSettings {
  /** Below the list's root folder, e.g. "AllItems.aspx". */
  readonly url: string;
  readonly ViewFields: readonly string[];
  /** CAML inside <Query>. */
  readonly ViewQuery?: string;
  readonly DefaultView?: boolean;
  readonly [name: string]: unknown;
}

interface ViewRow { id: string; title: string; data: string }

export function viewsOf(store: Store, list: List): View[] {
  return store.all<ViewRow>('SELECT id, title, data FROM list_view WHERE list_id = ? ORDER BY position', list.id)
    .map(({ id, title, data }) => ({ list, id, title, settings: parseData<ViewSettings>(data) }));
}

export function viewById(store: Store, list: List, id: string): View | undefined {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  return viewsOf(store, list).find((view) => view.id === wanted);
}

export function viewByTitle(store: Store, list: List, title: string): View | undefined {
  return viewsOf(store, list).find((view) => view.title.toLowerCase() === title.toLowerCase());
}

export function defaultViewOf(store: Store, list: List): View {
  const views = viewsOf(store, list);
  return views.find(({ settings }) => settings.DefaultView === true) ?? views[0]!;
}

/** Makes a view; its page gets a free name. */
export function createView(store: Store, list: List, title: string, settings: Omit<ViewSettings, 'url'>): View {
  const base = `${list.baseType === 1 ? 'Forms/' : ''}${title.replace(/["*:<>?/\\|#%&{}~]/g, '').trim() || 'View'}`;
  const taken = new Set(viewsOf(store, list).map((view) => view.settings.url.toLowerCase()));
  let url = `${base}.aspx`;
  for (let number = 1; taken.has(url.toLowerCase()); number += 1) url = `${base}${number}.aspx`;
  return store.transaction(() => {
    const id = addView(store, list.id, { title, settings: { ...settings, url } });
    if (settings.DefaultView === true) makeDefault(store, list, id);
    return viewById(store, list, id)!;
  });
}

/** Changes a view; its settings are merged. */
export function saveView(store: Store, view: View, change: { readonly title?: string; readonly settings?: Readonly<Record<string, unknown>> }): View {
  return store.transaction(() => {
    const settings = { ...view.settings, ...change.settings };
    store.run('UPDATE list_view SET title = ?, data = ? WHERE id = ?', change.title ?? view.title, JSON.stringify(settings), view.id);
    if (change.settings?.['DefaultView'] === true) makeDefault(store, view.list, view.id);
    return viewById(store, view.list, view.id)!;
  });
}

export function deleteView(store: Store, view: View): void {
  store.run('DELETE FROM list_view WHERE id = ?', view.id);
}

/** Shows a column at the end of a view, once. */
export function addViewField(store: Store, view: View, internalName: string): View {
  const fields = view.settings.ViewFields;
  return fields.includes(internalName) ? view : saveView(store, view, { settings: { ViewFields: [...fields, internalName] } });
}

/** Only one view of a list is the default. */
function makeDefault(store: Store, list: List, id: string): void {
  store.run("UPDATE list_view SET data = json_set(data, '$.DefaultView', json('false')) WHERE list_id = ? AND id <> ?", list.id, id);
}
