import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Gate } from '../gate/Gate.tsx';
import type { PanelActions, PanelModel } from '../shared/model.ts';
import { PanelContext, usePanel } from '../shared/panel-context.ts';
import { panelWords, useWords, WordsContext } from '../shared/words.ts';
import { EmptyState } from './EmptyState.tsx';
import { FoldedFindings } from './FoldedFindings.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { Pill, PillNote } from './Pill.tsx';

interface AppProps {
  model: PanelModel;
  actions: PanelActions;
}

/** The panel in any of its hosts. Shows nothing of a report before the service worker has allowed it here. */
export function App({ model, actions }: AppProps) {
  const language = model.state.value?.language ?? 'vi';
  // The same one each time: with another, all that uses it would be drawn anew.
  const panel = useMemo(() => ({ model, actions }), [model, actions]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext.Provider value={panelWords(language)}>
      <PanelContext.Provider value={panel}>
        <Shown />
      </PanelContext.Provider>
    </WordsContext.Provider>
  );
}

function Shown() {
  const words = useWords();
  const { model } = usePanel();
  const gate = model.gate.value;
  const folded = model.host === 'frame' && !model.open.value;
  switch (model.connection.value) {
    case 'refused':
      return <EmptyState title={words.refused} />;
    case 'outdated':
      if (folded) return <PillNote>{words.outdatedShort}</PillNote>;
      return <EmptyState title={words.outdatedShort} lines={[words.outdated]} />;
    case 'connecting':
      return folded ? <PillNote>{words.connecting}</PillNote> : <p class="quiet">{words.connecting}</p>;
    case 'ready':
      return gate ? <Gate question={gate} /> : <Unfoldable folded={folded} />;
  }
}

/** The pill or the panel. Where the one makes room for the other, the focus goes along. */
function Unfoldable({ folded }: { folded: boolean }) {
  const words = useWords();
  const { model, actions } = usePanel();
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(folded);
  useEffect(() => {
    if (before.current === folded) return;
    before.current = folded;
    // Folded from the page, the focus stays there.
    if (!document.hasFocus()) return;
    root.current?.querySelector<HTMLElement>('.pill, main')?.focus();
  }, [folded]);
  const state = model.state.value;
  if (!state && folded) return <PillNote>{words.name}</PillNote>;
  if (!state) return <EmptyState title={words.noPage} lines={[words.noPageAdvice]} />;
  return (
    <div class="root" ref={root} data-portal={state.portal.recognised ? 'recognised' : 'unrecognised'}>
      {folded ? (
        <>
          <Pill state={state} />
          {state.verdict && <FoldedFindings verdict={state.verdict} />}
        </>
      ) : (
        <main
          class={`panel panel-${model.host}`}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && model.host === 'frame') actions.setOpen(false);
          }}
        >
          <PanelHead state={state} />
          <PanelBody state={state} />
        </main>
      )}
    </div>
  );
}
