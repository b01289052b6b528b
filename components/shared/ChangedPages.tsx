import { useEffect, useId, useState } from 'preact/hooks';
import type { Drawn } from '../../utils/messaging/drawing.ts';
import type { PagePair } from '../../utils/report/page-pair.ts';
import { LargePages } from './LargePages.tsx';
import { PagePictures } from './PagePictures.tsx';
import { useDrawing, type DrawPair, type Drawing } from './use-drawing.ts';
import { useWords } from './words.ts';

interface ChangedPagesProps {
  /** Name of the file. */
  file: string;
  pairs: readonly PagePair[];
  draw: DrawPair;
  /** Told when the larger view wants room, and when it no longer does. */
  onEnlarge?: (large: boolean) => void;
}

/** A button that shows the pages that were changed after signing, as they were signed and as they are now. */
export function ChangedPages(props: ChangedPagesProps) {
  const { changedPages: words } = useWords();
  const [open, setOpen] = useState(false);
  const shown = useId();
  return (
    <div class="changed-pages">
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={shown}
        onClick={() => setOpen(!open)}
      >
        {words.compare}
      </button>
      <div id={shown}>{open && <Compared {...props} />}</div>
    </div>
  );
}

function Compared({ file, pairs, draw, onEnlarge = () => undefined }: ChangedPagesProps) {
  const { changedPages: words } = useWords();
  const [place, setPlace] = useState(0);
  const [large, setLarge] = useState(false);
  const pair = pairs[place] ?? { was: 1, now: 1 };
  const drawing = useDrawing(pair, draw);
  const enlarge = (wanted: boolean) => {
    setLarge(wanted);
    onEnlarge(wanted);
  };
  useEffect(() => () => onEnlarge(false), []);
  const { result } = drawing;
  const drawn = result !== null && typeof result !== 'string' ? result : null;
  return (
    <>
      <Pager pairs={pairs} place={place} onPlace={setPlace} />
      <p role="status">{sentence(drawing, words)}</p>
      {drawn && (
        <>
          <PagePictures pair={pair} drawn={drawn} />
          <button type="button" class="button" onClick={() => enlarge(true)}>
            {words.enlarge}
          </button>
        </>
      )}
      {large && (
        <LargePages file={file} onClose={() => enlarge(false)}>
          <Pager pairs={pairs} place={place} onPlace={setPlace} />
          {drawn ? (
            <PagePictures pair={pair} drawn={drawn} />
          ) : (
            <p role="status">{sentence(drawing, words)}</p>
          )}
        </LargePages>
      )}
    </>
  );
}

function sentence({ result, share }: Drawing, words: ReturnType<typeof useWords>['changedPages']): string {
  if (result === null) return share === null ? words.drawing : words.drawingShare(Math.round(share * 100));
  if (typeof result === 'string') return words.notDrawn[result];
  return differenceOf(result, words);
}

function differenceOf(
  { was, now, spots }: Drawn,
  words: ReturnType<typeof useWords>['changedPages'],
): string {
  if (!was || !now) return '';
  return spots.length > 0 ? words.spots(spots.length) : words.same;
}

interface PagerProps {
  pairs: readonly PagePair[];
  place: number;
  onPlace: (place: number) => void;
}

/** Which of several pages is shown. */
function Pager({ pairs, place, onPlace }: PagerProps) {
  const { changedPages: words } = useWords();
  const pair = pairs[place];
  const page = pair?.now ?? pair?.was ?? 1;
  return (
    <div class="pager">
      {pairs.length > 1 && (
        <button type="button" class="button" disabled={place === 0} onClick={() => onPlace(place - 1)}>
          {words.previous}
        </button>
      )}
      <span>
        {words.page(page)}{' '}
        {pairs.length > 1 && <span class="quiet">{words.place(place + 1, pairs.length)}</span>}
      </span>
      {pairs.length > 1 && (
        <button
          type="button"
          class="button"
          disabled={place === pairs.length - 1}
          onClick={() => onPlace(place + 1)}
        >
          {words.next}
        </button>
      )}
    </div>
  );
}
