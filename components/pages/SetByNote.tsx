import type { SetBy } from '../../utils/packs/settings.ts';
import { usePageWords } from '../shared/page-words.ts';

/** Says where an administrator set something, and whether it can be changed here; nothing where nobody did. */
export function SetByNote({ by }: { by: SetBy }) {
  const words = usePageWords().packs;
  if (by !== 'locked' && by !== 'defaults') return null;
  return (
    <p class="set-by" data-set-by={by}>
      {words[by]}
    </p>
  );
}
