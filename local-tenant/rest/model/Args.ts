import { badArgument, invalidQuery } from './errors';
import { plainText } from './plainText';

/** Arguments of a call, from the path, its aliases, the query string or the body, by parameter name in any case. */
export class Args {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  /** As sent; undefined when absent. */
  raw(name: string): unknown {
    return this.#values.get(name.toLowerCase());
  }

  text(name: string): string {
    const value = this.raw(name);
    if (value === undefined || value === null) throw badArgument(`The parameter ${name} cannot be null or empty.`);
    if (typeof value === 'object') throw invalidQuery(`An unexpected '${Array.isArray(value) ? 'StartArray' : 'StartObject'}' node was found when reading from the JSON reader. A 'PrimitiveValue' node was expected.`);
    return plainText(value);
  }

  textOr<Default>(name: string, otherwise: Default): string | Default {
    const value = this.raw(name);
    return value === undefined || value === null ? otherwise : this.text(name);
  }

  number(name: string): number {
    const value = Number(this.text(name));
    if (!Number.isFinite(value) || this.raw(name) === '') throw invalidQuery(`Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details.`);
    return value;
  }

  /** A whole number of 32 bits. */
  integer(name: string): number {
    const value = this.number(name);
    if (!Number.isInteger(value) || Math.abs(value) > 0x7fffffff) throw invalidQuery(`Cannot convert a primitive value to the expected type 'Edm.Int32'. See the inner exception for more details.`);
    return value;
  }

  boolean(name: string, otherwise = false): boolean {
    const value = this.raw(name);
    if (value === undefined || value === null) return otherwise;
    return value === true || value === 1 || (typeof value === 'string' && /^(true|1)$/i.test(value));
  }

  /** A nested object; {} when absent. */
  object(name: string): Readonly<Record<string, unknown>> {
    const value = this.raw(name);
    if (value === undefined || value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) throw invalidQuery(`An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected.`);
    return value as Record<string, unknown>;
  }

  /** A nested array, also in the verbose form { results: […] }; [] when absent. */
  array(name: string): readonly unknown[] {
    const value = this.raw(name);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    const { results } = value as { results?: unknown };
    if (Array.isArray(results)) return results;
    throw invalidQuery(`An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected.`);
  }
}
