import { expect, it } from 'vitest';
import type { FileKind } from '../../../utils/evidence/facts.ts';
import { outcomes } from '../subject.ts';

const judge = (name: string, kind: FileKind) =>
  outcomes('file.extension', { files: [{ name, facts: { kind, format: kind } }] });

it.each<[string, FileKind]>([
  ['2.3_so 25BC-UBND_BC.pdf', 'pdf'],
  ['2.3_so 25BC-UBND_BC.PDF', 'pdf'],
  ['2.3_so 25BC-UBND_BC CCHC quy I.2023', 'pdf'],
  ['2.3_anh.jpeg', 'jpeg'],
  ['2.3_anh.JPG', 'jpeg'],
  ['2.3_anh.jfif', 'jpeg'],
  ['2.3_anh.tif', 'tiff'],
  ['2.3_bao cao.zip', 'archive'],
  ['2.3_bao cao.pdf', 'office'],
])('has nothing to say of %s that is %s', (name, kind) => {
  expect(judge(name, kind)).toEqual([]);
});

it.each<[string, FileKind]>([
  ['2.3_so 25BC-UBND_BC.docx', 'pdf'],
  ['2.3_so 25BC-UBND_BC.jpg', 'pdf'],
  ['2.3_anh.pdf', 'jpeg'],
  ['2.3_anh.jpg', 'png'],
])('warns of %s that is %s', (name, kind) => {
  expect(judge(name, kind)).toEqual(['warning']);
});
