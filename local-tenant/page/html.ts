/** HTML with every value escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags or inside a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A template whose values are escaped, except those that are Html already. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | readonly Html[] | string | number)[]): Html {
  const shown = values.map((value) => (typeof value === 'object' ? [value].flat().join('') : escapeHtml(String(value))));
  return new Html(String.raw({ raw: strings }, ...shown));
}

/** JSON that can stand in a `<script type="application/json">`: no value can end the element. */
export const jsonForScript = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, '\\u003c'));
