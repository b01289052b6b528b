import { defineContentScript } from 'wxt/utils/define-content-script';
import { EDITOR_EVENT, FILES_EVENT, FOLLOW_EVENT } from '../utils/messaging/bridge.ts';

/** The parts of CKEditor 4, CKEditor 5 and TinyMCE that are used here. */
interface EditorGlobals {
  CKEDITOR?: { instances: Record<string, ClassicEditor> };
  tinymce?: { get(): RichEditor[] };
}
interface ClassicEditor {
  element?: { $: Element };
  container?: { $: Element };
  setData(html: string, options: { callback(): void }): void;
  updateElement(): void;
  fire(event: string): void;
}
interface RichEditor {
  getElement(): Element;
  getContainer(): Element | null;
  setContent(html: string): void;
  save(): void;
  dispatch?(event: string): void;
}
type ModernEditable = Element & { ckeditorInstance?: { setData(html: string): void } };

/**
 * Runs in the page's own world and does the three things that only that world can do: click a `javascript:` link,
 * see a file chosen in an input outside the document, and set the text of an editor. It decides nothing.
 */
export default defineContentScript({
  matches: ['https://danhgiacchccapxa.thuathienhue.gov.vn/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main() {
    document.addEventListener(FOLLOW_EVENT, follow);
    document.addEventListener(EDITOR_EVENT, fillEditor);
    watchDetachedInputs();
  },
});

function follow(event: Event): void {
  const link = event.composedPath()[0];
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  link.click();
}

/** A choice in an input outside the document bubbles nowhere, so such inputs are met where they are opened. */
function watchDetachedInputs(): void {
  const met = new WeakSet<HTMLInputElement>();
  const meet = (input: HTMLInputElement): void => {
    if (input.type !== 'file' || met.has(input)) return;
    met.add(input);
    // Capture comes before the page's own listeners, which may empty the input.
    input.addEventListener('change', () => report(input), true);
  };
  const { showPicker } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function click() {
    meet(this);
    // Looked up at each call: the page may have put its own in place meanwhile.
    HTMLElement.prototype.click.call(this);
  };
  HTMLInputElement.prototype.showPicker = function show() {
    meet(this);
    showPicker.call(this);
  };
}

function report(input: HTMLInputElement): void {
  if (input.isConnected) return;
  document.dispatchEvent(new MouseEvent(FILES_EVENT, { relatedTarget: input }));
}

function fillEditor(event: Event): void {
  const element = event.composedPath()[0];
  const built = 'relatedTarget' in event ? (event.relatedTarget as Element | null) : null;
  if (!(element instanceof Element) || !built) return;
  try {
    if (setEditor(element, built.innerHTML)) event.preventDefault();
  } catch {
    // The editor refused: the content script writes into the element instead.
  }
}

function setEditor(element: Element, html: string): boolean {
  const { CKEDITOR, tinymce } = window as unknown as EditorGlobals;
  for (const editor of Object.values(CKEDITOR?.instances ?? {})) {
    if (editor.element?.$ !== element && !editor.container?.$.contains(element)) continue;
    editor.setData(html, {
      callback: () => {
        editor.updateElement();
        editor.fire('change');
      },
    });
    return true;
  }
  for (const editor of tinymce?.get() ?? []) {
    if (editor.getElement() !== element && !editor.getContainer()?.contains(element)) continue;
    editor.setContent(html);
    editor.save();
    editor.dispatch?.('change');
    return true;
  }
  const modern = element.closest<ModernEditable>('.ck-editor__editable')?.ckeditorInstance;
  modern?.setData(html);
  return modern !== undefined;
}
