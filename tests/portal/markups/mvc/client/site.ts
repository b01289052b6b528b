declare const CKEDITOR: {
  disableAutoInline: boolean;
  replace(area: HTMLTextAreaElement, config: Record<string, unknown>): void;
};

CKEDITOR.disableAutoInline = true;

/** An editor costs much, so that one is made only of what has been unfolded. */
function makeEditor(pane: Element): void {
  const area = pane.querySelector<HTMLTextAreaElement>('textarea.ckeditor-lazy');
  if (!area) return;
  area.classList.remove('ckeditor-lazy');
  CKEDITOR.replace(area, {
    height: 100,
    entities: false,
    versionCheck: false,
    language: 'vi',
    toolbar: [['Bold', 'Italic', 'Underline'], ['NumberedList', 'BulletedList'], ['Source']],
    removePlugins: 'elementspath,scayt,wsc',
  });
}

for (const card of document.querySelectorAll('.accordion > .card')) {
  const pane = card.querySelector('.collapse');
  const head = card.querySelector('.card-header button');
  if (!pane || !head) continue;
  if (pane.classList.contains('show')) makeEditor(pane);
  head.addEventListener('click', () => {
    head.classList.toggle('collapsed', !pane.classList.toggle('show'));
    makeEditor(pane);
  });
}
