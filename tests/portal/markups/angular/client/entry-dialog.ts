import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { RowView } from '../../report-view.ts';
import { ReportService } from './report-service.ts';

const STEP = 0.25;

/** The dialog for one criterion, which it does not name. */
export class EntryDialog {
  readonly row = inject<RowView>(MAT_DIALOG_DATA);
  readonly #reports = inject(ReportService);
  readonly #dialog = inject(MatDialogRef<EntryDialog>);
  readonly points = Array.from({ length: this.row.maxScore / STEP + 1 }, (_, at) =>
    String(at * STEP).replace('.', ','),
  );
  readonly form = new FormGroup({
    score: new FormControl(this.row.score, { nonNullable: true }),
    explanation: new FormControl(this.row.explanation, { nonNullable: true }),
  });
  readonly chosen = signal<readonly File[]>([]);

  choose(picker: HTMLInputElement): void {
    this.chosen.set([...this.chosen(), ...(picker.files ?? [])]);
    picker.value = '';
  }

  async save(): Promise<void> {
    const path = `tieu-chi/${this.row.code}`;
    if (!(await this.#reports.call('PUT', `${path}/ket-qua`, this.form.getRawValue()))) return;
    if (this.chosen().length > 0 && !(await this.#reports.send(`${path}/tep`, this.chosen()))) return;
    this.#dialog.close();
  }
}
Component({
  selector: 'app-entry-dialog',
  imports: [
    MatButtonModule,
    MatDialogModule,
    MatFormFieldModule,
    MatIconModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  template: `
    <h2 mat-dialog-title>Nhập kết quả tự chấm</h2>
    <mat-dialog-content [formGroup]="form">
      <mat-form-field class="full">
        <mat-label>Điểm tự chấm</mat-label>
        <mat-select formControlName="score">
          @for (point of points; track point) {
            <mat-option [value]="point">{{ point }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
      <mat-form-field class="full">
        <mat-label>Giải trình</mat-label>
        <textarea matInput rows="5" formControlName="explanation"></textarea>
      </mat-form-field>
      <div>Tài liệu minh chứng</div>
      @for (file of row.files; track file.id) {
        <div><a [href]="'/tep/' + file.id">{{ file.name }}</a></div>
      }
      @for (file of chosen(); track file) {
        <div>{{ file.name }}</div>
      }
      <button mat-stroked-button type="button" (click)="picker.click()">
        <mat-icon>attach_file</mat-icon> Đính kèm tệp
      </button>
      <input #picker type="file" multiple hidden (change)="choose(picker)" />
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button mat-button mat-dialog-close>Đóng</button>
      <button mat-flat-button (click)="save()">Lưu</button>
    </mat-dialog-actions>`,
})(EntryDialog);
