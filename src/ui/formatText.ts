/**
 * Fills the `{name}` places of a text.
 * @throws RangeError when a place has no value: a reader must never see a brace
 */
export function formatText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for ${place}`);
    return String(value);
  });
}
