import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../components/panel/App.tsx';
import {
  createPanelModel,
  type Host,
  type PanelActions,
  type PanelModel,
} from '../../components/shared/model.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { quietActions } from '../../components/shared/quiet-actions.ts';
import { NOW } from './states.ts';

/** What a test looks at: the element the panel was drawn into, and the model behind it. */
export interface Shown {
  root: HTMLElement;
  model: PanelModel;
  /** The button with exactly this text or label. Throws where there is none. */
  button: (name: string) => HTMLButtonElement;
  buttons: () => string[];
  click: (element: Element) => void;
  change: (alter: (model: PanelModel) => void) => void;
}

interface ShowOptions {
  host?: Host;
  open?: boolean;
  actions?: Partial<PanelActions>;
  prepare?: (model: PanelModel) => void;
}

/** Draws the panel in a state, allowed and unfolded unless said otherwise, at NOW. */
export function show(
  state: TabState | null,
  { host = 'frame', open = true, actions = {}, prepare }: ShowOptions = {},
): Shown {
  const model = createPanelModel(host);
  model.connection.value = 'ready';
  model.state.value = state;
  model.open.value = open;
  model.now.value = NOW;
  prepare?.(model);
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  void act(() => render(<App model={model} actions={{ ...quietActions, ...actions }} />, root));
  const all = () => [...root.querySelectorAll<HTMLButtonElement>('button')];
  const nameOf = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent.trim();
  return {
    root,
    model,
    button(name) {
      const found = all().find((one) => nameOf(one) === name);
      if (!found) throw new Error(`No button «${name}» among ${all().map(nameOf).join(' | ')}`);
      return found;
    },
    buttons: () => all().map(nameOf),
    click: (element) =>
      void act(
        () => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      ),
    change: (alter) => void act(() => alter(model)),
  };
}
