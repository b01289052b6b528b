import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelActions, PanelModel } from './model.ts';

export interface Panel {
  model: PanelModel;
  actions: PanelActions;
}

export const PanelContext = createContext<Panel | null>(null);

/** The model and the actions of the surrounding panel. Throws outside of one. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('Used outside of a panel');
  return panel;
}
