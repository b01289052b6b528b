import { useEffect, useRef } from 'preact/hooks';
import { MOST_REMARK } from '../../utils/report/handover.ts';
import { useReviewWords } from './review-words.ts';

interface RemarkProps {
  code: string;
  text: string;
  onRemark: (code: string, text: string) => void;
}

/** What the leader says of a criterion; kept when the field or the page is left. On paper it stands as text, with room to write on. */
export function Remark({ code, text, onRemark }: RemarkProps) {
  const { handover } = useReviewWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    const value = field.current?.value.trim() ?? text;
    if (value !== text) onRemark(code, value);
  };
  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => document.removeEventListener('visibilitychange', keepWhenHidden);
  });
  return (
    <>
      <textarea
        ref={field}
        rows={2}
        maxLength={MOST_REMARK}
        aria-label={handover.remark(code)}
        defaultValue={text}
        onChange={keep}
      />
      <p class="review-remark">{text}</p>
    </>
  );
}
