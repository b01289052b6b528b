import { expect, test } from './harness.ts';

/** Stands for the editors' own objects: what each of them is called with is what its documentation promises. */
const EDITORS = ['CKEditor 4', 'CKEditor 5', 'TinyMCE'] as const;

for (const editor of EDITORS) {
  test(`the text of ${editor} is set through its own interface, as text and never as markup`, async ({
    desk,
  }) => {
    const { page } = await desk.openReport();
    const result = await page.evaluate((wanted) => {
      const area = document.createElement('div');
      area.className = 'ck-editor__editable';
      document.body.append(area);
      let html = '';
      if (wanted === 'CKEditor 5') {
        Object.assign(area, { ckeditorInstance: { setData: (data: string) => (html = data) } });
      } else if (wanted === 'CKEditor 4') {
        const setData = (data: string, { callback }: { callback: () => void }): void => {
          html = data;
          callback();
        };
        const instance = { element: { $: area }, setData, updateElement: () => {}, fire: () => {} };
        Object.assign(window, { CKEDITOR: { instances: { giaiTrinh: instance } } });
      } else {
        const instance = {
          getElement: () => area,
          getContainer: () => null,
          setContent: (data: string) => (html = data),
          save: () => {},
        };
        Object.assign(window, { tinymce: { get: () => [instance] } });
      }
      const relatedTarget = document.createElement('div');
      for (const line of ['Đạt 95% <b>', 'Số 12/KH-UBND']) {
        relatedTarget.appendChild(document.createElement('p')).textContent = line;
      }
      const options = { bubbles: true, cancelable: true, relatedTarget };
      const taken = !area.dispatchEvent(new MouseEvent('soat-cchc-editor', options));
      return { taken, html };
    }, editor);
    expect(result).toEqual({ taken: true, html: '<p>Đạt 95% &lt;b&gt;</p><p>Số 12/KH-UBND</p>' });
  });
}

test('where there is no editor the request is left alone', async ({ desk }) => {
  const { page } = await desk.openReport();
  const isLeft = await page.evaluate(() => {
    const relatedTarget = document.createElement('div');
    const options = { bubbles: true, cancelable: true, relatedTarget };
    return document.body.dispatchEvent(new MouseEvent('soat-cchc-editor', options));
  });
  expect(isLeft).toBe(true);
});

test('an editor that throws does not harm the page, and the request is left alone', async ({ desk }) => {
  const { page } = await desk.openReport();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const isLeft = await page.evaluate(() => {
    Object.assign(window, { tinymce: { get: () => [{}] } });
    const relatedTarget = document.createElement('div');
    const options = { bubbles: true, cancelable: true, relatedTarget };
    return document.body.dispatchEvent(new MouseEvent('soat-cchc-editor', options));
  });
  expect(isLeft).toBe(true);
  expect(failures).toEqual([]);
});
