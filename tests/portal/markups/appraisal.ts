import type { PortalRequest } from '../http.ts';
import type { Portal } from '../portal.ts';
import { users, type User } from '../users.ts';

/** Keeps what an appraiser typed on the appraisers' screen. Throws a Refusal for anybody else. */
export function saveAppraisal(request: PortalRequest, user: User, portal: Portal): void {
  for (const { code } of portal.criteria.leaves) {
    const score = request.fields.get(`diem_${code}`);
    const note = request.fields.get(`ykien_${code}`);
    if (score !== undefined) portal.procedure.appraise(user, users.leader.unit.id, code, score, note ?? '');
  }
}
