import type { Locator, Page, Response } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { downloaded, setFiles } from './drive-steps.ts';

/** Drives the server-rendered markup: everything stands in the criterion's row. */
export class WebformsDriver implements Driver {
  readonly #page: Page;
  readonly #address: string;
  #unsaved: string | null = null;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/TuDanhGia.aspx`);
    await this.#row('1').waitFor();
  }

  async row(code: string): Promise<Locator> {
    return this.#row(code);
  }

  async assign(code: string, name: string): Promise<void> {
    await this.#page.goto(`${this.#address}/PhanCong.aspx`);
    await this.#row(code).locator('select').selectOption({ label: name });
    await this.#load(() => this.#page.getByRole('button', { name: 'Lưu phân công' }).click());
    await this.openReport();
  }

  async scoreField(code: string): Promise<Locator> {
    return this.#row(code).locator('input[type=text]');
  }

  async explanationField(code: string): Promise<Locator> {
    return this.#row(code).locator('textarea').first();
  }

  async fileField(code: string): Promise<Locator> {
    return this.#row(code).locator('input[type=file]');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await this.#type(code, await this.scoreField(code), score);
  }

  async typeExplanation(code: string, text: string): Promise<void> {
    await this.#type(code, await this.explanationField(code), text);
  }

  async save(code: string): Promise<void> {
    if (this.#unsaved !== code) return;
    this.#unsaved = null;
    const answered = Promise.race([
      this.#page.waitForFunction(isRowAsServerSent, code),
      this.#page.waitForResponse((response) => isPostBack(response) && !response.ok()),
    ]);
    // Where the person has gone elsewhere in the meantime, leaving the field has posted it back already.
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await answered;
  }

  async saveShown(code: string): Promise<void> {
    // Score and explanation have posted themselves back; what waits is the files.
    await this.upload(code);
  }

  async chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void> {
    await setFiles(await this.fileField(code), files);
  }

  async upload(code: string): Promise<void> {
    await this.#load(() => this.#row(code).getByRole('button', { name: 'Tải lên' }).click());
  }

  async complete(code: string): Promise<void> {
    await this.#commit();
    await this.#postBack(() => this.#row(code).getByRole('link', { name: 'Hoàn thành' }).click());
  }

  async sendBack(code: string): Promise<void> {
    await this.#postBack(() => this.#row(code).getByRole('link', { name: 'Trả lại' }).click());
  }

  async exportSummary(): Promise<Buffer> {
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'Xuất Bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    await setFiles(this.#page.locator('.panel input[type=file]'), [file]);
    await this.#load(() => this.#page.getByRole('button', { name: 'Đính kèm' }).click());
  }

  sendButton(): Locator {
    return this.#page.getByRole('link', { name: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    // It asks nothing.
  }

  async confirmSend(): Promise<void> {
    await this.#page.getByText('Đã gửi lúc').waitFor();
  }

  notice(): Locator {
    return this.#page.locator('.alert').last();
  }

  #row(code: string): Locator {
    return this.#page.locator('tr').filter({ has: this.#page.locator(`td:first-child:text-is("${code}")`) });
  }

  /** Leaving a field posts it back and replaces every field, so what waits is let go before. */
  async #type(code: string, field: Locator, text: string): Promise<void> {
    await this.#commit();
    if ((await field.inputValue()) === text) return;
    await field.fill(text);
    this.#unsaved = code;
  }

  async #commit(): Promise<void> {
    if (this.#unsaved !== null) await this.save(this.#unsaved);
  }

  /** Does something that posts back whole, and waits for the page that comes of it. */
  async #load(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.#page.waitForEvent('domcontentloaded'), act()]);
  }

  /** Does something that posts back partially, and waits until the answer has replaced the table. */
  async #postBack(act: () => Promise<unknown>): Promise<void> {
    const old = await this.#page.locator('table').first().elementHandle();
    const [response] = await Promise.all([this.#page.waitForResponse(isPostBack), act()]);
    if (!response.ok()) return;
    // A redirect to the sign-in page leaves the page, and with it the table.
    await old?.waitForElementState('hidden').catch(() => this.#page.waitForLoadState());
  }
}

function isPostBack(response: Response): boolean {
  return response.request().method() === 'POST' && response.url().endsWith('/TuDanhGia.aspx');
}

/** In the page: whether every field of the criterion's row, if it is there, holds what the server rendered into it. */
function isRowAsServerSent(code: string): boolean {
  const row = [...document.querySelectorAll('tr')].find((one) => one.cells[0]?.textContent.trim() === code);
  const fields = row?.querySelectorAll<HTMLInputElement>('input[type=text], textarea') ?? [];
  return [...fields].every((field) => field.value === field.defaultValue);
}
