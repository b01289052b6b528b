import { kept as english } from '../../utils/words/en/kept.ts';
import { kept as vietnamese, type KeptWords } from '../../utils/words/vi/kept.ts';
import { usePanel } from '../shared/panel-context.ts';

/** The words for what is kept, in the panel's language. */
export function useKeptWords(): KeptWords {
  return usePanel().model.state.value?.language === 'en' ? english : vietnamese;
}
