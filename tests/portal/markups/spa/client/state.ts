import type { ReportView } from '../../report-view.ts';

/** All that the page knows. What is saved is read from here, never from the fields. */
export interface State {
  readonly report: ReportView | null;
  readonly tab: string;
  readonly editing: string | null;
  readonly score: string;
  readonly explanation: string;
  readonly isUploading: boolean;
  readonly isConfirming: boolean;
}

type Listener = (state: State) => void;

let state: State = {
  report: null,
  tab: '1',
  editing: null,
  score: '',
  explanation: '',
  isUploading: false,
  isConfirming: false,
};
const listeners: Listener[] = [];
let isScheduled = false;

/** The state now. */
export function current(): State {
  return state;
}

/** Changes part of the state; everything is drawn again before the next frame. */
export function update(change: Partial<State>): void {
  state = { ...state, ...change };
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    for (const listener of listeners) listener(state);
  });
}

/** Calls back at every change. */
export function onChange(listener: Listener): void {
  listeners.push(listener);
}
