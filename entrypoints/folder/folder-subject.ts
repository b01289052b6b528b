import type { Subject } from '../../utils/checks/subject.ts';
import type { Trust } from '../../utils/evidence/signature/trust/chain.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import { compareCodes } from '../../utils/report/code.ts';
import type { Attachment, Criterion } from '../../utils/report/criterion.ts';
import { criterionOfFiles, NO_CRITERION, reportOfCriteria } from '../../utils/report/unseen-page.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import type { Circumstances, ListedCriterion } from './circumstances.ts';
import type { Entry } from './entry.ts';

/** An entry with the criteria for which it stands. */
export interface Placed {
  entry: Entry;
  criteria: readonly string[];
}

/** A file under several criteria is an attachment of each. */
export function attachmentId(entry: Entry, criterion: string): string {
  return `${entry.id}|${criterion}`;
}

/**
 * Puts a folder into the form that the rules judge: a report in which nothing but files is known, with the listed
 * criteria and those that files name. Files that were not looked at yet are no part of it.
 */
export function folderSubject(
  placed: readonly Placed[],
  circumstances: Circumstances,
  trust: Trust | null,
): Subject {
  const { pack, round, now, listed } = circumstances;
  const looked = placed.filter(({ entry }) => entry.facts !== null);
  const facts: Record<string, FileFacts> = {};
  const attachments = new Map<string, Attachment[]>();
  for (const { entry, criteria } of looked) {
    for (const code of criteria.length > 0 ? criteria : [NO_CRITERION]) {
      const id = attachmentId(entry, code);
      const { name, size } = entry;
      const sha256 = entry.facts?.sha256 ?? null;
      if (entry.facts) facts[id] = entry.facts;
      attachments.set(code, [...(attachments.get(code) ?? []), { id, name, origin: 'chosen', sha256, size }]);
    }
  }
  const known = new Map(listed.map((criterion) => [criterion.code, criterion]));
  const codes = [...new Set([...known.keys(), ...attachments.keys()])].sort(compareCodes);
  const criteria = codes.map((code) => criterionOf(known.get(code), code, attachments.get(code) ?? []));
  return {
    report: reportOfCriteria(pack.portals[0], criteria),
    facts,
    pack,
    round,
    year: round?.year ?? null,
    now: toVietnamIso(now),
    clockOffset: null,
    complete: false,
    trust,
    phase: 'entry',
  };
}

function criterionOf(
  listed: ListedCriterion | undefined,
  code: string,
  attachments: Attachment[],
): Criterion {
  const { title = '', maxScore = null } = listed ?? {};
  return { ...criterionOfFiles(code, attachments), title, maxScore };
}
