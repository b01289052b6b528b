import type { CriteriaSet } from './criteria.ts';
import { vietnamDate, vietnamTime, type Round } from './round.ts';
import type { Entry, Report, Store, StoredFile } from './store.ts';
import { staffOf, type User } from './users.ts';

/** What the portal does not do, said to the person in Vietnamese. */
export class Refusal extends Error {}

/** A save that the server itself failed at; `status` goes out as the HTTP status. */
export class ServerFault extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** What an officer changes in a criterion; what is left out stays. */
export interface Change {
  readonly score?: string;
  readonly explanation?: string;
  /** The explanation as an editor posted it. */
  readonly markup?: string;
}

/**
 * The steps of the guidance: assign, enter, complete, review, attach the summary, send, lock.
 * Every step throws a `Refusal` where it is not allowed. Sending is not made to depend on completeness:
 * the guidance states no such refusal, the council sends the report back instead.
 */
export class Procedure {
  readonly #store: Store;
  readonly #criteria: CriteriaSet;
  readonly #round: Round;
  readonly #now: () => Date;
  #faults: number[] = [];

  constructor(store: Store, criteria: CriteriaSet, round: Round, now: () => Date) {
    this.#store = store;
    this.#criteria = criteria;
    this.#round = round;
    this.#now = now;
  }

  /** Lets the next change of a criterion fail with an HTTP status, nothing of it being kept. */
  failNextSave(status: number): void {
    this.#faults.push(status);
  }

  /** Gives a criterion, or all that lie below it, to somebody of the leader's unit; '' takes it away. */
  assign(actor: User, code: string, assignee: string): void {
    this.#requireLeader(actor);
    this.#requireOpen(actor);
    if (assignee !== '' && !staffOf(actor.unit).some((user) => user.id === assignee))
      throw new Refusal('Người được phân công không thuộc đơn vị.');
    for (const leaf of this.#criteria.leavesUnder(code))
      this.#entry(actor, leaf.code).assignee = assignee || null;
    this.#store.save();
  }

  /** Whether this person may change this criterion now. */
  mayEdit(actor: User, code: string): boolean {
    const entry = this.#entry(actor, code);
    return this.isOpen(actor) && !this.#criteria.isGroup(code) && entry.assignee === actor.id && !entry.done;
  }

  /** Whether the unit's report can still be changed: in the round, and not sent. */
  isOpen(actor: User): boolean {
    return this.#closedBecause(actor) === null;
  }

  /** Keeps score and explanation as they were typed. */
  enter(actor: User, code: string, change: Change): void {
    const entry = this.#editable(actor, code);
    this.#failIfArmed();
    entry.score = change.score?.trim() ?? entry.score;
    if (change.explanation !== undefined) {
      entry.explanation = change.explanation;
      entry.markup = change.markup ?? '';
    }
    this.#store.save();
  }

  /** Files an upload under a criterion. */
  attach(actor: User, code: string, name: string, bytes: Uint8Array): StoredFile {
    const entry = this.#editable(actor, code);
    this.#failIfArmed();
    const file = this.#store.addFile(name, bytes, this.#now());
    entry.files.push(file);
    this.#store.save();
    return file;
  }

  /** Takes an uploaded file away again. */
  remove(actor: User, fileId: string): void {
    for (const [code, entry] of Object.entries(this.report(actor).entries)) {
      if (!entry.files.some((file) => file.id === fileId)) continue;
      this.#editable(actor, code);
      entry.files = entry.files.filter((file) => file.id !== fileId);
    }
    this.#store.save();
  }

  /** «Hoàn thành»: refused while score or explanation is lacking. */
  complete(actor: User, code: string): void {
    const entry = this.#editable(actor, code);
    if (entry.score === '') throw new Refusal(`Tiêu chí ${code}: chưa nhập điểm, không thể hoàn thành.`);
    if (entry.explanation.trim() === '')
      throw new Refusal(`Tiêu chí ${code}: chưa nhập nội dung giải trình, không thể hoàn thành.`);
    entry.done = true;
    entry.returnNote = '';
    this.#store.save();
  }

  /** The leader gives a completed criterion back to its officer, with a note. */
  sendBack(actor: User, code: string, note: string): void {
    this.#requireLeader(actor);
    this.#requireOpen(actor);
    const entry = this.#entry(actor, code);
    if (!entry.done) throw new Refusal(`Tiêu chí ${code} chưa hoàn thành.`);
    entry.done = false;
    entry.returnNote = note || 'Đề nghị bổ sung';
    this.#store.save();
  }

  /** Attaches the signed «Bảng tổng hợp», in place of an earlier one. */
  attachSummary(actor: User, name: string, bytes: Uint8Array): StoredFile {
    this.#requireLeader(actor);
    this.#requireOpen(actor);
    const file = this.#store.addFile(name, bytes, this.#now());
    this.report(actor).summary = file;
    this.#store.save();
    return file;
  }

  /** «Gửi báo cáo»: the report is closed from here on. */
  submit(actor: User): void {
    this.#requireLeader(actor);
    this.#requireOpen(actor);
    this.report(actor).submittedAt = this.#now().toISOString();
    this.#store.save();
  }

  /** The council's own score beside the commune's. */
  appraise(actor: User, unit: string, code: string, score: string, note: string): void {
    if (actor.role !== 'appraiser') throw new Refusal('Chỉ Tổ thẩm định được nhập điểm thẩm định.');
    Object.assign(this.#store.entry(unit, code), { appraisedScore: score, appraisedNote: note });
    this.#store.save();
  }

  /** The report of the person's unit. */
  report(actor: User): Report {
    return this.#store.report(actor.unit.id);
  }

  #entry(actor: User, code: string): Entry {
    return this.#store.entry(actor.unit.id, code);
  }

  #editable(actor: User, code: string): Entry {
    this.#requireOpen(actor);
    if (this.#criteria.find(code) === undefined) throw new Refusal(`Không có tiêu chí ${code}.`);
    if (!this.mayEdit(actor, code))
      throw new Refusal(`Tiêu chí ${code} không được phân công hoặc đã hoàn thành.`);
    return this.#entry(actor, code);
  }

  #closedBecause(actor: User): string | null {
    const { opensAt, closesAt } = this.#round;
    if (this.report(actor).submittedAt !== null) return 'Báo cáo đã gửi, không thể thay đổi.';
    if (this.#now() < opensAt)
      return `Đợt đánh giá bắt đầu từ ${vietnamTime(opensAt)} ngày ${vietnamDate(opensAt)}.`;
    if (this.#now() >= closesAt)
      return `Phần mềm đã khóa lúc ${vietnamTime(closesAt)} ngày ${vietnamDate(closesAt)}, không thể thay đổi.`;
    return null;
  }

  #requireOpen(actor: User): void {
    const reason = this.#closedBecause(actor);
    if (reason !== null) throw new Refusal(reason);
  }

  #requireLeader(actor: User): void {
    if (actor.role !== 'leader') throw new Refusal('Chỉ lãnh đạo UBND cấp xã được thực hiện thao tác này.');
  }

  #failIfArmed(): void {
    const status = this.#faults.shift();
    if (status !== undefined) throw new ServerFault(status);
  }
}
