/** The document in a frame of the same origin; null for any other. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether the body of a frame is a rich text editor (CKEditor, TinyMCE), not a page. */
export function isEditor(body: HTMLElement): boolean {
  const editable = body.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || body.ownerDocument.designMode === 'on';
}
