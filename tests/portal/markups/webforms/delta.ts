import type { Reply } from '../../http.ts';

/** One part of a partial post-back's answer: a panel's markup, a hidden field, a redirect. */
export interface DeltaPart {
  readonly type: 'updatePanel' | 'hiddenField' | 'pageRedirect';
  readonly id: string;
  readonly content: string;
}

/** The answer of a partial post-back: `length|type|id|content|` for each part, lengths in UTF-16 units. */
export function deltaReply(parts: readonly DeltaPart[]): Reply {
  const body = parts.map(({ type, id, content }) => `${content.length}|${type}|${id}|${content}|`).join('');
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body,
  };
}
