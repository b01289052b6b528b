import { sampleCriteria } from './criteria.ts';
import type { Answer, HttpClient } from './http-client.ts';
import { rowControl } from './markups/webforms/names.ts';

/** The server-rendered page as a browser sees it that fills single rows and posts them back. */
export class WebformsPage {
  readonly #client: HttpClient;
  readonly #address: string;
  readonly text: string;

  private constructor(client: HttpClient, address: string, text: string) {
    this.#client = client;
    this.#address = address;
    this.text = text;
  }

  /** Opens the self-assessment page, or another that posts back. */
  static async open(client: HttpClient, address = '/TuDanhGia.aspx'): Promise<WebformsPage> {
    return new WebformsPage(client, address, (await client.get(address)).text);
  }

  /** The hidden field that has to come back as it was sent. */
  get viewState(): string {
    return /name="__VIEWSTATE"[^>]*value="([^"]*)"/.exec(this.text)?.[1] ?? '';
  }

  /** Posts back in part: the fields of one criterion, and the control that asks for it. */
  enter(code: string, score: string, explanation: string, control = 'txtDiem'): Promise<Answer> {
    return this.#postPartially(controlOf(code, control), {
      [controlOf(code, 'txtDiem')]: score,
      [controlOf(code, 'txtGiaiTrinh')]: explanation,
    });
  }

  /** Presses a link of a criterion's row. */
  press(code: string, control: 'lbtHoanThanh' | 'lbtTraLai'): Promise<Answer> {
    return this.#postPartially(controlOf(code, control), {});
  }

  /** Posts the whole form back, as a control outside the table does or an upload button. */
  postWhole(fields: Record<string, string>, file?: { field: string; file: File }): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ __VIEWSTATE: this.viewState, ...fields }))
      body.append(name, value);
    if (file !== undefined) body.append(file.field, file.file);
    return this.#client.post(this.#address, body);
  }

  #postPartially(target: string, fields: Record<string, string>): Promise<Answer> {
    const hidden = { __VIEWSTATE: this.viewState, __EVENTTARGET: target, __ASYNCPOST: 'true' };
    const body = new URLSearchParams({ ...hidden, ...fields });
    return this.#client.post(this.#address, body, { 'X-MicrosoftAjax': 'Delta=true' });
  }
}

/** The unique name of a control in the row of a criterion of the sample set. */
export function controlOf(code: string, control: string, repeater = 'rptTieuChi'): string {
  return rowControl(
    repeater,
    sampleCriteria.findIndex((one) => one.code === code),
    control,
  );
}
