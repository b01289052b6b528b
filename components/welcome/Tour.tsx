import { useMemo, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { PanelBody } from '../panel/PanelBody.tsx';
import { createPanelModel } from '../shared/model.ts';
import { PanelContext } from '../shared/panel-context.ts';
import { quietActions } from '../shared/quiet-actions.ts';
import type { SampleEntry } from './sample-entry.ts';
import { SampleForm } from './SampleForm.tsx';
import { useWelcomeWords } from './welcome-words.ts';

export interface TourProps {
  code: string;
  /** The sample page judged by the real checks: what the panel shows of a tab. */
  judge: (entry: SampleEntry) => TabState;
}

/** The sample page beside the real panel; what to try next follows from what was found. */
export function Tour({ code, judge }: TourProps) {
  const words = useWelcomeWords();
  const form = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState<SampleEntry>({
    score: '2',
    explanation: words.badExplanation,
    file: 'office',
  });
  const panel = useMemo(() => ({ model: createPanelModel('frame'), actions: actionsOn(form) }), []);
  const state = useMemo(() => judge(entry), [entry, judge]);
  const change = (part: Partial<SampleEntry>) => setEntry((before) => ({ ...before, ...part }));
  const hint = hintFor(state);
  return (
    <>
      <p role="status" class="tour-hint" data-hint={hint}>
        {words.hint[hint]}
      </p>
      {hint === 'explanation' && (
        <button type="button" class="button" onClick={() => change({ explanation: words.goodExplanation })}>
          {words.fillIn}
        </button>
      )}
      <div class="tour">
        <div ref={form}>
          <SampleForm code={code} entry={entry} onChange={change} />
        </div>
        <section class="sample-panel" aria-label={words.panelTitle}>
          <PanelContext.Provider value={panel}>
            <PanelBody state={state} />
          </PanelContext.Provider>
        </section>
      </div>
    </>
  );
}

/** «Tới chỗ» leads to the field of the sample page. */
function actionsOn(form: { current: HTMLElement | null }) {
  const goTo = (_: string | null, field: FieldName) =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  return { ...quietActions, goTo };
}

function hintFor({ verdict }: TabState): 'file' | 'explanation' | 'clear' {
  const asking = verdict?.criteria.flatMap(({ findings }) => findings) ?? [];
  const open = asking.filter(({ outcome }) => outcome === 'error' || outcome === 'warning');
  if (open.some(({ attachment }) => attachment !== null)) return 'file';
  return open.length > 0 ? 'explanation' : 'clear';
}
