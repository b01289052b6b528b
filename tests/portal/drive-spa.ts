import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the single-page markup: tabs, and one dialog for all criteria. */
export class SpaDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;
  readonly #dialog: Locator;
  #opened = '';

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    this.#dialog = page.locator('.modal-box').filter({ hasText: 'Cập nhật kết quả tự đánh giá' });
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/tu-danh-gia`);
    await this.#page.locator('table tbody tr').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    await this.#close();
    const [tab = ''] = code.split('.');
    await this.#page
      .locator('.tab')
      .filter({ hasText: startingWith(tab) })
      .click();
    return this.#page
      .locator('tr')
      .filter({ has: this.#page.locator('td:first-child', { hasText: startingWith(code) }) });
  }

  async assign(code: string, name: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, '/phan-cong', () => row.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('input[type=number]');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('textarea');
  }

  async fileField(code: string): Promise<Locator> {
    return (await this.#open(code)).locator('input[type=file]');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await (await this.scoreField(code)).fill(score.replace(',', '.'));
  }

  async typeExplanation(code: string, text: string): Promise<void> {
    await (await this.explanationField(code)).fill(text);
  }

  async save(code: string): Promise<void> {
    await this.#open(code);
    await this.saveShown();
  }

  async saveShown(): Promise<void> {
    const dialog = this.#dialog;
    const response = await answered(this.#page, '/ket-qua', () =>
      dialog.getByRole('button', { name: 'Lưu' }).click(),
    );
    const isSaved = response.ok() && response.headers()['content-type']?.startsWith('application/json');
    if (isSaved) await dialog.waitFor({ state: 'hidden' });
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    await setFiles(await this.fileField(code), files);
  }

  async upload(): Promise<void> {
    await this.#page.getByText('Đang tải lên…').waitFor({ state: 'hidden' });
  }

  async complete(code: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, '/hoan-thanh', () => row.getByRole('button', { name: 'Hoàn thành' }).click());
  }

  async sendBack(code: string): Promise<void> {
    const row = await this.row(code);
    await answered(this.#page, '/tra-lai', () => row.getByRole('button', { name: 'Trả lại' }).click());
  }

  async exportSummary(): Promise<Buffer> {
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Xuất bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    const picker = this.#page.locator('.toolbar input[type=file]');
    await answered(this.#page, '/bang-tong-hop', () => setFiles(picker, [file]));
  }

  sendButton(): Locator {
    return this.#page.getByRole('button', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByRole('button', { name: 'Đồng ý' }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.locator('.toolbar').getByText('Đã gửi', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.toast').last();
  }

  /** The dialog, opened from the criterion's row unless it is open for that one already. */
  async #open(code: string): Promise<Locator> {
    if (this.#opened !== code || !(await this.#dialog.isVisible())) {
      const row = await this.row(code);
      await row.getByRole('button', { name: 'Cập nhật' }).click();
      await this.#dialog.waitFor();
      this.#opened = code;
    }
    return this.#dialog;
  }

  async #close(): Promise<void> {
    if (await this.#dialog.isVisible()) await this.#dialog.getByRole('button', { name: 'Đóng' }).click();
  }
}

function startingWith(code: string): RegExp {
  return new RegExp(`^${code.replaceAll('.', '\\.')}\\. `);
}
