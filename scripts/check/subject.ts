import type { Subject } from '../../utils/checks/subject.ts';
import type { Trust } from '../../utils/evidence/signature/trust/chain.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import type { Attachment, Criterion } from '../../utils/report/criterion.ts';
import { parseFileName } from '../../utils/report/file-name.ts';
import type { Round } from '../../utils/report/report.ts';
import { criterionOfFiles, NO_CRITERION, reportOfCriteria } from '../../utils/report/unseen-page.ts';
import type { ReadFile } from './read-files.ts';

/** A criterion as far as the command line or REPORT.json tells of it. */
export interface KnownCriterion {
  code: string;
  title?: string | null;
  maxScore?: number | null;
  score?: string | null;
  explanation?: string | null;
  done?: boolean | null;
  files: ReadFile[];
}

export interface Circumstances {
  pack: Pack;
  round: Round | null;
  year: number | null;
  now: string;
  total: string | null;
  /** The Bảng tổng hợp; null where none was given. */
  summary: ReadFile[] | null;
  /** Whether all criteria of a report are given, so that its total can be checked. */
  complete: boolean;
  /** What imported authorities say of signers; null where none was given. */
  trust: Trust | null;
}

/** Files by the criterion that is given, else by the code in each name. */
export function groupByCriterion(
  files: readonly ReadFile[],
  given: string | null,
  explanation: string | null,
): KnownCriterion[] {
  const groups = new Map<string, KnownCriterion>();
  for (const file of files) {
    const code = given ?? parseFileName(file.name).code ?? NO_CRITERION;
    const group = groups.get(code) ?? { code, explanation, files: [] };
    group.files.push(file);
    groups.set(code, group);
  }
  return [...groups.values()];
}

/** Puts criteria and files into the form that the rules judge. Attachment ids are `code|index`. */
export function makeSubject(known: readonly KnownCriterion[], circumstances: Circumstances): Subject {
  const { pack, round, year, now, total, summary, complete, trust } = circumstances;
  const facts: Record<string, FileFacts> = {};
  const criteria = known.map((criterion) => toCriterion(criterion, pack, facts));
  return {
    report: {
      ...reportOfCriteria(pack.portals[0], criteria),
      total,
      summaryFiles: summary && summary.map(({ name }) => name),
    },
    facts,
    pack,
    round,
    year,
    now,
    clockOffset: null,
    complete,
    summary: summary ?? [],
    trust,
    phase: 'entry',
  };
}

function toCriterion(known: KnownCriterion, pack: Pack, facts: Record<string, FileFacts>): Criterion {
  const standard = pack.criteria.find(({ code }) => code === known.code);
  const attachments = known.files.map((file, index) =>
    toAttachment(file, attachmentId(known.code, index), facts),
  );
  return {
    ...criterionOfFiles(known.code, attachments),
    title: known.title ?? standard?.title ?? '',
    maxScore: known.maxScore ?? standard?.maxScore ?? null,
    score: known.score ?? null,
    explanation: known.explanation ?? null,
    done: known.done ?? null,
  };
}

/** Id of the nth file of a criterion. */
export function attachmentId(code: string, index: number): string {
  return `${code}|${index}`;
}

function toAttachment(file: ReadFile, id: string, facts: Record<string, FileFacts>): Attachment {
  facts[id] = file.facts;
  return { id, name: file.name, origin: 'chosen', sha256: file.facts.sha256, size: file.facts.size };
}
