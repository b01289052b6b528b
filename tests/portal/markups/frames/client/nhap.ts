const form = document.forms.namedItem('frm');
const count = document.querySelector<HTMLElement>('.dem');
const place = document.querySelector<HTMLElement>('.tha');

/** As such pages do: by the form's own method, of which no event tells. */
function send(path: string): void {
  if (!form) return;
  const text = form.elements.namedItem('giaitrinh');
  const editor = document.querySelector('.soan');
  if (text instanceof HTMLInputElement && editor) text.value = editor.innerHTML;
  form.action = path;
  form.submit();
}

async function upload(files: FileList | null | undefined): Promise<void> {
  const code = form?.elements.namedItem('ma');
  if (!files?.length || !count || !(code instanceof HTMLInputElement)) return;
  const data = new FormData();
  data.append('ma', code.value);
  for (const file of files) data.append('tep', file);
  const answer = await fetch('/tailen.do', { method: 'POST', body: data });
  if (!answer.ok) return window.alert('Không tải được tệp');
  const names = (await answer.json()) as string[];
  count.textContent = `(${names.length})`;
  count.title = names.join('; ');
}

function choose(): void {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.multiple = true;
  picker.onchange = () => void upload(picker.files);
  picker.click();
}

function onPress(selector: string, act: () => void): void {
  document.querySelector(selector)?.addEventListener('click', act);
}

onPress('.nut-ghi', () => send('/ghi.do'));
onPress('.nut-xong', () => send('/hoanthanh.do'));
onPress('.nut-tra', () => send('/tralai.do'));
onPress('.nut-giao', () => send('/phancong.do'));
onPress('.chon', choose);
place?.addEventListener('dragover', (event) => event.preventDefault());
place?.addEventListener('drop', (event) => {
  event.preventDefault();
  void upload(event.dataTransfer?.files);
});
