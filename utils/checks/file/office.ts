import { defineCheck } from '../check.ts';

/** Word, Excel and their like by content; fine where the criteria set asks for such a form. */
export default defineCheck({
  meta: { id: 'file.office', scope: 'file', source: 'R27', needs: ['facts', 'standard'] },
  check: ({ facts, standard }) => {
    if (facts.kind !== 'office' || standard?.officeForms) return [];
    return [{ outcome: 'error', params: { format: facts.format.toUpperCase() } }];
  },
});
