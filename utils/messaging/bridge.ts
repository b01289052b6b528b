/**
 * DOM events between the content script and the small script in the page's own world. Both see the same elements,
 * so an element says what is meant and no secret is needed; whatever comes this way counts as said by the page.
 */

/** On a link with a `javascript:` address, to have it clicked by the page's world. Cancelled once done. */
export const FOLLOW_EVENT = 'soat-cchc-follow';

/** On an editor's element, `relatedTarget` an element that holds the nodes to be set. Cancelled once the editor has taken them. */
export const EDITOR_EVENT = 'soat-cchc-editor';

/** On the document: `relatedTarget` is a file input outside the document whose files were just chosen. */
export const FILES_EVENT = 'soat-cchc-files';
