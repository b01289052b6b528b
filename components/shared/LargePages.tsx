import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface LargePagesProps {
  file: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Pictures of pages over all of the window, closed by Escape; both scroll together. */
export function LargePages({ file, onClose, children }: LargePagesProps) {
  const { changedPages: words } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [zoomed, setZoomed] = useState(false);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`large-pages${zoomed ? ' large-pages-zoomed' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Escape is for this view; the panel around it stays.
        event.stopPropagation();
      }}
    >
      <div class="large-head">
        <h2 id={heading}>{words.title(file)}</h2>
        <button type="button" class="button" aria-pressed={zoomed} onClick={() => setZoomed(!zoomed)}>
          {words.zoom}
        </button>
        <button type="button" class="button button-primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div class="large-body" tabIndex={0} role="region" aria-labelledby={heading}>
        {children}
      </div>
    </dialog>
  );
}
