import type { FrameLocator } from 'playwright';

/** Prints what the panel shows: criterion, rule, outcome, and the first sentence of the finding. */
export async function printFindings(panel: FrameLocator): Promise<void> {
  const rows = await panel.locator('[data-criterion] [data-rule]').evaluateAll((findings) =>
    findings.map((finding) => ({
      criterion: finding.closest('[data-criterion]')?.getAttribute('data-criterion') ?? '',
      rule: finding.getAttribute('data-rule') ?? '',
      outcome: finding.getAttribute('data-outcome') ?? '',
      says: (finding.querySelector('p')?.lastChild?.textContent ?? '').slice(0, 90),
    })),
  );
  console.table(rows);
}
