import {
  $ZodArray,
  $ZodLiteral,
  $ZodNullable,
  $ZodNumber,
  $ZodObject,
  $ZodString,
  $ZodUnknown,
} from 'zod/v4/core';
import type { $strip, $ZodShape, $ZodType, util } from 'zod/v4/core';

export { safeParse } from 'zod/v4/core';
export type { $ZodType as Schema, output as Infer } from 'zod/v4/core';

/**
 * zod's own schemas without the methods that zod/mini adds to each, for what is put into every page of the portal:
 * `safeParse(schema, data)`.
 */
export const string = new $ZodString({ type: 'string' });
export const number = new $ZodNumber({ type: 'number', checks: [] });
export const unknown = new $ZodUnknown({ type: 'unknown' });

export function object<Shape extends $ZodShape>(shape: Shape): $ZodObject<Shape, $strip> {
  return new $ZodObject({ type: 'object', shape }) as $ZodObject<Shape, $strip>;
}

export function array<Element extends $ZodType>(element: Element): $ZodArray<Element> {
  return new $ZodArray({ type: 'array', element }) as $ZodArray<Element>;
}

/** One of some values. */
export function literal<const Value extends util.Literal>(...values: readonly Value[]): $ZodLiteral<Value> {
  return new $ZodLiteral({ type: 'literal', values: [...values] }) as $ZodLiteral<Value>;
}

export const boolean = literal(true, false);

export function nullable<Inner extends $ZodType>(inner: Inner): $ZodNullable<Inner> {
  return new $ZodNullable({ type: 'nullable', innerType: inner }) as $ZodNullable<Inner>;
}
