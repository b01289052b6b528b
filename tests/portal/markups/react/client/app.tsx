/** @jsxImportSource react */
import { useState } from 'react';
import type { RowView } from '../../report-view.ts';
import { CriterionCard } from './criterion-card.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { SendBar } from './send-bar.tsx';
import { useReport } from './use-report.ts';

/** The self-assessment page: buttons per area, and the cards of the one that is chosen. */
export function App() {
  const { report, call, message } = useReport();
  const [area, setArea] = useState(0);
  const [editing, setEditing] = useState<RowView | null>(null);
  if (report === null) return <p>Đang tải dữ liệu…</p>;
  return (
    <>
      <SendBar report={report} call={call} />
      <div className="css-areas">
        {report.tabs.map((tab, at) => (
          <button
            key={tab.code}
            className={at === area ? 'css-button contained' : 'css-button'}
            onClick={() => setArea(at)}
          >
            Lĩnh vực {tab.code}
          </button>
        ))}
      </div>
      {(report.tabs[area]?.rows ?? []).map((row) => (
        <CriterionCard key={row.code} row={row} report={report} call={call} onEdit={() => setEditing(row)} />
      ))}
      {editing && <EntryDialog row={editing} call={call} onClose={() => setEditing(null)} />}
      {message && <div className="css-snackbar">{message}</div>}
    </>
  );
}
