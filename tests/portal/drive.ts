import type { Locator, Page } from 'playwright';
import { AngularDriver } from './drive-angular.ts';
import { FramesDriver } from './drive-frames.ts';
import { JqueryDriver } from './drive-jquery.ts';
import { MvcDriver } from './drive-mvc.ts';
import { ReactDriver } from './drive-react.ts';
import { SpaDriver } from './drive-spa.ts';
import { VueDriver } from './drive-vue.ts';
import { WebformsDriver } from './drive-webforms.ts';
import type { MarkupName } from './server.ts';
import { portalHost, ssoHost } from './sso.ts';
import type { User } from './users.ts';

/** A file as a test hands it to a file field: a path on disk, or a name with bytes. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** What a person does on the self-assessment page, in the same words for every markup. */
export interface Driver {
  /** Whether a score is chosen among those allowed, so that none can be wrong. */
  readonly choosesScore?: boolean;
  /** Goes to the self-assessment page and waits until the criteria are there. */
  openReport(): Promise<void>;
  /** The line of a criterion, its tab having been opened. */
  row(code: string): Promise<Locator>;
  /** Gives a criterion, or a lĩnh vực, to an officer by name, as the leader; ends on the self-assessment page. */
  assign(code: string, name: string): Promise<void>;
  /** The officer's score field of a criterion, opened where it stands in a dialog. */
  scoreField(code: string): Promise<Locator>;
  /** The officer's explanation field of a criterion. */
  explanationField(code: string): Promise<Locator>;
  /** The criterion's file field, hidden or not. */
  fileField(code: string): Promise<Locator>;
  /** Types a score, with a comma or a dot, and does not save it. */
  typeScore(code: string, score: string): Promise<void>;
  /** Types an explanation and does not save it. */
  typeExplanation(code: string, text: string): Promise<void>;
  /** Saves what was typed for the criterion and waits for the server's answer. */
  save(code: string): Promise<void>;
  /** Saves by the portal's own means what stands in the criterion's fields now, wherever they were opened. */
  saveShown(code: string): Promise<void>;
  /** Chooses files in the criterion's field; one markup uploads them by that alone. */
  chooseFiles(code: string, files: readonly ChosenFile[]): Promise<void>;
  /** Sees to it that chosen files are uploaded, and waits until the page lists one more or says why not. */
  upload(code: string): Promise<void>;
  /** Presses «Hoàn thành» of a criterion and waits for the answer. */
  complete(code: string): Promise<void>;
  /** Presses «Trả lại» of a completed criterion, as the leader. */
  sendBack(code: string): Promise<void>;
  /** Downloads the «Bảng tổng hợp». */
  exportSummary(): Promise<Buffer>;
  /** Attaches the signed «Bảng tổng hợp» and waits until it is listed. */
  attachSummary(file: ChosenFile): Promise<void>;
  /** The «Gửi báo cáo» link or button. */
  sendButton(): Locator;
  /** Answers the portal's own question before it sends, where it asks one. */
  agreeToSend(): Promise<void>;
  /** The same, and waits until the report is shown as sent. */
  confirmSend(): Promise<void>;
  /** What the portal says last: the alert or the toast. */
  notice(): Locator;
}

/** The portal's address in a browser that was started with `hostArguments`. */
export const portalAddress = `https://${portalHost}`;

/** Chromium's arguments that lead the portal's two host names to a port on loopback. */
export function hostArguments(port: number): string[] {
  const rules = [portalHost, ssoHost].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${rules.join(', ')}`];
}

/** Signs in through the SSO host; the page ends on the portal's home. */
export async function signIn(page: Page, user: User): Promise<void> {
  await page.goto(`${portalAddress}/`);
  await fillSignIn(page, user);
}

/** Fills the sign-in page that is already there, as after the end of a session. */
export async function fillSignIn(page: Page, user: User): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(user.id);
  await page.getByLabel('Mật khẩu').fill(user.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(`${portalAddress}/**`);
}

const drivers: Record<MarkupName, new (page: Page, address: string) => Driver> = {
  webforms: WebformsDriver,
  spa: SpaDriver,
  react: ReactDriver,
  vue: VueDriver,
  jquery: JqueryDriver,
  angular: AngularDriver,
  mvc: MvcDriver,
  frames: FramesDriver,
};

/** The driver for a markup. */
export function driverFor(page: Page, markup: MarkupName): Driver {
  return new drivers[markup](page, portalAddress);
}
