import { expect, it } from 'vitest';
import { jsonErrorPlace } from '../../utils/text/json-error.ts';

it.each([
  ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['a word without quotes', '{ "a": hai }', 1, 8],
  ['a comma too many', '[1, 2,]', 1, 7],
  ['text that ends early', '{\n"a": [1', 2, 8],
  ['something behind the end', '{}\n}', 2, 1],
  ['nothing', '', 1, 1],
])('%s', (_what, text, line, column) => {
  expect(jsonErrorPlace(text)).toEqual({ line, column });
});
