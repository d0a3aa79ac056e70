import type { Person } from '../../../domain/people/Person';

/** What a printed list says around the names. */
export interface PrintWords {
  readonly title: string;
  /** Under the title, e.g. when it was printed. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly language: string;
}

/**
 * Prints a plain list of people and nothing else of the page. It is drawn in a frame of its own, which goes when it has been
 * printed: a page's own style sheets and SharePoint's chrome do not reach it.
 */
export function printList(people: ReadonlyArray<readonly string[]>, words: PrintWords): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = words.title;
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (page === null || view === null) return;
  page.documentElement.lang = words.language;
  page.title = words.title;
  page.body.append(element(page, 'h1', words.title), element(page, 'p', words.note), tableOf(page, words.columns, people));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** The cells of a person's row. */
export function printedRow({ unit, phone, mobile, mail }: Person, name: string, title: string, organisation: string, location: string): string[] {
  return [name, title, [organisation, unit].filter(Boolean).join(', '), location, [phone, mobile].filter(Boolean).join(', '), mail];
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

function tableOf(page: Document, columns: readonly string[], rows: ReadonlyArray<readonly string[]>): HTMLElement {
  const table = page.createElement('table');
  table.style.cssText = 'border-collapse: collapse; font: 10pt sans-serif; width: 100%';
  const line = (cells: readonly string[], name: 'th' | 'td'): HTMLElement => {
    const row = page.createElement('tr');
    cells.forEach((text) => {
      const cell = element(page, name, text);
      cell.style.cssText = 'text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0; border-bottom: 1px solid #999';
      if (name === 'th') cell.setAttribute('scope', 'col');
      row.append(cell);
    });
    return row;
  };
  const [head, body] = [page.createElement('thead'), page.createElement('tbody')];
  head.append(line(columns, 'th'));
  body.append(...rows.map((cells) => line(cells, 'td')));
  table.append(head, body);
  return table;
}
