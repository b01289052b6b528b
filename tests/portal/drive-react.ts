import type { Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the React markup: cards, and a dialog whose files go with «Lưu lại». */
export class ReactDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;
  readonly #dialog: Locator;
  #opened = '';

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    this.#dialog = page.locator('.css-dialog').filter({ hasText: 'Nhập kết quả tự chấm' });
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/self-assessment`);
    await this.#page.locator('.css-paper').first().waitFor();
  }

  async row(code: string): Promise<Locator> {
    await this.#close();
    await this.#showArea(code);
    const named = this.#page.locator(`.css-code:text-is("${code}")`);
    return this.#page.locator('.css-paper').filter({ has: named });
  }

  async assign(code: string, name: string): Promise<void> {
    await this.#showArea(code);
    const group = this.#page.locator('.css-group').filter({ hasText: `${code} ` });
    const line = code.includes('.') ? await this.row(code) : group.first();
    await answered(this.#page, '/phan-cong', () => line.locator('select').selectOption({ label: name }));
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.#open(code)).getByLabel('Điểm tự chấm');
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.#open(code)).getByLabel('Nội dung giải trình');
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
    const response = await answered(this.#page, '/ket-qua', () =>
      this.#dialog.getByRole('button', { name: 'Lưu lại' }).click(),
    );
    const isSaved = response.ok() && response.headers()['content-type']?.startsWith('application/json');
    if (isSaved) await this.#dialog.waitFor({ state: 'hidden' });
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    await setFiles(await this.fileField(code), files);
  }

  async upload(code: string): Promise<void> {
    await this.save(code);
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
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Tải bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    const picker = this.#page.locator('.css-bar input[type=file]');
    await answered(this.#page, '/bang-tong-hop', () => setFiles(picker, [file]));
  }

  sendButton(): Locator {
    return this.#page.getByRole('button', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByRole('button', { name: 'Tiếp tục' }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.getByText('Đã gửi báo cáo', { exact: true }).waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.css-snackbar');
  }

  async #showArea(code: string): Promise<void> {
    const [area = ''] = code.split('.');
    await this.#page.getByRole('button', { name: `Lĩnh vực ${area}`, exact: true }).click();
  }

  async #open(code: string): Promise<Locator> {
    if (this.#opened !== code || !(await this.#dialog.isVisible())) {
      const row = await this.row(code);
      await row.getByRole('button', { name: 'Nhập kết quả' }).click();
      await this.#dialog.waitFor();
      this.#opened = code;
    }
    return this.#dialog;
  }

  async #close(): Promise<void> {
    if (await this.#dialog.isVisible()) await this.#dialog.getByRole('button', { name: 'Hủy bỏ' }).click();
  }
}
