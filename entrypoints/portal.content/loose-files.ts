import type { Attachment } from '../../utils/report/criterion.ts';
import type { Report } from '../../utils/report/report.ts';

export interface Chosen {
  attachment: string;
  file: File;
}

/** Chosen files that no field of the page holds: dropped, from an input outside the document, or taken out at once. */
export interface LooseFiles {
  add(criterion: string, chosen: readonly Chosen[]): void;
  /** The report with those files under their criteria, until the page lists them by itself. */
  addTo(report: Report): Report;
}

/** Starts with none; they are forgotten with the document. */
export function createLooseFiles(): LooseFiles {
  const loose = new Map<string, Attachment[]>();
  return {
    add(criterion, chosen) {
      const added = chosen.map(({ attachment, file }): Attachment => ({
        id: attachment,
        name: file.name,
        origin: 'chosen',
        sha256: null,
        size: file.size,
      }));
      const before = loose.get(criterion)?.filter(({ id }) => added.every((one) => one.id !== id)) ?? [];
      loose.set(criterion, [...before, ...added]);
    },
    addTo(report) {
      if (loose.size === 0) return report;
      const criteria = report.criteria.map((criterion) => {
        const { code, attachments } = criterion;
        const missing = loose.get(code)?.filter(({ name }) => !isListed(name, attachments)) ?? [];
        if (loose.has(code)) loose.set(code, missing);
        return missing.length > 0 ? { ...criterion, attachments: [...attachments, ...missing] } : criterion;
      });
      return { ...report, criteria };
    },
  };
}

/** A portal may put something before the name. */
function isListed(name: string, attachments: readonly Attachment[]): boolean {
  return attachments.some((attachment) => attachment.name.endsWith(name));
}
