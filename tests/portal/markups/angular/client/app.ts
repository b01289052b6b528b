import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatSelectModule } from '@angular/material/select';
import { MatTableModule } from '@angular/material/table';
import type { RowView } from '../../report-view.ts';
import { EntryDialog } from './entry-dialog.ts';
import { ReportService } from './report-service.ts';

/** The self-assessment page: the lĩnh vực is chosen above, its table stands below. */
export class App {
  readonly reports = inject(ReportService);
  readonly #dialogs = inject(MatDialog);
  readonly columns = 'code title max score explanation files appraised assignee status deeds'.split(' ');
  readonly area = signal('1');
  readonly isAsking = signal(false);
  readonly rows = computed(
    () => this.reports.report()?.tabs.find(({ code }) => code === this.area())?.rows ?? [],
  );
  readonly state = computed(() => {
    const report = this.reports.report();
    return report?.isSent ? 'Đã gửi' : report?.isOpen ? 'Đang nhập' : 'Đã khóa';
  });

  constructor() {
    void this.reports.call('GET', 'bao-cao');
  }

  open(row: RowView): void {
    this.#dialogs.open(EntryDialog, { data: row, width: '640px', enterAnimationDuration: 0 });
  }

  nameOf(id: string): string {
    return this.reports.report()?.staff.find((one) => one.id === id)?.name ?? '';
  }

  act(row: RowView, deed: string): void {
    void this.reports.call('POST', `tieu-chi/${row.code}/${deed}`);
  }

  assign(row: RowView, assignee: string): void {
    void this.reports.call('PUT', `tieu-chi/${row.code}/phan-cong`, { assignee });
  }

  send(): void {
    this.isAsking.set(false);
    void this.reports.call('POST', 'gui-bao-cao');
  }
}
Component({
  selector: 'app-root',
  imports: [MatButtonModule, MatFormFieldModule, MatIconModule, MatSelectModule, MatTableModule],
  template: `
    @if (reports.report(); as report) {
      <div class="actions">
        <span>Trạng thái: <b>{{ state() }}</b></span>
        <span>Tổng điểm tự chấm: {{ report.total }}</span>
        @if (report.isLeader) {
          <a href="/bang-tong-hop.pdf">Xuất bảng tổng hợp</a>
        }
        @if (report.summary; as summary) {
          <a [href]="'/tep/' + summary.id">{{ summary.name }}</a>
        }
        @if (report.isLeader && report.isOpen) {
          <button mat-stroked-button (click)="picker.click()">Đính kèm bảng tổng hợp</button>
          <input #picker type="file" hidden (change)="reports.send('bang-tong-hop', picker.files!)" />
          <button mat-flat-button (click)="isAsking.set(true)"><mat-icon>send</mat-icon> Gửi báo cáo</button>
        }
      </div>
      @if (isAsking()) {
        <div class="actions">
          Báo cáo đã gửi thì không sửa được nữa.
          <button mat-button (click)="isAsking.set(false)">Hủy</button>
          <button mat-flat-button (click)="send()">Xác nhận</button>
        </div>
      }
      <mat-form-field>
        <mat-label>Lĩnh vực</mat-label>
        <mat-select [value]="area()" (valueChange)="area.set($event)">
          @for (tab of report.tabs; track tab.code) {
            <mat-option [value]="tab.code">{{ tab.code }}. {{ tab.title }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <table mat-table [dataSource]="rows()">
        <ng-container matColumnDef="code">
          <th mat-header-cell *matHeaderCellDef>Mã</th>
          <td mat-cell *matCellDef="let row">{{ row.code }}</td>
        </ng-container>
        <ng-container matColumnDef="title">
          <th mat-header-cell *matHeaderCellDef>Tên tiêu chí</th>
          <td mat-cell *matCellDef="let row">{{ row.title }}</td>
        </ng-container>
        <ng-container matColumnDef="max">
          <th mat-header-cell *matHeaderCellDef>Thang điểm</th>
          <td mat-cell *matCellDef="let row">{{ row.maxScore }}</td>
        </ng-container>
        <ng-container matColumnDef="score">
          <th mat-header-cell *matHeaderCellDef>Điểm tự chấm</th>
          <td mat-cell *matCellDef="let row">{{ row.isGroup ? row.sum : row.score }}</td>
        </ng-container>
        <ng-container matColumnDef="explanation">
          <th mat-header-cell *matHeaderCellDef>Giải trình</th>
          <td mat-cell *matCellDef="let row">{{ row.explanation }}</td>
        </ng-container>
        <ng-container matColumnDef="files">
          <th mat-header-cell *matHeaderCellDef>Tài liệu minh chứng</th>
          <td mat-cell *matCellDef="let row">
            @for (file of row.files; track file.id) {
              <div><a [href]="'/tep/' + file.id">{{ file.name }}</a></div>
            }
          </td>
        </ng-container>
        <ng-container matColumnDef="appraised">
          <th mat-header-cell *matHeaderCellDef>Điểm thẩm định</th>
          <td mat-cell *matCellDef="let row">{{ row.appraisedScore }}</td>
        </ng-container>
        <ng-container matColumnDef="assignee">
          <th mat-header-cell *matHeaderCellDef>Người phụ trách</th>
          <td mat-cell *matCellDef="let row">
            @if (report.isLeader && report.isOpen) {
              <select #list (change)="assign(row, list.value)">
                <option value="">Phân công</option>
                @for (one of report.staff; track one.id) {
                  <option [value]="one.id" [selected]="!row.isGroup && one.id === row.assignee">{{ one.name }}</option>
                }
              </select>
            } @else {
              {{ nameOf(row.assignee) }}
            }
          </td>
        </ng-container>
        <ng-container matColumnDef="status">
          <th mat-header-cell *matHeaderCellDef>Trạng thái</th>
          <td mat-cell *matCellDef="let row">{{ row.status }}</td>
        </ng-container>
        <ng-container matColumnDef="deeds">
          <th mat-header-cell *matHeaderCellDef></th>
          <td mat-cell *matCellDef="let row">
            @if (row.mayEdit) {
              <button mat-icon-button title="Chấm điểm" (click)="open(row)"><mat-icon>edit</mat-icon></button>
              <button mat-button (click)="act(row, 'hoan-thanh')">Hoàn thành</button>
            }
            @if (row.maySendBack) {
              <button mat-button (click)="act(row, 'tra-lai')">Trả lại</button>
            }
          </td>
        </ng-container>
        <tr mat-header-row *matHeaderRowDef="columns"></tr>
        <tr mat-row *matRowDef="let row; columns: columns" [class.group-row]="row.isGroup"></tr>
      </table>
      @if (reports.message()) {
        <div class="snack">{{ reports.message() }}</div>
      }
    } @else {
      <p>Đang tải…</p>
    }`,
})(App);
