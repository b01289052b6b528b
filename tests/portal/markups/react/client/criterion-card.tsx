/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { ReportView, RowView } from '../../report-view.ts';
import type { Call } from './use-report.ts';

interface Props {
  readonly row: RowView;
  readonly report: ReportView;
  readonly call: Call;
  readonly onEdit: () => void;
}

/** A criterion as a card that shows what was entered; a group is a heading with its sum. */
export function CriterionCard({ row, report, call, onEdit }: Props) {
  if (row.isGroup)
    return (
      <div className="css-group">
        {row.code} {row.title} ({row.sum}/{row.maxScore})<Assignee row={row} report={report} call={call} />
      </div>
    );
  return (
    <div className="css-paper">
      <div className="css-paper-head">
        <span className="css-code">{row.code}</span>
        <span>{row.title}</span>
        <span className="css-chip">Tối đa {row.maxScore} điểm</span>
        <span className="css-chip">{row.status}</span>
      </div>
      <Line label="Điểm tự chấm">{row.score}</Line>
      <Line label="Giải trình">{row.explanation}</Line>
      <Line label="Minh chứng">
        {row.files.map(({ id, name }) => (
          <div key={id}>
            <a href={`/tep/${id}`}>{name}</a>
          </div>
        ))}
      </Line>
      <Line label="Điểm thẩm định">{row.appraisedScore}</Line>
      <Line label="Người thực hiện">
        <Assignee row={row} report={report} call={call} />
      </Line>
      <div className="css-actions">
        {row.mayEdit && (
          <>
            <button className="css-button" onClick={onEdit}>
              <Icon /> Nhập kết quả
            </button>
            <button
              className="css-button"
              onClick={() => void call('POST', `tieu-chi/${row.code}/hoan-thanh`)}
            >
              Hoàn thành
            </button>
          </>
        )}
        {row.maySendBack && (
          <button className="css-button" onClick={() => void call('POST', `tieu-chi/${row.code}/tra-lai`)}>
            Trả lại
          </button>
        )}
      </div>
    </div>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="css-line">
      <div className="css-line-label">{label}</div>
      <div className="css-line-value">{children}</div>
    </div>
  );
}

function Assignee({ row, report, call }: Omit<Props, 'onEdit'>) {
  if (!report.isLeader || !report.isOpen)
    return <>{report.staff.find(({ id }) => id === row.assignee)?.name ?? ''}</>;
  return (
    <select
      value={row.isGroup ? '' : row.assignee}
      onChange={(event) =>
        void call('PUT', `tieu-chi/${row.code}/phan-cong`, { assignee: event.target.value })
      }
    >
      <option value="">Chọn cán bộ</option>
      {report.staff.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Icon() {
  return (
    <svg width="12" height="12" viewBox="0 0 24 24">
      <path d="M3 17v4h4L18 10l-4-4L3 17z" />
    </svg>
  );
}
