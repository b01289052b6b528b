import type { ComponentChildren } from 'preact';
import type { Changes } from '../../utils/packs/compare.ts';
import { usePageWords } from '../shared/page-words.ts';

interface ChangesOfProps<Item> {
  kind: 'portals' | 'rounds';
  changes: Changes<Item>;
  show: (item: Item) => ComponentChildren;
  keyOf: (item: Item) => string;
}

/** What is added, removed and changed of one kind, a line each; nothing where all is the same. */
export function ChangesOf<Item>({ kind, changes, show, keyOf }: ChangesOfProps<Item>) {
  const words = usePageWords().packs;
  const { added, removed, changed } = changes;
  if (added.length + removed.length + changed.length === 0) return null;
  return (
    <>
      <h4>{words.kinds[kind]}</h4>
      <ul class="pack-changes" data-kind={kind}>
        {added.map((item) => (
          <li key={keyOf(item)} data-change="added">
            <strong>{words.added}</strong> {show(item)}
          </li>
        ))}
        {removed.map((item) => (
          <li key={keyOf(item)} data-change="removed">
            <strong>{words.removed}</strong> {show(item)}
          </li>
        ))}
        {changed.map(({ before, after }) => (
          <li key={keyOf(after)} data-change="changed">
            <strong>{words.changed}</strong> {show(before)} → {show(after)}
          </li>
        ))}
      </ul>
    </>
  );
}
