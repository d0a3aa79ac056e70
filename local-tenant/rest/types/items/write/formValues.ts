import { itemById, listFields, permission, type ItemChange, type ItemData, type List } from '../../../../store/index';
import type { Context } from '../../../model/Context';
import { SharePointError } from '../../../model/errors';
import { value, type Resource } from '../../../model/types';
import { complex, listOf, type Value } from '../../../model/values';
import type { ListItem } from '../fieldValue';
import { isWritable } from './bodyValues';
import { coerceValue } from './coerceValue';
import { formProblem, unreadable } from './formProblem';
import { parseFormText } from './parseFormText';
import { changeItem, demandEdit } from './updateItem';
import { plainText } from '../../../model/plainText';

/** One column of a form: its name and what was typed. */
export interface FormValue {
  readonly name: string;
  readonly text: string;
}

/** What became of it: nothing wrong, or the form's message. */
export interface FormResult extends FormValue {
  readonly error: string | null;
}

/** Changes that a form asks for, and what is wrong with them. */
export interface FormChange {
  readonly change: ItemChange;
  readonly results: readonly FormResult[];
}

/** `validateUpdateListItem`: all columns are saved, or, when one is wrong, none; either way the answer is a 200 that says so. */
export function formUpdate(entry: ListItem, raw: readonly unknown[], options: { readonly newVersion: boolean }, context: Context): Resource {
  demandEdit(entry, context);
  const { change, results } = readForm(entry.list, formValues(raw), context, false);
  const failed = results.some(({ error }) => error !== null);
  const outcome = failed ? results : trySave(results, () => {
    const stored = itemById(context.store, entry.list.id, entry.item.id)!;
    // A form that sets who and when itself leaves no trace of its own.
    const quiet = options.newVersion ? {} : { editorId: stored.editorId, modified: stored.modified };
    changeItem(entry, { ...quiet, ...change }, options, context);
  });
  return formAnswer(outcome, entry.item.id);
}

/** Saves; a refusal (a duplicate value) becomes the result of the first column. */
export function trySave(results: readonly FormResult[], save: () => void): readonly FormResult[] {
  try {
    save();
    return results;
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status !== 400) throw error;
    return results.map((result, index) => (index === 0 ? { ...result, error: error.message } : result));
  }
}

/** The form's columns out of a body: [{ FieldName, FieldValue }]. */
export function formValues(raw: readonly unknown[]): FormValue[] {
  return raw.map((each) => {
    const { FieldName = '', FieldValue = '' } = (each ?? {}) as { FieldName?: unknown; FieldValue?: unknown };
    return { name: plainText(FieldName), text: FieldValue === null ? '' : plainText(FieldValue) };
  });
}

/** Reads what was typed into a form, column by column. @param complete whether empty required columns count as wrong even when the form does not name them */
export function readForm(list: List, values: readonly FormValue[], context: Context, complete: boolean): FormChange {
  const fields = listFields(context.store, list);
  const data: Record<string, unknown> = {};
  const facts: { -readonly [Key in keyof ItemChange]: ItemChange[Key] } = {};
  const mayRewrite = context.can(permission.manageLists, list, context.webOf(list).siteId);
  const results = values.map((each): FormResult => {
    const field = fields.find(({ internalName }) => internalName.toLowerCase() === each.name.toLowerCase());
    if (!field) return each.name === 'ContentType' ? { ...each, error: null } : { ...each, error: `Column '${each.name}' does not exist. It may have been deleted by another user.` };
    try {
      const parsed = parseFormText(field, each.text, context);
      const stored = coerceValue(field, parsed, context);
      const problem = formProblem(field, stored);
      if (problem !== null) return { ...each, error: problem };
      if (isFact(field.internalName)) {
        if (mayRewrite) takeFact(field.internalName, stored, facts);
      } else if (isWritable(field)) data[field.internalName] = stored;
      return { ...each, error: null };
    } catch (error) {
      if (!(error instanceof SharePointError) || error.status !== 400) throw error;
      return { ...each, error: unreadable(field, error.message) };
    }
  });
  const missing = complete ? fields.filter(({ required, standard, hidden, internalName, defaultValue }) => required && !standard && !hidden && !defaultValue && !(internalName in data)
    && !results.some(({ name }) => name.toLowerCase() === internalName.toLowerCase())) : [];
  const absent = missing.map(({ internalName }): FormResult => ({ name: internalName, text: '', error: "You can't leave this blank." }));
  return { change: { data: data as ItemData, ...facts }, results: [...results, ...absent] };
}

const isFact = (name: string): boolean => ['Author', 'Editor', 'Created', 'Modified'].includes(name);

/** Who and when: unlike a JSON body a form may say so, of those who manage the list. Of others it is passed over, without a word. */
function takeFact(name: string, stored: unknown, facts: { -readonly [Key in keyof ItemChange]: ItemChange[Key] }): void {
  switch (name) {
    case 'Author': if (typeof stored === 'number') facts.authorId = stored; return;
    case 'Editor': if (typeof stored === 'number') facts.editorId = stored; return;
    case 'Created': if (typeof stored === 'string') facts.created = stored; return;
    case 'Modified': if (typeof stored === 'string') facts.modified = stored; return;
  }
}

/** The answer of the form methods: a row for each column. */
export function formAnswer(results: readonly FormResult[], itemId: number): Resource {
  const rows = results.map(({ name, text, error }): Value => complex('SP.ListItemFormUpdateValue', {
    ErrorCode: error === null ? 0 : -2130575155, ErrorMessage: error, FieldName: name, FieldValue: text, HasException: error !== null, ItemId: itemId,
  }));
  return value(listOf('SP.ListItemFormUpdateValue', rows));
}
