import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../utils/text/error-outline.ts';

describe('of an error is kept', () => {
  test('its kind and where it arose in our own files, and nothing that it says', () => {
    const error = new TypeError('Nguyễn Văn An: 1,75 is not a function');
    error.stack = `TypeError: Nguyễn Văn An: 1,75 is not a function
    at read (chrome-extension://abcdefghijklmnopabcdefghijklmnop/background.js:3:120)
    at https://portal.example.vn/nguyen-van-an.js:1:2
    at async chrome-extension://abcdefghijklmnopabcdefghijklmnop/chunks/panel-x.js:10:5`;
    expect(outlineOf(error)).toEqual({
      name: 'TypeError',
      at: ['background.js:3:120', 'chunks/panel-x.js:10:5'],
    });
  });

  test.each([
    ['a text that was thrown', 'Nguyễn Văn An', { name: 'string', at: [] }],
    ['nothing', undefined, { name: 'undefined', at: [] }],
    [
      'an error named by somebody',
      Object.assign(new Error(''), { name: 'Lê Bình', stack: '' }),
      { name: 'Error', at: [] },
    ],
  ])('of %s no more than that', (_, thrown, outline) => {
    expect(outlineOf(thrown)).toEqual(outline);
  });
});
