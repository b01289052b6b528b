import { expect, test } from 'vitest';
import { createProvenance } from '../../entrypoints/portal.content/provenance.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import type { Criterion } from '../../utils/report/criterion.ts';

function criterion(code: string, score: string | null, explanation: string | null): Criterion {
  return {
    code,
    title: '',
    maxScore: 1,
    scorable: true,
    score,
    explanation,
    done: null,
    editable: true,
    assignee: null,
    attachments: [],
  };
}

function view(...criteria: Criterion[]): PortalView {
  return {
    recognised: true,
    reason: 'form',
    certainty: 1,
    report: {
      portal: 'danhgiacchccapxa.thuathienhue.gov.vn',
      account: { name: null, unit: null },
      announcedRound: null,
      total: null,
      summaryFiles: null,
      sent: null,
      criteria,
    },
    places: new Map(),
    summaryInput: null,
    datedTexts: [],
    submitControls: [],
  };
}

test('the first reading of a document nobody has typed in shows the portal’s own values', () => {
  const provenance = createProvenance();
  expect(provenance.of(view(criterion('2.3', '1,5', '')))).toEqual({ fresh: true, fromPortal: [] });
});

test('a page that is not recognised yet does not use up the first reading', () => {
  const provenance = createProvenance();
  expect(provenance.of({ ...view(), report: null }).fresh).toBe(false);
  expect(provenance.of(view(criterion('2.3', '1,5', ''))).fresh).toBe(true);
});

test('later readings are not fresh, and values read before are not the portal’s any more', () => {
  const provenance = createProvenance();
  provenance.of(view(criterion('2.3', '1,5', '')));
  expect(provenance.of(view(criterion('2.3', '2', '')))).toEqual({ fresh: false, fromPortal: [] });
});

test('a field that a dialog shows for the first time is the portal’s', () => {
  const provenance = createProvenance();
  provenance.of(view(criterion('2.3', '1,5', null)));
  expect(provenance.of(view(criterion('2.3', '1,5', 'Đã rà soát')))).toEqual({
    fresh: false,
    fromPortal: [{ criterion: '2.3', field: 'explanation' }],
  });
});

test('a field that was typed in is never the portal’s, nor is that reading fresh', () => {
  const provenance = createProvenance();
  provenance.touched('2.3', 'score');
  expect(provenance.of(view(criterion('2.3', '1,5', 'Đã rà soát')))).toEqual({
    fresh: false,
    fromPortal: [{ criterion: '2.3', field: 'explanation' }],
  });
});
