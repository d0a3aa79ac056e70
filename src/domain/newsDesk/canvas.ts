import { htmlToMarkup } from './bodyFromHtml';
import { markupToHtml } from './bodyMarkup';

/** A control of SharePoint's `CanvasContent1`, as far as the desk knows it. */
type Control = Readonly<Record<string, unknown>>;

/** `controlType` of a text web part. */
const TEXT = 4;

function controlsOf(canvas: string): Control[] | null {
  try {
    const controls: unknown = JSON.parse(canvas === '' ? '[]' : canvas);
    return Array.isArray(controls) ? (controls as Control[]) : null;
  } catch {
    // An old page keeps its canvas as HTML: only SharePoint's editor understands it.
    return null;
  }
}

const isText = ({ controlType }: Control): boolean => controlType === TEXT;
const htmlOf = ({ innerHTML }: Control): string => (typeof innerHTML === 'string' ? innerHTML : '');

/** The page's text as far as the desk can change it: its first text web part. */
export interface CanvasBody {
  /** Null: it holds what only SharePoint's editor can change. */
  readonly markup: string | null;
  /** The page has other web parts as well; a save leaves them as they are. */
  readonly hasOtherParts: boolean;
}

export function readCanvas(canvas: string): CanvasBody {
  const controls = controlsOf(canvas);
  if (controls === null) return { markup: null, hasOtherParts: true };
  const parts = controls.filter(({ controlType }) => typeof controlType === 'number' && controlType !== 0);
  const text = parts.find(isText);
  return { markup: text === undefined ? (parts.length === 0 ? '' : null) : htmlToMarkup(htmlOf(text)), hasOtherParts: parts.some((part) => part !== text) };
}

/**
 * The canvas with another text in its first text web part, everything else as it was; a page without any gets one.
 * @param newId GUID for a text web part that has to be made
 */
export function withBody(canvas: string, markup: string, newId: string): string {
  const controls = controlsOf(canvas) ?? [];
  const innerHTML = markupToHtml(markup);
  const first = controls.findIndex(isText);
  if (first >= 0) return JSON.stringify(controls.map((control, index) => (index === first ? { ...control, innerHTML } : control)));
  const position = { layoutIndex: 1, zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 };
  const text = { controlType: TEXT, id: newId, position, emphasis: {}, addedFromPersistedData: true, innerHTML };
  const settings = controls.some(({ controlType }) => controlType === 0)
    ? []
    : [{ controlType: 0, pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: false } }];
  return JSON.stringify([text, ...controls, ...settings]);
}
