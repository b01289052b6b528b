import { expect, it } from 'vitest';
import { enteredTexts } from '../../components/restore/entered-texts.ts';
import { criterion, report } from '../drafts/examples.ts';

const heading = ({ criterion: code, field }: { criterion: string; field: string }) => `${code} ${field}`;

it('is what the page shows and what is kept, in the order of the criteria, each once', () => {
  const shown = report(
    criterion({ code: '10', score: '1', explanation: 'trên trang' }),
    criterion({ code: '2', score: null, explanation: null }),
  );
  const kept = [
    { criterion: '10', field: 'explanation' as const, value: 'mới hơn' },
    { criterion: '2', field: 'score' as const, value: '0' },
  ];
  expect(enteredTexts(shown, kept, heading)).toBe('2 score\n0\n\n10 score\n1\n\n10 explanation\nmới hơn\n');
});

it('is empty where nothing was entered', () => {
  expect(enteredTexts(report(criterion()), [], heading)).toBe('');
});
