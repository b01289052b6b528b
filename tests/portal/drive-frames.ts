import type { FrameLocator, Locator, Page } from 'playwright';
import type { ChosenFile, Driver } from './drive.ts';
import { answered, chooseIn, downloaded, pressUntilGone, setFiles } from './drive-steps.ts';

/** Drives the markup with a tree and a frame: radio buttons, an editable element, files sent as they are chosen. */
export class FramesDriver implements Driver {
  readonly choosesScore = true;
  readonly #page: Page;
  readonly #address: string;
  readonly #pane: FrameLocator;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    this.#pane = page.frameLocator('iframe[name=khung]');
  }

  async openReport(): Promise<void> {
    await this.#page.goto(`${this.#address}/chamdiem.do`);
    await this.#page.locator('.nhanh').first().waitFor();
  }

  /** The form of the criterion, which is opened in the frame where another stands there. */
  async row(code: string): Promise<Locator> {
    const pane = this.#pane.locator('body');
    const beginning = new RegExp(`(Tiêu chí|Nhóm) ${code.replaceAll('.', '\\.')}: `);
    const opened = pane.filter({ hasText: beginning });
    if ((await opened.count()) === 0)
      await this.#page
        .locator('.nhanh a', { hasText: `${code}. ` })
        .first()
        .click();
    await opened.waitFor();
    return opened;
  }

  async assign(code: string, name: string): Promise<void> {
    await (await this.row(code)).locator('select').selectOption({ label: name });
    await this.#press(code, 'Giao việc');
  }

  async scoreField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('input[type=radio]').first();
  }

  async explanationField(code: string): Promise<Locator> {
    return (await this.row(code)).locator('[contenteditable]');
  }

  fileField(): Promise<Locator> {
    throw new Error('The file field of this markup is never in the page.');
  }

  async typeScore(code: string, score: string): Promise<void> {
    await (await this.row(code)).getByLabel(score.replace('.', ','), { exact: true }).check();
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
    const row = await this.row(code);
    await answered(this.#page, '/tailen.do', () => chooseIn(this.#page, row.locator('.chon'), files));
  }

  async upload(code: string): Promise<void> {
    await (await this.row(code)).locator('.dem').filter({ hasNotText: '(0)' }).waitFor();
  }

  async complete(code: string): Promise<void> {
    await this.#press(code, 'Hoàn thành');
  }

  async sendBack(code: string): Promise<void> {
    await this.#press(code, 'Trả lại');
  }

  async exportSummary(): Promise<Buffer> {
    return downloaded(this.#page, this.#page.getByRole('link', { name: 'In bảng tổng hợp' }));
  }

  async attachSummary(file: ChosenFile): Promise<void> {
    await setFiles(this.#page.locator('.chucnang input[type=file]'), [file]);
    await this.#load(() => this.#page.getByRole('button', { name: 'Đính kèm' }).click());
  }

  sendButton(): Locator {
    return this.#page.locator('.nut', { hasText: 'Gửi báo cáo' });
  }

  async agreeToSend(): Promise<void> {
    await pressUntilGone(this.#page.getByText('Có', { exact: true }));
  }

  async confirmSend(): Promise<void> {
    await this.agreeToSend();
    await this.#page.getByText('Tình trạng: Đã gửi').waitFor();
  }

  notice(): Locator {
    return this.#pane.locator('.tin, .loi');
  }

  async #press(code: string, words: string): Promise<void> {
    const row = await this.row(code);
    await this.#load(() => row.locator('.nut', { hasText: words }).click());
  }

  /** Does something that loads the page or its frame anew, and waits for that. */
  async #load(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.#page.waitForEvent('framenavigated'), act()]);
    await this.#pane.locator('body').waitFor();
  }
}
