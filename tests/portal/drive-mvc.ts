import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { downloaded, setFiles } from './drive-steps.ts';

/** Drives the MVC markup: an accordion whose forms are posted whole, CKEditor in its frame. */
export class MvcDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    // The browser's own questions; another driver of the same page may have answered.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/TuDanhGia`);
    await this.#page.locator('.accordion > .card').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    const [area = ''] = code.split('.');
    const tab = this.#page.locator('.nav-pills a', { hasText: `${area}. ` });
    if (!/\bactive\b/.test((await tab.getAttribute('class')) ?? '')) await this.#load(() => tab.click());
    const title = this.#titled('.card-header button', code);
    const card = this.#page.locator('.accordion > .card').filter({ has: title });
    if (!(await card.locator('.card-body').isVisible())) await title.click();
    const editor = card.locator('iframe');
    if ((await card.locator('[name=Diem]').count()) > 0)
      await editor.contentFrame().locator('body[contenteditable=true]').waitFor();
    return card;
  }

  async assign(code: string, name: string): Promise<void> {
    const isGroup = (await this.#group(code).count()) > 0;
    const line = isGroup ? this.#group(code) : await this.row(code);
    await this.#load(() => line.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('[name=Diem]');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('iframe').contentFrame().locator('body');
  }

  async fileField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('input[type=file]');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await (await this.scoreField(code)).fill(score);
  }

  async typeExplanation(code: string, text: string): Promise<void> {
    await (await this.explanationField(code)).fill(text);
  }

  async save(code: string): Promise<void> {
    await this.#press(code, 'Ghi lại');
  }

  async saveShown(code: string): Promise<void> {
    await this.save(code);
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
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Kết xuất bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    await setFiles(this.#page.locator('[name=BangTongHop]'), [file]);
    await this.#load(() => this.#page.getByRole('button', { name: 'Tải lên' }).click());
  }

  sendButton(): Locator {
    return this.#page.getByRole('button', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    // It asks by the browser's own question alone.
  }

  async confirmSend(): Promise<void> {
    await this.#page.getByText('Đã gửi', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.alert').last();
  }

  #group(code: string): Locator {
    return this.#page.locator('.group').filter({ has: this.#titled('h5', code) });
  }

  #titled(selector: string, code: string): Locator {
    const beginning = new RegExp(`^\\s*${code.replaceAll('.', '\\.')}\\. `);
    return this.#page.locator(selector).filter({ hasText: beginning });
  }

  async #press(code: string, words: string): Promise<void> {
    const button = (await this.row(code)).getByRole('button', { name: words });
    await this.#load(() => button.click());
  }

  /** Does something that loads the page anew, and waits for that. */
  async #load(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.#page.waitForEvent('domcontentloaded'), act()]);
  }
}
