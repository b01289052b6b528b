import { html, type Html } from '../../html.ts';
import type { Row } from '../../rows.ts';
import type { StoredFile } from '../../store.ts';
import { rowControl, rowControlId } from './names.ts';

/** The repeater that draws the criteria. */
export const repeater = 'rptTieuChi';

/** One line of the criteria table: fields, files and commands stand in the line itself. */
export function reportRow(row: Row, at: number): Html {
  const { criterion, entry } = row;
  if (row.isGroup)
    return html`<tr class="cap${row.depth}">
      <td class="text-center">${criterion.code}</td>
      <td>${criterion.title}</td>
      <td class="text-center">${criterion.maxScore}</td>
      <td class="text-center">${row.sum}</td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
    </tr>`;
  return html`<tr>
    <td class="text-center">${criterion.code}</td>
    <td>${criterion.title}</td>
    <td class="text-center">${criterion.maxScore}</td>
    <td>${scoreBox(row, at)}</td>
    <td>${explanationBox(row, at)}</td>
    <td>${entry.files.map((file) => fileLine(file, row.mayEdit))} ${row.mayEdit && uploadBox(at)}</td>
    <td class="text-center">${entry.appraisedScore}</td>
    <td>${entry.appraisedNote}</td>
    <td>${row.assigneeName}</td>
    <td class="text-center">${status(row)} ${commands(row, at)}</td>
  </tr>`;
}

/** A link to a stored file; the name that is shown carries the moment of the upload, as the folder's does. */
export function fileLink(file: StoredFile): Html {
  return html`<a href="/TaiTep.ashx?id=${file.id}" target="_blank">${storedName(file)}</a>`;
}

function scoreBox(row: Row, at: number): Html {
  const name = rowControl(repeater, at, 'txtDiem');
  return html`<input
    name="${name}"
    type="text"
    value="${row.entry.score}"
    maxlength="6"
    id="${rowControlId(repeater, at, 'txtDiem')}"
    ${state(row, name)}
  />`;
}

function explanationBox(row: Row, at: number): Html {
  const name = rowControl(repeater, at, 'txtGiaiTrinh');
  // The parser drops a line break right after the start tag, so one of the text's own needs another before it.
  return html`<textarea
    name="${name}"
    rows="3"
    cols="20"
    id="${rowControlId(repeater, at, 'txtGiaiTrinh')}"
    ${state(row, name)}
  >
${row.entry.explanation}</textarea>`;
}

function state(row: Row, name: string): Html {
  return row.mayEdit
    ? html`class="form-control" onchange="__doPostBack('${name}','')"`
    : html`class="aspNetDisabled form-control" disabled="disabled"`;
}

function fileLine(file: StoredFile, mayDelete: boolean): Html {
  return html`<div class="tep">
    ${fileLink(file)}
    ${mayDelete && html`<a class="xoa" href="/XoaTep.ashx?id=${file.id}" title="Xóa">Xóa</a>`}
  </div>`;
}

function uploadBox(at: number): Html {
  return html`<div class="tai-len">
    <input
      type="file"
      multiple="multiple"
      name="${rowControl(repeater, at, 'fuMinhChung')}"
      id="${rowControlId(repeater, at, 'fuMinhChung')}"
    />
    <input
      type="submit"
      class="btn btn-default btn-sm"
      value="Tải lên"
      name="${rowControl(repeater, at, 'btnTaiLen')}"
      id="${rowControlId(repeater, at, 'btnTaiLen')}"
    />
  </div>`;
}

function status(row: Row): Html {
  return html`<span class="label ${row.entry.done ? 'label-success' : 'label-default'}">${row.status}</span>`;
}

function commands(row: Row, at: number): Html {
  return html`${row.mayEdit && command(at, 'lbtHoanThanh', 'Hoàn thành', 'btn-success')}
  ${row.maySendBack && command(at, 'lbtTraLai', 'Trả lại', 'btn-warning')}`;
}

function command(at: number, control: string, text: string, look: string): Html {
  const name = rowControl(repeater, at, control);
  return html`<a
    id="${rowControlId(repeater, at, control)}"
    class="btn btn-sm ${look}"
    href="javascript:__doPostBack('${name}','')"
    >${text}</a
  >`;
}

function storedName(file: StoredFile): string {
  const vietnam = new Date(Date.parse(file.at) + 7 * 3_600_000).toISOString();
  return `${vietnam.slice(0, 19).replace(/\D/g, '')}_${file.name}`;
}
