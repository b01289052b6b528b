/** @jsxImportSource react */
import { useState } from 'react';
import type { ReportView } from '../../report-view.ts';
import { formOf, type Call } from './use-report.ts';

/** Where the report is, its total, and the leader's last step with a question before it. */
export function SendBar({ report, call }: { report: ReportView; call: Call }) {
  const [isAsking, setAsking] = useState(false);
  const state = report.isSent ? 'Đã gửi báo cáo' : report.isOpen ? 'Đang thực hiện' : 'Đã khóa';
  return (
    <div className="css-bar">
      <span className="css-chip">{state}</span>
      <span>Tổng điểm tự chấm: {report.total}</span>
      {report.isLeader && <a href="/bang-tong-hop.pdf">Tải bảng tổng hợp</a>}
      {report.summary && <a href={`/tep/${report.summary.id}`}>{report.summary.name}</a>}
      {report.isLeader && report.isOpen && (
        <>
          <label className="css-button">
            Đính kèm bảng tổng hợp đã ký số
            <input
              type="file"
              className="css-hidden-input"
              onChange={(event) =>
                void call('POST', 'bang-tong-hop', formOf([...(event.target.files ?? [])]))
              }
            />
          </label>
          <button className="css-button contained" onClick={() => setAsking(true)}>
            Gửi báo cáo
          </button>
        </>
      )}
      {isAsking && (
        <div className="css-backdrop">
          <div className="css-dialog">
            <p>Báo cáo đã gửi sẽ không sửa được nữa. Tiếp tục?</p>
            <button className="css-button" onClick={() => setAsking(false)}>
              Không
            </button>
            <button
              className="css-button contained"
              onClick={() => {
                setAsking(false);
                void call('POST', 'gui-bao-cao');
              }}
            >
              Tiếp tục
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
