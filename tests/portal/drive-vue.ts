import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the Vue markup: an accordion with a «Lưu» in each pane, files sent as they are chosen. */
export class VueDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/danh-gia/nhap-diem`);
    await this.#page.locator('.el-collapse-item').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    const item = this.#page.locator('.el-collapse-item').filter({ has: this.#titled('.ten', code) });
    const content = item.locator('.el-collapse-item__content');
    if (!(await content.isVisible())) await item.locator('.ten').click();
    await content.waitFor();
    return item;
  }

  async assign(code: string, name: string): Promise<void> {
    const line = this.#titled('.area-title, .group-title', code);
    await answered(this.#page, '/phan-cong', () => line.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('.el-input__inner');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('textarea');
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
    await this.#press(code, 'Lưu', '/ket-qua');
  }

  async saveShown(code: string): Promise<void> {
    await this.save(code);
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    const field = await this.fileField(code);
    await answered(this.#page, '/tep', () => setFiles(field, files));
  }

  async upload(code: string): Promise<void> {
    await (await this.row(code)).locator('li a').first().waitFor();
  }

  async complete(code: string): Promise<void> {
    await this.#press(code, 'Hoàn thành', '/hoan-thanh');
  }

  async sendBack(code: string): Promise<void> {
    await this.#press(code, 'Trả lại', '/tra-lai');
  }

  async exportSummary(): Promise<Buffer> {
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Xuất bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    const picker = this.#page.locator('.toolbar input[type=file]');
    await answered(this.#page, '/bang-tong-hop', () => setFiles(picker, [file]));
  }

  sendButton(): Locator {
    return this.#page.locator('.el-button', { hasText: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByText('OK', { exact: true }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.getByText('Đã gửi', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.el-message');
  }

  async #press(code: string, words: string, path: string): Promise<void> {
    const button = (await this.row(code)).locator('.el-button', { hasText: words });
    await answered(this.#page, path, () => button.click());
  }

  #titled(selector: string, code: string): Locator {
    return this.#page
      .locator(selector)
      .filter({ hasText: new RegExp(`^\\s*${code.replaceAll('.', '\\.')}\\. `) });
  }
}
