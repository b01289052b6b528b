/** The document in a frame of the same origin; null for any other. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The body of a rich text editor (CKEditor, TinyMCE) that lives in a frame; null where the frame is a page. */
export function editorBody(document: Document): HTMLElement | null {
  const editable = document.body?.getAttribute('contenteditable');
  const isEditor = (editable != null && editable !== 'false') || document.designMode === 'on';
  return isEditor ? document.body : null;
}
