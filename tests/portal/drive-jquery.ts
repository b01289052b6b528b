import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the jQuery markup: tabs with pages, a dialog loaded as markup, TinyMCE in its frame, files with «Lưu». */
export class JqueryDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;
  readonly #dialog: Locator;
  #opened = '';

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    this.#dialog = page.locator('.modal.in').filter({ hasText: 'Nhập kết quả tự chấm' });
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/ChamDiem`);
    await this.#page.locator('#bangDiem tbody tr').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    await this.#close();
    const [area = ''] = code.split('.');
    const row = this.#row(code);
    const isHere = await this.#page.locator('.nav-tabs .active', { hasText: `${area}. ` }).count();
    if (isHere === 0) await this.#load(this.#page.locator('.nav-tabs a', { hasText: `${area}. ` }));
    for (let at = 1; (await row.count()) === 0; at += 1) {
      await this.#load(this.#page.locator('.pagination a', { hasText: String(at) }));
    }
    return row;
  }

  async assign(code: string, name: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, '/BangDiem', () => row.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('input[type=text]');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('iframe').contentFrame().locator('body');
  }

  async fileField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('input[type=file]');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await (await this.scoreField(code)).fill(score);
  }

  async typeExplanation(code: string, text: string): Promise<void> {
    await (await this.explanationField(code)).fill(text);
  }

  async save(code: string): Promise<void> {
    await this.#open(code);
    await this.saveShown();
  }

  async saveShown(): Promise<void> {
    const response = await answered(this.#page, '/Luu', () =>
      this.#dialog.getByRole('button', { name: 'Lưu' }).click(),
    );
    if (response.ok()) await this.#dialog.waitFor({ state: 'hidden' });
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    await setFiles(await this.fileField(code), files);
  }

  async upload(code: string): Promise<void> {
    await this.save(code);
  }

  async complete(code: string): Promise<void> {
    await this.#press(code, 'Hoàn thành');
  }

  async sendBack(code: string): Promise<void> {
    await this.#press(code, 'Trả lại');
  }

  async exportSummary(): Promise<Buffer> {
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Xuất bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    const picker = this.#page.locator('.well input[type=file]');
    await Promise.all([this.#page.waitForEvent('domcontentloaded'), setFiles(picker, [file])]);
  }

  sendButton(): Locator {
    return this.#page.getByRole('button', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByRole('button', { name: 'Có', exact: true }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.getByText('Đã gửi', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('#thongBao');
  }

  #row(code: string): Locator {
    return this.#page.locator('tr').filter({ has: this.#page.locator(`td:first-child:text-is("${code}")`) });
  }

  /** Has another piece of the table loaded and waits until it stands there. */
  async #load(link: Locator): Promise<void> {
    const old = await this.#page.locator('#bangDiem tbody').elementHandle();
    await answered(this.#page, '/BangDiem', () => link.click());
    await old?.waitForElementState('hidden');
  }

  async #press(code: string, words: string): Promise<void> {
    const row = await this.row(code);
    await this.#load(row.getByRole('link', { name: words }));
  }

  async #open(code: string): Promise<Locator> {
    if (this.#opened !== code || !(await this.#dialog.isVisible())) {
      const row = await this.row(code);
      await row.getByRole('link', { name: 'Nhập điểm' }).click();
      await this.#dialog.locator('iframe').contentFrame().locator('body[contenteditable=true]').waitFor();
      this.#opened = code;
    }
    return this.#dialog;
  }

  async #close(): Promise<void> {
    if (await this.#dialog.isVisible()) await this.#dialog.getByRole('button', { name: 'Đóng' }).click();
  }
}
