import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FolderActions, FolderModel } from './model.ts';

interface FolderContextValue {
  model: FolderModel;
  actions: FolderActions;
}

export const FolderContext = createContext<FolderContextValue | null>(null);

/** The surrounding page's model and actions. Throws outside of it. */
export function useFolder(): FolderContextValue {
  const value = useContext(FolderContext);
  if (!value) throw new Error('There is no folder check around this.');
  return value;
}
