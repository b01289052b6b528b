import type { Criterion } from '../../tests/portal/criteria.ts';

const IN_AREA = 10;

/** A made-up set of so many scored criteria, ten to a lĩnh vực. */
export function criteriaOfADay(count: number): Criterion[] {
  const criteria: Criterion[] = [];
  for (let index = 0; index < count; index += 1) {
    const area = String(Math.floor(index / IN_AREA) + 1);
    if (index % IN_AREA === 0) {
      criteria.push({ code: area, title: `Lĩnh vực ${area}`, maxScore: IN_AREA, parent: null, evidence: [] });
    }
    const code = `${area}.${(index % IN_AREA) + 1}`;
    criteria.push({ code, title: `Nhiệm vụ số ${index + 1}`, maxScore: 1, parent: area, evidence: [] });
  }
  return criteria;
}
