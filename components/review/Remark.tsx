import { MOST_REMARK } from '../../utils/report/handover.ts';
import { useReviewWords } from './review-words.ts';

interface RemarkProps {
  code: string;
  text: string;
  onRemark: (code: string, text: string) => void;
}

/** What the leader says of a criterion; kept when the field is left. On paper it stands as text, with room to write on. */
export function Remark({ code, text, onRemark }: RemarkProps) {
  const { handover } = useReviewWords();
  return (
    <>
      <textarea
        rows={2}
        maxLength={MOST_REMARK}
        aria-label={handover.remark(code)}
        defaultValue={text}
        onChange={({ currentTarget: { value } }) => {
          if (value.trim() !== text) onRemark(code, value.trim());
        }}
      />
      <p class="review-remark">{text}</p>
    </>
  );
}
