import { describe, expect, it } from 'vitest';
import { Parser } from '../../../../utils/evidence/signature/syntax/parser.ts';

const parse = (text: string) => new Parser(new Uint8Array(Buffer.from(text, 'latin1')), 0).object();

describe('the parser of PDF objects', () => {
  it.each([
    ['12', { kind: 'number', value: 12 }],
    ['-.5', { kind: 'number', value: -0.5 }],
    ['12 0 R', { kind: 'ref', number: 12, generation: 0 }],
    ['12 0 obj', { kind: 'number', value: 12 }],
    ['/Byte#52ange', { kind: 'name', value: 'ByteRange' }],
    ['null', { kind: 'null' }],
    ['true', { kind: 'true' }],
    ['% remark\n true', { kind: 'true' }],
    ['[1 [2] /A]', { kind: 'array', items: [{ value: 1 }, { items: [{ value: 2 }] }, { value: 'A' }] }],
  ])('reads %s', (text, object) => {
    expect(parse(text)).toMatchObject(object);
  });

  it.each([
    ['(a(b)c)', 'a(b)c'],
    ['(a\\)b)', 'a)b'],
    ['(\\101\\12x\\n)', 'A\nx\n'],
    ['(a\\\r\nb)', 'ab'],
    ['<4 1 4>', 'A@'],
    ['<>', ''],
  ])('reads the string %s', (text, value) => {
    const string = parse(text);
    expect(string).toMatchObject({ kind: 'string', start: 0, end: text.length });
    expect(string.kind === 'string' && Buffer.from(string.bytes).toString('latin1')).toBe(value);
  });

  it('keeps where a dictionary stands, and which keys it repeats', () => {
    const dict = parse('  << /A 1 /B (x) /A 2 >> ');
    expect(dict).toMatchObject({ kind: 'dict', start: 2, end: 24 });
    expect(dict.kind === 'dict' && [...dict.repeated]).toEqual(['A']);
  });

  it.each(['', ')', '<< /A >>', '<< 1 2 >>', '(open', '<4g>', '[1', '<< /A 1', '['.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow();
    },
  );
});
