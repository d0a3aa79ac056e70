/** `CanvasContent1` of a page, read into sections and columns. */

/** A control as it is kept; what is not named here is left as it is when the page is saved. */
export interface CanvasControl {
  /** 0 page settings, 1 an empty column, 3 a client-side web part, 4 text, 14 a background. */
  readonly controlType: number;
  readonly id?: string;
  readonly position?: CanvasPosition;
  readonly emphasis?: { readonly zoneEmphasis?: number };
  readonly webPartId?: string;
  /** Height that the part had when the page was saved, px: kept for it until it is drawn. */
  readonly reservedHeight?: number;
  readonly webPartData?: PersistedWebPart;
  readonly innerHTML?: string;
}

export interface CanvasPosition {
  /** 1 the page, 2 the vertical section beside it. */
  readonly layoutIndex?: number;
  readonly zoneIndex: number;
  readonly sectionIndex?: number;
  /** Twelfths of the width; 0 is full bleed. */
  readonly sectionFactor?: number;
  readonly controlIndex?: number;
}

export interface PersistedWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description?: string;
  readonly dataVersion: string;
  readonly properties?: unknown;
  readonly serverProcessedContent?: unknown;
}

export interface CanvasSection {
  readonly vertical: boolean;
  /** 0 none, 1 neutral, 2 soft, 3 strong. */
  readonly emphasis: number;
  readonly columns: readonly CanvasColumn[];
}

export interface CanvasColumn {
  /** Twelfths of the width; 0 is full bleed. */
  readonly factor: number;
  readonly controls: readonly CanvasControl[];
}

/** @param content the field's value: JSON of the controls, or the HTML that SharePoint's own list field holds */
export function parseCanvas(content: string | null): CanvasControl[] {
  const text = content?.trim() ?? '';
  if (text === '') return [];
  return text.startsWith('<') ? controlsOfHtml(text) : (JSON.parse(text) as CanvasControl[]);
}

/** Sections in reading order, the vertical one last; controls without a position stand in one column at the end. */
export function sectionsOf(controls: readonly CanvasControl[]): CanvasSection[] {
  const placed = controls.filter(({ controlType }) => controlType !== 0 && controlType !== 14);
  const zones = groupBy(placed, ({ position }) => (position?.layoutIndex ?? 1) * 1e6 + (position?.zoneIndex ?? 1e5));
  return zones.map((zone) => ({
    vertical: zone[0]?.position?.layoutIndex === 2,
    emphasis: zone.find(({ emphasis }) => emphasis?.zoneEmphasis !== undefined)?.emphasis?.zoneEmphasis ?? 0,
    columns: groupBy(zone, ({ position }) => position?.sectionIndex ?? 1).map((column) => ({
      factor: factorOf(column[0]?.position?.sectionFactor),
      controls: column.filter(({ controlType }) => controlType !== 1).sort((a, b) => (a.position?.controlIndex ?? 0) - (b.position?.controlIndex ?? 0))
    }))
  }));
}

const factorOf = (factor = 12): number => (factor > 12 ? 12 : factor);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[][] {
  const groups = new Map<number, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function controlsOfHtml(source: string): CanvasControl[] {
  const elements = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('[data-sp-canvascontrol]');
  return [...elements].flatMap((control) => {
    const data = JSON.parse(control.getAttribute('data-sp-controldata') ?? 'null') as CanvasControl | null;
    if (data === null) return [];
    const webPartData = control.querySelector('[data-sp-webpartdata]')?.getAttribute('data-sp-webpartdata');
    const text = control.querySelector('[data-sp-rte]')?.innerHTML;
    return [{ ...data, ...(webPartData ? { webPartData: JSON.parse(webPartData) as PersistedWebPart } : {}), ...(text === undefined ? {} : { innerHTML: text }) }];
  });
}
