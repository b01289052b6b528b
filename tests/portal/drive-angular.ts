import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the Angular markup: a table, and a dialog in which the score is chosen from a list. */
export class AngularDriver implements Driver {
  readonly choosesScore = true;
  readonly #page: Page;
  readonly #address: string;
  readonly #dialog: Locator;
  #opened = '';

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    this.#dialog = page.locator('mat-dialog-container');
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/tu-cham-diem`);
    await this.#page.locator('tr.mat-mdc-row').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    await this.#close();
    const [area = ''] = code.split('.');
    const list = this.#page.locator('app-root > mat-form-field mat-select');
    if (!(await list.innerText()).startsWith(`${area}.`)) {
      await list.click();
      await this.#page.locator('mat-option', { hasText: `${area}. ` }).click();
    }
    const named = this.#page.locator(`td:first-child:text-is("${code}")`);
    const row = this.#page.locator('tr').filter({ has: named });
    await row.waitFor();
    return row;
  }

  async assign(code: string, name: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, '/phan-cong', () => row.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('mat-select');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('textarea');
  }

  async fileField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('input[type=file]');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await (await this.scoreField(code)).click();
    const words = new RegExp(`^\\s*${score.replace('.', ',')}\\s*$`);
    await this.#page.locator('mat-option').filter({ hasText: words }).click();
  }

  async typeExplanation(code: string, text: string): Promise<void> {
    await (await this.explanationField(code)).fill(text);
  }

  async save(code: string): Promise<void> {
    await this.#open(code);
    await this.saveShown();
  }

  async saveShown(): Promise<void> {
    await answered(this.#page, '/ket-qua', () => this.#dialog.getByRole('button', { name: 'Lưu' }).click());
    await this.#dialog.waitFor({ state: 'hidden' });
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    await setFiles(await this.fileField(code), files);
  }

  async upload(code: string): Promise<void> {
    await this.save(code);
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
    const picker = this.#page.locator('.actions input[type=file]');
    await answered(this.#page, '/bang-tong-hop', () => setFiles(picker, [file]));
  }

  sendButton(): Locator {
    return this.#page.getByRole('button', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByRole('button', { name: 'Xác nhận' }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.getByText('Đã gửi', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.snack');
  }

  async #press(code: string, words: string, path: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, path, () => row.getByRole('button', { name: words }).click());
  }

  async #open(code: string): Promise<Locator> {
    if (this.#opened !== code || !(await this.#dialog.isVisible())) {
      const row = await this.row(code);
      await row.getByRole('button', { name: 'Chấm điểm' }).click();
      await this.#dialog.waitFor();
      this.#opened = code;
    }
    return this.#dialog;
  }

  async #close(): Promise<void> {
    if (!(await this.#dialog.isVisible())) return;
    await this.#dialog.getByRole('button', { name: 'Đóng' }).click();
    await this.#dialog.waitFor({ state: 'hidden' });
  }
}
