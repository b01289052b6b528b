import type { PortalRequest } from '../http.ts';
import type { Portal } from '../portal.ts';
import type { User } from '../users.ts';
import { plainText } from './rich-text.ts';

/** What a team calls the fields of the form for one criterion. */
export interface FieldNames {
  readonly code: string;
  readonly score: string;
  readonly explanation: string;
}

/** Keeps what a form posts for one criterion: its score, its explanation as markup, its files. Throws a Refusal. */
export function keepPosted(request: PortalRequest, user: User, portal: Portal, names: FieldNames): void {
  const code = posted(request, names.code);
  const markup = posted(request, names.explanation);
  const explanation = plainText(markup);
  portal.procedure.enter(user, code, { score: posted(request, names.score), explanation, markup });
  for (const { name, bytes } of request.files) portal.procedure.attach(user, code, name, bytes);
}

/** A field of a form that was posted; empty where it has none of that name. */
export function posted(request: PortalRequest, name: string): string {
  return request.fields.get(name) ?? '';
}
