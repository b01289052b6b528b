import type { Outcome } from '../../utils/report/finding.ts';

/** Outlines in a box of 16: every outcome has a shape of its own, so that colour is never the only sign. */
const OUTLINE: Record<Outcome, string> = {
  error: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z',
  warning: 'M8 1.2 15.4 14.6H.6z',
  review: 'M8 .8 15.2 8 8 15.2.8 8z',
  info: 'M2.5 1.5h11v13h-11z',
  pass: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  none: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z',
};

const SIGN: Record<Outcome, string> = {
  error: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  warning: 'M8 6v4M8 12v.6',
  review: 'M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.3M8 11.3v.6',
  info: 'M5 5.2h6M5 8h6M5 10.8h3.5',
  pass: 'M4.8 8.2l2.2 2.3 4.2-4.8',
  none: '',
};

interface OutcomeMarkProps {
  outcome: Outcome;
  /** Pixels. */
  size?: number;
}

/** The shape of an outcome. Its word always stands beside it, so it is silent for screen readers. */
export function OutcomeMark({ outcome, size = 18 }: OutcomeMarkProps) {
  return (
    <svg class={`mark mark-${outcome}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path class="mark-outline" d={OUTLINE[outcome]} />
      <path class="mark-sign" d={SIGN[outcome]} />
    </svg>
  );
}
