/** @jsxImportSource react */
import { useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { RowView } from '../../report-view.ts';
import { formOf, type Call } from './use-report.ts';

interface Props {
  readonly row: RowView;
  readonly call: Call;
  readonly onClose: () => void;
}

/** The dialog for one criterion, which it does not name: controlled fields, and files that wait for «Lưu lại». */
export function EntryDialog({ row, call, onClose }: Props) {
  const [score, setScore] = useState(row.score);
  const [explanation, setExplanation] = useState(row.explanation);
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [stored, setStored] = useState(row.files);
  const picker = useRef<HTMLInputElement>(null);

  async function save() {
    const path = `tieu-chi/${row.code}`;
    const isSaved = await call('PUT', `${path}/ket-qua`, { score, explanation });
    if (!isSaved) return;
    if (chosen.length > 0 && !(await call('POST', `${path}/tep`, formOf(chosen)))) return;
    onClose();
  }

  async function remove(id: string) {
    if (await call('DELETE', `tep/${id}`)) setStored(stored.filter((file) => file.id !== id));
  }

  return createPortal(
    <div className="css-backdrop">
      <div className="css-dialog">
        <h6 className="css-dialog-title">Nhập kết quả tự chấm</h6>
        <Control label="Điểm tự chấm">
          {(id) => (
            <input
              id={id}
              value={score}
              onChange={(event) => {
                // As an officer types it: digits with one comma or dot among them.
                if (/^\d*[.,]?\d*$/.test(event.target.value)) setScore(event.target.value);
              }}
            />
          )}
        </Control>
        <Control label="Nội dung giải trình">
          {(id) => (
            <textarea
              id={id}
              rows={6}
              value={explanation}
              onChange={(event) => setExplanation(event.target.value)}
            />
          )}
        </Control>
        <div className="css-control">
          <span>Tài liệu minh chứng</span>
          <input
            ref={picker}
            className="css-hidden-input"
            type="file"
            multiple
            onChange={(event) => {
              setChosen([...chosen, ...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <button className="css-button" onClick={() => picker.current?.click()}>
            Chọn tệp
          </button>
          {stored.map(({ id, name }) => (
            <div key={id}>
              <a href={`/tep/${id}`}>{name}</a>
              <button className="css-button" onClick={() => void remove(id)}>
                Xóa
              </button>
            </div>
          ))}
          {chosen.map((file) => (
            <div key={file.name} className="css-chip">
              {file.name}
            </div>
          ))}
        </div>
        <div className="css-dialog-actions">
          <button className="css-button" onClick={onClose}>
            Hủy bỏ
          </button>
          <button className="css-button contained" onClick={() => void save()}>
            Lưu lại
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}

function Control({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="css-control">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
